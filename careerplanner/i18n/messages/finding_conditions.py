"""Sentences for why a requirement stands as it does, by the code of its reason.

Addressed to the worker. A name never stands where Welsh would mutate it: it follows a colon.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

CONDITIONS = MessageTable(
    "conditions",
    {
        "all_of.met": mark("Finding", "Every part is met."),
        "all_of.under_way": mark("Finding", "Every part is met or under way."),
        "all_of.missing": mark("Finding", "{met} of {of} parts are met. All of them are needed."),
        "all_of.not_applicable": mark("Finding", "No part of this applies to you."),
        "all_of.not_known": mark(
            "Finding",
            "It cannot be told whether every part is met. The parts below say why.",
        ),
        "any_of.met": mark("Finding", "One of these is enough, and you have one."),
        "any_of.under_way": mark("Finding", "One of these is enough, and one is under way."),
        "any_of.missing": mark("Finding", "One of these is needed."),
        "any_of.not_applicable": mark("Finding", "None of these applies to you."),
        "any_of.not_known": mark(
            "Finding",
            "One of these is enough, but it cannot be told whether you have one. The parts below say why.",
        ),
        "at_least.met": mark("Finding", "Enough of these are met. Needed: {count}."),
        "at_least.under_way": mark(
            "Finding",
            "Enough of these are met or under way. Needed: {count}.",
        ),
        "at_least.missing": mark(
            "Finding",
            "Not enough of these are met. Met: {met}. Needed: {count}.",
        ),
        "at_least.not_applicable": mark("Finding", "None of these applies to you."),
        "at_least.not_known": mark(
            "Finding",
            "It cannot be told whether enough of these are met. Needed: {count}.",
        ),
        "once.met": mark("Finding", "Both steps are met, one after the other."),
        "once.under_way": mark("Finding", "The first step is met and the second is under way."),
        "once.missing": mark("Finding", "The first step is met. The second is asked for now."),
        "once.not_applicable": mark(
            "Finding",
            "This is asked for only once the step before it is met.",
        ),
        "once.not_known": mark("Finding", "It cannot be told whether this is asked for yet."),
        "holds.direct": mark("Finding", "You hold this award. On your record: {held}."),
        "holds.equivalence": mark(
            "Finding",
            "You hold an award that counts as this one. On your record: {held}.",
        ),
        "holds.legacy": mark(
            "Finding",
            "You hold an older award that counts as this one. On your record: {held}.",
        ),
        "holds.under_way": mark("Finding", "You are working towards this. On your record: {held}."),
        "holds.planned": mark(
            "Finding",
            "You plan to take this but have not begun. On your record: {held}.",
        ),
        "holds.missing": mark("Finding", "Your record does not show this award."),
        "holds.date_unsure": mark(
            "Finding",
            "Not known, because the date of the award is not exact enough for the day asked about. On your record: {held}.",
        ),
        "holds.must_be_checked": mark(
            "Finding",
            "Not known, because somebody has to check whether your award counts as this one. On your record: {held}.",
        ),
        "holds.unknown_award": mark(
            "Finding",
            "Not known, because your record has an award that is not in our list. It may count. Ask your manager or the awarding body. As typed: {typed}.",
        ),
        "working_towards.held": mark("Finding", "You already hold it. On your record: {held}."),
        "working_towards.under_way": mark(
            "Finding",
            "You are working towards it. On your record: {held}.",
        ),
        "working_towards.missing": mark(
            "Finding",
            "Your record does not show that you have begun this award.",
        ),
        "enrolled_on.held": mark("Finding", "You already hold it. On your record: {held}."),
        "enrolled_on.enrolled": mark("Finding", "You are enrolled on it. On your record: {held}."),
        "enrolled_on.not_enrolled": mark(
            "Finding",
            "You are working towards it but are not enrolled with a centre. On your record: {held}.",
        ),
        "enrolled_on.not_said": mark(
            "Finding",
            "Not known, because your record does not say whether you are enrolled with a centre. On your record: {held}.",
        ),
        "enrolled_on.missing": mark(
            "Finding",
            "Your record does not show that you are enrolled on this award.",
        ),
        "registered.nothing_recorded": mark(
            "Finding",
            "Not known, because your record says nothing about registration.",
        ),
        "registered.yes": mark("Finding", "Your record says you are registered."),
        "registered.applied": mark("Finding", "Your record says you have applied to register."),
        "registered.no": mark(
            "Finding",
            "Your record says you are not registered in this part of the Register.",
        ),
        "post_is.yes": mark("Finding", "One of your jobs fits this."),
        "post_is.no": mark("Finding", "None of your jobs now fits this."),
        "post_is.not_said": mark(
            "Finding",
            "Not known, because your record does not say enough about your job.",
        ),
        "post_is.no_post": mark("Finding", "Not known, because your record has no job you do now."),
        "not_stated": mark("Finding", "Not known. {because}"),
        "experience.enough": mark(
            "Finding",
            "Your jobs come to {recorded} months. Needed: {asked} months.",
        ),
        "experience.dates_unsure": mark(
            "Finding",
            "Not known, because the dates of your jobs are not exact enough. Needed: {asked} months.",
        ),
        "experience.role_unknown": mark(
            "Finding",
            "Not known, because one of your jobs is not in our list. Needed: {asked} months.",
        ),
        "experience.short": mark(
            "Finding",
            "The jobs on your record come to {recorded} months. Needed: {asked} months.",
        ),
        "age.not_said": mark(
            "Finding",
            "Not known, because your record does not say your age. Needed: {years} years.",
        ),
        "age.enough": mark("Finding", "You are old enough. Needed: {years} years."),
        "age.too_young": mark("Finding", "You are not old enough yet. Needed: {years} years."),
        "age.date_unsure": mark(
            "Finding",
            "Not known, because your date of birth is not exact enough. Needed: {years} years.",
        ),
        "hours.enough": mark(
            "Finding",
            "You work enough hours. Hours a week: {total}. Needed: {asked}.",
        ),
        "hours.not_said": mark(
            "Finding",
            "Not known, because your record does not give your hours. Needed a week: {asked}.",
        ),
        "hours.short": mark(
            "Finding",
            "You do not work enough hours. Hours a week: {total}. Needed: {asked}.",
        ),
        "lives_in.yes": mark("Finding", "You live where this is for. Needed: {nations}."),
        "lives_in.no": mark(
            "Finding", "Your record says you live somewhere else. Needed: {nations}."
        ),
        "lives_in.not_said": mark(
            "Finding",
            "Not known, because your record does not say which country you live in. Needed: {nations}.",
        ),
        "earns_below.yes": mark(
            "Finding", "Your record says you earn less than this a year: {amount}."
        ),
        "earns_below.no": mark(
            "Finding", "Your record says you do not earn less than this a year: {amount}."
        ),
        "earns_below.not_said": mark(
            "Finding",
            "Not known, because your record does not say what you earn. Needed a year, less than: {amount}.",
        ),
        "earns_below.band_unsure": mark(
            "Finding",
            "Not known, because what you earn may be more or less than this a year: {amount}. On your record: {band}.",
        ),
        "induction.section.met": mark("Finding", "Signed off."),
        "induction.section.under_way": mark(
            "Finding",
            "Under way. Parts signed off: {signed} of {of}.",
        ),
        "induction.section.missing": mark("Finding", "Not started."),
        "induction.section.not_known": mark("Finding", "Nothing is recorded for this section."),
        "induction.group_unknown": mark(
            "Finding",
            "Not known, because your record does not say whether you work with adults or with children and young people.",
        ),
        "induction.no_post": mark(
            "Finding",
            "No date can be given, because your record has no job you do now. It is counted from the start of a job. Months: {months}.",
        ),
        "induction.not_for_job": mark("Finding", "{because}"),
        "induction.nothing_recorded": mark(
            "Finding",
            "Not known, because nothing of your induction is on your record.",
        ),
        "induction.met": mark(
            "Finding",
            "Your induction is complete. Sections signed off: {signed} of {of}.",
        ),
        "induction.under_way": mark(
            "Finding",
            "Your induction is under way. Sections signed off: {signed} of {of}.",
        ),
        "induction.missing": mark("Finding", "Your record shows your induction as not started."),
        "induction.not_known": mark(
            "Finding",
            "Not known, because your record does not cover every section.",
        ),
        "induction.not_applicable": mark("Finding", "This does not apply to you."),
        "induction.started.met": mark(
            "Finding",
            "You have begun your induction. Sections signed off: {signed} of {of}.",
        ),
        "induction.complete.met": mark(
            "Finding",
            "Your induction is complete. Sections signed off: {signed} of {of}.",
        ),
    },
)
