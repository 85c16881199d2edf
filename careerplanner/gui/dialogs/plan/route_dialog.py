"""Choosing a route: its steps as they go into the plan, each with a date and somebody to do it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.goals import GoalKind
from careerplanner.domain.record import Action, ActionState
from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.dialogs.typed_dates import date_fault, understood
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.field import Field, TextField
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.route.choosing import proposed_actions
from careerplanner.services.route.route_words import RouteWords
from careerplanner.services.validation import check

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.gui.desk import Desk

_LIMIT = 200


class StepFold(QWidget):
    """One step as an action of the plan: what stands in its fields, and the fields behind a press.

    Args:
        dialog: The dialog it stands in.
        at: Its place among the steps, from 0.
        action: What is proposed.
    """

    def __init__(self, dialog: RouteDialog, at: int, action: Action) -> None:
        super().__init__()
        self.context, self._dialog, self._at = dialog.context, dialog, at
        context, understand = self.context, understood(dialog.desk)
        self.owner = TextField(
            context, f"owner-{at}", mark("Plan page", "Who does it?"), limit=_LIMIT
        )
        hint = mark("Plan page", "A day, a month or just a year. You can leave this empty.")
        by_when = mark("Plan page", "By when?")
        self.due = DateField(context, f"due-{at}", by_when, understand, hint=hint)
        when = mark("Ways", "When do you want to be reminded?")
        self.remind = DateField(context, f"remind-{at}", when, understand, hint=hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        follow_width(self)
        self.title = BodyText(context, self._title, kind="strong")
        self.said = BodyText(context, self._said, kind="quiet")
        self.fold = Details(context, self._fold_title)
        self.fold.inset.column.setSpacing(SPACE)
        for part in (self.title, self.said, self.fold):
            column.addWidget(part)
        for field in self.fields:
            self.fold.add(field)
            field.edited.connect(self.said.retranslate)
        self.owner.set_value(action.owner)
        dialog.show_date(self.due, action.due)
        dialog.show_date(self.remind, action.remind)
        self.retranslate()

    @property
    def fields(self) -> tuple[Field, ...]:
        """Who, by when, when to be reminded."""
        return (self.owner, self.due, self.remind)

    def filled(self, action: Action) -> Action:
        """An action with what the fields say."""
        return replace(
            action,
            owner=self.owner.value(),
            due=self._dialog.date_of(self.due),
            remind=self._dialog.date_of(self.remind),
        )

    def retranslate(self) -> None:
        """Says what stands in the fields, and names the link by the step."""
        self.said.retranslate()
        described = f"{self._fold_title()}: {self._title()}"
        self.fold.button.set_text(self._fold_title, described)

    def _title(self) -> str:
        return f"{self._at + 1}. {self._dialog.step_words(self._at)}"

    def _fold_title(self) -> str:
        return self.context.translate("Kit", "Change")

    def _said(self) -> str:
        tr, read = self.context.translate, understood(self._dialog.desk)
        due, owner, remind = (field.value() for field in (self.due, self.owner, self.remind))
        parts = [
            tr("Plan page", "By: {date}", date=read(due) or due)
            if due
            else tr("Ways", "No date yet"),
            tr("Plan page", "Who: {name}", name=owner) if owner else "",
            tr("Ways", "Reminder: {date}", date=read(remind) or remind) if remind else "",
        ]
        return " · ".join(part for part in parts if part)


class RouteDialog(RecordDialog[tuple[Action, ...]]):
    """The steps of a route, on their way into the plan.

    Args:
        desk: The open book and the person.
        keep: Keeps the actions with the route.
        answer: The answer the route is from.
        route: The route.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[tuple[Action, ...]], bool],
        answer: Routes,
        route: Route,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = mark("Ways", "These steps go into your plan")
        super().__init__(desk, title, keep, parent=parent)
        self.answer, self.route = answer, route
        self.save_button.set_text(mark("Ways", "Keep in my plan"))
        form = self.form
        form.column.insertWidget(1, BodyText(self.context, self._way, kind="lead"))
        form.column.insertWidget(2, BodyText(self.context, self._lead))
        self.folds: list[StepFold] = []
        for at, action in enumerate(self._proposed()):
            fold = StepFold(self, at, action)
            self.folds.append(fold)
            form.column.addWidget(fold)
            form.hold(fold.owner)
            form.hold(fold.due, date_fault(desk))
            form.hold(fold.remind, date_fault(desk))
        self.loaded()

    def step_words(self, at: int) -> str:
        """What a step asks to be done, in the language of the screen."""
        step: RouteStep = self.route.steps[at]
        return RouteWords(self.desk.wording).step(step)

    def value(self) -> tuple[Action, ...]:
        """The actions in the language of the screen, with what the fields say.

        Raises:
            FieldError: An action cannot be so; it names the field in its fold.
        """
        made = zip(self.folds, self._proposed(), strict=True)
        filled = tuple(fold.filled(action) for fold, action in made)
        for at, action in enumerate(filled):
            try:
                check(action, self.desk.workspace.today())
            except FieldError as fault:
                told = {name: value for name, value in fault.fields.items() if name != "field"}
                raise FieldError(fault.code, f"{fault.field}-{at}", **told) from fault
        return filled

    def save(self) -> None:
        """Keeps them and closes, or opens what is wrong and stays."""
        super().save()
        for fold in self.folds:
            if any(field.is_wrong for field in fold.fields):
                fold.fold.set_open(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Begins at the button: as proposed will mostly do."""
        super().showEvent(event)
        self.save_button.setFocus()

    def _proposed(self) -> tuple[Action, ...]:
        record = self.desk.record()
        if record is None:
            return ()
        language = self.context.words.language
        return proposed_actions(self.desk.workspace, record, self.answer, self.route, language)

    def _way(self) -> str:
        words = RouteWords(self.desk.wording)
        return f"{words.goal(self.answer.goal)}. {words.title(self.route)}"

    def _lead(self) -> str:
        tr, record = self.context.translate, self.desk.record()
        parts = [
            tr(
                "Ways",
                "Each step becomes an action. The dates are only proposed. You can change them "
                "here, or later in your plan.",
            )
        ]
        if self.answer.goal.kind is GoalKind.BAND:
            parts.append(tr("Ways", "This band becomes the band you aim for."))
        old = [one for one in record.actions if one.goal and one.step] if record else []
        if any(one.state is ActionState.OPEN for one in old):
            parts.append(
                tr("Ways", "What is still open of the way you chose before leaves your plan.")
            )
        return " ".join(parts)
