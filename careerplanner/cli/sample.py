"""``sample``: a book of invented people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession


def run(session: CommandSession) -> None:
    """Answer ``sample``."""
    from careerplanner.services.sample.samples import write_sample_book

    given = session.arguments
    write_sample_book(session.workspace, given.out, given.workers, given.seed)
    tr = session.catalogue.translate
    session.console.say(
        [
            tr("Command", "A book of invented people was made: {path}", path=given.out),
            tr("Command", "People: {count}. Seed: {seed}.", count=given.workers, seed=given.seed),
        ]
    )
