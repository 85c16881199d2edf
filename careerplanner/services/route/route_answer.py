"""An answer about ways to an end as plain data: what ``routes --json`` prints.

``docs/answers.md`` describes the shape. The same answer as lines of text is made in
``route_text``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.domain.finding import PackName
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.route.route_text import RouteText
from careerplanner.services.route.route_words import RouteWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.finding import Reason
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.register import Deadline
    from careerplanner.domain.routes import (
        FundingFit,
        NotOffered,
        Route,
        Routes,
        RouteStep,
        Total,
    )
    from careerplanner.domain.study import Figure, Measured
    from careerplanner.services.study.route_funding import FundingLine
    from careerplanner.services.wording import Wording

Plain = dict[str, Any]


class RouteAnswer:
    """Writes one worker's answer in one language.

    Args:
        record: The record, for the names of what was typed.
        say: The words of that language.
    """

    def __init__(self, record: Record, say: Wording) -> None:
        self._record = record
        self._say = say
        self._words = RouteWords(say)
        self._plain = AnswerWriter(record, say)

    def lines(self, answer: Routes) -> Iterator[str]:
        """Yield the lines of the whole answer, for a terminal."""
        return RouteText(self._record, self._say).lines(answer)

    def write(self, answer: Routes) -> Plain:
        """Return the whole answer; the same input gives the same data."""
        say, words = self._say, self._words
        return {
            "format": 1,
            "language": str(say.language),
            "worker": {"id": self._record.worker.id, "name": self._record.worker.name},
            "on": answer.on.isoformat(),
            "pack": self._plain.pack(answer.pack),
            "goal": goal_plain(words, answer.goal),
            "rank": str(answer.rank),
            "rank_word": words.measure(answer.rank),
            "state": str(answer.state),
            "sentence": words.state(answer),
            "reached": self._plain.finding(answer.reached) if answer.reached else None,
            "routes": [self.route(route, answer) for route in answer.routes],
            "more": answer.more,
            "not_offered": [self._not_offered(entry) for entry in answer.not_offered],
        }

    def route(self, route: Route, answer: Routes) -> Plain:
        """Return one route of an answer with all its steps."""
        words, doubts = self._words, route.doubts
        return {
            "key": route.key,
            "place": route.place,
            "shared": sum(other.place == route.place for other in answer.routes) > 1,
            "role": route.role or None,
            "by": route.by or None,
            "title": words.title(route),
            **self._plain.reason(route.reason),
            "months": self._total(route.months, words.months(route.months)),
            "until_job": self._total(route.until_job, words.until_job(route))
            if route.until_job
            else None,
            "cost": self._total(route.cost, words.cost(route.cost, route.steps)),
            "doubts": {
                "asks": doubts.asks,
                "unchecked": doubts.unchecked,
                "interpreted": doubts.interpreted,
                "assumed": doubts.assumed,
                "text": words.doubts(doubts),
            },
            "assumes": self._reasons(route.assumes),
            "risks": self._reasons(route.risks),
            "steps": [
                self._step(number, step, route) for number, step in enumerate(route.steps, start=1)
            ],
        }

    def _step(self, number: int, step: RouteStep, route: Route) -> Plain:
        words = self._words
        return {
            "number": number,
            "key": step.key,
            "kind": str(step.kind),
            "title": words.step(step),
            **self._plain.reason(step.reason),
            "award": step.award or None,
            "course": step.course or None,
            "course_text": words.course(step) or None,
            "roles": list(step.roles),
            "category": step.category or None,
            "turn": step.turn,
            "turn_text": words.turn(step, route.steps),
            "after": list(step.after),
            "alongside": list(step.alongside),
            "under_way": step.under_way,
            "in_the_job": step.in_the_job,
            "months": self._measured(step.months, words.step_months(step)),
            "price": self._measured(step.price, words.step_price(step)),
            "register_by": self._deadline(step.register_by),
            "expected": self._deadline(step.expected),
            "latest": self._deadline(step.latest),
            "deadlines": list(words.deadlines(step)),
            "funding": [
                self._funding(fit, line)
                for fit, line in zip(step.funding, words.funding(step), strict=True)
            ],
            "instead": [
                {"id": award, "title": self._say.award(award) or award} for award in step.instead
            ],
            "other_courses": [
                {"id": course, "title": self._say.name(PackName("course", course))}
                for course in step.other_courses
            ],
            "before": self._plain.finding(step.before) if step.before else None,
            "assumes": self._reasons(step.assumes),
            "risks": self._reasons(step.risks),
            "confidence": str(step.confidence),
            "confidence_word": self._say.confidence(step.confidence),
            "bases": [self._plain.basis(basis) for basis in step.bases],
        }

    def _funding(self, fit: FundingFit, line: FundingLine) -> Plain:
        funding = self._say.lookup.find_funding(fit.funding)
        return {
            "id": line.id,
            "title": line.title,
            "explains": line.explains,
            "status": str(line.status),
            "status_word": line.status_word,
            "why": line.why,
            "excluded_by": fit.excluded_by or None,
            "covers": str(funding.covers) if funding else None,
            "covers_word": line.covers or None,
            "ask": line.ask or None,
            "figures": [
                self._figure(figure, text)
                for figure, text in zip(funding.figures, line.figures, strict=True)
            ]
            if funding
            else [],
            "finding": self._plain.finding(fit.finding),
            **(self._plain.basis(line.basis) if line.basis else {}),
        }

    def _figure(self, figure: Figure, text: str) -> Plain:
        return {
            "amount": figure.amount,
            "year": figure.year,
            "text": text,
            **self._plain.basis(figure.basis),
        }

    def _total(self, total: Total, text: str) -> Plain:
        return {
            "least": total.least,
            "most": total.most,
            "unknown": list(total.unknown),
            "text": text,
        }

    def _measured(self, measured: Measured | None, text: str) -> Plain:
        if measured is None:
            return {"least": None, "most": None, "text": text}
        known = {"least": measured.least, "most": measured.most, "text": text}
        return {**known, **self._plain.basis(measured.basis)}

    def _deadline(self, deadline: Deadline | None) -> Plain | None:
        if deadline is None:
            return None
        return {
            "anchor": str(deadline.anchor) if deadline.anchor else None,
            "months": deadline.months,
            "by": deadline.by.isoformat() if deadline.by else None,
            **self._plain.basis(deadline.basis),
        }

    def _not_offered(self, entry: NotOffered) -> Plain:
        return {
            "what": {"kind": entry.what.kind, "id": entry.what.id},
            "text": self._words.not_offered(entry),
            **self._plain.reason(entry.reason),
            **(self._plain.basis(entry.basis) if entry.basis else {}),
        }

    def _reasons(self, reasons: tuple[Reason, ...]) -> list[Plain]:
        return [self._plain.reason(reason) for reason in reasons]


def goal_plain(words: RouteWords, name: GoalName) -> Plain:
    """Return an end as data: what it is called, and which question it is about."""
    return {
        "kind": str(name.kind),
        "id": name.id,
        "title": words.goal(name),
        "question": words.question(name),
    }
