"""What differs between two ends, in words of one language.

Screen, terminal and JSON take their words from here; what is true was decided in
``rules.differences``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.differences import Change, Point, StatementChange
from careerplanner.domain.requirement import (
    AllOf,
    AnyOf,
    AtLeast,
    EnrolledOn,
    NotStated,
    WorkingTowards,
)
from careerplanner.i18n.durations import years_and_months_text
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import differences as messages
from careerplanner.i18n.messages import fact_labels, labels
from careerplanner.rules.difference_asks import instead
from careerplanner.services.framework.fact_register import RegisterFacts
from careerplanner.services.framework.fact_words import FactWords
from careerplanner.services.route.route_words import RouteWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.differences import (
        AskDifference,
        AsksDifference,
        BandDifference,
        Differences,
        RegisterDifference,
        RegisterSide,
        StatementsDifference,
    )
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding, Reason
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.requirement import Requirement
    from careerplanner.services.wording import Wording

TOLD = (Change.NEW, Change.CHANGED, Change.GONE)
"""What is counted; what stays the same is not a difference."""
MOVES = (
    StatementChange.NEW,
    StatementChange.RAISED,
    StatementChange.LOWERED,
    StatementChange.DROPPED,
    StatementChange.CONTINUED,
)
"""In what order values, skills and tasks are told."""


class DifferenceWords:
    """Words differences in one language.

    Args:
        say: The words of that language for the pack.

    Attributes:
        say: As given.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self._tr = say.catalogue.translate
        self._facts = FactWords(say)

    def title(self, name: GoalName) -> str:
        """Return what an end is called."""
        return RouteWords(self.say).goal(name)

    def reason(self, reason: Reason) -> str:
        """Return why something is not known, or is not told."""
        return self.say.reason(reason)

    # ---- what is asked ---------------------------------------------------------------------

    def asked(self, node: Requirement) -> str:
        """Return what a requirement asks for, in a line."""
        label = self.say.text(node.label) if node.label is not None else ""
        if isinstance(node, NotStated):
            because = self.say.text(node.because)
            return f"{label}. {because}" if label else because
        if label:
            return label
        if isinstance(node, AllOf | AnyOf | AtLeast) and len(node.of) == 1:
            return self.asked(node.of[0])
        if isinstance(node, AllOf | AnyOf | AtLeast):
            parts = join_items(self.asked(part) for part in node.of)
            return f"{self._joint(node)}: {parts}"
        line = next(self._facts.requirement(node))
        names = join_items(link.title for link in line.links)
        if isinstance(node, WorkingTowards | EnrolledOn):
            return f"{line.text} {names}"
        return line.text or names

    def _joint(self, node: AllOf | AnyOf | AtLeast) -> str:
        if isinstance(node, AllOf):
            return self._tr("Fact", "All of these")
        if isinstance(node, AnyOf) or node.count == 1:
            return self._tr("Fact", "One of these")
        return self._tr("Fact", "At least this many of these: {count}", count=node.count)

    def options(self, node: Requirement) -> tuple[str, ...]:
        """Return what will do for a requirement, one in place of the other; empty for one thing."""
        found = tuple(self.asked(one) for one in instead(node))
        return found if len(found) > 1 else ()

    def covered(self, ask: AskDifference) -> str:
        """Return that one side's awards meet what the other side asks; "" where they do not."""
        if not ask.covered or ask.change not in messages.COVERED:
            return ""
        return self.say.label(messages.COVERED, ask.change)

    def status(self, finding: Finding | None) -> str:
        """Return how something stands on the record; "" in general."""
        return self.say.label(labels.STATUS, finding.status) if finding is not None else ""

    # ---- the register ----------------------------------------------------------------------

    def job(self, side: RegisterSide) -> str:
        """Return a job, with what it is for the register in its workplace where that differs."""
        role = self.say.role(side.role)
        if side.judged == side.role:
            return role
        judged, place = self.say.role(side.judged), self._facts.setting(side.setting)
        return self._tr(
            "Differences",
            "{job}. In this workplace: {place}. For the Register: {judged}",
            job=role,
            place=place,
            judged=judged,
        )

    def value(self, side: RegisterSide, point: Point) -> str:
        """Return what one rule says on a point; "None" where it says there is none."""
        if point is Point.DUTY:
            return self.say.label(fact_labels.DUTY, side.duty)
        if side.unknown is not None and not side.rule:
            return self._tr("Fact", "Not known")
        return self._value(side, point) or self._tr("Differences", "None")

    def _value(self, side: RegisterSide, point: Point) -> str:
        if point is Point.PART:
            known = [one for one in side.categories if one in labels.CATEGORY]
            return join_items(self.say.label(labels.CATEGORY, one) for one in known)
        if point is Point.RENEWAL:
            renewal = self.say.lookup.find_renewal(side.renewal)
            every = renewal.every_months if renewal is not None else 0
            return years_and_months_text(self.say.language, every) if every else ""
        deadline = {
            Point.REGISTER_BY: side.register_by,
            Point.AWARD_EXPECTED: side.award_expected,
            Point.AWARD_LATEST: side.award_latest,
        }[point]
        if deadline is None:
            return ""
        return RegisterFacts(self._facts, date.max).deadline(deadline)  # no version is picked here

    def bases(self, side: RegisterSide) -> tuple[Basis, ...]:
        """Return what all that is said of a rule stands on, the rule itself first."""
        renewal = self.say.lookup.find_renewal(side.renewal)
        found = [
            side.basis,
            *(
                one.basis
                for one in (side.register_by, side.award_expected, side.award_latest, renewal)
                if one is not None
            ),
        ]
        return tuple(dict.fromkeys(basis for basis in found if basis is not None))

    # ---- in short --------------------------------------------------------------------------

    def in_short(self, answer: Differences) -> Iterator[str]:
        """Yield the answer in a few lines: bands, then register, then statements; never one sum."""
        tr = self._tr
        for pair in answer.bands:
            lead = self._lead(tr("Differences", "Awards, for the bands"), pair, answer)
            yield f"{lead}. {self.count(pair.awards)}"
        if not answer.bands and answer.bands_unknown is not None:
            yield f"{tr('Differences', 'The bands')}. {self.reason(answer.bands_unknown)}"
        for rules in answer.register:
            yield f"{self._register_lead(rules, answer)}. {self.count_register(rules)}"
        if not answer.register and answer.register_unknown is not None:
            yield f"{tr('Differences', 'The Register')}. {self.reason(answer.register_unknown)}"
        if answer.own is not None:
            lead = tr("Differences", "What the goal itself asks for")
            yield f"{lead}. {self.count(answer.own)}"
        for pair in answer.bands:
            lead = self._lead(tr("Differences", "Values, skills and tasks"), pair, answer)
            yield f"{lead}. {self.count_statements(*pair.statements)}"

    def _lead(self, text: str, pair: BandDifference, answer: Differences) -> str:
        return text if len(answer.bands) == 1 else f"{text}. {self.bands(pair)}"

    def _register_lead(self, rules: RegisterDifference, answer: Differences) -> str:
        text = self._tr("Differences", "The Register")
        return text if len(answer.register) == 1 else f"{text}. {self.say.role(rules.end.role)}"

    def bands(self, pair: BandDifference) -> str:
        """Return two bands, as the title of what differs between them."""
        if pair.start == pair.end:
            letter = self.say.band_letter(pair.start)
            return self._tr("Differences", "The same band: {band}", band=letter)
        return self._tr(
            "Differences",
            "From: {start}. To: {end}",
            start=self.say.band_letter(pair.start),
            end=self.say.band_letter(pair.end),
        )

    def count(self, asks: AsksDifference) -> str:
        """Return how many things are asked in addition, in another way, no longer."""
        if asks.unknown is not None:
            return self.reason(asks.unknown)
        if not asks.asks:
            return self._tr("Differences", "Neither of the two asks for an award.")
        said = self._counted(
            (self.say.label(messages.ASKED, change), len(asks.of(change))) for change in TOLD
        )
        return said or self._tr("Differences", "Both ask for the same.")

    def count_register(self, rules: RegisterDifference) -> str:
        """Return which points of two rules differ, and how many things are asked otherwise."""
        tr = self._tr
        differ = join_items(
            self.say.label(messages.POINT, point.point)
            for point in rules.points
            if point.change is not Change.SAME
        )
        points = tr("Differences", "Different: {points}.", points=differ) if differ else ""
        award = f"{tr('Differences', 'The award')}. {self.count(rules.awards)}"
        return f"{points} {award}".strip()

    def count_statements(self, *lists: StatementsDifference) -> str:
        """Return how many values, skills and tasks are new, asked more of, dropped, the same."""
        for one in lists:
            if one.unknown is not None:
                return self.reason(one.unknown)
        return self._counted(
            (
                self.say.label(messages.STATEMENT_CHANGE, change),
                sum(len(one.of(change)) for one in lists),
            )
            for change in MOVES
        )

    def _counted(self, counts: Iterable[tuple[str, int]]) -> str:
        return " ".join(
            self._tr("Differences", "{what}: {count}.", what=what, count=count)
            for what, count in counts
            if count
        )

    def statement(self, name: str) -> str:
        """Return a value, skill or task; its id where the pack has none such."""
        found = self.say.lookup.find_statement(name)
        return self.say.text(found.text) if found is not None else name
