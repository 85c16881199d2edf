"""A field for one line of text that offers what may be meant, and takes whatever is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from careerplanner.gui.widgets.field import NAME_LIMIT, Field
from careerplanner.gui.widgets.page import reveal
from careerplanner.gui.widgets.search_picker import Match, SearchPicker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class _Suggestions(SearchPicker):
    """A picker whose Enter takes a match only once somebody has gone to it."""

    def __init__(self, context: WindowContext, search: Callable[[str], Sequence[Match]]) -> None:
        super().__init__(context, search, keep=False)

    def _enter(self) -> bool:
        item = self.list.currentItem()
        if self.list.isHidden() or item is None:
            self._close()
            return False
        self._take_item(item)
        return True

    def _look(self) -> None:
        super()._look()
        if not self._matches:
            self._close()


class SuggestField(Field):
    """A field whose box offers matches below it; Down goes to them, Enter without it goes on.

    Args:
        context: The window's context.
        name: What the field is called in the program.
        label: The question or name on screen.
        search: Finds what may be meant; quick.
        hint: Help, above the box.
        limit: The most characters it takes.

    Signals:
        taken: The `Match` that was taken.
    """

    taken = Signal(object)

    def __init__(
        self,
        context: WindowContext,
        name: str,
        label: Text,
        search: Callable[[str], Sequence[Match]],
        *,
        hint: Text | None = None,
        limit: int = NAME_LIMIT,
    ) -> None:
        self.picker = _Suggestions(context, search)
        self.box = self.picker.box
        super().__init__(context, name, label, self.picker, hint=hint)
        self.box.setMaxLength(limit)
        self.picker.list.installEventFilter(self)
        self.picker.edited.connect(self.edited)
        self.picker.chosen.connect(self._chosen)

    def value(self) -> str:
        """What stands in the box, without blanks around it."""
        return self.picker.text()

    def set_value(self, value: str) -> None:
        """Fills the box and offers nothing."""
        self.picker.set_text(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scrolls so that the matches can be seen when they appear."""
        if watched is self.picker.list and event.type() == QEvent.Type.Show:
            reveal(self.picker)
        return super().eventFilter(watched, event)

    def _chosen(self, match: Match) -> None:
        self.edited.emit()
        self.taken.emit(match)
