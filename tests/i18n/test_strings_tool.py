from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from careerplanner.i18n.plurals import CATEGORIES
from tests.i18n.conftest import ROOT
from tools.strings.__main__ import main
from tools.strings.checking import check
from tools.strings.extraction import Extraction, extract_source
from tools.strings.ts_file import FINISHED, UNFINISHED, VANISHED, Entry, Key, TsFile

if TYPE_CHECKING:
    from pathlib import Path

IMPORT = "from careerplanner.i18n.marks import mark, mark_count\n"


def extracted(code: str) -> Extraction:
    found = Extraction()
    extract_source(IMPORT + code, "code.py", found)
    return found


@pytest.mark.parametrize(
    ("code", "keys"),
    [
        ('x.translate("C", "Save")', {("C", "Save", "")}),
        ('x.y().translate("C", "Two " "lines {a}", a=1)', {("C", "Two lines {a}", "")}),
        ('x.translate("C", "{a}", **fields)', {("C", "{a}", "")}),
        ('T = {1: mark("C", "{later}")}', {("C", "{later}", "")}),
        ('x.count("C", "{n} a|{n} b", n)', {("C", "{n} a|{n} b", name) for name in CATEGORIES}),
        ('mark_count("C", "one|more")', {("C", "one|more", name) for name in CATEGORIES}),
        ("x.translate(table)", set()),
        ('"abc".count("a", 0, 5)', set()),
        ("mark(self, kind)", None),
        ("def translate(self, context, source): return self.c.translate(context, source)", set()),
        ("x.translate(m.context, m.source, **f)", set()),
        ("super().translate(context, source, comment)", set()),
    ],
)  # fmt: skip
def test_texts_are_found_in_code(code: str, keys: set[tuple[str, str, str]] | None) -> None:
    found = extracted(code)
    if keys is None:
        assert found.faults
    else:
        assert (found.keys, found.faults) == (keys, [])


def test_another_mark_of_that_name_is_let_be_and_ours_may_be_renamed() -> None:
    found = Extraction()
    extract_source("from widgets import mark\nmark(self, kind)", "a.py", found)
    extract_source("from careerplanner.i18n.marks import mark as N_\nN_('C', 'x')", "b.py", found)
    assert (found.keys, found.faults) == ({("C", "x", "")}, [])


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('x.translate("C", f"Save {a}")', "literal"),
        ('x.translate("C", "a" + b)', "literal"),
        ('x.translate(C, "Save")', "literal"),
        ('x.translate("C", "Save" if a else "Open")', "literal"),
        ("def tr(context, source): return x.translate(context, source)", "literal"),
        ('mark("C", name)', "literal"),
        ('mark("C")', "needs"),
        ('x.count("C", f"{n} a|b", n)', "literal"),
        ('x.count("C", "people", n)', "for one"),
        ('x.count("C", "a|b|c", n)', "for one"),
        ('x.translate("C", "Hello {name}")', "nobody fills"),
        ('x.translate("C", "Hello", name=1)', "stand nowhere"),
        ('x.translate("C", "Hello {0}")', "brace"),
        ('x.translate("C", "Hello {name!r}", name=1)', "brace"),
        ('x.translate("QLineEdit", "Save")', "belongs to Qt"),
        ("x = (", "never closed"),
    ],
)
def test_a_text_that_cannot_be_translated_is_a_fault_with_its_place(code: str, words: str) -> None:
    found = extracted(code)
    assert found.keys == set()
    assert len(found.faults) == 1
    assert found.faults[0].startswith("code.py:2: ")
    assert words in found.faults[0]


class Tree:
    """A small tree of code with its translation file, and the tool let loose on it."""

    def __init__(self, folder: Path) -> None:
        self.ts = folder / "translations" / "careerplanner_cy.ts"
        self.code = folder / "code"
        self.code.mkdir()
        self.additions = folder / "add.json"

    def run(self, *arguments: str) -> int:
        return main(["--ts", str(self.ts), "--code", str(self.code), *arguments])

    def write(self, code: str) -> None:
        (self.code / "a.py").write_text(code, encoding="utf-8")

    def add(self, data: object) -> int:
        self.additions.write_text(json.dumps(data), encoding="utf-8")
        return self.run("add", str(self.additions))

    def entry(self, *key: str) -> Entry | None:
        return TsFile.read(self.ts).entries.get(Key(*key))


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    locks = tmp_path / "locks"
    locks.mkdir()
    monkeypatch.setenv("TMPDIR", str(locks))
    monkeypatch.setattr(tempfile, "tempdir", str(locks))
    return Tree(tmp_path)


def test_a_text_is_followed_from_code_to_finished_welsh(
    tree: Tree, capsys: pytest.CaptureFixture[str]
) -> None:
    tree.write('x.translate("C", "Save")\nx.count("C", "{n} a|{n} b", n)')
    assert tree.run("check") == 1
    assert tree.run("update") == 0
    assert tree.entry("C", "Save") == Entry("", UNFINISHED)
    capsys.readouterr()
    assert tree.run("missing", "--json") == 1
    form = json.loads(capsys.readouterr().out)
    assert form["C"]["Save"] == ""
    assert list(form["C"]["{n} a|{n} b"]) != []
    form["C"] = {"Save": "Cadw", "{n} a|{n} b": dict.fromkeys(CATEGORIES, "{n} c")}
    assert tree.add(form) == 0
    assert tree.run("check") == 0
    assert tree.run("missing") == 0


