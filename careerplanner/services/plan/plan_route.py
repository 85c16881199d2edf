"""The way a worker chose, worded for the printed plan and for keeping with it.

What the part looks like belongs to ``reports``; choosing and finding the way again is
``choosing``.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.routes import GoalState
from careerplanner.i18n.marks import mark
from careerplanner.reports.plan_paper import (
    LabelValue,
    OtherRouteLine,
    RouteLabels,
    RoutePart,
    RouteStepPart,
)
from careerplanner.reports.runs import Run
from careerplanner.services.route.choosing import chosen_route
from careerplanner.services.route.route_answer import RouteAnswer, goal_plain
from careerplanner.services.route.route_lines import RouteLines
from careerplanner.services.route.route_words import RouteWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.reports.runs import Runs
    from careerplanner.services.plan.plan_parts import PlanParts
    from careerplanner.services.route.route_lines import RouteLine
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

_LABELS = {
    "heading": mark("Plan", "The way I chose"),
    "others": mark("Plan", "Other ways considered"),
    "others_summary": mark(
        "Plan", "The other ways, with their steps, how long they take, what they cost and doubts."
    ),
    "way": mark("Plan", "Way"),
    "count": mark("Way", "Steps"),
    "months": mark("Way", "How long in all"),
    "cost": mark("Way", "What you pay"),
    "doubts": mark("Way", "Doubts"),
    "left_out": mark("Way", "Ways that are left out"),
}
_GONE = mark(
    "Plan",
    "The way you chose is no longer there, because your record or the framework has changed. Choose anew under: Ways forward.",  # noqa: E501 - one sentence, one line
)
_NO_GOAL = mark(
    "Plan",
    "The framework in use does not have the goal you chose. Choose anew under: Ways forward.",
)


def route_part(
    workspace: Workspace, record: Record, on: date, say: Wording, parts: PlanParts
) -> RoutePart | None:
    """Return the part about the chosen way; None where none is chosen.

    Args:
        workspace: Gives the pack and the clock.
        record: The worker's record.
        on: Day of asking.
        say: Words of the paper's language.
        parts: Numbers the sources over the whole paper.
    """
    if not record.worker.goal or not record.worker.route:
        return None
    found = chosen_route(workspace, record, on=on)
    if found is None:
        gone = parts.ours(say.catalogue.render(_NO_GOAL))
        return RoutePart(_labels(say, parts), (), (gone,), (), (), (), ())
    return _RoutePaper(say, parts).part(*found)


def route_plain(workspace: Workspace, record: Record, on: date, say: Wording) -> Any | None:  # noqa: ANN401 - JSON
    """Return what a kept plan holds of the chosen way, as data; None where none is chosen."""
    found = chosen_route(workspace, record, on=on)
    if found is None:
        return None
    answer, route = found
    words = RouteWords(say)
    return {
        "goal": goal_plain(words, answer.goal),
        "state": str(answer.state),
        "sentence": _sentence(words, answer, route),
        "chosen": RouteAnswer(record, say).route(route, answer) if route else None,
        "others": [
            {
                "key": other.key,
                "title": words.title(other),
                "steps": [words.step(step) for step in other.steps],
                "months": words.months(other.months),
                "cost": words.cost(other.cost, other.steps),
                "doubts": words.doubts(other.doubts),
            }
            for other in answer.routes
            if other is not route
        ],
        "not_offered": [words.not_offered(entry) for entry in answer.not_offered],
    }


def _sentence(words: RouteWords, answer: Routes, route: Route | None) -> str:
    if route is None and answer.state is not GoalState.REACHED:
        return words.say.catalogue.render(_GONE)
    return words.state(answer)


def _labels(say: Wording, parts: PlanParts) -> RouteLabels:
    said = {name: parts.ours(say.catalogue.render(text)) for name, text in _LABELS.items()}
    missing = {part.name for part in fields(RouteLabels)} - set(said)
    if missing:
        msg = f"labels without words: {sorted(missing)}"
        raise LookupError(msg)
    return RouteLabels(**said)


class _RoutePaper:
    """Words the chosen way in one language."""

    def __init__(self, say: Wording, parts: PlanParts) -> None:
        self._say, self._parts = say, parts
        self._tr = say.catalogue.translate
        self._words = RouteWords(say)
        self._lines = RouteLines(self._words)

    def part(self, answer: Routes, route: Route | None) -> RoutePart:
        """Return the whole part."""
        ours, words = self._parts.ours, self._words
        sentences = [words.question(answer.goal)]
        if route is None:
            sentences = [_sentence(words, answer, route), *sentences]
        else:
            sentences.append(words.sizes_note())
        others = [other for other in answer.routes if other is not route]
        return RoutePart(
            _labels(self._say, self._parts),
            tuple(self._facts(answer, route)),
            tuple(ours(sentence) for sentence in sentences),
            tuple(self._steps(route)) if route else (),
            tuple(self._other(other) for other in others),
            ours(words.more(answer)) if words.more(answer) else (),
            tuple(ours(words.not_offered(entry)) for entry in answer.not_offered),
        )

    def _facts(self, answer: Routes, route: Route | None) -> Iterator[LabelValue]:
        ours = self._parts.ours
        goal = self._words.goal(answer.goal)
        yield LabelValue(ours(self._tr("Way", "What you are aiming for")), ours(goal))
        if route is None:
            return
        yield LabelValue(ours(self._tr("Plan", "Way")), ours(self._words.title(route)))
        yield from self._gathered(self._lines.route(route))

    def _steps(self, route: Route) -> Iterator[RouteStepPart]:
        ours = self._parts.ours
        told: dict[tuple[str, str], int] = {}
        for number, step in enumerate(route.steps, start=1):
            lines = self._lines.step(step, route.steps)
            facts = tuple(self._gathered(self._once(line, number, told) for line in lines))
            yield RouteStepPart(
                ours(f"{number}. {self._words.step(step)}"),
                ours(self._words.why(step)),
                (*facts, self._source(step)),
            )

    def _once(self, line: RouteLine, number: int, told: dict[tuple[str, str], int]) -> RouteLine:
        """Return a line, or that its money is as for an earlier step: paper is to be read."""
        if not line.funding:
            return line
        first = told.setdefault((line.funding, line.text), number)
        if first == number:
            return line
        return replace(line, text=self._tr("Plan", "The same as for step {number}.", number=first))

    def _source(self, step: RouteStep) -> LabelValue:
        bases = self._words.sources(step)
        cited = self._lines.cited((self._parts.number(one), one.confidence) for one in bases)
        ours = self._parts.ours
        return LabelValue(ours(self._tr("Plan", "Sources")), ours(cited))

    def _gathered(self, lines: Iterable[RouteLine]) -> Iterator[LabelValue]:
        """Yield lines as labels and values; lines of one label become one, below each other."""
        values: dict[str, list[str]] = {}
        for line in lines:
            values.setdefault(line.label, []).append(line.text)
        for label, texts in values.items():
            yield LabelValue(self._parts.ours(label), self._below(texts))

    def _below(self, texts: list[str]) -> Runs:
        runs: Runs = ()
        for text in texts:
            between = (Run("\n", None),) if runs else ()
            runs = (*runs, *between, *self._parts.ours(text))
        return runs

    def _other(self, route: Route) -> OtherRouteLine:
        ours, words = self._parts.ours, self._words
        return OtherRouteLine(
            ours(words.title(route)),
            ours(str(len(route.steps))),
            ours(words.months(route.months)),
            ours(words.cost(route.cost, route.steps)),
            ours(words.doubts(route.doubts)),
        )
