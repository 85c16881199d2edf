"""What has moved between two rounds: more sure, less sure, answered for the first time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from careerplanner.domain.self_assessment import Movement
from careerplanner.gui.pages.myself.self_rows import PointFold, PointList, PointRow
from careerplanner.gui.pages.myself.self_words import words_of
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.section import Refilled, Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.rating.rating_words import RatingWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.ratings import RatingRound
    from careerplanner.domain.record import Record
    from careerplanner.domain.self_assessment import Moved
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.rating.rating_view import RoundView, RoundViews

_FOLDED = (Movement.LEFT, Movement.SAME)
_TOLD = tuple(one for one in Movement if one not in _FOLDED)


class MovedPart(Section):
    """One round held against an earlier one; hidden where there is none.

    Args:
        context: The window's context.
        desk: The open book and the person.
        views: Holds rounds against each other.
    """

    def __init__(self, context: WindowContext, desk: Desk, views: RoundViews) -> None:
        super().__init__(context, mark("Self", "What has moved"))
        self.desk, self._views = desk, views
        self._view: RoundView | None = None
        self._record: Record | None = None
        self._rounds: tuple[RatingRound, ...] = ()
        self._shown: object = None
        self.against = ChoiceField(context, "against", mark("Self", "Compared with"), ())
        self.against.edited.connect(self._show)
        self.against_one = BodyText(context, self._against_text)
        self.moved = Refilled()
        for part in (self.against, self.against_one, self.moved):
            self.add(part)

    def show_rounds(self, record: Record, view: RoundView, rounds: tuple[RatingRound, ...]) -> None:
        """Shows what moved since an earlier round of the same band.

        Args:
            record: The record.
            view: The round.
            rounds: All rounds of its band, the earliest first.
        """
        mine = view.round.id if view.round is not None else ""
        before = self._view.round.id if self._view and self._view.round else ""
        self._view, self._record = view, record
        ids = [one.id for one in rounds]
        earlier = rounds[: ids.index(mine)] if mine in ids else ()
        if earlier != self._rounds or mine != before:
            self._rounds = earlier
            self.against.choices.set_choices(
                Choice(one.id, partial(self._name, one)) for one in reversed(earlier)
            )
            self.against.set_value(earlier[-1].id if earlier else "")
        self.setVisible(bool(earlier))
        self.against.setVisible(len(earlier) > 1)
        self.against_one.setVisible(len(earlier) == 1)
        self.against_one.retranslate()
        self._show()

    @property
    def compared_with(self) -> RatingRound | None:
        """The earlier round that this one is held against."""
        chosen = self.against.value()
        return next((one for one in self._rounds if one.id == chosen), None)

    def _show(self) -> None:
        before, view, record = self.compared_with, self._view, self._record
        if before is None or view is None or view.round is None or record is None:
            self._shown = None
            self.moved.clear()
            return
        found = self._views.moved(record, before, view.round)
        shown = (before.id, view.round.id, found)
        if shown != self._shown:
            self._shown = shown
            self.moved.show_widgets(self._parts(found))

    def _parts(self, found: tuple[Moved, ...]) -> Iterator[QWidget]:
        if not any(one.movement in _TOLD for one in found):
            yield BodyText(self.context, mark("Self", "No answer is another than before."))
        for movement in _TOLD:
            rows = [self._row(one) for one in found if one.movement is movement]
            if rows:
                group = Section(
                    self.context, partial(self._movement, movement), level=3, space_above=0, gap=4
                )
                points = PointList(self.context, self.desk)
                points.set_rows(rows)
                group.add(points)
                yield group
        for movement in _FOLDED:
            rows = [self._row(one) for one in found if one.movement is movement]
            if rows:
                title = partial(self._counted, movement, len(rows))
                yield PointFold(self.context, self.desk, title, partial(list, rows))

    def _row(self, one: Moved) -> PointRow:
        return PointRow(
            one.statement, partial(self._statement, one.statement), partial(self._said, one)
        )

    # ---- words -----------------------------------------------------------------------------

    def _words(self) -> RatingWords:
        return RatingWords(self.desk.wording)

    def _statement(self, name: str) -> str:
        said = self._words().statement(name)
        if said == name and self._view is not None:  # the pack in use does not know it any more
            return words_of(self.desk, self._view).statement(name)
        return said

    def _said(self, one: Moved) -> str:
        return self._words().moved(one)

    def _movement(self, movement: Movement) -> str:
        return self._words().movement(movement)

    def _counted(self, movement: Movement, count: int) -> str:
        return self.context.translate(
            "Self", "{what}: {count}", what=self._movement(movement), count=count
        )

    def _name(self, one: RatingRound) -> str:
        return self._words().round(one)

    def _against_text(self) -> str:
        if not self._rounds:
            return ""
        name = self._name(self._rounds[-1])
        return self.context.translate("Self", "Compared with: {time}", time=name)
