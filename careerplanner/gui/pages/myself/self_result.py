"""What a round comes to: strengths, areas to grow in, what is not answered, what has moved.

Every line names its statement; there is no total. An area to grow in becomes an action of the plan
at one press. A round that was ended stands here as it was.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.myself.self_moved import MovedPart
from careerplanner.gui.pages.myself.self_rows import PointFold, PointList, PointRow
from careerplanner.gui.pages.myself.self_words import words_of
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.ratings import RatingRound
    from careerplanner.domain.record import Record
    from careerplanner.domain.self_assessment import Suggested
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.rating.rating_view import RoundView, RoundViews


class ResultPart(QWidget):
    """One round, open or ended.

    Args:
        context: The window's context.
        desk: The open book and the person.
        views: Holds rounds against each other.

    Signals:
        plan_requested: Id of the statement to make an action of.
        go_on_requested: The round is to be gone on with, or another begun.
        finish_requested: The round is to be ended.
        start_requested: Another band or time is to be chosen.
        print_requested: The round is to be put on paper.
    """

    plan_requested = Signal(str)
    go_on_requested = Signal()
    finish_requested = Signal()
    start_requested = Signal()
    print_requested = Signal()

    def __init__(self, context: WindowContext, desk: Desk, views: RoundViews) -> None:
        super().__init__()
        self.context, self.desk = context, desk
        self.view: RoundView | None = None
        follow_width(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._build_head()
        self._build_suggestions()
        self.comparison = MovedPart(context, desk, views)
        self._column.addWidget(self.comparison)

    # ---- building --------------------------------------------------------------------------

    def _build_head(self) -> None:
        context = self.context
        self.title = Heading(context, self._title, level=2)
        self.about = BodyText(context, self._about)
        self.note = BodyText(context, self._note, kind="quiet")
        self.older = Banner(context, self._older, icon="clock")
        self.go_on = ActionButton(
            context, self._go_on, kind="primary", on_click=self.go_on_requested.emit
        )
        self.finish = ActionButton(
            context, mark("Self", "I have finished for now"), on_click=self.finish_requested.emit
        )
        self.paper = ActionButton(
            context,
            mark("Self", "Print or save"),
            icon="printer",
            on_click=self.print_requested.emit,
        )
        self.leave = ActionButton(
            context,
            mark("Self", "Other bands and earlier times"),
            kind="link",
            on_click=self.start_requested.emit,
        )
        self.buttons = ButtonRow(self.go_on, self.finish, self.paper, self.leave)
        for part in (self.title, self.about, self.note, self.older, self.buttons):
            self._column.addWidget(part)

    def _build_suggestions(self) -> None:
        context = self.context
        strengths = Section(context, mark("Self", "What you are sure of"), gap=SPACE_SMALL)
        self.strengths = PointList(context, self.desk)
        self.strengths_lead = BodyText(context, self._strengths_lead, kind="quiet")
        growth = Section(context, mark("Self", "Where you could grow"), gap=SPACE_SMALL)
        self.growth = PointList(context, self.desk)
        self.growth_lead = BodyText(context, self._growth_lead, kind="quiet")
        self.growth.plan_requested.connect(self.plan_requested)
        strengths.add(self.strengths_lead)
        strengths.add(self.strengths)
        growth.add(self.growth_lead)
        growth.add(self.growth)
        rest = Section(context, mark("Self", "All answers"), gap=SPACE_SMALL)
        self.unanswered = PointFold(
            context, self.desk, self._unanswered_title, self._unanswered_rows
        )
        self.aside = PointFold(context, self.desk, self._aside_title, self._aside_rows)
        self.all = PointFold(context, self.desk, self._all_title, self._all_rows)
        for fold in (self.unanswered, self.aside, self.all):
            rest.add(fold)
        for section in (strengths, growth, rest):
            self._column.addWidget(section)

    # ---- what is shown ---------------------------------------------------------------------

    def show_view(self, record: Record, view: RoundView, rounds: tuple[RatingRound, ...]) -> None:
        """Shows a round.

        Args:
            record: The record it is of.
            view: The round.
            rounds: All rounds of its band, the earliest first.
        """
        another = self.view is None or _id(self.view) != _id(view)
        self.view = view
        found = view.suggestions()
        self.strengths.set_rows(self._points(found.strengths))
        self.growth.set_rows(self._points(found.growth, can_plan=not self.desk.read_only))
        for fold in (self.unanswered, self.aside, self.all):
            fold.set_open(fold.is_open and not another)
            if fold.is_open:
                fold.points.set_rows(fold.rows())
        self.unanswered.setVisible(bool(found.unanswered))
        self.aside.setVisible(bool(found.aside))
        self._show_head(view)
        self.comparison.show_rounds(record, view, rounds)

    def _show_head(self, view: RoundView) -> None:
        may_write = not self.desk.read_only
        self.note.setVisible(view.round is not None and view.round.note is not None)
        self.older.setVisible(self._is_older(view))
        self.go_on.setVisible(may_write and (view.is_open or view.round is None or self._ended))
        self.finish.setVisible(may_write and view.round is not None and not self._ended)
        for words in (
            self.title,
            self.about,
            self.note,
            self.older,
            self.go_on,
            self.strengths_lead,
            self.growth_lead,
            self.unanswered.button,
            self.aside.button,
            self.all.button,
        ):
            words.retranslate()

    # ---- rows ------------------------------------------------------------------------------

    def _points(self, found: Iterable[Suggested], *, can_plan: bool = False) -> list[PointRow]:
        view = self.view
        assert view is not None
        return [
            PointRow(
                one.statement,
                partial(self._words, one.statement),
                partial(self._why, one),
                one.rating.note.words if one.rating.note else "",
                partial(self._plan, one.statement),
                can_plan,
                view,
                view.find(one.statement),
            )
            for one in found
        ]

    def _plain(self, names: Iterable[str]) -> list[PointRow]:
        view = self.view
        if view is None:
            return []
        rows = []
        for name in names:
            rating = view.own.get(name)
            rows.append(
                PointRow(
                    name,
                    partial(self._words, name),
                    partial(self._said, name),
                    rating.note.words if rating is not None and rating.note else "",
                    view=view,
                    line=view.find(name),
                )
            )
        return rows

    def _unanswered_rows(self) -> list[PointRow]:
        return self._plain(self.view.suggestions().unanswered if self.view else ())

    def _aside_rows(self) -> list[PointRow]:
        return self._plain(self.view.suggestions().aside if self.view else ())

    def _all_rows(self) -> list[PointRow]:
        view = self.view
        if view is None:
            return []
        lines = [line.statement for line in view.lines.lines]
        return self._plain(name for name in lines if name in view.own or view.others(name))

    # ---- words -----------------------------------------------------------------------------

    @property
    def _ended(self) -> bool:
        view = self.view
        return view is not None and view.round is not None and view.round.closed is not None

    def _is_older(self, view: RoundView) -> bool:
        now = self.desk.workspace.lookup.pack.about.ref
        return view.round is not None and view.round.pack.digest != now.digest

    def _title(self) -> str:
        return words_of(self.desk, self.view).say.band(self.view.lines.band) if self.view else ""

    def _about(self) -> str:
        view = self.view
        if view is None or view.round is None:
            return ""
        tr, words = self.context.translate, words_of(self.desk, view)
        lines = [
            words.round(view.round),
            tr(
                "Self",
                "Answered: {count} of {all}",
                count=len(view.own),
                all=len(view.lines.lines),
            ),
        ]
        if view.round.look_again is not None:
            day = words.say.partial_date(view.round.look_again)
            lines.append(tr("Self", "Look again: {day}", day=day))
        return " · ".join(lines)

    def _note(self) -> str:
        note = self.view.round.note if self.view and self.view.round else None
        return self.context.translate("Self", "Your note: {note}", note=note.words) if note else ""

    def _older(self) -> str:
        view = self.view
        if view is None or view.round is None:
            return ""
        tr, version = self.context.translate, view.round.pack.version
        if not view.pack_missing:
            return tr(
                "Self",
                "These statements stand here as they were when you answered. Version of the "
                "framework: {version}",
                version=version,
            )
        said = tr(
            "Self",
            "You answered these in a version of the framework that this book does not have: "
            "{version}. Your answers stand beside the statements as they are now, and cannot be "
            "changed.",
            version=version,
        )
        if not view.lost:
            return said
        lost = tr("Self", "Answers to statements no longer known: {count}", count=view.lost)
        return f"{said} {lost}"

    def _go_on(self) -> str:
        if self._ended:
            return self.context.translate("Self", "Begin again")
        return self.context.translate("Self", "Go on answering")

    def _strengths_lead(self) -> str:
        if self.strengths.rows:
            return self.context.translate(
                "Self",
                "You do these on your own or help others with them, and they are new, ask for "
                "more, or have evidence.",
            )
        return self.context.translate(
            "Self", "No answer so far points to one. That may be because few are answered."
        )

    def _growth_lead(self) -> str:
        if self.growth.rows:
            return self.context.translate(
                "Self",
                "You do not do these yet, or you do them with help. You choose which of them go "
                "into your plan.",
            )
        return self.context.translate("Self", "No answer so far points to one.")

    def _words(self, name: str) -> str:
        if self.view is None:
            return ""
        said = words_of(self.desk, self.view).statement(name)
        if said != name:
            return said
        statement = self.desk.workspace.lookup.find_statement(name)
        return self.desk.wording.text(statement.text) if statement else name

    def _why(self, one: Suggested) -> str:
        if self.view is None:
            return ""
        return words_of(self.desk, self.view).why(one.rating, one.because, self.view.lines)

    def _said(self, name: str) -> str:
        if self.view is None:
            return ""
        words, own = words_of(self.desk, self.view), self.view.own.get(name)
        said = [words.said(one) for one in (own, *self.view.others(name)) if one is not None]
        return " · ".join(said) or self.context.translate("Self", "Not answered")

    def _plan(self, name: str) -> str:
        actions = self.view.actions.get(name, ()) if self.view else ()
        if not actions:
            return ""
        said = join_items(action.what.words for action in actions)
        return self.context.translate("Self", "In your plan: {actions}", actions=said)

    def _unanswered_title(self) -> str:
        count = len(self.view.suggestions().unanswered) if self.view else 0
        return self.context.translate("Self", "Not answered: {count}", count=count)

    def _aside_title(self) -> str:
        count = len(self.view.suggestions().aside) if self.view else 0
        return self.context.translate("Self", "Not in your job: {count}", count=count)

    def _all_title(self) -> str:
        count = len(self.view.own) if self.view else 0
        return self.context.translate("Self", "All that you answered: {count}", count=count)


def _id(view: RoundView | None) -> str:
    return view.round.id if view is not None and view.round is not None else ""
