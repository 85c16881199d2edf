"""Opening a piece of evidence: a copy of a file in the system's program, a link in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from careerplanner.domain.evidence import EvidenceKind
from careerplanner.errors import CareerPlannerError, FieldError
from careerplanner.gui.dialogs.evidence.evidence_change_dialog import EvidenceChangeDialog
from careerplanner.i18n.marks import mark
from careerplanner.services.evidence.evidence_checks import web_address
from careerplanner.services.evidence.evidence_export import temporary_copy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.evidence import Evidence
    from careerplanner.gui.desk import Desk


def open_evidence(desk: Desk, piece: Evidence, parent: QWidget) -> EvidenceChangeDialog | None:
    """Opens a piece: a file outside, a link outside after a question, words in a dialog here."""
    if piece.kind is EvidenceKind.FILE:
        _open_file(desk, piece)
        return None
    if piece.kind is EvidenceKind.LINK:
        _open_link(desk, piece)
        return None
    dialog = EvidenceChangeDialog(desk, piece, parent=parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _open_file(desk: Desk, piece: Evidence) -> None:
    try:
        copy = temporary_copy(desk.workspace, piece)
    except CareerPlannerError as error:
        desk.context.messages.show_error(error)
        return
    messages = desk.context.messages
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
        messages.tell(
            mark("Evidence", "No program on this computer opens this file"),
            mark("Evidence", "Nothing was changed. Save a copy and open it somewhere else."),
        )
        return
    desk.context.events.status_said.emit(
        desk.context.translate(
            "Evidence",
            "A copy is open in another program. It stays on this computer and is removed when you "
            "close this program. Changes to it are not kept.",
        )
    )


def _open_link(desk: Desk, piece: Evidence) -> None:
    tr = desk.context.translate
    try:
        address = web_address(piece.address)  # a book from elsewhere may hold anything
    except FieldError as fault:
        desk.context.messages.show_error(fault)
        return
    if desk.context.messages.ask(
        mark("Evidence", "Open this page in your browser?"),
        lambda: tr(
            "Evidence",
            "{address}\nThe page is on the internet. Nothing of your record is sent there.",
            address=address,
        ),
        mark("Evidence", "Open in the browser"),
    ):
        QDesktopServices.openUrl(QUrl(address))
