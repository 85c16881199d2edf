"""What can be said of a table of learning: how it is read, whose rows are taken, what is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.cli.readers import not_empty, path_reader

if TYPE_CHECKING:
    import argparse

    from careerplanner.i18n.catalogue import Catalogue

DATES = ("day-first", "month-first")
NUMBERS = ("hours", "minutes")


def add_options(parser: argparse.ArgumentParser, catalogue: Catalogue) -> None:
    """Let a command be given a table and be told what only a person can say of it.

    Args:
        parser: The command's parser.
        catalogue: Gives the help its language.
    """
    tr = catalogue.translate
    parser.add_argument(
        "file",
        type=path_reader(catalogue),
        metavar=tr("Command", "FILE"),
        help=tr("Command", "table of learning, saved as text (CSV)"),
    )
    parser.add_argument(
        "--dates",
        choices=DATES,
        help=tr("Command", "what comes first in dates such as 3/4/2024, where nothing else tells"),
    )
    parser.add_argument(
        "--numbers",
        choices=NUMBERS,
        help=tr("Command", "what a number alone counts, where nothing else tells"),
    )
    parser.add_argument(
        "--person",
        type=not_empty(catalogue),
        metavar=tr("Command", "NAME"),
        help=tr("Command", "whose rows are taken, as the file writes the name"),
    )
    parser.add_argument(
        "--keep-duplicates",
        action="store_true",
        help=tr("Command", "also add what is on the record already"),
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=tr("Command", "say what would become of each row, and write nothing"),
    )
