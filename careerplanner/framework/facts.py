"""All facts of a pack in one row, by kind and id, and how sure each is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.domain.requirement import AllOf, AnyOf, AtLeast, Once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.pack import Pack
    from careerplanner.domain.requirement import Requirement

FACT_KINDS = {
    "source": "sources",
    "band": "bands",
    "statement": "statements",
    "award": "awards",
    "role": "roles",
    "rule": "register_rules",
    "route": "register_routes",
    "renewal": "renewals",
    "notice": "notices",
    "goal": "goals",
    "course": "courses",
    "provider": "providers",
    "funding": "funding",
    "training": "trainings",
    "assessment_evidence": "assessment_evidence",
}
"""Kind of fact to the field of ``Pack`` that holds it; ``PARTS`` lie deeper."""

PARTS = (
    *("section", "area", "induction_note"),
    *("conversation", "conversation_topic", "conversation_notice", "programme", "programme_part"),
)
"""Kinds of fact that lie in the induction, in what is said of conversations, in programmes."""


def facts_of(pack: Pack) -> dict[tuple[str, str], Any]:
    """Return every fact by kind and id, in the order of the pack."""
    found: dict[tuple[str, str], Any] = {}
    for kind, field in FACT_KINDS.items():
        for fact in getattr(pack, field):
            found[kind, fact.id] = fact
    for section in pack.induction.sections:
        found["section", section.id] = section
        for area in section.areas:
            found["area", area.id] = area
    for note in pack.induction.notes:
        found["induction_note", note.id] = note
    guide = pack.conversations
    found |= {("conversation", form.kind.value): form for form in guide.forms}
    found |= {("conversation_topic", topic.id): topic for topic in guide.topics}
    found |= {("conversation_notice", notice.id): notice for notice in guide.notices}
    for programme in pack.programmes:
        found["programme", programme.band] = programme
        found |= {("programme_part", part.id): part for part in programme.parts}
    return found


def bases_of(pack: Pack) -> Iterator[tuple[str, str, Basis]]:
    """Yield kind, id and basis of all that has a basis: facts, their parts and requirements.

    A part without an id (an entry of what an award counts as, a deadline) has the id of the fact
    around it with its place in it. A requirement that is used in several places comes once.
    """
    for (kind, name), fact in facts_of(pack).items():
        if kind == "rule":
            for version in fact.versions:
                yield "version", version.id, version.basis
                for field in ("register_by", "award_expected", "award_latest"):
                    if getattr(version, field) is not None:
                        yield "deadline", f"{version.id}.{field}", getattr(version, field).basis
            continue
        if kind != "source":
            yield kind, name, fact.basis
        if kind == "award":
            for number, entry in enumerate(fact.counts_as, start=1):
                yield "counts_as", f"{name}.{number}", entry.basis
        yield from _study_parts(kind, name, fact)
        yield from _training_parts(kind, name, fact)
    yield "induction", "induction", pack.induction.basis
    seen: set[str] = set()
    for root in requirements_of(pack):
        for node in walk(root):
            if node.id not in seen:
                seen.add(node.id)
                yield "requirement", node.id, node.basis


def _study_parts(kind: str, name: str, fact: Any) -> Iterator[tuple[str, str, Basis]]:  # noqa: ANN401
    """Parts of a course or of funding that may stand on a source of their own."""
    if kind == "course":
        for field in ("months", "price"):
            if getattr(fact, field) is not None:
                yield field, f"{name}.{field}", getattr(fact, field).basis
    elif kind == "funding":
        for number, figure in enumerate(fact.figures, start=1):
            yield "figure", f"{name}.{number}", figure.basis


def _training_parts(
    kind: str,
    name: str,
    fact: Any,  # noqa: ANN401
) -> Iterator[tuple[str, str, Basis]]:
    """Parts of training or of a conversation that may stand on a source of their own."""
    if kind == "conversation" and fact.interval is not None:
        yield "interval", f"{name}.interval", fact.interval.basis
    if kind != "training":
        return
    if fact.refreshed is not None:
        yield "interval", f"{fact.id}.refreshed", fact.refreshed.basis
    if fact.timing is not None:
        yield "timing", f"{fact.id}.timing", fact.timing
    for number, likely in enumerate(fact.likely, start=1):
        yield "likely_roles", f"{fact.id}.likely.{number}", likely.basis


def requirements_of(pack: Pack) -> Iterator[Requirement]:
    """Yield the root of every requirement of a pack."""
    for band in pack.bands:
        yield band.requirement
    for award in pack.awards:
        if award.before is not None:
            yield award.before
    for route in pack.register_routes:
        if route.requirement is not None:
            yield route.requirement
    for rule in pack.register_rules:
        for version in rule.versions:
            if version.award is not None:
                yield version.award
    asked = [goal.requirement for goal in pack.goals]
    asked += [course.before for course in pack.courses]
    asked += [funding.requirement for funding in pack.funding]
    yield from (requirement for requirement in asked if requirement is not None)


def walk(node: Requirement) -> Iterator[Requirement]:
    """Yield a requirement and all below it, top down."""
    yield node
    for child in children_of(node):
        yield from walk(child)


def children_of(node: Requirement) -> tuple[Requirement, ...]:
    """Return the nodes directly below a node."""
    if isinstance(node, (AllOf, AnyOf, AtLeast)):
        return node.of
    return (node.when, node.then) if isinstance(node, Once) else ()
