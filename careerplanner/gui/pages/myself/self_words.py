"""What the parts of the page about oneself share: words for a view, and more about a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import basis_lines
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.rating.rating_words import RatingWords
from careerplanner.services.wording import Wording

if TYPE_CHECKING:
    from careerplanner.domain.ratings import Rating
    from careerplanner.domain.self_assessment import StatementLine
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.rating.rating_view import RoundView


def words_of(desk: Desk, view: RoundView) -> RatingWords:
    """Words in the language of the screen, for the pack the statements of a view are of."""
    catalogue = desk.wording.catalogue
    return RatingWords(Wording(catalogue, view.lookup))


def place_text(desk: Desk, view: RoundView, line: StatementLine) -> str:
    """Which list a statement is of, and how it lies to the band looked at from."""
    words = words_of(desk, view)
    return " · ".join(part for part in (words.kind(line), words.change(line, view.lines)) if part)


def earlier_text(desk: Desk, view: RoundView, rating: Rating) -> str:
    """What was said the time before, and when."""
    words = words_of(desk, view)
    day = words.say.day(rating.on) if rating.on else ""
    tr, answer = desk.context.translate, words.answer(rating.answer)
    if not day:
        return tr("Self", "Last time: {answer}", answer=answer)
    return tr("Self", "Last time ({day}): {answer}", day=day, answer=answer)


class MoreAbout(Details):
    """The fuller restatement, what the band before asks for, and the place in the source.

    What it holds is made when it is opened.

    Args:
        context: The window's context.
        desk: Gives the words in force.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        self._desk = desk
        self._view: RoundView | None = None
        self._line: StatementLine | None = None
        self._made_for = ""
        super().__init__(context, mark("Standing", "More about this"))
        self.lines = Refilled()
        self.add(self.lines)

    def show_line(self, view: RoundView, line: StatementLine) -> None:
        """Speaks of another statement; what is open stays open."""
        self._view, self._line = view, line
        if self.is_open:
            self._fill()
        self.retranslate()

    def set_open(self, is_open: bool) -> None:
        """Makes what it holds before it is shown."""
        if is_open:
            self._fill()
        super().set_open(is_open)

    def retranslate(self) -> None:
        """Names the button by the statement it belongs to."""
        super().retranslate()
        title = self.context.translate("Standing", "More about this")
        if self._view is not None and self._line is not None:
            about = words_of(self._desk, self._view).statement(self._line.statement)
            self.button.set_text(title, f"{title}: {about}")

    def _fill(self) -> None:
        view, line = self._view, self._line
        if view is None or line is None:
            return
        key = f"{view.lookup.pack.about.ref.digest} {line.statement}"
        if key == self._made_for:
            return
        self._made_for = key
        statement = view.lookup.find_statement(line.statement)
        self.lines.clear()
        if statement is None:
            return

        def say() -> Wording:
            return words_of(self._desk, view).say

        self.lines.add(BodyText(self.context, lambda: say().text(statement.fuller)))
        below = view.lookup.find_statement(line.was)
        if below is not None and line.moves:
            title = mark("Self", "What the band you look from asks for")
            self.lines.add(BodyText(self.context, title, kind="strong"))
            self.lines.add(BodyText(self.context, lambda: say().text(below.text)))
        for words in basis_lines(self.context, say, statement.basis):
            self.lines.add(words)
