"""The employer's own list of a section: read from typed lines, kept, taken away again.

A line is "1.1 Title", the number left out where the log has none. A line stands for an area that
is there already where their titles are the same, or where their numbers are and the titles nearly;
its progress stays with it. Anything else is a new area, with nothing signed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.domain.facts import Text
from careerplanner.domain.own_lists import OwnArea
from careerplanner.domain.record import ProgressState
from careerplanner.domain.typed import Typed
from careerplanner.errors import FieldError, UnknownName
from careerplanner.rules import induction_plan as rules
from careerplanner.services.induction.induction_parts import little_of, plan_of
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from careerplanner.domain.changes import Changes
    from careerplanner.domain.induction import InductionSection
    from careerplanner.domain.induction_plan import AreaName, AreaPlan
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace

_LINE = re.compile(
    r"(?:[-–•*]\s+)?(?P<number>\d+(?:\.\d+)+[a-z]?|\d+(?=[.)]\s))?[.):]?\s*(?P<title>.*)"
)
_NEARLY = 0.75
"""How alike two titles with the same number are, for them to be the same area."""
MOST_AREAS = 100


@dataclass(frozen=True, slots=True)
class ListReading:
    """What a typed list would come to; nothing is kept yet.

    Attributes:
        areas: The list, to be kept as it is; empty where it is the pack's own list.
        kept: Areas that something is recorded of and that stay on the list.
        added: Titles that are new.
        dropped: Areas that something is recorded of and that would be on the list no more.
    """

    areas: tuple[OwnArea, ...]
    kept: tuple[AreaPlan, ...]
    added: tuple[str, ...]
    dropped: tuple[AreaPlan, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class _Known:
    """An area that a line may stand for."""

    id: str
    number: str
    typed: Typed | None
    official: Text | None

    @property
    def official_titles(self) -> tuple[str, ...]:
        return (self.official.en, self.official.cy) if self.official is not None else ()

    @property
    def titles(self) -> tuple[str, ...]:
        return (*((self.typed.words,) if self.typed else ()), *self.official_titles)


def list_text(workspace: Workspace, record: Record, section: str, language: Language) -> str:
    """Return a section's list as lines to be edited, "1.1 Title" each.

    Raises:
        UnknownName: The pack has no such section.
    """
    listed = rules.areas_of(_section(workspace, section), record)
    return "\n".join(f"{area.number} {_title(area, language)}".strip() for area in listed)


def read_list(
    workspace: Workspace, record: Record, section: str, text: str, language: Language
) -> ListReading:
    """Say what a typed list would come to.

    Args:
        workspace: Gives the pack and new ids.
        record: The worker's record.
        section: Id of the section.
        text: The lines.
        language: Language they are typed in.

    Raises:
        FieldError: At "lines": "field.empty", "field.too_long", "own_list.line_twice",
            "own_list.too_many_lines".
        UnknownName: The pack has no such section.
    """
    found = _section(workspace, section)
    lines = _lines(text)
    stands_for = _matched(lines, _known(found, record))
    areas = tuple(
        _own_area(workspace, section, line, stands_for.get(line), language) for line in lines
    )
    own = {area.area for area in areas}
    begun = _begun(workspace, record, section)
    as_pack = [(area.area, area.number) for area in areas] == [
        (area.id, area.number) for area in found.areas
    ] and all(area.title is None for area in areas)
    return ListReading(
        () if as_pack else areas,
        tuple(area for area in begun if area.name.id in own),
        tuple(line.title for line in lines if line not in stands_for),
        tuple(area for area in begun if area.name.id not in own),
    )


def replace_list(
    workspace: Workspace, worker_id: str, section: str, text: str, language: Language
) -> Changes:
    """Let a section have the employer's list; raises as `read_list` does.

    What is recorded of an area that is on the list no more stays in the record, and counts again
    once the area comes back.
    """
    record = little_of(workspace, worker_id)
    reading = read_list(workspace, record, section, text, language)
    kept = [cleaned(area) for area in reading.areas]
    for area in kept:
        check(area, workspace.today())
    return _keep(workspace, record, section, kept, "induction.list")


def restore_list(workspace: Workspace, worker_id: str, section: str) -> Changes:
    """Let a section have the pack's list again.

    Raises:
        UnknownName: The book has no such worker.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = little_of(workspace, worker_id)
    return _keep(workspace, record, section, [], "induction.list_restored")


