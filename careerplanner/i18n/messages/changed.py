"""What a change to a record did to the answers about it, by the code of the reason.

Said after the person added, changed or removed something. A name never stands where Welsh would
mutate it: it follows a colon.
"""

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

CHANGED = MessageTable(
    "changed",
    {
        "changed.band_met": mark("Changed", "Band {letter} is now met."),
        "changed.band_lost": mark("Changed", "Band {letter} is no longer met."),
        "changed.band_unclear": mark(
            "Changed", "It cannot be told any more whether Band {letter} is met."
        ),
        "changed.register_award_met": mark(
            "Changed", "You now have the award the Register asks for. Job: {role}."
        ),
        "changed.register_award_lost": mark(
            "Changed", "You no longer have the award the Register asks for. Job: {role}."
        ),
        "changed.register_award_unclear": mark(
            "Changed",
            "It cannot be told any more whether you have the award the Register asks for. "
            "Job: {role}.",
        ),
        "changed.standing.registered": mark(
            "Changed", "Your record now shows you as registered. Job: {role}."
        ),
        "changed.standing.applied": mark(
            "Changed", "Your record now shows that you have applied to register. Job: {role}."
        ),
        "changed.standing.must_register": mark(
            "Changed", "You must be registered for this job: {role}."
        ),
        "changed.standing.overdue": mark(
            "Changed", "Your registration is now shown as overdue. Job: {role}."
        ),
        "changed.standing.may_register": mark(
            "Changed", "You may be registered for this job: {role}."
        ),
        "changed.standing.not_required": mark(
            "Changed", "You need not be registered for this job: {role}."
        ),
        "changed.standing.not_known": mark(
            "Changed", "What the Register asks of you is not known now. Job: {role}."
        ),
        "changed.induction_met": mark("Changed", "Your induction is now complete."),
        "changed.nothing": mark(
            "Changed", "Your answers about the bands and the Register stay the same."
        ),
    },
)
"""Code of a change to its sentence; one for each `Standing`, whatever it was before."""
