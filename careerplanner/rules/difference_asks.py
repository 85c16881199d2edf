"""What one requirement asks in addition to another, no longer asks, or asks in another way.

A requirement is taken apart into what it asks for one beside the other ("asks"), and each ask into
what will do for it ("options"). Two asks belong together where an option is in both. Names of
nodes, labels and sources play no part: two packs' worth of words for one thing are one thing.
Nothing is asked of a record here but of invented ones that hold just what a requirement asks;
what a real one holds is added by the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, fields
from itertools import combinations, product
from typing import TYPE_CHECKING

from careerplanner.domain.differences import AskDifference, AsksDifference, Change
from careerplanner.domain.finding import Finding, Reason, Status
from careerplanner.domain.record import (
    HeldAward,
    HeldState,
    InductionProgress,
    ProgressState,
    Record,
    Worker,
)
from careerplanner.domain.requirement import (
    AllOf,
    AnyOf,
    AtLeast,
    EnrolledOn,
    Holds,
    Induction,
    InductionState,
    Node,
    NotStated,
    Once,
    Requirement,
    WorkingTowards,
)
from careerplanner.rules.conditions import answer, choices

if TYPE_CHECKING:
    from careerplanner.rules.situation import Situation

MOST_WAYS = 300
"""More ways to meet a requirement than this are not tried; nothing is then said to be covered."""

_ORDER = (Change.NEW, Change.CHANGED, Change.GONE, Change.SAME, Change.NOT_KNOWN)
_AWARD_NODES = (Holds, WorkingTowards, EnrolledOn)

Ask = Callable[[Record], "Situation"]
"""Gives the situation in which an invented record is asked."""


@dataclass(frozen=True)
class Side:
    """One of the two requirements.

    Attributes:
        requirement: What is asked, or None where nothing is.
        asking: Asks an invented record in the way this side is asked.
        held: The real record as this side is asked, or None in general.
        unknown: Why it is not known what is asked, or None.
    """

    requirement: Requirement | None
    asking: Ask
    held: Situation | None = None
    unknown: Reason | None = None


def compare(start: Side, end: Side, *, alike: bool = False) -> AsksDifference:
    """Hold what the end asks against what the start asks.

    Args:
        start: From where.
        end: To where.
        alike: Whether both are one and the same, so that even what is not known is the same.
    """
    before, after = _asks(start), _asks(end)
    unknown = start.unknown or end.unknown or _not_stated(before) or _not_stated(after)
    if alike or (unknown and before and after and _keys(before) == _keys(after)):
        return AsksDifference(tuple(_same(ask, (ask,), end) for ask in after), unknown)
    if unknown is not None:
        found = [_unknown(ask, end) for ask in after]
        found += [_unknown(ask, start, gone=True) for ask in before if not after]
        return AsksDifference(tuple(found), unknown)
    found = [_at_the_end(ask, before, after, start, end) for ask in after]
    found += [
        _left_behind(ask, start, end)
        for ask in before
        if not any(ask.belongs_to(other) for other in after)
    ]
    return AsksDifference(tuple(sorted(found, key=lambda one: _ORDER.index(one.change))))


# ---- taking a requirement apart ------------------------------------------------------------------


@dataclass(frozen=True)
class _Option:
    """One thing that will do for an ask.

    Attributes:
        node: It.
        key: What makes two options one.
        atoms: Its key, and of one made of several parts the keys of what those ask.
        parts: Of one made of several parts, what those are; else empty.
    """

    node: Requirement
    key: Hashable
    atoms: frozenset[Hashable]
    parts: tuple[_Ask, ...] = ()

    def is_in(self, atoms: frozenset[Hashable]) -> bool:
        """Whether it would do among these."""
        if self.key in atoms:
            return True
        if not self.parts:
            return self.atoms <= atoms
        return all(part.key in atoms or part.atoms <= atoms for part in self.parts)


@dataclass(frozen=True)
class _Ask:
    """One thing asked for beside others.

    Attributes:
        node: It.
        key: What makes two asks one.
        options: What will do for it; never empty.
        atoms: Keys of the options and of itself; of a part that is only a longer way to another
            option there are none.
    """

    node: Requirement
    key: Hashable
    options: tuple[_Option, ...]
    atoms: frozenset[Hashable]

    def belongs_to(self, other: _Ask) -> bool:
        """Whether something will do for both."""
        return not self.atoms.isdisjoint(other.atoms)


def _asks(side: Side) -> tuple[_Ask, ...]:
    if side.requirement is None:
        return ()
    situation = side.asking(_holding(()))
    found = (_ask(node, situation, side.asking) for node in _beside(side.requirement))
    return tuple({ask.key: ask for ask in found}.values())


def _ask(node: Requirement, situation: Situation, asking: Ask) -> _Ask:
    options = tuple(_option(one, situation, asking) for one in instead(node))
    options = tuple({option.key: option for option in options}.values())
    told = [option for option in options if not _is_longer(option, options, asking)]
    key = _key(node, situation)
    atoms = frozenset({key}).union(*(option.atoms for option in told))
    return _Ask(node, key, options, atoms)


def _option(node: Requirement, situation: Situation, asking: Ask) -> _Option:
    key = _key(node, situation)
    beside = _beside(node)
    if len(beside) > 1:
        parts = tuple(_ask(part, situation, asking) for part in beside)
        return _Option(node, key, frozenset({key}).union(*(part.atoms for part in parts)), parts)
    if isinstance(node, _AWARD_NODES):
        return _Option(node, key, _award_keys(node, situation))
    return _Option(node, key, frozenset({key}))


def _is_longer(option: _Option, options: tuple[_Option, ...], asking: Ask) -> bool:
    """Whether whoever meets this option of several parts meets another one anyway."""
    if not option.parts:
        return False
    others = [one.node for one in options if not one.parts]
    return _meets(option.node, others, asking)


def _beside(node: Requirement) -> tuple[Requirement, ...]:
    """Return what a requirement asks for one beside the other."""
    if isinstance(node, AllOf) or (isinstance(node, AtLeast) and node.count >= len(node.of)):
        return tuple(one for part in node.of for one in _beside(part))
    if isinstance(node, (AnyOf, AtLeast)) and len(node.of) == 1:
        return _beside(node.of[0])
    return (node,)


def instead(node: Requirement) -> tuple[Requirement, ...]:
    """Return what will do for a requirement, one in place of the other; itself where nothing."""
    if isinstance(node, AnyOf) or (isinstance(node, AtLeast) and node.count == 1):
        return tuple(one for part in node.of for one in instead(part))
    if isinstance(node, AllOf) and len(node.of) == 1:
        return instead(node.of[0])
    return (node,)


def _key(node: Requirement, situation: Situation) -> Hashable:
    """Return what makes two requirements ask the same, whatever they are called."""
    beside = _beside(node)
    if len(beside) > 1:
        return ("all", frozenset(_key(part, situation) for part in beside))
    (only,) = beside
    options = instead(only)
    if len(options) > 1:
        return _any(_key(part, situation) for part in options)
    (only,) = options
    if isinstance(only, _AWARD_NODES):
        return _any(_award_keys(only, situation))
    if isinstance(only, AtLeast):
        return ("at_least", only.count, frozenset(_key(part, situation) for part in only.of))
    if isinstance(only, Once):
        return ("once", _key(only.when, situation), _key(only.then, situation))
    own = {part.name for part in fields(Node)}
    values = (getattr(only, part.name) for part in fields(only) if part.name not in own)
    return (type(only).__name__, *values)


def _any(keys: Iterable[Hashable]) -> Hashable:
    """Return the key of "one of these"; a choice within a choice is one choice."""
    flat: set[Hashable] = set()
    for key in keys:
        is_choice = isinstance(key, tuple) and key[:1] == ("any",)
        flat |= key[1] if is_choice else {key}  # type: ignore[index]
    return next(iter(flat)) if len(flat) == 1 else ("any", frozenset(flat))


def _award_keys(
    node: Holds | WorkingTowards | EnrolledOn, situation: Situation
) -> frozenset[_Fact]:
    awards = choices(node.choice, situation) or (node.choice.family or "",)
    return frozenset((type(node).__name__, award) for award in awards)


# ---- holding asks against asks -------------------------------------------------------------------


def _at_the_end(
    ask: _Ask, before: tuple[_Ask, ...], after: tuple[_Ask, ...], start: Side, end: Side
) -> AskDifference:
    """Say how an ask of the end lies to those of the start."""
    same = tuple(other for other in before if other.key == ask.key)
    if same:
        return _same(ask, same, end)
    near = tuple(other for other in before if ask.belongs_to(other))
    covered, finding = _covers(start, ask.node, end.asking), _held(ask.node, end)
    if not near:
        return AskDifference(Change.NEW, ask.node, covered=covered, finding=finding)
    were, are = _atoms(before), _atoms(after)
    return AskDifference(
        Change.CHANGED,
        ask.node,
        tuple(other.node for other in near),
        tuple(one.node for one in ask.options if one.is_in(were)),
        tuple(one.node for one in ask.options if not one.is_in(were)),
        tuple(one.node for other in near for one in other.options if not one.is_in(are)),
        covered,
        finding,
    )


def _atoms(asks: tuple[_Ask, ...]) -> frozenset[Hashable]:
    return frozenset[Hashable]().union(*(ask.atoms for ask in asks))


def _left_behind(ask: _Ask, start: Side, end: Side) -> AskDifference:
    covered = _covers(end, ask.node, start.asking)
    finding = _held(ask.node, start)
    return AskDifference(Change.GONE, None, (ask.node,), covered=covered, finding=finding)


def _same(ask: _Ask, before: tuple[_Ask, ...], end: Side) -> AskDifference:
    were = tuple(other.node for other in before)
    return AskDifference(Change.SAME, ask.node, were, covered=True, finding=_held(ask.node, end))


def _unknown(ask: _Ask, side: Side, *, gone: bool = False) -> AskDifference:
    finding = _held(ask.node, side)
    if gone:
        return AskDifference(Change.NOT_KNOWN, None, (ask.node,), finding=finding)
    return AskDifference(Change.NOT_KNOWN, ask.node, finding=finding)


def _held(node: Requirement, side: Side) -> Finding | None:
    return answer(node, side.held) if side.held is not None else None


def _keys(asks: tuple[_Ask, ...]) -> frozenset[Hashable]:
    return frozenset(ask.key for ask in asks)


def _not_stated(asks: tuple[_Ask, ...]) -> Reason | None:
    """Return why it is not known what is asked, where an ask says nothing else."""
    for ask in asks:
        if isinstance(ask.node, NotStated):
            return Reason.of("not_stated", because=ask.node.because)
    return None


# ---- whoever meets this meets that ---------------------------------------------------------------


def _covers(side: Side, asked: Requirement, asking: Ask) -> bool:
    """Whether whoever meets all of one side meets this too, and not for the job's sake alone."""
    if side.requirement is None:
        return False
    nothing = answer(asked, asking(_holding(())))
    return nothing.status is not Status.MET and _meets(side.requirement, [asked], asking)


