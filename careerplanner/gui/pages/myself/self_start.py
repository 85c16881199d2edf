"""Where going through a band begins: which band, what it asks, and the times before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.band_marks import marks_of
from careerplanner.gui.pages.myself.self_words import words_of
from careerplanner.gui.tokens import SPACE, SPACE_SMALL, Status
from careerplanner.gui.widgets.band_tiles import BandTiles, Tile
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.narrow_column import NarrowColumn
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.task_list import TaskList, TaskRow
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.rating.rating_words import RatingWords

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.ratings import RatingRound
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.rating.rating_view import RoundView, RoundViews

_NOT_YET, _BEGUN, _ENDED = Status.NOT_APPLICABLE, Status.DRAFT, Status.UNDER_WAY
"""Shapes and colours; never that of "met", for looking at a band does not mean to meet it."""


class StartPart(QWidget):
    """The choice of a band, and of a time before.

    Args:
        context: The window's context.
        desk: The open book and the person.
        views: Tells the rounds of a band.

    Signals:
        remove_requested: The round that is open is to be taken away with its answers.
        band_chosen: Id of the band now looked at.
        begin_requested: The band's statements are to be gone through, or gone on with.
        round_opened: Id of a round whose answers are to be shown.
    """

    remove_requested = Signal()
    band_chosen = Signal(str)
    begin_requested = Signal()
    round_opened = Signal(str)

    def __init__(self, context: WindowContext, desk: Desk, views: RoundViews) -> None:
        super().__init__()
        self.context, self.desk, self._views = context, desk, views
        self.view: RoundView | None = None
        self._known = True
        self._record: Record | None = None
        follow_width(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        lead = mark(
            "Self",
            "Hold yourself against what a band asks for, in words. There are no marks, and "
            "nobody sees your answers unless you show them.",
        )
        column.addWidget(BodyText(context, lead))
        self.asked = BodyText(
            context,
            mark(
                "Self",
                "Your record does not tell yet which band you stand in. Choose the band you want "
                "to look at.",
            ),
            kind="strong",
        )
        column.addWidget(self.asked)
        self.tiles = BandTiles(context, mark("Standing", "Bands"))
        self.tiles.chosen.connect(self.band_chosen)
        column.addWidget(self.tiles)
        narrow = NarrowColumn()
        column.addWidget(narrow)
        self._build_band(narrow)
        self._build_earlier(narrow)

    def _build_band(self, narrow: NarrowColumn) -> None:
        context = self.context
        self.band = Section(context, self._band_title, gap=SPACE_SMALL)
        self.counts = BodyText(context, self._counts)
        self.what_first = BodyText(context, self._what_first)
        self.how_far = BodyText(context, self._how_far, kind="strong")
        self.begin = ActionButton(
            context, self._begin_text, kind="primary", on_click=self.begin_requested.emit
        )
        self.results = ActionButton(
            context, mark("Self", "See what this suggests so far"), on_click=self._open_own
        )
        self.remove = ActionButton(
            context,
            mark("Self", "Remove these answers"),
            kind="link",
            on_click=self.remove_requested.emit,
        )
        for part in (self.counts, self.what_first, self.how_far):
            self.band.add(part)
        self.band.add(ButtonRow(self.begin, self.results, self.remove))
        narrow.add(self.band)

    def _build_earlier(self, narrow: NarrowColumn) -> None:
        self.earlier_part = Section(self.context, mark("Self", "Earlier times"), gap=0)
        self.earlier = TaskList(self.context)
        self.earlier.opened.connect(self.round_opened)
        self.earlier_part.add(self.earlier)
        narrow.add(self.earlier_part)

    # ---- what is shown ---------------------------------------------------------------------

    def show_band(
        self, record: Record, answer: Assessment, view: RoundView, *, known: bool
    ) -> None:
        """Shows a band and how far its statements are gone through.

        Args:
            record: The person's record.
            answer: The assessment of it, for what of the person is in which band.
            view: The band's open round, or the band where none is begun.
            known: Whether it is known which band the person stands in or aims for.
        """
        self.view, self._known = view, known
        self._record = record
        self.asked.setVisible(not known)
        bands = self.desk.workspace.lookup.bands_in_order
        self.tiles.set_tiles(self._tile(band.id, record, answer) for band in bands)
        self.tiles.blockSignals(True)
        self.tiles.choose(view.lines.band)
        self.tiles.blockSignals(False)
        self._show_earlier(record)
        self.what_first.setVisible(bool(view.lines.start))
        self.how_far.setVisible(view.round is not None)
        self.begin.setVisible(not self.desk.read_only and (view.round is None or view.is_open))
        self.results.setVisible(view.round is not None and bool(view.own))
        self.remove.setVisible(not self.desk.read_only and view.round is not None)
        for words in (self.band.heading, self.counts, self.what_first, self.how_far, self.begin):
            words.retranslate()

    def _tile(self, band: str, record: Record, answer: Assessment) -> Tile:
        mine = self._views.rounds(record, band)
        begun = bool(mine) and mine[-1].closed is None
        words: Text = mark("Self", "Not looked at")
        look = _NOT_YET
        if mine:
            words = mark("Self", "Begun") if begun else mark("Self", "Looked at")
            look = _BEGUN if begun else _ENDED
        return Tile(
            band,
            lambda: self.desk.wording.band_letter(band),
            lambda: self.desk.wording.band(band),
            look,
            words,
            marks_of(band, answer, record),
        )

    def _show_earlier(self, record: Record) -> None:
        rows = []
        for one in sorted(record.rounds, key=lambda one: (one.opened, one.id), reverse=True):
            if one.closed is not None or not self._views.band_of(one):
                rows.append(
                    TaskRow(
                        one.id,
                        partial(self._round_name, one),
                        _ENDED if one.closed else _BEGUN,
                        partial(self._round_hint, one, record),
                        mark("Self", "Finished") if one.closed else mark("Self", "Begun"),
                    )
                )
        self.earlier.set_rows(rows)
        self.earlier_part.setVisible(bool(rows))

    def _open_own(self) -> None:
        if self.view is not None and self.view.round is not None:
            self.round_opened.emit(self.view.round.id)

    # ---- words -----------------------------------------------------------------------------

    def _band_title(self) -> str:
        return words_of(self.desk, self.view).say.band(self.view.lines.band) if self.view else ""

    def _counts(self) -> str:
        return words_of(self.desk, self.view).counted(self.view.lines) if self.view else ""

    def _what_first(self) -> str:
        if self.view is None:
            return ""
        band = words_of(self.desk, self.view).say.band(self.view.lines.start)
        return self.context.translate(
            "Self",
            "You first see what is new or asks for more. Compared with: {band}",
            band=band,
        )

    def _how_far(self) -> str:
        view = self.view
        if view is None or view.round is None:
            return ""
        begun = words_of(self.desk, view).round(view.round)
        answered = self.context.translate(
            "Self", "Answered: {count} of {all}", count=len(view.own), all=len(view.lines.lines)
        )
        return f"{begun} · {answered}"

    def _begin_text(self) -> str:
        tr = self.context.translate
        if self.view is not None and self.view.round is not None:
            return tr("Self", "Go on answering")
        if self.view is None or self._record is None:
            return ""
        again = self._views.rounds(self._record, self.view.lines.band)
        return tr("Self", "Begin again") if again else tr("Self", "Begin")

    def _round_name(self, one: RatingRound) -> str:
        words = RatingWords(self.desk.wording)
        band = words.say.band_letter(self._views.band_of(one) or one.band)
        return f"{band} · {words.round(one)}"

    def _round_hint(self, one: RatingRound, record: Record) -> str:
        tr = self.context.translate
        count = self._views.answered(record, one)
        parts = [tr("Self", "Answered: {count}", count=count)]
        if one.look_again is not None:
            day = self.desk.wording.partial_date(one.look_again)
            parts.append(tr("Self", "Look again: {day}", day=day))
        if not self._views.band_of(one):
            parts.append(tr("Self", "Of another framework"))
        return " · ".join(parts)
