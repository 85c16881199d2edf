"""Sentences of the register verdict, its routes and its deadlines, by the code of the reason.

Addressed to the worker. A name never stands where Welsh would mutate it: it follows a colon.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

REGISTER = MessageTable(
    "register",
    {
        "register.no_post": mark(
            "Finding",
            "Not known, because your record has no job you do now.",
        ),
        "register.one_post": mark("Finding", "For the job on your record."),
        "register.several_posts": mark("Finding", "For each of your jobs, the strictest first."),
        "register.role_not_known": mark(
            "Finding",
            "Not known, because your job is not in our list. Ask your manager whether you must register for it. As typed: {typed}.",
        ),
        "register.no_rule": mark(
            "Finding",
            "Not known, because we found no rule for this job. Ask your manager or the regulator. Job: {role}.",
        ),
        "register.no_version": mark(
            "Finding",
            "Not known, because we have no rule for this job on that day. Job: {role}.",
        ),
        "register.depends_on_date": mark(
            "Finding",
            "Not known, because the rule depends on a date that your record does not give exactly. Job: {role}.",
        ),
        "register.duty_not_known": mark(
            "Finding",
            "Not known for certain whether you must register for this job today. Ask the regulator. Job: {role}.",
        ),
        "register.add_workplace": mark(
            "Finding",
            "Not known, because this depends on where you work, and your record does not say. Add where you work. Job: {role}.",
        ),
        "register.workplace_unknown": mark(
            "Finding",
            "Not known, because we found no rule for this job where you work. Ask your manager or the regulator. Job: {role}.",
        ),
        "register.not_required": mark(
            "Finding",
            "You do not have to register for this job. Job: {role}.",
        ),
        "register.not_required_as_known": mark(
            "Finding",
            "As far as we know, you do not have to register for this job. If in doubt, ask the regulator. Job: {role}.",
        ),
        "register.may": mark(
            "Finding",
            "You may register for this job but do not have to. Job: {role}.",
        ),
        "register.registered": mark("Finding", "Your record says you are registered. Job: {role}."),
        "register.category_not_said": mark(
            "Finding",
            "Not known, because your record does not say which part of the Register you are in. Job: {role}.",
        ),
        "register.renewal_passed": mark(
            "Finding",
            "Your record says your registration ran to {end}. If it was not renewed you are no longer registered, and you may not do this job. Job: {role}.",
        ),
        "register.renewal_passed_unsure": mark(
            "Finding",
            "Not known whether you are registered. Your record says your registration ran to {end}, and it does not say that it was renewed. Job: {role}.",
        ),
        "register.renewal_lies_between": mark(
            "Finding",
            "Not known, because your registration ends before that day: {end}. Job: {role}.",
        ),
        "register.lapsed": mark(
            "Finding",
            "Your record says your registration has lapsed. You may not do this job until you are registered again. Job: {role}.",
        ),
        "register.applied.ahead": mark(
            "Finding",
            "You must register for this job. You have applied. Job: {role}.",
        ),
        "register.applied.due": mark(
            "Finding",
            "You must register for this job. You have applied, and the date is now. Ask how your application stands. Job: {role}.",
        ),
        "register.applied.past": mark(
            "Finding",
            "You must register for this job. You have applied, but the date has passed. Speak to your manager today. Job: {role}.",
        ),
        "register.applied.not_known": mark(
            "Finding",
            "You must register for this job. You have applied. The date by which it must be done cannot be told. Job: {role}.",
        ),
        "register.must.ahead": mark(
            "Finding",
            "You must register for this job, and your record says you are not registered yet. Job: {role}.",
        ),
        "register.must.due": mark(
            "Finding",
            "You must register for this job now, and your record says you are not registered yet. Job: {role}.",
        ),
        "register.must.past": mark(
            "Finding",
            "You must register for this job. The date has passed, and your record says you are not registered. Speak to your manager today. Job: {role}.",
        ),
        "register.must.not_known": mark(
            "Finding",
            "You must register for this job, and your record says you are not registered. The date cannot be told. Speak to your manager. Job: {role}.",
        ),
        "register.must.done": mark("Finding", "You must register for this job. Job: {role}."),
        "register.not_recorded.ahead": mark(
            "Finding",
            "You must register for this job. Your record does not say whether you are registered. Job: {role}.",
        ),
        "register.not_recorded.due": mark(
            "Finding",
            "You must be registered for this job by now. Your record does not say whether you are registered. Job: {role}.",
        ),
        "register.not_recorded.past": mark(
            "Finding",
            "You must register for this job and the date has passed. Your record does not say whether you are registered. If you are, add it. If not, speak to your manager today. Job: {role}.",
        ),
        "register.not_recorded.not_known": mark(
            "Finding",
            "You must register for this job. Your record does not say whether you are, and the date cannot be told. Job: {role}.",
        ),
        "register.not_recorded.done": mark(
            "Finding",
            "You must register for this job. Your record does not say whether you are registered. Job: {role}.",
        ),
        "register.other_part_only": mark(
            "Finding",
            "You must register for this job. Your record shows you only in another part of the Register. Ask the regulator today what you still have to do. Job: {role}.",
        ),
        "route.met": mark("Finding", "This way is open to you now."),
        "route.under_way": mark(
            "Finding",
            "You are on this way. It is open once what is under way is finished.",
        ),
        "route.missing": mark("Finding", "This way is not open to you yet."),
        "route.not_known": mark("Finding", "It cannot be told whether this way is open to you."),
        "route.not_applicable": mark("Finding", "This way does not apply to you."),
        "route.judged_by_employer": mark(
            "Finding",
            "This way is judged by your manager, not by an award.",
        ),
        "deadline.length_not_known": mark(
            "Finding",
            "There may be a date, but how it is counted is not known to us. Ask your manager or the regulator.",
        ),
        "deadline.fixed_day": mark(
            "Finding",
            "One day was set for everybody it concerned: {by}.",
        ),
        "deadline.long_passed": mark(
            "Finding",
            "The day itself is not known to us, but it had passed for everybody by: {by}.",
        ),
        "deadline.no_post_start": mark(
            "Finding",
            "No date can be given, because your record does not say when you started. It is counted from your start. Months: {months}.",
        ),
        "deadline.no_first_registration": mark(
            "Finding",
            "No date can be given yet. It is counted from your first registration. Months: {months}.",
        ),
        "deadline.no_renewal": mark(
            "Finding",
            "No date can be given, because your record does not say when your registration ends.",
        ),
        "deadline.no_day_of_asking": mark("Finding", "No date can be given."),
        "deadline.counted_from_post_start": mark(
            "Finding",
            "Counted from the day you started: {anchor}. Months: {months}. The last day is included.",
        ),
        "deadline.counted_from_first_registration": mark(
            "Finding",
            "Counted from your first registration: {anchor}. Months: {months}. The last day is included.",
        ),
        "deadline.counted_from_renewal": mark(
            "Finding",
            "Counted from your renewal: {anchor}. Months: {months}. The last day is included.",
        ),
        "deadline.counted_from_day_of_asking": mark(
            "Finding",
            "Counted from today. Months: {months}.",
        ),
        "deadline.on_post_start": mark("Finding", "From the day you started: {anchor}."),
        "deadline.on_first_registration": mark(
            "Finding",
            "On the day of your first registration: {anchor}.",
        ),
        "deadline.on_renewal": mark("Finding", "On the day of your renewal: {anchor}."),
        "deadline.on_day_of_asking": mark("Finding", "Now."),
        "deadline.only_year": mark(
            "Finding",
            "No date can be given, because your record gives only a year: {anchor}. Months: {months}.",
        ),
        "deadline.rule_unsure": mark(
            "Finding",
            "No date can be given, because which rule applies depends on a date your record does not give exactly.",
        ),
        "deadline.counted_otherwise": mark(
            "Finding",
            "No date can be given. The way it is counted was different before this day: {since}. Ask the regulator. Your day: {anchor}.",
        ),
        "deadline.rule_needs_start": mark(
            "Finding",
            "No date can be given, because your record does not say when you started, and the rule depends on it.",
        ),
        "deadline.part_unknown": mark(
            "Finding",
            "No date can be given, because your record does not say which part of the Register you are in.",
        ),
        "deadline.other_part": mark(
            "Finding",
            "No date can be given. You are in another part of the Register than is usual for this job, and its rules are the ones that count for you.",
        ),
        "deadline.lapsed": mark(
            "Finding",
            "No date is given, because your registration has lapsed. Do not wait: register again before you do this job.",
        ),
        "deadline.lapsed_before": mark(
            "Finding",
            "No date can be given. Your registration has lapsed, and we have not seen how the time is counted when somebody registers again. Ask the regulator.",
        ),
        "deadline.renewal_not_exact": mark(
            "Finding",
            "No date can be given, because the end of your registration is not an exact day on your record.",
        ),
        "deadline.renewal_opens": mark(
            "Finding",
            "Renewal opens {days} days before your registration ends: {end}.",
        ),
        "deadline.renewal_finish": mark(
            "Finding",
            "Finish renewing at least {days} days before your registration ends: {end}.",
        ),
        "deadline.renewal_due": mark("Finding", "The last day of your registration: {end}."),
    },
)
