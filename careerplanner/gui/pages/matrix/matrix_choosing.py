"""Which matrix is shown, whom it shows, which columns and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.team.team_filters import TeamFilters
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.flow_layout import FlowLayout
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.i18n.marks import mark
from careerplanner.services.matrix.matrix_cells import TRAINING, Asked, MatrixKind
from careerplanner.services.matrix.matrix_words import MatrixWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from careerplanner.gui.desk import Desk
    from careerplanner.services.team.saved_views import SavedView
    from careerplanner.services.team.team_filters import TeamWanted
    from careerplanner.services.team.team_shelf import TeamShelf

_ALL = "all"
_LETTERS = 15


class MatrixChoosing(QWidget):
    """Three boxes side by side, and the filters of the team behind a press.

    Args:
        desk: The open book.

    Signals:
        matrix_chosen: Another matrix is wanted.
        changed: Other people, other columns or another order are wanted.
        laid_out: It is higher or lower now.
    """

    matrix_chosen = Signal()
    changed = Signal()
    laid_out = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.context = desk, desk.context
        self.downwards = False
        context = self.context
        bands = [band.id for band in desk.workspace.lookup.bands_in_order]
        self._asked = {
            one.key: one
            for one in (TRAINING, *(Asked(MatrixKind.REQUIREMENT, band) for band in bands))
        }
        self.matrix = DropDownField(
            context,
            "matrix",
            mark("Matrix", "What to look at"),
            [Choice(key, self._name(one)) for key, one in self._asked.items()],
        )
        self.columns = DropDownField(context, "columns", mark("Matrix", "Columns"))
        self.order = DropDownField(context, "order", mark("Matrix", "Order"))
        for field in (self.matrix, self.columns, self.order):
            field.box.setMinimumContentsLength(_LETTERS)
        self.fold = Details(context, mark("Matrix", "Find and filter people"))
        self.filters = TeamFilters(desk)
        self.fold.add(self.filters)
        self._lay_out()
        self._offer_widths()
        self.matrix.edited.connect(self._matrix_chosen)
        self.columns.edited.connect(self.changed)
        self.order.edited.connect(self._order_chosen)
        self.filters.changed.connect(self.changed)
        for fold in (self.fold, self.filters.fold):
            fold.toggled.connect(lambda _open: self.laid_out.emit())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        boxes = QWidget()
        flow = FlowLayout(boxes)
        for field in (self.matrix, self.columns, self.order):
            flow.addWidget(field)
        follow_width(boxes)
        column.addWidget(boxes)
        column.addWidget(self.fold)
        follow_width(self)

    def _name(self, asked: Asked) -> Callable[[], str]:
        return lambda: MatrixWords(self.desk.wording).short(asked)

    # ---- what is wanted ------------------------------------------------------------------------

    def asked(self) -> Asked:
        """Which matrix is wanted."""
        return self._asked[self.matrix.value()]

    def ask(self, asked: Asked) -> None:
        """Wants a matrix from now on."""
        self.matrix.set_value(asked.key)
        self._matrix_chosen()

    def wanted(self) -> TeamWanted:
        """Whom is looked for."""
        return self.filters.wanted()

    @property
    def everything(self) -> bool:
        """Whether every column is wanted."""
        return self.columns.value() == _ALL

    def sorted_by(self) -> str:
        """Key of the column that is sorted by; "" for the name."""
        return self.order.value()

    def sort_by(self, key: str) -> None:
        """Sorts by a column; once more turns it round, and a third time goes by name again."""
        if key != self.order.value():
            self.order.set_value(key)
            self.downwards = False
        elif not self.downwards:
            self.downwards = True
        else:
            self.order.set_value("")
            self.downwards = False
        self.changed.emit()

    def _order_chosen(self) -> None:
        self.downwards = False
        self._tip()
        self.changed.emit()

    def _tip(self) -> None:
        """The whole of a title that may be longer than its box."""
        self.order.box.setToolTip(self.order.box.currentText())

    def _matrix_chosen(self) -> None:
        self._offer_widths()
        self.downwards = False
        self.matrix_chosen.emit()

    # ---- what can be wanted --------------------------------------------------------------------

    def offer(self, shelf: TeamShelf, views: Iterable[SavedView]) -> None:
        """Offers what there is in the team to filter by."""
        self.filters.offer(shelf, views)

    def offer_columns(self, titles: Mapping[str, str]) -> None:
        """Offers the columns shown to sort by."""
        some = [Choice(key, title) for key, title in titles.items()]
        self.order.set_choices([Choice("", mark("Matrix", "By name")), *some])
        self._tip()

    def _offer_widths(self) -> None:
        banded = self.asked().kind is MatrixKind.REQUIREMENT
        some, every = (
            (mark("Matrix", "The main parts"), mark("Matrix", "Every way"))
            if banded
            else (mark("Matrix", "Asked for here"), mark("Matrix", "All training"))
        )
        self.columns.set_choices([Choice("", some), Choice(_ALL, every)])
