"""What can be said of a team: whom to tell of, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.cli.readers import not_empty
from careerplanner.services.team.team_filters import Need
from careerplanner.services.team.team_sorting import TeamOrder

if TYPE_CHECKING:
    import argparse

    from careerplanner.i18n.catalogue import Catalogue


def add_options(parser: argparse.ArgumentParser, catalogue: Catalogue) -> None:
    """Let a command be told whom of a team, and what comes first.

    Args:
        parser: The command's parser.
        catalogue: Gives the help its language.
    """
    tr = catalogue.translate
    parser.add_argument(
        "--need",
        choices=[need.value.replace("_", "-") for need in Need],
        help=tr("Command", "only people who need this, or are ready for it"),
    )
    for name, about in (
        ("--find", tr("Command", "only people with these words in name, job, service or manager")),
        ("--service", tr("Command", "only people in this service")),
        ("--line-manager", tr("Command", "only people of this line manager")),
    ):
        parser.add_argument(
            name, type=not_empty(catalogue), metavar=tr("Command", "WORDS"), help=about
        )
    parser.add_argument(
        "--order",
        choices=[order.value.replace("_", "-") for order in TeamOrder],
        default=TeamOrder.NAME.value,
        help=tr("Command", "what comes first; the name when left out"),
    )
    parser.add_argument(
        "--json", action="store_true", help=tr("Command", "answer as JSON, for other programs")
    )
