"""The outlines that invented lives follow, and how often each is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.awards import AwardKind, AwardStanding
from careerplanner.domain.record import RegistrationState
from careerplanner.services.sample.sample_people import EXACT, YEAR, group_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.roles import Role
    from careerplanner.services.sample.sample_people import Draft, PersonInventor


def new_starter(inventor: PersonInventor) -> Draft:
    """Somebody who began not long ago and is on induction."""
    life = inventor.begin()
    role = inventor.job(inventor.choices.workers() + inventor.choices.newcomers())
    months = inventor.between(1, 6)
    inventor.work(life, role, months, exactness=EXACT)
    inventor.induct(life, role, months, inventor.chance.random() * 0.7)
    if inventor.happens(0.4):
        inventor.apply(life, RegistrationState.APPLIED)
    return life


def learner(inventor: PersonInventor) -> Draft:
    """Somebody with the first award, working towards the next."""
    life = inventor.begin(21)
    role = inventor.job(inventor.choices.workers())
    months = inventor.between(6, 30)
    inventor.work(life, role, months)
    inventor.hold(life, inventor.award(AwardKind.CORE, role), max(1, months - 5))
    inventor.study(life, inventor.award(AwardKind.PRACTICE, role), 3)
    inventor.register(life, role, max(1, months - 4))
    return life


def qualified(inventor: PersonInventor) -> Draft:
    """Somebody with all that the job asks for."""
    life = inventor.begin(32)
    role = inventor.job(inventor.choices.workers())
    months = inventor.between(24, 140)
    inventor.work(life, role, months)
    inventor.induct(life, role, months, 1.0)
    inventor.hold(life, inventor.award(AwardKind.CORE, role), months // 2)
    inventor.hold(life, inventor.award(AwardKind.PRACTICE, role), months // 3)
    inventor.register(life, role, months // 2)
    if inventor.happens(0.4):
        inventor.aim(life)
    return life


def old_hand(inventor: PersonInventor) -> Draft:
    """Somebody whose awards are no longer offered, and whose dates are half forgotten."""
    life = inventor.begin(51)
    role = inventor.job(inventor.choices.workers() + inventor.choices.seniors())
    months = inventor.between(120, 380)
    inventor.work(life, role, months, exactness=YEAR)
    for _ in range(inventor.between(1, 2)):
        inventor.hold(life, inventor.pick(inventor.choices.legacy(group_of(role))), months // 2)
    if inventor.happens(0.8):
        inventor.register(life, role, inventor.between(20, 70))
    return life


def mover(inventor: PersonInventor) -> Draft:
    """Somebody who came from another nation, with a job and awards from there."""
    life = inventor.begin(30)
    role = inventor.job(inventor.choices.workers())
    there, here = inventor.between(40, 120), inventor.between(1, 24)
    gap = inventor.between(0, 8)
    inventor.work(
        life,
        role,
        there,
        employer=inventor.word("employers_elsewhere"),
        ended=inventor.ago(here + gap, EXACT),
        setting="",
    )
    inventor.work(life, role, here, exactness=EXACT)
    inventor.hold(life, inventor.pick(inventor.choices.from_elsewhere(group_of(role))), there - 12)
    if inventor.happens(0.5):
        inventor.register(life, role, max(0, here - 1))
    return life


def two_jobs(inventor: PersonInventor) -> Draft:
    """Somebody part-time in two places, where two rules may hold."""
    life = inventor.begin(24)
    first, second = (inventor.job(inventor.choices.workers()) for _ in range(2))
    months = inventor.between(5, 60)
    inventor.work(life, first, months, hours=16.0)
    inventor.work(life, second, months // 2, hours=12.5)
    inventor.hold(life, inventor.award(AwardKind.CORE, first), months // 2)
    inventor.register(life, first, months // 2)
    return life


def returner(inventor: PersonInventor) -> Draft:
    """Somebody back after years away."""
    life = inventor.begin(38)
    role = inventor.job(inventor.choices.workers())
    inventor.work(
        life,
        role,
        inventor.between(150, 220),
        exactness=YEAR,
        ended=inventor.ago(inventor.between(70, 110), YEAR),
    )
    inventor.work(life, role, inventor.between(2, 9))
    inventor.hold(life, inventor.pick(inventor.choices.legacy(group_of(role))), 140)
    inventor.apply(life, RegistrationState.LAPSED)
    return life


def child_carer(inventor: PersonInventor) -> Draft:
    """Somebody who works with the last client group of the pack: in most, children."""
    life = inventor.begin(23)
    group = inventor.choices.groups[-1] if inventor.choices.groups else ""
    role = inventor.job(inventor.choices.workers(group))
    months = inventor.between(2, 50)
    inventor.work(life, role, months)
    inventor.hold(life, inventor.award(AwardKind.CORE, role), months // 2)
    if inventor.happens(0.5):
        inventor.study(life, inventor.award(AwardKind.PRACTICE, role), 2)
    if inventor.happens(0.6):
        inventor.register(life, role, months // 2)
    return life


def senior(inventor: PersonInventor) -> Draft:
    """Somebody who leads a shift or a team."""
    life = inventor.begin(28)
    role = inventor.job(inventor.choices.seniors())
    months = inventor.between(12, 110)
    inventor.work(life, role, months)
    inventor.hold(life, inventor.award(AwardKind.CORE, role), months)
    inventor.hold(life, inventor.award(AwardKind.PRACTICE, role), months // 2)
    if inventor.happens(0.5):
        leading = inventor.pick(inventor.choices.leading(AwardStanding.CURRENT))
        inventor.study(life, leading, 4)
    inventor.register(life, role, months // 2)
    inventor.aim(life)
    return life


def manager(inventor: PersonInventor) -> Draft:
    """Somebody who manages a service, with an award for it or on the way to one."""
    life = inventor.begin(34)
    role = inventor.job(inventor.choices.managers())
    months = inventor.between(10, 160)
    inventor.work(life, role, months, hours=37.0)
    standing = AwardStanding.LEGACY if inventor.happens(0.5) else AwardStanding.CURRENT
    award = inventor.pick(inventor.choices.leading(standing))
    if inventor.happens(0.8):
        inventor.hold(life, award, months // 2)
    else:
        inventor.study(life, award, 6)
    inventor.register(life, role, months // 2)
    return life


def unregistered(inventor: PersonInventor) -> Draft:
    """Somebody who should have registered by now, or who never said."""
    life = inventor.begin(22)
    role = inventor.job(inventor.choices.workers())
    inventor.work(life, role, inventor.between(8, 40), exactness=EXACT)
    if inventor.happens(0.5):
        inventor.apply(life, RegistrationState.NOT_REGISTERED)
    inventor.hold(life, inventor.pick(inventor.choices.knowledge()), 12)
    return life


def hard_to_place(inventor: PersonInventor) -> Draft:
    """Somebody with awards, and perhaps a job, that no list knows."""
    life = inventor.begin(36)
    role: Role | None = inventor.job(inventor.choices.workers())
    inventor.work(life, role if inventor.happens(0.6) else None, inventor.between(3, 90))
    inventor.hold(life, None, inventor.between(30, 200))
    inventor.hold(life, inventor.pick(inventor.choices.knowledge()), 20)
    return life


def between_jobs(inventor: PersonInventor) -> Draft:
    """Somebody with no job at the moment."""
    life = inventor.begin(24)
    role = inventor.job(inventor.choices.workers())
    inventor.work(life, role, inventor.between(30, 60), ended=inventor.ago(2))
    inventor.hold(life, inventor.award(AwardKind.CORE, role), 25)
    return life


OUTLINES: tuple[tuple[Callable[[PersonInventor], Draft], int], ...] = (
    (new_starter, 4),
    (learner, 4),
    (old_hand, 4),
    (mover, 3),
    (child_carer, 3),
    (manager, 3),
    (hard_to_place, 3),
    (two_jobs, 3),
    (unregistered, 3),
    (returner, 2),
    (senior, 3),
    (qualified, 4),
    (between_jobs, 1),
)
"""Each outline with its weight; the first dozen people take one each, in this order."""
