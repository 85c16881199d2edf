"""Qt's own texts (its buttons, menus, dialogs) in the compiled form that a QTranslator loads.

Why not a translator in Python that asks the catalogue: PySide6 6.12 loses one reference to None
each time Qt asks such a translator without a disambiguation, and Python before 3.12 dies of that
after some ten thousand questions; reading one shortcut asks 250. Compiled texts are looked up by Qt
alone, which is also quicker. There is no Qt here: the result is plain bytes.

Format: that of Qt's .qm files, as its linguist tools write and its QTranslator reads them.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _LANGUAGE = 0x42, 0x69, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8

_QT_CLASS = re.compile(r"Q[A-Z]")
_OTHERS = frozenset(
    {
        "CloseButton",
        "MAC_APPLICATION_MENU",
        "Print Device Input Slot",
        "Print Device Output Bin",
    }
)


def is_qt_context(name: str) -> bool:
    """Whether a context belongs to Qt; one of ours never begins with Q and a capital letter."""
    return name in _OTHERS or _QT_CLASS.match(name) is not None


def compile_qt_texts(texts: Mapping[tuple[str, str, str], str], language: str) -> bytes:
    """Compiles those texts whose context is Qt's.

    Args:
        texts: translations by (context, English, comment).
        language: code of the language they are in.

    Returns:
        What `QTranslator.load` takes. Qt does not copy it: keep it as long as the translator.
    """
    messages = bytearray()
    places: list[tuple[int, int]] = []
    for (context, source, comment), text in sorted(texts.items()):
        if is_qt_context(context):
            hashed = _elf_hash(source.encode() + comment.encode())
            places.append((hashed, len(messages)))
            messages += _message(context, source, comment, text)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = ((_LANGUAGE, language.encode()), (_HASHES, hashes), (_MESSAGES, bytes(messages)))
    return _MAGIC + b"".join(_block(tag, content) for tag, content in sections)


def _message(context: str, source: str, comment: str, text: str) -> bytes:
    return (
        _block(_TRANSLATION, text.encode("utf-16-be"))
        + _block(_COMMENT, comment.encode())
        + _block(_SOURCE, source.encode())
        + _block(_CONTEXT, context.encode())
        + bytes([_END])
    )


def _block(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _elf_hash(data: bytes) -> int:
    """The hash of System V object files, by which Qt finds a message; never nought."""
    value = 0
    for byte in data:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
