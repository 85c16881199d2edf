"""The rows of files on their way in: what each is, what will happen, what can be decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from careerplanner.domain.evidence_file import Found, Treatment
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_list import Choice, ChoiceList
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.rows import RowColumn, RowFrame
from careerplanner.gui.widgets.text import BodyText
from careerplanner.gui.widgets.thumbnail import Thumbnail
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.domain.evidence import Evidence
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.evidence.evidence_words import EvidenceWords

_SMALLER, _KEPT = "smaller", "kept"


class Picker(Protocol):
    """What a row asks of the list it stands in."""

    def words(self) -> EvidenceWords | None:
        """Words in the language of the screen."""
        ...

    def decide(self, key: str, treatment: Treatment, *, use_kept: bool) -> None:
        """Decides about a file."""
        ...

    def leave_out(self, key: str) -> None:
        """Takes a file off the list."""
        ...


@dataclass(frozen=True)
class FileRow:
    """One file as it is shown.

    Attributes:
        key: What it is called in the program.
        found: What looking at it found.
        treatment: What will be done with it.
        kept: The piece that has its content already, or None.
        use_kept: Whether that piece is used and the file stays outside.
    """

    key: str
    found: Found
    treatment: Treatment
    kept: Evidence | None = None
    use_kept: bool = False


class _Row(RowFrame[FileRow]):
    def __init__(self, context: WindowContext, parent: FileList, picker: Picker) -> None:
        super().__init__(context, parent)
        self._picker = picker
        self.thumbnail = Thumbnail(context)
        self.name = BodyText(context, kind="strong")
        self.what = BodyText(context, kind="quiet")
        self.notes = BodyText(context)
        self.problem = BodyText(context, kind="error")
        self.will = BodyText(context)
        self.choices = ChoiceList(context, several=True)
        self.out = ActionButton(context, kind="link", on_click=lambda: picker.leave_out(self._key))
        self._key, self._shown = "", ()
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.name, self.what, self.problem, self.notes, self.will, self.choices):
            words.addWidget(part)
        words.addWidget(ButtonRow(self.out))
        words.addStretch(1)
        self.line.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addLayout(words, 1)
        self.choices.changed.connect(self._decided)

    _shown: tuple[str, ...]

    def show_row(self, row: FileRow) -> None:
        self._key, self.row = row.key, row
        self.thumbnail.show_picture(row.found.thumbnail)
        self._show_choices(row)
        self.retranslate()

    def retranslate(self) -> None:
        words, row, tr = self._picker.words(), self.row, self.context.translate
        if words is None:
            return
        will = "" if row.use_kept else words.treatment(row.found, row.treatment)
        for label, text in (
            (self.name, row.found.name),
            (self.what, words.what_it_is(row.found)),
            (self.problem, words.problem(row.found)),
            (self.notes, " ".join(words.notes(row.found))),
            (self.will, will),
        ):
            label.set_text(text)
            label.setVisible(bool(text))
        name = row.found.name
        self.out.set_text(
            tr("Evidence", "Leave this out"), tr("Evidence", "Leave this out: {name}", name=name)
        )

    def _show_choices(self, row: FileRow) -> None:
        offered = _choices_of(row, self.context)
        keys = tuple(choice.key for choice in offered)
        if keys != self._shown:
            self._shown = keys
            self.choices.set_choices(offered)
        self.choices.setVisible(bool(offered))
        chosen = []
        if row.treatment is Treatment.SMALLER:
            chosen.append(_SMALLER)
        if row.use_kept:
            chosen.append(_KEPT)
        self.choices.blockSignals(True)
        self.choices.choose(*chosen)
        self.choices.blockSignals(False)

    def _decided(self) -> None:
        chosen = self.choices.chosen()
        treatment = self.row.treatment
        if _SMALLER in self._shown:
            treatment = Treatment.SMALLER if _SMALLER in chosen else Treatment.AS_IS
        self._picker.decide(self._key, treatment, use_kept=_KEPT in chosen)


def _choices_of(row: FileRow, context: WindowContext) -> list[Choice]:
    """What can be decided about a file."""
    offered = []
    found, kept = row.found, row.kept
    if kept is not None:
        title = kept.title
        offered.append(
            Choice(
                _KEPT,
                mark("Evidence", "Use the piece you already have"),
                lambda: context.translate(
                    "Evidence", "Your evidence has this file already, as: {title}", title=title
                ),
            )
        )
    if found.offer(Treatment.AS_IS) and found.offer(Treatment.SMALLER):
        offered.append(
            Choice(
                _SMALLER,
                mark("Evidence", "Make it smaller and take out hidden details"),
                mark("Evidence", "The place where a photo was taken is one of them."),
            )
        )
    return offered


class FileList(RowColumn[FileRow]):
    """Files below each other.

    Args:
        context: The window's context.
        picker: What is told of decisions.
    """

    def __init__(self, context: WindowContext, picker: Picker) -> None:
        self._picker = picker
        super().__init__(context)

    def make_row(self, _row: FileRow) -> _Row:
        """Makes the widgets of one file."""
        return _Row(self.context, self, self._picker)
