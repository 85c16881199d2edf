"""The third step of bringing in a spreadsheet: what its columns are and what its words become."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from careerplanner.gui.dialogs.spreadsheet.spreadsheet_first_steps import Step
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.section import Refilled, Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.spreadsheet import MEANS, USE, WORD_USE
from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.looking import DateOrder
from careerplanner.services.spreadsheet.reading import (
    OWN,
    USES_OF,
    Asked,
    Column,
    Means,
    Question,
    Reading,
    Shape,
    Use,
    WordUse,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.dialogs.spreadsheet.spreadsheet_state import SheetState

_TRAINING = "training:"
_MOST_WORDS = 40
"""Most words that are asked about; of more, the rarest are left as they are and said."""
_LONGEST = 60


class ColumnsStep(Step):
    """What each column is; what only a person can say of dates and words."""

    def __init__(self, state: SheetState) -> None:
        super().__init__(state)
        context = self.context
        self.asked = Section(context, mark("Spreadsheet", "What only you can say"), space_above=0)
        self.all_means = ChoiceField(
            context,
            "all_means",
            mark("Spreadsheet", "What do the dates in the training columns mean?"),
            [Choice(str(one), MEANS[one]) for one in Means],
            hint=mark(
                "Spreadsheet",
                "This is for the columns whose heading does not say. You can choose another "
                "answer for one column below.",
            ),
            across=True,
        )
        self.all_means.edited.connect(self.answering(self._mean_all))
        self.all_orders = ChoiceField(
            context,
            "all_orders",
            mark("Spreadsheet", "Which comes first in dates such as 3/4/2024?"),
            _orders(),
            hint=mark(
                "Spreadsheet",
                "This is for every column that does not tell by itself. You can choose another "
                "answer for one column below.",
            ),
            across=True,
        )
        self.all_orders.edited.connect(self.answering(self._order_all))
        self.questions = Refilled(gap=16)
        self.asked.add(self.all_means)
        self.asked.add(self.all_orders)
        self.asked.add(self.questions)
        self.add(self.asked)
        self._build_rest()

    def _build_rest(self) -> None:
        context = self.context
        self.words_fold = Details(context, mark("Spreadsheet", "Words where a date could be"))
        self.words = Refilled(gap=16)
        self.words_fold.add(self.words)
        self.columns_part = Section(context, mark("Spreadsheet", "What each column is"))
        self.columns_lead = BodyText(
            context,
            mark(
                "Spreadsheet",
                "Look at these. A column we are not sure of says so. Training that is not in the "
                "framework becomes training of your own.",
            ),
        )
        self.columns = Refilled(gap=16)
        self.columns_part.add(self.columns_lead)
        self.columns_part.add(self.columns)
        self.add(self.words_fold, self.columns_part)
        self._shown: tuple[object, ...] = ()

    def _show(self) -> None:
        """Shows the columns and what is asked; boxes stay where nothing else is asked."""
        seen, reading = self.state.seen, self.state.reading
        if seen is None or reading is None:
            return
        shape: tuple[object, ...] = (
            id(self.state.look),
            reading.layout,
            tuple((one.asked, one.place, one.word) for one in seen.questions),
            tuple((one.place, one.use) for one in reading.columns),
        )
        if shape != self._shown:
            self._shown = shape
            self._fill(seen.questions, reading)
        self._show_for_all(seen.questions, reading)
        self.asked.setVisible(any(one.asked is not Asked.WORD for one in seen.questions))

    def _show_for_all(self, questions: tuple[Question, ...], reading: Reading) -> None:
        """Shows what is asked of several columns at once, with the answer they share."""
        for field, asked, name in (
            (self.all_means, Asked.MEANS, "means"),
            (self.all_orders, Asked.ORDER, "order"),
        ):
            places = [one.place for one in questions if one.asked is asked]
            said = {getattr(reading.at(place), name) for place in places}
            field.setVisible(len(places) > 1)
            field.set_value(str(next(iter(said)) or "") if len(said) == 1 else "")

    def _fill(self, questions: tuple[Question, ...], reading: Reading) -> None:
        columns = [one for one in questions if one.asked is not Asked.WORD]
        self.questions.show_widgets([self._question(one, reading) for one in columns])
        words = [one for one in questions if one.asked is Asked.WORD]
        self.words.show_widgets([self._word(one, reading) for one in words[:_MOST_WORDS]])
        self.words_fold.setVisible(bool(words))
        if any(not one.answered for one in words):
            self.words_fold.set_open(True)
        fields: list[QWidget] = [self._column(one) for one in reading.columns]
        fields += [self._course(name) for name in reading.courses]
        self.columns.show_widgets(fields)

    # ---- questions -----------------------------------------------------------------------------

    def _question(self, question: Question, reading: Reading) -> QWidget:
        column = reading.at(question.place)
        if question.asked is Asked.MEANS:
            choices = [Choice(str(one), MEANS[one]) for one in Means]
            value = str(column.means or "")
        elif question.asked is Asked.ORDER:
            choices = _orders()
            value = str(column.order or "")
        else:
            choices = [
                Choice("no", mark("Spreadsheet", "No, they are right")),
                Choice("yes", mark("Spreadsheet", "Yes, turn them round")),
            ]
            value = {None: "", True: "yes", False: "no"}[column.turned]
        field = ChoiceField(
            self.context,
            f"{question.asked}{question.place}",
            lambda: self.state.words.question(question),
            choices,
            hint=self._hint(question),
            across=True,
        )
        field.set_value(value)
        field.edited.connect(lambda: self._answered(question, field.value()))
        return field

    def _hint(self, question: Question) -> Callable[[], str]:
        tr = self.context.translate

        def words() -> str:
            if question.asked is Asked.ORDER:
                return tr("Spreadsheet", "For example: {date}", date=question.example)
            if question.asked is Asked.TURNED:
                return tr(
                    "Spreadsheet",
                    "No date here has a day after the 12th, and what is left as text begins with "
                    "such a day. A program may have mixed up day and month.",
                )
            if question.still_to_come:
                return tr(
                    "Spreadsheet",
                    "Dates: {count}. Still to come: {future}, so these cannot be when it was "
                    "completed.",
                    count=question.count,
                    future=question.still_to_come,
                )
            return tr("Spreadsheet", "Dates: {count}. All of them have passed.",
                      count=question.count)  # fmt: skip

        return words

    def _answered(self, question: Question, value: str) -> None:
        reading, place = self.state.reading, question.place
        if reading is None or not value:
            return
        if question.asked is Asked.MEANS:
            self.state.change(looking.with_means(reading, Means(value), place))
        elif question.asked is Asked.ORDER:
            self.state.change(looking.with_order(reading, place, DateOrder(value)))
        else:
            self.state.change(looking.with_turned(reading, place, turned=value == "yes"))

    def _mean_all(self) -> None:
        reading, seen = self.state.reading, self.state.seen
        value = self.all_means.value()
        if reading is not None and seen is not None and value:
            self._shown = ()
            changed = looking.with_means_everywhere(reading, Means(value), seen.questions)
            self.state.change(changed)

    def _order_all(self) -> None:
        reading, seen = self.state.reading, self.state.seen
        value = self.all_orders.value()
        if reading is None or seen is None or not value:
            return
        self._shown = ()
        for question in seen.questions:
            if question.asked is Asked.ORDER:
                reading = looking.with_order(reading, question.place, DateOrder(value))
        self.state.change(reading)

    def _word(self, question: Question, reading: Reading) -> QWidget:
        first = [] if question.answered else [Choice("", mark("Spreadsheet", "Choose"))]
        field = DropDownField(
            self.context,
            f"word{question.word}",
            lambda: self.state.words.question(question),
            [*first, *(Choice(str(one), WORD_USE[one]) for one in WordUse)],
            hint=lambda: self.context.translate(
                "Spreadsheet", "Cells: {count}", count=question.count
            ),
        )
        told = reading.words.get(question.word)
        field.set_value(str(told or (WordUse.LEAVE if question.answered else "")))

        def edited() -> None:
            now = self.state.reading
            if now is not None and field.value():
                self.state.change(looking.with_word(now, question.word, WordUse(field.value())))

        field.edited.connect(edited)
        return field

    # ---- columns -------------------------------------------------------------------------------

    def _column(self, column: Column) -> QWidget:
        field = DropDownField(
            self.context,
            f"column{column.place}",
            self._label(column),
            self._choices(column),
            hint=self._samples(column),
        )
        field.set_value(_key(column))
        field.edited.connect(partial(self._column_edited, field, column.place))
        return field

    def _choices(self, column: Column) -> list[Choice]:
        shape = self.state.reading.layout.shape if self.state.reading else Shape.MATRIX
        uses = [one for one in USES_OF[shape] if one is not Use.TRAINING]
        choices = [Choice(str(one), USE[one]) for one in uses]
        return [*choices, *self._trainings(column.name)] if shape is Shape.MATRIX else choices

    def _trainings(self, name: str) -> list[Choice]:
        look = self.state.look
        ids = [one.id for one in look.shelf.known.trainings] if look is not None else []
        words = self.state.words
        known = [Choice(f"{_TRAINING}{one}", self._training_words(one)) for one in ids]
        own = Choice(f"{_TRAINING}{OWN}{name}", lambda: words.training(f"{OWN}{name}"))
        return [own, *known] if name else known

    def _training_words(self, training: str) -> Callable[[], str]:
        def words() -> str:
            look = self.state.look
            own = look.shelf.trainings.own_title(training) if look is not None else ""
            return own or self.state.words.training(training)

        return words

    def _label(self, column: Column) -> Callable[[], str]:
        tr = self.context.translate
        letters = looking.column_letters(column.place)

        def words() -> str:
            said = tr("Spreadsheet", "Column {letters}: {heading}", letters=letters,
                      heading=column.label)  # fmt: skip
            return f"{said} ({tr('Spreadsheet', 'hidden')})" if column.hidden else said

        return words

    def _samples(self, column: Column) -> Callable[[], str]:
        look, reading = self.state.look, self.state.reading
        found = looking.samples_of(look, reading, column.place) if look and reading else ()
        shown = "; ".join(self.state.words.value(one) for one in found)
        cut = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
        tr = self.context.translate

        def words() -> str:
            if not cut:
                return tr("Spreadsheet", "It is empty.")
            says = tr("Spreadsheet", "Says: {cells}", cells=cut)
            unsure = not column.sure and column.use is not Use.IGNORE
            return f"{says} {tr('Spreadsheet', 'We are not sure of this.')}" if unsure else says

        return words

    def _column_edited(self, field: DropDownField, place: int) -> None:
        reading, value = self.state.reading, field.value()
        if reading is None:
            return
        column = reading.at(place)
        if value.startswith(_TRAINING):
            training = value.removeprefix(_TRAINING)
            changed = replace(column, use=Use.TRAINING, training=training, sure=True)
        else:
            changed = replace(column, use=Use(value), training="", sure=True)
        self.state.change(looking.with_column(reading, changed))

    def _course(self, name: str) -> QWidget:
        """Of a list: which training one course in it is."""
        reading = self.state.reading
        training = reading.courses[name] if reading is not None else ""
        shown = training.removeprefix(OWN) if training.startswith(OWN) else name
        field = DropDownField(
            self.context,
            f"course{name}",
            lambda: self.context.translate("Spreadsheet", "Training: {course}", course=shown),
            self._trainings(shown),
        )
        field.set_value(f"{_TRAINING}{training}")

        def edited() -> None:
            now = self.state.reading
            if now is not None:
                chosen = field.value().removeprefix(_TRAINING)
                self.state.change(looking.with_course(now, name, chosen))

        field.edited.connect(edited)
        return field


def _key(column: Column) -> str:
    return f"{_TRAINING}{column.training}" if column.use is Use.TRAINING else str(column.use)


def _orders() -> list[Choice]:
    return [
        Choice(str(DateOrder.DAY_FIRST), mark("Spreadsheet", "The day")),
        Choice(str(DateOrder.MONTH_FIRST), mark("Spreadsheet", "The month")),
    ]
