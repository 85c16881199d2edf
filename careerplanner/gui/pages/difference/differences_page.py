"""What differs between two bands, jobs or goals, in general and for the person looked at.

The answer stands before the form: it begins with the person's band or job and what they aim for,
and two others can be chosen below. What differs is worked out by ``services.difference.differing``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.pages.difference.difference_sections import DifferenceSections
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.field import Field
from careerplanner.gui.widgets.narrow_column import NarrowColumn
from careerplanner.gui.widgets.page import Page, reveal
from careerplanner.gui.widgets.search_picker import Match, SearchPicker
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.routes import GOAL_KIND
from careerplanner.services.difference import differing
from careerplanner.services.difference.difference_words import DifferenceWords

if TYPE_CHECKING:
    from careerplanner.domain.differences import Differences
    from careerplanner.domain.goals import GoalName
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text


class DifferencesPage(Page):
    """Two ends held against each other; also of use while nobody is in the book.

    Args:
        context: The window's context.
        desk: The open book and the person.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context, mark("Differences", "What would be different?"), wide=True)
        self.desk = desk
        self._chosen: tuple[GoalName, GoalName] | None = None
        self._chosen_for = ""
        self.answer: Differences | None = None
        self._sections = DifferenceSections(context, self._words)
        self._build()
        desk.person_changed.connect(self._changed)

    def _build(self) -> None:
        context = self.context
        self.narrow = NarrowColumn()
        self.add(self.narrow)
        self.ends = Heading(context, self._ends, level=2)
        self.whose = BodyText(context, self._whose, kind="quiet")
        self.short = Refilled(gap=SPACE_SMALL)
        self.form = Details(context, mark("Differences", "Compare two others"))
        self.start = self._field("start", mark("Differences", "From which band, job or goal?"))
        self.end = self._field("end", mark("Differences", "To which band, job or goal?"))
        for field in (self.start, self.end):
            self.form.add(field)
        self.body = Refilled(gap=SPACE_SMALL)
        for part in (self.ends, self.whose, self.short, self.form, self.body):
            self.narrow.add(part)

    def _field(self, name: str, label: Text) -> Field:
        picker = SearchPicker(self.context, self._search, keep=False)
        picker.chosen.connect(lambda match: self._side_chosen(name, match))
        hint = mark("Differences", "Type a few letters, then choose from the list.")
        return Field(self.context, name, label, picker, hint=hint)

    # ---- what is compared ------------------------------------------------------------------

    @property
    def sides(self) -> tuple[GoalName, GoalName]:
        """What is held against what: what was chosen, else what belongs to the person."""
        if self._chosen is not None:
            return self._chosen
        desk = self.desk
        return differing.first_sides(desk.workspace, desk.record(), desk.answer())

    def compare(self, start: GoalName, end: GoalName) -> None:
        """Holds two others against each other."""
        self._chosen, self._chosen_for = (start, end), self.desk.worker_id
        self._show()

    def _search(self, typed: str) -> list[Match]:
        found = differing.search_sides(self.desk.workspace, typed)
        words = self._words()
        say = words.say
        return [
            Match(words.title(name), say.label(GOAL_KIND, name.kind), f"{name.kind}:{name.id}")
            for name in found
        ]

    def _side_chosen(self, name: str, match: Match) -> None:
        start, end = self.sides
        chosen = differing.find_side(self.desk.workspace, match.id)
        self.compare(chosen if name == "start" else start, chosen if name == "end" else end)
        reveal(self.ends)

    # ---- what is shown ---------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the answer for the person looked at, or in general while there is none."""
        if self._chosen_for != self.desk.worker_id:
            self._chosen, self._chosen_for = None, self.desk.worker_id
        self._show()

    def _show(self) -> None:
        start, end = self.sides
        desk = self.desk
        answer = differing.differences(desk.workspace, start, end, desk.record())
        for words in (self.ends, self.whose):
            words.retranslate()
        self._show_sides()
        if answer == self.answer:
            return
        self.answer = answer
        self.short.show_widgets(
            BodyText(self.context, lambda number=number: self._line(number))
            for number in range(len(self._lines()))
        )
        self.body.show_widgets(self._sections.sections(answer))

    def _show_sides(self) -> None:
        for field, name in zip((self.start, self.end), self.sides, strict=True):
            picker = field.control
            if isinstance(picker, SearchPicker) and picker.list.isHidden():
                title = self._words().title(name)
                picker.set_text(title, Match(title, "", f"{name.kind}:{name.id}"))

    def retranslate(self) -> None:
        """Names what is compared in the language of the screen."""
        super().retranslate()
        self._show_sides()

    # ---- words -----------------------------------------------------------------------------

    def _words(self) -> DifferenceWords:
        return DifferenceWords(self.desk.wording)

    def _ends(self) -> str:
        start, end = self.sides
        words = self._words()
        return self.context.translate(
            "Differences",
            "From: {start}. To: {end}",
            start=words.title(start),
            end=words.title(end),
        )

    def _whose(self) -> str:
        if self.desk.record() is None:
            return self.context.translate(
                "Differences", "This is what is so in general: nobody is in the book yet."
            )
        return self.context.translate(
            "Differences", "Where a state stands beside something, it is that of your record."
        )

    def _lines(self) -> list[str]:
        return list(self._words().in_short(self.answer)) if self.answer is not None else []

    def _line(self, number: int) -> str:
        return self._lines()[number]
