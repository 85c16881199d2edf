"""What a team could learn and who could follow whom: reasons, kinds of gap, how far somebody is.

Said about people to whoever leads them, so in the third person. A name follows a colon.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

TEAM_PLANS = MessageTable(
    "team_plans",
    {
        "develop.band_open": mark("Finding", "It counts towards the band aimed for: {target}."),
        "develop.band_under_way": mark("Finding", "Begun already, for this band: {target}."),
        "develop.band_not_known": mark(
            "Finding",
            "Somebody has to say first whether a qualification already held counts for this band: {target}.",
        ),
        "develop.register_open": mark(
            "Finding", "It counts towards what the Register asks in this job: {target}."
        ),
        "develop.register_under_way": mark(
            "Finding", "Begun already, for the Register in this job: {target}."
        ),
        "develop.register_not_known": mark(
            "Finding",
            "Somebody has to say first whether a qualification already held counts for the Register in this job: {target}.",
        ),
        "develop.no_way": mark("Finding", "No way is known to: {target}."),
        "develop.induction_open": mark(
            "Finding", "This section of the induction is not signed off."
        ),
        "develop.induction_under_way": mark(
            "Finding", "This section of the induction has been begun, and is not signed off."
        ),
        "develop.induction_not_known": mark(
            "Finding",
            "Not known, because nothing is recorded of the induction. It may have been done.",
        ),
        "develop.training_late": mark("Finding", "Its day has passed: {when}."),
        "develop.training_soon": mark("Finding", "Due again soon: {when}."),
        "develop.training_never": mark("Finding", "Asked for in this job, and not recorded."),
        "develop.training_after": mark(
            "Finding",
            "Not known, because training that builds on it was done since. It may have been part of that.",
        ),
        "develop.training_unclear": mark(
            "Finding", "Done before. When it is due again is not known."
        ),
        "develop.training_perhaps": mark(
            "Finding", "It may be asked for in this job. The employer decides."
        ),
        "develop.statements_agreed": mark(
            "Finding", "As agreed together: still to be learned, or done with help."
        ),
        "develop.statements_manager": mark(
            "Finding", "As the manager sees it: still to be learned, or done with help."
        ),
        "develop.statements_self": mark(
            "Finding", "As they see themselves: still to be learned, or done with help."
        ),
        "succeed.holds": mark("Finding", "Has this job now."),
        "succeed.nothing_left": mark("Finding", "Nothing is left to learn for it."),
        "succeed.nothing_but_band": mark(
            "Finding",
            "The job can be taken up now. The voluntary framework names more for its band, and that is not met: {band}.",
        ),
        "succeed.other_job": mark(
            "Finding",
            "Not known, because another job comes first, and nobody can say when there is one: {role}.",
        ),
        "succeed.somebody_decides": mark(
            "Finding", "Not known, because something has to be asked or told first."
        ),
        "succeed.length_not_known": mark(
            "Finding", "Not known, because no source says how long this takes: {award}."
        ),
        "succeed.some_length_not_known": mark(
            "Finding", "Not known, because no source says how long a part of it takes."
        ),
        "succeed.no_end_known": mark(
            "Finding",
            "Months until all is done, at the soonest: {least}. How long it takes at the most is not known.",
        ),
        "succeed.months": mark("Finding", "Months until all is done: {least}."),
        "succeed.from_to": mark(
            "Finding", "Months until all is done, at the soonest: {least}. At the most: {most}."
        ),
        "succeed.no_way": mark("Finding", "No way to it is known."),
    },
)
"""Why learning serves somebody, and how far somebody is from a job."""

GAP_KIND = MessageTable(
    "gap_kind",
    {
        "band": mark("Gap", "Next band"),
        "register": mark("Gap", "The Register"),
        "induction": mark("Gap", "Induction"),
        "training": mark("Gap", "Training"),
        "statements": mark("Gap", "Skills and values"),
    },
)
"""Where a gap comes from."""

READINESS = MessageTable(
    "readiness",
    {
        "holds": mark("Readiness", "Has this job now"),
        "now": mark("Readiness", "Ready now"),
        "year": mark("Readiness", "Could be ready within a year"),
        "three_years": mark("Readiness", "Could be ready within three years"),
        "longer": mark("Readiness", "Would take longer"),
        "not_known": mark("Readiness", "Not known"),
        "no_way": mark("Readiness", "No way is known"),
    },
)
"""How far somebody is from a job."""
