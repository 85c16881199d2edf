"""Hostile words, a second import, a second program, a kill: nothing is lost, leaked or half done.

What stands in the table of ``test_bad_input`` is refused; what is here is taken, and taken well.
"""

from __future__ import annotations

import json
import platform
import random
import re
import subprocess
import sys
import time
import unicodedata
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from careerplanner.domain.changes import Actor
from careerplanner.domain.ids import seeded_ids
from careerplanner.i18n.language import Language
from careerplanner.logs import MAX_BYTES, OLD_FILES
from careerplanner.store.book import Book
from tests.e2e.bad_desk import (
    NOTE,
    PATIENCE,
    RECORD,
    SECRET,
    ask,
    contents,
    environment,
    start,
)

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = {
    "markup": "<b>Ann</b><script>alert(1)</script>&amp;",
    "template": "%s {name} {0} %(x)s {{",
    "query": "'; DROP TABLE worker; --",
    "arabic": "حسن علي",
    "override": "\u202eevil.exe",
    "zero width": "A\u200bn\u200dn",
    "emoji": "\U0001f469\U0001f3fd\u200d⚕\ufe0f Nyrs",
    "combining": "a" + "\u0301" * 150,
    "longest": "Ŵ" * 200,
}


def person(name: str) -> dict[str, object]:
    """A record with a text wherever a person can type one."""
    words = {"words": f"{name}\n{name}"}
    return {
        **RECORD,
        "worker": {"id": "w1", "name": name},
        "posts": [{"id": "p1", "role": "domiciliary-worker", "title": name, "started": "2026-03"}],
        "awards": [{"id": "a1", "typed": name, "body": name}],
        "notes": [{"id": "n1", "text": words, "written": "2026-05-01"}],
        "actions": [{"id": "x1", "what": words, "owner": name}],
    }


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_words_are_words(kind: str, tmp_path: Path) -> None:
    """They come back as they were typed, and stand as they are on the screen and on paper."""
    name = HOSTILE[kind]
    file, book, back, paper = (tmp_path / one for one in ("a.json", "a.book", "b.json", "p.pdf"))
    file.write_text(json.dumps(person(name)))
    assert ask("record", "import", str(file), "--book", str(book)).status == 0
    assert name in ask("record", "list", "--book", str(book)).out
    assert name in ask("assess", "--book", str(book)).out
    assert ask("record", "export", "--book", str(book), "--out", str(back)).status == 0
    assert json.loads(back.read_text("utf-8"))["worker"]["name"] == name
    words = ("plan", "--book", str(book), "--out", str(paper))
    assert ask(*words, language=Language.WELSH).status == 0
    if name.isascii():
        with pypdfium2.PdfDocument(paper) as document:
            read = "".join(page.get_textpage().get_text_range() for page in document)
        assert _bare(name) in _bare(read)


def _bare(text: str) -> str:
    return "".join(char for char in text if unicodedata.category(char)[0] in "LNPS")


def test_control_characters_are_taken_out_and_never_reach_a_terminal(tmp_path: Path) -> None:
    file, book = tmp_path / "a.json", tmp_path / "a.book"
    file.write_text(json.dumps(person("A\x00\x07\x1b[31mB\x85\x9bC\u2028D")))
    for words in (
        ("assess", "--record", str(file)),
        ("record", "import", str(file), "--book"),
    ):
        said = ask(*words, *([str(book)] if words[-1] == "--book" else []))
        assert said.status == 0
        assert not {char for char in said.out if unicodedata.category(char) == "Cc"} - {"\n"}
    assert "\ufffd" not in said.out


def test_a_second_import_shows_the_difference_and_one_undo_takes_it_back(tmp_path: Path) -> None:
    file, book = tmp_path / "a.json", tmp_path / "a.book"
    file.write_text(json.dumps(RECORD))
    words = ("record", "import", str(file), "--book", str(book))
    assert ask(*words).status == 0
    before = ask("record", "export", "--book", str(book), "--out", str(tmp_path / "before")).status
    whole = book.read_bytes()
    assert (before, ask(*words).status) == (0, 0)
    assert book.read_bytes() == whole  # the same again is no change
    file.write_text(json.dumps({**RECORD, "awards": [], "posts": [{"id": "p1", "title": "Cook"}]}))
    said = ask(*words).out
    assert "Removed. Award: Level 2 Health and Social Care: Core (Adults)" in said
    assert "Changed. Job: Cook (role, title, started)" in said
    assert "It can be undone" in said
    assert json.loads(ask("record", "list", "--book", str(book), "--json").out)[0]["id"] == "w1"
    with Book.open(book, now=lambda: datetime.now(UTC), make_id=seeded_ids(1)) as opened:
        last = opened.last_undoable()
        assert last is not None
        assert last.name == "record.import"
        opened.undo(Actor("program"))
    assert (
        ask("record", "export", "--book", str(book), "--out", str(tmp_path / "after")).status == 0
    )
    assert (tmp_path / "after").read_bytes() == (tmp_path / "before").read_bytes()


