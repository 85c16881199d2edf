"""A finding on screen: what is asked, how it stands, why, and on what it stands.

One press on "Why does it say that?" names the rule, its date and its source. The sentences come
from ``services.wording``; nothing is decided here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE, SPACE_LARGE, SPACE_SMALL, Status
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.flow_layout import FlowLayout
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.wording import Wording


class BasisDetails(Details):
    """Opens on "Why does it say that?": rules, dates of force, sources and how sure they are.

    Args:
        context: The window's context.
        say: Gives the words in force.
        bases: What the answer stands on; the first is the rule itself.
        about: What the answer is about, for those who hear the button alone.
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        say: Callable[[], Wording],
        bases: Iterable[Basis],
        about: Callable[[], str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            context,
            lambda: context.translate("Finding view", "Why does it say that?"),
            parent=parent,
        )
        self._about = about
        for basis in dict.fromkeys(bases):
            self._add_basis(say, basis)
        self.retranslate()

    def _add_basis(self, say: Callable[[], Wording], basis: Basis) -> None:
        tr = self.context.translate
        self.add(
            BodyText(
                self.context,
                lambda: tr("Finding view", "Source: {source}", source=say().source(basis)),
            )
        )
        if basis.valid_from or basis.valid_to:
            self.add(BodyText(self.context, lambda: say().in_force(basis)))
        self.add(
            BodyText(
                self.context,
                lambda: tr(
                    "Finding view", "How sure: {word}", word=say().confidence(basis.confidence)
                ),
            )
        )
        if basis.note is not None:
            note = basis.note
            self.add(BodyText(self.context, lambda: say().text(note), kind="quiet"))

    def retranslate(self) -> None:
        """Names the button by what it explains."""
        super().retranslate()
        if hasattr(self, "_about"):
            why = self.context.translate("Finding view", "Why does it say that?")
            self.button.set_text(why, f"{why} {self._about()}")


class FindingRow(QWidget):
    """One requirement: its words, its state, the sentence why, and what it stands on.

    Args:
        context: The window's context.
        say: Gives the words in force.
        finding: What to show.
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        say: Callable[[], Wording],
        finding: Finding,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_SMALL, 0, SPACE_SMALL)
        column.setSpacing(4)
        follow_width(self)
        head = FlowLayout(across=SPACE)
        self.asked = BodyText(context, lambda: say().requirement(finding), kind="strong")
        self.tag = StatusTag(context, Status(str(finding.status)))
        column.addWidget(self.asked)
        head.addWidget(self.tag)
        column.addLayout(head)
        self.why = BodyText(context, lambda: say().reason(finding.reason))
        column.addWidget(self.why)
        bases = [finding.basis, *(met.basis for met in finding.met_by if met.basis)]
        self.details = BasisDetails(context, say, bases, lambda: say().requirement(finding))
        column.addWidget(self.details)


class FindingTree(QWidget):
    """A finding with its parts below it, each part set in.

    Args:
        context: The window's context.
        say: Gives the words in force.
        parent: The widget it lies on.
    """

    def __init__(
        self,
        context: WindowContext,
        say: Callable[[], Wording],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._say = say
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[FindingRow] = []
        follow_width(self)

    def show_finding(self, finding: Finding) -> None:
        """Shows another finding in place of the old one."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self._add(finding, 0)

    def _add(self, finding: Finding, depth: int) -> None:
        row = FindingRow(self.context, self._say, finding)
        row.setContentsMargins(depth * SPACE_LARGE, 0, 0, 0)
        self._column.addWidget(row)
        self.rows.append(row)
        for child in finding.children:
            self._add(child, depth + 1)
