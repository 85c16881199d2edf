"""Which contexts of the file do not come from this repository's own code."""

from __future__ import annotations

import re

_QT_CLASS = re.compile(r"Q[A-Z]")
_OTHERS = frozenset(
    {
        "argparse",
        "CloseButton",
        "MAC_APPLICATION_MENU",
        "Print Device Input Slot",
        "Print Device Output Bin",
    }
)


def is_kept_context(name: str) -> bool:
    """Whether a context is Qt's or argparse's own: kept in the file though not in our code.

    A context of ours therefore never begins with Q and a capital letter.
    """
    return name in _OTHERS or _QT_CLASS.match(name) is not None
