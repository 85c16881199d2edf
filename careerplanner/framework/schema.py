"""The shapes shared by all files of a pack: texts, ids, dates and the basis of a fact.

The models say what a file may hold, not what it means: references, translations and dates are
judged by ``checks``. Imported only when a pack is loaded from text, for it brings pydantic in.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.facts import Confidence, Translation

LONGEST_TEXT = 8000
_ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._/+-]{0,119}$"
_PLAIN_ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$"


class Part(BaseModel):
    """Base of every mapping in a pack file: no key that is not named, no quiet conversion."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def _read_day(value: object) -> date:
    if isinstance(value, str) and len(value) == len("2026-01-31"):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("pack.bad_date", "not a day", {"value": _shown(value)})


def _read_partial(value: object) -> str:
    written = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(written, str):
        try:
            return str(PartialDate.parse(written))
        except ValueError:
            pass
    raise PydanticCustomError("pack.bad_date", "not a date", {"value": _shown(value)})


def _read_written(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _absent_as_blank(value: object) -> object:
    return "" if value is None else value


def _read_place(value: object) -> object:
    written = _read_written(value)
    if not isinstance(written, str):
        return value
    if len(written) > LONGEST_TEXT:
        raise PydanticCustomError("pack.text_too_long", "too long", {"most": LONGEST_TEXT})
    return TextPart(en=written, cy=written)


def _shown(value: object) -> str:
    return str(value)[:40]


Words = Annotated[str, Field(max_length=LONGEST_TEXT)]
"""Text of one language; that it is not blank is judged with the whole pack."""

Id = Annotated[str, Field(pattern=_ID_PATTERN)]
"""Name of a fact or a requirement node."""

PlainId = Annotated[str, Field(pattern=_PLAIN_ID_PATTERN)]
"""Name of a band or term, which may not hold a dot."""

OptionalId = Annotated[
    str,
    BeforeValidator(_absent_as_blank),
    Field(pattern=rf"^$|{_ID_PATTERN}"),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "null"}]}),
]
"""Name of another fact, or null or "" for none."""

Written = Annotated[
    str,
    BeforeValidator(_read_written),
    Field(max_length=200),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "integer"}]}),
]
"""Short text that may look like a number and then need no quotes."""

Day = Annotated[
    date, BeforeValidator(_read_day), WithJsonSchema({"type": "string", "format": "date"})
]

PartialDay = Annotated[
    str,
    BeforeValidator(_read_partial),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
                {"type": "integer", "minimum": 1900, "maximum": 2100},
            ]
        }
    ),
]
"""A day, a month or a year."""

Months = Annotated[int, Field(ge=0, le=600)]

Money = Annotated[int, Field(ge=0, le=1_000_000)]
"""An amount in the pack's currency, in whole units."""

Address = Annotated[str, Field(pattern=r"^(https?://\S+|[^:]+)$", max_length=500)]
"""Public web address, or where something is kept."""

NationCode = Annotated[str, Field(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]
"""ISO 3166 code of a country or of a part of one."""


class TextPart(Part):
    """The same thing in both languages."""

    en: Words
    cy: Words


Place = Annotated[
    TextPart, BeforeValidator(_read_place, json_schema_input_type=TextPart | str | int)
]
"""Where in a source: in both languages, or as it stands there whatever the reader's language."""


class BasisPart(Part):
    """The keys that may stand in any fact; what is left out comes from the fact around it."""

    source: Id | None = None
    place: Place | None = None
    confidence: Annotated[Confidence, Field(strict=False)] | None = None
    valid_from: Day | None = None
    valid_to: Day | None = None
    note: TextPart | None = None
    translation: Annotated[Translation, Field(strict=False)] | None = None


class SourcedPart(BasisPart):
    """A fact with nothing around it: it has to name its source and how sure it is."""

    source: Id
    confidence: Annotated[Confidence, Field(strict=False)]


class TermPart(Part):
    """A named choice."""

    id: PlainId
    title: TextPart
