"""Options that every command has: language, framework, book, version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.cli.parser import VersionAction
from careerplanner.cli.readers import not_empty, path_reader
from careerplanner.i18n.language import Language

if TYPE_CHECKING:
    from careerplanner.i18n.catalogue import Catalogue

Option = tuple[tuple[str, ...], dict[str, Any]]


def global_options(catalogue: Catalogue) -> list[Option]:
    """Options that may stand before the command or after it; absent ones are left out."""
    tr = catalogue.translate
    return [
        (
            ("--language",),
            {
                "choices": [language.value for language in Language],
                "help": tr("Command", "cy for Welsh, en for English; else as the system is set"),
            },
        ),
        (
            ("--pack",),
            {
                "type": not_empty(catalogue),
                "metavar": tr("Command", "FRAMEWORK"),
                "help": tr("Command", "framework to judge by"),
            },
        ),
        (
            ("--book",),
            {
                "type": path_reader(catalogue),
                "metavar": tr("Command", "BOOK"),
                "help": tr("Command", "book to use; alone, it opens in the window"),
            },
        ),
        (
            ("--version",),
            {
                "action": VersionAction,
                "nargs": 0,
                "help": tr("Command", "show the version of the program"),
            },
        ),
    ]
