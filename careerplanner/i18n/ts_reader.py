"""Reads the Welsh texts out of the Qt Linguist file, for the catalogue alone.

Only finished and draft texts are taken, not those whose English has vanished. Keeping the file is
the work of tools/strings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

Texts = dict[tuple[str, str, str], str]
"""Welsh by (context, English, comment)."""
Forms = dict[tuple[str, str, str], tuple[str, ...]]
"""Qt's own counted texts: its Welsh number forms by (context, English, comment)."""

_GONE = frozenset({"vanished", "obsolete"})


class CatalogueFileError(ValueError):
    """The file of translations is there and is not a Linguist file: the installation is damaged."""


def read_texts(path: Path) -> tuple[Texts, Forms]:
    """Reads the whole file.

    Raises:
        OSError: it cannot be read.
        CatalogueFileError: it is not well-formed XML.
    """
    from xml.etree import ElementTree

    texts: Texts = {}
    forms: Forms = {}
    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314 - our own file, part of the program
    except ElementTree.ParseError as error:
        raise CatalogueFileError(f"{path}: {error}") from error
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in _GONE:
                continue
            key = (name, message.findtext("source") or "", message.findtext("comment") or "")
            if text := translation.text and translation.text.strip() and translation.text:
                texts[key] = text
            elif found := tuple(form.text or "" for form in translation.iter("numerusform")):
                forms[key] = found
    return texts, forms
