"""Checks of names: every id stands for one thing, every reference for something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain import requirement as language
from careerplanner.framework.checks_conversations import conversation_references
from careerplanner.framework.checks_training import training_references
from careerplanner.framework.files import shape_of
from careerplanner.framework.placed import Name, choices, names, said_at
from careerplanner.framework.words import node_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft, PlacedNode, Spot


def ids_are_unique(draft: Draft) -> Iterator[Fault]:
    """An id names one thing of its kind; a node id one node of the whole pack."""
    seen: set[tuple[str, str]] = set()
    for name in names(draft):
        if (name.kind, name.id) in seen:
            yield draft.fault(name.spot, "pack.id_twice", kind=name.kind, id=name.id)
        seen.add((name.kind, name.id))
    yield from _node_ids(draft)


def _node_ids(draft: Draft) -> Iterator[Fault]:
    """Node ids made from the id of a fact follow it; only other clashes are faults of their own."""
    seen: dict[str, Spot] = {}
    for placed in draft.nodes:
        first = seen.setdefault(placed.node.id, placed.spot)
        if first is placed.spot:
            continue
        written = draft.value(placed.spot.at("id")) is not None
        if written or shape_of(first.file) != shape_of(placed.spot.file):
            yield draft.fault(placed.spot.at("id"), "pack.id_twice", kind="node", id=placed.node.id)


def references_resolve(draft: Draft) -> Iterator[Fault]:
    """Whatever is referred to is there."""
    known = {(name.kind, name.id) for name in names(draft)}
    rules = draft.pack.register_rules
    known |= {("category", name) for rule in rules for name in rule.categories}
    for name in _references(draft):
        if name.id and (name.kind, name.id) not in known:
            yield draft.fault(name.spot, "pack.unknown_reference", kind=name.kind, id=name.id)


def families_have_members(draft: Draft) -> Iterator[Fault]:
    """A requirement for a family can be met by some award of it at that level."""
    for choice, spot in choices(draft):
        if choice.family is None:
            continue
        least = choice.level_at_least
        if not any(
            award.family == choice.family
            and (least is None or (award.level is not None and award.level >= least))
            for award in draft.pack.awards
        ):
            level = "" if least is None else least
            yield draft.fault(
                spot.at("family"), "pack.empty_family", family=choice.family, level=level
            )


def _references(draft: Draft) -> Iterator[Name]:
    yield from _award_references(draft)
    yield from _role_references(draft)
    yield from _register_references(draft)
    yield from _study_references(draft)
    yield from training_references(draft)
    yield from conversation_references(draft)
    yield from _other_references(draft)
    for placed in draft.nodes:
        yield from _node_references(placed)


def _award_references(draft: Draft) -> Iterator[Name]:
    for number, award in enumerate(draft.pack.awards):
        spot = draft.spot("awards", number)
        yield from _listed("client_group", award.client_groups, spot.at("client_groups"))
        for place, counts_as in enumerate(award.counts_as):
            below = spot.at("counts_as", place)
            yield from _listed("award", counts_as.awards, below.at("awards"))
            yield from _listed("role", counts_as.roles, below.at("roles"))


def _role_references(draft: Draft) -> Iterator[Name]:
    for number, role in enumerate(draft.pack.roles):
        spot = draft.spot("roles", number)
        yield Name("setting", role.setting, spot.at("setting"))
        yield Name("rule", role.register_rule, spot.at("register_rule"))
        yield from _listed("client_group", role.client_groups, spot.at("client_groups"))
        yield from _listed("band", role.bands, spot.at("bands"))
        yield from _listed("award", role.own_awards, spot.at("own_awards"))
        for place in role.register_as:
            below = spot.at("register_as", place.setting)
            yield Name("setting", place.setting, below)
            yield Name("role", place.role, below)


def _register_references(draft: Draft) -> Iterator[Name]:
    found: dict[Name, None] = {}
    for number, rule in enumerate(draft.pack.register_rules):
        for place, version in enumerate(rule.versions):
            spot = said_at(draft, number, place, "routes")
            found |= dict.fromkeys(_listed("route", version.routes, spot))
            spot = said_at(draft, number, place, "renewal")
            found[Name("renewal", version.renewal, spot)] = None
    yield from found
    for number, notice in enumerate(draft.pack.notices):
        yield from _listed("role", notice.roles, draft.spot("notices", number).at("roles"))


def _study_references(draft: Draft) -> Iterator[Name]:
    bands = {band.id for band in draft.pack.bands}
    for number, goal in enumerate(draft.pack.goals):
        spot = draft.spot("goals", number)
        yield Name("goal_group", goal.group, spot.at("group"))
        yield from _listed("role", goal.roles, spot.at("roles"))
        for place, name in enumerate(goal.follows):
            yield Name("band" if name in bands else "goal", name, spot.at("follows", place))
    for number, course in enumerate(draft.pack.courses):
        spot = draft.spot("courses", number)
        yield Name("award", course.award, spot.at("award"))
        yield from _listed("provider", course.providers, spot.at("providers"))
        yield from _listed("funding", course.comes_with, spot.at("comes_with"))
    for number, funding in enumerate(draft.pack.funding):
        spot = draft.spot("funding", number)
        yield from _listed("award", funding.awards, spot.at("awards"))
        yield from _listed("course", funding.courses, spot.at("courses"))
        yield from _listed("funding", funding.excludes, spot.at("excludes"))


def _other_references(draft: Draft) -> Iterator[Name]:
    for number, statement in enumerate(draft.pack.statements):
        spot = draft.spot("statements", number)
        yield Name("band", statement.band, spot.at("id"))
        yield Name("statement", statement.continues, spot.at("continues"))
        yield Name("statement", statement.raises, spot.at("raises"))
    for number, section in enumerate(draft.pack.induction.sections):
        spot = draft.spot("induction").at("sections", number)
        yield from _listed("client_group", section.client_groups, spot.at("client_groups"))
    for number, renamed in enumerate(draft.pack.renamed):
        yield Name(renamed.kind, renamed.now, draft.spot("renamed", number).at("now"))


def _node_references(placed: PlacedNode) -> Iterator[Name]:
    node = placed.node
    spot = placed.spot.at(node_key(node))
    match node:
        case language.Holds() | language.WorkingTowards() | language.EnrolledOn():
            yield Name("award", node.choice.award or "", spot.at("award"))
        case language.Induction():
            yield from _listed("section", node.sections, spot.at("sections"))
        case language.Registered():
            yield from _listed("category", node.categories, spot.at("categories"))
        case language.Experience():
            yield from _listed("role", node.roles, spot.at("roles"))
        case language.PostIs():
            yield from _listed("role", node.roles, spot.at("roles"))
            yield from _listed("setting", node.settings, spot.at("settings"))
            yield from _listed("client_group", node.client_groups, spot.at("client_groups"))
        case language.LivesIn():
            yield from _listed("nation", node.nations, spot.at("nations"))
        case _:
            pass


def _listed(kind: str, ids: tuple[str, ...], spot: Spot) -> Iterator[Name]:
    for number, name in enumerate(ids):
        yield Name(kind, name, spot.at(number))
