"""Sentences for training that is asked for again and again, by the code of the reason.

Addressed to the worker. A name never stands where Welsh would mutate it: it follows a colon.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

TRAINING = MessageTable(
    "training",
    {
        "refresher.asked_by_role": mark("Finding", "It is for people in your job. Job: {role}."),
        "refresher.asked_likely": mark(
            "Finding", "It may be for people in your job. Ask your employer. Job: {role}."
        ),
        "refresher.asked_before_likely": mark(
            "Finding",
            "It comes before other training that you may need. That training: {training}.",
        ),
        "refresher.asked_of_everybody": mark(
            "Finding", "It is for everybody who works in care, whatever their job."
        ),
        "refresher.asked_by_employer": mark(
            "Finding", "You or your employer put it on your list of training."
        ),
        "refresher.asked_before": mark(
            "Finding", "It comes before other training that you need. That training: {training}."
        ),
        "refresher.asked_by_day": mark(
            "Finding", "You did it before, and there is a day to refresh it."
        ),
        "refresher.asked_by_nobody": mark(
            "Finding", "Nothing on your record says that you need it."
        ),
        "refresher.day_set": mark("Finding", "You set this day yourself."),
        "refresher.counted_own": mark(
            "Finding",
            "Counted from when you last did it. On your record: {anchor}. Your employer asks for it again after this many months: {months}.",
        ),
        "refresher.counted_stated": mark(
            "Finding",
            "Counted from when you last did it. On your record: {anchor}. The standard asks for it again after this many months: {months}.",
        ),
        "refresher.counted_suggested": mark(
            "Finding",
            "Counted from when you last did it. On your record: {anchor}. Months until it is refreshed: {months}. This is a suggestion. Your employer may ask for something else.",
        ),
        "refresher.only_year": mark(
            "Finding",
            "Not known, because your record gives only the year you last did it: {anchor}.",
        ),
        "refresher.no_date": mark(
            "Finding", "Not known, because your record does not say when you last did it."
        ),
        "refresher.done_but_after": mark(
            "Finding",
            "Not known, because you have since done training that builds on this. Ask whether it covered this too. You last did this: {anchor}. Since then: {training}.",
        ),
        "refresher.not_again": mark(
            "Finding", "You or your employer said it does not have to be done again."
        ),
        "refresher.nothing_says": mark(
            "Finding",
            "We found nothing that says it has to be done again. Ask your employer.",
        ),
        "refresher.no_interval": mark("Finding", "{because}"),
        "refresher.never_done": mark(
            "Finding",
            "Your record does not show it. By when it has to be done is not known, because we found nothing that says. Ask your employer.",
        ),
        "refresher.never_done_first": mark("Finding", "Your record does not show it. {first}"),
        "refresher.never_done_but_after": mark(
            "Finding",
            "Your record does not show it, but it shows training that builds on it. Ask whether that covered this too. That training: {training}.",
        ),
    },
)
