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
_WELSH_RANK = {letter: 1000 + rank for rank, letter in enumerate(_WELSH_LETTERS)}
_DOUBLE = frozenset(letter for letter in _WELSH_LETTERS if len(letter) == 2)

SortKey = tuple[tuple[int, ...], str, str]


def sort_key(language: Language, text: str) -> SortKey:
    """What a text is sorted by in a language: give it as the `key` of `sorted`.

    Spaces come before figures, figures before letters, letters of other alphabets last;
    apostrophes, hyphens and other marks do not count.
    """
    folded = fold(text)
    ranks = _welsh_ranks(folded) if language is Language.WELSH else [_rank(char) for char in folded]
    return tuple(ranks), text.casefold(), text


def fold(text: str) -> str:
    """A text with case, accents and marks taken away, for finding it however it was typed.

    Words stay parted by one space; an apostrophe joins ("sy'n" gives "syn"), other marks part.
    Letters of other alphabets stay.
    """
    plain = text
    for _ in range(3):  # a letter may show its case, or an accent, only once it is taken apart
        plain = unicodedata.normalize("NFKD", plain.casefold())
    kept = []
    for char in plain:
        if char.isalnum():
            kept.append(char)
        elif char not in "'’‘`´" and not unicodedata.combining(char):
            kept.append(" ")
    return " ".join("".join(kept).split())


def _welsh_ranks(folded: str) -> list[int]:
    ranks = []
    place = 0
    while place < len(folded):
        size = 2 if folded[place : place + 2] in _DOUBLE else 1
        letter = folded[place : place + size]
        rank = _WELSH_RANK.get(letter)
        ranks.append(_rank(letter) if rank is None else rank)
        place += size
    return ranks


def _rank(char: str) -> int:
    """A place after spaces and figures for our letters, and after those for all others."""
    if char == " ":
        return 0
    if char.isascii():
        return 1 + int(char) if char.isdigit() else 1000 + ord(char) - ord("a")
    return 10_000 + ord(char)
