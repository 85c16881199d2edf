"""Where I stand: every requirement of a band held against the record, the way there, the Register.

The band's answer and the Register's stand below each other and are never added up.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.gui.pages.band_marks import marks_of
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.pages.register.register_in_full import RegisterInFull
from careerplanner.gui.pages.standing.statement_lists import StatementLists
from careerplanner.gui.pages.way_panel import WayPanel
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.band_tiles import BandTiles, Tile
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import FindingTree, basis_lines
from careerplanner.gui.widgets.narrow_column import NarrowColumn
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.section import Refilled, Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels
from careerplanner.services.rating import rating
from careerplanner.services.rating.rating_words import RatingWords
from careerplanner.services.record import records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QShowEvent

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.bands import Band
    from careerplanner.domain.ratings import Rating
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.wording import Wording

_WIDTH_IN_LINES = 36


class StandingPage(PersonPage):
    """The whole answer about the person being looked at, for a band they choose.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Signals:
        compare_requested: What differs between where the person is and a band is to be shown;
            carries the band's `GoalName`.
        myself_requested: The person wants to hold themselves against a band; carries its id.
    """

    compare_requested = Signal(object)
    myself_requested = Signal(str)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        waiting = mark(
            "Standing", "Say what you do and which awards you hold. Your answers then stand here."
        )
        title = mark("Standing", "Where do I stand?")
        super().__init__(context, desk, title, icon="milestone", waiting=waiting)
        self._band = ""
        self._chosen_for = ""
        self._shown: tuple[Assessment | None, Assessment | None] = (None, None)
        self._latest: Mapping[str, Rating] = {}
        self._build_top()
        self._narrow = NarrowColumn()
        self.parts.addWidget(self._narrow)
        self._build_band()
        self._build_register()
        self._build_statements()

    # ---- building --------------------------------------------------------------------------

    def _build_top(self) -> None:
        context = self.context
        self.parts.addWidget(
            BodyText(
                context,
                mark(
                    "Standing",
                    "Choose a band to see what it asks for. The Register asks other questions; "
                    "its answer stands further down.",
                ),
            )
        )
        self.tiles = BandTiles(context, mark("Standing", "Bands"))
        self.tiles.chosen.connect(self.look_at)
        self.parts.addWidget(self.tiles)

    def _build_band(self) -> None:
        context = self.context
        about = self._section(self._band_title)
        self.band_title = about.heading
        self.purpose = BodyText(context, self._purpose)
        self.roles = BodyText(context, self._typical_roles, kind="quiet")
        self.aim = ActionButton(
            context, mark("Standing", "Aim for this band"), kind="primary", on_click=self._aim
        )
        self.aimed = BodyText(context, mark("Standing", "You aim for this band."), kind="strong")
        self.leave = ActionButton(
            context,
            mark("Standing", "Stop aiming for this band"),
            kind="link",
            on_click=self._stop_aiming,
        )
        self.compare = ActionButton(
            context,
            mark("Standing", "What would be different?"),
            kind="link",
            on_click=lambda: self.compare_requested.emit(GoalName(GoalKind.BAND, self._band)),
        )
        for part in (self.purpose, self.roles, self.aim, self.aimed, self.leave, self.compare):
            about.add(part)
        self.tree = FindingTree(context, self._say)
        self._section(mark("Standing", "What this band asks for")).add(self.tree)
        self.way = WayPanel(context, self._say)
        self._section(mark("Standing", "The way there")).add(self.way)

    def _build_register(self) -> None:
        context = self.context
        part = self._section(mark("Verdict", "Must I be registered, and by when?"))
        part.add(
            BodyText(
                context,
                mark("Standing", "This question is separate from the bands."),
                kind="quiet",
            )
        )
        self.register = RegisterInFull(context, self.desk)
        part.add(self.register)
        self.conflicts = Refilled()
        self.conflicts_part = self._section(mark("Standing", "Where the two answers pull apart"))
        self.conflicts_part.add(self.conflicts)
        self.notices = Refilled()
        self.notices_part = self._section(mark("Standing", "Good to know"))
        self.notices_part.add(self.notices)

    def _build_statements(self) -> None:
        part = self._section(mark("Standing", "What people in this band value, know and do"))
        self.statements_lead = BodyText(self.context, self._statements_lead, kind="quiet")
        self.statements = StatementLists(self.context, self._say, self._rated)
        self.myself = ActionButton(
            self.context,
            mark("Standing", "Hold myself against these"),
            on_click=lambda: self.myself_requested.emit(self._band),
        )
        part.add(self.statements_lead)
        part.add(self.myself)
        part.add(self.statements)

    def _section(self, title: Text) -> Section:
        section = Section(self.context, title)
        self._narrow.add(section)
        return section

    def showEvent(self, event: QShowEvent) -> None:
        """Begins at the top, whatever took the keyboard while the page was laid out."""
        super().showEvent(event)
        QTimer.singleShot(0, self.to_top)

    # ---- what is shown ---------------------------------------------------------------------

    @property
    def band(self) -> str:
        """Id of the band looked at; "" while nobody is in the book."""
        return self._band

    def look_at(self, band: str) -> None:
        """Looks at another band."""
        if band != self._band:
            self._band = band
            self._show()

    def show_person(self, record: Record) -> None:
        """Shows the answer about the person, for the band chosen or the one they aim for."""
        answer = self.desk.answer()
        if answer is not None and (self._chosen_for != record.worker.id or not self._band):
            self._chosen_for = record.worker.id
            self._band = self._first_band(record, answer)
        self._show()

    def show_nobody(self) -> None:
        """Looks at no band."""
        self._band = ""

    def _first_band(self, record: Record, answer: Assessment) -> str:
        wanted = [record.worker.target, answer.next_step.target, answer.bands.by_awards]
        wanted += [place.band for place in answer.bands.by_job]
        known = [fit.band for fit in answer.bands.fits]
        return next((band for band in wanted if band in known), known[0] if known else "")

    def _show(self) -> None:
        record, answer = self.desk.record(), self.desk.answer()
        towards = self.desk.answer(self._band)
        if record is None or answer is None or towards is None:
            return
        self.tiles.set_tiles(self._tile(fit.band, answer, record) for fit in answer.bands.fits)
        self.tiles.choose(self._band)
        for words in (self.band_title, self.purpose, self.roles, self.statements_lead):
            words.retranslate()
        aiming = record.worker.target == self._band
        self.aim.setVisible(not aiming and not self.desk.read_only)
        self.aimed.setVisible(aiming)
        self.leave.setVisible(aiming and not self.desk.read_only)
        before, self._shown = self._shown, (answer, towards)
        if before[1] is not towards:
            self.tree.show_finding(towards.bands.fit(self._band).finding)
            self.way.show_way(towards.next_step)
        if before[0] is not answer:
            self.register.show_verdict(answer.register)
            self._show_conflicts(answer)
            self._show_notices(answer)
        self._latest = rating.latest_answers(self.desk.workspace, record)
        self.statements.show_band(self._band)
        self.statements.show_answers()

    def _tile(self, band: str, answer: Assessment, record: Record) -> Tile:
        status = answer.bands.fit(band).finding.status
        return Tile(
            band,
            lambda: self._say().band_letter(band),
            lambda: self._say().band(band),
            Status(str(status)),
            lambda: self._say().label(labels.STATUS, status),
            marks_of(band, answer, record),
        )

    def _show_conflicts(self, answer: Assessment) -> None:
        self.conflicts_part.setVisible(bool(answer.conflicts))
        self.conflicts.show_widgets(
            Banner(
                self.context,
                lambda reason=reason: self._say().reason(reason),
                status=Status.MISSING,
                icon="triangle-alert",
            )
            for reason in answer.conflicts
        )

    def _show_notices(self, answer: Assessment) -> None:
        lookup = self.desk.workspace.lookup
        found = [lookup.find_notice(notice) for notice in answer.notices]
        notices = [notice for notice in found if notice is not None]
        titles = {
            "band": mark("Standing", "About the bands"),
            "register": mark("Standing", "About the Register"),
        }
        self.notices_part.setVisible(bool(notices))
        folds = []
        for about, title in titles.items():
            mine = [notice for notice in notices if notice.about == about]
            if not mine:
                continue
            fold = Details(self.context, title)
            for notice in mine:
                text = notice.text
                words = lambda text=text: self._say().text(text)  # noqa: E731 - asked again
                fold.add(BodyText(self.context, words, kind="strong"))
                for line in basis_lines(self.context, self._say, notice.basis):
                    fold.add(line)
            folds.append(fold)
        self.notices.show_widgets(folds)

    # ---- words -----------------------------------------------------------------------------

    def _say(self) -> Wording:
        return self.desk.wording

    def _rated(self, statement: str) -> str:
        found = self._latest.get(statement)
        if found is None:
            return self.context.translate("Standing", "You have not looked at this one yet.")
        return RatingWords(self._say()).latest(found)

    def _found(self) -> Band | None:
        return self.desk.workspace.lookup.find_band(self._band)

    def _band_title(self) -> str:
        return self._say().band(self._band) if self._found() else ""

    def _purpose(self) -> str:
        band = self._found()
        return self._say().text(band.purpose) if band else ""

    def _typical_roles(self) -> str:
        band = self._found()
        if band is None or not band.typical_roles:
            return ""
        names = join_items(self._say().text(role) for role in band.typical_roles)
        return self.context.translate("Standing", "Jobs named for this band: {jobs}", jobs=names)

    def _statements_lead(self) -> str:
        order = self.desk.workspace.lookup.bands_in_order
        if order and order[0].id == self._band:
            return self.context.translate(
                "Standing", "This is the first band. Open a list to read it."
            )
        return self.context.translate(
            "Standing",
            "Open a list to read it. Each line says whether it is new, asks for more than the "
            "band below, or carries on.",
        )

    # ---- aiming ----------------------------------------------------------------------------

    def _aim(self) -> None:
        self._set_target(self._band, mark("Standing", "Your aim is changed."))

    def _stop_aiming(self) -> None:
        self._set_target("", mark("Standing", "You aim for no band now."))

    def _set_target(self, band: str, said: Text) -> None:
        record = self.desk.record()
        if record is None:
            return
        worker = replace(record.worker, target=band)
        self.desk.apply(lambda: records.change_worker(self.desk.workspace, worker), said)
