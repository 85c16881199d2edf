"""The way to a band: the next step, what follows, other ways, each with its reason and needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE_LARGE, SPACE_SMALL, Status
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails, FindingTree
from careerplanner.gui.widgets.panels import Inset
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.assessment import NextStep, Step
    from careerplanner.domain.finding import Finding
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text
    from careerplanner.services.wording import Wording


class BeforeDetails(Details):
    """What an award asks for before it is begun; says its state without being opened."""

    def __init__(
        self, context: WindowContext, say: Callable[[], Wording], before: Finding, step: Text
    ) -> None:
        self._say, self._before, self._step = say, before, step
        super().__init__(context, self._line)
        tree = FindingTree(context, say)
        tree.show_finding(before)
        self.add(tree)

    def _line(self) -> str:
        status = self._say().label(labels.STATUS, self._before.status)
        return self.context.translate("Standing", "Before you start: {status}", status=status)

    def retranslate(self) -> None:
        """Names the button by the step it belongs to."""
        super().retranslate()
        self.button.set_text(self._line, f"{self._line()}. {self.context.say(self._step)}")


class StepView(QWidget):
    """One step: what to do, why, what it needs, and on what that stands.

    Args:
        context: The window's context.
        say: Gives the words in force.
        step: What to show.
    """

    def __init__(self, context: WindowContext, say: Callable[[], Wording], step: Step) -> None:
        super().__init__()
        self.step = step
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        follow_width(self)
        name = lambda: say().step(step)  # noqa: E731 - asked again at a language switch
        self.title = BodyText(context, name, kind="strong")
        column.addWidget(self.title)
        if step.under_way:
            tag = StatusTag(context, Status.UNDER_WAY)
            column.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        self.why = BodyText(context, lambda: say().reason(step.reason))
        column.addWidget(self.why)
        if step.prerequisites is not None:
            column.addWidget(BeforeDetails(context, say, step.prerequisites, name))
        if step.basis is not None:
            column.addWidget(BasisDetails(context, say, [step.basis], name))


class WayPanel(Refilled):
    """The whole way to one band.

    Args:
        context: The window's context.
        say: Gives the words in force.
    """

    def __init__(self, context: WindowContext, say: Callable[[], Wording]) -> None:
        super().__init__()
        self.context, self._say = context, say
        self.steps: list[StepView] = []

    def show_way(self, way: NextStep) -> None:
        """Shows another way in place of the old one."""
        self.clear()
        self.steps = []
        target = way.target_reason
        self.add(BodyText(self.context, lambda: self._say().reason(target)))
        self._show(mark("Standing", "Your next step"), (way.step,))
        self._show(mark("Standing", "After that"), way.then)
        self._show(mark("Standing", "Other ways"), way.alternatives)

    def _show(self, title: Text, steps: tuple[Step, ...]) -> None:
        if not steps:
            return
        self.space(SPACE_SMALL)
        self.add(Heading(self.context, title, level=3))
        frame = Inset(self.context)
        frame.column.setSpacing(SPACE_LARGE)
        for step in steps:
            view = StepView(self.context, self._say, step)
            self.steps.append(view)
            frame.add(view)
        self.add(frame)
