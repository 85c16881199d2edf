"""Sample plans with a chosen way, in both languages. The people and courses are invented."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.reports.plan_paper import (
    LabelValue,
    OtherRouteLine,
    RouteLabels,
    RoutePart,
    RouteStepPart,
)
from careerplanner.reports.runs import Run, words
from tests.reports.sample_words import Say
from tests.reports.samples import plan

if TYPE_CHECKING:
    from careerplanner.reports.plan_paper import PlanPaper


def route_plan(language: str = "en", times: int = 1) -> PlanPaper:
    """A plan with a chosen way, its steps and other ways repeated for length."""
    return replace(plan(language), route=route(Say(language), times))


def gone_plan(language: str = "en") -> PlanPaper:
    """A plan whose chosen way is no longer there, and without any other."""
    say = Say(language)
    gone = say("The way you chose is no longer there.", "Nid yw’r ffordd ar gael mwyach.")
    return replace(plan(language), route=RoutePart(_labels(say), (), (gone,), (), (), (), ()))


def route(say: Say, times: int = 1) -> RoutePart:
    """A chosen way of two steps with one other way."""
    return RoutePart(
        _labels(say),
        (
            LabelValue(say("Aiming for", "Yn anelu at"), say("Manager", "Rheolwr")),
            LabelValue(say("How long in all", "Pa mor hir i gyd"), say("2 years", "2 flynedd")),
        ),
        (say("This is about the Register.", "Mae hyn am y Gofrestr."),),
        _steps(say) * times,
        (
            OtherRouteLine(
                say("By a degree", "Drwy radd"),
                words("6"),
                say("at least: 36 months", "o leiaf: 36 mis"),
                say("not known for 2 steps", "ddim yn hysbys am 2 gam"),
                say("none that we know of", "dim un y gwyddom amdano"),
            ),
        )
        * times,
        say("3 more ways were found.", "Cafwyd 3 ffordd arall."),
        (say("Old course: It has closed.", "Hen gwrs: Mae wedi cau."),) * times,
    )


def _steps(say: Say) -> tuple[RouteStepPart, ...]:
    money = (
        *say("You may get this.", "Gallech chi gael hwn."),
        Run("\n", None),
        *say("£3,750 (2024-25).", "£3,750 (2024-25)."),
    )
    return (
        RouteStepPart(
            say("1. Take this award: Level 4", "1. Dilyn y cymhwyster hwn: Lefel 4"),
            say("The Register asks for this.", "Mae’r Gofrestr yn gofyn am hyn."),
            (
                LabelValue(say("When", "Pryd"), say("You can start now", "Gallwch ddechrau nawr")),
                LabelValue(say("Money: a bursary", "Arian: bwrsari"), money),
                LabelValue(
                    say("Sources", "Ffynonellau"), say("Unchecked: [1]", "Heb ei wirio: [1]")
                ),
            ),
        ),
        RouteStepPart(
            say("2. Take up a job: Manager", "2. Dechrau mewn swydd: Rheolwr"),
            say("This is the job itself.", "Dyma’r swydd ei hun."),
            (),
        ),
    )


def _labels(say: Say) -> RouteLabels:
    return RouteLabels(
        heading=say("The way I chose", "Y ffordd a ddewisais"),
        others=say("Other ways considered", "Ffyrdd eraill a ystyriwyd"),
        others_summary=say("The other ways and their sizes.", "Y ffyrdd eraill a’u maint."),
        way=say("Way", "Ffordd"),
        count=say("Steps", "Camau"),
        months=say("How long", "Pa mor hir"),
        cost=say("What you pay", "Yr hyn rydych chi’n ei dalu"),
        doubts=say("Doubts", "Amheuon"),
        left_out=say("Ways that are left out", "Ffyrdd sydd heb eu cynnwys"),
    )
