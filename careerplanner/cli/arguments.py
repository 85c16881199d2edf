"""What can be typed: the commands, their options and the help for each, in either language."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from careerplanner.cli import (
    conversation_arguments,
    learning_arguments,
    matrix_arguments,
    sheet_arguments,
    supposing_arguments,
    team_arguments,
    team_plan_arguments,
)
from careerplanner.cli.global_options import global_options
from careerplanner.cli.parser import PROGRAM, CommandParser
from careerplanner.cli.readers import day_reader, not_empty, number_reader, path_reader
from careerplanner.domain.routes import Measure
from careerplanner.i18n.language import Language, language_of

if TYPE_CHECKING:
    from careerplanner.cli.global_options import Option
    from careerplanner.i18n.catalogue import Catalogue

MOST_PEOPLE = 10_000
Subparsers = Any
"""What argparse gives to add commands to; its own type has no public name."""


def build_parser(catalogue: Catalogue) -> CommandParser:
    """Return the parser of the whole command line, speaking the catalogue's language."""
    tr = catalogue.translate
    parser = _parser(
        prog=PROGRAM,
        description=tr(
            "Command",
            "A care worker's record, held against the bands of the pay and progression framework "
            "and against the Register. With no command the window opens.",
        ),
        epilog=tr(
            "Command",
            "Exit status: 0 well; 1 you can put it right; 2 the command is not understood; "
            "3 the computer is in the way.",
        ),
    )
    shared = global_options(catalogue)
    _add_all(parser, shared)
    commands = parser.add_subparsers(
        title=tr("Command", "commands"), dest="command", metavar=tr("Command", "COMMAND")
    )
    _assess(commands, catalogue, shared)
    _plan(commands, catalogue, shared)
    _routes(commands, catalogue, shared)
    _differences(commands, catalogue, shared)
    _coming_up(commands, catalogue, shared)
    _induction(commands, catalogue, shared)
    _learning(commands, catalogue, shared)
    _conversation(commands, catalogue, shared)
    _matrix(commands, catalogue, shared)
    _team(commands, catalogue, shared)
    _record(commands, catalogue, shared)
    _sample(commands, catalogue, shared)
    _framework(commands, catalogue, shared)
    return parser


def language_typed(argv: list[str]) -> Language | None:
    """Return the language asked for, so that even a fault in the rest is told in it."""
    found = None
    for at, word in enumerate(argv):
        if word == "--":
            break
        if word == "--language" and at + 1 < len(argv):
            found = language_of(argv[at + 1]) or found
        elif word.startswith("--language="):
            found = language_of(word.partition("=")[2]) or found
    return found


def _parser(**told: Any) -> CommandParser:  # noqa: ANN401 - handed on to argparse
    return CommandParser(allow_abbrev=False, **told)


def _add_all(parser: argparse.ArgumentParser, options: list[Option]) -> None:
    for names, told in options:
        parser.add_argument(*names, **{"default": argparse.SUPPRESS, **told})


def _command(
    commands: Subparsers, name: str, about: str, shared: list[Option]
) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(
        name, help=about, description=about, allow_abbrev=False
    )
    _add_all(made, shared)
    return made


def _group(parser: argparse.ArgumentParser, catalogue: Catalogue) -> Subparsers:
    tr = catalogue.translate
    return parser.add_subparsers(
        title=tr("Command", "commands"),
        dest="subcommand",
        required=True,
        metavar=tr("Command", "COMMAND"),
    )


def _whose(parser: argparse.ArgumentParser, catalogue: Catalogue) -> None:
    _person(parser, catalogue)
    parser.add_argument(
        "--target",
        type=not_empty(catalogue),
        metavar=catalogue.translate("Command", "BAND"),
        help=catalogue.translate("Command", "band to aim for"),
    )


def _person(parser: argparse.ArgumentParser, catalogue: Catalogue, *, dated: bool = True) -> None:
    tr = catalogue.translate
    parser.add_argument(
        "--record",
        type=path_reader(catalogue),
        metavar=tr("Command", "FILE"),
        help=tr("Command", "file with one person's record; instead of --book and --worker"),
    )
    _worker(parser, catalogue)
    if not dated:
        return
    parser.add_argument(
        "--on",
        type=day_reader(catalogue),
        metavar=tr("Command", "DATE"),
        help=tr("Command", "day to ask about, such as 2026-03-14; else today"),
    )


