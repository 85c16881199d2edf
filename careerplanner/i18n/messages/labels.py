"""Short words for every fixed set of the subject: statuses, standings, kinds, states.

Sentences are in the finding tables beside this one.
"""

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

STATUS = MessageTable(
    "status",
    {
        "met": mark("Status", "Met"),
        "under_way": mark("Status", "Under way"),
        "missing": mark("Status", "Not met yet"),
        "not_applicable": mark("Status", "Does not apply"),
        "not_known": mark("Status", "Not known"),
    },
)
"""How a requirement stands."""

CONFIDENCE = MessageTable(
    "confidence",
    {
        "stated": mark("Confidence", "Stated by the source"),
        "interpreted": mark("Confidence", "Our reading of the source"),
        "unchecked": mark("Confidence", "Unchecked: check before you rely on it"),
    },
)
"""How sure a fact is."""

VIA = MessageTable(
    "via",
    {
        "direct": mark("Via", "The award itself"),
        "equivalence": mark("Via", "An award that counts as it"),
        "legacy": mark("Via", "An older award that counts as it"),
    },
)
"""How a record meets a requirement."""

STANDING = MessageTable(
    "standing",
    {
        "registered": mark("Standing", "Registered"),
        "must_register": mark("Standing", "Must be registered"),
        "overdue": mark("Standing", "Overdue"),
        "applied": mark("Standing", "Applied for"),
        "may_register": mark("Standing", "May be registered"),
        "not_required": mark("Standing", "Need not be registered"),
        "not_known": mark("Standing", "Not known"),
    },
)
"""What a registration rule comes to for a post."""

COMPARISON = MessageTable(
    "comparison",
    {
        "equal": mark("Comparison", "Awards and job match"),
        "awards_ahead": mark("Comparison", "Awards ahead of the job"),
        "awards_behind": mark("Comparison", "Awards behind the job"),
        "within": mark("Comparison", "Awards within the job's bands"),
        "not_known": mark("Comparison", "Not known"),
    },
)
"""How awards and job compare."""

DUTY_KIND = MessageTable(
    "duty_kind",
    {
        "register_by": mark("Duty", "Register by"),
        "award_expected": mark("Duty", "Award expected by"),
        "award_latest": mark("Duty", "Award at the latest by"),
        "renewal_opens": mark("Duty", "Renewal opens"),
        "renewal_finish": mark("Duty", "Finish renewing by"),
        "renewal_due": mark("Duty", "Registration ends"),
        "induction": mark("Duty", "Finish induction by"),
    },
)
"""What has to be done by a day."""

DATE_STATE = MessageTable(
    "date_state",
    {
        "ahead": mark("DateState", "Ahead"),
        "due": mark("DateState", "Now"),
        "past": mark("DateState", "Passed"),
        "not_known": mark("DateState", "Not known"),
        "done": mark("DateState", "Done"),
    },
)
"""Where a day lies."""

STEP = MessageTable(
    "step",
    {
        "tell_us": mark("Step", "Add to your record"),
        "register": mark("Step", "Register"),
        "renew": mark("Step", "Renew your registration"),
        "take_award": mark("Step", "Take this award: {award}"),
        "finish_award": mark("Step", "Finish this award: {award}"),
        "induction": mark("Step", "Your induction"),
        "check_award": mark("Step", "Ask whether an award you hold counts"),
        "ask": mark("Step", "Ask the regulator"),
        "gain_experience": mark("Step", "Gain more experience"),
        "take_post": mark("Step", "Take up a job"),
        "reach_age": mark("Step", "Be old enough"),
        "more_hours": mark("Step", "Work more hours a week"),
        "nothing_left": mark("Step", "Nothing is left to do here"),
        "no_step": mark("Step", "No step is suggested for your job"),
    },
)
"""What a step is called; the award follows a colon."""

NO_STEP = "no_step"
NOT_SUGGESTED = frozenset({"step.out_of_scope", "step.not_placed"})
"""Codes of why nothing is suggested although there may be much to do."""

