"""What a plan says on paper of the way somebody chose: text already worded, ready to be set.

``services.plan_route`` fills these; ``route_section`` sets them. No rule and no wording here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.reports.plan_paper import LabelValue
    from careerplanner.reports.runs import Runs


@dataclass(frozen=True, slots=True)
class RouteLabels:
    """The fixed words of the part about the chosen way.

    Attributes:
        heading: Above the part.
        others: Above the other ways.
        others_summary: What that table holds, for those who hear it.
        way: Column heading, as are the next four.
        count: Column heading: how many steps.
        months: Column heading.
        cost: Column heading.
        doubts: Column heading.
        left_out: Above what was not offered.
    """

    heading: Runs
    others: Runs
    others_summary: Runs
    way: Runs
    count: Runs
    months: Runs
    cost: Runs
    doubts: Runs
    left_out: Runs


@dataclass(frozen=True, slots=True)
class RouteStepPart:
    """One step of the chosen way.

    Attributes:
        title: What to do, with its number.
        why: What it is needed for.
        facts: When, how long, what it costs, who may pay, deadlines, risks, sources.
    """

    title: Runs
    why: Runs
    facts: tuple[LabelValue, ...]


@dataclass(frozen=True, slots=True)
class OtherRouteLine:
    """A way that was considered and not chosen.

    Attributes:
        way: What sets it apart.
        count: How many steps it has.
        months: How long it takes.
        cost: What the worker pays.
        doubts: How uncertain it is.
    """

    way: Runs
    count: Runs
    months: Runs
    cost: Runs
    doubts: Runs


@dataclass(frozen=True, slots=True)
class RoutePart:
    """The chosen way and what else was considered.

    Attributes:
        labels: The fixed words.
        facts: Goal, what sets the way apart, how long, what it costs, doubts.
        sentences: What kind of question this answers; or that the way is no longer there.
        steps: The steps, in order; empty where the way is no longer there.
        others: The other ways; may be empty.
        more: That further ways were found and are not shown; may be empty.
        left_out: What was not offered and why, an item each; may be empty.
    """

    labels: RouteLabels
    facts: tuple[LabelValue, ...]
    sentences: tuple[Runs, ...]
    steps: tuple[RouteStepPart, ...]
    others: tuple[OtherRouteLine, ...]
    more: Runs
    left_out: tuple[Runs, ...]
