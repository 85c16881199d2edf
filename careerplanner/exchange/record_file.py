"""One worker's record as a JSON file, both ways and without loss; ``docs/record-format.md``.

A file is read whole or not at all. Names it has and this program does not know are kept with the
record and written again. The content of files kept as evidence is no part of it. What the
record's ids mean in a framework, and whether its values make sense, is for ``services``.
"""

from __future__ import annotations

import hashlib
import json
import stat
import uuid
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from careerplanner.domain import record as domain
from careerplanner.domain.conversations import Conversation, ConversationNote, OwnInterval
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceUse
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import Rating, RatingRound
from careerplanner.domain.record import Record
from careerplanner.domain.typed import Typed
from careerplanner.errors import Fault, FaultyRecord, FileFault
from careerplanner.exchange import extras, json_text

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import BaseModel, ValidationError

    from careerplanner.exchange.record_models import RecordFile

FORMAT_VERSION = 1
MOST_FAULTS = 50
_BOOK_BEGINS = b"SQLite format 3\0"
_LONGEST_SHOWN = 60

Plain = dict[str, Any]
ThingT = TypeVar("ThingT")

PARTS: dict[str, type[Any]] = {
    "posts": domain.Post,
    "registrations": domain.Registration,
    "awards": domain.HeldAward,
    "induction": domain.InductionProgress,
    "learning": domain.LearningEntry,
    "actions": domain.Action,
    "notes": domain.PlanNote,
    "plans": domain.SavedPlan,
    "evidence": Evidence,
    "uses": EvidenceUse,
    "rounds": RatingRound,
    "ratings": Rating,
    "areas": OwnArea,
    "trainings": OwnTraining,
    "conversations": Conversation,
    "talked": ConversationNote,
    "intervals": OwnInterval,
}
"""Name of each list in a file, which is also the field of ``Record``, to what it holds."""


