"""A pack told to people and to other programs: counts, doubtful facts, and the whole as JSON.

What is returned here is data; sentences about it are made by whoever shows it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from careerplanner.domain.facts import Basis, Confidence
from careerplanner.domain.requirement import Node
from careerplanner.errors import FaultyPack
from careerplanner.framework.facts import (
    FACT_KINDS,
    PARTS,
    bases_of,
    facts_of,
    requirements_of,
    walk,
)
from careerplanner.framework.words import node_key

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.domain.facts import Text
    from careerplanner.domain.pack import Pack, PackRef
    from careerplanner.errors import Fault

SHOW_FORMAT = 2
"""Raised when the shape of what ``show_pack`` returns changes."""

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What checking a pack folder came to.

    Attributes:
        folder: The folder, as it was named.
        pack: Name, version and digest; None where the pack is faulty.
        counts: Facts by kind, in the order of the pack.
        confidence: Everything that has a basis, by how sure it is.
        faults: What is wrong, by file and line; empty for a good pack.
    """

    folder: str
    pack: PackRef | None
    counts: tuple[tuple[str, int], ...]
    confidence: tuple[tuple[Confidence, int], ...]
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class DoubtfulFact:
    """Something that the pack does not have straight from a source.

    Attributes:
        kind: Kind of fact, or "requirement", "version", "deadline", "counts_as".
        id: Its id.
        confidence: Interpreted or unchecked.
        source: Id of the source it stands on.
        place: Where in the source, or None.
        note: How it was read and why, or None.
    """

    kind: str
    id: str
    confidence: Confidence
    source: str
    place: Text | None
    note: Text | None


def check_pack(folder: Path) -> CheckReport:
    """Load a pack from its text and check it whole; never raises for what is in it.

    Args:
        folder: Folder of the pack.
    """
    from careerplanner.framework.loader import load_pack  # brings yaml and pydantic in

    try:
        pack = load_pack(folder)
    except FaultyPack as faulty:
        return CheckReport(str(folder), None, (), (), faulty.faults)
    return CheckReport(
        str(folder), pack.about.ref, tuple(count_facts(pack).items()), _confidence(pack), ()
    )


def count_facts(pack: Pack) -> dict[str, int]:
    """Return how many facts of each kind a pack has, with its requirements and their parts."""
    counts = Counter(dict.fromkeys([*FACT_KINDS, *PARTS], 0))
    counts.update(kind for kind, _ in facts_of(pack))
    counts["version"] = sum(len(rule.versions) for rule in pack.register_rules)
    counts["counts_as"] = sum(len(award.counts_as) for award in pack.awards)
    counts["requirement"] = len({n.id for root in requirements_of(pack) for n in walk(root)})
    return dict(counts)


def doubtful_facts(pack: Pack) -> tuple[DoubtfulFact, ...]:
    """Return everything shipped as interpreted or unchecked, in the order of the pack.

    A requirement that says no more about its doubt than what is around it is left out.
    """
    found: dict[tuple[object, ...], DoubtfulFact] = {}
    for kind, name, basis in bases_of(pack):
        if basis.confidence is Confidence.STATED:
            continue
        doubt = (basis.source, basis.place, basis.confidence, basis.note)
        if kind != "requirement":
            found[kind, name] = DoubtfulFact(kind, name, basis.confidence, *_where(basis))
            found.setdefault(doubt, found[kind, name])
        elif doubt not in found:
            found[doubt] = DoubtfulFact(kind, name, basis.confidence, *_where(basis))
    return tuple({(fact.kind, fact.id): fact for fact in found.values()}.values())


def _where(basis: Basis) -> tuple[str, Text | None, Text | None]:
    return basis.source, basis.place, basis.note


def show_pack(pack: Pack) -> Plain:
    """Return a whole pack as JSON can hold it, for other programs.

    A fact is a mapping with its ``id`` and its basis beside its own fields (``source``,
    ``confidence``, ``translation`` always; ``place``, ``valid_from``, ``valid_to``, ``note`` where
    it has them). A statement stands once, in ``statements``; bands name theirs by id. Requirements
    are written in the words of the pack's own files, every node with its id and basis.

    Args:
        pack: The pack.
    """
    about = _plain(pack.about)
    ref = about.pop("ref")
    shown = {field.name: _plain(getattr(pack, field.name)) for field in fields(pack)}
    del shown["about"]
    for band in shown["bands"]:
        band["statements"] = [s.id for s in pack.statements if s.band == band["id"]]
    return {"format": SHOW_FORMAT, **ref, **about, **shown}


def _confidence(pack: Pack) -> tuple[tuple[Confidence, int], ...]:
    counts = Counter(basis.confidence for _, _, basis in bases_of(pack))
    return tuple((confidence, counts[confidence]) for confidence in Confidence)


def _plain(value: Any) -> Any:  # noqa: ANN401 - any part of a pack
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Node):
        return _node(value)
    return _mapping(value) if is_dataclass(value) else value


def _mapping(value: Any) -> Plain:  # noqa: ANN401 - any dataclass of the domain
    made: Plain = {}
    for field in fields(value):
        part = getattr(value, field.name)
        if isinstance(part, Basis) and field.name == "basis":
            made |= _basis(part)
        elif isinstance(part, Basis):
            made[field.name] = _basis(part)
        else:
            made[field.name] = _plain(part)
    return made


def _basis(basis: Basis) -> Plain:
    optional = {
        "place": basis.place,
        "valid_from": basis.valid_from,
        "valid_to": basis.valid_to,
        "note": basis.note,
    }
    return {
        "source": basis.source,
        "confidence": basis.confidence.value,
        "translation": basis.translation.value,
    } | {key: _plain(value) for key, value in optional.items() if value is not None}


def _node(node: Any) -> Plain:  # noqa: ANN401 - any node of the requirement language
    shared = {field.name for field in fields(Node)}
    own = {f.name: _plain(getattr(node, f.name)) for f in fields(node) if f.name not in shared}
    key = node_key(node)
    asked: Any = own
    if key in {"all_of", "any_of"}:
        asked = own["of"]
    elif "choice" in own:
        asked = {name: value for name, value in own["choice"].items() if value is not None}
    label = {} if node.label is None else {"label": _plain(node.label)}
    return {"id": node.id, **label, key: asked, **_basis(node.basis)}
