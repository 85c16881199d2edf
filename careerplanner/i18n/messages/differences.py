"""Sentences and short words for what differs between two ends, and for what would be different if.

A name never stands where Welsh would mutate it: it follows a colon. The codes are those of
``rules.differences`` and ``services.route.supposing``.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

DIFFERS = MessageTable(
    "differs",
    {
        "differs.list_missing": mark(
            "Differences", "Not known, because the framework has no list for this band: {band}."
        ),
        "differs.not_placed": mark(
            "Differences",
            "Not known, because the framework places this job in no band: {role}.",
        ),
        "differs.out_of_scope": mark(
            "Differences",
            "The bands have nothing to say here: the framework leaves this job out. Job: {role}.",
        ),
        "differs.goal_without_band": mark(
            "Differences",
            "The bands have nothing to say here: the framework names no job for one of the two.",
        ),
        "differs.no_job.start": mark(
            "Differences",
            "A band says nothing about the Register. Choose a job to start from, and what the Register asks stands here.",
        ),
        "differs.no_job.end": mark(
            "Differences",
            "A band says nothing about the Register. Choose a job to compare with, and what the Register asks stands here.",
        ),
        "differs.no_job.both": mark(
            "Differences",
            "Bands say nothing about the Register. Choose two jobs, and what the Register asks for each stands here.",
        ),
        "differs.goal_without_job": mark(
            "Differences",
            "Not known, because the framework names no job for one of the two, and the Register asks things of jobs alone.",
        ),
        "differs.no_rule": mark(
            "Differences", "Not known, because we have no registration rule for this job: {role}."
        ),
        "differs.no_version": mark(
            "Differences",
            "Not known, because no registration rule we have is in force on that day. Job: {role}.",
        ),
        "differs.depends_on_date": mark(
            "Differences",
            "Not known, because more than one registration rule may hold on that day. Job: {role}.",
        ),
        "differs.workplace_decides": mark(
            "Differences",
            "Not known, because it depends on where the job is done. Job: {role}.",
        ),
        "differs.duty_not_known": mark(
            "Differences",
            "Not known, because no source we have says what the Register asks for this job: {role}.",
        ),
        "differs.not_rated": mark(
            "Differences",
            "Your record does not say yet how you see yourself against these, so they are shown as they are.",
        ),
    },
)
"""Why something cannot be compared."""

ASKED = MessageTable(
    "asked_change",
    {
        "new": mark("Differences", "Asked for in addition"),
        "changed": mark("Differences", "Asked for in another way"),
        "gone": mark("Differences", "No longer asked for"),
        "same": mark("Differences", "Asked for by both"),
        "not_known": mark("Differences", "Asked for; whether it differs is not known"),
    },
)
"""How something asked for at the end lies to the start; also a heading over several."""

RULE = MessageTable(
    "rule_change",
    {
        "new": mark("Differences", "New"),
        "changed": mark("Differences", "Changes"),
        "gone": mark("Differences", "Ends"),
        "same": mark("Differences", "Stays the same"),
        "not_known": mark("Differences", "Not known"),
    },
)
"""How a point of a registration rule, or a way on to the register, lies to the start's."""

POINT = MessageTable(
    "register_point",
    {
        "duty": mark("Differences", "Duty to register"),
        "part": mark("Differences", "Part of the Register"),
        "register_by": mark("Differences", "Time to register"),
        "award_expected": mark("Differences", "Time to gain the award"),
        "award_latest": mark("Differences", "Longest time to gain the award"),
        "renewal": mark("Differences", "How long a registration lasts"),
    },
)
"""What a registration rule says beside the award."""

STATEMENT_CHANGE = MessageTable(
    "statement_change",
    {
        "new": mark("Differences", "New"),
        "raised": mark("Differences", "More is asked"),
        "lowered": mark("Differences", "Less is asked"),
        "dropped": mark("Differences", "No longer named"),
        "continued": mark("Differences", "Stays the same"),
    },
)
"""How a value, skill or task lies to those of the start."""

COVERED = MessageTable(
    "covered",
    {
        "new": mark("Differences", "Whoever has all that is asked at the start meets this too."),
        "changed": mark(
            "Differences", "Whoever has all that is asked at the start meets this too."
        ),
        "gone": mark("Differences", "What is asked now covers it."),
    },
)
"""That one side's awards meet what the other side asks."""

SUPPOSED = MessageTable(
    "supposed",
    {
        "supposed.band_met": mark("What if", "Band {letter} would be met."),
        "supposed.band_lost": mark("What if", "Band {letter} would no longer be met."),
        "supposed.band_unclear": mark(
            "What if", "It could not be told any more whether Band {letter} is met."
        ),
        "supposed.register_award_met": mark(
            "What if", "You would have the award the Register asks for. Job: {role}."
        ),
        "supposed.register_award_lost": mark(
            "What if", "You would no longer have the award the Register asks for. Job: {role}."
        ),
        "supposed.register_award_unclear": mark(
            "What if",
            "It could not be told any more whether you have the award the Register asks for. Job: {role}.",
        ),
        "supposed.induction_met": mark("What if", "Your induction would be complete."),
        "supposed.bands_of_job": mark("What if", "Bands your job would stand in: {bands}."),
        "supposed.standing.registered": mark(
            "What if", "You would be shown as registered in this job: {role}."
        ),
        "supposed.standing.applied": mark(
            "What if", "You have applied to register, which this job asks for. Job: {role}."
        ),
        "supposed.standing.must_register": mark(
            "What if", "You would have to be registered for this job: {role}."
        ),
        "supposed.standing.overdue": mark(
            "What if", "You would have to put your registration right for this job: {role}."
        ),
        "supposed.standing.may_register": mark(
            "What if", "You could be registered for this job, but need not be. Job: {role}."
        ),
        "supposed.standing.not_required": mark(
            "What if", "You would not need to be registered for this job: {role}."
        ),
        "supposed.standing.not_known": mark(
            "What if", "It is not known what the Register would ask of you. Job: {role}."
        ),
        "supposed.register_award.met": mark(
            "What if", "You would have the award the Register asks for. Job: {role}."
        ),
        "supposed.register_award.under_way": mark(
            "What if", "You would be working towards the award the Register asks for. Job: {role}."
        ),
        "supposed.register_award.missing": mark(
            "What if", "You would still need the award the Register asks for. Job: {role}."
        ),
        "supposed.register_award.not_known": mark(
            "What if",
            "It cannot be told whether you would have the award the Register asks for. Job: {role}.",
        ),
        "supposed.register_award.not_applicable": mark(
            "What if", "The award the Register asks for would not apply to you. Job: {role}."
        ),
        "supposed.goal.reached": mark("What if", "You would have reached your goal."),
        "supposed.goal.no_way": mark("What if", "No way to your goal would be known."),
        "supposed.goal.open": mark("What if", "There would be a way to your goal. Ways: {ways}."),
        "supposed.ways": mark("What if", "Ways to your goal: {after}. As things are: {before}."),
        "supposed.steps": mark(
            "What if", "Steps on the first way to your goal: {after}. As things are: {before}."
        ),
        "supposed.other_steps": mark(
            "What if", "The first way to your goal would have other steps, and as many: {after}."
        ),
    },
)
"""How the answers would be different; one for each ``Standing`` and each ``Status``."""