def _meets(has: Requirement, asked: list[Requirement], asking: Ask) -> bool:
    """Whether holding just what one requirement asks, in any way, meets one of others for sure."""
    ways = _ways(has, asking(_holding(())))
    if not ways or len(ways) > MOST_WAYS:
        return False
    situations = [asking(_holding(way)) for way in ways]
    return all(
        any(answer(one, situation).status is Status.MET for one in asked)
        for situation in situations
    )


_Fact = tuple[str, str]
"""One thing held: ("Holds", award), ("WorkingTowards", award), ("Induction", how far)."""
_Way = frozenset[_Fact]


def _ways(node: Requirement, situation: Situation) -> set[_Way]:
    """Return the least that meets a requirement, in every way; more than the most are cut off."""
    if isinstance(node, AllOf):
        return _together([_ways(part, situation) for part in node.of])
    if isinstance(node, AnyOf):
        return set[_Way]().union(*(_ways(part, situation) for part in node.of))
    if isinstance(node, AtLeast):
        some = combinations([_ways(part, situation) for part in node.of], node.count)
        return set[_Way]().union(*(_together(list(parts)) for parts in some))
    if isinstance(node, _AWARD_NODES):
        return {frozenset({key}) for key in _award_keys(node, situation)}
    if isinstance(node, Induction):
        return {frozenset({("Induction", str(node.state))})}
    return {frozenset()}


def _together(parts: list[set[_Way]]) -> set[_Way]:
    found: set[_Way] = set()
    for chosen in product(*parts):
        found.add(_Way().union(*chosen))
        if len(found) > MOST_WAYS:
            break
    return found


def _holding(way: Iterable[_Fact]) -> Record:
    """Return an invented record that holds just this."""
    awards, induction = [], []
    for place, (kind, what) in enumerate(sorted(way)):
        name = str(place)
        if kind == "Induction":
            done = what == str(InductionState.COMPLETE)
            state = ProgressState.SIGNED_OFF if done else ProgressState.IN_PROGRESS
            induction.append(InductionProgress(name, state=state))
        elif kind == "Holds":
            awards.append(HeldAward(name, what))
        else:
            enrolled = kind == "EnrolledOn" or None
            state_of = HeldState.WORKING_TOWARDS
            awards.append(HeldAward(name, what, state=state_of, enrolled=enrolled))
    return Record(Worker("", ""), awards=tuple(awards), induction=tuple(induction))
