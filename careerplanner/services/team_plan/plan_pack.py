"""A plan on paper for each of many people, in a folder of their own, whole or not at all.

Everything is written into a folder that is still being made and gets its name when all is there.
One person lies in memory at a time. A folder that a program left half made when it was ended is
removed the next time.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.errors import DiskFull, FolderNotWritable, UserError
from careerplanner.i18n.language import language_of
from careerplanner.services.answer import assessing
from careerplanner.services.book.files import NO_ROOM, replace_file
from careerplanner.services.paper.plan_files import ENDING, safe_name
from careerplanner.services.paper.sheets import SheetWords, sheet_pdf
from careerplanner.services.plan.planning import plan_pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.i18n.language import Language
    from careerplanner.reports.sheet_paper import Sheet
    from careerplanner.services.workspace import Workspace

_PREFIX, _SUFFIX = ".careerplanner-", ".part"
_LEFT_OVER_S = 24 * 60 * 60
"""A folder still being made that is older than this belongs to no program that runs."""


@dataclass(frozen=True, slots=True)
class PackedPlan:
    """One plan of a pack.

    Attributes:
        worker: The person's id.
        name: As typed.
        file: Name of the file.
    """

    worker: str
    name: str
    file: str


@dataclass(frozen=True, slots=True)
class PlanPack:
    """A pack that was written.

    Attributes:
        folder: Where it lies.
        plans: The plans, in the order asked for.
        list_file: Name of the file that lists them.
    """

    folder: Path
    plans: tuple[PackedPlan, ...]
    list_file: str


def write_plan_pack(
    workspace: Workspace,
    workers: Sequence[str],
    folder: Path,
    language: Language,
    *,
    own_language: bool = True,
    progress: Callable[[int, int], None] = lambda _done, _whole: None,
) -> PlanPack:
    """Write a plan for each person, and a list of them.

    Args:
        workspace: Gives the book, the pack and the day.
        workers: Ids of the people, in the order of the list.
        folder: An existing folder, in which a new one is made for the pack.
        language: Language of the list, and of the plan of whoever chose none.
        own_language: Whether somebody's own language of papers counts for their plan.
        progress: Told how many of how many are written. What it raises ends the work, and nothing
            is left of it.

    Raises:
        UserError: "plan_pack.nobody": there is nobody to make a plan for.
        FolderNotWritable: The folder cannot be written.
        DiskFull: There is no room; nothing is left of the pack.
        BookFault: The book cannot be read.
    """
    if not workers:
        raise UserError("plan_pack.nobody")
    remove_left_over(folder, time.time())
    try:
        making = Path(tempfile.mkdtemp(prefix=_PREFIX, suffix=_SUFFIX, dir=folder))
    except OSError as error:
        raise _refused(error, folder) from error
    with ExitStack() as undo:
        undo.callback(shutil.rmtree, making, ignore_errors=True)
        list_file = f"{_title(workspace, language)}{ENDING}"
        plans = _write_plans(
            workspace, workers, making, language, own_language, progress, {list_file.casefold()}
        )
        sheet = pack_list(workspace, plans, language)
        replace_file(making / list_file, sheet_pdf(sheet))
        place = _named(making, _place(workspace, folder, language))
        undo.pop_all()  # all is there and has its name
    return PlanPack(place, plans, list_file)


def _write_plans(
    workspace: Workspace,
    workers: Sequence[str],
    making: Path,
    language: Language,
    own_language: bool,
    progress: Callable[[int, int], None],
    taken: set[str],
) -> tuple[PackedPlan, ...]:
    """Write them beside files whose folded names are taken; nobody may be called like these."""
    plans: list[PackedPlan] = []
    progress(0, len(workers))
    for number, worker in enumerate(workers, start=1):
        record = workspace.opened.record(worker)
        own = language_of(record.worker.language or "") if own_language else None
        answer = assessing.assess(workspace, record)
        name = _free(safe_name(record.worker.name) or str(number), taken)
        replace_file(making / name, plan_pdf(workspace, record, answer, own or language))
        plans.append(PackedPlan(worker, record.worker.name, name))
        progress(number, len(workers))
    return tuple(plans)


def _free(stem: str, taken: set[str]) -> str:
    """Return a name no other file of the pack has, on systems that mind letters' size or not."""
    name, number = f"{stem}{ENDING}", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} ({number}){ENDING}"
    taken.add(name.casefold())
    return name


def pack_list(workspace: Workspace, plans: Sequence[PackedPlan], language: Language) -> Sheet:
    """Return the list of a pack as a paper, with room to tick off whose was talked over."""
    paper = SheetWords(workspace, language)
    tr = paper.tr
    rows = [(paper.name(one.name), paper.name(one.file), (), ()) for one in plans]
    columns = (
        (tr("Plan pack", "Name"), 3.0),
        (tr("Plan pack", "File"), 3.0),
        (tr("Plan pack", "Given on"), 1.4),
        (tr("Plan pack", "Talked over on"), 1.6),
    )
    parts = (
        paper.paragraph(tr("Plan pack", "Plans: {count}", count=len(plans))),
        paper.paragraph(
            tr("Plan pack", "Names people. Keep it where only people who need it can see it."),
            small=True,
        ),
        paper.grid(columns, rows, tr("Plan pack", "Plans of the team")),
    )
    return paper.sheet(_title(workspace, language), "", parts)


def _title(workspace: Workspace, language: Language) -> str:
    return workspace.wording(language).catalogue.translate("Plan pack", "Plans of the team")


def _place(workspace: Workspace, folder: Path, language: Language) -> Path:
    title = safe_name(_title(workspace, language))
    return folder / f"{title} - {workspace.today().isoformat()}"


def _named(making: Path, wanted: Path) -> Path:
    """Give the folder its name, or the next that is free."""
    place, number = wanted, 1
    while place.exists():
        number += 1
        place = wanted.with_name(f"{wanted.name} ({number})")
    try:
        making.rename(place)
    except OSError as error:
        raise _refused(error, place) from error
    return place


def _refused(error: OSError, path: Path) -> DiskFull | FolderNotWritable:
    if error.errno in NO_ROOM:
        return DiskFull("file.no_room", path=str(path))
    return FolderNotWritable("file.not_writable", path=str(path))


def remove_left_over(folder: Path, now: float) -> None:
    """Remove folders that a program which ended badly left half made, once they are a day old."""
    for found in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        try:
            is_old = now - found.stat().st_mtime > _LEFT_OVER_S
        except OSError:
            continue
        if is_old and found.is_dir() and not found.is_symlink() and os.access(found, os.W_OK):
            shutil.rmtree(found, ignore_errors=True)
