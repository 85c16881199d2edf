"""Words for what a framework pack says of awards, roles and registration rules."""

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

FACT_KIND = MessageTable(
    "fact_kind",
    {
        "band": mark("Fact", "Band"),
        "statement": mark("Fact", "Statement"),
        "award": mark("Fact", "Award"),
        "role": mark("Fact", "Job"),
        "goal": mark("Fact", "Goal"),
        "course": mark("Fact", "Course"),
        "funding": mark("Fact", "Funding"),
        "provider": mark("Fact", "Course provider"),
        "rule": mark("Fact", "Registration rule"),
        "training": mark("Fact", "Training"),
        "assessment_evidence": mark("Fact", "Evidence for an employer assessment"),
        "induction": mark("Fact", "Induction"),
        "section": mark("Fact", "Induction section"),
        "conversation": mark("Fact", "Conversation"),
        "programme": mark("Fact", "Learning programme"),
        "notice": mark("Fact", "Good to know"),
        "source": mark("Fact", "Source"),
    },
)
"""What sort of fact it is."""

FACT_LIST = MessageTable(
    "fact_list",
    {
        "band": mark("Fact", "Bands"),
        "statement": mark("Fact", "Statements"),
        "award": mark("Fact", "Awards"),
        "role": mark("Fact", "Jobs"),
        "goal": mark("Fact", "Goals"),
        "course": mark("Fact", "Courses"),
        "funding": mark("Fact", "Funding"),
        "provider": mark("Fact", "Course providers"),
        "rule": mark("Fact", "Registration rules"),
        "training": mark("Fact", "Training"),
        "assessment_evidence": mark("Fact", "Evidence for an employer assessment"),
        "induction": mark("Fact", "Induction"),
        "section": mark("Fact", "Induction sections"),
        "conversation": mark("Fact", "Conversations"),
        "programme": mark("Fact", "Learning programmes"),
        "notice": mark("Fact", "Good to know"),
        "source": mark("Fact", "Sources"),
    },
)
"""Several facts of one sort, as the name of a list."""

COURSE_STANDING = MessageTable(
    "course_standing",
    {
        "open": mark("Fact", "It can be taken"),
        "closed": mark("Fact", "It can no longer be taken"),
        "planned": mark("Fact", "It is planned, and nobody has begun it yet"),
        "not_found": mark("Fact", "We looked for it and did not find it"),
    },
)
"""Whether a course can be taken."""

DUTY = MessageTable(
    "register_duty",
    {
        "must": mark("Fact", "You must be registered to do this job"),
        "may": mark("Fact", "You may register, but need not"),
        "not_registered": mark("Fact", "There is no place on the Register for this job"),
        "not_known": mark("Fact", "Not known"),
    },
)
"""Whether registration is a duty."""

ANCHOR = MessageTable(
    "anchor",
    {
        "post_start": mark("Fact", "the day the job began"),
        "first_registration": mark("Fact", "the day of first registering"),
        "renewal": mark("Fact", "the day of renewal"),
        "day_of_asking": mark("Fact", "the day you ask"),
    },
)
"""The day from which a time is counted; follows a colon."""

EXTENT = MessageTable(
    "extent",
    {
        "full": mark("Fact", "Counts in full"),
        "check": mark("Fact", "Somebody has to check whether it counts"),
    },
)
"""How far one award stands in for another."""

PURPOSE = MessageTable(
    "purpose",
    {
        "band": mark("Fact", "What it counts as for the bands"),
        "register": mark("Fact", "What it counts as for the Register"),
    },
)
"""Which of the two questions an acceptance answers."""

TRANSLATION = MessageTable(
    "translation",
    {
        "official": mark("Fact", "The name is official in both languages."),
        "ours": mark("Fact", "The wording in the other language is ours."),
        "reviewed": mark("Fact", "The wording in the other language is ours and has been checked."),
    },
)
"""Whose words the other language has."""