def test_a_second_program_is_told_who_has_the_book_and_may_read(tmp_path: Path) -> None:
    file, book = tmp_path / "a.json", tmp_path / "a.book"
    file.write_text(json.dumps(RECORD))
    assert ask("record", "import", str(file), "--book", str(book)).status == 0
    with Book.open(book, now=lambda: datetime.now(UTC), make_id=seeded_ids(1)):
        before = contents(tmp_path)
        refused = start(
            "record", "import", str(file), "--book", str(book), "--language", "cy",
            home=tmp_path / "home", cwd=tmp_path,
        )  # fmt: skip
        said = refused.stderr.decode()
        assert (refused.returncode, refused.stdout) == (3, b"")
        assert "ar agor mewn rhaglen arall" in said
        assert platform.node() in said
        read = start("assess", "--book", str(book), home=tmp_path / "home", cwd=tmp_path)
        assert (read.returncode, read.stderr) == (0, b"")
        after = contents(tmp_path)
        assert {k: v for k, v in after.items() if f"{tmp_path / 'home'}" not in k} == before


def test_a_kill_while_importing_leaves_the_record_whole_or_not_there(tmp_path: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - when to kill
    file, more = tmp_path / "a.json", tmp_path / "more.json"
    file.write_text(json.dumps(RECORD))
    note = {"text": {"words": "n" * 19_000}, "written": "2026-05-01"}
    second = {**RECORD, "worker": {"id": "w2", "name": "Ail"}, "notes": [note] * 150}
    more.write_text(json.dumps(second))
    for number in range(3):
        book = tmp_path / f"{number}.book"
        assert ask("record", "import", str(file), "--book", str(book)).status == 0
        process = subprocess.Popen(
            [sys.executable, "-m", "careerplanner", "record", "import", str(more),
             "--book", str(book)],
            env=environment(tmp_path / "home"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        _when_begun(tmp_path, book, process)
        time.sleep(chance.uniform(0, 0.1))
        process.kill()
        process.wait(PATIENCE)
        people = json.loads(ask("record", "list", "--book", str(book), "--json").out)
        assert people[0]["name"] == SECRET
        assert len(people) in {1, 2}
        if len(people) == 2:
            out = tmp_path / "out.json"
            words = ("record", "export", "--book", str(book), "--worker", "w2", "--out", str(out))
            assert ask(*words).status == 0
            assert len(json.loads(out.read_text("utf-8"))["notes"]) == 150
        assert ask("record", "import", str(file), "--book", str(book)).status == 0


def _when_begun(folder: Path, book: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until the program has begun to write, or is done."""
    end = time.monotonic() + PATIENCE
    journal = folder / f"{book.name}-journal"
    while not journal.exists() and process.poll() is None and time.monotonic() < end:
        time.sleep(0.002)


def test_nothing_personal_is_in_the_log_and_nothing_lies_outside_the_home(tmp_path: Path) -> None:
    home, work = tmp_path / "home", tmp_path / "work"
    work.mkdir()
    file = work / f"{SECRET}.json"
    file.write_text(json.dumps(RECORD))
    bad = work / "bad.json"
    bad.write_text(json.dumps({**RECORD, "posts": [{"title": SECRET, "started": NOTE}]}))
    broken = work / "broken.json"
    broken.write_text(f'{{"{SECRET}": "{NOTE}",')
    before = contents(work)
    for words in (
        ("assess", "--record", str(file)),
        ("assess", "--record", str(bad)),
        ("assess", "--record", str(broken)),
        ("assess", "--record", str(file), "--target", SECRET),
        ("record", "list", "--book", str(file)),
        ("plan", "--record", str(file), "--out", str(work / NOTE / "plan.pdf")),
    ):
        start(*words, home=home, cwd=work)
    assert contents(work) == before
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert {path.relative_to(home).parts[:2] for path in kept} == {("own", "cache"), ("own", "log")}
    log = (home / "own" / "log" / "careerplanner.log").read_text("utf-8")
    assert log.count("refused") == 5
    for path in kept:
        said = path.read_text("utf-8", "replace")
        assert not re.search("|".join([*SECRET.split()[:1], NOTE]), said), path.name


def test_the_log_stays_small(tmp_path: Path) -> None:
    folder = tmp_path / "home" / "own" / "log"
    folder.mkdir(parents=True)
    log = folder / "careerplanner.log"
    log.write_text("x" * (MAX_BYTES - 10))
    for _time in range(2):
        start("assess", "--record", "none", home=tmp_path / "home", cwd=tmp_path)
    assert log.stat().st_size < MAX_BYTES
    assert len(list(folder.iterdir())) <= 1 + OLD_FILES
    assert (folder / "careerplanner.log.1").exists()
