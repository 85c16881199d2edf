"""The sections of what differs: awards for the bands, the Register, values, skills and tasks.

Bands and Register are sections of their own. What stays the same is folded away, never left out.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from careerplanner.domain.differences import Change, StatementChange
from careerplanner.gui.pages.difference.difference_rows import (
    AskRow,
    Column,
    DifferenceRow,
    Fold,
    PointRow,
    StatementRow,
    Words,
    status_tag,
)
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.finding_view import BasisDetails, basis_lines
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import differences as messages
from careerplanner.i18n.messages import labels
from careerplanner.services.difference.difference_words import TOLD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.differences import (
        AsksDifference,
        BandDifference,
        Differences,
        RegisterDifference,
        StatementDifference,
        StatementsDifference,
        WayDifference,
    )
    from careerplanner.domain.finding import Reason
    from careerplanner.gui.context import WindowContext
    from careerplanner.i18n.messages import MessageTable

    _PairParts = Callable[[BandDifference], Iterable[QWidget]]

_MOVED = (
    StatementChange.NEW,
    StatementChange.RAISED,
    StatementChange.LOWERED,
    StatementChange.DROPPED,
)


class DifferenceSections:
    """Makes the widgets of one answer.

    Args:
        context: The window's context.
        words: Gives the words in force.
    """

    def __init__(self, context: WindowContext, words: Words) -> None:
        self.context, self._words = context, words

    def sections(self, answer: Differences) -> Iterator[QWidget]:
        """Yields the sections in their order: awards, Register, statements."""
        yield self._awards(answer)
        if answer.own is not None:
            own = Section(self.context, mark("Differences", "What the goal itself asks for"))
            for part in self._asks(answer.own):
                own.add(part)
            yield own
        yield self._register(answer)
        yield self._statements(answer)

    # ---- what is asked ---------------------------------------------------------------------

    def _awards(self, answer: Differences) -> Section:
        section = Section(self.context, mark("Differences", "Awards, for the bands"))
        section.add(BodyText(self.context, self._status, kind="quiet"))
        self._fill(section, answer.bands_unknown, answer.bands, self._pair)
        return section

    def _status(self) -> str:
        say = self._words().say
        return say.text(say.lookup.pack.about.status)

    def _fill(
        self,
        section: Section,
        unknown: Reason | None,
        pairs: tuple[BandDifference, ...],
        parts: _PairParts,
    ) -> None:
        """Shows the nearest pair of bands, and further ones folded."""
        if not pairs and unknown is not None:
            section.add(self._reason(unknown))
        for number, pair in enumerate(pairs):
            title = partial(self._bands, pair)
            if number == 0:
                section.add(Heading(self.context, title, level=3))
                for part in parts(pair):
                    section.add(part)
            else:
                section.add(Fold(self.context, title, partial(parts, pair), section.heading.text))

    def _bands(self, pair: BandDifference) -> str:
        return self._words().bands(pair)

    def _pair(self, pair: BandDifference) -> Iterator[QWidget]:
        about = partial(self._bands, pair)
        yield BasisDetails(self.context, lambda: self._words().say, pair.bases, about)
        yield from self._asks(pair.awards)

    def _asks(self, asks: AsksDifference) -> Iterator[QWidget]:
        if asks.unknown is not None:
            yield self._reason(asks.unknown)
        elif not asks.asks:
            neither = mark("Differences", "Neither of the two asks for an award.")
            yield BodyText(self.context, neither)
        elif not any(asks.of(change) for change in TOLD):
            yield BodyText(self.context, mark("Differences", "Both ask for the same."))
        for change in (*TOLD, Change.NOT_KNOWN):
            found = asks.of(change)
            if found:
                rows = [AskRow(self.context, self._words, ask) for ask in found]
                yield self._group(partial(self._label, messages.ASKED, change), rows)
        same = asks.of(Change.SAME)
        if same:
            yield Fold(
                self.context,
                lambda: self._counted(messages.ASKED, Change.SAME, len(same)),
                lambda: [AskRow(self.context, self._words, ask) for ask in same],
            )

    def _group(self, title: Callable[[], str], rows: Iterable[QWidget]) -> QWidget:
        return Column([BodyText(self.context, title, kind="lead"), Column(rows, gap=0)], gap=4)

    def _label(self, table: MessageTable, code: str) -> str:  # type: ignore[type-arg]
        return self._words().say.label(table, code)

    def _counted(self, table: MessageTable, code: str, count: int) -> str:  # type: ignore[type-arg]
        return self.context.translate(
            "Differences", "{what}: {count}", what=self._label(table, code), count=count
        )

    def _reason(self, reason: Reason) -> BodyText:
        return BodyText(self.context, lambda: self._words().reason(reason))

    # ---- the register ----------------------------------------------------------------------

    def _register(self, answer: Differences) -> Section:
        section = Section(self.context, mark("Differences", "The Register"))
        apart = mark("Standing", "This question is separate from the bands.")
        section.add(BodyText(self.context, apart, kind="quiet"))
        if not answer.register and answer.register_unknown is not None:
            section.add(self._reason(answer.register_unknown))
        for number, rules in enumerate(answer.register):
            title = partial(self._jobs, rules)
            if number == 0:
                section.add(Heading(self.context, title, level=3))
                for part in self._rules(rules):
                    section.add(part)
            else:
                section.add(Fold(self.context, title, partial(self._rules, rules)))
        return section

    def _jobs(self, rules: RegisterDifference) -> str:
        words = self._words()
        return self.context.translate(
            "Differences",
            "From: {start}. To: {end}",
            start=words.job(rules.start),
            end=words.job(rules.end),
        )

    def _rules(self, rules: RegisterDifference) -> Iterator[QWidget]:
        if rules.registered is not None:
            found = rules.registered
            row = DifferenceRow(
                self.context,
                mark("Differences", "On your record: an entry that will do"),
                status_tag(self.context, self._words, found),
            )
            row.say(lambda: self._words().say.reason(found.reason))
            yield row
        points = [PointRow(self.context, self._words, rules, one) for one in rules.points]
        moved = [row for row in points if row.point.change is not Change.SAME]
        same = [row for row in points if row.point.change is Change.SAME]
        if moved:
            yield Column(moved, gap=0)
        if same:
            yield Fold(
                self.context,
                lambda: self._counted(messages.RULE, Change.SAME, len(same)),
                lambda: same,
                mark("Differences", "What the Register asks beside the award"),
            )
        bases = self._words().bases(rules.end)
        yield BasisDetails(
            self.context, lambda: self._words().say, bases, partial(self._jobs, rules)
        )
        yield Heading(self.context, mark("Answer", "Award the Register asks for"), level=3)
        yield from self._asks(rules.awards)
        if rules.ways:
            yield Heading(self.context, mark("Answer", "Ways on to the Register"), level=3)
            yield from self._ways(rules.ways)
        if rules.notices:
            yield Fold(
                self.context, mark("Standing", "Good to know"), partial(self._notices, rules)
            )

    def _ways(self, ways: tuple[WayDifference, ...]) -> Iterator[QWidget]:
        for change in (Change.NEW, Change.GONE):
            found = [way for way in ways if way.change is change]
            if found:
                rows = [self._way(way) for way in found]
                yield self._group(partial(self._label, messages.RULE, change), rows)
        same = [way for way in ways if way.change is Change.SAME]
        if same:
            yield Fold(
                self.context,
                lambda: self._counted(messages.RULE, Change.SAME, len(same)),
                lambda: [self._way(way) for way in same],
                mark("Answer", "Ways on to the Register"),
            )

    def _way(self, way: WayDifference) -> DifferenceRow:
        name = lambda: self._words().say.route(way.route)  # noqa: E731 - asked again
        found = way.finding
        tag = status_tag(self.context, self._words, found) if found is not None else None
        row = DifferenceRow(self.context, name, tag)
        route = self._words().say.lookup.find_route(way.route)
        if route is not None:
            row.say(lambda: self._words().say.text(route.explains))
            row.add(BasisDetails(self.context, lambda: self._words().say, [route.basis], name))
        return row

    def _notices(self, rules: RegisterDifference) -> Iterator[QWidget]:
        for name in rules.notices:
            notice = self._words().say.lookup.find_notice(name)
            if notice is not None:
                text = notice.text
                words = lambda text=text: self._words().say.text(text)  # noqa: E731
                yield BodyText(self.context, words, kind="strong")
                yield from basis_lines(self.context, lambda: self._words().say, notice.basis)

    # ---- values, skills and tasks ----------------------------------------------------------

    def _statements(self, answer: Differences) -> Section:
        section = Section(self.context, mark("Differences", "Values, skills and tasks"))
        if answer.not_rated is not None:
            section.add(self._reason(answer.not_rated))
        self._fill(section, answer.bands_unknown, answer.bands, self._lists)
        return section

    def _lists(self, pair: BandDifference) -> Iterator[QWidget]:
        for one in pair.statements:
            kind = partial(self._label, labels.STATEMENT_KIND, one.kind)
            yield Heading(self.context, kind, level=3)
            yield from self._list(one)

    def _list(self, one: StatementsDifference) -> Iterator[QWidget]:
        if one.unknown is not None:
            yield self._reason(one.unknown)
            return
        count = lambda: self._words().count_statements(one)  # noqa: E731 - asked again
        yield BodyText(self.context, count, kind="quiet")
        about = partial(self._label, labels.STATEMENT_KIND, one.kind)
        for change in (*_MOVED, StatementChange.CONTINUED):
            found = one.of(change)
            if not found:
                continue
            title = partial(self._counted, messages.STATEMENT_CHANGE, change, len(found))
            fold = Fold(
                self.context,
                title,
                partial(self._entries, found),
                about,
            )
            fold.set_open(change is StatementChange.NEW or change is StatementChange.RAISED)
            yield fold

    def _entries(self, found: tuple[StatementDifference, ...]) -> Iterator[QWidget]:
        rows = [StatementRow(self.context, self._words, entry) for entry in found]
        yield Column(rows, gap=SPACE_SMALL)
