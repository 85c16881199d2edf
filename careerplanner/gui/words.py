"""The language of the screen: which catalogue is in force, and text that can be asked for again.

Welsh and English texts live in the catalogue, not here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from careerplanner.i18n.marks import CountMessage, Message

if TYPE_CHECKING:
    from careerplanner.i18n.language import Language

Text = str | Message | Callable[[], str]
"""A text for a widget: a marked message, a function asked again at each switch, or a plain string
that stays as it is (what a person typed)."""


class CatalogueLike(Protocol):
    """What the window needs of a catalogue."""

    def translate(self, context: str, source: str, /, **fields: object) -> str:
        """The text in the catalogue's language, its {named} places filled from ``fields``."""
        ...

    def count(self, context: str, source: str, n: int, /, **fields: object) -> str:
        """A text that goes with the number ``n``."""
        ...

    def qt_messages(self) -> bytes:
        """Qt's own texts in the catalogue's language, as a QTranslator loads them."""
        ...


class Words:
    """The catalogue in force, and the way to another.

    Args:
        language: The first language.
        catalogue_for: Gives the catalogue of a language.
    """

    def __init__(
        self, language: Language, catalogue_for: Callable[[Language], CatalogueLike]
    ) -> None:
        self._catalogue_for = catalogue_for
        self._language = language
        self._catalogue = catalogue_for(language)

    @property
    def language(self) -> Language:
        """The language in force."""
        return self._language

    @property
    def catalogue(self) -> CatalogueLike:
        """The catalogue in force; ask again after a switch."""
        return self._catalogue

    def use(self, language: Language) -> None:
        """Speaks another language from now on; whoever shows text must ask again."""
        self._catalogue = self._catalogue_for(language)
        self._language = language

    def translate(self, context: str, source: str, /, **fields: object) -> str:
        """The text in the language in force; both arguments must be literal strings."""
        return self._catalogue.translate(context, source, **fields)

    def count(self, context: str, source: str, n: int, /, **fields: object) -> str:
        """A counted text ("{n} match|{n} matches") in the language in force."""
        return self._catalogue.count(context, source, n, **fields)

    def render(self, message: Message, /, **fields: object) -> str:
        """A marked text in the language in force."""
        return self._catalogue.translate(message.context, message.source, **fields)

    def render_count(self, message: CountMessage, n: int, /, **fields: object) -> str:
        """A marked counted text in the language in force."""
        return self._catalogue.count(message.context, message.source, n, **fields)

    def say(self, text: Text | None) -> str:
        """A text as it reads now; empty for None."""
        if text is None:
            return ""
        if isinstance(text, Message):
            return self.render(text)
        return text if isinstance(text, str) else text()
