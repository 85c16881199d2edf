"""A book keeps packs for ever: a domain type may grow, but not change what kept data means.

plain_layout.json lists the fields of every type of a pack as they are written for PLAIN_FORMAT.
A new field with a default is no harm. For any other change raise PLAIN_FORMAT, teach ``from_plain``
the older format, and write the list anew: ``python -m tests.framework.test_plain_layout``.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path

from careerplanner.domain import (
    awards,
    bands,
    conversation_guide,
    facts,
    goals,
    induction,
    pack,
    programme,
    register,
    requirement,
    roles,
    study,
    training,
)
from careerplanner.framework.plain import PLAIN_FORMAT

KEPT = Path(__file__).with_name("plain_layout.json")
MODULES = (
    awards,
    bands,
    conversation_guide,
    facts,
    goals,
    induction,
    pack,
    programme,
    register,
    requirement,
    roles,
    study,
    training,
)


def types() -> dict[str, type]:
    return {
        name: cls
        for module in MODULES
        for name, cls in sorted(vars(module).items())
        if isinstance(cls, type) and is_dataclass(cls) and cls.__module__ == module.__name__
    }


def layout() -> dict[str, dict[str, str]]:
    return {
        name: {field.name: str(field.type) for field in fields(cls)}
        for name, cls in types().items()
    }


def test_what_is_kept_can_still_be_read() -> None:
    kept = json.loads(KEPT.read_text("utf-8"))
    assert kept["format"] == PLAIN_FORMAT
    now = layout()
    for name, known in kept["types"].items():
        assert name in now
        assert {key: now[name].get(key) for key in known} == known, name
        added = [f for f in fields(types()[name]) if f.name not in known]
        needed = [f.name for f in added if f.default is MISSING and f.default_factory is MISSING]
        assert needed == [], name


if __name__ == "__main__":
    text = json.dumps({"format": PLAIN_FORMAT, "types": layout()}, indent=1)
    KEPT.write_text(f"{text}\n", "utf-8")
