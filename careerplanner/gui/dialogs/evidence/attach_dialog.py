"""Asks what else a piece of evidence serves: of what kind, then which, found by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from careerplanner.domain.evidence import Served, Target
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import Field, TextField
from careerplanner.gui.widgets.match_delegate import SUBTITLE_ROLE, MatchDelegate
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.evidence import SERVED_KINDS
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence.evidence_targets import find_targets, targets_of
from careerplanner.services.evidence.evidence_words import EvidenceWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.evidence import Evidence
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk

_LINES = 12
_MOST_SHOWN = 200
"""Most things listed at once; thousands would make every letter typed slow."""
_TARGET_ROLE = Qt.ItemDataRole.UserRole + 2


class _TargetList(QListWidget):
    """Things below each other; the space bar and a click mark several."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.setItemDelegate(MatchDelegate(context, self))
        self.setSelectionMode(QListWidget.SelectionMode.MultiSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)


class TargetsField(Field):
    """Things to mark in a list."""

    def __init__(self, context: WindowContext) -> None:
        self.list = _TargetList(context)
        super().__init__(context, "targets", mark("Evidence", "Which?"), self.list)
        self.list.itemSelectionChanged.connect(self.edited)

    def targets(self) -> tuple[Target, ...]:
        """What is marked."""
        return tuple(item.data(_TARGET_ROLE) for item in self.list.selectedItems())

    def value(self) -> str:
        """Ids of what is marked."""
        return " ".join(target.id for target in self.targets())

    def set_value(self, _value: str) -> None:
        """Marks nothing."""
        self.list.clearSelection()

    def show_targets(self, targets: tuple[Target, ...], words: EvidenceWords) -> None:
        """Offers these; what was marked stays marked and is offered too, first of all."""
        marked = self.targets()
        self.list.blockSignals(True)
        self.list.clear()
        for target in dict.fromkeys((*marked, *targets)):
            item = QListWidgetItem(words.name(target))
            item.setData(SUBTITLE_ROLE, words.place(target))
            item.setData(_TARGET_ROLE, target)
            spoken = ", ".join(part for part in (words.name(target), words.place(target)) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
            item.setSelected(target in marked)
        self.list.blockSignals(False)


class AttachDialog(RecordDialog[tuple[Target, ...]]):
    """What else one piece serves.

    Args:
        desk: The open book and the person.
        piece: The piece.
        parent: The page it was opened from.
    """

    def __init__(self, desk: Desk, piece: Evidence, *, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, mark("Evidence", "What else is this used for?"), self._attach, parent=parent
        )
        self.piece = piece
        self.form.column.addWidget(BodyText(self.context, piece.title, kind="lead"))
        self.kind = ChoiceField(
            self.context,
            "kind",
            mark("Evidence", "What kind of thing?"),
            [Choice(one.value, SERVED_KINDS[one.value]) for one in self._kinds()],
        )
        self.kind.edited.connect(self._show)
        self.search = TextField(
            self.context,
            "search",
            mark("Evidence", "Search"),
            hint=mark("Evidence", "Type a word of its name to see fewer."),
        )
        self.search.edited.connect(self._show)
        self.targets = TargetsField(self.context)
        self.add(self.kind)
        self.add(self.search)
        self.add(
            self.targets,
            lambda answer: None if answer else mark("Evidence", "Choose at least one."),
        )
        self.not_all = BodyText(
            self.context, mark("Evidence", "Not all of them fit here. Type a word to see fewer.")
        )
        self.form.column.addWidget(self.not_all)
        self.kind.set_value(next((one.value for one in self._kinds()), ""))
        self._show()
        self.loaded()

    def value(self) -> tuple[Target, ...]:
        """What was marked."""
        return self.targets.targets()

    def retranslate(self) -> None:
        """Names the things in the language of the screen."""
        super().retranslate()
        if hasattr(self, "not_all"):
            self._show()

    def _kinds(self) -> list[Served]:
        """Kinds of which there is anything to attach to."""
        return [kind for kind in Served if self._offered(kind)]

    def _offered(self, kind: Served) -> tuple[Target, ...]:
        record = self.desk.record()
        if record is None:
            return ()
        there = set(evidence_service.uses_of(record, self.piece.id))
        every = targets_of(record, self.desk.workspace.lookup, kind)
        return tuple(target for target in every if target not in there)

    def _show(self) -> None:
        record, kind = self.desk.record(), self.kind.value()
        if record is None or not kind:
            return
        words = EvidenceWords(self.desk.wording, record)
        found = find_targets(self._offered(Served(kind)), words, self.search.value())
        self.targets.show_targets(found[:_MOST_SHOWN], words)
        self.not_all.setVisible(len(found) > _MOST_SHOWN)

    def _attach(self, targets: tuple[Target, ...]) -> bool:
        workspace, worker, name = self.desk.workspace, self.desk.worker_id, self.piece.id
        return self.desk.apply(
            lambda: evidence_service.attach(workspace, worker, name, targets),
            mark("Evidence", "Evidence attached."),
        )
