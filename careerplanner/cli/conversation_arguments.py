"""What can be said of a conversation to be shown: which one, and the paper to write of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.cli.readers import not_empty, path_reader
from careerplanner.services.conversation.conversation_answer import LATEST

if TYPE_CHECKING:
    import argparse

    from careerplanner.i18n.catalogue import Catalogue


def add_options(parser: argparse.ArgumentParser, catalogue: Catalogue) -> None:
    """Let a command be given a conversation, and a file to write it to.

    Args:
        parser: The command's parser.
        catalogue: Gives the help its language.
    """
    tr = catalogue.translate
    parser.add_argument(
        "conversation",
        type=not_empty(catalogue),
        nargs="?",
        default=LATEST,
        metavar=tr("Command", "ID"),
        help=tr("Command", "id of the conversation; else the latest that was held"),
    )
    parser.add_argument(
        "--out",
        type=path_reader(catalogue),
        metavar=tr("Command", "FILE"),
        help=tr("Command", "PDF file to write: the record to keep or to sign"),
    )
    parser.add_argument(
        "--summary",
        action="store_true",
        help=tr("Command", "with --out, write the summary of one page"),
    )
