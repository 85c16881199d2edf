"""One small function for each node of the requirement language.

To add a node: give it a dataclass in ``domain.requirement``, a shape in ``framework``'s schema, a
function here in ``_ANSWERS``, its sentences in ``i18n.messages.finding_conditions``, a row in the
truth tests and a paragraph in ``docs/pack-format.md``.

Every function returns a ``Finding``. Dated and counted nodes (experience, age, hours, earnings,
where somebody lives) are in ``measures``; how the induction stands is in ``induction_fit``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from careerplanner.domain.awards import Purpose
from careerplanner.domain.changes import Entity
from careerplanner.domain.finding import Finding, MetBy, PackName, Reason, Status, Value, Via
from careerplanner.domain.record import RegistrationState
from careerplanner.domain.requirement import (
    AgeAtLeast,
    AllOf,
    AnyOf,
    AtLeast,
    AwardChoice,
    EarnsBelow,
    EnrolledOn,
    Experience,
    Holds,
    HoursAtLeast,
    Induction,
    LivesIn,
    Node,
    NotStated,
    Once,
    PostIs,
    Registered,
    Requirement,
    WorkingTowards,
)
from careerplanner.framework.facts import children_of
from careerplanner.rules import measures, truth
from careerplanner.rules.induction_fit import answer_induction

if TYPE_CHECKING:
    from careerplanner.domain.record import Post
    from careerplanner.rules.situation import Cover, Situation


Combining = AllOf | AnyOf | AtLeast | Once
"""Requirements that have parts."""


def answer(node: Requirement, situation: Situation) -> Finding:
    """Hold one requirement, with all its parts, against the situation."""
    known = situation.answered.get(id(node))
    if known is None:
        known = situation.answered[id(node)] = _ANSWERS[type(node)](node, situation)
    return known


def finding(
    node: Node,
    kind: str,
    status: Status,
    reason: Reason,
    met_by: tuple[MetBy, ...] = (),
    children: tuple[Finding, ...] = (),
) -> Finding:
    """Return a finding for ``node`` with the basis and label the pack gave it."""
    return Finding(node.id, kind, status, reason, node.basis, node.label, met_by, children)


def combine(node: Combining, parts: Sequence[Status]) -> Status:
    """Return the status of a requirement that has parts, given those of its parts in order."""
    match node:
        case AllOf():
            return truth.all_of(parts)
        case AnyOf():
            return truth.any_of(parts)
        case AtLeast():
            return truth.at_least(node.count, parts)
        case Once():
            before, after = parts
            return truth.once(before, after)


def _all_of(node: AllOf, situation: Situation) -> Finding:
    return _combined(node, "all_of", situation)


def _any_of(node: AnyOf, situation: Situation) -> Finding:
    return _combined(node, "any_of", situation)


def _at_least(node: AtLeast, situation: Situation) -> Finding:
    return _combined(node, "at_least", situation, count=node.count)


def _once(node: Once, situation: Situation) -> Finding:
    return _combined(node, "once", situation)


def _combined(node: Combining, kind: str, situation: Situation, **fields: Value) -> Finding:
    parts = tuple(answer(part, situation) for part in children_of(node))
    status = combine(node, [part.status for part in parts])
    met = sum(part.status is Status.MET for part in parts)
    reason = Reason.of(f"{kind}.{status}", met=met, of=len(parts), **fields)
    return finding(node, kind, status, reason, (), parts)


def choices(choice: AwardChoice, situation: Situation) -> tuple[str, ...]:
    """Return the ids of the awards that a choice allows, in catalogue order."""
    if choice.award is not None:
        return (choice.award,)
    return tuple(
        award.id
        for award in situation.lookup.pack.awards
        if award.family == choice.family
        and (choice.level_at_least is None or (award.level or 0) >= choice.level_at_least)
    )


def _best(covers: dict[str, Cover], wanted: tuple[str, ...], *, sure: bool) -> Cover | None:
    """Return the cover of one of the wanted awards, the award itself before a stand-in."""
    best = None
    for award in wanted:
        cover = covers.get(award)
        if cover is not None and cover.sure is sure:
            if cover.by.via is Via.DIRECT:
                return cover
            best = best or cover
    return best


def _asked(choice: AwardChoice) -> dict[str, Value]:
    if choice.award is not None:
        return {"award": PackName("award", choice.award)}
    return {"award": PackName("family", choice.family or ""), "level": choice.level_at_least or 0}


def _with(cover: Cover, situation: Situation, **fields: Value) -> dict[str, Value]:
    """Add what is held, and how it was typed, to the fields of a reason."""
    held = situation.held_award(cover.by.id)
    named = PackName("award", held.award if held else "")
    return {**fields, "held": named, "typed": held.typed if held else ""}


def _holds(node: Holds, situation: Situation) -> Finding:
    wanted = choices(node.choice, situation)
    asked = _asked(node.choice)
    if cover := _best(situation.held, wanted, sure=True):
        reason = Reason.of(f"holds.{cover.by.via}", **_with(cover, situation, **asked))
        return finding(node, "holds", Status.MET, reason, (cover.by,))
    if cover := _best(situation.under_way, wanted, sure=True):
        reason = Reason.of("holds.under_way", **_with(cover, situation, **asked))
        return finding(node, "holds", Status.UNDER_WAY, reason, (cover.by,))
    doubt = _doubt(wanted, asked, situation)
    if doubt is not None:
        return finding(node, "holds", Status.NOT_KNOWN, *doubt)
    if cover := _best(situation.planned, wanted, sure=True):
        reason = Reason.of("holds.planned", **_with(cover, situation, **asked))
        return finding(node, "holds", Status.MISSING, reason, (cover.by,))
    return finding(node, "holds", Status.MISSING, Reason.of("holds.missing", **asked))


def _doubt(
    wanted: tuple[str, ...], asked: dict[str, Value], situation: Situation
) -> tuple[Reason, tuple[MetBy, ...]] | None:
    """Return why it cannot be told that the award is missing, or None when it can."""
    if cover := _best(situation.unsure, wanted, sure=True):
        return Reason.of("holds.date_unsure", **_with(cover, situation, **asked)), (cover.by,)
    if cover := _best(situation.held, wanted, sure=False):
        return Reason.of("holds.must_be_checked", **_with(cover, situation, **asked)), (cover.by,)
    if situation.unknown_awards:
        unknown = situation.unknown_awards[0]
        by = MetBy(Entity.HELD_AWARD, unknown.id, Via.DIRECT)
        return Reason.of("holds.unknown_award", typed=unknown.typed, **asked), (by,)
    return None


def _working_towards(node: WorkingTowards, situation: Situation) -> Finding:
    wanted = choices(node.choice, situation)
    asked = _asked(node.choice)
    for covers, code in (
        (situation.held, "working_towards.held"),
        (situation.under_way, "working_towards.under_way"),
    ):
        if cover := _best(covers, wanted, sure=True):
            reason = Reason.of(code, **_with(cover, situation, **asked))
            return finding(node, "working_towards", Status.MET, reason, (cover.by,))
    if doubt := _doubt(wanted, asked, situation):
        return finding(node, "working_towards", Status.NOT_KNOWN, *doubt)
    return finding(
        node, "working_towards", Status.MISSING, Reason.of("working_towards.missing", **asked)
    )


def _enrolled_on(node: EnrolledOn, situation: Situation) -> Finding:
    wanted = choices(node.choice, situation)
    asked = _asked(node.choice)
    if cover := _best(situation.held, wanted, sure=True):
        reason = Reason.of("enrolled_on.held", **_with(cover, situation, **asked))
        return finding(node, "enrolled_on", Status.MET, reason, (cover.by,))
    if cover := _best(situation.under_way, wanted, sure=True):
        held = situation.held_award(cover.by.id)
        said = held.enrolled if held else None
        status, code = {
            True: (Status.MET, "enrolled_on.enrolled"),
            False: (Status.MISSING, "enrolled_on.not_enrolled"),
            None: (Status.NOT_KNOWN, "enrolled_on.not_said"),
        }[said]
        reason = Reason.of(code, **_with(cover, situation, **asked))
        return finding(node, "enrolled_on", status, reason, (cover.by,))
    if doubt := _doubt(wanted, asked, situation):
        return finding(node, "enrolled_on", Status.NOT_KNOWN, *doubt)
    return finding(node, "enrolled_on", Status.MISSING, Reason.of("enrolled_on.missing", **asked))


def _registered(node: Registered, situation: Situation) -> Finding:
    entries = [
        entry
        for entry in situation.registrations
        if not node.categories or entry.category in node.categories
    ]
    if not situation.registrations:
        reason = Reason.of("registered.nothing_recorded")
        return finding(node, "registered", Status.NOT_KNOWN, reason)
    for state, status, code in (
        (RegistrationState.REGISTERED, Status.MET, "registered.yes"),
        (RegistrationState.APPLIED, Status.UNDER_WAY, "registered.applied"),
    ):
        for entry in entries:
            if entry.state is state:
                by = MetBy(Entity.REGISTRATION, entry.id, Via.DIRECT)
                return finding(node, "registered", status, Reason.of(code), (by,))
    return finding(node, "registered", Status.MISSING, Reason.of("registered.no"))


def _post_is(node: PostIs, situation: Situation) -> Finding:
    unknown = False
    for post in situation.posts:
        role = situation.lookup.find_role(post.role)
        setting = post.setting or (role.setting if role else "")
        groups = situation.groups_of(post)
        tests = [
            (node.roles, _roles_of(post, situation)),
            (node.settings, {setting} - {""}),
            (node.client_groups, set(groups)),
        ]
        asked = [(set(allowed), has) for allowed, has in tests if allowed]
        if all(allowed & has for allowed, has in asked):
            by = MetBy(Entity.POST, post.id, Via.DIRECT)
            reason = Reason.of("post_is.yes", role=PackName("role", post.role), typed=post.title)
            return finding(node, "post_is", Status.MET, reason, (by,))
        unknown |= any(not has for _, has in asked)
    if unknown or not situation.posts:
        code = "post_is.not_said" if situation.posts else "post_is.no_post"
        return finding(node, "post_is", Status.NOT_KNOWN, Reason.of(code))
    return finding(node, "post_is", Status.MISSING, Reason.of("post_is.no"))


def _roles_of(post: Post, situation: Situation) -> set[str]:
    """Return the post's role, and for the register also what it is in its setting."""
    judged = situation.lookup.register_role(post.role, post.setting)
    asked = judged if situation.purpose is Purpose.REGISTER else None
    return ({post.role} | ({asked.id} if asked else set())) - {""}


