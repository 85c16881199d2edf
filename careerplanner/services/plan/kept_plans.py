"""Plans kept as they were when they were saved or printed: keeping one, and reading it again.

A kept plan is words, not a form to be judged anew; what an older program left out of it is left
out here too. Making and writing the paper is ``planning``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careerplanner.domain.changes import Changes
from careerplanner.domain.record import ActionState
from careerplanner.i18n.language import Language, language_of
from careerplanner.services.plan import planning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.record import Record, SavedPlan
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line of a kept plan, set in by ``depth`` steps."""

    text: str
    depth: int = 0


@dataclass(frozen=True, slots=True)
class KeptPart:
    """Lines of a kept plan under a heading, in the plan's own language."""

    title: str
    lines: tuple[KeptLine, ...]


def keep_if_new(
    workspace: Workspace, record: Record, answer: Assessment, language: Language
) -> Changes:
    """Keep the plan as it is now, unless the last one kept says the same.

    Raises:
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    last = record.plans[-1] if record.plans else None
    if last is not None:
        text = planning.plan_answer(workspace, record, answer, language)
        same = (answer.on, answer.pack, str(language), text)
        if (last.made_on, last.pack, last.language, last.answer) == same:
            return Changes()
    return planning.keep_plan(workspace, record, answer, language)[1]


def kept_plan_parts(workspace: Workspace, plan: SavedPlan) -> tuple[KeptPart, ...]:
    """Return a kept plan as parts to read; parts that cannot be read are left out.

    Args:
        workspace: Gives the words of the headings.
        plan: The plan.
    """
    language = language_of(plan.language) or Language.ENGLISH
    say = workspace.wording(language)
    try:
        told = json.loads(plan.answer)
    except ValueError:
        told = {}
    reader = _Reader(plan, told if isinstance(told, dict) else {}, say)
    return tuple(part for part in reader.parts() if part.lines)


class _Reader:
    """Reads what a plan kept, trusting nothing in it to be there."""

    def __init__(self, plan: SavedPlan, told: Plain, say: Wording) -> None:
        self._plan, self._told, self._say = plan, told, say
        self._tr = say.catalogue.translate

    def parts(self) -> Iterator[KeptPart]:
        tr = self._tr
        yield KeptPart(tr("Plan", "How this was judged"), tuple(self._judged()))
        yield KeptPart(tr("Plan", "Which band do I fit?"), tuple(self._bands()))
        yield KeptPart(tr("Plan", "Must I be registered, and by when?"), tuple(self._register()))
        yield KeptPart(tr("Plan", "What next, and why"), tuple(self._next()))
        yield KeptPart(tr("Plan", "The way I chose"), tuple(self._route()))
        yield KeptPart(tr("Plan", "Other ways considered"), tuple(self._other_routes()))
        yield KeptPart(tr("Plan", "What we agreed to do"), tuple(self._actions()))
        notes = [KeptLine(note) for note in _texts(_part(self._told, "plan").get("notes"))]
        yield KeptPart(tr("Plan", "Notes"), tuple(notes))

    def _judged(self) -> Iterator[KeptLine]:
        tr, plan = self._tr, self._plan
        yield KeptLine(tr("Kept plan", "Made on: {day}", day=self._say.day(plan.made_on)))
        if plan.target:
            band = self._say.band(plan.target)
            yield KeptLine(tr("Kept plan", "Aiming for: {band}", band=band))
        title = _text(_part(self._told, "pack"), "title") or plan.pack.id
        yield KeptLine(
            tr(
                "Answer",
                "Framework: {title}, version {version}",
                title=title,
                version=plan.pack.version,
            )
        )

    def _bands(self) -> Iterator[KeptLine]:
        bands = _part(self._told, "bands")
        for name in ("by_job", "by_awards", "difference"):
            yield from _line(_text(_part(bands, name), "sentence"))
        for fit in _parts(bands, "fits"):
            if _text(fit, "band") == self._plan.target:
                yield from self._finding(_part(fit, "finding"), 0)

    def _register(self) -> Iterator[KeptLine]:
        for fit in _parts(_part(self._told, "register"), "fits"):
            yield from _line(_text(fit, "sentence"))
            for duty in _parts(fit, "dates"):
                yield from _line(_text(duty, "text"), 1)

    def _next(self) -> Iterator[KeptLine]:
        way = _part(self._told, "next_step")
        yield from _line(_text(_part(way, "step"), "title"))
        yield from _line(_text(_part(way, "step"), "sentence"), 1)
        for then in _parts(way, "then"):
            yield from _line(_text(then, "title"))

    def _route(self) -> Iterator[KeptLine]:
        route = _part(self._told, "route")
        chosen = _part(route, "chosen")
        yield from _line(_text(_part(route, "goal"), "title"))
        yield from _line(_text(chosen, "title") or _text(route, "sentence"))
        for size in ("months", "cost", "doubts"):
            yield from _line(_text(_part(chosen, size), "text"), 1)
        for step in _parts(chosen, "steps"):
            yield from _line(_text(step, "title"))
            more = [_text(step, "turn_text"), _text(_part(step, "months"), "text")]
            yield from _line(" · ".join(one for one in more if one), 1)

    def _other_routes(self) -> Iterator[KeptLine]:
        route = _part(self._told, "route")
        for other in _parts(route, "others"):
            yield from _line(_text(other, "title"))
            more = [_text(other, name) for name in ("months", "cost", "doubts")]
            yield from _line(" · ".join(one for one in more if one), 1)
        for left_out in _texts(route.get("not_offered")):
            yield from _line(left_out)

    def _actions(self) -> Iterator[KeptLine]:
        for action in _parts(_part(self._told, "plan"), "actions"):
            yield from _line(_text(action, "what"))
            more = [_text(action, name) for name in ("why", "owner", "due")]
            if remind := _text(action, "remind"):
                more.append(self._tr("Plan", "Reminder: {date}", date=remind))
            if _text(action, "state") == ActionState.DONE:
                more.append(self._tr("Plan", "Done"))
            yield from _line(" · ".join(one for one in more if one), 1)

    def _finding(self, finding: Plain, depth: int) -> Iterator[KeptLine]:
        asked, status = _text(finding, "asked"), _text(finding, "status_word")
        if asked:
            yield KeptLine(f"{asked}: {status}", depth)
        if depth < _DEEPEST:
            for child in _parts(finding, "children"):
                yield from self._finding(child, depth + 1)


_DEEPEST = 2


def _line(text: str, depth: int = 0) -> Iterator[KeptLine]:
    if text:
        yield KeptLine(text, depth)


def _part(told: Plain, name: str) -> Plain:
    part = told.get(name)
    return part if isinstance(part, dict) else {}


def _parts(told: Plain, name: str) -> list[Plain]:
    parts = told.get(name)
    return [one for one in parts if isinstance(one, dict)] if isinstance(parts, list) else []


def _text(told: Plain, name: str) -> str:
    text = told.get(name)
    return text if isinstance(text, str) else ""


def _texts(told: object) -> list[str]:
    return [one for one in told if isinstance(one, str)] if isinstance(told, list) else []
