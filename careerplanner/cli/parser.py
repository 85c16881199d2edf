"""Reading arguments with argparse in either language, and never ending the process.

argparse takes its texts from a name in its own module; it is lent one of ours for as long as it
is building, parsing or helping.
"""

from __future__ import annotations

import argparse
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.i18n.catalogue import Catalogue

PROGRAM = "careerplanner"


class UsageFault(Exception):
    """What was typed is no command.

    Attributes:
        message: What is wrong, in the language asked for.
        usage: How the command is written.
    """

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.message = message
        self.usage = usage


class TextAsked(Exception):
    """Help or the version was asked for.

    Attributes:
        text: What to print.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class CommandParser(argparse.ArgumentParser):
    """A parser that raises where argparse would print and end the process."""

    def error(self, message: str) -> NoReturn:
        """Raise the fault instead of ending the process.

        Raises:
            UsageFault: Always.
        """
        raise UsageFault(message, self.format_usage().strip())

    def print_help(self, file: object = None) -> None:
        """Raise the help instead of printing it.

        Raises:
            TextAsked: Always.
        """
        del file
        raise TextAsked(self.format_help())


class VersionAction(argparse.Action):
    """Gives the version, before or after the command."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        """Raise the version instead of printing it.

        Raises:
            TextAsked: Always.
        """
        del parser, namespace, values, option_string
        from careerplanner import __version__

        raise TextAsked(f"{PROGRAM} {__version__}\n")


@contextmanager
def speaking(catalogue: Catalogue) -> Iterator[None]:
    """Lend argparse the texts of a catalogue for as long as the block lasts."""

    def one(message: str) -> str:
        return catalogue.find("argparse", message) or message

    def one_or_more(single: str, several: str, number: int) -> str:
        return one(single if number == 1 else several)

    lent = {"_": one, "ngettext": one_or_more}
    own = {name: getattr(argparse, name) for name in lent}
    for name, function in lent.items():
        setattr(argparse, name, function)
    try:
        yield
    finally:
        for name, function in own.items():
            setattr(argparse, name, function)
