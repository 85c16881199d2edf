"""A finding on screen: what is asked, how it stands, why, and on what it stands.

One press on "Why does it say that?" names the rule, its date and its source. The sentences come
from ``services.wording``; nothing is decided here. What did not decide an answer is folded away,
never left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE, SPACE_LARGE, SPACE_SMALL, Status
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.rows import NARROW_IN_LINES, follow_width
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.wording import Wording

_CHOICES = ("any_of", "at_least", "route")
_DEEPEST = 2


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
            for line in basis_lines(context, say, basis):
                self.add(line)
        self.retranslate()

    def retranslate(self) -> None:
        """Names the button by what it explains."""
        super().retranslate()
        if hasattr(self, "_about"):
            why = self.context.translate("Finding view", "Why does it say that?")
            self.button.set_text(why, f"{why} {self._about()}")


def basis_lines(
    context: WindowContext, say: Callable[[], Wording], basis: Basis
) -> Iterator[BodyText]:
    """Yields what a fact stands on: source, dates of force, how sure it is, how it was read."""
    tr = context.translate
    yield BodyText(
        context, lambda: tr("Finding view", "Source: {source}", source=say().source(basis))
    )
    if basis.valid_from or basis.valid_to:
        yield BodyText(context, lambda: say().in_force(basis))
    yield BodyText(
        context,
        lambda: tr("Finding view", "How sure: {word}", word=say().confidence(basis.confidence)),
    )
    if basis.note is not None:
        note = basis.note
        yield BodyText(context, lambda: say().text(note), kind="quiet")


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
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(SPACE)
        self.asked = BodyText(context, lambda: say().requirement(finding), kind="strong")
        self.tag = StatusTag(
            context,
            Status(str(finding.status)),
            lambda: say().label(labels.STATUS, finding.status),
        )
        self._head.addWidget(self.asked, 1)
        self._head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._head)
        self.why = BodyText(context, lambda: say().reason(finding.reason))
        column.addWidget(self.why)
        bases = [finding.basis, *(met.basis for met in finding.met_by if met.basis)]
        self.details = BasisDetails(context, say, bases, lambda: say().requirement(finding))
        column.addWidget(self.details)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the state below the words where there is no room beside them."""
        narrow = event.size().width() < self.fontMetrics().height() * NARROW_IN_LINES
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._head.setSpacing(4 if narrow else SPACE)
        super().resizeEvent(event)


@dataclass(frozen=True)
class _Shown:
    """A finding as it is shown: its row, the parts below it, and those folded away."""

    row: Finding
    parts: tuple[Finding, ...]
    others: tuple[Finding, ...]


def _shown(finding: Finding) -> _Shown:
    """Takes apart what decided a finding and what did not; only states are looked at."""
    state = finding.status
    is_choice = finding.kind in _CHOICES
    parts = [part for part in finding.children if str(part.status) != "not_applicable"]
    if is_choice and str(state) in ("met", "under_way"):
        parts = [part for part in parts if part.status is state] or parts
    others = tuple(part for part in finding.children if part not in parts)
    if is_choice and len(parts) == 1 and not parts[0].children and finding.label is not None:
        only = parts[0]
        met_by = only.met_by or finding.met_by
        return _Shown(replace(finding, reason=only.reason, met_by=met_by), (), others)
    return _Shown(finding, tuple(parts), others)


class _Branch(QWidget):
    """A column set in below the row it belongs to."""

    def __init__(self, *, inset: int = SPACE_LARGE) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(inset, 0, 0, 0)
        self.column.setSpacing(0)
        follow_width(self)


class _Fold(Details):
    """Findings that are made when it is opened for the first time."""

    def __init__(
        self,
        context: WindowContext,
        title: Callable[[], str],
        about: Callable[[], str],
        fill: Callable[[QVBoxLayout], None],
    ) -> None:
        super().__init__(context, title)
        self._title, self._about = title, about
        self.setContentsMargins(0, 0, 0, SPACE_SMALL)
        self._fill: Callable[[QVBoxLayout], None] | None = fill
        self.retranslate()

    def set_open(self, is_open: bool) -> None:
        """Makes what it holds before it is shown."""
        if is_open and self._fill is not None:
            branch = _Branch(inset=0)
            self._fill(branch.column)
            self.add(branch)
            self._fill = None
        super().set_open(is_open)

    def retranslate(self) -> None:
        """Names the button by what it belongs to."""
        super().retranslate()
        if hasattr(self, "_about"):
            self.button.set_text(self._title, f"{self._title()}: {self._about()}")


class FindingTree(QWidget):
    """A finding with its parts below it, each part set in.

    Of a choice that is met the part that meets it stands first, and the other parts under "Other
    ways that would do"; what lies very deep opens when asked.

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
        self._whole: QWidget | None = None
        self.rows: list[FindingRow] = []
        follow_width(self)

    def show_finding(self, finding: Finding) -> None:
        """Shows another finding in place of the old one."""
        if self._whole is not None:
            self._column.removeWidget(self._whole)
            self._whole.hide()
            self._whole.deleteLater()
        self.rows = []
        whole = _Branch(inset=0)
        self._place(finding, whole.column, 0)
        self._column.addWidget(whole)
        self._whole = whole

    def _place(self, finding: Finding, column: QVBoxLayout, depth: int) -> None:
        shown = _shown(finding)
        row = FindingRow(self.context, self._say, shown.row)
        column.addWidget(row)
        self.rows.append(row)
        if not finding.children:
            return
        branch = _Branch()
        column.addWidget(branch)
        if shown.parts and depth >= _DEEPEST:
            self._fold(branch, finding, shown.parts, self._parts_title)
        else:
            for part in shown.parts:
                self._place(part, branch.column, depth + 1)
        if shown.others:
            is_met = str(finding.status) == "met"
            title = self._others_title if is_met else self._rest_title
            self._fold(branch, finding, shown.others, title)

    def _fold(
        self,
        branch: _Branch,
        finding: Finding,
        parts: tuple[Finding, ...],
        title: Callable[[], str],
    ) -> None:
        def fill(column: QVBoxLayout) -> None:
            for part in parts:
                self._place(part, column, 0)

        about = lambda: self._say().requirement(finding)  # noqa: E731 - asked at each switch
        branch.column.addWidget(_Fold(self.context, title, about, fill))

    def _parts_title(self) -> str:
        return self.context.translate("Finding view", "What this is made of")

    def _others_title(self) -> str:
        return self.context.translate("Finding view", "Other ways that would do")

    def _rest_title(self) -> str:
        return self.context.translate("Finding view", "Other parts of this")
