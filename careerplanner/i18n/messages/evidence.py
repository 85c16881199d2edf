"""What is said of files on their way into the book, and what evidence and its uses are called.

Problems are by the code of the error, first line what happened, second what was kept and what to
do, as in ``errors`` beside this one.
"""

# ruff: noqa: E501 - one message, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

EVIDENCE_FAULTS = MessageTable(
    "evidence_faults",
    {
        "evidence.too_large": mark(
            "Evidence fault",
            "This file is too large: {name}\nIt has {size} MB; a file may have {most} MB. It was not read. Save a smaller copy, or only the pages that matter.",
        ),
        "evidence.photo_too_large": mark(
            "Evidence fault",
            "This picture is too large: {name}\nIt has {size} MB; a picture may have {most} MB. It was not read. Take the photo again with a smaller size, or send yourself a smaller copy.",
        ),
        "evidence.too_many_pixels": mark(
            "Evidence fault",
            "This picture is too big to open safely: {name}\nNothing was kept. Save a smaller copy of it and choose that.",
        ),
        "evidence.many_pages": mark(
            "Evidence fault",
            "This scan has several pages in one picture file: {name}\nNothing was kept. Scan it again as a PDF, or save it as a PDF.",
        ),
        "evidence.too_many_pages": mark(
            "Evidence fault",
            "This PDF has too many pages to blank out: {name}\nNothing was changed. Save only the pages that matter, at most {most}, and add those.",
        ),
        "evidence.heic": mark(
            "Evidence fault",
            "This photo is of a kind that many computers cannot show (HEIC): {name}\nNothing was kept. On the phone, share it as JPEG, or set the camera to the most compatible pictures and take it again.",
        ),
        "evidence.kind": mark(
            "Evidence fault",
            "This kind of file cannot be evidence here: {name}\nNothing was kept. Pictures, PDF, Word, OpenDocument, Excel and plain text can. Save it as a PDF and choose that.",
        ),
        "evidence.corrupt": mark(
            "Evidence fault",
            "This file is damaged and does not open: {name}\nNothing was kept. Get a new copy from where it came from.",
        ),
        "evidence.locked": mark(
            "Evidence fault",
            "This PDF asks for a password: {name}\nNothing was kept. Save a copy without a password and choose that.",
        ),
        "evidence.empty": mark(
            "Evidence fault",
            "There is nothing in this file: {name}\nNothing was kept. Get a new copy from where it came from.",
        ),
        "evidence.folder": mark(
            "Evidence fault",
            "This is a folder, not a file: {name}\nNothing was kept. Open it and choose the files inside.",
        ),
        "evidence.not_plain": mark(
            "Evidence fault",
            "This is not an ordinary file: {name}\nNothing was kept. Choose a picture or a document.",
        ),
        "evidence.gone": mark(
            "Evidence fault",
            "This file is no longer there: {name}\nNothing was kept. Put it back, or choose it again.",
        ),
        "evidence.changed": mark(
            "Evidence fault",
            "This file changed after it was looked at: {name}\nNothing was kept. Choose it again, so that you see what is kept.",
        ),
        "evidence.unreadable": mark(
            "Evidence fault",
            "This file cannot be read: {name}\nNothing was kept. Check that you may open it.",
        ),
        "evidence.book_full": mark(
            "Evidence fault",
            "The files in this book would come to more than {most} MB\nNothing was kept. Make photos smaller, or remove what you no longer need, and then its file for good.",
        ),
        "evidence.address": mark(
            "Evidence fault",
            "This is no address of a web page\nIt begins with https:// or http://, such as https://www.example.org/page.",
        ),
        "evidence.not_kept": mark(
            "Evidence fault",
            "This book does not have the file itself: {name}\nThe record came from another book. Bring the file in again if you have it.",
        ),
        "evidence.no_picture": mark(
            "Evidence fault",
            "This file cannot be blanked out here: {name}\nNothing was changed. Pictures and PDF can. Change a document in the program it was written with, then add it again.",
        ),
    },
)
"""Why a file cannot come in, or something cannot be done with evidence."""

FILE_KINDS = MessageTable(
    "file_kinds",
    {
        "jpeg": mark("File kind", "Photo (JPEG)"),
        "png": mark("File kind", "Picture (PNG)"),
        "gif": mark("File kind", "Picture (GIF)"),
        "webp": mark("File kind", "Picture (WebP)"),
        "tiff": mark("File kind", "Scan (TIFF)"),
        "bmp": mark("File kind", "Picture (BMP)"),
        "heic": mark("File kind", "Photo (HEIC)"),
        "pdf": mark("File kind", "PDF"),
        "docx": mark("File kind", "Word document"),
        "odt": mark("File kind", "OpenDocument text"),
        "xlsx": mark("File kind", "Excel spreadsheet"),
        "text": mark("File kind", "Plain text"),
        "other": mark("File kind", "Another kind of file"),
    },
)
"""What a file is, by its content."""

FILE_NOTES = MessageTable(
    "file_notes",
    {
        "name_differs": mark(
            "File note", "Its name says it is something else. It is kept as what it is: {kind}."
        ),
        "place": mark("File note", "The photo says where it was taken."),
        "details": mark("File note", "The picture holds hidden details, such as date and camera."),
    },
)
"""What has to be said of a file before it comes in."""

TREATMENTS = MessageTable(
    "treatments",
    {
        "as_is": mark("File note", "It will be kept just as it is: {size} MB."),
        "smaller": mark(
            "File note",
            "It will be written anew: {size} MB instead of {whole} MB. Place and other hidden details are taken out.",
        ),
        "converted": mark(
            "File note",
            "It will be turned into a picture that every computer can show: {size} MB. Hidden details are taken out.",
        ),
    },
)
"""What happens to a file on its way in."""

EVIDENCE_KINDS = MessageTable(
    "evidence_kinds",
    {
        "file": mark("Evidence kind", "File"),
        "reflection": mark("Evidence kind", "Reflection"),
        "witness": mark("Evidence kind", "Words of a witness"),
        "link": mark("Evidence kind", "Link"),
    },
)
"""What a piece of evidence is."""

SERVED = MessageTable(
    "served",
    {
        "award": mark("Evidence serves", "Award: {name}"),
        "learning": mark("Evidence serves", "Learning: {name}"),
        "action": mark("Evidence serves", "Action: {name}"),
        "statement": mark("Evidence serves", "Statement: {name}"),
        "induction": mark("Evidence serves", "Induction: {name}"),
        "assessment": mark("Evidence serves", "Employer's assessment: {name}"),
        "conversation": mark("Evidence serves", "Conversation: {name}"),
    },
)
"""What a piece of evidence serves, by its words."""

SERVED_KINDS = MessageTable(
    "served_kinds",
    {
        "award": mark("Evidence serves", "Awards"),
        "learning": mark("Evidence serves", "Learning"),
        "action": mark("Evidence serves", "Actions"),
        "statement": mark("Evidence serves", "Statements of a band"),
        "induction": mark("Evidence serves", "Induction"),
        "assessment": mark("Evidence serves", "Employer's assessment"),
        "conversation": mark("Evidence serves", "Conversations"),
    },
)
"""Kinds of thing that evidence serves."""
