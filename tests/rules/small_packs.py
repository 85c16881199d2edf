"""Small packs put together part by part, to try the planner on what no real pack has.

Everything not under test is taken from the imagined country Aldland. What holds for such a pack
is asked elsewhere; how random ones are drawn stands in ``drawn_packs``.
"""

# ruff: noqa: ANN401 - what is not named here is passed on

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careerplanner.domain.awards import (
    Award,
    AwardKind,
    AwardStanding,
    CountsAs,
    Extent,
    Purpose,
)
from careerplanner.domain.bands import Band
from careerplanner.domain.facts import Basis, Confidence, Text
from careerplanner.domain.goals import Goal, GoalKind, GoalName
from careerplanner.domain.register import (
    Anchor,
    Deadline,
    Duty,
    RegisterRoute,
    RegisterRule,
    RegisterVersion,
)
from careerplanner.domain.requirement import (
    AgeAtLeast,
    AllOf,
    AnyOf,
    AtLeast,
    AwardChoice,
    EnrolledOn,
    Holds,
    NotStated,
    Once,
    PostIs,
    Registered,
    Requirement,
    WorkingTowards,
)
from careerplanner.domain.roles import Role
from careerplanner.domain.study import Course, CourseStanding, Measured, StudyMode
from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup

if TYPE_CHECKING:
    from careerplanner.domain.pack import Pack

SAID = Basis("step-law", Confidence.STATED)
GONE = Basis("step-law", Confidence.STATED, valid_to=date(2020, 12, 31))
WORDS = Text("words", "ord")
END = GoalName(GoalKind.GOAL, "end")
JOB = GoalName(GoalKind.ROLE, "job")

_numbers = count()


def _id(kind: str) -> str:
    return f"{kind}-{next(_numbers)}"


@cache
def _aldland() -> Pack:
    return load_pack(Path(__file__).parents[1] / "framework" / "packs" / "aldland")


# ---- what is asked --------------------------------------------------------------------------


def holds(award: str) -> Holds:
    return Holds(_id("holds"), SAID, None, AwardChoice(award))


def begun(award: str) -> WorkingTowards:
    return WorkingTowards(_id("begun"), SAID, None, AwardChoice(award))


def enrolled(award: str) -> EnrolledOn:
    return EnrolledOn(_id("enrolled"), SAID, None, AwardChoice(award))


def all_of(*parts: Requirement) -> AllOf:
    return AllOf(_id("all"), SAID, None, parts)


def any_of(*parts: Requirement) -> AnyOf:
    return AnyOf(_id("any"), SAID, None, parts)


def at_least(number: int, *parts: Requirement) -> AtLeast:
    return AtLeast(_id("some"), SAID, None, number, parts)


def once(when: Requirement, then: Requirement) -> Once:
    return Once(_id("once"), SAID, None, when, then)


def in_job(*roles: str) -> PostIs:
    return PostIs(_id("job"), SAID, None, roles)


def aged(years: int) -> AgeAtLeast:
    return AgeAtLeast(_id("age"), SAID, None, years)


def listed(*categories: str) -> Registered:
    return Registered(_id("listed"), SAID, None, categories)


def unsaid() -> NotStated:
    return NotStated(_id("unsaid"), SAID, None, WORDS)


# ---- what there is --------------------------------------------------------------------------


def award(name: str, before: Requirement | None = None, **more: Any) -> Award:
    """An award of a level of its own, so that no two are of one sort unless a test says so."""
    months = more.pop("months", None)
    fields: dict[str, Any] = {
        "level": sum(ord(letter) for letter in name),
        "kind": AwardKind.PRACTICE,
        "standing": AwardStanding(more.pop("standing", "current")),
        "family": "",
        "client_groups": (),
        "counts_as": (),
        **more,
    }
    return Award(
        id=name,
        title=WORDS,
        credits=None,
        months=months,
        also_called=(),
        body="",
        before=before,
        basis=SAID,
        summary=WORDS,
        **fields,
    )


def counts_as(*awards: str, extent: str = "full", purpose: str = "band") -> CountsAs:
    return CountsAs(awards, Purpose(purpose), (), Extent(extent), SAID)


def course(name: str, leads_to: str, before: Requirement | None = None, **more: Any) -> Course:
    """A way to study; ``months`` and ``price`` are given as (least, most)."""
    standing = CourseStanding(more.pop("standing", "open"))
    basis = more.pop("basis", SAID)
    months, price = (
        Measured(*size, basis=SAID) if size else None
        for size in (more.pop("months", None), more.pop("price", None))
    )
    return Course(
        name,
        WORDS,
        leads_to,
        standing,
        StudyMode.AT_WORK,
        before,
        months,
        price,
        (),
        more.pop("comes_with", ()),
        (),
        WORDS,
        basis,
    )


def role(name: str, rule: str = "", bands: tuple[str, ...] = (), **more: Any) -> Role:
    fields = {"leads": False, "in_scope": True, "own_awards": (), **more}
    return Role(
        id=name,
        title=WORDS,
        setting="",
        client_groups=(),
        bands=bands,
        register_rule=rule,
        also_called=(),
        basis=SAID,
        **fields,
    )


def way(name: str, requirement: Requirement | None, *, closed: bool = False) -> RegisterRoute:
    return RegisterRoute(name, WORDS, WORDS, requirement, GONE if closed else SAID)


def rule(name: str, ways: tuple[str, ...], asks: Requirement | None, months: int) -> RegisterRule:
    """A duty to be on the register so many months after a job begins."""
    version = RegisterVersion(
        id=f"{name}-now",
        duty=Duty.MUST,
        anchor=Anchor.POST_START,
        register_by=Deadline(Anchor.POST_START, months, SAID),
        award=asks,
        award_expected=None,
        award_latest=None,
        routes=ways,
        renewal="",
        explains=WORDS,
        basis=SAID,
    )
    return RegisterRule(name, (name,), (version,))


def goal(name: str, requirement: Requirement | None, *roles: str) -> Goal:
    return Goal(name, WORDS, "on-land", roles, requirement, WORDS, SAID)


def band(name: str, order: int, requirement: Requirement) -> Band:
    return replace(_aldland().bands[0], id=name, order=order, requirement=requirement)


def pack(*parts: Any) -> Lookup:
    """A pack of just these parts; without a band it gets one that asks for nothing there is."""

    def of(kind: type) -> tuple[Any, ...]:
        return tuple(part for part in parts if isinstance(part, kind))

    return Lookup(
        replace(
            _aldland(),
            awards=of(Award),
            courses=of(Course),
            roles=of(Role),
            register_routes=of(RegisterRoute),
            register_rules=of(RegisterRule),
            goals=of(Goal),
            bands=of(Band) or (band("low", 1, in_job()),),
            statements=(),
            notices=(),
            renewals=(),
            providers=(),
            funding=(),
            renamed=(),
        )
    )
