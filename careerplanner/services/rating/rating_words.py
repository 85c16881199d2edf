"""How people see themselves against a band, in words of one language.

Screen and paper take their words from here; what is suggested is decided in
``rules.self_assessment``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.differences import StatementChange
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import labels
from careerplanner.i18n.messages import self_assessment as messages

if TYPE_CHECKING:
    from careerplanner.domain.ratings import Rating, RatingAnswer, RatingRound
    from careerplanner.domain.self_assessment import (
        BandLines,
        Because,
        Moved,
        Movement,
        StatementLine,
    )
    from careerplanner.services.wording import Wording


_NEW, _RAISED = StatementChange.NEW, StatementChange.RAISED


class RatingWords:
    """Says answers, movements and suggestions.

    Args:
        say: Words of the language, for the pack that the statements are of.

    Attributes:
        say: The same.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say

    def answer(self, answer: RatingAnswer) -> str:
        """Return an answer as a word."""
        return self.say.label(messages.RATING_ANSWER, answer)

    def means(self, answer: RatingAnswer) -> str:
        """Return what an answer means, as a sentence."""
        return self.say.label(messages.RATING_MEANS, answer)

    def said(self, rating: Rating) -> str:
        """Return an answer with whose it is."""
        return self.say.label(messages.RATED_BY, rating.by, answer=self.answer(rating.answer))

    def latest(self, rating: Rating) -> str:
        """Return what the person said last, and when."""
        tr, answer = self.say.catalogue.translate, self.answer(rating.answer)
        if rating.on is None:
            return tr("Rating", "You said: {answer}", answer=answer)
        return tr(
            "Rating", "You said on {day}: {answer}", day=self.say.day(rating.on), answer=answer
        )

    def statement(self, name: str) -> str:
        """Return a statement in plain words; its id where the pack has none such."""
        found = self.say.lookup.find_statement(name)
        return self.say.text(found.text) if found else name

    def kind(self, line: StatementLine) -> str:
        """Return which of the three lists a statement is of."""
        return self.say.label(labels.STATEMENT_KIND, line.kind)

    def change(self, line: StatementLine, lines: BandLines) -> str:
        """Return how a statement lies to the band it is looked at from; "" where there is none."""
        if line.change is None:
            return ""
        return self.say.label(messages.CHANGE, line.change, band=self._letter(lines.start))

    def because(self, because: Because, lines: BandLines) -> str:
        """Return what makes a statement worth naming, as a line."""
        return self.say.label(messages.CHANGE, because, band=self._letter(lines.start))

    def why(self, rating: Rating, because: tuple[Because, ...], lines: BandLines) -> str:
        """Return the whole reason of a suggestion: the answer first."""
        return " · ".join([self.said(rating), *(self.because(one, lines) for one in because)])

    def movement(self, movement: Movement) -> str:
        """Return what became of an answer."""
        return self.say.label(messages.MOVEMENT, movement)

    def moved(self, moved: Moved) -> str:
        """Return both answers, as "Before: With help. Now: On my own"."""
        tr = self.say.catalogue.translate
        if moved.before is None and moved.after is not None:
            return tr("Rating", "Now: {answer}", answer=self.answer(moved.after))
        if moved.after is None and moved.before is not None:
            return tr("Rating", "Before: {answer}", answer=self.answer(moved.before))
        if moved.before is None or moved.after is None:
            return ""
        return tr(
            "Rating",
            "Before: {before}. Now: {after}",
            before=self.answer(moved.before),
            after=self.answer(moved.after),
        )

    def round(self, one: RatingRound) -> str:
        """Return what a round is called: the day it was begun, or both its days."""
        tr, begun = self.say.catalogue.translate, self.say.day(one.opened)
        if one.closed is None:
            return tr("Rating", "Begun on {day}", day=begun)
        if one.closed == one.opened:
            return begun
        return tr("Rating", "{begun} to {ended}", begun=begun, ended=self.say.day(one.closed))

    def counted(self, lines: BandLines) -> str:
        """Return how many statements there are, and how many are new or ask for more."""
        tr, codes = self.say.catalogue.translate, [line.change for line in lines.lines]
        parts = [tr("Rating", "Statements: {count}", count=len(codes))]
        if lines.start:
            new, raised = codes.count(_NEW), codes.count(_RAISED)
            parts += [
                tr("Rating", "New: {count}", count=new),
                tr("Rating", "Ask for more: {count}", count=raised),
            ]
        return join_items(parts)

    def _letter(self, band: str) -> str:
        return self.say.band_letter(band) if band else ""
