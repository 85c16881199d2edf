"""Any record that a file can hold, with any names that no program knows."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from careerplanner.domain import record as domain
from careerplanner.domain.conversations import OwnInterval
from careerplanner.domain.evidence import Evidence
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.exchange.record_file import PARTS
from tests.store.strategies import TEXTS, things

SPOKEN = st.sampled_from(["en", "cy"])
DIGESTS = st.just("") | st.text("0123456789abcdef", min_size=64, max_size=64)
COUNTS = st.none() | st.integers(-(10**7), 10**7)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
FOREIGN_NAMES = TEXTS.map(lambda text: f"x_{text}")
EXTRAS = st.just("") | st.dictionaries(FOREIGN_NAMES, JSON, min_size=1, max_size=2).map(
    lambda unknown: json.dumps(unknown, ensure_ascii=False)
)


@st.composite
def parts(draw: st.DrawFn, kind: type[Any]) -> object:
    thing = draw(things(kind))
    if kind is domain.SavedPlan:
        return replace(thing, language=draw(SPOKEN))
    if kind is domain.LearningEntry:
        thing = replace(thing, minutes=draw(COUNTS))
    if kind in (OwnTraining, OwnInterval):
        thing = replace(thing, months=draw(COUNTS))
    if kind is Evidence:
        thing = replace(thing, file=draw(DIGESTS))
    return replace(thing, extras=draw(EXTRAS))


@st.composite
def records(draw: st.DrawFn) -> domain.Record:
    language = draw(st.none() | SPOKEN)
    worker = replace(draw(things(domain.Worker)), language=language, extras=draw(EXTRAS))
    lists = {
        name: tuple(draw(st.lists(parts(kind), max_size=2, unique_by=lambda thing: thing.id)))
        for name, kind in PARTS.items()
    }
    return domain.Record(worker, **lists)