def _keep(
    workspace: Workspace, record: Record, section: str, areas: list[OwnArea], name: str
) -> Changes:
    worker = record.worker.id
    before = [own for own in record.areas if own.section == section]
    with workspace.opened.action(name, workspace.actor, worker) as action:
        if [_plain(own) for own in before] != [_plain(area) for area in areas]:
            for own in before:
                action.remove(Entity.AREA, own.id, worker)
            for area in areas:
                action.add(area, worker)
    return action.changes


def _plain(area: OwnArea) -> tuple[str, str, Typed | None]:
    return area.area, area.number, area.title


def _section(workspace: Workspace, section: str) -> InductionSection:
    found = workspace.lookup.find_section(section)
    if found is None:
        raise UnknownName("section.unknown", section=section)
    return found


def _known(section: InductionSection, record: Record) -> list[_Known]:
    """Return the areas a line may stand for: those on the list now, then the pack's others."""
    pack = {area.id: (area.number, area.title) for area in section.areas}
    known = []
    for area in rules.areas_of(section, record):
        _number, official = pack.pop(area.id, ("", None))
        typed = area.title if isinstance(area.title, Typed) else None
        known.append(_Known(area.id, area.number, typed, official))
    return known + [_Known(name, told[0], None, told[1]) for name, told in pack.items()]


def _begun(workspace: Workspace, record: Record, section: str) -> list[AreaPlan]:
    plan = plan_of(workspace, record).find_section(section)
    areas = plan.areas if plan is not None else ()
    return [area for area in areas if area.state is not ProgressState.NOT_STARTED]


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    for typed in text.splitlines():
        match = _LINE.fullmatch(" ".join(typed.split()))
        if match is not None and _folded(match["title"]):
            found.append(_Line(match["number"] or "", match["title"]))
    if not found:
        raise FieldError("field.empty", "lines")
    if len(found) > MOST_AREAS:
        raise FieldError("own_list.too_many_lines", "lines", count=len(found), most=MOST_AREAS)
    seen: set[str] = set()
    for line in found:
        if _folded(line.title) in seen:
            raise FieldError("own_list.line_twice", "lines", line=line.title)
        seen.add(_folded(line.title))
    return found


def _matched(lines: list[_Line], known: list[_Known]) -> dict[_Line, _Known]:
    """Return which area each line stands for; equal titles come before nearly equal ones."""
    found: dict[_Line, _Known] = {}
    free = list(known)
    for fits in (_same_title, _same_number):
        for line in lines:
            area = next((one for one in free if line not in found and fits(line, one)), None)
            if area is not None:
                found[line] = area
                free.remove(area)
    return found


def _same_title(line: _Line, area: _Known) -> bool:
    return _folded(line.title) in {_folded(title) for title in area.titles}


def _same_number(line: _Line, area: _Known) -> bool:
    if not line.number or line.number != area.number:
        return False
    title = _folded(line.title)
    likeness = (SequenceMatcher(None, title, _folded(one)).ratio() for one in area.titles)
    return max(likeness, default=0.0) >= _NEARLY


def _title(area: AreaName, language: Language) -> str:
    title = area.title
    return title.in_language(language) if isinstance(title, Text) else title.words


def _folded(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title.casefold())
    return " ".join(
        "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split()
    )


def _own_area(
    workspace: Workspace, section: str, line: _Line, area: _Known | None, language: Language
) -> OwnArea:
    name = workspace.make_id()
    title: Typed | None = Typed(line.title, language.value)
    if area is None:
        return OwnArea(name, section, name, line.number, title)
    if area.typed is not None and area.typed.words == line.title:
        title = area.typed
    elif line.title in area.official_titles:
        title = None
    return OwnArea(name, section, area.id, line.number, title)
