"""One round as it is looked at: statements of its own pack, every answer, what was said before.

Made anew for each look at a record, so it is kept cheap: packs and lists of statements are worked
out once for a window. What it means is ``rules.self_assessment``.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.differences import StatementChange
from careerplanner.domain.evidence import Served
from careerplanner.domain.ratings import RatedBy
from careerplanner.domain.record import ActionState
from careerplanner.rules import self_assessment as rules
from careerplanner.services.rating.rating import round_lookup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from careerplanner.domain.bands import Band
    from careerplanner.domain.ratings import Rating, RatingAnswer, RatingRound
    from careerplanner.domain.record import Action, Record
    from careerplanner.domain.self_assessment import (
        Answers,
        BandLines,
        Moved,
        StatementLine,
        Suggestions,
    )
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round, or a band of which none is begun.

    Attributes:
        round: The round; None where none is begun.
        lookup: The pack its statements are read in.
        lines: Its statements.
        own: The person's own answers, by statement.
        manager: The manager's, where there are any.
        agreed: Those agreed together, where there are any.
        earlier: What the person said the time before, by statement.
        evidence: How many pieces of evidence are attached, by statement.
        actions: Actions of the plan that serve a statement and are not dropped, by statement.
        pack_missing: Whether the book has not kept the round's pack: its answers are then shown
            beside the statements of the pack in use, and none can be added.
        lost: How many answers are to statements that nobody here knows any more.
    """

    round: RatingRound | None
    lookup: Lookup
    lines: BandLines
    own: Answers
    manager: Answers
    agreed: Answers
    earlier: Mapping[str, Rating]
    evidence: Mapping[str, int]
    actions: Mapping[str, tuple[Action, ...]]
    pack_missing: bool = False
    lost: int = 0

    @property
    def is_open(self) -> bool:
        """Whether answers can be given."""
        return self.round is not None and self.round.closed is None and not self.pack_missing

    def suggestions(self) -> Suggestions:
        """Return strengths and areas to grow in."""
        return rules.suggestions(self.lines, self.own, self.evidence.keys())

    def others(self, statement: str) -> tuple[Rating, ...]:
        """Return what others said to a statement: the manager, then what was agreed."""
        given = (self.manager.get(statement), self.agreed.get(statement))
        return tuple(one for one in given if one is not None)

    def find(self, statement: str) -> StatementLine | None:
        """Return the line of a statement, or None."""
        return self.lines.find(statement)


