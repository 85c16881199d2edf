"""How far one word is from another, for words typed in a hurry or not finished yet."""

from __future__ import annotations

_FAR = 99


def slips_allowed(word: str) -> int:
    """Return how many slips a word of this length may have and still be meant."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 8 else 2


def slips(typed: str, word: str) -> int:
    """Return how many slips turn ``word``, or a beginning of it, into ``typed``.

    A slip is a letter left out, put in, changed or swapped with the next one. What follows in
    ``word`` costs nothing: somebody may still be typing.
    """
    before_last: list[int] = []
    last = list(range(len(word) + 1))
    for row, letter in enumerate(typed, start=1):
        line = [row]
        for column, other in enumerate(word, start=1):
            cost = min(
                last[column] + 1,
                line[column - 1] + 1,
                last[column - 1] + (letter != other),
            )
            if row > 1 and column > 1 and letter == word[column - 2] and other == typed[row - 2]:
                cost = min(cost, before_last[column - 2] + 1)
            line.append(cost)
        before_last, last = last, line
    return min(last[max(0, len(typed) - 2) :], default=_FAR)


def letters(word: str) -> int:
    """Return the letters of a word as a set of bits, to tell at once what cannot be meant."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


class Speller:
    """Finds the words that one typed word may stand for, quickly among thousands.

    With so many slips, one of one more pieces of the word is still whole and nearly in its place;
    only words with such a piece are compared in full. (Two slips that spoil all three pieces of a
    long word are not seen; one slip always is.)
    """

    def __init__(self, typed: str) -> None:
        self._typed = typed
        self._allowed = slips_allowed(typed)
        self._bits = letters(typed)
        cut = len(typed) // (self._allowed + 1)
        self._pieces = [
            (start, typed[start : start + cut] if number < self._allowed else typed[start:])
            for number, start in enumerate(range(0, cut * (self._allowed + 1), cut or 1))
        ]
        # Swapping the two letters at a cut spoils the pieces on both sides.
        self._swapped = typed[: cut - 1] + typed[cut : cut + 1] + typed[cut - 1 : cut]

    def slips(self, word: str, bits: int) -> int | None:
        """Return the slips between the typed word and ``word``, or None where it is another word.

        Args:
            word: A word of the index.
            bits: Its ``letters``.
        """
        allowed = self._allowed
        if not allowed or len(word) < len(self._typed) - allowed:
            return None
        if (self._bits & ~bits).bit_count() > allowed:
            return None
        if not any(
            word.find(piece, max(0, at - allowed), at + len(piece) + allowed) >= 0
            for at, piece in self._pieces
        ) and not word.startswith(self._swapped):
            return None
        made = slips(self._typed, word[: len(self._typed) + allowed])
        return made if made <= allowed else None
