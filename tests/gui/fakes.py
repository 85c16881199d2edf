"""A book that only pretends: what the frame of the window is tried with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.gui.shell import PageSpec, SaveState
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.page import Page
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class PretendController:
    """Keeps what it was asked to do."""

    def __init__(self, context: WindowContext) -> None:
        self.context = context
        self.done: list[str] = []
        self.title = "Gwen Pretend"
        self.path: Path | None = Path("/books/gwen.careerbook")
        self.to_undo: list[str] = []
        self.state = SaveState.SAVED
        self.closable = True
        self.team = False

    def book_title(self) -> str:
        return self.title

    def book_path(self) -> Path | None:
        return self.path

    def has_team(self) -> bool:
        return self.team

    def person_name(self) -> str:
        return "Non Enghraifft" if self.team else ""

    def save_state(self) -> SaveState:
        return self.state

    def undo_text(self) -> str | None:
        return self.to_undo[-1] if self.to_undo else None

    def redo_text(self) -> str | None:
        return None

    def undo(self) -> None:
        self.done.append(f"undo {self.to_undo.pop()}")
        self.context.events.changed.emit(object())

    def redo(self) -> None:
        self.done.append("redo")

    def new_book(self) -> None:
        self.done.append("new")

    def open_book(self, path: Path) -> None:
        self.done.append(f"open {path}")

    def move_book(self, target: Path) -> None:
        self.done.append(f"move {target}")

    def bring_in(self, path: Path) -> None:
        self.done.append(f"bring in {path.name}")

    def record_file(self) -> Path | None:
        return Path("/books/record.json")

    def give_away(self, path: Path) -> None:
        self.done.append(f"give away {path.name}")

    def print_plan(self) -> None:
        self.done.append("print")

    def say_about(self) -> None:
        self.done.append("about")

    def may_close(self) -> bool:
        return self.closable


class PretendPage(Page):
    """A page with two boxes that counts how often it is refreshed."""

    def __init__(self, context: WindowContext, title: Text) -> None:
        super().__init__(context, title)
        self.refreshed = 0
        self.lets_go = True
        self.field = TextField(context, "name", mark("Pretend", "Name"))
        self.notes = LongTextField(context, "notes", mark("Pretend", "Notes"))
        self.add(self.field)
        self.add(self.notes)

    def refresh(self) -> None:
        self.refreshed += 1

    def may_leave(self) -> bool:
        return self.lets_go


PAGES = (
    ("home", mark("Pretend", "Home"), "house"),
    ("record", mark("Pretend", "My record"), "user-round"),
    ("stand", mark("Pretend", "Where I stand"), "compass"),
    ("ways", mark("Pretend", "Ways forward"), "route"),
    ("plan", mark("Pretend", "Plan and print"), "printer"),
    ("framework", mark("Pretend", "Framework"), "book-open"),
)


def pretend_pages() -> list[PageSpec]:
    """Six pages that make themselves."""
    return [
        PageSpec(name, title, icon, lambda context, title=title: PretendPage(context, title))
        for name, title, icon in PAGES
    ]
