"""What a piece of evidence may be, over and above what every thing of a record has to be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from careerplanner.domain.evidence import EvidenceKind
from careerplanner.errors import FieldError
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.evidence import Evidence

LONGEST_ADDRESS = 2000
_NOT_WEB = ("javascript:", "data:", "file:", "mailto:", "vbscript:", "about:")


def checked(piece: Evidence, today: date) -> Evidence:
    """Return a piece as it may be kept.

    Raises:
        FieldError: A value cannot be.
    """
    piece = cleaned(piece)
    if piece.kind is EvidenceKind.WITNESS and not piece.witness:
        raise FieldError("field.empty", "witness")
    if piece.kind is EvidenceKind.LINK:
        piece = replace(piece, address=web_address(piece.address))
    check(piece, today)
    return piece


def web_address(typed: str) -> str:
    """Return an address of the web in full; "https" is put before one that has no beginning.

    Raises:
        FieldError: "evidence.address": it is none.
    """
    typed = typed.strip()
    full = "://" in typed or typed.lower().startswith(_NOT_WEB)
    address = typed if full else f"https://{typed}"
    try:
        parts = urlsplit(address)
        fits = parts.scheme.lower() in {"http", "https"} and _is_host(parts.hostname or "")
        _port = parts.port
    except ValueError:
        fits = False
        parts = urlsplit("")
    hidden = any(char.isspace() or not char.isprintable() for char in address)
    if not typed or not fits or hidden or len(address) > LONGEST_ADDRESS or "@" in parts.netloc:
        raise FieldError("evidence.address", "address")
    return address


def _is_host(host: str) -> bool:
    """Whether it has at least two names parted by a dot."""
    names = host.rstrip(".").split(".")
    return len(names) > 1 and all(names)
