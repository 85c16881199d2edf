"""What can be said when a team's learning or who comes next is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.cli.readers import not_empty

if TYPE_CHECKING:
    import argparse

    from careerplanner.i18n.catalogue import Catalogue


def add_options(
    parser: argparse.ArgumentParser, catalogue: Catalogue, *, with_role: bool = False
) -> None:
    """Let a command be told whom of a team to look at, and in what form to answer.

    Args:
        parser: The command's parser.
        catalogue: Gives the help its language.
        with_role: Whether a job may be asked about.
    """
    tr = catalogue.translate
    if with_role:
        parser.add_argument(
            "--role",
            type=not_empty(catalogue),
            metavar=tr("Command", "ID"),
            help=tr("Command", "say who could follow in this job, by its id in the framework"),
        )
    for name, about in (
        ("--service", tr("Command", "only people in this service")),
        ("--line-manager", tr("Command", "only people of this line manager")),
    ):
        parser.add_argument(
            name, type=not_empty(catalogue), metavar=tr("Command", "WORDS"), help=about
        )
    parser.add_argument(
        "--json", action="store_true", help=tr("Command", "answer as JSON, for other programs")
    )
