"""What is wrong at one place of a record file, by code."""

# ruff: noqa: E501 - one message, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

RECORD_FAULTS = MessageTable(
    "record_faults",
    {
        "record.missing_field": mark("Fault", "Something is missing here: {name}."),
        "record.text_expected": mark(
            "Fault", "Text in quotation marks belongs here. Found: {value}."
        ),
        "record.true_or_false_expected": mark(
            "Fault", "true or false belongs here, without quotation marks. Found: {value}."
        ),
        "record.whole_number_expected": mark(
            "Fault", "A whole number belongs here, without quotation marks. Found: {value}."
        ),
        "record.number_expected": mark(
            "Fault", "A number belongs here, without quotation marks. Found: {value}."
        ),
        "record.number_range": mark("Fault", "This number cannot be meant: {value}."),
        "record.list_expected": mark(
            "Fault", "A list in square brackets belongs here. Found: {value}."
        ),
        "record.object_expected": mark(
            "Fault", "Names and values in curly brackets belong here. Found: {value}."
        ),
        "record.not_one_of": mark(
            "Fault", "This word is not known here: {value}. Use one of: {allowed}."
        ),
        "record.id_form": mark(
            "Fault",
            "This cannot be an id: {value}. Use up to 100 letters, figures, dots, colons, hyphens and underscores.",
        ),
        "record.id_twice": mark("Fault", "Another entry in this list has the same id: {id}."),
        "record.date_form": mark(
            "Fault",
            "This is not a date as a record writes it: {value}. Write 2019, 2019-03 or 2019-03-14.",
        ),
        "record.date_range": mark(
            "Fault", "This year cannot be used: {value}. Use a year from {earliest} to {latest}."
        ),
        "record.date_impossible": mark("Fault", "There is no such day: {value}."),
        "record.date_not_exact": mark(
            "Fault", "A whole date belongs here, such as 2019-03-14. Found: {value}."
        ),
        "record.bad_value": mark("Fault", "This value cannot be used here: {value}."),
    },
)
"""Code to one sentence or two."""
