"""What is coming up: kinds, groups, what each is called, how its day is told, what a calendar says.

A calendar is seen by other people, so its words name nobody and nothing of the worker's own.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

COMING = MessageTable(
    "coming",
    {
        "coming.action": mark("Finding", "The day that stands in your plan."),
        "coming.reminder": mark("Finding", "The day you wanted to be reminded."),
        "coming.reminder_of": mark(
            "Finding",
            "The day you wanted to be reminded. To be done by: {due}.",
        ),
        "coming.award": mark(
            "Finding",
            "The day you expect to finish, as your record says.",
        ),
        "coming.award_still_time": mark(
            "Finding",
            "The Register expected your award by then. You still have time to finish it. The last day: {latest}.",
        ),
        "coming.award_without_day": mark(
            "Finding",
            "Not known, because your record does not say when you expect to finish.",
        ),
        "coming.induction_not_recorded": mark(
            "Finding",
            "Not known, because your record does not say whether you did your induction.",
        ),
        "coming.induction_signed_before": mark(
            "Finding",
            "Not known, because it was signed off before you started this job. Ask your employer how much of it counts, and what you still do where you work now.",
        ),
        "coming.review": mark(
            "Finding",
            "The day you set for looking at yourself against this band again. {band}.",
        ),
    },
)
"""Why something stands in the list on its day."""

COMING_KIND = MessageTable(
    "coming_kind",
    {
        "induction": mark("ComingKind", "Induction"),
        "register": mark("ComingKind", "Registration"),
        "refresher": mark("ComingKind", "Training"),
        "action": mark("ComingKind", "Plan"),
        "reminder": mark("ComingKind", "Reminders"),
        "award": mark("ComingKind", "Awards"),
        "review": mark("ComingKind", "How I see myself"),
        "conversation": mark("ComingKind", "Conversations"),
    },
)
"""Where something dated comes from."""

COMING_GROUP = MessageTable(
    "coming_group",
    {
        "late": mark("ComingGroup", "Late"),
        "this_month": mark("ComingGroup", "This month"),
        "three_months": mark("ComingGroup", "In the next three months"),
        "later": mark("ComingGroup", "Later"),
        "not_known": mark("ComingGroup", "Not known"),
    },
)
"""How near it is."""

COMING_WHAT = MessageTable(
    "coming_what",
    {
        "register_by": mark("Coming", "Last day to register"),
        "register_again": mark("Coming", "Register again"),
        "award_expected": mark("Coming", "The Register expects your award"),
        "award_latest": mark("Coming", "Last day for the award the Register asks for"),
        "renewal_opens": mark("Coming", "You can start to renew your registration"),
        "renewal_finish": mark("Coming", "Finish renewing your registration"),
        "renewal_due": mark("Coming", "Your registration ends"),
        "induction": mark("Coming", "Finish your induction"),
        "refresher": mark("Coming", "Training to refresh"),
        "training": mark("Coming", "Training to do"),
        "training_perhaps": mark("Coming", "Training you may need"),
        "reminder": mark("Coming", "Reminder"),
        "award": mark("Coming", "Finish this award"),
        "review": mark("Coming", "Look at yourself again"),
        "conversation": mark("Coming", "Conversation with your manager"),
    },
)
"""What has to be done or happens; what it is about follows after a colon."""

CALENDAR = MessageTable(
    "calendar",
    {
        "register_by": mark("Calendar", "A date in your careerplanner plan: registration"),
        "award_expected": mark(
            "Calendar", "A date in your careerplanner plan: an award for your registration"
        ),
        "award_latest": mark(
            "Calendar", "A date in your careerplanner plan: an award for your registration"
        ),
        "renewal_opens": mark(
            "Calendar",
            "A date in your careerplanner plan: you can start to renew your registration",
        ),
        "renewal_finish": mark(
            "Calendar", "A date in your careerplanner plan: finish renewing your registration"
        ),
        "renewal_due": mark(
            "Calendar", "A date in your careerplanner plan: your registration ends"
        ),
        "induction": mark("Calendar", "A date in your careerplanner plan: induction"),
        "refresher": mark("Calendar", "A date in your careerplanner plan: training to refresh"),
        "action": mark("Calendar", "A date in your careerplanner plan: something to do"),
        "reminder": mark("Calendar", "A date in your careerplanner plan: a reminder"),
        "award": mark("Calendar", "A date in your careerplanner plan: an award to finish"),
        "review": mark("Calendar", "A date in your careerplanner plan: look at your skills again"),
        "conversation": mark("Calendar", "A date in your careerplanner plan: a conversation"),
    },
)
"""What an entry of a calendar file is called: only ever these."""
