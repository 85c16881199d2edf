"""The outermost function of the command line: from words to an exit status, never a traceback."""

from __future__ import annotations

import logging
from datetime import date
from typing import TYPE_CHECKING

from careerplanner.cli import (
    assess,
    coming_up,
    conversation,
    differences,
    framework,
    induction,
    learning,
    matrix,
    plan,
    record,
    routes,
    sample,
    sheet,
    team,
    team_plan,
)
from careerplanner.cli.arguments import build_parser, language_typed
from careerplanner.cli.console import PipeClosed
from careerplanner.cli.parser import TextAsked, UsageFault, speaking
from careerplanner.cli.session import CommandSession
from careerplanner.cli.window_asked import WindowAsked
from careerplanner.errors import CareerPlannerError, EnvironmentFault, ExitStatus
from careerplanner.i18n.language import Language
from careerplanner.services.error_text import error_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from careerplanner.cli.console import Console
    from careerplanner.i18n.catalogue import Catalogue, Catalogues

LOG = logging.getLogger(__name__)
INTERRUPTED = 130
"""What shells expect of a command stopped by Ctrl+C."""

_COMMANDS: dict[tuple[str, str], Callable[[CommandSession], None]] = {
    ("assess", ""): assess.run,
    ("plan", ""): plan.run,
    ("routes", ""): routes.run,
    ("differences", ""): differences.run,
    ("coming-up", ""): coming_up.run,
    ("induction", ""): induction.run,
    ("learning", "list"): learning.tell,
    ("learning", "import"): learning.take_in,
    ("conversation", "list"): conversation.tell,
    ("conversation", "show"): conversation.show,
    ("matrix", "export"): matrix.export,
    ("matrix", "import"): sheet.take_in,
    ("team", "list"): team.tell,
    ("team", "develop"): team_plan.develop,
    ("team", "succeed"): team_plan.succeed,
    ("record", "import"): record.take_in,
    ("record", "export"): record.give_out,
    ("record", "list"): record.tell_who,
    ("sample", ""): sample.run,
    ("framework", "check"): framework.check,
    ("framework", "show"): framework.show,
}
_NEEDS_BOOK = {
    ("record", "import"),
    ("record", "export"),
    ("record", "list"),
    ("learning", "import"),
    ("matrix", "export"),
    ("matrix", "import"),
    ("team", "list"),
    ("team", "develop"),
    ("team", "succeed"),
}
_NEEDS_NOBODY = {("differences", "")}
"""Commands that answer in general where no person is named."""


def run(
    argv: Sequence[str],
    catalogues: Catalogues,
    console: Console,
    language: Language,
    *,
    today: Callable[[], date] = date.today,
    log_file: Path | None = None,
) -> int | WindowAsked:
    """Do what the words say.

    Args:
        argv: The words, without the program's name.
        catalogues: Texts of every language.
        console: Where to write.
        language: Language where none is asked for.
        today: The clock.
        log_file: Where the log lies, to be named when we made a mistake.

    Returns:
        The exit status: 0 well, 1 the person can put it right, 2 the words are not understood,
        3 the computer is in the way (or we made a mistake); or a wish for the window.
    """
    spoken = language_typed(list(argv)) or language
    catalogue = catalogues.get(spoken)
    if not _is_readable(catalogue):
        catalogue = catalogues.get(Language.ENGLISH)
        error = EnvironmentFault("texts.unreadable", path=catalogues.ts_path)
        console.complain(error_text(error, catalogue))
        return error.exit_status
    try:
        return _answered(argv, catalogues, spoken, console, today)
    except PipeClosed:
        return ExitStatus.WELL
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        LOG.exception("our mistake", exc_info=error)
        console.complain(_apology(catalogue, log_file))
        return ExitStatus.ENVIRONMENT


def _answered(
    argv: Sequence[str],
    catalogues: Catalogues,
    spoken: Language,
    console: Console,
    today: Callable[[], date],
) -> int | WindowAsked:
    """Do what the words say, and put into words what is refused on purpose."""
    catalogue = catalogues.get(spoken)
    try:
        with speaking(catalogue):
            arguments = _parsed(argv, catalogue)
        if arguments.command is None:
            typed = getattr(arguments, "language", None)
            return WindowAsked(
                getattr(arguments, "book", None),
                Language(typed) if typed else None,
                getattr(arguments, "pack", ""),
            )
        return _done(CommandSession(arguments, spoken, catalogues, console, today))
    except TextAsked as asked:
        return _told(asked.text, console, catalogue)
    except UsageFault as fault:
        console.complain(f"{fault.message}\n{fault.usage}")
        return ExitStatus.USAGE
    except CareerPlannerError as error:
        LOG.info("refused", exc_info=error)
        console.complain(error_text(error, catalogue))
        return error.exit_status


def _is_readable(catalogue: Catalogue) -> bool:
    """Whether the texts of a language can be read at all."""
    try:
        catalogue.find("Command", "")
    except (OSError, ValueError):
        LOG.warning("the texts of a language cannot be read")
        return False
    return True


def _parsed(argv: Sequence[str], catalogue: Catalogue) -> Namespace:
    """The words as arguments, also held against what argparse cannot know."""
    parser = build_parser(catalogue)
    arguments = parser.parse_args(list(argv))
    key = _key(arguments)
    has_book = getattr(arguments, "book", None) is not None
    tr = catalogue.translate
    if key in _NEEDS_BOOK and not has_book:
        parser.error(tr("Command", "name the book: --book BOOK"))
    if hasattr(arguments, "record") and not getattr(arguments, "list_goals", False):
        nobody = arguments.record is None and arguments.worker is None and not has_book
        if (arguments.record is not None) == has_book and not (key in _NEEDS_NOBODY and nobody):
            parser.error(
                tr("Command", "name a record (--record FILE) or a book (--book BOOK), not both")
            )
        if arguments.record is not None and arguments.worker is not None:
            parser.error(tr("Command", "--worker goes with --book, not with --record"))
    return arguments


def _key(arguments: Namespace) -> tuple[str, str]:
    return arguments.command or "", getattr(arguments, "subcommand", "") or ""


def _done(session: CommandSession) -> int:
    try:
        _COMMANDS[_key(session.arguments)](session)
    finally:
        session.close()
    return ExitStatus.WELL


def _told(text: str, console: Console, catalogue: Catalogue) -> int:
    try:
        console.give(text)
    except CareerPlannerError as error:
        console.complain(error_text(error, catalogue))
        return error.exit_status
    return ExitStatus.WELL


def _apology(catalogue: Catalogue, log_file: Path | None) -> str:
    tr = catalogue.translate
    said = tr("Error", "Sorry, the program made a mistake. What was saved before is kept.")
    if log_file is None:
        return said
    where = tr(
        "Error", "What happened, with no names in it, is in this file: {path}", path=log_file
    )
    return f"{said}\n{where}"
