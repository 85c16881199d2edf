"""What can be said of a spreadsheet of people and training that is brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.cli.readers import not_empty, path_reader

if TYPE_CHECKING:
    import argparse

    from careerplanner.i18n.catalogue import Catalogue

MEANS = ("completed", "expires")
ORDERS = ("day-first", "month-first")


def about(catalogue: Catalogue) -> str:
    """Return what the command is for."""
    return catalogue.translate(
        "Command", "Bring in a spreadsheet of people and training, as one change."
    )


def add_options(parser: argparse.ArgumentParser, catalogue: Catalogue) -> None:
    """Let a command be given a spreadsheet and be told what only a person can say of it.

    Args:
        parser: The command's parser.
        catalogue: Gives the help its language.
    """
    tr = catalogue.translate
    parser.add_argument(
        "file",
        type=path_reader(catalogue),
        metavar=tr("Command", "FILE"),
        help=tr("Command", "spreadsheet with people and their training: xlsx, xls, ods or CSV"),
    )
    parser.add_argument(
        "--sheet",
        type=not_empty(catalogue),
        metavar=tr("Command", "NAME"),
        help=tr("Command", "sheet to take; else the first that is not hidden"),
    )
    parser.add_argument(
        "--means",
        choices=MEANS,
        help=tr("Command", "what dates mean in columns whose heading does not say"),
    )
    parser.add_argument(
        "--dates",
        choices=ORDERS,
        help=tr("Command", "what comes first in dates such as 3/4/2024, where nothing else tells"),
    )
    for option, told in (
        ("--take-file", tr("Command", "where the book says otherwise, take what the file says")),
        ("--hidden-rows", tr("Command", "take hidden rows too")),
        ("--no-new-people", tr("Command", "leave out people who are not in the book")),
        ("--dry-run", tr("Command", "say what would become of each cell, and write nothing")),
        ("--json", tr("Command", "answer as JSON, for other programs")),
    ):
        parser.add_argument(option, action="store_true", help=told)
