"""A plan for each of many people: all there or nothing, one person in memory at a time."""

from __future__ import annotations

import errno
import os
import time
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from careerplanner.domain.record import Worker
from careerplanner.errors import DiskFull, FolderNotWritable, UserError
from careerplanner.i18n.language import Language
from careerplanner.services.team_plan import plan_pack
from careerplanner.services.team_plan.plan_pack import write_plan_pack
from tests.services.team_made import person, team_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.workspace import Workspace
    from tests.pdfua.verapdf import Failure

EVERYBODY = ("ann", "ann2", "odd", "welsh")


@pytest.fixture
def team(workspace: Workspace, wales: Lookup, tmp_path: Path) -> Workspace:
    workspace.lookup = wales
    return team_book(
        workspace,
        tmp_path / "team.careerbook",
        person("ann", "Ann Example"),
        person("ann2", "ann example"),
        (Worker("odd", "../con/:*"), ()),
        person("welsh", "Siân Ŵyr", language="cy"),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def text_of(path: Path) -> str:
    pages = PdfReader(BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_somebody_called_like_the_list_has_a_plan_too(
    workspace: Workspace, wales: Lookup, folder: Path, tmp_path: Path
) -> None:
    workspace.lookup = wales
    team = team_book(workspace, tmp_path / "odd.careerbook", person("list", "plans of the TEAM"))
    pack = write_plan_pack(team, ("list",), folder, Language.ENGLISH)
    (plan,) = pack.plans
    assert plan.file.casefold() != pack.list_file.casefold()
    assert len(list(pack.folder.iterdir())) == 2
    assert "plans of the TEAM" in text_of(pack.folder / plan.file)


def test_everybody_has_a_file_and_the_list_names_them(team: Workspace, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    pack = write_plan_pack(
        team, EVERYBODY, folder, Language.ENGLISH, progress=lambda *step: told.append(step)
    )
    assert told == [(done, 4) for done in range(5)]
    assert pack.folder.parent == folder
    assert list(folder.iterdir()) == [pack.folder]
    names = [plan.file for plan in pack.plans]
    assert names[:2] == ["Ann Example.pdf", "ann example (2).pdf"]
    assert len({name.casefold() for name in names}) == 4
    assert sorted(path.name for path in pack.folder.iterdir()) == sorted([*names, pack.list_file])
    listed = text_of(pack.folder / pack.list_file)
    for plan in pack.plans:
        assert plan.file in listed
        assert (pack.folder / plan.file).read_bytes().startswith(b"%PDF")


def test_each_person_s_own_language_counts_unless_one_is_chosen(
    team: Workspace, folder: Path
) -> None:
    own = write_plan_pack(team, ["ann", "welsh"], folder, Language.ENGLISH)
    assert "Cynllun datblygu" in text_of(own.folder / own.plans[1].file)
    assert "Development plan" in text_of(own.folder / own.plans[0].file)
    one = write_plan_pack(team, ["welsh"], folder, Language.ENGLISH, own_language=False)
    assert "Development plan" in text_of(one.folder / one.plans[0].file)


def test_a_second_pack_takes_another_name(team: Workspace, folder: Path) -> None:
    first = write_plan_pack(team, ["ann"], folder, Language.ENGLISH)
    second = write_plan_pack(team, ["ann"], folder, Language.ENGLISH)
    assert first.folder != second.folder
    assert len(list(folder.iterdir())) == 2


class Stopped(Exception):
    """The person cancelled."""


@pytest.mark.parametrize("at", [0, 1, 3])
def test_what_is_cancelled_leaves_nothing_behind(team: Workspace, folder: Path, at: int) -> None:
    def stop(done: int, _whole: int) -> None:
        if done == at:
            raise Stopped

    with pytest.raises(Stopped):
        write_plan_pack(team, EVERYBODY, folder, Language.ENGLISH, progress=stop)
    assert list(folder.iterdir()) == []


def test_a_full_disk_leaves_nothing_behind(
    team: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = 0

    def fill(path: Path, content: bytes) -> None:
        nonlocal written
        written += 1
        if written > 2:
            raise DiskFull("file.no_room", path=str(path))
        path.write_bytes(content)

    monkeypatch.setattr(plan_pack, "replace_file", fill)
    with pytest.raises(DiskFull):
        write_plan_pack(team, EVERYBODY, folder, Language.ENGLISH)
    assert written == 3
    assert list(folder.iterdir()) == []


def test_no_room_for_the_folder_itself_is_said(
    team: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_told: object) -> str:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(plan_pack.tempfile, "mkdtemp", full)
    with pytest.raises(DiskFull):
        write_plan_pack(team, EVERYBODY, folder, Language.ENGLISH)


def test_a_folder_that_is_not_there_is_refused(team: Workspace, folder: Path) -> None:
    with pytest.raises(FolderNotWritable):
        write_plan_pack(team, EVERYBODY, folder / "gone", Language.ENGLISH)


def test_nobody_is_refused(team: Workspace, folder: Path) -> None:
    with pytest.raises(UserError):
        write_plan_pack(team, (), folder, Language.ENGLISH)


def test_what_a_program_that_ended_badly_left_is_removed_once_it_is_old(
    team: Workspace, folder: Path
) -> None:
    old, new, other = (
        folder / name
        for name in (".careerplanner-a.part", ".careerplanner-b.part", ".careerplanner-mine")
    )
    for made in (old, new, other):
        made.mkdir()
        (made / "plan.pdf").write_bytes(b"half")
    yesterday = time.time() - 2 * 24 * 60 * 60
    os.utime(old, (yesterday, yesterday))
    write_plan_pack(team, ["ann"], folder, Language.ENGLISH)
    assert not old.exists()
    assert new.exists()
    assert other.exists()


def test_the_pack_is_accessible(
    team: Workspace,
    folder: Path,
    pdfua: Callable[[Iterable[Path]], list[Failure]],
) -> None:
    pack = write_plan_pack(team, EVERYBODY, folder, Language.WELSH)
    assert pdfua(sorted(pack.folder.iterdir())) == []
