"""Rows of what differs: one thing asked, one point of a rule, one value, skill or task.

Each tells what it stands on in one press. The words come from ``services.difference``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from careerplanner.domain.differences import Change
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_LARGE, SPACE_SMALL, Status
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails, FindingTree, basis_lines
from careerplanner.gui.widgets.rows import NARROW_IN_LINES, follow_width
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import differences as messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.differences import (
        AskDifference,
        Point,
        PointDifference,
        RegisterDifference,
        RegisterSide,
        StatementDifference,
    )
    from careerplanner.domain.finding import Finding
    from careerplanner.domain.requirement import Requirement
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text
    from careerplanner.services.difference.difference_words import DifferenceWords

Words = Callable[[], "DifferenceWords"]
"""Gives the words in force; asked again at a language switch."""


class Fold(Details):
    """Details that are made when they are opened for the first time.

    Args:
        context: The window's context.
        title: The line.
        fill: Gives what lies below it.
        about: What it belongs to, for those who hear the line alone; None where it says so itself.
    """

    def __init__(
        self,
        context: WindowContext,
        title: Text,
        fill: Callable[[], Iterable[QWidget]],
        about: Text | None = None,
    ) -> None:
        self._title, self._about = title, about
        self._fill: Callable[[], Iterable[QWidget]] | None = fill
        super().__init__(context, title)

    def set_open(self, is_open: bool) -> None:
        """Makes what it holds before it is shown."""
        if is_open and self._fill is not None:
            for widget in self._fill():
                self.add(widget)
            self._fill = None
        super().set_open(is_open)

    def retranslate(self) -> None:
        """Names the button by what it belongs to."""
        super().retranslate()
        if self._about is not None:
            title, about = self.context.say(self._title), self.context.say(self._about)
            self.button.set_text(self._title, f"{title}: {about}")


class DifferenceRow(QFrame):
    """A name with its state beside it, and what belongs to it below.

    Args:
        context: The window's context.
        title: The name.
        tag: Its state, or None.
    """

    def __init__(self, context: WindowContext, title: Text, tag: StatusTag | None = None) -> None:
        super().__init__()
        self.context, self.tag = context, tag
        mark_kind(self, "row")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, SPACE_SMALL, 0, SPACE_SMALL)
        self.column.setSpacing(4)
        follow_width(self)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(SPACE)
        self.title = BodyText(context, title, kind="strong")
        self._head.addWidget(self.title, 1)
        if tag is not None:
            side = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            self._head.addWidget(tag, 0, side)
        self.column.addLayout(self._head)

    def add(self, widget: QWidget) -> None:
        """Puts a widget below the others."""
        self.column.addWidget(widget)

    def say(self, text: Text, *, kind: str = "body") -> None:
        """Puts words below the others."""
        self.add(BodyText(self.context, text, kind=kind))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the state below the name where there is no room beside it."""
        narrow = event.size().width() < self.fontMetrics().height() * NARROW_IN_LINES
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._head.setSpacing(4 if narrow else SPACE)
        super().resizeEvent(event)


def status_tag(context: WindowContext, words: Words, finding: Finding) -> StatusTag:
    """Returns how something stands on the record."""
    return StatusTag(context, Status(str(finding.status)), lambda: words().status(finding))


