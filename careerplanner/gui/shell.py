"""What the window's frame asks of those behind it: which pages there are, and what a book can do.

The composition root gives both; the frame knows neither services nor pages by name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.widgets.page import Page
    from careerplanner.gui.words import Text

PageFactory = Callable[["WindowContext"], "Page"]


class PageGroup(StrEnum):
    """Whose pages are listed together."""

    PERSON = "person"
    """One person's."""
    TEAM = "team"
    """The whole team's; only where the book can hold a team."""
    BOTH = "both"


@dataclass(frozen=True)
class PageSpec:
    """One page; it is made when it is first shown.

    Attributes:
        id: What the page is called in the program and in the settings.
        title: Its short name in the navigation.
        icon: Name of its icon.
        factory: Makes the page.
        listed: Whether it is an entry of the navigation; otherwise other pages lead to it.
        group: With which pages it is listed.
        leads_back: Whether a page of the team is listed with one person's pages too, as the way
            back to the team.
    """

    id: str
    title: Text
    icon: str
    factory: PageFactory
    listed: bool = True
    group: PageGroup = PageGroup.PERSON
    leads_back: bool = False


class SaveState(StrEnum):
    """What the line under the book's name says."""

    NO_BOOK = "no_book"
    SAVED = "saved"
    READ_ONLY = "read_only"
    EXAMPLE = "example"


class ShellController(Protocol):
    """What the frame can ask for. Each may raise `CareerPlannerError`; the frame shows it."""

    def book_title(self) -> str:
        """Name of the open book as shown on top; empty when none is open."""
        ...

    def book_path(self) -> Path | None:
        """Where the open book lies; None when none is open."""
        ...

    def has_team(self) -> bool:
        """Whether the open book can hold a team."""
        ...

    def person_name(self) -> str:
        """Name of the person looked at, in a book with a team; "" otherwise."""
        ...

    def save_state(self) -> SaveState:
        """Whether what is shown is kept, and where."""
        ...

    def undo_text(self) -> str | None:
        """What would be undone, in the language of the screen; None when nothing can be."""
        ...

    def redo_text(self) -> str | None:
        """What would be done again; None when nothing can be."""
        ...

    def undo(self) -> None:
        """Undoes the last thing; emits ``events.changed`` itself."""
        ...

    def redo(self) -> None:
        """Does again what was undone last; emits ``events.changed`` itself."""
        ...

    def new_book(self) -> None:
        """Asks what is needed and opens a new book."""
        ...

    def open_book(self, path: Path) -> None:
        """Opens another book in place of this one."""
        ...

    def move_book(self, target: Path) -> None:
        """Moves the open book to another place and goes on there."""
        ...

    def bring_in(self, path: Path) -> None:
        """Shows what somebody's record in a file would change, and takes it in if wanted."""
        ...

    def record_file(self) -> Path | None:
        """Where the record of the person looked at may be written to; None without a person."""
        ...

    def give_away(self, path: Path) -> None:
        """Writes the record of the person looked at to a file."""
        ...

    def print_plan(self) -> None:
        """Leads to what can be printed."""
        ...

    def say_about(self) -> None:
        """Says what the program is and which framework it judges by."""
        ...

    def may_close(self) -> bool:
        """Whether the window may be closed now."""
        ...
