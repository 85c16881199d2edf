"""A field whose answer is chosen from big rows, with its question as the group's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.widgets.choice_list import Choice, ChoiceList
from careerplanner.gui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class ChoiceField(Field):
    """A field with a `ChoiceList`.

    Args:
        context: The window's context.
        name: What the field is called in the program.
        label: The question.
        choices: The rows.
        hint: Help, above the rows.
        several: Whether more than one can be chosen; `values` then gives them.
        across: Whether the rows stand side by side.
    """

    def __init__(
        self,
        context: WindowContext,
        name: str,
        label: Text,
        choices: Iterable[Choice],
        *,
        hint: Text | None = None,
        several: bool = False,
        across: bool = False,
    ) -> None:
        self.choices = ChoiceList(context, choices, several=several, across=across)
        super().__init__(context, name, label, self.choices, hint=hint)
        self.choices.changed.connect(self.edited)

    def value(self) -> str:
        """The key chosen; empty when nothing is."""
        return self.choices.value()

    def values(self) -> tuple[str, ...]:
        """All keys chosen."""
        return self.choices.chosen()

    def set_value(self, value: str) -> None:
        """Chooses one; an empty or unknown key chooses nothing."""
        self.choices.choose(value)

    def set_values(self, values: Iterable[str]) -> None:
        """Chooses these."""
        self.choices.choose(*values)
