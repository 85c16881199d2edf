"""Readers of what is typed behind an option: names, paths, days, numbers."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.errors import CareerPlannerError
from careerplanner.services.error_text import error_text, one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from careerplanner.i18n.catalogue import Catalogue


def not_empty(catalogue: Catalogue) -> Callable[[str], str]:
    """A reader of names: the empty one is a script's empty variable and never what was meant."""

    def read(text: str) -> str:
        if not text:
            raise argparse.ArgumentTypeError(catalogue.translate("Command", "nothing stands there"))
        return text

    return read


def path_reader(catalogue: Catalogue) -> Callable[[str], Path]:
    """A reader of paths, which may not be empty."""
    name = not_empty(catalogue)
    return lambda text: Path(name(text))


def day_reader(catalogue: Catalogue) -> Callable[[str], date]:
    """A reader of whole days, in any form the window takes."""
    from datetime import date

    def read(text: str) -> date:
        from careerplanner.i18n.date_reading import parse_date

        try:
            year, month, day = parse_date(text)
        except CareerPlannerError as error:
            raise argparse.ArgumentTypeError(one_line(error_text(error, catalogue))) from None
        if month is None or day is None:
            raise argparse.ArgumentTypeError(
                catalogue.translate("Command", "a whole date is needed, such as 2026-03-14")
            )
        return date(year, month, day)

    return read


def number_reader(catalogue: Catalogue, least: int, most: int) -> Callable[[str], int]:
    """A reader of whole numbers between two."""

    def read(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(
            catalogue.translate(
                "Command", "a whole number from {least} to {most} is needed", least=least, most=most
            )
        )

    return read
