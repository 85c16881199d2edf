"""What differs between two ends as lines of plain text, for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.differences import Change, StatementChange
from careerplanner.i18n.messages import differences as messages
from careerplanner.i18n.messages import labels
from careerplanner.services.difference.difference_words import MOVES, DifferenceWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.differences import (
        AskDifference,
        AsksDifference,
        BandDifference,
        Differences,
        RegisterDifference,
        StatementsDifference,
    )
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.record import Record
    from careerplanner.domain.requirement import Requirement
    from careerplanner.services.wording import Wording

STEP_IN = "  "


class DifferenceText:
    """Writes what differs as lines in one language.

    Args:
        record: The record it was held against; None in general.
        say: The words of that language.
    """

    def __init__(self, record: Record | None, say: Wording) -> None:
        self._record = record
        self._say = say
        self._words = DifferenceWords(say)
        self._tr = say.catalogue.translate

    def lines(self, answer: Differences) -> Iterator[str]:
        """Yield the lines of the whole answer."""
        tr, say, words = self._tr, self._say, self._words
        yield tr("Differences", "From: {start}", start=words.title(answer.start))
        yield tr("Differences", "To: {end}", end=words.title(answer.end))
        if self._record is not None:
            yield tr("Differences", "For: {name}", name=self._record.worker.name)
        yield tr("Answer", "On: {day}", day=say.day(answer.on))
        yield ""
        yield tr("Answer", "In short").upper()
        for line in words.in_short(answer):
            yield STEP_IN + line
        for pair in answer.bands:
            yield from self._pair(pair)
        for rules in answer.register:
            yield from self._rules(rules)
        if answer.own is not None:
            yield ""
            yield tr("Differences", "What the goal itself asks for").upper()
            yield from self._asks(answer.own)
        for pair in answer.bands:
            yield from self._statements(pair, answer)
        yield ""
        yield tr("Answer", "How this was judged").upper()
        about = say.lookup.pack.about
        title, version = say.text(about.title), answer.pack.version
        yield STEP_IN + tr(
            "Answer", "Framework: {title}, version {version}", title=title, version=version
        )

    # ---- what is asked ---------------------------------------------------------------------

    def _asks(self, asks: AsksDifference) -> Iterator[str]:
        if asks.unknown is not None:
            yield STEP_IN + self._words.reason(asks.unknown)
        elif not asks.asks:
            yield STEP_IN + self._tr("Differences", "Neither of the two asks for an award.")
        for change in Change:
            found = asks.of(change)
            if found:
                yield f"{STEP_IN}{self._say.label(messages.ASKED, change)}:"
                for ask in found:
                    yield from self._ask(ask)

    def _ask(self, ask: AskDifference) -> Iterator[str]:
        words, tr, indent = self._words, self._tr, STEP_IN * 3
        state = f" [{words.status(ask.finding)}]" if ask.finding is not None else ""
        yield f"{STEP_IN * 2}- {words.asked(ask.node)}{state}"
        if ask.finding is not None and ask.change is not Change.GONE:
            yield indent + self._say.reason(ask.finding.reason)
        if words.covered(ask):
            yield indent + words.covered(ask)
        if ask.change is Change.CHANGED:
            yield from self._several(tr("Differences", "Will still do"), ask.kept)
            yield from self._several(tr("Differences", "Will do now"), ask.added)
            yield from self._several(tr("Differences", "Will no longer do"), ask.left)
        elif ask.change is not Change.SAME:
            for option in words.options(ask.node):
                yield f"{indent}- {option}"
        yield from self._basis(ask.node.basis, 3)

    def _several(self, title: str, nodes: tuple[Requirement, ...]) -> Iterator[str]:
        if nodes:
            yield f"{STEP_IN * 3}{title}:"
            for node in nodes:
                yield f"{STEP_IN * 4}- {self._words.asked(node)}"

    # ---- bands and statements --------------------------------------------------------------

    def _pair(self, pair: BandDifference) -> Iterator[str]:
        yield ""
        yield self._tr("Differences", "Awards, for the bands").upper()
        status = self._say.text(self._say.lookup.pack.about.status)
        yield f"{STEP_IN}{self._words.bands(pair)}. {status}"
        yield from self._asks(pair.awards)

    def _statements(self, pair: BandDifference, answer: Differences) -> Iterator[str]:
        yield ""
        yield self._tr("Differences", "Values, skills and tasks").upper()
        yield f"{STEP_IN}{self._words.bands(pair)}"
        if answer.not_rated is not None:
            yield STEP_IN + self._words.reason(answer.not_rated)
        for one in pair.statements:
            yield f"{STEP_IN}{self._say.label(labels.STATEMENT_KIND, one.kind)}:"
            yield from self._list(one)

    def _list(self, one: StatementsDifference) -> Iterator[str]:
        if one.unknown is not None:
            yield STEP_IN * 2 + self._words.reason(one.unknown)
        for change in MOVES:
            found = one.of(change)
            if not found:
                continue
            yield f"{STEP_IN * 2}{self._say.label(messages.STATEMENT_CHANGE, change)}:"
            for entry in found:
                yield f"{STEP_IN * 3}- {self._words.statement(entry.statement)}"
                if change in (StatementChange.RAISED, StatementChange.LOWERED):
                    for name in entry.was:
                        was = self._words.statement(name)
                        yield STEP_IN * 4 + self._tr("Differences", "Before: {text}", text=was)

    # ---- the register ----------------------------------------------------------------------

    def _rules(self, rules: RegisterDifference) -> Iterator[str]:
        tr, say, words = self._tr, self._say, self._words
        yield ""
        yield tr("Differences", "The Register").upper()
        yield STEP_IN + tr("Differences", "From: {start}", start=words.job(rules.start))
        yield STEP_IN + tr("Differences", "To: {end}", end=words.job(rules.end))
        if rules.registered is not None:
            state = words.status(rules.registered)
            yield f"{STEP_IN}[{state}] {say.reason(rules.registered.reason)}"
        for one in rules.points:
            change = say.label(messages.RULE, one.change)
            yield f"{STEP_IN}{say.label(messages.POINT, one.point)} [{change}]"
            before, after = words.value(rules.start, one.point), words.value(rules.end, one.point)
            if one.change is not Change.SAME:
                yield STEP_IN * 2 + tr("Differences", "Before: {text}", text=before)
            yield STEP_IN * 2 + tr("Differences", "Then: {text}", text=after)
        for basis in words.bases(rules.end):
            yield from self._basis(basis, 1)
        yield STEP_IN + tr("Answer", "Award the Register asks for") + ":"
        yield from (STEP_IN + line for line in self._asks(rules.awards))
        if rules.ways:
            yield STEP_IN + tr("Answer", "Ways on to the Register") + ":"
        for way in rules.ways:
            change = say.label(messages.RULE, way.change)
            state = f" [{words.status(way.finding)}]" if way.finding is not None else ""
            yield f"{STEP_IN * 2}- {say.route(way.route)} [{change}]{state}"
        for name in rules.notices:
            notice = say.lookup.find_notice(name)
            if notice is not None:
                yield STEP_IN + tr(
                    "Differences", "Good to know: {text}", text=say.text(notice.text)
                )

    def _basis(self, basis: Basis, depth: int) -> Iterator[str]:
        source = self._tr("Answer", "Source: {source}", source=self._say.source(basis))
        yield f"{STEP_IN * depth}{source} ({self._say.confidence(basis.confidence)})"
        if basis.note is not None:
            yield STEP_IN * depth + self._say.text(basis.note)
