"""What the program says when something cannot be done, by the code of the error.

The first line says what happened; the second what was kept and what to do. What is wrong inside a
file is in ``record_faults`` and ``pack_faults`` beside this one.
"""

# ruff: noqa: E501 - one message, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

ERRORS = MessageTable(
    "errors",
    {
        # Books
        "book.none_open": mark("Error", "No book is open.\nOpen a book, or make a new one."),
        "book.missing": mark(
            "Error", "There is no book here: {path}\nCheck the name and the folder."
        ),
        "book.exists": mark(
            "Error",
            "There is a file here already: {path}\nIt was left as it is. Choose another name or another folder.",
        ),
        "book.one_worker": mark(
            "Error",
            "This book is for one person, and it has one already.\nNothing was changed. Use a team's book, or another book, for this person.",
        ),
        "book.busy": mark(
            "Error",
            "This book is open in another program: {path}\nOpened by: {holder}. Nothing was changed. Close it there first. You can read it here meanwhile.",
        ),
        "book.busy.unknown": mark(
            "Error",
            "This book is open in another program: {path}\nNothing was changed. Close it there first. You can read it here meanwhile.",
        ),
        "book.read_only": mark(
            "Error",
            "This book can be read, but not changed: {path}\nNothing was changed. Another program may have it open, or you may not be allowed to write in its folder. Close it there, or copy the book to a folder of your own.",
        ),
        "book.needs_repair": mark(
            "Error",
            "This book was not closed properly, and cannot be put right where it is: {path}\nIt was left as it is. Copy it, with the files beside it that begin with its name, to a folder of your own and open it there.",
        ),
        "book.newer": mark(
            "Error",
            "A newer version of this program made this book: {path}\nIt was left as it is. Install the newer version to open it.",
        ),
        "book.foreign": mark(
            "Error",
            "This file is not a book of this program: {path}\nIt was left as it is. Choose a file that ends in .careerbook.",
        ),
        "book.damaged": mark(
            "Error",
            "This book is damaged: {path}\nIt was left as it is. Use a copy of it. The program keeps copies in a folder beside the book whose name ends in -backups.",
        ),
        "content.damaged": mark(
            "Error",
            "A file kept as evidence in this book is damaged, so it cannot be shown: {path}\nEverything else in the book is as it was. Add the same file again and it is whole again, or find it in a copy of the book.",
        ),
        "plan_pack.nobody": mark(
            "Error", "There is nobody to make a plan for.\nAdd people to the book first."
        ),
        "content.in_use": mark(
            "Error",
            "This file is evidence on somebody's record, so it stays in the book.\nNothing was changed. Remove the evidence first.",
        ),
        "book.unreadable": mark(
            "Error",
            "This book cannot be read: {path}\nIt was left as it is. Check that you are allowed to open it.",
        ),
        "book.closed": mark(
            "Error",
            "This book has been closed: {path}\nWhat was still being done with it has stopped. What was saved before is kept.",
        ),
        "book.disk_error": mark(
            "Error",
            "The disk failed while the book was in use: {path}\nWhat was saved before is kept. Check the disk, then open the book again. What the system says: {detail}.",
        ),
        # Files and folders
        "disk.full": mark(
            "Error",
            "There is no room left on the disk: {path}\nWhat was saved before is kept. Make some room, then try again.",
        ),
        "file.no_room": mark(
            "Error",
            "There is no room left on the disk: {path}\nNo file was written. Make some room, then try again.",
        ),
        "folder.not_writable": mark(
            "Error",
            "Nothing can be written in this folder: {folder}\nNothing was changed. Choose another folder.",
        ),
        "file.not_writable": mark(
            "Error",
            "This file cannot be written: {path}\nNothing was changed. Check that the folder is there and that you may write in it, or choose another folder.",
        ),
        "file.missing": mark(
            "Error", "There is no file here: {path}\nCheck the name and the folder."
        ),
        "file.is_folder": mark("Error", "This is a folder, not a file: {path}\nChoose a file."),
        "file.not_readable": mark(
            "Error",
            "This file cannot be read: {path}\nNothing was changed. Check that you are allowed to open it.",
        ),
        "file.is_book": mark(
            "Error",
            "There is a book here, and it would be lost: {path}\nNothing was changed. Choose another name for the new file.",
        ),
        "texts.unreadable": mark(
            "Error",
            "The program's Welsh texts cannot be read: {path}\nInstall the program again. Your books are kept.",
        ),
        "file.not_plain": mark(
            "Error",
            "This is not a file that can be replaced: {path}\nNothing was changed. Choose another name for the new file.",
        ),
        "file.is_source": mark(
            "Error",
            "The new file would take the place of the one it is made from: {path}\nNothing was changed. Choose another name for the new file.",
        ),
        "window.no_screen": mark(
            "Error",
            "There is no screen here to open a window on.\nStart the program at a screen, or give it a command: careerplanner --help.",
        ),
        "window.no_libraries": mark(
            "Error",
            "The parts that draw windows are missing on this computer.\nInstall the program again, or use its commands: careerplanner --help. What is missing: {detail}",
        ),
        "output.no_room": mark(
            "Error",
            "There is no room left for what was to be printed.\nWhat was done before that is kept. Make some room, or print it elsewhere.",
        ),
        "output.not_writable": mark(
            "Error",
            "What was to be printed cannot be written there.\nWhat was done before that is kept. Print it elsewhere.",
        ),
        # Names that stand for nothing
        "worker.unknown": mark(
            "Error",
            "The book has no person with this id: {worker}\nCheck the id in the list of people in the book.",
        ),
        "calendar.empty": mark(
            "Error",
            "There is no date to put in a calendar.\nNothing was written. Dates that are over or not known are left out.",
        ),
        "worker.not_named": mark(
            "Error",
            "The book has more people than one, or none.\nSay who is meant, with the id from the list of people. People in the book: {count}.",
        ),
        "entry.unknown": mark(
            "Error",
            "This entry is no longer on the record.\nNothing was changed. It may have been removed meanwhile.",
        ),
        "band.unknown": mark(
            "Error", "The framework has no band with this name: {band}\nIts bands: {known}."
        ),
        "section.unknown": mark(
            "Error", "The framework's induction has no section with this name: {section}"
        ),
        "goal.unknown": mark(
            "Error",
            "The framework has no goal, band or job with this name: {goal}\nGoals and bands: {known}. The jobs are listed by: routes --list-goals",
        ),
        "pack.unknown": mark(
            "Error",
            "There is no framework with this name, and no such folder: {name}\nFrameworks that come with the program: {known}.",
        ),
        "pack.unknown_name": mark(
            "Error", "The framework does not know this name: {id}\nCheck how it is spelled."
        ),
        "pack.none": mark(
            "Error",
            "The program's own frameworks are missing: {path}\nInstall the program again. Your books are kept.",
        ),
        # Packs and records as a whole
        "pack.faulty": mark(
            "Error", "This framework cannot be used as it is: {folder}\nFaults found: {count}."
        ),
        "pack.plain_damaged": mark(
            "Error",
            "The framework kept with this plan is damaged, so the plan cannot be shown as it was.\nThe plan itself is kept.",
        ),
        "pack.plain_newer": mark(
            "Error",
            "A newer version of this program kept the framework of this plan.\nThe plan itself is kept. Install the newer version to show it as it was.",
        ),
        "record.faulty": mark(
            "Error",
            "This record cannot be used as it is: {path}\nNothing was changed. Things to put right: {count}.",
        ),
        "record.foreign": mark(
            "Error",
            "This file is not a record of this program: {path}\nNothing was changed. Choose a file that was exported as a record.",
        ),
        "record.is_book": mark(
            "Error",
            "This file is a whole book, not one person's record: {path}\nNothing was changed. Open it as a book, or export the person's record from it first.",
        ),
        "record.newer": mark(
            "Error",
            "A newer version of this program wrote this record: {path}\nNothing was changed. Install the newer version to read it. Version of the file: {version}. Newest version known here: {known}.",
        ),
        "record.same_id": mark(
            "Error", "Two entries on the record have the same id.\nNothing was changed."
        ),
        # Text that cannot be read as JSON
        "json.too_large": mark(
            "Error",
            "This file is too large to be a record: {path}\nNothing was changed. The most is this many megabytes: {megabytes}.",
        ),
        "json.empty": mark(
            "Error", "This file is empty: {path}\nNothing was changed. Export the record again."
        ),
        "json.not_utf8": mark(
            "Error",
            "This file is not plain text in UTF-8: {path}\nNothing was changed. Save it as UTF-8. First place that cannot be read: line {line}.",
        ),
        "json.not_a_number": mark(
            "Error",
            "This file has something in place of a number: {path}\nNothing was changed. Put a number instead of: {value}.",
        ),
        "json.cut_short": mark(
            "Error",
            "This file stops before its end: {path}\nNothing was changed. Export or copy it again. It ends on line {line}.",
        ),
        "json.form": mark(
            "Error",
            "This file is not written in the form of a record (JSON): {path}\nNothing was changed. Look at line {line}, character {column}.",
        ),
        "json.too_deep": mark(
            "Error",
            "This file has too many parts inside each other: {path}\nNothing was changed. The most is {most}.",
        ),
        "json.too_many_parts": mark(
            "Error",
            "This file holds too much to be one person's record: {path}\nNothing was changed. Single values at most: {most}.",
        ),
        "json.repeated_name": mark(
            "Error",
            "This file says the same thing twice: {path}\nNothing was changed. Leave one of the two. Where: {place}, line {line}. Name: {name}.",
        ),
        "json.half_character": mark(
            "Error",
            "This file has a character that is not whole: {path}\nNothing was changed. Type the text again. Where: {place}, line {line}.",
        ),
        # One value of one field
        "field.empty": mark("Error", "This must be filled in."),
        "field.too_long": mark(
            "Error", "This is too long.\nCharacters: {length}. The most is {most}."
        ),
        "field.many_names": mark(
            "Error",
            "These are too many names at once: {count}\nThe most is {most}. Bring in a spreadsheet for more.",
        ),
        "field.many_views": mark(
            "Error", "There are too many saved views.\nThe most is {most}. Remove one first."
        ),
        "bulk.nobody": mark(
            "Error",
            "This would change nobody.\nNothing was changed. For everybody you chose it is like that already, or it cannot be done.",
        ),
        "field.in_future": mark(
            "Error", "This date has not come yet: {given}\nEnter a date up to today."
        ),
        "field.before_start": mark(
            "Error", "The end comes before the start.\nStart: {start}. End: {end}."
        ),
        "field.remind_late": mark(
            "Error",
            "The reminder comes after the day it should be done by.\n"
            "Reminder: {remind}. Done by: {due}.",
        ),
        "field.hours": mark(
            "Error", "These cannot be hours a week: {given}\nEnter a number above 0, up to 168."
        ),
        "field.months": mark(
            "Error", "These cannot be months: {given}\nEnter a number from 1 to {most}."
        ),
        "field.address": mark(
            "Error",
            "This is no address of a page: {given}\nEnter one that begins with https:// or http://.",
        ),
        "field.digest": mark(
            "Error",
            "This does not name the content of a file.\nIt has 64 figures and letters from a to f, or is left out.",
        ),
        "field.minutes": mark("Error", "These cannot be minutes: {given}\nEnter a number above 0."),
        "field.in_past": mark(
            "Error", "This day lies in the past: {given}\nEnter today or a later day."
        ),
        "round.open_already": mark(
            "Error",
            "You have begun to look at this band already.\nGo on with that, or end it first.",
        ),
        "round.closed": mark(
            "Error",
            "You finished this on an earlier day, so it stays as it is.\nBegin again to answer otherwise.",
        ),
        "round.empty": mark("Error", "Nothing is answered yet.\nAnswer one statement first."),
        "round.talked_about": mark(
            "Error",
            "Answers of a conversation with your manager are in it.\nIt stays. Remove the conversation first, if nobody has signed it.",
        ),
        "conversation.unknown": mark(
            "Error", "There is no such conversation: {name}\nList them to see their ids."
        ),
        "conversation.open_already": mark(
            "Error",
            "There is one of this kind already that nobody has signed.\nGo on with that one.",
        ),
        "conversation.sealed": mark(
            "Error",
            "It has been signed, so what is in it stays as it is.\nYou can add to it.",
        ),
        "conversation.signed": mark(
            "Error", "Both have signed, so it stays as it is.\nYou can add to it."
        ),
        "conversation.not_sealed": mark(
            "Error", "Nobody has signed it yet.\nYou can still write in it."
        ),
        "conversation.signed_already": mark("Error", "Whoever signs now has signed it already."),
        "conversation.not_signed": mark(
            "Error", "Not both have signed it yet.\nSign it first, then keep the summary."
        ),
        "conversation.empty": mark(
            "Error",
            "There is nothing in it to sign yet.\nWrite one thing down, or agree on one thing to do.",
        ),
        "conversation.rated": mark(
            "Error",
            "Statements of the band chosen before have been answered.\nTake those answers back first.",
        ),
        "conversation.no_round": mark(
            "Error", "No band is chosen to talk about.\nChoose a band first."
        ),
        "conversation.added_stays": mark(
            "Error", "This was added after a signature, so it stays.\nYou can add to it."
        ),
        "signing.signed": mark(
            "Error",
            "This is signed, so it stays as it is.\nTo work on it again, send it back with a reason.",
        ),
        "signing.not_signed": mark(
            "Error", "Nothing is signed off without signatures.\nSign it off instead."
        ),
        "signing.nothing_to_sign": mark(
            "Error", "All of this is signed already.\nThe signatures that are there stay."
        ),
        "signing.nothing_to_send_back": mark(
            "Error", "Nothing here is signed or waits to be signed.\nNothing was changed."
        ),
        "signing.nothing_to_bring": mark(
            "Error", "All of this is signed off already.\nChoose something that is still open."
        ),
        "own_list.line_twice": mark(
            "Error", "This line is there twice: {line}\nTake one of the two out."
        ),
        "own_list.too_many_lines": mark(
            "Error", "This list has {count} lines.\nA section can have up to {most}."
        ),
        "text.unreadable": mark(
            "Error",
            "This has a character that cannot be kept.\nNothing was changed. Type the text again.",
        ),
        "number.too_large": mark(
            "Error",
            "This number is too large to be kept.\nNothing was changed. Enter a smaller number.",
        ),
        # Dates people type
        "date.empty": mark(
            "Error", "No date was given.\nEnter a date, such as 14 March 2019, March 2019 or 2019."
        ),
        "date.not_understood": mark(
            "Error",
            "This cannot be read as a date: {text}\nEnter it such as 14 March 2019, March 2019 or 2019.",
        ),
        "date.no_year": mark("Error", "This date has no year: {text}\nAdd the year."),
        "date.ambiguous": mark(
            "Error",
            "This could be two different dates: {text}\nWrite the year in full, and the month as a word.",
        ),
        "date.impossible": mark(
            "Error", "There is no such day: {text}\nCheck the day and the month."
        ),
        "date.out_of_range": mark(
            "Error", "This year cannot be used: {text}\nEnter a year from {earliest} to {latest}."
        ),
    },
)
"""Code to what happened, a line break, and what was kept and what to do."""
