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
_GONE = frozenset({"vanished", "obsolete"})


class CatalogueFileError(ValueError):
    """The file of translations is there and is not a Linguist file: the installation is damaged."""


def read_texts(path: Path) -> Texts:
    """Reads the whole file.

    Raises:
        OSError: it cannot be read.
        CatalogueFileError: it is not well-formed XML.
    """
    from xml.etree import ElementTree  # late: English needs no XML and starts without it

    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise CatalogueFileError(f"{path}: {error}") from error
    texts: Texts = {}
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in _GONE or not translation.text:
                continue
            source, comment = message.findtext("source"), message.findtext("comment")
            texts[name, source or "", comment or ""] = translation.text
    return texts
