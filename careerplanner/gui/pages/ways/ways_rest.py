"""What stands below the routes: what the end asks for, and the ways that are not offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.routes import GoalState
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails, FindingTree
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.routes import NotOffered, Routes
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.route.route_words import RouteWords
    from careerplanner.services.wording import Wording


class WaysRest(QWidget):
    """Two folds: the end held against the record, and what was left out, with the reasons.

    Args:
        context: The window's context.
        words: Gives the words in force.
    """

    def __init__(self, context: WindowContext, words: Callable[[], RouteWords]) -> None:
        super().__init__()
        self.context, self._words = context, words
        self._answer: Routes | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        follow_width(self)
        self.asked = Details(context, mark("Ways", "What this asks for, and what you have"))
        self.tree = FindingTree(context, self._say)
        self.asked.add(self.tree)
        self.asked.toggled.connect(lambda _open: self._show_asked())
        self.not_offered = Details(context, self._title)
        self.left_out = Refilled(gap=SPACE)
        self.not_offered.add(self.left_out)
        column.addWidget(self.asked)
        column.addWidget(self.not_offered)

    def show_answer(self, answer: Routes) -> None:
        """Shows another answer; where there is no way, why not stands open."""
        self._answer = answer
        self.asked.setVisible(answer.reached is not None)
        self._show_asked()
        self.not_offered.setVisible(bool(answer.not_offered))
        self.not_offered.set_title(self._title)
        if answer.state is GoalState.NO_WAY:
            self.not_offered.set_open(True)
        alike: dict[tuple[str, Basis | None], list[NotOffered]] = {}
        for entry in answer.not_offered:
            reason = self._say().reason(entry.reason)
            alike.setdefault((reason, entry.basis), []).append(entry)
        self.left_out.show_widgets(self._left_out(*ones) for ones in alike.values())

    def _show_asked(self) -> None:
        if self.asked.is_open and self._answer is not None and self._answer.reached is not None:
            self.tree.show_finding(self._answer.reached)

    def _left_out(self, first: NotOffered, *others: NotOffered) -> QWidget:
        """What is not offered for one reason; its names, the reason once, and the source."""

        def said() -> str:
            if not others:
                return self._words().not_offered(first)
            names = join_items(self._say().name(one.what) for one in (first, *others))
            return f"{names}: {self._say().reason(first.reason)}"

        part = Refilled(gap=4)
        part.add(BodyText(self.context, said))
        if first.basis is not None:
            part.add(BasisDetails(self.context, self._say, [first.basis], said))
        return part

    def _say(self) -> Wording:
        return self._words().say

    def _title(self) -> str:
        count = len(self._answer.not_offered) if self._answer else 0
        return self.context.translate(
            "Ways", "Ways that are not offered, and why: {count}", count=count
        )