class AskRow(DifferenceRow):
    """One thing asked for; of something asked in another way, what will do and what will not.

    Args:
        context: The window's context.
        words: Gives the words in force.
        ask: What to show.
    """

    def __init__(self, context: WindowContext, words: Words, ask: AskDifference) -> None:
        self.ask, self._words = ask, words
        finding = ask.finding if ask.change is not Change.GONE else None
        tag = status_tag(context, words, finding) if finding is not None else None
        name = lambda: words().asked(ask.node)  # noqa: E731 - asked again at a switch
        super().__init__(context, name, tag)
        if finding is not None:
            self.say(lambda: words().say.reason(finding.reason))
        if words().covered(ask):
            self.say(lambda: words().covered(ask), kind="quiet")
        self._add_options()
        if finding is not None and finding.children:
            self.tree = Fold(
                context,
                mark("Differences", "What this asks for, and what you have"),
                partial(self._tree, finding),
                name,
            )
            self.add(self.tree)
        bases = [ask.node.basis]
        if finding is not None:
            bases += [met.basis for met in finding.met_by if met.basis is not None]
        self.basis = BasisDetails(context, lambda: words().say, bases, name)
        self.add(self.basis)

    def _add_options(self) -> None:
        ask = self.ask
        if ask.change is Change.CHANGED:
            for title, nodes in (
                (mark("Differences", "Will still do"), ask.kept),
                (mark("Differences", "Will do now"), ask.added),
                (mark("Differences", "Will no longer do"), ask.left),
            ):
                if nodes:
                    self.say(title, kind="quiet")
                    self._list([partial(self._name, node) for node in nodes])
            return
        count = len(self._words().options(ask.node))
        options = [partial(self._option, number) for number in range(count)]
        if not options or ask.change is Change.SAME:
            return
        if ask.change is Change.GONE:
            title = mark("Differences", "What would do for it")
            self.add(Fold(self.context, title, lambda: self._lines(options), self._title))
            return
        if ask.finding is None:
            self.say(mark("Differences", "One of these will do"), kind="quiet")
        self._list(options)

    def _title(self) -> str:
        return self._words().asked(self.ask.node)

    def _list(self, texts: Iterable[Callable[[], str]]) -> None:
        self.add(Column(self._lines(texts), inset=SPACE, gap=4))

    def _lines(self, texts: Iterable[Callable[[], str]]) -> Iterable[QWidget]:
        return [BodyText(self.context, partial(_bullet, text)) for text in texts]

    def _name(self, node: Requirement) -> str:
        return self._words().asked(node)

    def _option(self, number: int) -> str:
        return self._words().options(self.ask.node)[number]

    def _tree(self, finding: Finding) -> Iterable[QWidget]:
        tree = FindingTree(self.context, lambda: self._words().say)
        tree.show_finding(finding)
        return (tree,)


def _bullet(text: Callable[[], str]) -> str:
    return f"• {text()}"


class PointRow(DifferenceRow):
    """One point of a registration rule: what it says for the start, and for the end.

    Args:
        context: The window's context.
        words: Gives the words in force.
        rules: The two rules.
        point: Which point.
    """

    def __init__(
        self,
        context: WindowContext,
        words: Words,
        rules: RegisterDifference,
        point: PointDifference,
    ) -> None:
        self.point = point
        super().__init__(context, lambda: words().say.label(messages.POINT, point.point))
        before = partial(_said, words, rules.start, point.point)
        after = partial(_said, words, rules.end, point.point)
        if point.change is Change.SAME:
            self.say(after)
            return
        tr = context.translate
        self.say(lambda: tr("Differences", "Before: {text}", text=before()), kind="quiet")
        self.say(lambda: tr("Differences", "Then: {text}", text=after()))


def _said(words: Words, side: RegisterSide, point: Point) -> str:
    return words().value(side, point)


class StatementRow(DifferenceRow):
    """One value, skill or task; of one of which more is asked, what was asked before.

    Args:
        context: The window's context.
        words: Gives the words in force.
        entry: What to show.
    """

    def __init__(self, context: WindowContext, words: Words, entry: StatementDifference) -> None:
        self.entry, self._words = entry, words
        name = lambda: words().statement(entry.statement)  # noqa: E731 - asked again
        super().__init__(context, name)
        mark_kind(self.title, "body")
        more = Fold(context, mark("Standing", "More about this"), self._more, name)
        if entry.was and entry.was != (entry.statement,):
            for was in entry.was:
                self.say(partial(self._was, was), kind="quiet")
        self.more = more
        self.add(more)

    def _was(self, was: str) -> str:
        text = self._words().statement(was)
        return self.context.translate("Differences", "Before: {text}", text=text)

    def _more(self) -> Iterable[QWidget]:
        found = self._words().say.lookup.find_statement(self.entry.statement)
        if found is None:
            return
        yield BodyText(self.context, lambda: self._words().say.text(found.fuller))
        yield from basis_lines(self.context, lambda: self._words().say, found.basis)


class Column(QWidget):
    """Widgets below each other, set in or not.

    Args:
        widgets: What it holds.
        inset: How far it is set in.
        gap: Room between them.
    """

    def __init__(
        self, widgets: Iterable[QWidget], *, inset: int = 0, gap: int = SPACE_LARGE
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(inset, 0, 0, 0)
        column.setSpacing(gap)
        follow_width(self)
        for widget in widgets:
            column.addWidget(widget)
