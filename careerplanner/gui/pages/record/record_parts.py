"""A part of the record page: a heading, the entries, and the one button that adds another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.entry_list import EntryList, EntryRow
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class EntryPart(Section):
    """Entries of one kind.

    Args:
        context: The window's context.
        title: What they are.
        empty: What will stand here while there is none.
        add: Words of the button that adds one; None where all rows are always there.

    Signals:
        add_requested: One is to be added.
        change_requested: The key of the one to change.
        remove_requested: The key of the one to remove.
    """

    add_requested = Signal()
    change_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(
        self, context: WindowContext, title: Text, *, empty: Text | None = None, add: Text | None
    ) -> None:
        super().__init__(context, title)
        self.empty = BodyText(context, empty, kind="quiet")
        self.entries = EntryList(context)
        self.add(self.empty)
        self.add(self.entries)
        self.add_button: ActionButton | None = None
        if add is not None:
            self.add_button = ActionButton(
                context, add, icon="plus", on_click=self.add_requested.emit
            )
            self.add(self.add_button)
        self.entries.change_requested.connect(self.change_requested)
        self.entries.remove_requested.connect(self._remove)

    def show_rows(self, rows: Iterable[EntryRow], *, writing: bool) -> None:
        """Shows these entries; without leave to write there is no button."""
        shown = tuple(rows)
        self.entries.set_rows(shown)
        self.entries.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        if self.add_button is not None:
            self.add_button.setVisible(writing)

    def _remove(self, key: str) -> None:
        """The row goes, and with it the keyboard: it moves to what stays."""
        if self.add_button is not None:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.remove_requested.emit(key)