class RoundViews:
    """Makes views, and remembers the packs they needed.

    Args:
        workspace: Gives the pack in use, and the book with those it kept.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._packs: dict[str, Lookup | None] = {}
        self._lines: dict[tuple[str, str, str], BandLines] = {}

    def of_round(self, record: Record, one: RatingRound) -> RoundView:
        """Return a round of a record."""
        found = self._lookup(one)
        lookup = found or self._workspace.lookup
        band = one.band if found else rules.current_name("band", one.band, one, lookup)
        own, manager, agreed = (
            self._answers(record, one, by, renamed=found is None)
            for by in (RatedBy.SELF, RatedBy.MANAGER, RatedBy.AGREED)
        )
        lines = self._band_lines(lookup, band, one.start)
        mine = {line.statement for line in lines.lines}
        return RoundView(
            one,
            lookup,
            lines,
            own,
            manager,
            agreed,
            earlier=self._earlier(record, lines, one),
            evidence=self._evidence(record, lines, one),
            actions=self._actions(record, lines, one),
            pack_missing=found is None,
            lost=len(own.keys() - mine),
        )

    def of_band(self, record: Record, band: str, start: str) -> RoundView:
        """Return a band of which no round is begun."""
        lookup = self._workspace.lookup
        lines = self._band_lines(lookup, band, start)
        return RoundView(
            None,
            lookup,
            lines,
            {},
            {},
            {},
            earlier=self._earlier(record, lines, None),
            evidence=self._evidence(record, lines, None),
            actions=self._actions(record, lines, None),
        )

    def moved(self, record: Record, before: RatingRound, after: RatingRound) -> tuple[Moved, ...]:
        """Hold two rounds of a band against each other, by the statements of the pack in use."""
        lines = self.of_round(record, after).lines.lines
        order = [self._current(line.statement, after) for line in lines]
        first, second = (self._plain(record, one) for one in (before, after))
        return rules.compare(first, second, order)

    # ---- rounds --------------------------------------------------------------------------------

    def rounds(self, record: Record, band: str) -> tuple[RatingRound, ...]:
        """Return the rounds of a band, the earliest first."""
        return rules.rounds_of(record.rounds, band, self._workspace.lookup)

    def open(self, record: Record, band: str) -> RatingRound | None:
        """Return the round of a band that is not ended, or None."""
        return rules.open_round(record.rounds, band, self._workspace.lookup)

    def band_of(self, one: RatingRound) -> str:
        """Return what the band of a round is called now; "" for one of another framework."""
        lookup = self._workspace.lookup
        return rules.current_name("band", one.band, one, lookup) if rules.is_of(one, lookup) else ""

    def answered(self, record: Record, one: RatingRound) -> int:
        """Return how many statements of a round the person has answered."""
        return len(rules.answers(record.ratings, one.id))

    def start_for(self, band: str, own: Band | None) -> str:
        """Return the id of the band from which another is looked at, or ""."""
        lookup = self._workspace.lookup
        asked = lookup.find_band(band)
        below = rules.start_for(asked, own, lookup) if asked is not None else None
        return below.id if below is not None else ""

    # ---- parts ---------------------------------------------------------------------------------

    def _lookup(self, one: RatingRound) -> Lookup | None:
        if one.pack.digest not in self._packs:
            self._packs[one.pack.digest] = round_lookup(self._workspace, one)
        return self._packs[one.pack.digest]

    def _band_lines(self, lookup: Lookup, band: str, start: str) -> BandLines:
        key = (lookup.pack.about.ref.digest, band, start)
        if key not in self._lines:
            asked = lookup.find_band(band) or lookup.bands_in_order[0]
            below = rules.start_for(asked, lookup.find_band(start), lookup)
            self._lines[key] = rules.band_lines(asked, below, lookup)
        return self._lines[key]

    def _answers(
        self, record: Record, one: RatingRound, by: RatedBy, *, renamed: bool
    ) -> dict[str, Rating]:
        found = rules.answers(record.ratings, one.id, by)
        if not renamed:
            return dict(found)
        return {self._current(name, one): rating for name, rating in found.items()}

    def _plain(self, record: Record, one: RatingRound) -> dict[str, RatingAnswer]:
        found = self._answers(record, one, RatedBy.SELF, renamed=True)
        return {name: rating.answer for name, rating in found.items()}

    def _current(self, name: str, one: RatingRound | None) -> str:
        if one is None:
            return name
        return rules.current_name("statement", name, one, self._workspace.lookup)

    def _earlier(
        self, record: Record, lines: BandLines, one: RatingRound | None
    ) -> dict[str, Rating]:
        latest = rules.latest_answers(record, self._workspace.lookup, before=one)
        found = {}
        for line in lines.lines:
            said = latest.get(self._current(line.statement, one))
            if said is None and line.change is StatementChange.CONTINUED:
                said = latest.get(self._current(line.was, one))
            if said is not None:
                found[line.statement] = said
        return found

    def _evidence(
        self, record: Record, lines: BandLines, one: RatingRound | None
    ) -> dict[str, int]:
        pieces: Counter[str] = Counter()
        for name, _use in {
            (use.target, use.evidence) for use in record.uses if use.kind is Served.STATEMENT
        }:
            pieces[name] += 1
        counted = (
            (line.statement, sum(pieces[name] for name in self._names(line, one)))
            for line in lines.lines
        )
        return {name: count for name, count in counted if count}

    def _actions(
        self, record: Record, lines: BandLines, one: RatingRound | None
    ) -> dict[str, tuple[Action, ...]]:
        by_name: dict[str, tuple[Action, ...]] = {}
        for action in record.actions:
            if action.requirement and action.state is not ActionState.DROPPED:
                by_name[action.requirement] = (*by_name.get(action.requirement, ()), action)
        if not by_name:
            return {}
        found = {
            line.statement: sum((by_name.get(n, ()) for n in self._names(line, one)), ())
            for line in lines.lines
        }
        return {name: actions for name, actions in found.items() if actions}

    def _names(self, line: StatementLine, one: RatingRound | None) -> Iterator[str]:
        """The ids a statement may be known by: its own, and what it is called now."""
        yield from dict.fromkeys((line.statement, self._current(line.statement, one)))
