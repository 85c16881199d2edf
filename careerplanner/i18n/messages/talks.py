"""How the day of the next conversation was counted, or why it could not be."""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

TALKS = MessageTable(
    "talks",
    {
        "talk.planned": mark("Finding", "The day that is planned for it."),
        "talk.agreed": mark("Finding", "The day that was agreed when you last talked."),
        "talk.counted_own": mark(
            "Finding",
            "Counted from the last one. It was held: {anchor}. Your employer holds it again after this many months: {months}.",
        ),
        "talk.counted_stated": mark(
            "Finding",
            "Counted from the last one. It was held: {anchor}. Months until the next one: {months}.",
        ),
        "talk.counted_suggested": mark(
            "Finding",
            "Counted from the last one. It was held: {anchor}. Months until the next one: {months}. This is a usual expectation. Your employer's policy decides.",
        ),
        "talk.first_own": mark(
            "Finding",
            "Counted from the start of the job: {anchor}. Your employer holds the first one after this many months: {months}.",
        ),
        "talk.first_stated": mark(
            "Finding",
            "Counted from the start of the job: {anchor}. Months until the first one: {months}.",
        ),
        "talk.first_suggested": mark(
            "Finding",
            "Counted from the start of the job: {anchor}. Months until the first one: {months}. This is a usual expectation. Your employer's policy decides.",
        ),
        "talk.none_recorded": mark(
            "Finding",
            "Not known, because none has been recorded since the job began: {anchor}. It may have been held and not written down here. Months from one to the next: {months}.",
        ),
        "talk.only_year": mark(
            "Finding",
            "Not known, because only the year of the last one is recorded: {anchor}. Months from one to the next: {months}.",
        ),
        "talk.start_only_year": mark(
            "Finding",
            "Not known, because only the year is recorded in which the job began: {anchor}. Months until the first one: {months}.",
        ),
        "talk.no_start": mark(
            "Finding",
            "Not known, because none is recorded, and the record does not say when the job began. Months until the first one: {months}.",
        ),
    },
)
"""Why a conversation stands on its day."""
