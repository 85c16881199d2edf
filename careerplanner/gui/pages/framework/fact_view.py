"""One fact of the framework on screen, in one language: what it is, its parts, its source.

What is said comes from ``services.framework.facts``; a view asks for it again at a language switch.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE, SPACE_LARGE, SPACE_SMALL
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import basis_lines
from careerplanner.gui.widgets.rows import NARROW_IN_LINES, RowFrame, follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.gui.widgets.wrapped_link import WrappedLink
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.facts import Basis
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text
    from careerplanner.services.framework.fact_sheets import FactLine, FactPart, FactRef, FactSheet
    from careerplanner.services.wording import Wording


class _LabelledLine(RowFrame["_LineKey"]):
    """A name at the left and what is said of it at the right."""

    def __init__(
        self, context: WindowContext, parent: QWidget, label: Text, value: QWidget
    ) -> None:
        super().__init__(context, parent)
        self.line.addWidget(BodyText(context, label, kind="strong"), 3)
        self.line.addWidget(value, 5)


class _LineKey:
    """Nothing is looked up by these rows; the base wants to know."""

    key = ""


class FactView(QWidget):
    """A fact in one language.

    Args:
        context: The window's context.
        source: Gives the description; asked again at a language switch.
        say: Gives the words of the description's language.

    Signals:
        opened: Kind and id of a fact whose link was pressed.
    """

    opened = Signal(str, str)

    def __init__(
        self,
        context: WindowContext,
        source: Callable[[], FactSheet],
        say: Callable[[], Wording],
    ) -> None:
        super().__init__()
        self.context, self._source, self._say = context, source, say
        self.sheet = source()
        self.links: list[WrappedLink] = []
        self._rows: list[_LabelledLine] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        follow_width(self)
        column.addWidget(BodyText(context, lambda: self.sheet.kind, kind="quiet"))
        self.title = Heading(context, lambda: self.sheet.ref.title, level=2)
        column.addWidget(self.title)
        if self.sheet.lead:
            column.addWidget(BodyText(context, lambda: self.sheet.lead))
        for number, part in enumerate(self.sheet.parts):
            column.addWidget(self._part(number, part))
        if self.sheet.basis is not None:
            column.addWidget(self._origin(self.sheet.basis))
        column.addStretch(1)

    def retranslate(self) -> None:
        """Takes the description anew; its parts, worded after this, read from it."""
        self.sheet = self._source()

    # ---- parts -----------------------------------------------------------------------------

    def _part(self, number: int, part: FactPart) -> QWidget:
        title = lambda: self.sheet.parts[number].title  # noqa: E731 - asked again at a switch
        section = Section(self.context, title, level=3, space_above=SPACE, gap=4)
        if part.folded:
            section.add(_Fold(self.context, title, lambda add: self._fill(number, part, add)))
        else:
            self._fill(number, part, section.add)
        return section

    def _fill(self, number: int, part: FactPart, add: Callable[[QWidget], None]) -> None:
        for place, line in enumerate(part.lines):
            add(self._line(number, place, line))
        bases = dict.fromkeys(line.basis for line in part.lines if line.basis is not None)
        bases.pop(self.sheet.basis, None) if self.sheet.basis else None
        if bases:
            add(self._bases(number, list(bases)))
        self._arrange()

    def _line(self, number: int, place: int, line: FactLine) -> QWidget:
        def now() -> FactLine:
            return self.sheet.parts[number].lines[place]

        value = QWidget()
        column = QVBoxLayout(value)
        column.setContentsMargins(line.depth * SPACE_LARGE, 0, 0, 0)
        column.setSpacing(2)
        follow_width(value)
        if line.text:
            column.addWidget(BodyText(self.context, lambda: now().text))
        for index, ref in enumerate(line.links):
            column.addWidget(self._link(partial(_title_of, now, index), ref))
        if not line.label:
            return value
        if not line.text and not line.links:
            column.addWidget(BodyText(self.context, lambda: now().label, kind="strong"))
            return value
        row = _LabelledLine(self.context, self, lambda: now().label, value)
        self._rows.append(row)
        return row

    def _bases(self, number: int, bases: list[Basis]) -> Details:
        details = _Named(
            self.context,
            mark("Framework page", "Where this comes from"),
            lambda: self.sheet.parts[number].title,
        )
        for basis in bases:
            for words in basis_lines(self.context, self._say, basis):
                details.add(words)
        return details

    def _origin(self, basis: Basis) -> Section:
        section = Section(
            self.context,
            mark("Framework page", "Where this comes from"),
            level=3,
            space_above=SPACE,
            gap=4,
        )
        for words in basis_lines(self.context, self._say, basis):
            section.add(words)
        if self.sheet.words:
            section.add(BodyText(self.context, lambda: self.sheet.words, kind="quiet"))
        source = self.sheet.source
        if source is not None:
            section.add(self._link(mark("Framework page", "More about this source"), source))
        return section

    def _link(self, text: Text, ref: FactRef) -> WrappedLink:
        link = WrappedLink(self.context, text, on_click=lambda: self.opened.emit(ref.kind, ref.id))
        self.links.append(link)
        return link

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts name and value below each other where there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self.fontMetrics().height() * NARROW_IN_LINES
        for row in self._rows:
            row.set_narrow(narrow)


def _title_of(line: Callable[[], FactLine], index: int) -> str:
    return line().links[index].title


class _Named(Details):
    """Details whose button says, for those who hear it alone, what it belongs to."""

    def __init__(self, context: WindowContext, title: Text, about: Callable[[], str]) -> None:
        self._title, self._about = title, about
        super().__init__(context, title)

    def retranslate(self) -> None:
        """Names the button."""
        super().retranslate()
        title = self.context.say(self._title)
        self.button.set_text(self._title, f"{title}: {self._about()}")


class _Fold(_Named):
    """A part that is made when it is opened for the first time; its heading stands above."""

    def __init__(
        self,
        context: WindowContext,
        part: Callable[[], str],
        fill: Callable[[Callable[[QWidget], None]], None],
    ) -> None:
        super().__init__(context, mark("Framework page", "Show this part"), part)
        self._fill: Callable[[Callable[[QWidget], None]], None] | None = fill

    def set_open(self, is_open: bool) -> None:
        """Makes what it holds before it is shown."""
        if is_open and self._fill is not None:
            self._fill(self.add)
            self._fill = None
        super().set_open(is_open)
