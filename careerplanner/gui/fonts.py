"""Loads the bundled typeface and says which family to draw with.

Where the files are is for `paths` to know; sizes are in `tokens`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

_FIRST = ("-Regular", "-Bold")
_ENDINGS = frozenset({".ttf", ".otf"})


def load_fonts(folder: Path | None) -> str | None:
    """Makes the upright faces known to Qt; `load_other_faces` brings the rest after the start.

    Args:
        folder: Where the font files lie; None draws with the system's font.

    Returns:
        The family to use, or None when no file could be loaded (the system's font is used then).
    """
    family: str | None = None
    for file in _files(folder):
        if file.stem.endswith(_FIRST):
            number = QFontDatabase.addApplicationFont(str(file))
            names = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
            family = family or (names[0] if names else None)
    return family


def load_other_faces(folder: Path | None) -> None:
    """Makes the slanted faces known to Qt; nothing in the first window is drawn with them."""
    for file in _files(folder):
        if not file.stem.endswith(_FIRST):
            QFontDatabase.addApplicationFont(str(file))


def _files(folder: Path | None) -> list[Path]:
    if folder is None or not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in _ENDINGS)
