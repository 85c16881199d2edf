"""What is said of a route and of a step beside their titles, as labelled lines.

A terminal and a sheet of paper show the same lines; a part with nothing to say has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from careerplanner.domain.facts import Confidence
    from careerplanner.domain.routes import Route, RouteStep
    from careerplanner.services.route.route_words import RouteWords
    from careerplanner.services.study.route_funding import FundingLine


@dataclass(frozen=True, slots=True)
class RouteLine:
    """A label and what belongs to it, such as "How long" and "24 to 48 months".

    Attributes:
        label: What the line is about.
        text: What is said.
        funding: Id of the funding it is about, or "".
    """

    label: str
    text: str
    funding: str = ""


class RouteLines:
    """Lines about routes in one language.

    Args:
        words: The words of that language.
    """

    def __init__(self, words: RouteWords) -> None:
        self._words = words
        self._tr = words.say.catalogue.translate

    def route(self, route: Route) -> Iterator[RouteLine]:
        """Yield what is said of a whole route, its steps aside."""
        tr, words = self._tr, self._words
        if route.until_job is not None:
            yield RouteLine(tr("Way", "How long until the job"), words.until_job(route))
        yield RouteLine(tr("Way", "How long in all"), words.months(route.months))
        yield RouteLine(tr("Way", "What you pay"), words.cost(route.cost, route.steps))
        yield RouteLine(tr("Way", "Doubts"), words.doubts(route.doubts))
        yield from self._doubtful(route)

    def step(self, step: RouteStep, steps: Sequence[RouteStep]) -> Iterator[RouteLine]:
        """Yield what is said of one step of a route.

        Args:
            step: The step.
            steps: All steps of its route, in order.
        """
        tr, words = self._tr, self._words
        yield RouteLine(tr("Way", "When"), words.turn(step, steps))
        if words.course(step):
            yield RouteLine(tr("Way", "Course"), words.course(step))
        if is_study(step) or step.months is not None:
            yield RouteLine(tr("Way", "How long"), words.step_months(step))
        if is_study(step) or step.price is not None:
            yield RouteLine(tr("Way", "What you pay"), words.step_price(step))
        for line in words.funding(step):
            label = tr("Way", "Money: {title}", title=line.title)
            yield RouteLine(label, self.funding(line), line.id)
        for deadline in words.deadlines(step):
            yield RouteLine(tr("Way", "Deadline"), deadline)
        for other in words.instead(step):
            yield RouteLine(tr("Way", "This would do instead"), other)
        yield from self._doubtful(step)

    def funding(self, line: FundingLine) -> str:
        """Return what funding is for this worker in a line: whether, why, how much, whom to ask."""
        parts = [
            _sentence(line.status_word),
            line.why,
            *(_sentence(one) for one in (line.covers, *line.figures, line.ask)),
        ]
        return " ".join(part for part in parts if part)

    def cited(self, numbers: Iterable[tuple[int, Confidence]]) -> str:
        """Return sources by their numbers, those as sure as each other together."""
        by_confidence: dict[Confidence, list[int]] = {}
        for number, confidence in numbers:
            known = by_confidence.setdefault(confidence, [])
            if number not in known:
                known.append(number)
        return "; ".join(
            f"{self._words.say.confidence(confidence)}: "
            + ", ".join(f"[{number}]" for number in sorted(known))
            for confidence, known in by_confidence.items()
        )

    def _doubtful(self, of: Route | RouteStep) -> Iterator[RouteLine]:
        for assumed in self._words.assumes(of):
            yield RouteLine(self._tr("Way", "Taken for granted"), assumed)
        for risk in self._words.risks(of):
            yield RouteLine(self._tr("Way", "What you may lose or risk"), risk)


def is_study(step: RouteStep) -> bool:
    """Whether a step has a length and a price at all, known or not."""
    return step.kind in (StepKind.TAKE_AWARD, StepKind.FINISH_AWARD)


def _sentence(text: str) -> str:
    return f"{text.rstrip('.')}." if text else ""
