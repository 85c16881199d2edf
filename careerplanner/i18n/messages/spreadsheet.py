"""Words of bringing in a spreadsheet: what columns are, what becomes of cells and why.

What is wrong with a whole file is by the code of the error, first line what happened, second what
to do, as in ``errors`` beside this one.
"""

# ruff: noqa: E501 - one message, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

USE = MessageTable(
    "sheet_use",
    {
        "name": mark("Spreadsheet", "Name"),
        "first_name": mark("Spreadsheet", "First name"),
        "last_name": mark("Spreadsheet", "Last name"),
        "role": mark("Spreadsheet", "Job"),
        "start": mark("Spreadsheet", "Start date of the job"),
        "service": mark("Spreadsheet", "Service"),
        "manager": mark("Spreadsheet", "Line manager"),
        "team": mark("Spreadsheet", "Team"),
        "training": mark("Spreadsheet", "Training"),
        "course": mark("Spreadsheet", "Which training"),
        "date": mark("Spreadsheet", "Date of the training"),
        "expires": mark("Spreadsheet", "Refresh by"),
        "status": mark("Spreadsheet", "Whether it was done"),
        "interval": mark("Spreadsheet", "How often it is refreshed"),
        "ignore": mark("Spreadsheet", "Leave it out"),
    },
)
"""What a column is."""

SHAPE = MessageTable(
    "sheet_shape",
    {
        "matrix": mark("Spreadsheet", "A row for each person, a column for each training"),
        "list": mark("Spreadsheet", "A row for each training that somebody did"),
    },
)
"""How a sheet is laid out."""

MEANS = MessageTable(
    "sheet_means",
    {
        "completed": mark("Spreadsheet", "When it was completed"),
        "expires": mark("Spreadsheet", "When it expires"),
    },
)
"""What the dates of a column say."""

WORD_USE = MessageTable(
    "sheet_word_use",
    {
        "leave": mark("Spreadsheet", "Leave it out"),
        "booked": mark("Spreadsheet", "Add an action to do this training"),
        "not_needed": mark("Spreadsheet", "This person does not need this training"),
        "done": mark("Spreadsheet", "It was done, on a day nobody knows"),
    },
)
"""What becomes of a word that stands where a date could."""

OUTCOME = MessageTable(
    "sheet_outcome",
    {
        "new": mark("Spreadsheet", "New"),
        "known": mark("Spreadsheet", "Known already"),
        "changes": mark("Spreadsheet", "Changes"),
        "not_understood": mark("Spreadsheet", "Not understood"),
        "ignored": mark("Spreadsheet", "Left out"),
    },
)
"""What becomes of a cell."""

MATCH = MessageTable(
    "sheet_match",
    {
        "exact": mark("Spreadsheet", "The same name is in your book."),
        "none": mark("Spreadsheet", "Nobody in your book has this name."),
        "near": mark("Spreadsheet", "Somebody in your book has nearly this name."),
        "several_in_book": mark("Spreadsheet", "Several people in your book have this name."),
        "twice_in_file": mark("Spreadsheet", "This name is in the file more than once."),
        "unlike_rows": mark(
            "Spreadsheet", "Rows with this name have different start dates. They may be two people."
        ),
        "name_only": mark("Spreadsheet", "There is nothing in the row but this."),
        "total": mark("Spreadsheet", "This row seems to add up others."),
        "heading": mark("Spreadsheet", "This row seems to be the headings once more."),
    },
)
"""How a name in the file stands to the book."""

