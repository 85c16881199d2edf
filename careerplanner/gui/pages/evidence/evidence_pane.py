"""The right side of the evidence page: one piece, what it serves and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from careerplanner.domain.evidence import EvidenceKind, Target
from careerplanner.gui.dialogs.evidence.evidence_part import ICON_OF
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.entry_list import EntryList, EntryRow
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.page import ScrollPage
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.gui.widgets.thumbnail import Thumbnail
from careerplanner.i18n.marks import mark
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence.evidence_listing import can_be_blanked
from careerplanner.services.evidence.evidence_words import EvidenceWords

if TYPE_CHECKING:
    from careerplanner.domain.evidence import Evidence
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk

_PICTURE = 180


class EvidencePane(ScrollPage):
    """Shows one piece; before one is chosen, what evidence is for.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Signals:
        asked: What was asked for: "open", "save", "change", "attach", "blank" or "remove".
        detach_asked: The thing that the piece shall no longer serve.
    """

    asked = Signal(str)
    detach_asked = Signal(object)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context, wide=True)
        self.desk = desk
        self.piece: Evidence | None = None
        self._targets: dict[str, Target] = {}
        self._build_words()
        self._build_notes()
        self._build_serves()
        self._build_buttons()
        self._parts = (
            self.picture,
            self.title,
            self.detail,
            self.missing,
            self.words,
            self.address,
            self.buttons,
            self.opening,
            self.outside,
            self.serves_title,
            self.serves_none,
            self.serves,
            self.attach_row,
        )
        for part in (self.none, *self._parts):
            self.add(part)
        self.column.setSpacing(SPACE_SMALL)
        self.show_piece(None)

    def _build_words(self) -> None:
        context = self.context
        self.none = BodyText(
            context,
            mark(
                "Evidence page",
                "Choose a piece of evidence. What it is used for and what you can do with it stand "
                "here.",
            ),
            kind="quiet",
        )
        self.picture = Thumbnail(context, edge=_PICTURE, snug=True)
        self.title = Heading(context, level=2)
        self.detail = BodyText(context, kind="quiet")
        self.words = BodyText(context)
        self.address = BodyText(context)

    def _build_notes(self) -> None:
        context = self.context
        self.missing = BodyText(
            context,
            mark(
                "Evidence page",
                "This book does not have the file itself. The record came from another book.",
            ),
            kind="error",
        )
        self.opening = BodyText(
            context,
            mark(
                "Evidence page",
                "Open shows a copy in another program of this computer. Nothing is sent anywhere, "
                "and the copy is removed when you close this program.",
            ),
            kind="quiet",
        )
        self.outside = BodyText(
            context,
            mark(
                "Evidence page",
                "To blank out parts of a document, change it in the program it was written with. "
                "Then add it again and remove this one.",
            ),
            kind="quiet",
        )

    def _build_serves(self) -> None:
        context = self.context
        title = mark("Evidence page", "What it is used for")
        self.serves_title = Heading(context, title, level=3)
        self.serves_none = BodyText(context, mark("Evidence page", "Nothing yet."), kind="quiet")
        self.serves = EntryList(context)
        self.serves.remove_requested.connect(self._detach)

    def _build_buttons(self) -> None:
        made = {}
        for name, text, icon in (
            ("open", mark("Evidence page", "Open"), "eye"),
            ("save", mark("Evidence page", "Save a copy"), "save"),
            ("change", mark("Evidence page", "Change"), "pencil-line"),
            ("blank", mark("Evidence page", "Blank out parts"), "square-pen"),
            ("remove", mark("Evidence page", "Remove"), "x"),
            ("attach", mark("Evidence page", "Attach to more"), "paperclip"),
        ):
            made[name] = ActionButton(
                self.context, text, icon=icon, on_click=partial(self.asked.emit, name)
            )
        self.open, self.save, self.change = made["open"], made["save"], made["change"]
        self.blank, self.remove, self.attach = made["blank"], made["remove"], made["attach"]
        self.buttons = ButtonRow(self.open, self.save, self.change, self.blank, self.remove)
        self.attach_row = ButtonRow(self.attach)

    def show_piece(self, piece: Evidence | None) -> None:
        """Shows a piece as it is now, or that none is chosen."""
        self.piece = piece
        for part in self._parts:
            part.setVisible(piece is not None)
        self.none.setVisible(piece is None)
        record = self.desk.record()
        if piece is None or record is None:
            return
        words = EvidenceWords(self.desk.wording, record)
        picture = evidence_service.thumbnail(self.desk.workspace, piece)
        kept = bool(piece.file) and self.desk.workspace.opened.has_content(piece.file)
        self.picture.setVisible(picture is not None)
        self.picture.show_picture(picture, ICON_OF[piece.kind])
        self.title.set_text(piece.title)
        self.detail.set_text(words.detail(piece))
        self.words.set_text(piece.words.words if piece.words else "")
        self.words.setVisible(piece.words is not None)
        self.address.set_text(piece.address)
        self.address.setVisible(bool(piece.address))
        is_file = piece.kind is EvidenceKind.FILE
        self.missing.setVisible(is_file and not kept)
        self._show_buttons(piece, kept=kept)
        self._show_serves(words, evidence_service.uses_of(record, piece.id))

    def _show_buttons(self, piece: Evidence, *, kept: bool) -> None:
        is_file, may_write = piece.kind is EvidenceKind.FILE, not self.desk.read_only
        self.open.setVisible(kept or piece.kind is EvidenceKind.LINK)
        self.save.setVisible(is_file and kept)
        self.opening.setVisible(is_file and kept)
        self.outside.setVisible(is_file and kept and not can_be_blanked(piece) and may_write)
        self.blank.setVisible(kept and can_be_blanked(piece) and may_write)
        for button in (self.change, self.remove, self.attach):
            button.setVisible(may_write)

    def _show_serves(self, words: EvidenceWords, targets: tuple[Target, ...]) -> None:
        self._targets = {f"{one.kind.value}:{one.id}": one for one in targets}
        tr = self.context.translate
        rows = [
            EntryRow(
                key,
                words.serves(target),
                words.place(target),
                note=None
                if words.is_known(target)
                else tr("Evidence page", "This is no longer in your record or the framework."),
                remove=mark("Evidence page", "Detach"),
                changeable=False,
                removable=not self.desk.read_only,
            )
            for key, target in self._targets.items()
        ]
        self.serves.set_rows(rows)
        self.serves.setVisible(bool(rows))
        self.serves_none.setVisible(not rows)

    def retranslate(self) -> None:
        """Says what the piece is in the language of the screen."""
        self.show_piece(self.piece)

    def _detach(self, key: str) -> None:
        self.detach_asked.emit(self._targets[key])
