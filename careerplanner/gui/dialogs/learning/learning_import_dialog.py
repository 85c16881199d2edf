"""A table of learning before it is taken in: how it was read, what becomes of each row.

Nothing is written until "Add" is pressed; what is written then is one action that can be undone.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.errors import CareerPlannerError
from careerplanner.gui.dialogs.learning.import_columns import ColumnFields
from careerplanner.gui.dialogs.learning.import_rows import ImportRows
from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice, ChoiceList
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.duration_reading import Unit
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.learning import ENCODING
from careerplanner.services.learning import learning_import as importing
from careerplanner.services.learning.learning_export import save_table
from careerplanner.services.learning.learning_import import DateOrder, Outcome, Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk
    from careerplanner.services.learning.learning_import import Preview, Question, Reading, Table

_AT_ONCE = 1500
"""Most rows that are looked at without leaving the window waiting."""
_DUPLICATES = "duplicates"
_HEADINGS_OFFERED = 10


class LearningImportDialog(ReadingDialog):
    """Shows a table row by row and asks what only a person can say.

    Args:
        desk: The open book and the person.
        record: The person's record.
        data: Content of the file, to be read again in another way.
        table: Its rows.
        parent: The page it lies over.

    Attributes:
        seen: The rows as they would be taken in now; None until they are looked at.
    """

    def __init__(
        self,
        desk: Desk,
        record: Record,
        data: bytes,
        table: Table,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = mark("Learning import", "Bring in learning from a file")
        super().__init__(desk.context, title, parent=parent)
        self.desk, self.record = desk, record
        self.seen: Preview | None = None
        self._data, self._table, self._encoding = data, table, ""
        self._reading = self._proposed()
        self._build()
        self._look()

    # ---- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.name = BodyText(context, Path(self._table.path).name, kind="strong")
        self.summary = BodyText(context, self._summary)
        self.questions = Refilled(gap=16)
        self.columns = ColumnFields(context)
        self.columns.changed.connect(self._column_changed)
        self.columns_fold = Details(context, mark("Learning import", "What each column is"))
        self.columns_fold.add(self.columns)
        self.form_fold = Details(context, mark("Learning import", "How the file is read"))
        self.encoding = DropDownField(
            context,
            "encoding",
            mark("Learning import", "Letters"),
            [
                Choice("", mark("Learning import", "Find out")),
                *(Choice(one, ENCODING[one]) for one in importing.ENCODINGS),
            ],
            hint=mark("Learning import", "Change this where letters look wrong."),
        )
        self.header = DropDownField(
            context, "header", mark("Learning import", "Where do the headings stand?")
        )
        self.form_fold.add(self.encoding)
        self.encoding.setVisible(bool(self._table.encoding))  # a workbook says how it is written
        self.form_fold.add(self.header)
        self.progress = ProgressPanel(context)
        self.rows = ImportRows(self.desk, self.record)
        self.again = ChoiceList(
            context,
            [Choice(_DUPLICATES, mark("Learning import", "Also add what is there already"))],
            several=True,
        )
        for part in (
            self.name, self.summary, self.questions, self.columns_fold, self.form_fold,
            self.progress, self.rows, self.again,
        ):  # fmt: skip
            self.page.add(part)
        self._build_buttons()
        self.encoding.edited.connect(self._read_again)
        self.header.edited.connect(self._header_changed)
        self.again.changed.connect(self._count)

    def _build_buttons(self) -> None:
        context = self.context
        self.close_button.set_text(mark("Dialog", "Cancel"))
        mark_kind(self.close_button, "secondary")
        self.add_button = ActionButton(context, self._add_words, kind="primary", on_click=self.keep)
        self.refused_button = ActionButton(
            context,
            mark("Learning import", "Save the rows not taken"),
            icon="save",
            on_click=self.save_refused,
        )
        self.buttons.add(self.add_button)
        self.buttons.add(self.refused_button)

    # ---- reading -------------------------------------------------------------------------------

    def _proposed(self) -> Reading:
        """How the table is read: as a table of these headings was before, else as proposed."""
        language, record = self.context.words.language.value, self.record
        for place, line in enumerate(self._table.lines[:_HEADINGS_OFFERED]):
            known = self.context.settings.columns_of(_key(line.cells))
            if known and len(known) == self._table.width:
                parts = [Part(one) if one in set(Part) else None for one in known]
                reading = importing.propose_under(self._table, place, record, language)
                return importing.with_parts(reading, self._table, record, parts)
        return importing.propose(self._table, record, language)

    def _read_again(self) -> None:
        """Reads the file with other letters; where that cannot be, says so and goes back."""
        chosen = self.encoding.value()
        try:
            table = importing.read_again(self._data, self._table.path, chosen)
        except CareerPlannerError as error:
            self.context.messages.show_error(error)
            self.encoding.set_value(self._encoding)
            return
        self._table, self._encoding = table, chosen
        self._reading = self._proposed()
        self._look()

    def _header_changed(self) -> None:
        chosen = self.header.value()
        header = int(chosen) - 1 if chosen else 0
        language = self.context.words.language.value
        self._reading = importing.propose_under(
            self._table, header if header >= 0 else None, self.record, language
        )
        self._look()

    def _column_changed(self, place: int, part: str) -> None:
        taken = Part(part) if part else None
        self._reading = importing.with_column(self._reading, self._table, self.record, place, taken)
        self._look()

    def _look(self) -> None:
        """Looks at every row; many are looked at in the background."""
        table, reading = self._table, self._reading
        workspace, record = self.desk.workspace, self.record
        if len(table.lines) <= _AT_ONCE:
            self._show(importing.preview(workspace, record, table, reading))
            return
        self.seen = None  # what is shown was read in another way, and must not be added
        self._count()
        task = self.context.tasks.run(
            lambda _progress: importing.preview(workspace, record, table, reading),
            owner=self,
            done=self._show_if_wanted,
        )
        self.progress.follow(task, mark("Learning import", "Looking at every row"))

    def _show_if_wanted(self, seen: Preview) -> None:
        if seen.reading is self._reading and seen.table is self._table:
            self._show(seen)

    # ---- showing -------------------------------------------------------------------------------

    def _show(self, seen: Preview) -> None:
        self.seen = seen
        self.columns.show_columns(seen)
        if not seen.reading.columns.places(Part.TITLE):
            self.columns_fold.set_open(True)
        self._offer_headings()
        self._ask(seen)
        self.rows.show_rows(seen)
        self.again.setVisible(bool(seen.of(Outcome.DUPLICATE)))
        self.refused_button.setVisible(bool(seen.of(Outcome.REFUSED)))
        self.summary.set_text(self._summary)
        self._count()

    def _offer_headings(self) -> None:
        header = self._reading.columns.header
        choices = [Choice("0", mark("Learning import", "There are none"))]
        for place, line in enumerate(self._table.lines[:_HEADINGS_OFFERED]):
            words = ", ".join(cell for cell in line.cells if cell)
            choices.append(Choice(str(place + 1), self._heading_words(line.number, words)))
        self.header.set_choices(choices)
        self.header.set_value("0" if header is None else str(header + 1))

    def _heading_words(self, number: int, words: str) -> Callable[[], str]:
        shown = words if len(words) <= 60 else f"{words[:59]}…"
        say = self.context.translate
        return lambda: say("Learning import", "Line {number}: {what}", number=number, what=shown)

    def _ask(self, seen: Preview) -> None:
        """Asks once for a whole column what only the person can say."""
        fields: list[QWidget] = [self._question(seen, one) for one in seen.questions]
        if len(seen.people) > 1:
            fields.insert(0, self._whose(seen))
        self.questions.show_widgets(fields)
        self.questions.setVisible(bool(fields))

    def _question(self, seen: Preview, asked: Question) -> ChoiceField:
        if asked.study is None:
            return self._unit_field(asked)
        return self._order_field(seen, asked, asked.study.example)

    def _order_field(self, seen: Preview, asked: Question, example: str) -> ChoiceField:
        context, place = self.context, asked.place
        field = ChoiceField(
            context,
            f"order{place}",
            lambda: context.translate(
                "Learning import",
                "Which comes first in these dates? Column: {column}",
                column=asked.heading or place + 1,
            ),
            [
                Choice(str(DateOrder.DAY_FIRST), mark("Learning import", "The day")),
                Choice(str(DateOrder.MONTH_FIRST), mark("Learning import", "The month")),
            ],
            hint=lambda: context.translate("Learning import", "For example: {date}", date=example),
            across=True,
        )
        field.set_value(str(dict(seen.reading.orders).get(place, "")))

        def edited() -> None:
            self._reading = importing.with_order(self._reading, place, DateOrder(field.value()))
            self._look()

        field.edited.connect(edited)
        return field

    def _unit_field(self, asked: Question) -> ChoiceField:
        context = self.context
        field = ChoiceField(
            context,
            "unit",
            lambda: context.translate(
                "Learning import",
                "What do these numbers count? Column: {column}",
                column=asked.heading or asked.place + 1,
            ),
            [
                Choice(str(Unit.HOURS), mark("Learning import", "Hours")),
                Choice(str(Unit.MINUTES), mark("Learning import", "Minutes")),
            ],
            across=True,
        )
        field.set_value(str(self._reading.unit or ""))

        def edited() -> None:
            self._reading = importing.with_unit(self._reading, Unit(field.value()))
            self._look()

        field.edited.connect(edited)
        return field

    def _whose(self, seen: Preview) -> DropDownField:
        nobody = Choice(importing.NOBODY, mark("Learning import", "Choose a name"))
        field = DropDownField(
            self.context,
            "person",
            mark("Learning import", "Whose rows are yours?"),
            [nobody, *(Choice(name, name) for name in seen.people)],
            hint=mark("Learning import", "Rows of other people are not taken."),
        )
        field.set_value(seen.reading.person)

        def edited() -> None:
            self._reading = replace(self._reading, person=field.value())
            self._look()

        field.edited.connect(edited)
        return field

    def _summary(self) -> str:
        if self.seen is None:
            return ""
        tr, seen = self.context.translate, self.seen
        said = [
            tr("Learning import", "Will be added: {count}.", count=len(seen.of(Outcome.KEPT))),
            tr("Learning import", "There already: {count}.",
               count=len(seen.of(Outcome.DUPLICATE))),
            tr("Learning import", "Not taken: {count}.", count=len(seen.of(Outcome.REFUSED))),
            tr("Learning import", "Nothing is written until you press Add."),
        ]  # fmt: skip
        return " ".join(said)

    # ---- keeping -------------------------------------------------------------------------------

    @property
    def _with_duplicates(self) -> bool:
        return bool(self.again.chosen()) and not self.again.isHidden()

    def _count(self) -> None:
        self.add_button.set_text(self._add_words)
        self.add_button.setEnabled(self._number > 0)

    @property
    def _number(self) -> int:
        if self.seen is None:
            return 0
        more = len(self.seen.of(Outcome.DUPLICATE)) if self._with_duplicates else 0
        return len(self.seen.of(Outcome.KEPT)) + more

    def _add_words(self) -> str:
        return self.context.translate("Learning import", "Add: {count}", count=self._number)

    def keep(self) -> None:
        """Adds the rows that are to be added, as one action."""
        seen, workspace, worker = self.seen, self.desk.workspace, self.record.worker.id
        if seen is None:
            return
        duplicates, number = self._with_duplicates, self._number
        done = self.desk.apply(
            lambda: importing.keep(workspace, worker, seen, duplicates=duplicates),
            lambda: self.context.translate(
                "Learning import", "Brought in from the file: {count}.", count=number
            ),
        )
        if done:
            self._remember(seen)
            self.accept()

    def _remember(self, seen: Preview) -> None:
        """Keeps what the columns were taken for, for the next table with these headings."""
        columns = seen.reading.columns
        if columns.header is not None:
            parts = [str(part or "") for part in columns.parts]
            key = _key(seen.table.lines[columns.header].cells)
            self.context.settings.remember_columns(key, parts)

    def save_refused(self) -> None:
        """Writes the rows that are not taken to a table, with the reasons beside them."""
        if self.seen is None:
            return
        messages, tr = self.context.messages, self.context.translate
        file = Path(self._table.path)
        name = tr("Learning import", "{name} - not taken", name=file.stem)
        path = messages.choose_file_to_save(
            mark("Learning import", "Save the rows not taken"),
            mark("Learning", "Tables saved as text"),
            ".csv",
            file.with_name(f"{name}.csv"),
        )
        if path is None:
            return
        try:
            save_table(path, importing.refused_table(self.seen, self.desk.wording))
        except CareerPlannerError as error:
            messages.show_error(error)

    def retranslate(self) -> None:
        """Words questions and rows in the language of the screen."""
        super().retranslate()
        if hasattr(self, "rows") and self.seen is not None:
            self.summary.set_text(self._summary)
            self.rows.told.retranslate()


def _key(cells: tuple[str, ...]) -> str:
    """Stands for a row of headings and cannot be read back."""
    return hashlib.sha256("\n".join(cells).encode("utf-8", "replace")).hexdigest()[:16]
