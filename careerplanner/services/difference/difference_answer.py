"""What differs between two ends as plain data: what ``differences --json`` prints.

``docs/answers.md`` describes the shape. The same as lines of text is made in ``difference_text``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.domain.record import Record, Worker
from careerplanner.framework.words import node_key
from careerplanner.i18n.messages import differences as messages
from careerplanner.i18n.messages import labels
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.difference.difference_words import DifferenceWords

if TYPE_CHECKING:
    from careerplanner.domain.differences import (
        AskDifference,
        AsksDifference,
        BandDifference,
        Differences,
        RegisterDifference,
        RegisterSide,
        StatementDifference,
        StatementsDifference,
    )
    from careerplanner.domain.finding import Finding, Reason
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.register import Deadline
    from careerplanner.domain.requirement import Requirement
    from careerplanner.services.wording import Wording

Plain = dict[str, Any]


class DifferenceAnswer:
    """Writes what differs in one language.

    Args:
        record: The record it was held against, for the names of what was typed; None in general.
        say: The words of that language.
    """

    def __init__(self, record: Record | None, say: Wording) -> None:
        self._record = record
        self._say = say
        self._words = DifferenceWords(say)
        self._plain = AnswerWriter(record or Record(Worker("", "")), say)

    def write(self, answer: Differences) -> Plain:
        """Return everything; the same input gives the same data."""
        worker = self._record.worker if self._record is not None else None
        return {
            "format": 1,
            "language": str(self._say.language),
            "worker": {"id": worker.id, "name": worker.name} if worker is not None else None,
            "on": answer.on.isoformat(),
            "pack": self._plain.pack(answer.pack),
            "from": self._end(answer.start),
            "to": self._end(answer.end),
            "is_empty": answer.is_empty,
            "in_short": list(self._words.in_short(answer)),
            "bands": {
                "unknown": self._reason(answer.bands_unknown),
                "pairs": [self._pair(pair) for pair in answer.bands],
                "not_rated": self._reason(answer.not_rated),
            },
            "register": {
                "unknown": self._reason(answer.register_unknown),
                "pairs": [self._rules(rules) for rules in answer.register],
            },
            "goal": self._asks(answer.own) if answer.own is not None else None,
        }

    def _end(self, name: GoalName) -> Plain:
        return {"kind": str(name.kind), "id": name.id, "title": self._words.title(name)}

    def _reason(self, reason: Reason | None) -> Plain | None:
        return self._plain.reason(reason) if reason is not None else None

    def _finding(self, finding: Finding | None) -> Plain | None:
        return self._plain.finding(finding) if finding is not None else None

    # ---- what is asked ---------------------------------------------------------------------

    def _asks(self, asks: AsksDifference) -> Plain:
        return {
            "unknown": self._reason(asks.unknown),
            "asks": [self._ask(ask) for ask in asks.asks],
        }

    def _ask(self, ask: AskDifference) -> Plain:
        return {
            "change": str(ask.change),
            "change_word": self._say.label(messages.ASKED, ask.change),
            "after": self._requirement(ask.after) if ask.after is not None else None,
            "before": [self._requirement(node) for node in ask.before],
            "kept": [self._requirement(node) for node in ask.kept],
            "added": [self._requirement(node) for node in ask.added],
            "left": [self._requirement(node) for node in ask.left],
            "covered": ask.covered,
            "covered_text": self._words.covered(ask) or None,
            "status": str(ask.finding.status) if ask.finding is not None else None,
            "finding": self._finding(ask.finding),
        }

    def _requirement(self, node: Requirement) -> Plain:
        return {
            "node": node.id,
            "kind": node_key(node),
            "asked": self._words.asked(node),
            "options": list(self._words.options(node)),
            **self._plain.basis(node.basis),
        }

    # ---- bands -----------------------------------------------------------------------------

    def _pair(self, pair: BandDifference) -> Plain:
        return {
            "from": pair.start,
            "to": pair.end,
            "title": self._words.bands(pair),
            "awards": self._asks(pair.awards),
            "statements": [self._list(one) for one in pair.statements],
            "bases": [self._plain.basis(basis) for basis in pair.bases],
        }

    def _list(self, one: StatementsDifference) -> Plain:
        return {
            "kind": str(one.kind),
            "kind_word": self._say.label(labels.STATEMENT_KIND, one.kind),
            "unknown": self._reason(one.unknown),
            "entries": [self._entry(entry) for entry in one.entries],
        }

    def _entry(self, entry: StatementDifference) -> Plain:
        found = self._say.lookup.find_statement(entry.statement)
        return {
            "change": str(entry.change),
            "change_word": self._say.label(messages.STATEMENT_CHANGE, entry.change),
            "id": entry.statement,
            "text": self._words.statement(entry.statement),
            "was": [{"id": name, "text": self._words.statement(name)} for name in entry.was],
            **(self._plain.basis(found.basis) if found is not None else {}),
        }

    # ---- the register ----------------------------------------------------------------------

    def _rules(self, rules: RegisterDifference) -> Plain:
        return {
            "from": self._side(rules.start),
            "to": self._side(rules.end),
            "points": [
                {
                    "point": str(one.point),
                    "label": self._say.label(messages.POINT, one.point),
                    "change": str(one.change),
                    "change_word": self._say.label(messages.RULE, one.change),
                    "from": self._words.value(rules.start, one.point),
                    "to": self._words.value(rules.end, one.point),
                }
                for one in rules.points
            ],
            "award": self._asks(rules.awards),
            "ways": [
                {
                    "route": way.route,
                    "title": self._say.route(way.route),
                    "change": str(way.change),
                    "change_word": self._say.label(messages.RULE, way.change),
                    "finding": self._finding(way.finding),
                }
                for way in rules.ways
            ],
            "registered": self._finding(rules.registered),
            "notices": [self._plain.notice(notice) for notice in rules.notices],
        }

    def _side(self, side: RegisterSide) -> Plain:
        return {
            "role": side.role,
            "title": self._say.role(side.role),
            "judged_as": side.judged if side.judged != side.role else None,
            "setting": side.setting or None,
            "rule": side.rule or None,
            "duty": str(side.duty),
            "categories": list(side.categories),
            "register_by": _deadline(side.register_by),
            "award_expected": _deadline(side.award_expected),
            "award_latest": _deadline(side.award_latest),
            "renewal": side.renewal or None,
            "unknown": self._reason(side.unknown),
            "bases": [self._plain.basis(basis) for basis in self._words.bases(side)],
        }


def _deadline(deadline: Deadline | None) -> Plain | None:
    if deadline is None:
        return None
    return {
        "anchor": str(deadline.anchor) if deadline.anchor is not None else None,
        "months": deadline.months,
        "by": deadline.by.isoformat() if deadline.by is not None else None,
        "passed_by": deadline.passed_by.isoformat() if deadline.passed_by is not None else None,
    }
