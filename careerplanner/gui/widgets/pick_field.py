"""A field whose answer is found by typing: something the program knows, or what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from careerplanner.gui.widgets.field import Field
from careerplanner.gui.widgets.page import reveal
from careerplanner.gui.widgets.search_picker import Match, SearchPicker
from careerplanner.gui.widgets.text import BodyText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class PickField(Field):
    """A field with a `SearchPicker`; says below the box when what stands in it is not known.

    Args:
        context: The window's context.
        name: What the field is called in the program.
        label: The question or name on screen.
        search: Finds matches for what was typed.
        title_of: What a thing is called, by its id, in the language of the screen.
        unknown: Said while the box holds something that was kept as typed.
        hint: Help, above the box.

    Signals:
        taken: The person took a match.
        kept: The person kept what was typed.
    """

    taken = Signal()
    kept = Signal()

    def __init__(
        self,
        context: WindowContext,
        name: str,
        label: Text,
        search: Callable[[str], Sequence[Match]],
        title_of: Callable[[str], str],
        *,
        unknown: Text,
        hint: Text | None = None,
    ) -> None:
        self.picker = SearchPicker(context, search)
        self._title_of = title_of
        self.note = BodyText(context, unknown, kind="quiet")
        super().__init__(context, name, label, self.picker, hint=hint)
        self.add(self.note)
        self.note.hide()
        self.picker.list.installEventFilter(self)
        self.picker.edited.connect(self._edited)
        self.picker.chosen.connect(self._chosen)
        self.picker.kept_as_typed.connect(self._kept)

    @property
    def picked(self) -> str:
        """Id of what was taken; empty for what was typed and for nothing."""
        taken = self.picker.taken
        return taken.id if taken is not None else ""

    @property
    def choosing(self) -> bool:
        """Whether something was typed and matches for it are being offered."""
        return bool(self.value()) and not self.picker.list.isHidden()

    def value(self) -> str:
        """What stands in the box."""
        return self.picker.text()

    def set_value(self, value: str) -> None:
        """Fills the box with something typed."""
        self.set_picked("", value)

    def set_picked(self, known: str, typed: str = "") -> None:
        """Shows something known by its id, or what was typed."""
        if known and (title := self._title_of(known)):
            self.picker.set_text(title, Match(title, "", known))
        else:
            self.picker.set_text(typed)
        self._show_note()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scrolls so that the matches can be seen when they appear."""
        if watched is self.picker.list and event.type() == QEvent.Type.Show:
            reveal(self.picker)
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Names what was taken in the language of the screen; what was typed stays."""
        super().retranslate()
        if self.picked:
            self.set_picked(self.picked, self.value())

    def _edited(self) -> None:
        self.note.hide()
        self.edited.emit()

    def _chosen(self) -> None:
        self._show_note()
        self.edited.emit()
        self.taken.emit()

    def _kept(self) -> None:
        self._show_note()
        self.edited.emit()
        self.kept.emit()

    def _show_note(self) -> None:
        self.note.setVisible(bool(self.value()) and not self.picked)