def _worker(parser: argparse.ArgumentParser, catalogue: Catalogue) -> None:
    parser.add_argument(
        "--worker",
        type=not_empty(catalogue),
        metavar=catalogue.translate("Command", "ID"),
        help=catalogue.translate(
            "Command", "id of a person in the book; may be left out where there is only one"
        ),
    )


def _out(parser: argparse.ArgumentParser, catalogue: Catalogue, about: str) -> None:
    parser.add_argument(
        "--out",
        type=path_reader(catalogue),
        required=True,
        metavar=catalogue.translate("Command", "FILE"),
        help=about,
    )


def _assess(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "Say where a person stands, on the bands and on the Register, and why.")
    parser = _command(commands, "assess", about, shared)
    _whose(parser, catalogue)
    supposing_arguments.add_options(parser, catalogue, not_empty(catalogue))
    parser.add_argument("--json", action="store_true", help=_json_help(catalogue))


def _json_help(catalogue: Catalogue) -> str:
    return catalogue.translate("Command", "answer as JSON, for other programs")


def _plan(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "Make a person's development plan as a PDF, in either language.")
    parser = _command(commands, "plan", about, shared)
    _whose(parser, catalogue)
    _out(parser, catalogue, tr("Command", "PDF file to write"))


def _routes(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "Say by which ways a person can get to a goal, and why.")
    parser = _command(commands, "routes", about, shared)
    _person(parser, catalogue)
    supposing_arguments.add_options(parser, catalogue, not_empty(catalogue))
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument(
        "--goal",
        type=not_empty(catalogue),
        metavar=tr("Command", "GOAL"),
        help=tr("Command", "goal, band or job to get to, by its id"),
    )
    asked.add_argument(
        "--list-goals",
        action="store_true",
        help=tr("Command", "list every goal that can be asked for; nobody need be named"),
    )
    parser.add_argument(
        "--rank",
        choices=[measure.value for measure in Measure],
        default=Measure.STEPS.value,
        help=tr(
            "Command", "put first the way with the fewest steps (else), or by time, cost, certainty"
        ),
    )
    parser.add_argument("--json", action="store_true", help=_json_help(catalogue))


