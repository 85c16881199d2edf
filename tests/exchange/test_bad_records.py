"""Every bad file gives one clear message that names what and where, and leaves the book alone."""

from __future__ import annotations

import copy
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from careerplanner.errors import FaultyRecord, FileFault
from careerplanner.exchange.json_text import DEEPEST, LARGEST, MOST_PARTS
from careerplanner.exchange.record_file import MOST_FAULTS
from careerplanner.i18n.language import Language
from careerplanner.services.error_text import error_text
from careerplanner.services.exchange.transfer import import_record, read_record

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace

TODAY = date(2026, 11, 22)
CASES = yaml.safe_load(Path(__file__).with_name("bad_records.yaml").read_text("utf-8"))
GOOD: dict[str, Any] = {
    "format_version": 1,
    "worker": {"id": "w1", "name": "Non Enghraifft"},
    "posts": [{"id": "p1", "title": "Carer", "started": "2019"}],
    "awards": [{"id": "a1", "typed": "NVQ"}],
}


def content(case: dict[str, Any]) -> bytes:
    if "text" in case:
        return str(case["text"]).encode()
    data = copy.deepcopy(GOOD)
    for path, value in case["change"].items():
        *steps, last = (int(step) if step.isdigit() else step for step in path.split("."))
        part: Any = data
        for step in steps:
            part = part[step]
        if isinstance(last, int) and last == len(part):
            part.append(value)
        else:
            part[last] = "x" * 10_000 if value == "LONG" else value
    return json.dumps(data, indent=1).encode()


def refused(path: Path, lookup: Lookup) -> FileFault:
    with pytest.raises(FileFault) as caught:
        read_record(path, lookup, TODAY)
    return caught.value


@pytest.mark.parametrize("name", CASES)
def test_bad_file_is_refused_by_what_and_where(name: str, tmp_path: Path, lookup: Lookup) -> None:
    case, file = CASES[name], tmp_path / "record.json"
    file.write_bytes(content(case))
    error = refused(file, lookup)
    if "code" in case:
        assert error.code == case["code"]
        assert not isinstance(error, FaultyRecord)
        assert error.fields.get("place", "") == case.get("place", "")
        assert "line" not in case or error.fields["line"] == case["line"]
    else:
        assert isinstance(error, FaultyRecord)
        (fault,) = error.faults
        assert (fault.code, fault.place) == (case["fault"], case["place"])
        assert "line" not in case or fault.line == case["line"]


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", Language)
def test_message_is_whole_in_both_languages(
    name: str, language: Language, tmp_path: Path, lookup: Lookup, catalogues: Catalogues
) -> None:
    file = tmp_path / "record.json"
    file.write_bytes(content(CASES[name]))
    error = refused(file, lookup)
    said = error_text(error, catalogues.get(language))
    assert str(file) in said
    assert said.isprintable() or set(said) - set("\n") <= {c for c in said if c.isprintable()}
    assert "{" not in said
    assert max(len(line) for line in said.splitlines()) < 500 + len(str(file))
    if language is Language.WELSH:
        assert said != error_text(error, catalogues.get(Language.ENGLISH))


def test_bad_file_leaves_the_book_as_it_was(team: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    file.write_bytes(json.dumps(GOOD).encode())
    import_record(team, file)
    before = (team.opened.record("w1"), team.opened.path.read_bytes())
    for case in CASES.values():
        file.write_bytes(content(case))
        with pytest.raises(FileFault):
            import_record(team, file)
    assert (team.opened.record("w1"), team.opened.path.read_bytes()) == before


def test_all_faults_are_told_at_once(tmp_path: Path, lookup: Lookup) -> None:
    bad = {**GOOD, "posts": [{"title": 1, "started": "x"}, {"hours": "x"}], "awards": [3]}
    file = tmp_path / "record.json"
    file.write_text(json.dumps(bad))
    error = refused(file, lookup)
    assert isinstance(error, FaultyRecord)
    places = [fault.place for fault in error.faults]
    assert places == ["posts[1].title", "posts[1].started", "posts[2].hours", "awards[1]"]


def test_faults_without_end_are_cut_off(
    tmp_path: Path, lookup: Lookup, catalogues: Catalogues
) -> None:
    file = tmp_path / "record.json"
    file.write_text(json.dumps({**GOOD, "posts": [{"title": 1}] * 5000}))
    error = refused(file, lookup)
    assert isinstance(error, FaultyRecord)
    assert len(error.faults) == MOST_FAULTS
    assert len(error_text(error, catalogues.get(Language.ENGLISH)).splitlines()) < 30


def test_deep_nesting_is_refused(tmp_path: Path, lookup: Lookup) -> None:
    file = tmp_path / "record.json"
    for depth in (DEEPEST + 1, 100_000):
        file.write_text('{"format_version": 1, "x": ' + "[" * depth + "]" * depth + "}")
        assert refused(file, lookup).code == "json.too_deep"


@pytest.mark.parametrize("part", ['{"title": "x"}', "1"])
def test_values_without_end_are_refused(part: str, tmp_path: Path, lookup: Lookup) -> None:
    """Each is small and well formed; together they would keep the program busy for minutes."""
    file = tmp_path / "record.json"
    some = f"{part}," * MOST_PARTS + part
    file.write_text(f'{{"format_version": 1, "worker": {{"name": "a"}}, "posts": [{some}]}}')
    assert refused(file, lookup).code == "json.too_many_parts"


def test_number_of_many_figures_is_refused(tmp_path: Path, lookup: Lookup) -> None:
    file = tmp_path / "record.json"
    file.write_text('{"format_version": 1, "x": ' + "9" * 10_000 + "}")
    assert refused(file, lookup).code == "json.not_a_number"


def test_large_file_is_refused_unread(tmp_path: Path, lookup: Lookup) -> None:
    file = tmp_path / "record.json"
    with file.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    assert refused(file, lookup).code == "json.too_large"


@pytest.mark.parametrize("data", [b"\xff\xfe{\x00}\x00", b"\x89PNG\r\n", "café".encode("latin-1")])
def test_bytes_that_are_no_text_are_refused(data: bytes, tmp_path: Path, lookup: Lookup) -> None:
    file = tmp_path / "record.json"
    file.write_bytes(data)
    assert refused(file, lookup).code == "json.not_utf8"


def test_book_is_not_taken_for_a_record(team: Workspace, tmp_path: Path) -> None:
    assert refused(team.opened.path, team.lookup).code == "record.is_book"


@pytest.mark.parametrize(
    ("name", "code"),
    [("none.json", "file.missing"), (".", "file.is_folder"), ("a\0b", "file.not_readable")],
)
def test_path_that_is_no_file(name: str, code: str, tmp_path: Path, lookup: Lookup) -> None:
    assert refused(tmp_path / name, lookup).code == code


def test_pipe_is_not_waited_for(tmp_path: Path, lookup: Lookup) -> None:
    import os

    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe", lookup).code == "file.not_readable"


def test_hostile_text_is_kept_as_text(tmp_path: Path, lookup: Lookup) -> None:
    name = "\u202eحسن <b>'; DROP TABLE worker; --</b> {name} %s 🧑🏽‍🦽"
    file = tmp_path / "record.json"
    file.write_text(json.dumps({**GOOD, "worker": {"name": f"{name}\x1b[31m\0"}}))
    record, _ = read_record(file, lookup, TODAY)
    assert record.worker.name == f"{name} [31m"
