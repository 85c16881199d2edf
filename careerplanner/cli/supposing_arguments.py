"""Options that suppose something about a person: an award held, another job, other hours.

Nothing of it is ever written; the answer says what was supposed.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.services.exchange.transfer_text import ReportText, report_plain
from careerplanner.services.route import supposing
from careerplanner.services.route.supposing import Supposition
from careerplanner.services.validation import MOST_HOURS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from careerplanner.cli.session import CommandSession, Subject
    from careerplanner.i18n.catalogue import Catalogue
    from careerplanner.services.wording import Wording


def add_options(
    parser: argparse.ArgumentParser, catalogue: Catalogue, name: Callable[[str], str]
) -> None:
    """Let a command be asked about what is only supposed.

    Args:
        parser: The command's parser.
        catalogue: Gives the help its language.
        name: Reads a name that may not be empty.
    """
    tr = catalogue.translate
    parser.add_argument(
        "--suppose-award",
        action="append",
        default=[],
        type=name,
        metavar=tr("Command", "ID"),
        help=tr("Command", "answer as if this award were held; may be given several times"),
    )
    parser.add_argument(
        "--suppose-role",
        type=name,
        metavar=tr("Command", "ID"),
        help=tr("Command", "answer as if this job began on that day, in place of those held"),
    )
    parser.add_argument(
        "--suppose-setting",
        type=name,
        metavar=tr("Command", "ID"),
        help=tr("Command", "workplace of the supposed job, where its name does not say it"),
    )
    parser.add_argument(
        "--suppose-hours",
        type=_hours(catalogue),
        metavar="N",
        help=tr("Command", "answer as if this were the hours a week"),
    )


def supposition(arguments: argparse.Namespace) -> Supposition:
    """Return what the arguments suppose; empty for nothing."""
    return Supposition(
        tuple(dict.fromkeys(arguments.suppose_award)),
        arguments.suppose_role or "",
        arguments.suppose_setting or "",
        arguments.suppose_hours,
    )


def asked_subject(session: CommandSession) -> tuple[Subject, Supposition]:
    """Return the person asked about, as the arguments suppose them, and what is supposed.

    Raises:
        UnknownName: An award, a job or a workplace supposed is none of the pack's.
    """
    subject, asked = session.subject(), supposition(session.arguments)
    if asked.is_empty:
        return subject, asked
    supposing.check_names(session.workspace, asked)
    on = session.arguments.on or session.workspace.today()
    record = supposing.suppose(subject.record, asked, supposing.supposed_ids(), on)
    return replace(subject, record=record), asked


def tell(
    session: CommandSession,
    subject: Subject,
    asked: Supposition,
    data: Callable[[], dict[str, Any]],
    text: Callable[[], Iterator[str]],
) -> None:
    """Give an answer about a person as JSON or text, with what was supposed and what was doubtful.

    Args:
        session: The command.
        subject: The person asked about.
        asked: What was supposed.
        data: Makes the answer as plain data.
        text: Makes the answer as lines.
    """
    if session.arguments.json:
        whole = data()
        if not asked.is_empty:
            whole["supposed"] = plain(asked)
        if subject.read is not None:
            whole["file"] = report_plain(subject.read)
        session.console.give(f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n")
        return
    told = [*lines(asked, session.wording), *text()]
    if subject.read is not None:
        told += ReportText(session.wording).doubts(subject.read)
    session.console.say(told)


def plain(asked: Supposition) -> dict[str, Any]:
    """Return what was supposed as plain data."""
    return {
        "awards": list(asked.awards),
        "role": asked.role or None,
        "setting": asked.setting or None,
        "hours": asked.hours,
    }


def lines(asked: Supposition, say: Wording) -> Iterator[str]:
    """Yield what was supposed, before the answer that builds on it."""
    if asked.is_empty:
        return
    tr = say.catalogue.translate
    yield tr("What if", "Only supposed, and not on the record").upper()
    for award in asked.awards:
        yield "  " + tr("What if", "Award held: {award}", award=say.award(award))
    if asked.role:
        yield "  " + tr("What if", "Job: {job}", job=say.role(asked.role))
    if asked.hours is not None:
        yield "  " + tr("What if", "Hours a week: {hours}", hours=f"{asked.hours:g}")
    yield ""


def _hours(catalogue: Catalogue) -> Callable[[str], float]:
    def read(text: str) -> float:
        try:
            hours = float(text.replace(",", "."))
        except ValueError:
            hours = 0.0
        if 0 < hours <= MOST_HOURS:
            return hours
        raise argparse.ArgumentTypeError(
            catalogue.translate("Command", "a number of hours a week is needed, such as 30 or 22.5")
        )

    return read
