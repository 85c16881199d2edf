"""Answers about ways made by hand, for tests of what is said and shown of them.

They name awards and jobs of the program's own pack, to which ``with_study`` adds invented goals,
courses and funding. Whether such an answer is right is not asked here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.facts import Basis, Confidence, Text
from careerplanner.domain.finding import Finding, PackName, Reason, Status, Value
from careerplanner.domain.goals import Goal, GoalKind, GoalName
from careerplanner.domain.register import Anchor, Deadline
from careerplanner.domain.requirement import AgeAtLeast, HoursAtLeast
from careerplanner.domain.roles import Term
from careerplanner.domain.routes import (
    Doubts,
    FundingFit,
    GoalState,
    Measure,
    NotOffered,
    Route,
    Routes,
    RouteStep,
    Total,
)
from careerplanner.domain.study import (
    Course,
    CourseStanding,
    Covers,
    Figure,
    Funding,
    Measured,
    Provider,
    StudyMode,
)
from careerplanner.framework.lookup import Lookup

ON = date(2026, 11, 22)
STATED = Basis("framework-2023", Confidence.STATED)
DOUBTED = Basis("scw-role-pages", Confidence.UNCHECKED, valid_from=date(2024, 9, 1))
CLOSED = Basis("scw-role-pages", Confidence.STATED, valid_to=date(2022, 9, 30))
MANAGER = "care-home-manager-adults"
MANAGING = GoalName(GoalKind.GOAL, "made-managing")
MANAGER_JOB = GoalName(GoalKind.ROLE, MANAGER)
BAND_C = GoalName(GoalKind.BAND, "C")


def said(word: str) -> Text:
    """A text of the pack in both languages."""
    return Text(word, f"{word} (Cymraeg)")


def with_study(lookup: Lookup) -> Lookup:
    """A pack with an invented goal, courses, funding and a provider besides all it has."""
    about = lookup.pack.about
    course = Course(
        "made-level-5",
        said("Invented course at work"),
        "leadership-practice-5",
        CourseStanding.OPEN,
        StudyMode.AT_WORK,
        None,
        Measured(18, 24, DOUBTED),
        Measured(1500, 2250, DOUBTED),
        ("made-college",),
        (),
        (said("You may have to leave the course when you change job."),),
        said("Learning beside the job."),
        STATED,
    )
    closed = replace(
        course, id="made-closed", title=said("Invented closed course"), basis=CLOSED, risks=()
    )
    apprenticeship = Funding(
        "made-apprenticeship",
        said("Invented apprenticeship"),
        Covers.FEES,
        ("leadership-practice-5", "preparing-leadership-4"),
        (),
        HoursAtLeast("made-hours", STATED, None, 16),
        (),
        ("made-bursary",),
        said("Ask the college."),
        said("The state pays the college."),
        STATED,
    )
    bursary = Funding(
        "made-bursary",
        said("Invented bursary"),
        Covers.LIVING,
        ("leadership-practice-5",),
        (),
        AgeAtLeast("made-age", STATED, None, 18),
        (Figure(said("A year"), 3750, "2024-25", DOUBTED),),
        (),
        None,
        said("Money to live on."),
        DOUBTED,
    )
    goal = Goal(
        MANAGING.id,
        said("Invented managing"),
        "made-care",
        (MANAGER, "domiciliary-manager"),
        None,
        said("Runs a service."),
        STATED,
        ("C",),
    )
    pack = replace(
        lookup.pack,
        about=replace(
            about,
            currency="£",
            goal_groups=(*about.goal_groups, Term("made-care", said("Invented field"))),
        ),
        goals=(*lookup.pack.goals, goal),
        courses=(*lookup.pack.courses, course, closed),
        providers=(
            *lookup.pack.providers,
            Provider("made-college", said("Invented College"), None, STATED),
        ),
        funding=(*lookup.pack.funding, apprenticeship, bursary),
    )
    return Lookup(pack)


def finding(code: str, status: Status, **fields: Value) -> Finding:
    """A finding without parts."""
    return Finding("made", "hours_at_least", status, Reason.of(code, **fields), STATED)


def award_step(award: str, **told: object) -> RouteStep:
    """A step that takes an award; further fields as named."""
    step = RouteStep(
        f"award:{award}",
        StepKind.TAKE_AWARD,
        Reason.of("need.register", role=PackName("role", MANAGER)),
        (STATED,),
        award=award,
        turn=1,
    )
    return replace(step, **told)  # type: ignore[arg-type]


def first_award() -> RouteStep:
    """An award of unknown length and price."""
    return award_step("preparing-leadership-4")


def main_award() -> RouteStep:
    """An award by a course of known size, with funding of every kind of answer."""
    return award_step(
        "leadership-practice-5",
        course="made-level-5",
        turn=2,
        after=("award:preparing-leadership-4",),
        alongside=(f"post:{MANAGER}",),
        months=Measured(18, 24, DOUBTED),
        price=Measured(1500, 2250, DOUBTED),
        in_the_job=True,
        latest=Deadline(Anchor.FIRST_REGISTRATION, 36, STATED),
        funding=(
            FundingFit(
                "made-apprenticeship",
                finding("hours.enough", Status.MET, asked=16, total=30),
            ),
            FundingFit(
                "made-bursary",
                finding("age.not_said", Status.NOT_KNOWN, years=18),
            ),
        ),
        assumes=(Reason.of("assume.place", course=PackName("course", "made-level-5")),),
        risks=(
            Reason.of("risk.text", text=said("You may have to leave the course.")),
            Reason.of("risk.deadline", role=PackName("role", MANAGER)),
        ),
    )


def job_step() -> RouteStep:
    """Taking up the job."""
    return RouteStep(
        f"post:{MANAGER}",
        StepKind.TAKE_POST,
        Reason.of("need.post", role=PackName("role", MANAGER)),
        (DOUBTED,),
        roles=(MANAGER, "domiciliary-manager"),
        turn=2,
        after=("award:preparing-leadership-4",),
        assumes=(Reason.of("assume.employer", role=PackName("role", MANAGER)),),
    )


def register_step() -> RouteStep:
    """Registering."""
    return RouteStep(
        f"register:{MANAGER}",
        StepKind.REGISTER,
        Reason.of("need.register", role=PackName("role", MANAGER)),
        (STATED,),
        category="manager",
        register_by=Deadline(Anchor.POST_START, 0, STATED),
        turn=3,
        after=(f"post:{MANAGER}",),
    )


def long_route() -> Route:
    """A route whose length and cost are known in part."""
    steps = (first_award(), main_award(), job_step(), register_step())
    return Route(
        "made-long",
        MANAGER,
        "manager-both-awards",
        Reason.of("route.register_route", route=PackName("route", "manager-both-awards")),
        steps,
        Total(18, 24, ("award:preparing-leadership-4",)),
        Total(1500, 2250, ("award:preparing-leadership-4",)),
        Doubts(1, 2, 0, 2),
        until_job=Total(0, 0, ("award:preparing-leadership-4",)),
        place=1,
    )


def short_route() -> Route:
    """A route of two steps whose size is known whole."""
    award = award_step(
        "management-award-generic",
        months=Measured(12, 12, STATED),
        price=Measured(0, 0, STATED),
    )
    return Route(
        "made-short",
        MANAGER,
        "manager-degree-and-award",
        Reason.of(
            "route.with",
            awards=(PackName("award", "management-award-generic"),),
            route=PackName("route", "manager-degree-and-award"),
        ),
        (award, replace(job_step(), after=(award.key,))),
        Total(12, 12),
        Total(0, 0),
        Doubts(0, 0, 0, 0),
        until_job=Total(12, 12),
        place=1,
    )


def made_routes(lookup: Lookup, worker: str = "worker", goal: GoalName = MANAGING) -> Routes:
    """An open answer with two routes of the same place and two ways that are not offered."""
    return Routes(
        worker,
        ON,
        lookup.pack.about.ref,
        goal,
        Measure.STEPS,
        GoalState.OPEN,
        finding("hours.short", Status.MISSING, asked=16, total=0),
        (long_route(), short_route()),
        (
            NotOffered(PackName("course", "made-closed"), Reason.of("not_offered.closed"), CLOSED),
            NotOffered(
                PackName("route", "manager-experience"),
                Reason.of("not_offered.not_stated", because=said("No source says.")),
                STATED,
            ),
        ),
        more=3,
    )


def made_reached(lookup: Lookup, worker: str = "worker", goal: GoalName = BAND_C) -> Routes:
    """An answer of whoever is there already."""
    met = finding("hours.enough", Status.MET, asked=16, total=30)
    whole = made_routes(lookup, worker, goal)
    return replace(whole, state=GoalState.REACHED, reached=met, routes=(), not_offered=(), more=0)


def made_no_way(lookup: Lookup, worker: str = "worker", goal: GoalName = MANAGER_JOB) -> Routes:
    """An answer without a way, with what was not offered."""
    return replace(made_routes(lookup, worker, goal), state=GoalState.NO_WAY, routes=(), more=0)
