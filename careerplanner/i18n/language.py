"""The two languages of the program, and which one to begin with.

Reading the settings is not done here: a caller that knows the user's choice uses that, and this
guess only before anybody has chosen.
"""

from __future__ import annotations

import locale
import os
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


class Language(StrEnum):
    """A language the program speaks; its value is the code used in settings, files and PDFs."""

    ENGLISH = "en"
    WELSH = "cy"

    @property
    def other(self) -> Language:
        """The other one, for "switch language"."""
        return Language.ENGLISH if self is Language.WELSH else Language.WELSH

    @property
    def own_name(self) -> str:
        """The language's name in that language; never translated, so that its readers find it."""
        return "Cymraeg" if self is Language.WELSH else "English"


def language_of(tag: str) -> Language | None:
    """The language a locale name or language tag asks for, or None where it is neither of ours.

    Understands "cy", "cy-GB", "cy_GB.UTF-8", and what Windows says ("Welsh_United Kingdom.1252").
    """
    name = tag.strip().casefold().replace("-", "_").split(".")[0].split("@")[0].split("_")[0]
    return {
        "cy": Language.WELSH,
        "cym": Language.WELSH,
        "welsh": Language.WELSH,
        "en": Language.ENGLISH,
        "eng": Language.ENGLISH,
        "english": Language.ENGLISH,
    }.get(name)


def system_language(environment: Mapping[str, str] | None = None) -> Language:
    """Guesses from the system which language to begin with; English where nothing says Welsh.

    LANGUAGE is a list in order of preference and wins, as in other programs on Linux; then LC_ALL,
    LC_MESSAGES and LANG; then what the operating system reports.

    Args:
        environment: the variables to look at; the process's own when left out.
    """
    variables = os.environ if environment is None else environment
    for tag in variables.get("LANGUAGE", "").split(":"):
        if (language := language_of(tag)) is not None:
            return language
    for variable in _LOCALE_VARIABLES:
        if value := variables.get(variable):
            return language_of(value) or Language.ENGLISH
    reported = locale.getlocale()[0] if environment is None else None
    return language_of(reported or "") or Language.ENGLISH
