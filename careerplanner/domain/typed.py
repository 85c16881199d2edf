"""Words a person typed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """Words a person typed and the language they were typed in ("en", "cy", None unknown)."""

    words: str
    language: str | None = None
