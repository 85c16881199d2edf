"""Every command of the window: its words, its key, its place on the menu.

To add one: a line in `COMMANDS`, a key of the same name in the frame's table of handlers. What a
command does is the frame's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from careerplanner.gui.theme import Appearance
from careerplanner.i18n.marks import Message, mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    from careerplanner.gui.context import WindowContext

SEPARATOR = "-"
MENUS: dict[str, Message] = {
    "file": mark("Menu", "&File"),
    "edit": mark("Menu", "&Edit"),
    "view": mark("Menu", "&View"),
    "help": mark("Menu", "&Help"),
}


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        id: What the frame calls it.
        menu: On which menu it stands.
        text: Its words, with the menu key marked.
        keys: Its keys; a standard key adapts to the system.
    """

    id: str
    menu: str
    text: Message
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()


_KEY = QKeySequence.StandardKey
COMMANDS: tuple[Command | str, ...] = (
    Command("new_book", "file", mark("Menu", "&New book"), (_KEY.New,)),
    Command("open_book", "file", mark("Menu", "&Open a book"), (_KEY.Open,)),
    Command("recent", "file", mark("Menu", "&Recent books")),
    Command("move_book", "file", mark("Menu", "&Move this book")),
    Command("where", "file", mark("Menu", "&Where is my book?")),
    "file",
    Command("bring_in", "file", mark("Menu", "&Bring in a record")),
    Command("give_away", "file", mark("Menu", "&Give a record away")),
    "file",
    Command("print", "file", mark("Menu", "&Print"), (_KEY.Print,)),
    "file",
    Command("quit", "file", mark("Menu", "&Quit"), ("Ctrl+Q",)),
    Command("undo", "edit", mark("Menu", "&Undo"), (_KEY.Undo,)),
    Command("redo", "edit", mark("Menu", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
    Command("pages", "view", mark("Menu", "&Pages")),
    "view",
    Command("larger", "view", mark("Menu", "&Larger text"), ("Ctrl++", "Ctrl+=")),
    Command("smaller", "view", mark("Menu", "&Smaller text"), ("Ctrl+-",)),
    Command("normal", "view", mark("Menu", "&Usual text size"), ("Ctrl+0",)),
    "view",
    Command("appearance", "view", mark("Menu", "&Colours")),
    Command("language", "view", mark("Menu", "Other &language"), ("F9",)),
    Command("keys", "help", mark("Menu", "&Keys you can press"), ("F1",)),
    Command("about", "help", mark("Menu", "&About this program")),
)
SUBMENUS = frozenset({"recent", "pages", "appearance"})
APPEARANCES: dict[Appearance, Message] = {
    Appearance.SYSTEM: mark("Menu", "As the &system"),
    Appearance.LIGHT: mark("Menu", "&Light"),
    Appearance.DARK: mark("Menu", "&Dark"),
}


class Commands:
    """Builds menus and keys once and words them in the language of the screen.

    Args:
        context: The window's context.
        bar: The menu bar.
        owner: The window the keys work in.
        handlers: What each command does, by id.
    """

    def __init__(
        self,
        context: WindowContext,
        bar: QMenuBar,
        owner: QWidget,
        handlers: Mapping[str, Callable[[], object]],
    ) -> None:
        self._context = context
        self._menus = {name: bar.addMenu("") for name in MENUS}
        self.actions: dict[str, QAction] = {}
        self.submenus: dict[str, QMenu] = {}
        for command in COMMANDS:
            if isinstance(command, str):
                self._menus[command].addSeparator()
            elif command.id in SUBMENUS:
                submenu = self._menus[command.menu].addMenu("")
                self.submenus[command.id] = submenu
                self.actions[command.id] = submenu.menuAction()
            else:
                action = QAction(owner)
                action.setShortcuts([QKeySequence(key) for key in command.keys])
                action.triggered.connect(_calls(handlers[command.id]))
                owner.addAction(action)
                self._menus[command.menu].addAction(action)
                self.actions[command.id] = action
        self._appearances = self._make_appearances(owner)
        self.retranslate()

    def retranslate(self) -> None:
        """Words everything again."""
        words = self._context.words
        for name, menu in self._menus.items():
            menu.setTitle(words.render(MENUS[name]))
        for command in COMMANDS:
            if not isinstance(command, str):
                self.actions[command.id].setText(words.render(command.text))
        for appearance, action in self._appearances.items():
            action.setText(words.render(APPEARANCES[appearance]))

    def word_undo(self, undo: str | None, redo: str | None) -> None:
        """Says on the menu what would be undone or done again."""
        words = self._context.words
        plain_undo, plain_redo = words.translate("Menu", "&Undo"), words.translate("Menu", "&Redo")
        self.actions["undo"].setText(_with(plain_undo, undo))
        self.actions["undo"].setEnabled(undo is not None)
        self.actions["redo"].setText(_with(plain_redo, redo))
        self.actions["redo"].setEnabled(redo is not None)

    def keys_text(self) -> str:
        """Every command that has a key, a line each."""
        lines = []
        for command in COMMANDS:
            if isinstance(command, str) or not command.keys:
                continue
            action = self.actions[command.id]
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            lines.append(f"{key}: {self._context.words.render(command.text).replace('&', '')}")
        return "\n".join(lines)

    def _make_appearances(self, owner: QWidget) -> dict[Appearance, QAction]:
        group = QActionGroup(owner)
        made = {}
        for appearance in APPEARANCES:
            action = QAction(owner, checkable=True)
            action.setChecked(self._context.theme.appearance is appearance)
            action.triggered.connect(_calls(partial(self._choose, appearance)))
            group.addAction(action)
            self.submenus["appearance"].addAction(action)
            made[appearance] = action
        return made

    def _choose(self, appearance: Appearance) -> None:
        self._context.theme.choose(appearance)
        self._context.settings.appearance = appearance


def _calls(handler: Callable[[], object]) -> Callable[[bool], None]:
    """Drops the checked state that Qt hands over."""

    def call(_checked: bool = False) -> None:
        handler()

    return call


def _with(verb: str, what: str | None) -> str:
    return verb if not what else f"{verb}: {what.replace('&', '&&')}"
