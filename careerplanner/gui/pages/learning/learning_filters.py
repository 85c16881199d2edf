"""What learning is looked for: words, kind, year, training, without what it changed; and order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.choice_list import Choice, ChoiceList
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.i18n.marks import mark
from careerplanner.services.learning import learning
from careerplanner.services.learning.learning_view import Order, Wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk
    from careerplanner.services.learning.learning_view import LearningShelf

_WAIT_MS = 120
_UNREFLECTED = "unreflected"
_ORDERS = {
    Order.LATEST: mark("Learning", "Latest first"),
    Order.EARLIEST: mark("Learning", "Earliest first"),
    Order.TITLE: mark("Learning", "By title"),
    Order.LONGEST: mark("Learning", "Longest first"),
}


class LearningFilters(QWidget):
    """A box to find words in, and the rest behind one press.

    Args:
        desk: The open book and the person.

    Signals:
        changed: Something else is looked for.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.context = desk, desk.context
        context = self.context
        self.words = TextField(context, "find", mark("Learning", "Find"), characters=28)
        self.fold = Details(context, mark("Learning", "Filter and order"))
        self.kind = DropDownField(context, "kind", mark("Learning", "How"))
        self.year = DropDownField(context, "year", mark("Learning", "Year"))
        self.training = DropDownField(context, "training", mark("Learning", "Training"))
        self.order = DropDownField(
            context,
            "order",
            mark("Learning", "Order"),
            [Choice(str(order), title) for order, title in _ORDERS.items()],
        )
        self.without = ChoiceList(
            context,
            [Choice(_UNREFLECTED, mark("Learning", "Only what does not say what it changed"))],
            several=True,
        )
        for part in (self.kind, self.year, self.training, self.order, self.without):
            self.fold.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        column.addWidget(self.words)
        column.addWidget(self.fold)
        follow_width(self)
        self._pause = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._pause.timeout.connect(self.changed)
        self.words.edited.connect(self._pause.start)
        for field in (self.kind, self.year, self.training, self.order):
            field.edited.connect(self.changed)
        self.without.changed.connect(self.changed)

    def wanted(self) -> Wanted:
        """What is looked for now."""
        year = self.year.value()
        return Wanted(
            typed=self.words.value(),
            kind=self.kind.value(),
            year=int(year) if year else None,
            training=self.training.value(),
            unreflected=bool(self.without.chosen()),
            order=Order(self.order.value() or Order.LATEST),
        )

    def clear(self) -> None:
        """Looks for everything again; the order stays."""
        self.words.set_value("")
        for field in (self.kind, self.year, self.training):
            field.set_value("")
        self.without.choose()
        self.changed.emit()

    def offer(self, record: Record, shelf: LearningShelf) -> None:
        """Offers the kinds, years and training that there are."""
        everything = Choice("", mark("Learning", "All"))
        kinds = [Choice(kind, self._kind(kind)) for kind in shelf.kinds()]
        self.kind.set_choices([everything, *kinds])
        self.year.set_choices([everything, *(Choice(str(y), str(y)) for y in shelf.years())])
        used = {entry.training for entry in record.learning if entry.training}
        names = [
            one
            for one in learning.training_names(record, self.desk.workspace.lookup)
            if one in used
        ]
        names += sorted(used - set(names))
        some = [Choice(name, self._training(record, name)) for name in names]
        self.training.set_choices([everything, *some])
        self.training.setVisible(bool(some))

    def _kind(self, kind: str) -> Callable[[], str]:
        return lambda: learning.kind_word(kind, self.desk.wording)

    def _training(self, record: Record, name: str) -> Callable[[], str]:
        return lambda: learning.training_title(record, name, self.desk.wording)
