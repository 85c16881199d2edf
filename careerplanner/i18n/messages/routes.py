"""Sentences and short words for the ways to an end: routes, their steps, sizes and doubts.

Addressed to the worker. A name never stands where Welsh would mutate it: it follows a colon. The
codes are those of ``rules.routes``.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark, mark_count
from careerplanner.i18n.messages import MessageTable

ROUTES = MessageTable(
    "routes",
    {
        # What sets a route apart
        "route.register_route": mark("Way", "Registering by: {route}"),
        "route.awards": mark("Way", "Through: {awards}"),
        "route.course": mark("Way", "By this course: {course}"),
        "route.course_after": mark("Way", "By this course: {course}. Before it: {awards}"),
        "route.only": mark("Way", "The one way we found"),
        "route.asking": mark("Way", "Asking whether what you already have counts"),
        "route.with": mark("Way", "Registering by: {route}. With: {awards}"),
        "route.post_only": mark("Way", "Taking up the job itself"),
        # What a step is needed for
        "need.goal": mark("Way", "This is asked for by what you are aiming for: {target}."),
        "need.before": mark("Way", "Another award asks for this first: {award}."),
        "need.register": mark("Way", "The Register asks for this for the job: {role}."),
        "need.post": mark("Way", "This is the job itself: {role}."),
        "need.post_before": mark(
            "Way",
            "An award on this way is assessed in a job of this kind, so the job comes first. Award: {award}.",
        ),
        "need.framework": mark("Way", "The framework names this for the job: {role}."),
        "need.decided": mark("Way", "Somebody else decides this. {because}"),
        "need.judged": mark(
            "Way", "This way on to the Register is judged by other people: {route}."
        ),
        "need.asked_before": mark(
            "Way",
            "Ask what is needed before this award, for no source we have says. {because} Award: {award}.",
        ),
        "need.check": mark(
            "Way",
            "An award you already have may count, so ask before you start a new one. On your record: {held}. It may count as: {award}.",
        ),
        "need.finish_later": mark(
            "Way",
            "The Register asks for this in the end. You may finish it once you are in the job: {role}.",
        ),
        # What is taken for granted
        "assume.employer": mark("Way", "An employer gives you this job: {role}."),
        "assume.place": mark("Way", "You get a place on this course: {course}."),
        "assume.register_unknown": mark(
            "Way",
            "It is not known what the Register asks for this job, so this way goes by the framework alone. Job: {role}.",
        ),
        "assume.nothing_said": mark(
            "Way",
            "Nothing we have seen says which awards this job asks for. Ask an employer. Job: {role}.",
        ),
        "assume.sponsor": mark("Way", "Somebody agrees to give you this money: {funding}."),
        # What is lost or risked
        "risk.text": mark("Way", "{text}"),
        "risk.other_people": mark(
            "Way",
            "This award is for work with other people than those you support now: {award}.",
        ),
        "risk.post_award": mark(
            "Way",
            "This job has awards of its own on the Register, and this way does not bring them. Job: {role}.",
        ),
        "risk.excluded": mark(
            "Way", "You cannot have both. You would lose: {funding}. Because of: {by}."
        ),
        "risk.in_time": mark(
            "Way",
            "The award has to be finished before you can register, and you have to register by a deadline. Months from the start of the job: {months}. Job: {role}.",
        ),
        "risk.deadline": mark(
            "Way",
            "You would be registered before you hold the award. If you do not gain it by the deadline, you may have to leave the job: {role}.",
        ),
        "risk.may_be_late": mark(
            "Way",
            "It may take longer than you have. Months it may take once you are registered: {months}. Months you have: {by}.",
        ),
        "funding.asks_nothing": mark("Way", "As far as we know, nothing is asked of you for it."),
        # Why something is not offered
        "not_offered.closed": mark("Way", "It has closed."),
        "not_offered.planned": mark(
            "Way", "It has been announced, but nobody can start it yet, as far as we know."
        ),
        "not_offered.not_found": mark("Way", "We looked for this and did not find it."),
        "not_offered.not_stated": mark("Way", "It is not known whether this is a way. {because}"),
        "not_offered.loop": mark(
            "Way", "Each part of it asks for another part first, so nobody could begin."
        ),
        "not_offered.dominated": mark(
            "Way", "It asks for all that another way asks for, and more. The other way: {by}."
        ),
        "not_offered.too_many": mark(
            "Way", "There are more ways through this than we can look at, so some may be missing."
        ),
        "not_offered.too_long": mark(
            "Way",
            "It takes longer than there is time to register. Months it takes at least: {months}. Months to register: {by}.",
        ),
        "not_offered.other_people": mark(
            "Way", "It is for work with other people than those this is about."
        ),
        "not_offered.other_jobs": mark(
            "Way",
            "These jobs count too, but lie further from your work now. Ask for the ways to one of them by itself: {roles}.",
        ),
        "not_offered.legacy": mark(
            "Way", "It can no longer be taken. It still counts for those who hold it."
        ),
    },
)
"""What is said of routes and their steps, by the code of the reason."""

QUESTION = MessageTable(
    "question",
    {
        "band": mark(
            "Way",
            "This is about the awards that the draft framework asks for. It does not say whether you may or must register.",
        ),
        "role": mark(
            "Way",
            "This is about what the Register asks for and about getting the job. It does not say which band you meet.",
        ),
        "goal": mark(
            "Way",
            "This is about what has to be held and done to get there. It does not say which band you meet.",
        ),
    },
)
"""Which of the two questions a goal of each kind is about."""

GOAL_KIND = MessageTable(
    "goal_kind",
    {
        "goal": mark("Way", "Goals"),
        "band": mark("Way", "Bands"),
        "role": mark("Way", "Jobs"),
    },
)
"""Headings above goals of each kind."""

MEASURE = MessageTable(
    "measure",
    {
        "steps": mark("Measure", "Fewest steps"),
        "time": mark("Measure", "Shortest time"),
        "cost": mark("Measure", "Least to pay yourself"),
        "certainty": mark("Measure", "Fewest doubts"),
    },
)
"""By what routes are put in order."""

REACHED = MessageTable(
    "reached",
    {
        "band": mark("Way", "The awards on your record already meet this band."),
        "role": mark("Way", "Your record already shows this job and all that it asks for."),
        "goal": mark("Way", "Your record already shows that you are there."),
    },
)
"""That a goal of each kind is reached."""

BEGIN_AWARD = mark("Way", "Begin this award, and finish it in the job: {award}")
SIZES_NOTE = mark(
    "Way",
    "Months count study, induction, experience and age. Finding a job and registering are not counted. What you pay is what the courses cost if nobody else pays for you.",
)
TOOK_AS_MET = mark("Way", "We took this as met. {why}")
NO_WAY = mark("Way", "We found no way to this that you can take today.")
WAYS_FOUND = mark_count("Way", "{n} way found|{n} ways found")
MORE_WAYS = mark_count(
    "Way",
    "{n} more way was found and is not shown.|{n} more ways were found and are not shown.",
)

STUDY_MODE = MessageTable(
    "study_mode",
    {
        "at_work": mark("StudyMode", "At work"),
        "part_time": mark("StudyMode", "Part time"),
        "full_time": mark("StudyMode", "Full time"),
        "not_stated": mark("StudyMode", "Not known whether part time or full time"),
    },
)
"""How a course is studied."""

COVERS = MessageTable(
    "covers",
    {
        "fees": mark("Covers", "Pays all the fees of the course"),
        "part": mark("Covers", "Pays part of the fees"),
        "living": mark("Covers", "Helps with living costs, not fees"),
        "not_stated": mark("Covers", "What it pays for is not known"),
    },
)
"""What funding pays for."""

FUNDING_STATUS = MessageTable(
    "funding_status",
    {
        "met": mark("Funding", "You may get this"),
        "under_way": mark("Funding", "You may get this once you are further on"),
        "missing": mark("Funding", "Not for you, as your record stands"),
        "not_applicable": mark("Funding", "Does not apply to you"),
        "not_known": mark("Funding", "Not known whether you may get this"),
        "excluded": mark("Funding", "Not with this course"),
    },
)
"""Whether a worker may get funding; "excluded" where the course brings what shuts it out."""

COUNTED_FROM = MessageTable(
    "counted_from",
    {
        "post_start": mark("Deadline", "Counted from: the day you start the job"),
        "first_registration": mark("Deadline", "Counted from: the day you first register"),
        "renewal": mark("Deadline", "Counted from: the day you renew your registration"),
        "day_of_asking": mark("Deadline", "Counted from: the day asked about"),
    },
)
"""The day a deadline is counted from."""

ON_THE_DAY = MessageTable(
    "on_the_day",
    {
        "post_start": mark("Deadline", "before you start the job"),
        "first_registration": mark("Deadline", "when you first register"),
        "renewal": mark("Deadline", "when you renew your registration"),
        "day_of_asking": mark("Deadline", "now"),
    },
)
"""That a deadline leaves no time after the day it is counted from."""

DOUBTS = MessageTable(
    "doubts",
    {
        "asks": mark_count(
            "Doubt",
            "{n} thing that somebody else has to decide|{n} things that somebody else has to decide",
        ),
        "unchecked": mark_count(
            "Doubt", "{n} step rests on an unchecked fact|{n} steps rest on unchecked facts"
        ),
        "interpreted": mark_count(
            "Doubt",
            "{n} step rests on our reading of a source|{n} steps rest on our reading of a source",
        ),
        "assumed": mark_count("Doubt", "{n} thing taken for granted|{n} things taken for granted"),
    },
)
"""What makes a route uncertain, counted."""
