"""Asks what a view of the team that is to be kept is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.team.need_words import NeedWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.team.team_filters import TeamWanted

_LIMIT = 100


class ViewDialog(RecordDialog[str]):
    """A name for what is shown now.

    Args:
        desk: The open book.
        keep: Keeps the view under the name.
        wanted: What is shown now.
        name: The name to begin with.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[str], bool],
        wanted: TeamWanted,
        name: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, mark("Team", "Save this view"), keep, parent=parent)
        self._wanted = wanted
        self.told = BodyText(self.context, self._told)
        self.form.column.addWidget(self.told)
        self.name = TextField(
            self.context,
            "name",
            mark("Team", "What do you want to call it?"),
            hint=mark("Team", "It is kept in this book. A view of this name is replaced."),
            limit=_LIMIT,
        )
        self.name.set_value(name)
        self.add(self.name, _needed)
        self.loaded()

    def _told(self) -> str:
        if not hasattr(self, "_wanted"):
            return ""
        words = NeedWords(self.desk.wording)
        lines = words.told(self._wanted) or (self.context.translate("Team", "Everybody"),)
        order = self.context.translate("Team", "Order")
        return "\n".join((*lines, f"{order}: {words.order(self._wanted.order)}"))

    def value(self) -> str:
        """The name."""
        return self.name.value()


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Team", "Type a name for the view.")
