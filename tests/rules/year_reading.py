"""What a person is told about a year, in short words that can be held against what was worked out.

One line for each thing; days as YYYY-MM-DD, a span as "first..last", none as "-".
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careerplanner.rules.coming_up import coming_up
from careerplanner.rules.induction_plan import induction_plan
from careerplanner.rules.refreshers import refreshers
from tests.rules.people import ask

if TYPE_CHECKING:
    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.induction_plan import InductionPlan
    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.framework.lookup import Lookup


def day_of(span: DateSpan | None) -> str:
    """A day, a span, or "-"."""
    if span is None:
        return "-"
    first, last = span.earliest.isoformat(), span.latest.isoformat()
    return first if first == last else f"{first}..{last}"


def dates_of(who: Record, lookup: Lookup, on: str) -> list[str]:
    """Every line of Coming up on a day that is also today, in its order.

    "day state what: why", a suggestion marked with a star, a doubt with a question mark.
    """
    asked = date.fromisoformat(on)
    answer = ask(who, lookup, asked, asked)
    return [
        f"{day_of(item.when)} {item.state}{'*' * item.suggested}{'?' * (item.doubt is not None)} "
        f"{item.duty or item.about}: {item.reason.code}"
        for item in coming_up(answer, who, lookup, asked, asked)
    ]


def training_of(who: Record, lookup: Lookup, on: str) -> list[str]:
    """Every kind of training that the person may need: "day state name: asked, why"."""
    asked = date.fromisoformat(on)
    found = (one for one in refreshers(who, lookup, asked) if one.needed)
    return [_training(one) for one in found]


def _training(one: Refresher) -> str:
    asked, why = (reason.code.removeprefix("refresher.") for reason in (one.asked, one.reason))
    mark = "*" if one.suggested else ""
    return f"{day_of(one.due)} {one.state}{mark} {one.training}: {asked}, {why}"


def plan_of(who: Record, lookup: Lookup, on: str) -> InductionPlan:
    """The induction on a day that is also today."""
    asked = date.fromisoformat(on)
    return induction_plan(who, lookup, asked, asked)


def line_of(plan: InductionPlan) -> str:
    """The recommended last day with its state, "-" for none."""
    line = plan.finish_by
    return f"{day_of(line.when)} {line.state}" if line is not None else "-"


def next_of(plan: InductionPlan) -> str:
    """What to take up next: "start section-1.1", "-" for nothing."""
    found = plan.next
    return f"{found.kind} {found.area or found.section}" if found is not None else "-"


def areas_of(plan: InductionPlan) -> str:
    """How many areas are signed, and how many would be at an even pace: "3 of 46, 40 by now"."""
    pace = plan.pace
    even = f", {pace.expected} by now" if pace.expected is not None else ""
    return f"{pace.signed} of {pace.of}{even}"


def register_of(who: Record, lookup: Lookup, on: str) -> str:
    """How the person stands to the register for the job that is strictest, and the next step."""
    asked = date.fromisoformat(on)
    answer = ask(who, lookup, asked, asked)
    fit = answer.register.leading
    return f"{fit.standing if fit else '-'}, then {answer.next_step.step.kind}"
