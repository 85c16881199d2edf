"""Loads the bundled typeface and says which family to draw with.

Where the files are is for `paths` to know; sizes are in `tokens`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIXES = frozenset({".ttf", ".otf"})


def load_fonts(folder: Path | None) -> str | None:
    """Makes the bundled faces known to Qt.

    Args:
        folder: Where the font files lie; None draws with the system's font.

    Returns:
        The family to use, or None when no file could be loaded (the system's font is used then).
    """
    if folder is None or not folder.is_dir():
        return None
    family: str | None = None
    for file in sorted(folder.iterdir()):
        if file.suffix.lower() not in _SUFFIXES:
            continue
        number = QFontDatabase.addApplicationFont(str(file))
        names = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = family or (names[0] if names else None)
    return family