HELD_STATE = MessageTable(
    "held_state",
    {
        "achieved": mark("HeldState", "Achieved"),
        "working_towards": mark("HeldState", "Working towards it"),
        "planned": mark("HeldState", "Planned"),
    },
)
"""How far a worker is with an award."""

REGISTRATION_STATE = MessageTable(
    "registration_state",
    {
        "registered": mark("RegistrationState", "Registered"),
        "applied": mark("RegistrationState", "Applied, no answer yet"),
        "lapsed": mark("RegistrationState", "Lapsed"),
        "not_registered": mark("RegistrationState", "Not registered"),
    },
)
"""Where an entry on the register stands."""

PROGRESS_STATE = MessageTable(
    "progress_state",
    {
        "not_started": mark("ProgressState", "Not started"),
        "in_progress": mark("ProgressState", "In progress"),
        "ready": mark("ProgressState", "Ready for sign-off"),
        "signed_off": mark("ProgressState", "Signed off"),
    },
)
"""How far a section or area of an induction is."""

ACTION_STATE = MessageTable(
    "action_state",
    {
        "open": mark("ActionState", "To do"),
        "done": mark("ActionState", "Done"),
        "dropped": mark("ActionState", "Dropped"),
    },
)
"""Where a planned action stands."""

AWARD_STANDING = MessageTable(
    "award_standing",
    {
        "current": mark("AwardStanding", "Current"),
        "legacy": mark("AwardStanding", "Older, no longer offered"),
        "other_nation": mark("AwardStanding", "From another nation"),
    },
)
"""Whether an award can still be taken."""

AWARD_KIND = MessageTable(
    "award_kind",
    {
        "core": mark("AwardKind", "Core knowledge"),
        "practice": mark("AwardKind", "Practice at work"),
        "knowledge": mark("AwardKind", "Knowledge only"),
        "leadership": mark("AwardKind", "Leadership and management"),
        "degree": mark("AwardKind", "Degree or professional award"),
        "induction": mark("AwardKind", "Induction"),
        "short_course": mark("AwardKind", "Short course"),
    },
)
"""What sort of learning an award proves."""

STATEMENT_KIND = MessageTable(
    "statement_kind",
    {
        "value": mark("StatementKind", "Values and attributes"),
        "skill": mark("StatementKind", "Skills, knowledge and understanding"),
        "task": mark("StatementKind", "Typical tasks"),
    },
)
"""The three lists every band has."""

CATEGORY = MessageTable(
    "category",
    {
        "worker": mark("RegisterCategory", "Social care worker"),
        "manager": mark("RegisterCategory", "Social care manager"),
        "social_worker": mark("RegisterCategory", "Social worker"),
        "student": mark("RegisterCategory", "Social work student"),
    },
)
"""Parts of the register."""

ENTITY = MessageTable(
    "entity",
    {
        "worker": mark("Entity", "Personal facts"),
        "post": mark("Entity", "Job"),
        "registration": mark("Entity", "Registration"),
        "held_award": mark("Entity", "Award"),
        "induction": mark("Entity", "Induction"),
        "learning": mark("Entity", "Learning"),
        "action": mark("Entity", "Action"),
        "note": mark("Entity", "Note"),
        "plan": mark("Entity", "Plan"),
        "evidence": mark("Entity", "Evidence"),
        "use": mark("Entity", "Where evidence is attached"),
        "round": mark("Entity", "Self-assessment"),
        "rating": mark("Entity", "Answer to a statement"),
        "area": mark("Entity", "Employer's own area of the induction"),
        "training": mark("Entity", "Employer's own training"),
        "conversation": mark("Entity", "Conversation"),
        "conversation_note": mark("Entity", "Note of a conversation"),
        "interval": mark("Entity", "How often conversations are held"),
        "book": mark("Entity", "Book"),
    },
)
"""Kinds of thing a book keeps."""
