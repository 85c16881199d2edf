"""Words of the learning record: kinds of learning, and what is wrong with a table and its rows.

What is wrong with a whole file or with a typed length of time is by the code of the error, first
line what happened, second what to do, as in ``errors`` beside this one.
"""

# ruff: noqa: E501 - one message, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

LEARNING_KIND = MessageTable(
    "learning_kind",
    {
        "e-learning": mark("LearningKind", "E-learning"),
        "shadowing": mark("LearningKind", "Shadowing"),
        "team": mark("LearningKind", "Team training"),
        "course": mark("LearningKind", "Course"),
        "reading": mark("LearningKind", "Reading"),
        "briefing": mark("LearningKind", "Briefing"),
        "reflection": mark("LearningKind", "Reflection"),
    },
)
"""The ordinary ways to learn at work; any other is kept as typed."""

PART = MessageTable(
    "learning_part",
    {
        "title": mark("Learning table", "Title"),
        "kind": mark("Learning table", "Type of learning"),
        "on": mark("Learning table", "Date completed"),
        "minutes": mark("Learning table", "Minutes"),
        "changed": mark("Learning table", "What it changed in how I work"),
        "renew_by": mark("Learning table", "Refresh by"),
        "provider": mark("Learning table", "Provider"),
        "training": mark("Learning table", "Kind of training"),
        "language": mark("Learning table", "Language of what it changed"),
        "status": mark("Learning table", "Whether it was finished"),
        "person": mark("Learning table", "Whose it is"),
    },
)
"""What a column of a table says; also the headings of a table that the program writes."""

ROW_PROBLEMS = MessageTable(
    "row_problems",
    {
        "row.no_title": mark("Learning table", "It has no title."),
        "row.too_wide": mark(
            "Learning table",
            "It has more cells than there are headings, so it cannot be told which is which.",
        ),
        "row.date_order": mark(
            "Learning table", "Say whether the day or the month comes first. Given: {given}."
        ),
        "row.date_impossible": mark("Learning table", "There is no such day. Given: {given}."),
        "row.date_not_understood": mark(
            "Learning table", "The date is not understood. Given: {given}."
        ),
        "row.duration": mark(
            "Learning table", "How long it took is not understood. Given: {given}."
        ),
        "row.no_unit": mark(
            "Learning table", "Say whether the numbers are hours or minutes. Given: {given}."
        ),
        "row.not_finished": mark(
            "Learning table", "It does not say that this was finished. Given: {given}."
        ),
        "row.whose": mark("Learning table", "Say whose rows are yours."),
        "row.other_person": mark("Learning table", "It is about somebody else."),
        "row.in_future": mark("Learning table", "Its day has not come yet. Given: {given}."),
        "row.too_long": mark(
            "Learning table", "A text in it is too long. Most characters: {most}."
        ),
        "row.refused": mark("Learning table", "It holds what cannot be kept."),
        "row.same_as_kept": mark("Learning table", "It is on your record already."),
        "row.same_in_file": mark("Learning table", "The same row stands in the file before."),
    },
)
"""Why a row of a table is not taken, by the code of the problem."""

OUTCOME = MessageTable(
    "row_outcome",
    {
        "kept": mark("Learning table", "Will be added"),
        "duplicate": mark("Learning table", "There already"),
        "refused": mark("Learning table", "Not taken"),
    },
)
"""What becomes of a row."""

ENCODING = MessageTable(
    "encoding",
    {
        "utf-8": mark("Learning table", "Usual letters (UTF-8)"),
        "utf-16": mark("Learning table", "Unicode text of Excel (UTF-16)"),
        "cp1252": mark("Learning table", "Older Windows, Western Europe"),
        "iso8859_14": mark("Learning table", "Older Welsh letters (ISO 8859-14)"),
        "cp850": mark("Learning table", "Older DOS"),
        "mac_roman": mark("Learning table", "Older Mac"),
    },
)
"""How the letters of a file may have been written."""

TABLE_FAULTS = MessageTable(
    "table_faults",
    {
        "table.empty": mark(
            "Table fault",
            "There is nothing in this file: {path}\nNothing was changed. Choose another file.",
        ),
        "table.is_workbook": mark(
            "Table fault",
            "This file is a workbook, even if its name ends in .csv: {path}\nNothing was changed. Open it in your spreadsheet program and save the sheet as CSV.",
        ),
        "table.is_pdf": mark(
            "Table fault",
            "This file is a PDF, not a table: {path}\nNothing was changed. Ask for the list as CSV. You can keep the PDF as evidence.",
        ),
        "table.is_picture": mark(
            "Table fault",
            "This file is a picture, not a table: {path}\nNothing was changed. You can keep it as evidence.",
        ),
        "table.is_book": mark(
            "Table fault",
            "This file is a book of this program, not a table: {path}\nNothing was changed. To look into it, choose Open book.",
        ),
        "table.is_web_page": mark(
            "Table fault",
            "This file is a web page, not a table: {path}\nNothing was changed. Open it in your spreadsheet program and save it as CSV.",
        ),
        "table.not_text": mark(
            "Table fault",
            "This file cannot be read as text: {path}\nNothing was changed. It may be damaged, or not a table. Save it as CSV again, or choose other letters.",
        ),
        "table.one_column": mark(
            "Table fault",
            "There is only one column in this file: {path}\nNothing was changed. A table needs a comma, a semicolon, a tab or a line between its cells.",
        ),
        "table.open_quote": mark(
            "Table fault",
            "A quotation mark in this file is never closed: {path}\nIt begins at line {line}. Nothing was changed, because everything after it would run together. Save the file as CSV again.",
        ),
        "table.too_large": mark(
            "Table fault",
            "This file is too large: {path}\nIt may have {most} MB at most. Nothing was changed. Save only the rows that are yours.",
        ),
        "table.too_many_rows": mark(
            "Table fault",
            "There are too many rows in this file: {path}\nIt may have {most} rows at most. Nothing was changed. Save only the rows that are yours.",
        ),
        "table.too_wide": mark(
            "Table fault",
            "There are too many columns in this file: {path}\nIt has {count}; it may have {most}. Nothing was changed.",
        ),
        "table.nothing_to_keep": mark(
            "Table fault",
            "No row of this file can be added: {path}\nNothing was changed. Beside each row it says why.",
        ),
        "duration.not_understood": mark(
            "Table fault",
            "This cannot be read as a length of time: {text}\nEnter it such as 45 mins, 1h 30 or 2 hours.",
        ),
        "duration.no_unit": mark(
            "Table fault",
            "This could be hours or minutes: {text}\nEnter it such as 2h or 5 mins.",
        ),
        "duration.nothing": mark(
            "Table fault", "This is no time at all: {text}\nLeave it empty if you do not know."
        ),
        "duration.too_long": mark(
            "Table fault", "This is too long: {text}\nEnter 1,000 hours at most."
        ),
    },
)
"""What is wrong with a table as a whole, or with a length of time somebody typed."""
