"""How I see myself: going through what a band asks for, and what that suggests.

Three parts of which one is shown: choosing where to begin, going through, and what it comes to.
The page keeps what they hand over; it decides nothing about answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.pages.myself.self_result import ResultPart
from careerplanner.gui.pages.myself.self_round import RoundPart
from careerplanner.gui.pages.myself.self_start import StartPart
from careerplanner.gui.pages.myself.self_words import words_of
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.widgets.narrow_column import NarrowColumn
from careerplanner.i18n.marks import mark
from careerplanner.services.rating import rating
from careerplanner.services.rating.rating_view import RoundView, RoundViews
from careerplanner.services.record import records

if TYPE_CHECKING:
    from careerplanner.domain.ratings import RatingAnswer, RatingRound
    from careerplanner.domain.record import Action, Record
    from careerplanner.domain.typed import Typed
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.dialogs.myself.finish_dialog import Ending

START, GOING, RESULT = "start", "going", "result"


class SelfPage(PersonPage):
    """The person being looked at, as they see themselves.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Attributes:
        start: Choosing a band, or a time before.
        going: Going through the statements.
        result: What a round comes to.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        waiting = mark(
            "Self",
            "Say what you do. You can then hold yourself against what a band asks for, here.",
        )
        title = mark("Self", "How do I see myself?")
        super().__init__(context, desk, title, icon="user-round", waiting=waiting)
        self._band, self._start, self._known = "", "", True
        self._looks_for = ""
        self._mode, self._round = START, ""
        self._shown: Record | None = None
        self.views = RoundViews(desk.workspace)
        self.start = StartPart(context, desk, self.views)
        self.going = RoundPart(context, desk)
        self.result = ResultPart(context, desk, self.views)
        self.parts.addWidget(self.start)
        narrow = NarrowColumn()
        narrow.add(self.going)
        narrow.add(self.result)
        self.parts.addWidget(narrow)
        self._connect()

    def _connect(self) -> None:
        self.start.band_chosen.connect(self.look_at)
        self.start.begin_requested.connect(self.go_on)
        self.start.round_opened.connect(self.show_result)
        self.start.remove_requested.connect(self.remove)
        self.going.rated.connect(self._rate)
        self.going.finish_requested.connect(self.finish)
        self.going.results_requested.connect(lambda: self.show_result(self._round))
        self.going.start_requested.connect(self.show_start)
        self.result.plan_requested.connect(self.make_action)
        self.result.go_on_requested.connect(self.go_on)
        self.result.finish_requested.connect(self.finish)
        self.result.start_requested.connect(self.show_start)
        self.result.print_requested.connect(self.show_paper)

    # ---- what is shown ---------------------------------------------------------------------

    @property
    def band(self) -> str:
        """Id of the band looked at; "" while nobody is in the book."""
        return self._band

    @property
    def mode(self) -> str:
        """Which part is shown: "start", "going" or "result"."""
        return self._mode

    def look_at(self, band: str) -> None:
        """Looks at another band: what it asks, and how far its round is."""
        record = self.desk.record()
        if record is None:
            return
        if self._looks_for != record.worker.id:
            self._begin_with(record)
        self._choose(band)
        self._mode = START
        self._show(record)

    def show_start(self) -> None:
        """Shows the choice of bands and the times before."""
        self._turn(START)
        self.start.tiles.tile(self._band).setFocus()

    def show_result(self, round_id: str) -> None:
        """Shows what a round comes to."""
        self._round = round_id
        self._turn(RESULT)
        if self.result.go_on.isVisible():
            self.result.go_on.setFocus()

    def show_person(self, record: Record) -> None:
        """Shows where the person is in their rounds; begins where they left off."""
        if self._looks_for != record.worker.id or not self._band:
            self._begin_with(record)
        elif record is self._shown:
            return
        self._show(record)

    def show_nobody(self) -> None:
        """Looks at no band."""
        self._band, self._looks_for = "", ""
        self.going.forget()

    def _begin_with(self, record: Record) -> None:
        answer = self.desk.answer()
        if answer is None:
            return
        self._looks_for = record.worker.id
        self.going.forget()
        choice = rating.first_choice(self.desk.workspace, record, answer)
        self._band, self._start, self._known = choice.band, choice.start, choice.known
        opened = self.views.open(record, self._band)
        self._mode, self._round = (START, "") if opened is None else (GOING, opened.id)

    def _choose(self, band: str) -> None:
        """Looks at a band from the person's own, or else from the one below it."""
        answer = self.desk.answer()
        if answer is None or self.desk.workspace.lookup.find_band(band) is None:
            return
        own = rating.own_band(self.desk.workspace, answer, band)
        self._band, self._start = band, self.views.start_for(band, own)
        self._known = self._known or own is not None

    def _turn(self, mode: str) -> None:
        self._mode = mode
        record = self.desk.record()
        if record is not None:
            self._show(record)
        self.to_top()

    def _show(self, record: Record) -> None:
        self._shown = record
        opened = self.views.open(record, self._band)
        shown = next((one for one in record.rounds if one.id == self._round), None)
        if self._mode == GOING and (opened is None or not self._view(record, opened).is_open):
            self._mode = START  # it was taken back, or ended
        if self._mode == RESULT and shown is None:
            self._mode = START
        if self._mode == START:
            self._show_start(record, opened)
        elif self._mode == GOING and opened is not None:
            self._round = opened.id
            self.going.show_view(self._view(record, opened))
        elif shown is not None:
            rounds = self.views.rounds(record, self.views.band_of(shown))
            self.result.show_view(record, self._view(record, shown), rounds)
        self.start.setVisible(self._mode == START)
        self.going.setVisible(self._mode == GOING)
        self.result.setVisible(self._mode == RESULT)

    def _show_start(self, record: Record, opened: RatingRound | None) -> None:
        answer = self.desk.answer()
        if answer is None:
            return
        view = (
            self._view(record, opened)
            if opened is not None
            else self.views.of_band(record, self._band, self._start)
        )
        self.start.show_band(record, answer, view, known=self._known)

    def _view(self, record: Record, one: RatingRound) -> RoundView:
        return self.views.of_round(record, one)

    # ---- what is done ----------------------------------------------------------------------

    def go_on(self) -> None:
        """Goes through the band's statements, beginning a round where none is under way."""
        record, workspace = self.desk.record(), self.desk.workspace
        if record is None:
            return
        shown = next((one for one in record.rounds if one.id == self._round), None)
        if self._mode == RESULT and shown is not None and self.views.band_of(shown):
            self._choose(self.views.band_of(shown))
        if self.views.open(record, self._band) is None:
            worker, band, start = record.worker.id, self._band, self._start
            if not self.desk.apply(lambda: rating.open_round(workspace, worker, band, start)):
                return
        self._turn(GOING)
        if self._mode == GOING:
            self.going.begin()

    def _rate(self, name: str, answer: RatingAnswer | None, note: Typed | None) -> None:
        if not self.desk.has_book:
            return
        workspace, worker, one = self.desk.workspace, self.desk.worker_id, self._round
        self.desk.apply(lambda: rating.rate(workspace, worker, one, name, answer, note))

    def remove(self) -> None:
        """Takes the round away that is open, with its answers; it can be undone."""
        record, workspace, worker = self.desk.record(), self.desk.workspace, self.desk.worker_id
        opened = self.views.open(record, self._band) if record is not None else None
        if opened is None:
            return
        self.going.forget()
        self.desk.apply(
            lambda: rating.remove_round(workspace, worker, opened.id),
            mark("Self", "Your answers are removed."),
        )

    def finish(self) -> None:
        """Asks when to look again, ends the round and shows what it comes to."""
        from careerplanner.gui.dialogs.myself.finish_dialog import FinishDialog

        workspace, worker, one = self.desk.workspace, self.desk.worker_id, self._round

        def keep(ending: Ending) -> bool:
            return self.desk.apply(
                lambda: rating.close_round(workspace, worker, one, ending.look_again, ending.note),
                mark("Self", "Finished. Your answers stay as they are."),
            )

        if FinishDialog(self.desk, keep, parent=self).ask() is not None:
            self.going.forget()
            self.show_result(one)

    def make_action(self, name: str) -> None:
        """Asks for an action of the plan that serves a statement; the person words it."""
        from careerplanner.gui.dialogs.record.action_dialog import ActionDialog

        workspace, worker = self.desk.workspace, self.desk.worker_id
        record, view = self.desk.record(), self.result.view
        if record is None or view is None:
            return
        say = words_of(self.desk, view).say
        proposed = rating.proposed_action(workspace, record, say, name)

        def keep(action: Action) -> bool:
            said = mark("Plan page", "Action added.")
            return self.desk.apply(lambda: records.add(workspace, worker, action), said)

        ActionDialog(self.desk, keep, proposed=proposed, parent=self).ask()

    def show_paper(self) -> None:
        """Shows how the round will look on paper."""
        from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
        from careerplanner.services.rating.rating_paper import rating_sheet

        record, round_id = self.desk.record(), self._round
        if record is None:
            return
        before = self.result.comparison.compared_with
        dialog = SheetDialog(
            self.desk,
            mark("Self", "How I see myself"),
            lambda language: rating_sheet(self.desk.workspace, record, round_id, language, before),
            parent=self,
        )
        dialog.exec()
        dialog.deleteLater()
