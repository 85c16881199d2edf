"""Whom of a team a page looks at: a service, a line manager, a team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.flow_layout import FlowLayout
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.i18n.marks import mark
from careerplanner.services.team_plan.among import Among

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text
    from careerplanner.services.team_plan.among import Choices

_LABELS: dict[str, Text] = {
    "service": mark("Develop", "Service"),
    "line_manager": mark("Develop", "Line manager"),
    "team": mark("Develop", "Team"),
}


class AmongFields(QWidget):
    """Boxes to choose from; one with nothing to choose between is not shown.

    Args:
        context: The window's context.
        others: More boxes, which stand before them.

    Signals:
        changed: Others are to be looked at.
    """

    changed = Signal()

    def __init__(self, context: WindowContext, *others: DropDownField) -> None:
        super().__init__()
        self.context = context
        self.fields = {name: DropDownField(context, name, label) for name, label in _LABELS.items()}
        flow = FlowLayout(self)
        for other in others:
            flow.addWidget(other)
            other.edited.connect(self.changed)
        for field in self.fields.values():
            flow.addWidget(field)
            field.edited.connect(self.changed)
            field.hide()
        follow_width(self)

    def among(self) -> Among:
        """Whom to look at now."""
        return Among(**{name: field.value() for name, field in self.fields.items()})

    def offer(self, choices: Choices) -> None:
        """Offers what there is to choose; what was chosen stays where it is still there."""
        offered = {
            "service": choices.services,
            "line_manager": choices.line_managers,
            "team": choices.teams,
        }
        for name, some in offered.items():
            every = Choice("", mark("Develop", "Everybody"))
            self.fields[name].set_choices([every, *(Choice(one, one) for one in some)])
            self.fields[name].setVisible(len(some) > 1 or bool(self.fields[name].value()))
