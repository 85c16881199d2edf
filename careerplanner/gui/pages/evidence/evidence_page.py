"""Evidence: "What shows what I can do?" Every piece as a small picture, one of them in full.

Adding, attaching and blanking have dialogs of their own; the grid is in `evidence_grid`, the piece
chosen in `evidence_pane`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careerplanner.domain.changes import Changes, Entity
from careerplanner.gui.dialogs.evidence.evidence_dialog import EvidenceDialog, room_words
from careerplanner.gui.dialogs.evidence.evidence_part import ICON_OF
from careerplanner.gui.models.evidence_model import EvidenceModel
from careerplanner.gui.pages.evidence.evidence_acts import EvidenceActs
from careerplanner.gui.pages.evidence.evidence_filters import EvidenceFilters
from careerplanner.gui.pages.evidence.evidence_grid import EvidenceGrid
from careerplanner.gui.pages.evidence.evidence_pane import EvidencePane
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.tokens import SPACE, SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Banner, EmptyState
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence.evidence_listing import Listed, listed
from careerplanner.services.evidence.evidence_words import EvidenceWords

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from careerplanner.domain.evidence import Evidence
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk

_TWO_PANES_IN_LINES = 38
_LIST_SHARE, _PIECE_SHARE = 3, 2
_LEAST_LINES = 12
_SEEN_HERE = frozenset(
    {
        Entity.WORKER,
        Entity.EVIDENCE,
        Entity.USE,
        Entity.HELD_AWARD,
        Entity.LEARNING,
        Entity.ACTION,
        Entity.AREA,
    }
)


class EvidencePage(PersonPage):
    """Every piece of evidence of the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Attributes:
        dialog: The dialog last opened, for whoever drives the window.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(
            context,
            desk,
            mark("Evidence page", "What shows what I can do?"),
            icon="paperclip",
            waiting=mark(
                "Evidence page",
                "Photos of certificates, reflections and a witness's words will stand here.",
            ),
        )
        self._folded = False
        self._words: EvidenceWords | None = None
        self.acts = EvidenceActs(desk, self, self.chosen)
        self._build_top()
        self._build_list()
        self._build_panes()
        self.setAcceptDrops(True)
        context.theme.changed.connect(self._fold)
        self._fold()
        self.retranslate()

    # ---- building ------------------------------------------------------------------------------

    def _build_top(self) -> None:
        context = self.context
        self.add_button = ActionButton(
            context,
            mark("Evidence page", "Add evidence"),
            kind="primary",
            icon="paperclip",
            on_click=self.add_evidence,
        )
        self.print_button = ActionButton(
            context,
            mark("Evidence page", "Print the list"),
            icon="printer",
            on_click=self.acts.print_list,
        )
        self.save_all_button = ActionButton(
            context,
            mark("Evidence page", "Save all files"),
            icon="folder-open",
            on_click=self.save_all,
        )
        self.progress = ProgressPanel(context)
        self.room = BodyText(context, self._room_words, kind="quiet")
        self.nearly_full = Banner(context, self._room_words, status=Status.MISSING)
        self.left_behind = Banner(context, self.acts.left_words)
        forget = mark("Evidence page", "Remove them for good")
        self.forget_button = self.left_behind.add_button(forget, self._forget)
        self.nothing = EmptyState(
            context,
            icon="paperclip",
            title=mark("Evidence page", "No evidence yet"),
            body=mark(
                "Evidence page",
                "A photo of a certificate, something you wrote about your work, or a colleague's "
                "words: whatever shows what you can do. One piece can be used for many things.",
            ),
        )
        for part in (
            ButtonRow(self.add_button, self.print_button, self.save_all_button),
            self.progress,
            self.nearly_full,
            self.left_behind,
            self.nothing,
        ):
            self.parts.addWidget(part)

    def _build_list(self) -> None:
        context = self.context
        self.left = QWidget()
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.filters = EvidenceFilters(context)
        self.filters.changed.connect(self.show_list)
        self.found = BodyText(context, kind="quiet")
        self.model = EvidenceModel(self._detail, lambda one: ICON_OF[one.piece.kind])
        self.grid = EvidenceGrid(context, self.model, self._small_picture)
        self.grid.selectionModel().currentChanged.connect(self._moved)
        self.grid.clicked.connect(lambda _index: self._taken())
        self.grid.opened.connect(lambda _row: self._opened())
        column.addWidget(self.filters)
        column.addWidget(self.found)
        column.addWidget(self.grid, 1)
        column.addWidget(self.room)

    def _build_panes(self) -> None:
        context = self.context
        self.right = QWidget()
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.to_list = ActionButton(
            context,
            mark("Evidence page", "Back to all evidence"),
            icon="arrow-left",
            on_click=self._to_list,
        )
        self.pane = EvidencePane(context, self.desk)
        self.pane.asked.connect(self.acts.do)
        self.pane.detach_asked.connect(self.acts.detach)
        column.addWidget(ButtonRow(self.to_list))
        column.addWidget(self.pane, 1)
        for part in (self.grid, self.pane):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.panes = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.panes)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACE)
        self._beside.addWidget(self.left, _LIST_SHARE)
        self._beside.addWidget(self.right, _PIECE_SHARE)
        self.parts.addWidget(self.panes, 1)
        self.rest = QWidget()
        self.parts.addWidget(self.rest, 1)
        self.body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.column.setStretch(self.column.indexOf(self.body), 1)
        self.column.setStretch(self.column.count() - 1, 0)

    # ---- what is shown -------------------------------------------------------------------------

    def show_person(self, record: Record) -> None:
        """Shows the pieces of a record; the one chosen stays chosen."""
        some = bool(record.evidence)
        self._words = EvidenceWords(self.desk.wording, record)
        self.nothing.setVisible(not some)
        self.panes.setVisible(some)
        self.rest.setVisible(not some)
        self.print_button.setVisible(some)
        self.save_all_button.setVisible(any(one.file for one in record.evidence))
        self.add_button.setVisible(not self.desk.read_only)
        self._show_left_behind()
        self.show_list()

    def _show_left_behind(self) -> None:
        """Says how many files are only kept so that their removal can be undone."""
        some = bool(self.acts.left_words())
        self.left_behind.setVisible(some and not self.desk.read_only)
        self.left_behind.retranslate()

    def _forget(self) -> None:
        self.acts.forget_left_behind()
        self._show_left_behind()

    def _changed(self, changes: object = None) -> None:
        """Follows what may be seen here; anything else of the record may change unheeded."""
        entities = changes.entities if isinstance(changes, Changes) else frozenset()
        if not entities or not entities.isdisjoint(_SEEN_HERE):
            super()._changed(changes)

    def show_list(self) -> None:
        """Shows the pieces wanted, and the one chosen as it is now."""
        record = self.desk.record()
        if record is None:
            return
        things = listed(record, self.filters.wanted())
        self.model.set_things(things)
        few = len(things) < len(record.evidence)
        self.found.setVisible(few)
        self.found.set_text(lambda: self._found_words(len(things)))
        full = evidence_service.nearly_full(self.desk.workspace)
        self.nearly_full.setVisible(full)
        self.nearly_full.retranslate()
        self.room.retranslate()
        self._hold_room()
        self.pane.show_piece(self.chosen())
        if self._folded and self.chosen() is None:
            self._show_side(piece=False)

    def chosen(self) -> Evidence | None:
        """The piece that is chosen, as it is in the record now."""
        index = self.grid.currentIndex()
        return self.model.thing(index.row()).piece if index.isValid() else None

    def choose(self, evidence_id: str) -> None:
        """Chooses a piece, showing all pieces again where the filter hides it."""
        if self.model.row_of(evidence_id) < 0:
            self.filters.want_all()
        row = self.model.row_of(evidence_id)
        if row >= 0:
            self.grid.setCurrentIndex(self.model.index(row))

    def _detail(self, thing: Listed) -> str:
        """What a piece is, and how many things it serves."""
        kind = self._words.kind(thing.piece) if self._words is not None else ""
        if not thing.serves:
            return self.context.translate("Evidence page", "{kind}. Not used yet", kind=kind)
        return self.context.words.count(
            "Evidence page",
            "{kind}. Used for {n} thing|{kind}. Used for {n} things",
            thing.serves,
            kind=kind,
        )

    def _small_picture(self, digest: str) -> bytes | None:
        book = self.desk.workspace.book
        return book.thumbnail(digest) if book is not None else None

    def _found_words(self, count: int) -> str:
        if not count:
            return self.context.translate("Kit", "Nothing found. Try other words.")
        return self.context.words.count("Kit", "{n} match|{n} matches", count)

    def _room_words(self) -> str:
        return room_words(self.desk)

    # ---- choosing ------------------------------------------------------------------------------

    def _moved(self, _new: QModelIndex, _old: QModelIndex) -> None:
        if not self._folded:
            self.pane.show_piece(self.chosen())
            self.pane.to_top()

    def _taken(self) -> None:
        self.pane.show_piece(self.chosen())
        if self._folded and self.chosen() is not None:
            self._show_side(piece=True)
            self.to_list.setFocus()

    def _opened(self) -> None:
        if self._folded:
            self._taken()
        else:
            self.acts.do("open")

    def _to_list(self) -> None:
        self._show_side(piece=False)
        self.grid.setFocus()

    # ---- doing ---------------------------------------------------------------------------------

    @property
    def dialog(self) -> object:
        """The dialog last opened."""
        return self.acts.dialog

    def add_evidence(self) -> EvidenceDialog:
        """Asks for evidence that serves nothing yet."""
        dialog = EvidenceDialog(self.desk, None, parent=self)
        self.acts.show_dialog(dialog)
        return dialog

    def save_all(self) -> None:
        """Writes a copy of every file into a folder."""
        folder = self.context.messages.choose_folder(
            mark("Evidence page", "Choose a folder for the copies"), Path.home()
        )
        task = self.acts.save_all(folder) if folder is not None else None
        if task is not None:
            self.progress.follow(task, mark("Evidence page", "Saving copies"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and pictures."""
        data = event.mimeData()
        if self.add_button.isVisible() and (data.hasUrls() or data.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens the dialog with what was dropped, to be looked at first."""
        if self.add_evidence().take(event.mimeData()):
            event.acceptProposedAction()

    # ---- folding -------------------------------------------------------------------------------

    def _fold(self) -> None:
        line = self.fontMetrics().height()
        folded = self.width() < line * _TWO_PANES_IN_LINES
        self.grid.setMinimumHeight(line * _LEAST_LINES)
        self.pane.setMinimumHeight(line * _LEAST_LINES)
        narrow = self.width() < line * _TWO_PANES_IN_LINES * 2 // 3
        self.filters.stand_narrow(narrow)
        if folded != self._folded or not self.isVisible():
            self._folded = folded
            self._show_side(piece=self.pane.piece is not None)
        self._hold_room()

    def _hold_room(self) -> None:
        """Keeps the room that both sides need: the page scrolls before they overlap."""
        least = 0
        for side in (self.left, self.right):
            layout = side.layout()
            if layout is not None and not side.isHidden():
                least = max(least, layout.totalMinimumHeightForWidth(max(1, side.width())))
        self.panes.setMinimumHeight(least)

    def _show_side(self, *, piece: bool) -> None:
        self.left.setVisible(not self._folded or not piece)
        self.right.setVisible(not self._folded or piece)
        self.to_list.setVisible(self._folded)
        self._hold_room()
        if self._folded:
            self.to_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Looks again whether there is room for both."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the search, or leads back to all pieces."""
        if event.key() == Qt.Key.Key_Escape:
            if self.filters.search.value():
                self.filters.search.set_value("")
                self.show_list()
                self.filters.search.setFocus()
                return
            if self._folded and self.right.isVisible():
                self._to_list()
                return
        super().keyPressEvent(event)

    # ---- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Names filters and pieces again; what was typed and chosen stays."""
        super().retranslate()
        record = self.desk.record()
        self._words = EvidenceWords(self.desk.wording, record) if record is not None else None
        self.grid.setAccessibleName(self.context.translate("Evidence page", "Pieces of evidence"))
        self.model.reword()