CELL_REASONS = MessageTable(
    "sheet_cell",
    {
        "cell.above": mark("Spreadsheet", "It stands above the headings."),
        "cell.heading": mark("Spreadsheet", "It is a heading."),
        "cell.interval": mark("Spreadsheet", "It says how often training is refreshed."),
        "cell.same_person": mark("Spreadsheet", "It is the same person as in another row."),
        "cell.twice_in_file": mark("Spreadsheet", "The same is in the file before."),
        "cell.twice_in_row": mark("Spreadsheet", "The row has a day for this already."),
        "cell.done_since": mark(
            "Spreadsheet", "Your book says it was done again after that day: {given}."
        ),
        "cell.book_differs": mark("Spreadsheet", "Your book says otherwise: {there}"),
        "cell.book_differs_plain": mark("Spreadsheet", "Your book says otherwise."),
        "cell.word_left_out": mark("Spreadsheet", "This word is left out: {given}"),
        "cell.means_not_said": mark(
            "Spreadsheet", "Say whether the dates in this column mean completed or expires."
        ),
        "cell.maybe_turned": mark(
            "Spreadsheet", "Say whether day and month are the wrong way round in this column."
        ),
        "cell.word_not_known": mark("Spreadsheet", "Say what this word means: {given}"),
        "cell.error": mark("Spreadsheet", "The spreadsheet itself has an error here."),
        "cell.not_worked_out": mark(
            "Spreadsheet",
            "There is a formula here with no result. Open the file in your spreadsheet program and save it.",
        ),
        "cell.several_dates": mark("Spreadsheet", "There is more than one date in this cell."),
        "cell.more_than_a_date": mark(
            "Spreadsheet", "There are words beside the date that are not understood."
        ),
        "cell.expires_before_done": mark(
            "Spreadsheet", "It would expire before it was done. Given: {given}."
        ),
        "cell.in_future": mark(
            "Spreadsheet", "Its day has not come yet, so nothing was done on it. Given: {given}."
        ),
        "cell.other_date_refused": mark(
            "Spreadsheet", "The date that goes with it cannot be taken."
        ),
        "cell.too_long": mark("Spreadsheet", "It is too long. Most characters: {most}."),
        "cell.refused": mark("Spreadsheet", "It holds what cannot be kept."),
        "cell.no_text": mark("Spreadsheet", "There should be words here."),
        "cell.no_job": mark("Spreadsheet", "The person has no job in your book or in the file."),
        "cell.several_jobs": mark(
            "Spreadsheet", "The person has several jobs, and it cannot be told which is meant."
        ),
        "column.left_out": mark("Spreadsheet", "This column is left out."),
        "row.hidden": mark("Spreadsheet", "The row is hidden in the file."),
        "row.total": mark("Spreadsheet", "The row seems to add up others."),
        "row.name_only": mark("Spreadsheet", "There is nothing else in the row."),
        "row.no_name": mark("Spreadsheet", "There is no name in this row."),
        "row.no_course": mark("Spreadsheet", "The row does not say which training it is about."),
        "row.no_date": mark("Spreadsheet", "The row has no date."),
        "row.date_order": mark(
            "Spreadsheet", "Say whether the day or the month comes first in this column."
        ),
        "row.date_impossible": mark("Spreadsheet", "There is no such day."),
        "row.date_not_understood": mark("Spreadsheet", "The date is not understood."),
        "person.asked": mark("Spreadsheet", "Say who this is, under People."),
        "person.left_out": mark("Spreadsheet", "This person is left out."),
    },
)
"""Why a cell becomes what it does."""

SHEET_FAULTS = MessageTable(
    "sheet_faults",
    {
        "table.has_password": mark(
            "Table fault",
            "This file is protected by a password: {path}\nNothing was changed. Open it in your spreadsheet program, take the password off, save it and try again.",
        ),
        "table.damaged": mark(
            "Table fault",
            "This file is damaged: {path}\nNothing was changed. Open it in your spreadsheet program, save it again, or ask for another copy.",
        ),
        "table.is_bomb": mark(
            "Table fault",
            "This file would unpack to far more than a spreadsheet should: {path}\nNothing was changed. If you trust it, copy the rows you need into a new file.",
        ),
        "table.too_old": mark(
            "Table fault",
            "This file is of a very old spreadsheet program: {path}\nNothing was changed. Open it in your spreadsheet program and save it as .xlsx.",
        ),
        "table.is_binary_workbook": mark(
            "Table fault",
            "This file is a binary workbook (.xlsb), even if its name says otherwise: {path}\nNothing was changed. Open it in your spreadsheet program and save it as .xlsx.",
        ),
        "table.is_numbers": mark(
            "Table fault",
            "This file is a Numbers spreadsheet: {path}\nNothing was changed. Open it in Numbers, choose Export, and save it as Excel.",
        ),
        "table.is_document": mark(
            "Table fault",
            "This file is a document, not a spreadsheet: {path}\nNothing was changed. Copy the table in it into a spreadsheet and save that.",
        ),
        "table.is_archive": mark(
            "Table fault",
            "This file is an archive, not a spreadsheet: {path}\nNothing was changed. Unpack it and choose the spreadsheet in it.",
        ),
        "table.is_xml": mark(
            "Table fault",
            "This file is XML, not a spreadsheet that can be read: {path}\nNothing was changed. Open it in your spreadsheet program and save it as .xlsx.",
        ),
        "table.changed_since": mark(
            "Table fault",
            "This file was changed since you looked at it: {path}\nNothing was written. Choose the file again to see what is in it now.",
        ),
        "table.no_sheet": mark(
            "Table fault",
            "There is no sheet of this name in the file: {name}\nNothing was changed. Sheets in it: {known}",
        ),
        "table.book_changed": mark(
            "Table fault",
            "Your book was changed since you looked at the file.\nNothing was written. Look at the preview again.",
        ),
        "table.nothing_new": mark(
            "Table fault",
            "Nothing in this file would change your book: {path}\nNothing was written. Beside each cell it says why.",
        ),
    },
)
"""What is wrong with a spreadsheet as a whole."""
