"""Which contexts of the file do not come from this repository's own code."""

from __future__ import annotations

from careerplanner.i18n.qt_texts import is_qt_context


def is_kept_context(name: str) -> bool:
    """Whether a context is Qt's or argparse's own: kept in the file though not in our code."""
    return name == "argparse" or is_qt_context(name)
