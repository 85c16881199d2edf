"""A field for how long something took, typed freely and said back as it was understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.widgets.date_field import DateField
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class DurationField(DateField):
    """A free-text length of time that says below the box how it was understood.

    Args:
        context: The window's context.
        name: What the field is called in the program.
        label: The question.
        understand: Turns what was typed into hours and minutes in the language of the screen, or
            None where it means nothing.
    """

    def __init__(
        self,
        context: WindowContext,
        name: str,
        label: Text,
        understand: Callable[[str], str | None],
    ) -> None:
        hint = mark("Kit", "For example 45 mins, 1h 30 or 2 hours")
        super().__init__(context, name, label, understand, hint=hint)

    def _not_understood(self) -> str:
        return self.context.translate("Kit", "We cannot read this as a length of time yet.")
