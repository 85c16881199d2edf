"""People with what is said of each: a name leads to the person, many are shown by and by."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText
from careerplanner.gui.widgets.wrapped_link import WrappedLink

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.gui.desk import Desk

AT_FIRST = 20
"""How many people are shown before somebody asks for the rest."""


@dataclass(frozen=True)
class PersonLine:
    """Somebody with what is said of them.

    Attributes:
        worker: The person's id.
        name: As typed.
        said: What is said; those who stand after each other and of whom the same is said share it.
        about: What tells them from others, beside the name; "" for nothing.
        page: The page their name leads to.
    """

    worker: str
    name: str
    said: Callable[[], str]
    about: Callable[[], str] | None = None
    page: str = "home"


class PeopleLines(Refilled):
    """People below each other.

    Args:
        desk: The open book.
        people: Who is shown.
    """

    def __init__(self, desk: Desk, people: Sequence[PersonLine]) -> None:
        super().__init__(gap=4)
        self.desk, self.context = desk, desk.context
        self.people = tuple(people)
        self.links: dict[str, WrappedLink] = {}
        self.rest: ActionButton | None = None
        self._last = ""
        self._show(self.people[:AT_FIRST])
        if len(self.people) > AT_FIRST:
            self.rest = ActionButton(
                self.context, self._rest_words, kind="link", on_click=self.show_all
            )
            self.add(self.rest)

    def _rest_words(self) -> str:
        left = len(self.people) - AT_FIRST
        return self.context.translate("Develop", "Show the rest: {count}", count=left)

    def show_all(self) -> None:
        """Shows those beyond the first, and goes to them."""
        if self.rest is None:
            return
        self.rest.hide()
        self.rest.deleteLater()
        self.rest = None
        later = self.people[AT_FIRST:]
        self._show(later)
        self.links[later[0].worker].setFocus()

    def _show(self, people: Sequence[PersonLine]) -> None:
        for one in people:
            said = one.said()
            if said and said != self._last:
                if self._last:
                    self.space(SPACE_SMALL)
                self.add(BodyText(self.context, one.said))
            self._last = said
            link = WrappedLink(
                self.context, partial(_named, one), on_click=partial(self.open_person, one)
            )
            self.links[one.worker] = link
            self.add(link)

    def open_person(self, one: PersonLine) -> None:
        """Looks at somebody."""
        self.desk.look_at(one.worker)
        self.desk.context.events.page_requested.emit(one.page)


def _named(one: PersonLine) -> str:
    about = one.about() if one.about is not None else ""
    return f"{one.name} · {about}" if about else one.name