def test_what_leaves_the_code_keeps_its_welsh_and_comes_back_with_it(tree: Tree) -> None:
    tree.write('x.translate("C", "Save")')
    tree.add({"C": {"Save": "Cadw"}, "QLineEdit": {"Cu&t": "&Torri"}})
    tree.write('x.translate("C", "Open")')
    assert tree.run("update") == 0
    assert tree.entry("C", "Save") == Entry("Cadw", VANISHED)
    assert tree.entry("QLineEdit", "Cu&t") == Entry("&Torri", FINISHED)
    assert tree.run("check") == 1
    tree.write('x.translate("C", "Save")')
    assert tree.run("update") == 0
    assert tree.entry("C", "Save") == Entry("Cadw", FINISHED)
    assert tree.entry("C", "Open") is None


def test_what_left_the_code_can_be_let_go_of(tree: Tree) -> None:
    tree.write('x.translate("C", "Open")')
    tree.add({"C": {"Save": "Cadw", "Open": "Agor"}, "QLineEdit": {"Cu&t": "&Torri"}})
    assert tree.run("update", "--forget") == 0
    assert tree.entry("C", "Save") is None
    assert tree.entry("C", "Open") == Entry("Agor", FINISHED)
    assert tree.entry("QLineEdit", "Cu&t") == Entry("&Torri", FINISHED)


def test_code_that_cannot_be_read_loses_nobody_their_texts(tree: Tree) -> None:
    tree.write('x.translate("C", "Save")')
    tree.add({"C": {"Save": "Cadw"}})
    tree.write('x.translate("C", "Save"')
    assert tree.run("update") == 1
    assert tree.entry("C", "Save") == Entry("Cadw", FINISHED)


def test_updating_twice_changes_nothing(tree: Tree) -> None:
    tree.write('x.translate("B", "z & <\'\\">")\nx.translate("A", "b")\nx.translate("A", "A")')
    tree.run("update")
    before = tree.ts.read_bytes()
    stamp = tree.ts.stat().st_mtime_ns
    tree.run("update")
    assert (tree.ts.read_bytes(), tree.ts.stat().st_mtime_ns) == (before, stamp)
    assert [key.source for key in TsFile.read(tree.ts).entries] == ["A", "b", "z & <'\">"]


@pytest.mark.parametrize(
    "data",
    [
        [], {"C": []}, {"C": {"a": ""}}, {"C": {"a": 1}}, {"C": {"": "x"}}, {"": {"a": "x"}},
        {"C": {"a|b": "x"}}, {"C": {"a|b": {"one": "x"}}}, {"C": {"a|b": {"some": "x", "other":
        "y"}}},
    ],
)  # fmt: skip
def test_additions_of_another_form_are_refused_and_change_nothing(tree: Tree, data: object) -> None:
    assert tree.add(data) == 1
    assert not tree.ts.exists()


def test_twelve_people_adding_at_once_lose_nothing(tree: Tree) -> None:
    running = []
    for person in range(12):
        path = tree.additions.with_name(f"add{person}.json")
        texts = {f"Text {person}-{n}": f"Testun {person}-{n}" for n in range(40)}
        path.write_text(json.dumps({f"C{person % 3}": texts}), encoding="utf-8")
        command = [sys.executable, "-m", "tools.strings", "--ts", str(tree.ts), "add", str(path)]
        running.append(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL))
    assert [process.wait() for process in running] == [0] * 12
    assert len(TsFile.read(tree.ts).entries) == 12 * 40


@pytest.mark.parametrize(
    ("english", "welsh", "words"),
    [
        ("Save", "Save", "same in both"),
        ("Save {name}", "Cadw", "places"),
        ("Save", "Cadw {name}", "places"),
        ("Save %1", "Cadw %2", "places"),
        ("Save {name}", "Cadw {name} {", "brace"),
        ("Name:", "Enw", "ends in"),
        ("Open…", "Agor...", "ends in"),
        ("Saved.", "Cadwyd", "ends in"),
        ("Save ", "Cadw", "white space"),
        ("Save", "\nCadw", "white space"),
        ("&Save", "Cadw", "& keys"),
        ("Save", "Ca&dw", "& keys"),
        ("Save", "Cadw!", "exclamation"),
    ],
)
def test_a_translation_of_another_shape_is_a_fault(
    tmp_path: Path, english: str, welsh: str, words: str
) -> None:
    key = Key("C", english)
    faults = check(TsFile({key: Entry(welsh, FINISHED)}), {key}, tmp_path)
    assert any(words in fault for fault in faults)


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("Save {b} {a}", "Cadw {a} {b}"),
        ("{name}: {value}", "{name}: {value}"), ("A & B", "A a B"),
        ("PDF", "PDF"), ("Why?", "Pam?"), ("&Save", "Ca&dw"),
    ],
)  # fmt: skip
def test_a_translation_of_the_same_shape_is_not(tmp_path: Path, english: str, welsh: str) -> None:
    (tmp_path / "same-in-both.txt").write_text("# names\nPDF\n", encoding="utf-8")
    key = Key("C", english)
    assert check(TsFile({key: Entry(welsh, FINISHED)}), {key}, tmp_path) == []


def test_a_counted_text_may_leave_its_number_out_but_nothing_else(tmp_path: Path) -> None:
    source = "{who} has {n} job|{who} has {n} jobs"
    keys = {Key("C", source, name) for name in CATEGORIES}
    texts = dict.fromkeys(CATEGORIES, "{who}: {n} swydd") | {"zero": "{who}: dim swydd"}
    ts = TsFile({key: Entry(texts[key.comment], FINISHED) for key in keys})
    assert check(ts, keys, tmp_path) == []
    ts.entries[Key("C", source, "one")] = Entry("un swydd", FINISHED)
    assert len(check(ts, keys, tmp_path)) == 1


def test_a_control_character_cannot_get_into_the_file(tree: Tree) -> None:
    assert tree.add({"C": {"a": "b\x00"}}) == 1
    assert not tree.ts.exists()