def read_bytes(path: Path) -> bytes:
    """Return the content of a file somebody named, and never more than can be a record.

    Raises:
        FileFault: There is none, it is a folder, or it cannot be read.
    """
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise FileFault("file.is_folder", path=str(path))
        if not stat.S_ISREG(kind):
            raise FileFault("file.not_readable", path=str(path))
        with path.open("rb") as stream:
            return stream.read(json_text.LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileFault("file.missing", path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise FileFault("file.not_readable", path=str(path)) from error


def parse_record(data: bytes, path: str) -> Record:
    """Return the record a file holds.

    Args:
        data: Content of the file.
        path: What to call it in an error.

    Raises:
        FileFault: It is no record file, or one of a newer program.
        FaultyRecord: It breaks the form; carries every fault, each with place and line.
    """
    if data.startswith(_BOOK_BEGINS):
        raise FileFault("record.is_book", path=path)
    value, text = json_text.parse(data, path)
    _refuse_foreign(value, path)
    from pydantic import ValidationError

    from careerplanner.exchange.record_models import RecordFile

    try:
        form = RecordFile.model_validate(value)
    except ValidationError as error:
        raise FaultyRecord(path, _faults(error, text, path)) from None
    made = _record(form, _Names(hashlib.sha256(data).hexdigest()))
    same = tuple(_same_ids(made, text, path))
    if same:
        raise FaultyRecord(path, same)
    return made


def record_bytes(record: Record) -> bytes:
    """Return a record as a file holds it; the same record gives the same bytes."""
    around = extras.from_text(record.worker.extras)
    kept = around.pop("plans", {})
    in_plans = kept if isinstance(kept, dict) else {}
    whole: Plain = {"format_version": FORMAT_VERSION, "worker": _plain(record.worker)}
    for name in PARTS:
        things = getattr(record, name)
        if things and name == "plans":
            whole[name] = [extras.merged(_plain(one), in_plans.get(one.id, {})) for one in things]
        elif things:
            whole[name] = [
                extras.merged(_plain(one), extras.from_text(one.extras)) for one in things
            ]
    text = json.dumps(extras.merged(whole, around), ensure_ascii=False, indent=2, allow_nan=False)
    return f"{text}\n".encode()


def _plain(thing: object) -> Plain:
    """A thing as plain data, without the fields that say no more than leaving them out."""
    made: Plain = {}
    for field in fields(thing):  # type: ignore[arg-type]
        value = getattr(thing, field.name)
        default = field.default
        if field.name == "extras" or (value == default and default is not MISSING):
            continue
        made[field.name] = _plain_value(value)
    return made


def _plain_value(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return _plain(value) if is_dataclass(value) else value


class _Names:
    """Gives an id to what a file gives none: the same file, the same ids."""

    def __init__(self, digest: str) -> None:
        self._space = uuid.uuid5(uuid.NAMESPACE_OID, digest)

    def name(self, place: str) -> str:
        return str(uuid.uuid5(self._space, place))


def _refuse_foreign(value: object, path: str) -> None:
    version = value.get("format_version") if isinstance(value, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FileFault("record.foreign", path=path)
    if version > FORMAT_VERSION:
        raise FileFault("record.newer", path=path, version=_shown(version), known=FORMAT_VERSION)


def _record(form: RecordFile, names: _Names) -> Record:
    around = dict(form.model_extra or {})
    person = _thing(domain.Worker, form.worker)
    if inner := _unknown(form.worker):
        around["worker"] = inner
    in_plans = {plan.id: unknown for plan in form.plans if (unknown := _unknown(plan))}
    if in_plans:
        around["plans"] = in_plans
    worker = domain.Worker(
        **{**person, "id": person["id"] or names.name("worker"), "extras": extras.as_text(around)}
    )
    parts = {}
    for name, kind in PARTS.items():
        things = []
        for number, model in enumerate(getattr(form, name)):
            values = _thing(kind, model)
            values["id"] = values["id"] or names.name(f"{name}.{number}")
            if kind is not domain.SavedPlan:
                values["extras"] = extras.as_text(_unknown(model))
            things.append(kind(**values))
        parts[name] = tuple(things)
    return Record(worker, **parts)


def _thing(kind: type[ThingT], model: BaseModel) -> Plain:
    """The values of a dataclass's fields, from the model of the same shape."""
    known = type(model).model_fields
    return {
        field.name: _value(getattr(model, field.name))
        for field in fields(kind)  # type: ignore[arg-type]
        if field.name in known
    }


def _value(value: object) -> object:
    from careerplanner.exchange.record_models import PackPart, Words

    if isinstance(value, Words):
        return Typed(value.words, value.language)
    if isinstance(value, PackPart):
        return PackRef(value.id, value.version, value.digest)
    return tuple(value) if isinstance(value, list) else value


def _unknown(model: BaseModel) -> Plain:
    """The names in a part that this program does not know, with those of the parts within."""
    from careerplanner.exchange.record_models import Part

    unknown = dict(model.model_extra or {})
    for name in type(model).model_fields:
        inner = getattr(model, name)
        if isinstance(inner, Part) and (deeper := _unknown(inner)):
            unknown[name] = deeper
    return unknown


def _same_ids(record: Record, text: str, path: str) -> list[Fault]:
    found: list[tuple[json_text.Path, str]] = []
    for name in PARTS:
        seen: set[str] = set()
        for number, thing in enumerate(getattr(record, name)):
            if thing.id in seen:
                found.append(((name, number, "id"), thing.id))
            seen.add(thing.id)
    return [fault(path, text, at, "record.id_twice", id=name) for at, name in found[:MOST_FAULTS]]


def fault(path: str, text: str, at: json_text.Path, code: str, /, **shown: object) -> Fault:
    """Return a fault at a place of a file, with its line where the text tells it.

    Args:
        path: The file.
        text: Its text, or "" to do without lines.
        at: Where.
        code: What is wrong.
        **shown: What its sentence needs.
    """
    wanted = {at[:end] for end in range(1, len(at) + 1)}
    line = json_text.nearest_line(json_text.lines_of(text, wanted), at) if text else 0
    given = tuple((name, _shown(value)) for name, value in shown.items())
    return Fault(path, json_text.place_of(at), code, given, line)


_CODES = {
    "missing": "record.missing_field",
    "string_type": "record.text_expected",
    "bool_type": "record.true_or_false_expected",
    "int_type": "record.whole_number_expected",
    "int_from_float": "record.whole_number_expected",
    "float_type": "record.number_expected",
    "list_type": "record.list_expected",
    "model_type": "record.object_expected",
    "model_attributes_type": "record.object_expected",
    "enum": "record.not_one_of",
    "literal_error": "record.not_one_of",
    "string_pattern_mismatch": "record.id_form",
    "greater_than_equal": "record.number_range",
    "less_than_equal": "record.number_range",
    "finite_number": "record.number_range",
}


def _faults(error: ValidationError, text: str, path: str) -> tuple[Fault, ...]:
    made = []
    for found in error.errors(include_url=False)[:MOST_FAULTS]:
        kind, at = found["type"], tuple(found["loc"])
        context: Plain = dict(found.get("ctx", {}))
        code = kind if kind.startswith("record.") else _CODES.get(kind, "record.bad_value")
        if code == "record.missing_field":
            context = {"name": at[-1]}
            at = at[:-1]
        elif code == "record.not_one_of":
            allowed = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
            context = {"value": found["input"], "allowed": allowed}
        elif not kind.startswith("record."):
            context = {"value": found["input"]}
        made.append(fault(path, text, at, code, **context))
    return tuple(made)


def _shown(value: object) -> str:
    """A value short enough for one line."""
    if isinstance(value, dict | list):
        return "…"
    shown = json.dumps(value) if value is None or isinstance(value, bool) else str(value)
    return shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
