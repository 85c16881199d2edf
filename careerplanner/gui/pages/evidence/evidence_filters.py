"""Which pieces the evidence page shows: words typed, what they are, what they serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careerplanner.domain.evidence import Served
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.drop_down import ChevronBox
from careerplanner.gui.widgets.field import Field, TextField
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.evidence import SERVED_KINDS
from careerplanner.services.evidence.evidence_listing import NOTHING, Sort, Wanted

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext

_WAIT_MS = 120


class EvidenceFilters(QWidget):
    """A search and two boxes to choose from.

    Args:
        context: The window's context.

    Signals:
        changed: Other pieces are wanted.
    """

    changed = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        follow_width(self)
        self.search = TextField(context, "search", mark("Evidence page", "Search"), characters=0)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.changed)
        self.search.edited.connect(lambda: self._wait.start())
        self.sorts, self.serves = ChevronBox(context), ChevronBox(context)
        for box, keys in (
            (self.sorts, [sort.value for sort in Sort]),
            (self.serves, ["", NOTHING, *(one.value for one in Served)]),
        ):
            for key in keys:
                box.addItem("", key)
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._boxes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._boxes.setSpacing(SPACE)
        for field in (
            Field(context, "sort", mark("Evidence page", "Show"), self.sorts),
            Field(context, "serves", mark("Evidence page", "Used for"), self.serves),
        ):
            self._boxes.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        column.addWidget(self.search)
        column.addLayout(self._boxes)
        self.retranslate()

    def wanted(self) -> Wanted:
        """Which pieces are wanted."""
        return Wanted(
            Sort(str(self.sorts.currentData())),
            str(self.serves.currentData()),
            self.search.value(),
        )

    def want_all(self) -> None:
        """Shows everything again."""
        for box in (self.sorts, self.serves):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self.search.set_value("")
        self.changed.emit()

    def want_nothing_served(self) -> None:
        """Shows what serves nothing yet."""
        self.serves.setCurrentIndex(self.serves.findData(NOTHING))

    def stand_narrow(self, narrow: bool) -> None:
        """Puts the two boxes below each other, or side by side."""
        direction = QBoxLayout.Direction
        self._boxes.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def retranslate(self) -> None:
        """Names what can be chosen in the language of the screen; what is chosen stays."""
        tr, render = self.context.translate, self.context.words.render
        sorts = {
            Sort.ALL: tr("Evidence page", "Everything"),
            Sort.PICTURES: tr("Evidence page", "Pictures"),
            Sort.DOCUMENTS: tr("Evidence page", "Documents"),
            Sort.REFLECTIONS: tr("Evidence page", "Reflections"),
            Sort.WITNESSES: tr("Evidence page", "Words of witnesses"),
            Sort.LINKS: tr("Evidence page", "Links"),
        }
        for row, sort in enumerate(Sort):
            self.sorts.setItemText(row, sorts[sort])
        self.serves.setItemText(0, tr("Evidence page", "Anything or nothing"))
        self.serves.setItemText(1, tr("Evidence page", "Nothing yet"))
        for row, served in enumerate(Served, start=2):
            self.serves.setItemText(row, render(SERVED_KINDS[served.value]))
