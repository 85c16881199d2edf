"""An answer about ways to an end as lines of plain text, for a terminal.

It is the same answer as on screen and on paper; nothing is left out and nothing added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.services.answer.answer_text import STEP_IN, AnswerText
from careerplanner.services.route.route_lines import RouteLine, RouteLines
from careerplanner.services.route.route_words import RouteWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.services.wording import Wording


class RouteText:
    """Writes one worker's answer as lines in one language.

    Args:
        record: The record, for the names of what was typed.
        say: The words of that language.
    """

    def __init__(self, record: Record, say: Wording) -> None:
        self._record = record
        self._say = say
        self._tr = say.catalogue.translate
        self._words = RouteWords(say)
        self._told = RouteLines(self._words)
        self._text = AnswerText(record, say)
        self._cited: dict[Basis, int] = {}
        self._sizes = (
            self._tr("Way", "Steps"),
            self._tr("Way", "How long in all"),
            self._tr("Way", "What you pay"),
        )

    def lines(self, answer: Routes) -> Iterator[str]:
        """Yield the lines of the whole answer."""
        tr, say, words = self._tr, self._say, self._words
        self._cited.clear()
        yield self._record.worker.name
        yield tr("Answer", "On: {day}", day=say.day(answer.on))
        yield ""
        yield tr("Way", "What you are aiming for").upper()
        yield STEP_IN + words.goal(answer.goal)
        yield STEP_IN + words.question(answer.goal)
        yield ""
        yield from self._in_short(answer)
        for route in answer.routes:
            yield ""
            yield from self._route(route, answer)
        yield from self._left_out(answer)
        if answer.reached is not None:
            yield ""
            yield tr("Way", "What it asks for, held against your record").upper()
            yield from self._text.finding(answer.reached, 1)
        yield ""
        yield from self._judged(answer)

    def _in_short(self, answer: Routes) -> Iterator[str]:
        """Yield where one stands and every way in two lines, before all the steps."""
        words = self._words
        yield self._tr("Way", "In short").upper()
        yield STEP_IN + words.state(answer)
        for route in answer.routes:
            sizes = (
                str(len(route.steps)),
                words.months(route.months),
                words.cost(route.cost, route.steps),
            )
            yield f"{STEP_IN}[{words.place(route, answer)}] {words.title(route)}"
            yield STEP_IN * 2 + " · ".join(
                f"{label}: {text}" for label, text in zip(self._sizes, sizes, strict=True)
            )
        if answer.more:
            yield STEP_IN + words.more(answer)
        if answer.routes:
            yield STEP_IN + words.sizes_note()

    def _left_out(self, answer: Routes) -> Iterator[str]:
        if not answer.not_offered:
            return
        yield ""
        yield self._tr("Way", "Ways that are left out").upper()
        for entry in answer.not_offered:
            source = f" {self._cite((entry.basis,))}" if entry.basis else ""
            yield f"{STEP_IN}- {self._words.not_offered(entry)}{source}"

    def _route(self, route: Route, answer: Routes) -> Iterator[str]:
        yield f"[{self._words.place(route, answer)}] {self._words.title(route)}"
        yield from _labelled(self._told.route(route), 1)
        for number, step in enumerate(route.steps, start=1):
            yield f"{STEP_IN}{number}. {self._words.step(step)}"
            yield from self._step(step, route)

    def _step(self, step: RouteStep, route: Route) -> Iterator[str]:
        yield STEP_IN * 2 + self._words.why(step)
        yield from _labelled(self._told.step(step, route.steps), 2)
        if step.before is not None:
            yield STEP_IN * 2 + self._tr("Answer", "Before you start") + ":"
            yield from self._text.finding(step.before, 3)
        cited = self._cite(self._words.sources(step))
        yield STEP_IN * 2 + self._tr("Way", "Sources: {sources}", sources=cited)

    def _cite(self, bases: Iterable[Basis]) -> str:
        """Return sources by their numbers in the list at the end, and how sure each is."""
        return self._told.cited(
            (self._cited.setdefault(one, len(self._cited) + 1), one.confidence) for one in bases
        )

    def _judged(self, answer: Routes) -> Iterator[str]:
        about = self._say.lookup.pack.about
        yield self._tr("Answer", "How this was judged").upper()
        yield STEP_IN + self._tr(
            "Answer",
            "Framework: {title}, version {version}",
            title=self._say.text(about.title),
            version=answer.pack.version,
        )
        for basis, number in self._cited.items():
            lines = self._text.basis(basis, 1)
            yield f"{STEP_IN}[{number}] {next(lines).strip()}"
            yield from (f"{STEP_IN * 2}{line.strip()}" for line in lines)


def _labelled(lines: Iterable[RouteLine], depth: int) -> Iterator[str]:
    for line in lines:
        yield f"{STEP_IN * depth}{line.label}: {line.text}"
