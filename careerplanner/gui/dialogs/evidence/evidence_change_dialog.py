"""Asks what a piece of evidence is called, its date and its words; the content stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.evidence import Evidence, EvidenceKind
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.evidence import evidence as evidence_service

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

LIMIT = 200
ADDRESS_LIMIT = 2000
WORDS_LINES = 8
REMINDER = mark(
    "Evidence",
    "Leave out anything that says who the people you support are: names, faces, rooms, health.",
)


class EvidenceChangeDialog(RecordDialog[Evidence]):
    """One piece of evidence that is in the record.

    Args:
        desk: The open book and the person.
        piece: The piece.
        parent: The page it was opened from.
    """

    def __init__(self, desk: Desk, piece: Evidence, *, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, mark("Evidence", "Change this evidence"), self._keep_piece, parent=parent
        )
        self.piece = piece
        self.form.column.addWidget(BodyText(self.context, REMINDER, kind="quiet"))
        self._build()
        self._load()

    def _build(self) -> None:
        context, kind = self.context, self.piece.kind
        self.name = TextField(context, "title", mark("Evidence", "What is it called?"), limit=LIMIT)
        self.add(self.name, _named)
        self.witness = TextField(
            context,
            "witness",
            mark("Evidence", "Who said this, and what is their role?"),
            limit=LIMIT,
        )
        self.add(self.witness, _witnessed)
        self.witness.setVisible(kind is EvidenceKind.WITNESS)
        self.address = TextField(
            context,
            "address",
            mark("Evidence", "Address of the page"),
            characters=0,
            limit=ADDRESS_LIMIT,
        )
        self.add(self.address)
        self.address.setVisible(kind is EvidenceKind.LINK)
        self.on = self.add_date("on", mark("Evidence", "What day is it of?"))
        words = (
            mark("Evidence", "The words")
            if kind in {EvidenceKind.REFLECTION, EvidenceKind.WITNESS}
            else mark("Evidence", "A note")
        )
        self.words = LongTextField(context, "words", words, lines=WORDS_LINES)
        self.add(self.words)

    def _load(self) -> None:
        piece = self.piece
        self.name.set_value(piece.title)
        self.witness.set_value(piece.witness)
        self.address.set_value(piece.address)
        self.show_date(self.on, piece.on)
        self.words.set_value(piece.words.words if piece.words else "")
        self.loaded()

    def value(self) -> Evidence:
        """The piece as the fields say."""
        return replace(
            self.piece,
            title=self.name.value(),
            witness=self.witness.value(),
            address=self.address.value(),
            on=self.date_of(self.on),
            words=typed_words(self.desk, self.words.value(), self.piece.words),
        )

    def _keep_piece(self, piece: Evidence) -> bool:
        workspace, worker = self.desk.workspace, self.desk.worker_id
        return self.desk.apply(
            lambda: evidence_service.change(workspace, worker, piece),
            mark("Evidence", "Evidence changed."),
        )


def typed_words(desk: Desk, words: str, before: Typed | None = None) -> Typed | None:
    """What was written, in the language of the screen; unchanged words keep the one they had."""
    if before is not None and before.words == words:
        return before
    return Typed(words, desk.context.words.language.value) if words else None


def _named(answer: str) -> Text | None:
    return None if answer else mark("Evidence", "Say what it is called.")


def _witnessed(answer: str) -> Text | None:
    return None if answer else mark("Evidence", "Say who said this.")
