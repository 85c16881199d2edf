"""An answer about ways to an end as lines of plain text, for a terminal.

It is the same answer as on screen and on paper; nothing is left out and nothing added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.services.answer_text import STEP_IN, AnswerText
from careerplanner.services.route_lines import RouteLine, RouteLines
from careerplanner.services.route_words import RouteWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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

    def lines(self, answer: Routes) -> Iterator[str]:
        """Yield the lines of the whole answer."""
        tr, say, words = self._tr, self._say, self._words
        yield self._record.worker.name
        yield tr("Answer", "On: {day}", day=say.day(answer.on))
        yield ""
        yield tr("Way", "What you are aiming for").upper()
        yield STEP_IN + words.goal(answer.goal)
        yield STEP_IN + words.question(answer.goal)
        yield ""
        yield tr("Way", "In short").upper()
        yield STEP_IN + words.state(answer)
        if answer.routes:
            yield STEP_IN + words.sizes_note()
        if answer.reached is not None:
            yield from self._text.finding(answer.reached, 1)
        for route in answer.routes:
            yield ""
            yield from self._route(route, answer)
        if answer.more:
            yield ""
            yield words.more(answer)
        if answer.not_offered:
            yield ""
            yield tr("Way", "Ways that are left out").upper()
            for entry in answer.not_offered:
                yield f"{STEP_IN}- {words.not_offered(entry)}"
                if entry.basis is not None:
                    yield from self._text.basis(entry.basis, 2)
        yield ""
        yield from self._judged(answer)

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
        for basis in self._words.sources(step):
            yield from self._text.basis(basis, 2)

    def _judged(self, answer: Routes) -> Iterator[str]:
        about = self._say.lookup.pack.about
        yield self._tr("Answer", "How this was judged").upper()
        yield STEP_IN + self._tr(
            "Answer",
            "Framework: {title}, version {version}",
            title=self._say.text(about.title),
            version=answer.pack.version,
        )


def _labelled(lines: Iterable[RouteLine], depth: int) -> Iterator[str]:
    for line in lines:
        yield f"{STEP_IN * depth}{line.label}: {line.text}"
