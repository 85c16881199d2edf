"""Imports go Python's own way again after Qt has been loaded.

PySide lets a module ask for other names by ``from __feature__ import ...``. To know who does, it
steps into every import made after Qt and reads the source of every module. Nothing here asks for
them, and the reading would take a tenth of the time to the first window.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - here PySide steps in


def use_plain_imports() -> None:
    """Has PySide step aside; does nothing where it has not stepped in, or another has since."""
    stepped_in = getattr(builtins, "__feature_import__", None)
    before = getattr(builtins, "__orig_import__", None)
    if before is not None and builtins.__import__ is stepped_in:
        builtins.__import__ = before
