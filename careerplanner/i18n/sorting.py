"""The order of words by alphabet, and the folding of words for search.

Welsh has letters of two characters: ch comes after c, dd after d, ff after f, ng after g, ll after
l, ph after p, rh after r, th after t. Which "ng" is two letters (as in "Bangor") a program cannot
tell, so every one counts as a letter. Accents and case decide only between words that are otherwise
the same.
"""

from __future__ import annotations

import unicodedata

from careerplanner.i18n.language import Language

_WELSH_LETTERS = (
    "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "k", "l", "ll", "m",
    "n", "o", "p", "ph", "q", "r", "rh", "s", "t", "th", "u", "v", "w", "x", "y", "z",
)  # fmt: skip
_WELSH_PLACE = {letter: chr(ord("9") + 1 + rank) for rank, letter in enumerate(_WELSH_LETTERS)}
"""A sign for each letter, in the order of the alphabet: after figures, before other alphabets."""
_DOUBLE = tuple(letter for letter in _WELSH_LETTERS if len(letter) == 2)
_SINGLE = str.maketrans({letter: sign for letter, sign in _WELSH_PLACE.items() if len(letter) == 1})
_JOINS = "'’‘`´"
_PLAIN = {code: " " for code in range(128) if not chr(code).isalnum()} | {
    ord(sign): None for sign in _JOINS
}

SortKey = tuple[str, str, str]


def sort_key(language: Language, text: str) -> SortKey:
    """What a text is sorted by in a language: give it as the `key` of `sorted`.

    Spaces come before figures, figures before letters, letters of other alphabets last;
    apostrophes, hyphens and other marks do not count.
    """
    folded = fold(text)
    key = _welsh_key(folded) if language is Language.WELSH else folded
    return key, text.casefold(), text


def fold(text: str) -> str:
    """A text with case, accents and marks taken away, for finding it however it was typed.

    Words stay parted by one space; an apostrophe joins ("sy'n" gives "syn"), other marks part.
    Letters of other alphabets stay.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_PLAIN).split())
    plain = text
    for _ in range(3):  # a letter may show its case, or an accent, only once it is taken apart
        plain = unicodedata.normalize("NFKD", plain.casefold())
    kept = []
    for char in plain:
        if char.isalnum():
            kept.append(char)
        elif char not in _JOINS and not unicodedata.combining(char):
            kept.append(" ")
    return " ".join("".join(kept).split())


def _welsh_key(folded: str) -> str:
    """The text with a sign for each Welsh letter; no letter of two ends where another begins."""
    key = folded
    for letter in _DOUBLE:
        if letter in key:
            key = key.replace(letter, _WELSH_PLACE[letter])
    return key.translate(_SINGLE)
