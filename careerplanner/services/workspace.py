"""What a front end works with: a pack, the languages, a clock, an open book, who acts.

Made by ``app`` and by tests, handed to everything; there is no other shared state.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Actor
from careerplanner.domain.ids import random_ids
from careerplanner.errors import UserError
from careerplanner.services.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from careerplanner.domain.ids import IdMaker
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.i18n.language import Language
    from careerplanner.store.book import Book


@dataclass
class Workspace:
    """Everything a service needs.

    Attributes:
        lookup: The framework pack in use.
        catalogues: Texts of every language.
        today: The clock; tests set it.
        make_id: Maker of new identifiers; tests seed it.
        actor: Who acts, for the change log.
        book: The open book, or None before one is opened.
        revision: What the open book said of its state when it was opened, to tell later whether
            it changed.
    """

    lookup: Lookup
    catalogues: Catalogues
    today: Callable[[], date]
    make_id: IdMaker = random_ids
    actor: Actor = field(default_factory=lambda: Actor("worker"))
    book: Book | None = None
    revision: object = None

    def wording(self, language: Language) -> Wording:
        """Return the words of one language for the pack in use."""
        return Wording(self.catalogues.get(language), self.lookup)

    @property
    def opened(self) -> Book:
        """The open book.

        Raises:
            UserError: No book is open.
        """
        if self.book is None:
            raise UserError("book.none_open")
        return self.book
