"""Which number words go with which number, in English and in Welsh.

The rules are those of the Unicode CLDR: Welsh tells six categories apart, English two. They are
enough for most counted nouns; `years` in Welsh needs more and is looked after in `dates`. Texts
live in the catalogue.
"""

from __future__ import annotations

from careerplanner.i18n.language import Language

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""All categories, in the order in which a catalogue lists the variants of a counted text."""

_WELSH = {0: "zero", 1: "one", 2: "two", 3: "few", 6: "many"}


def categories(language: Language) -> tuple[str, ...]:
    """The categories a language tells apart, in the order of `CATEGORIES`."""
    return CATEGORIES if language is Language.WELSH else ("one", "other")


def category(language: Language, number: int) -> str:
    """The category of a whole number; a negative number counts as its distance from nought.

    Source: Unicode CLDR, language plural rules for `cy` and `en`, cardinal, whole numbers.
    """
    size = abs(number)
    if language is Language.WELSH:
        return _WELSH.get(size, "other")
    return "one" if size == 1 else "other"
