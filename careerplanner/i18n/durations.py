"""Writes lengths of time with their unit, in English and in Welsh: "6 months", "6 mis".

Welsh counts in the singular and changes the first letter after some numbers. For years that goes
beyond the plural categories of the CLDR (4 and 5 differ), so years have a rule of their own here.
Dates are in `dates`.
"""

from __future__ import annotations

from careerplanner.i18n.language import Language
from careerplanner.i18n.plurals import category

_WELSH_YEARS = {1: "flwyddyn", 2: "flynedd", 3: "blynedd", 4: "blynedd", 6: "blynedd"}


def years_text(language: Language, n: int) -> str:
    """Writes a number of whole years: "3 years", "3 blynedd"."""
    if language is Language.ENGLISH:
        return _english(n, "year")
    return f"{n:,} {_WELSH_YEARS.get(abs(n), 'mlynedd')}"


def months_text(language: Language, n: int) -> str:
    """Writes a number of months: "6 months", "6 mis"."""
    return _english(n, "month") if language is Language.ENGLISH else _welsh(n, "mis", "fis")


def weeks_text(language: Language, n: int) -> str:
    """Writes a number of weeks: "2 weeks", "2 wythnos"."""
    return _english(n, "week") if language is Language.ENGLISH else _welsh(n, "wythnos", "wythnos")


def days_text(language: Language, n: int) -> str:
    """Writes a number of days: "2 days", "2 ddiwrnod"."""
    return _english(n, "day") if language is Language.ENGLISH else _welsh(n, "diwrnod", "ddiwrnod")


def hours_text(language: Language, n: int) -> str:
    """Writes a number of hours: "16 hours", "16 awr"."""
    return _english(n, "hour") if language is Language.ENGLISH else _welsh(n, "awr", "awr")


def minutes_text(language: Language, n: int) -> str:
    """Writes a number of minutes, from an hour up with hours: "1 hour 30 minutes", "45 munud"."""
    hours, rest = divmod(n, 60)
    if language is Language.ENGLISH:
        said = _english(rest, "minute")
    else:
        said = _welsh(rest, "munud", "funud")
    if not hours:
        return said
    return f"{hours_text(language, hours)} {said}" if rest else hours_text(language, hours)


def years_and_months_text(language: Language, months: int) -> str:
    """Writes a number of months, from two years up as years and months: "2 years and 3 months".

    Up to 23 months it stays months, as rules about training are written: "18 months".
    """
    if abs(months) < 24:
        return months_text(language, months)
    years, rest = divmod(months, 12)
    if not rest:
        return years_text(language, years)
    joined = "and" if language is Language.ENGLISH else "a"
    return f"{years_text(language, years)} {joined} {months_text(language, rest)}"


def _english(n: int, unit: str) -> str:
    return f"{n:,} {unit if category(Language.ENGLISH, n) == 'one' else unit + 's'}"


def _welsh(n: int, unit: str, after_two: str) -> str:
    return f"{n:,} {after_two if category(Language.WELSH, n) == 'two' else unit}"
