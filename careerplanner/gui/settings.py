"""What the window remembers between starts, in one ini file: place, page, look, recent books.

Nothing that changes an answer is kept here, and nothing about a person but the paths of books.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from careerplanner.gui.theme import Appearance
from careerplanner.gui.tokens import MINIMUM_TEXT_SIZE
from careerplanner.i18n.language import Language, language_of

RECENT_LIMIT = 6
TABLE_LIMIT = 30
"""How many kinds of table are remembered."""


class WindowSettings:
    """Typed access to the ini file; what cannot be read is as if it were not there.

    Args:
        file: Where the file lies or will lie.
    """

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    @property
    def language(self) -> Language | None:
        """The language chosen before, or None on a first start."""
        return language_of(self._text("look/language"))

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue("look/language", language.value)

    @property
    def appearance(self) -> Appearance:
        """Light, dark or the system's."""
        text = self._text("look/appearance")
        return Appearance(text) if text in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._store.setValue("look/appearance", appearance.value)

    @property
    def text_size(self) -> int:
        """Text size in percent."""
        text = self._text("look/text_size")
        return int(text) if text.isdecimal() else MINIMUM_TEXT_SIZE

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("look/text_size", str(percent))

    @property
    def last_page(self) -> str:
        """Id of the page shown last; empty on a first start."""
        return self._text("window/page")

    @last_page.setter
    def last_page(self, page_id: str) -> None:
        self._store.setValue("window/page", page_id)

    @property
    def geometry(self) -> QByteArray | None:
        """Place and size of the window as Qt saved them."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    @property
    def recent_books(self) -> list[Path]:
        """Books opened before, newest first; those that are gone stay listed."""
        return [Path(line) for line in self._text("books/recent").split("\n") if line]

    def remember_book(self, file: Path) -> None:
        """Puts a book at the top of the recent ones."""
        kept = [book for book in self.recent_books if book != file]
        self._write_recent([file, *kept][:RECENT_LIMIT])

    def forget_book(self, file: Path) -> None:
        """Takes a book off the recent ones."""
        self._write_recent([book for book in self.recent_books if book != file])

    def _write_recent(self, books: list[Path]) -> None:
        self._store.setValue("books/recent", "\n".join(str(book) for book in books))

    def columns_of(self, headings: str) -> list[str]:
        """What the columns of a table were taken for the last time; empty for one never seen.

        Args:
            headings: Stands for the table's headings; says nothing about a person.
        """
        for line in self._text("tables/columns").split("\n"):
            known, _, columns = line.partition(" ")
            if known == headings:
                return columns.split(",")
        return []

    def remember_columns(self, headings: str, columns: list[str]) -> None:
        """Keeps what the columns of a table are taken for."""
        lines = self._text("tables/columns").split("\n")
        others = [line for line in lines if line and line.partition(" ")[0] != headings]
        kept = [f"{headings} {','.join(columns)}", *others][:TABLE_LIMIT]
        self._store.setValue("tables/columns", "\n".join(kept))

    def save(self) -> None:
        """Writes the file now."""
        self._store.sync()
