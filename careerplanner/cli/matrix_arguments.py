"""What can be said of a matrix: which one, and the file to write it to."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from careerplanner.cli.readers import not_empty, path_reader
from careerplanner.services.matrix.matrix_export import CSV, XLSX

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.i18n.catalogue import Catalogue


def add_options(parser: argparse.ArgumentParser, catalogue: Catalogue) -> None:
    """Let a command be told which matrix, and where it goes.

    Args:
        parser: The command's parser.
        catalogue: Gives the help its language.
    """
    tr = catalogue.translate
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--training",
        action="store_true",
        help=tr("Command", "people by training; used when neither is named"),
    )
    which.add_argument(
        "--band",
        type=not_empty(catalogue),
        metavar=tr("Command", "BAND"),
        help=tr("Command", "people by what this band asks for"),
    )
    parser.add_argument(
        "--every-column",
        action="store_true",
        help=tr("Command", "with every way to meet a band, or training that nobody is asked for"),
    )
    parser.add_argument(
        "file",
        type=_table_reader(catalogue),
        metavar=tr("Command", "FILE"),
        help=tr("Command", "file to write: a spreadsheet (.xlsx), or a table saved as text (.csv)"),
    )


def _table_reader(catalogue: Catalogue) -> Callable[[str], Path]:
    """A reader of paths whose ending says what is written."""
    read = path_reader(catalogue)

    def read_table(text: str) -> Path:
        path = read(text)
        if path.suffix.casefold() not in (XLSX, CSV):
            raise argparse.ArgumentTypeError(
                catalogue.translate("Command", "the name of the file must end in .xlsx or .csv")
            )
        return path

    return read_table
