"""Walks over a draft that several checks share: names, bases, mappings and choices with places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain import requirement as language
from careerplanner.framework.draft import Spot
from careerplanner.framework.facts import FACT_KINDS
from careerplanner.framework.words import node_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.register import RegisterRule
    from careerplanner.framework.draft import Draft
    from careerplanner.framework.reading import Path

_FACTS_OF_THEIR_OWN = (
    "bands",
    "statements",
    "awards",
    "roles",
    "register_routes",
    "renewals",
    "notices",
    "goals",
    "courses",
    "providers",
    "funding",
    "trainings",
    "assessment_evidence",
)

_TERM_KINDS = {
    "client_groups": "client_group",
    "settings": "setting",
    "nations": "nation",
    "earnings_bands": "earnings_band",
}
"""Lists of pack.yaml that have ids, and what kind of thing each of their entries is."""


@dataclass(frozen=True, slots=True)
class Name:
    """An id of some kind at some place."""

    kind: str
    id: str
    spot: Spot


def names(draft: Draft) -> Iterator[Name]:
    """Yield the id of every fact, in the order of the files."""
    for kind, field in FACT_KINDS.items():
        for number, fact in enumerate(getattr(draft.pack, field)):
            yield Name(kind, fact.id, draft.spot(field, number).at("id"))
    about = draft.spot("about")
    for field, kind in _TERM_KINDS.items():
        for number, term in enumerate(getattr(draft.pack.about, field)):
            yield Name(kind, term.id, about.at(field, number, "id"))
    for number, group in enumerate(draft.pack.about.goal_groups):
        yield Name("goal_group", group.id, Spot("goals.yaml", ("groups", number, "id")))
    for number, rule in enumerate(draft.pack.register_rules):
        for place, version in enumerate(rule.versions):
            spot = draft.spot("register_rules", number).at("versions", place, "id")
            yield Name("version", version.id, spot)
    for number, section in enumerate(draft.pack.induction.sections):
        spot = draft.spot("induction").at("sections", number)
        yield Name("section", section.id, spot.at("id"))
        for place, area in enumerate(section.areas):
            yield Name("area", area.id, spot.at("areas", place, "id"))
    for number, note in enumerate(draft.pack.induction.notes):
        yield Name("induction_note", note.id, draft.spot("induction").at("notes", number, "id"))
    yield from _conversation_names(draft)


def _conversation_names(draft: Draft) -> Iterator[Name]:
    guide = draft.pack.conversations
    for number, form in enumerate(guide.forms):
        spot = draft.spot("conversation_forms", number)
        yield Name("conversation", form.kind.value, spot.at("kind"))
    for number, topic in enumerate(guide.topics):
        spot = draft.spot("conversation_topics", number)
        yield Name("conversation_topic", topic.id, spot.at("id"))
    for number, notice in enumerate(guide.notices):
        spot = draft.spot("conversation_notices", number)
        yield Name("conversation_notice", notice.id, spot.at("id"))
    for number, programme in enumerate(draft.pack.programmes):
        spot = draft.spot("programmes", number)
        yield Name("programme", programme.band, spot.at("band"))
        for place, part in enumerate(programme.parts):
            yield Name("programme_part", part.id, spot.at("parts", place, "id"))


def choices(draft: Draft) -> Iterator[tuple[language.AwardChoice, Spot]]:
    """Yield every choice of an award that a requirement makes."""
    for placed in draft.nodes:
        node = placed.node
        if isinstance(node, (language.Holds, language.WorkingTowards, language.EnrolledOn)):
            yield node.choice, placed.spot.at(node_key(node))


def bases(draft: Draft) -> Iterator[tuple[Spot, Basis]]:
    """Yield the basis of every fact and node that writes a part of it itself."""
    for spot, basis in _all_bases(draft):
        written = draft.value(spot)
        if isinstance(written, dict) and ("source" in written or "confidence" in written):
            yield spot, basis


def _all_bases(draft: Draft) -> Iterator[tuple[Spot, Basis]]:
    pack = draft.pack
    for field in _FACTS_OF_THEIR_OWN:
        for number, fact in enumerate(getattr(pack, field)):
            yield draft.spot(field, number), fact.basis
    for number, award in enumerate(pack.awards):
        for place, counts_as in enumerate(award.counts_as):
            yield draft.spot("awards", number).at("counts_as", place), counts_as.basis
    yield from _study_bases(draft)
    yield from _training_bases(draft)
    yield from _conversation_bases(draft)
    for number, rule in enumerate(pack.register_rules):
        yield from _rule_bases(draft, number, rule)
    top = draft.spot("induction")
    yield top, pack.induction.basis
    for number, section in enumerate(pack.induction.sections):
        yield top.at("sections", number), section.basis
        for place, area in enumerate(section.areas):
            yield top.at("sections", number, "areas", place), area.basis
    for number, note in enumerate(pack.induction.notes):
        yield top.at("notes", number), note.basis
    for placed in draft.nodes:
        yield placed.spot, placed.node.basis


def _study_bases(draft: Draft) -> Iterator[tuple[Spot, Basis]]:
    for number, course in enumerate(draft.pack.courses):
        for key, size in (("months", course.months), ("price", course.price)):
            if size is not None:
                yield draft.spot("courses", number).at(key), size.basis
    for number, funding in enumerate(draft.pack.funding):
        for place, figure in enumerate(funding.figures):
            yield draft.spot("funding", number).at("figures", place), figure.basis


def _training_bases(draft: Draft) -> Iterator[tuple[Spot, Basis]]:
    for number, training in enumerate(draft.pack.trainings):
        spot = draft.spot("trainings", number)
        if training.refreshed is not None:
            yield spot.at("refreshed"), training.refreshed.basis
        if training.timing is not None:
            yield spot.at("timing"), training.timing
        for place, likely in enumerate(training.likely):
            yield spot.at("likely", place), likely.basis


def _conversation_bases(draft: Draft) -> Iterator[tuple[Spot, Basis]]:
    guide = draft.pack.conversations
    for number, form in enumerate(guide.forms):
        spot = draft.spot("conversation_forms", number)
        yield spot, form.basis
        if form.interval is not None:
            yield spot.at("interval"), form.interval.basis
    for number, topic in enumerate(guide.topics):
        yield draft.spot("conversation_topics", number), topic.basis
    for number, notice in enumerate(guide.notices):
        yield draft.spot("conversation_notices", number), notice.basis
    for number, programme in enumerate(draft.pack.programmes):
        spot = draft.spot("programmes", number)
        yield spot, programme.basis
        for place, part in enumerate(programme.parts):
            yield spot.at("parts", place), part.basis


def _rule_bases(draft: Draft, number: int, rule: RegisterRule) -> Iterator[tuple[Spot, Basis]]:
    found: dict[Spot, Basis] = {}
    for place, version in enumerate(rule.versions):
        spot = draft.spot("register_rules", number).at("versions", place)
        found[spot] = version.basis
        if draft.value(spot.at("source")) is None:
            found.setdefault(draft.spot("register_rules", number), version.basis)
        for key in ("register_by", "award_expected", "award_latest"):
            deadline = getattr(version, key)
            if deadline is not None:
                found.setdefault(said_at(draft, number, place, key), deadline.basis)
    yield from found.items()


def said_at(draft: Draft, rule: int, version: int, key: str) -> Spot:
    """Return where a version of a rule says something: in itself, or above all versions."""
    top = draft.spot("register_rules", rule)
    own = top.at("versions", version, key)
    return top.at(key) if draft.value(own) is None else own


def mappings(draft: Draft) -> Iterator[tuple[Spot, dict[str, object]]]:
    """Yield every mapping of every file, outer ones first."""
    for file, document in draft.documents.items():
        waiting: list[tuple[Path, object]] = [((), document.data)]
        while waiting:
            path, part = waiting.pop()
            if isinstance(part, dict):
                yield Spot(file, path), part
                waiting.extend(((*path, key), value) for key, value in reversed(part.items()))
            elif isinstance(part, list):
                waiting.extend(((*path, at), part[at]) for at in reversed(range(len(part))))