def _differences(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr(
        "Command",
        "Say what differs between two bands, jobs or goals, in general or for one person.",
    )
    parser = _command(commands, "differences", about, shared)
    for option, name, told in (
        ("--from", "start", tr("Command", "id of the band, job or goal to start from")),
        ("--to", "end", tr("Command", "id of the band, job or goal to compare it with")),
    ):
        parser.add_argument(
            option,
            dest=name,
            type=not_empty(catalogue),
            required=True,
            metavar=tr("Command", "GOAL"),
            help=told,
        )
    _person(parser, catalogue)
    parser.add_argument("--json", action="store_true", help=_json_help(catalogue))


def _coming_up(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "List everything that is coming up for a person, with its day and why.")
    parser = _command(commands, "coming-up", about, shared)
    _person(parser, catalogue)
    parser.add_argument(
        "--ics",
        type=path_reader(catalogue),
        metavar=tr("Command", "FILE"),
        help=tr("Command", "calendar file to write too, in which nobody is named"),
    )
    parser.add_argument("--json", action="store_true", help=_json_help(catalogue))


def _induction(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    about = catalogue.translate("Command", "Say how far a person's induction is, and what is next.")
    parser = _command(commands, "induction", about, shared)
    _person(parser, catalogue)
    parser.add_argument("--json", action="store_true", help=_json_help(catalogue))


def _learning(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "Tell what somebody learned, or bring learning in from a table.")
    group = _command(commands, "learning", about, shared)
    inner = _group(group, catalogue)
    about = tr("Command", "Tell what somebody learned, and which training they have to keep up.")
    listed = _command(inner, "list", about, shared)
    _person(listed, catalogue)
    listed.add_argument("--json", action="store_true", help=_json_help(catalogue))
    about = tr("Command", "Bring learning in from a table saved as text, as one action.")
    taken = _command(inner, "import", about, shared)
    _worker(taken, catalogue)
    taken.add_argument("--json", action="store_true", help=_json_help(catalogue))
    learning_arguments.add_options(taken, catalogue)


def _conversation(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "Tell of conversations with the manager.")
    group = _command(commands, "conversation", about, shared)
    inner = _group(group, catalogue)
    about = tr("Command", "List a person's conversations, and say when the next ones are due.")
    listed = _command(inner, "list", about, shared)
    about = tr("Command", "Show one conversation: what was talked about, agreed and signed.")
    shown = _command(inner, "show", about, shared)
    for parser in (listed, shown):
        _person(parser, catalogue, dated=parser is listed)
        parser.add_argument("--json", action="store_true", help=_json_help(catalogue))
    conversation_arguments.add_options(shown, catalogue)


def _matrix(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "Export a list of people by what they are asked for.")
    inner = _group(_command(commands, "matrix", about, shared), catalogue)
    about = tr("Command", "Write a matrix to a spreadsheet, or to a table saved as text.")
    matrix_arguments.add_options(_command(inner, "export", about, shared), catalogue)
    told = sheet_arguments.about(catalogue)
    sheet_arguments.add_options(_command(inner, "import", told, shared), catalogue)


def _team(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    group = _command(commands, "team", tr("Command", "Tell of everybody in a book."), shared)
    inner = _group(group, catalogue)
    about = tr("Command", "Tell how everybody stands: what is overdue, bands, Register, talks.")
    team_arguments.add_options(_command(inner, "list", about, shared), catalogue)
    about = tr("Command", "Tell what learning serves the most people, whom, and why.")
    develop = _command(inner, "develop", about, shared)
    team_plan_arguments.add_options(develop, catalogue)
    about = tr("Command", "Tell who has each job, who could follow, what a qualification opens.")
    succeed = _command(inner, "succeed", about, shared)
    team_plan_arguments.add_options(succeed, catalogue, with_role=True)


def _record(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "Take records into a book and out of it.")
    group = _command(commands, "record", about, shared)
    inner = _group(group, catalogue)
    taken = _command(
        inner,
        "import",
        tr("Command", "Take one person's record into a book; a person who is there is replaced."),
        shared,
    )
    taken.add_argument(
        "file",
        type=path_reader(catalogue),
        metavar=tr("Command", "FILE"),
        help=tr("Command", "file with one person's record"),
    )
    given = _command(inner, "export", tr("Command", "Write one person's record to a file."), shared)
    _worker(given, catalogue)
    _out(given, catalogue, tr("Command", "record file to write"))
    listed = _command(inner, "list", tr("Command", "List the people in a book."), shared)
    listed.add_argument("--json", action="store_true", help=_json_help(catalogue))


def _sample(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "Make a book of invented people; the same seed gives the same people.")
    parser = _command(commands, "sample", about, shared)
    parser.add_argument(
        "--workers",
        type=number_reader(catalogue, 1, MOST_PEOPLE),
        default=12,
        metavar="N",
        help=tr("Command", "how many people; 12 when left out"),
    )
    parser.add_argument(
        "--seed",
        type=number_reader(catalogue, 0, 2**63 - 1),
        default=1,
        metavar="S",
        help=tr("Command", "whole number that decides who they are; 1 when left out"),
    )
    _out(parser, catalogue, tr("Command", "book to make"))


def _framework(commands: Subparsers, catalogue: Catalogue, shared: list[Option]) -> None:
    tr = catalogue.translate
    about = tr("Command", "Check a framework, or show all that is in it.")
    group = _command(commands, "framework", about, shared)
    inner = _group(group, catalogue)
    checked = _command(
        inner,
        "check",
        tr("Command", "Check every file of a framework and count its facts."),
        shared,
    )
    checked.add_argument(
        "folder",
        type=not_empty(catalogue),
        nargs="?",
        metavar=tr("Command", "FOLDER"),
        help=tr("Command", "folder of the framework; else the one in use"),
    )
    shown = _command(inner, "show", tr("Command", "Show a whole framework."), shared)
    shown.add_argument("--json", action="store_true", help=_json_help(catalogue))
