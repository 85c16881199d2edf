"""Small random packs for the planner, of every sort of requirement that matters to it.

Kept away from what ``brute`` cannot try: more than a handful of awards, experience, an induction,
requirements that hold only once another does, awards for other people, two open courses for one
award. Every award has a family of its own, but for at most one pair of which one counts as the
other; in half of the packs all awards are of one sort, in the others each has its own level.
Awards no longer offered, of which a person may hold one or be finishing one, count as others in
any way a pack can say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from careerplanner.domain.awards import AwardStanding
from tests.rules import small_packs as made
from tests.rules.people import day, entry, held, post, record, towards

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup

JOBS = ("hand", "mate")


@dataclass(frozen=True)
class Small:
    """A small pack and somebody in it.

    Attributes:
        lookup: The pack; its goal is "end", its registered job "job".
        record: The person.
        first: Whether the job asks for registration before it begins.
    """

    lookup: Lookup
    record: Record
    first: bool


@st.composite
def requirements(
    draw: st.DrawFn, awards: list[str], deep: int, *, enrolment: bool = False, job: bool = False
) -> Requirement:
    """Something a pack may ask for, at most so deep."""
    simple = ["holds", "holds", "holds", "begun", "unsaid", "aged", "in_job"]
    simple += ["enrolled", "enrolled"] if enrolment else []
    kind = draw(st.sampled_from([*simple, "all_of", "any_of", "at_least"] if deep else simple))
    if kind in ("all_of", "any_of", "at_least"):
        inner = requirements(awards, deep - 1, enrolment=enrolment, job=job)
        parts = draw(st.lists(inner, min_size=2, max_size=3))
        if kind == "at_least":
            return made.at_least(draw(st.integers(1, len(parts))), *parts)
        return {"all_of": made.all_of, "any_of": made.any_of}[kind](*parts)
    if kind == "unsaid":
        return made.unsaid()
    if kind == "aged":
        return made.aged(draw(st.sampled_from([16, 20])))
    if kind == "in_job":
        options = [("hand",), ("mate",), JOBS, *([("job",)] if job else [])]
        return made.in_job(*draw(st.sampled_from(options)))
    ask = {"holds": made.holds, "begun": made.begun, "enrolled": made.enrolled}[kind]
    return ask(draw(st.sampled_from(awards)))


@st.composite
def smalls(draw: st.DrawFn) -> Small:
    """A pack with one goal, one registered job, and somebody."""
    names = [f"a{number}" for number in range(draw(st.integers(2, 4)))]
    parts: list[Any] = [made.role(name) for name in JOBS]
    kin, alike = draw(st.booleans()), draw(st.booleans())
    for place, name in enumerate(names):
        before = draw(st.none() | requirements(names, 1, job=True))
        more: dict[str, Any] = {"family": name}
        if alike:
            more["level"] = 3
        if place == 1 and kin:
            purpose = draw(st.sampled_from(["band", "register"]))
            more |= {"family": "a0", "counts_as": (made.counts_as("a0", purpose=purpose),)}
        parts.append(made.award(name, before, **more))
        parts += draw(courses(name, names))
    parts += draw(old_awards(names))
    parts.append(made.goal("end", draw(requirements(names, 2))))
    first = draw(st.booleans())
    parts += draw(registered_job(names, 0 if first else 6))
    return Small(made.pack(*parts), draw(somebody(names, kin=kin)), first)


@st.composite
def courses(draw: st.DrawFn, award: str, names: list[str]) -> list[Any]:
    """Up to two courses for an award, at most one of them open."""
    found = []
    if draw(st.integers(0, 3)) == 0:
        standing = draw(st.sampled_from(["not_found", "planned", "closed"]))
        found.append(made.course(f"{award}-shut", award, standing=standing))
    if draw(st.booleans()):
        before = draw(st.none() | requirements(names, 1, job=True))
        found.append(made.course(f"{award}-course", award, before))
    return found


@st.composite
def old_awards(draw: st.DrawFn, names: list[str]) -> list[Any]:
    """One award no longer offered, that counts as others."""
    entries = tuple(
        made.counts_as(
            *draw(st.lists(st.sampled_from(names), min_size=1, max_size=2, unique=True)),
            extent=draw(st.sampled_from(["full", "check"])),
            purpose=draw(st.sampled_from(["band", "register"])),
        )
        for _ in range(draw(st.integers(0, 3)))
    )
    legacy = AwardStanding.LEGACY
    return [made.award("old", family="old", standing=legacy, counts_as=entries)]


@st.composite
def registered_job(draw: st.DrawFn, names: list[str], months: int) -> list[Any]:
    """A job with one or two ways on to the register, open or closed, and an award to follow."""
    ways = [
        made.way(
            f"way-{number}",
            draw(st.none() | requirements(names, 1, enrolment=True, job=True)),
            closed=draw(st.integers(0, 5)) == 0,
        )
        for number in range(draw(st.integers(1, 2)))
    ]
    asks = draw(st.none() | requirements(names, 1, job=True))
    rule = made.rule("roll", tuple(way.id for way in ways), asks, months)
    return [*ways, rule, made.role("job", "roll")]


@st.composite
def somebody(draw: st.DrawFn, names: list[str], *, kin: bool) -> Record:
    """Somebody with a little of everything, of whom everything is known."""
    parts: list[Any] = []
    parts += [held(name) for name in draw(st.lists(st.sampled_from(names), max_size=1))]
    done = {part.award for part in parts}
    old = draw(st.sampled_from(["", "", "held", "begun"]))
    if old == "held":
        parts.append(held("old"))
    elif not kin:
        on = [name for name in [*names, *(["old"] if old else [])] if name not in done]
        parts += [
            towards(name, enrolled=True) for name in draw(st.lists(st.sampled_from(on), max_size=1))
        ]
    parts += [post(name) for name in draw(st.lists(st.sampled_from([*JOBS, "job"]), max_size=1))]
    parts += [entry("roll")] if draw(st.integers(0, 4)) == 0 else []
    return record(*parts, born=day(draw(st.sampled_from(["1990", "2009-01-05"]))))