def _not_stated(node: NotStated, _situation: Situation) -> Finding:
    reason = Reason.of("not_stated", because=node.because)
    return finding(node, "not_stated", Status.NOT_KNOWN, reason)


def _measured(measure: Callable[[Any, Situation], tuple[Status, Reason]], kind: str) -> _Answer:
    def respond(node: Any, situation: Situation) -> Finding:  # noqa: ANN401 - keyed by node type
        status, reason = measure(node, situation)
        return finding(node, kind, status, reason)

    return respond


_Answer = Callable[[Any, "Situation"], Finding]

_ANSWERS: dict[type, _Answer] = {
    AllOf: _all_of,
    AnyOf: _any_of,
    AtLeast: _at_least,
    Once: _once,
    Holds: _holds,
    WorkingTowards: _working_towards,
    EnrolledOn: _enrolled_on,
    Induction: answer_induction,
    Registered: _registered,
    Experience: _measured(measures.experience, "experience"),
    PostIs: _post_is,
    AgeAtLeast: _measured(measures.age_at_least, "age_at_least"),
    HoursAtLeast: _measured(measures.hours_at_least, "hours_at_least"),
    LivesIn: _measured(measures.lives_in, "lives_in"),
    EarnsBelow: _measured(measures.earns_below, "earns_below"),
    NotStated: _not_stated,
}
