"""What the file of a plan or another paper is called: names made safe on every system."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from careerplanner.services.book.books import suggested_path

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace

ENDING = ".pdf"
LONGEST_NAME = 60
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def safe_name(name: str) -> str:
    """Return a name as it may stand in the name of a file; "" where nothing of it may.

    Letters of every language stay. What a system forbids, what cannot be seen and what turns the
    direction of writing goes.
    """
    normal = unicodedata.normalize("NFC", name)
    seen = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in normal)
    words = " ".join(_NOT_IN_NAMES.sub(" ", seen).split())
    short = words[:LONGEST_NAME].strip(" .")
    return "" if _RESERVED.fullmatch(short) else short


def plan_path(workspace: Workspace, name: str, language: Language, on: date) -> Path:
    """Return where a plan may be saved: among the user's documents, named after the person.

    Args:
        workspace: Gives the words.
        name: The person's name.
        language: Language of the paper, and so of its name.
        on: Day it is made.
    """
    title = workspace.wording(language).catalogue.translate("Plan", "Development plan")
    return paper_path(title, name, language, on)


def paper_path(title: str, name: str, language: Language, on: date, ending: str = ENDING) -> Path:
    """Return where any paper may be saved: among the user's documents, under title, name and day.

    Args:
        title: The paper's title, in its language.
        name: Whose it is, or "".
        language: Language of the paper.
        on: Day it is made.
        ending: Of the file's name, with the dot.
    """
    parts = (safe_name(title), safe_name(name), on.isoformat())
    file = " - ".join(part for part in parts if part) + ending
    return suggested_path(language).parent / file
