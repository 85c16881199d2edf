"""What the shape of a file breaks, as faults with codes: one for each thing to mend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from careerplanner.errors import Fault
    from careerplanner.framework.reading import Document, Path

_CODES = {
    "missing": "pack.missing_key",
    "extra_forbidden": "pack.unknown_key",
    "string_type": "pack.text_expected",
    "int_type": "pack.number_expected",
    "bool_type": "pack.true_or_false_expected",
    "list_type": "pack.list_expected",
    "enum": "pack.not_one_of",
    "literal_error": "pack.not_one_of",
    "string_pattern_mismatch": "pack.bad_form",
    "string_too_long": "pack.text_too_long",
    "too_short": "pack.list_length",
    "too_long": "pack.list_length",
    "greater_than_equal": "pack.number_out_of_range",
    "less_than_equal": "pack.number_out_of_range",
}
_MAPPING = ("model_type", "dict_type", "model_attributes_type")
_SHOWS_VALUE = {
    "pack.bad_form",
    "pack.text_expected",
    "pack.number_expected",
    "pack.number_out_of_range",
}
_MOST_SHOWN = 60


def faults_of(error: ValidationError, document: Document) -> Iterator[Fault]:
    """Yield the faults of one file.

    Args:
        error: What the validation of its content found.
        document: The file.
    """
    for found in error.errors(include_url=False):
        yield _fault(found, document)


def _fault(found: ErrorDetails, document: Document) -> Fault:
    kind = found["type"]
    path: Path = tuple(step for step in found["loc"] if step != "[key]")
    context: dict[str, Any] = found.get("ctx", {})
    fields: dict[str, object] = {}
    if kind.startswith("pack."):
        return document.fault(path, kind, **context)
    code = "pack.mapping_expected" if kind in _MAPPING else _CODES.get(kind, "pack.bad_value")
    if code in {"pack.missing_key", "pack.unknown_key"}:
        fields["key"] = path[-1] if path else ""
        path = path[:-1] if code == "pack.missing_key" else path
    elif code == "pack.not_one_of":
        fields["value"] = _shown(found["input"])
        fields["allowed"] = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
    elif code in _SHOWS_VALUE:
        fields["value"] = _shown(found["input"])
    elif code == "pack.text_too_long":
        fields["most"] = context.get("max_length", "")
    return document.fault(path, code, **fields)


def _shown(value: object) -> str:
    """A value short enough for one line."""
    if isinstance(value, (dict, list)):
        return ""
    shown = "null" if value is None else str(value)
    if isinstance(value, bool):
        shown = shown.lower()
    return shown if len(shown) <= _MOST_SHOWN else f"{shown[:_MOST_SHOWN]}…"
