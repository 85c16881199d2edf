"""What serves one thing: a part of a page or a dialog that shows evidence and takes more.

Used wherever evidence may be attached: an award, a statement, an area of the induction, learning,
an action, a kind of evidence for an employer's assessment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.evidence import EvidenceKind
from careerplanner.gui.dialogs.evidence.evidence_dialog import EvidenceDialog
from careerplanner.gui.dialogs.evidence.evidence_opening import open_evidence
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.rows import RowColumn, RowFrame, follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.gui.widgets.thumbnail import Thumbnail
from careerplanner.i18n.marks import mark
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence.evidence_words import EvidenceWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from careerplanner.domain.evidence import Evidence, Target
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk

ICON_OF = {
    EvidenceKind.FILE: "file-text",
    EvidenceKind.REFLECTION: "notebook-pen",
    EvidenceKind.WITNESS: "message-square-quote",
    EvidenceKind.LINK: "link",
}


@dataclass(frozen=True)
class _PieceRow:
    """One piece as it is shown."""

    key: str
    title: str
    detail: str
    icon: str
    picture: bytes | None
    detachable: bool


class _Row(RowFrame[_PieceRow]):
    def __init__(self, context: WindowContext, parent: EvidencePart) -> None:
        super().__init__(context, parent.pieces)
        self._key = ""
        self.thumbnail = Thumbnail(context)
        self.title = BodyText(context, kind="strong")
        self.detail = BodyText(context, kind="quiet")
        self.open = ActionButton(
            context, kind="link", on_click=lambda: parent.open_piece(self._key)
        )
        self.detach = ActionButton(
            context, kind="link", on_click=lambda: parent.detach_piece(self._key)
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addStretch(1)
        self.line.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addLayout(words, 1)
        self.line.addWidget(ButtonRow(self.open, self.detach), 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: _PieceRow) -> None:
        self._key = row.key
        self.detach.setVisible(row.detachable)
        self.title.set_text(row.title)
        self.detail.set_text(row.detail)
        self.thumbnail.show_picture(row.picture, row.icon)
        self._row = row
        self.retranslate()

    def retranslate(self) -> None:
        tr, title = self.context.translate, self._row.title
        self.open.set_text(tr("Evidence", "Open"), tr("Evidence", "Open: {title}", title=title))
        self.detach.set_text(
            tr("Evidence", "Detach"), tr("Evidence", "Detach: {title}", title=title)
        )


class _Pieces(RowColumn[_PieceRow]):
    def __init__(self, context: WindowContext, part: EvidencePart) -> None:
        self._part = part
        super().__init__(context)

    def make_row(self, _row: _PieceRow) -> _Row:
        return _Row(self.context, self._part)


class EvidencePart(QWidget):
    """The evidence that serves one thing, with a button that adds more; files may be dropped on it.

    Args:
        context: The window's context.
        desk: The open book and the person.
        target: What is served, asked at each refresh; None while it is not in the record yet.
        parent: The widget it lies on.

    Attributes:
        pieces: The rows, by the id of the evidence.
        add_button: Opens the dialog.
        dialog: The dialog last opened, for whoever drives the window.
    """

    def __init__(
        self,
        context: WindowContext,
        desk: Desk,
        target: Callable[[], Target | None],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.desk, self._target = context, desk, target
        self.dialog: EvidenceDialog | None = None
        follow_width(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.none = BodyText(context, mark("Evidence", "No evidence yet."), kind="quiet")
        self.later = BodyText(
            context, mark("Evidence", "Save this first. Then you can add evidence."), kind="quiet"
        )
        self.pieces = _Pieces(context, self)
        self.add_button = ActionButton(
            context, mark("Evidence", "Add evidence"), icon="paperclip", on_click=self.add_evidence
        )
        for widget in (self.none, self.later, self.pieces, self.add_button):
            column.addWidget(widget)
        self.setAcceptDrops(True)
        self.refresh()

    def refresh(self) -> None:
        """Shows what serves the thing now."""
        target, record = self._target(), self.desk.record()
        known = target is not None and record is not None
        rows = []
        if target is not None and record is not None:
            rows = [self._row(record, one) for one in evidence_service.of(record, target)]
        self.pieces.set_rows(rows)
        self.pieces.setVisible(bool(rows))
        self.none.setVisible(known and not rows)
        self.later.setVisible(not known)
        self.add_button.setVisible(known and not self.desk.read_only)

    def retranslate(self) -> None:
        """Says kinds and dates in the language of the screen."""
        self.refresh()

    def add_evidence(self) -> None:
        """Asks for more evidence."""
        self._open_dialog()

    def open_piece(self, key: str) -> None:
        """Opens a piece: a file in the system's program, anything else to be read here."""
        record = self.desk.record()
        piece = evidence_service.find(record, key) if record is not None else None
        if piece is not None:
            open_evidence(self.desk, piece, self)

    def detach_piece(self, key: str) -> None:
        """Lets a piece no longer serve the thing; the piece stays in the record."""
        target = self._target()
        if target is None:
            return
        workspace, worker = self.desk.workspace, self.desk.worker_id
        done = self.desk.apply(
            lambda: evidence_service.detach(workspace, worker, key, target),
            mark("Evidence", "Evidence detached. It is still in your record."),
        )
        if done:
            self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files of this computer."""
        if self.add_button.isVisibleTo(self) and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens the dialog with the files dropped, to be looked at first."""
        dialog = self._open_dialog()
        if dialog is not None and dialog.take(event.mimeData()):
            event.acceptProposedAction()

    def _open_dialog(self) -> EvidenceDialog | None:
        target = self._target()
        if target is None:
            return None
        self.dialog = EvidenceDialog(self.desk, target, parent=self)
        self.dialog.accepted.connect(self.refresh)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()
        return self.dialog

    def _row(self, record: Record, piece: Evidence) -> _PieceRow:
        words = EvidenceWords(self.desk.wording, record)
        picture = evidence_service.thumbnail(self.desk.workspace, piece)
        return _PieceRow(
            piece.id,
            piece.title,
            words.detail(piece),
            ICON_OF[piece.kind],
            picture,
            detachable=not self.desk.read_only,
        )
