"""What the program says, in one given language: screen, paper and command line all ask here.

English is written in the code and needs no file. Welsh is read from
translations/careerplanner_cy.ts the first time something is asked of a Welsh catalogue. A text
without Welsh comes back in English rather than not at all; `python -m tools.strings check` keeps
that from being released. Dates, numbers and lists have modules of their own beside this one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.formatting import fill
from careerplanner.i18n.language import Language
from careerplanner.i18n.plurals import category
from careerplanner.i18n.qt_texts import compile_qt_texts
from careerplanner.i18n.ts_reader import Texts, read_texts

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.i18n.marks import CountMessage, Message

TS_NAME = "careerplanner_cy.ts"


class Catalogue:
    """The texts of one language; get one from `Catalogues` and hand it to whatever speaks.

    Attributes:
        language: the language it answers in.
    """

    def __init__(self, language: Language, catalogues: Catalogues) -> None:
        self.language = language
        self._catalogues = catalogues
        self._texts: Texts | None = {} if language is Language.ENGLISH else None

    def translate(self, context: str, source: str, /, **fields: object) -> str:
        """The text in this language, its {named} places filled afterwards.

        Args:
            context: where the text is used; a literal string.
            source: the English text; a literal string.
            **fields: the values; they are put in as `str` gives them and nothing in them is
            interpreted.

        Raises:
            MissingFieldError: a place of the text has no value; our mistake.
            OSError, CatalogueFileError: the file of translations is missing or damaged.
        """
        return fill(self.find(context, source) or source, fields)

    def count(self, context: str, source: str, n: int, /, **fields: object) -> str:
        """A text that goes with a number, in the form the number asks for; {n} is the number.

        Args:
            context: where the text is used; a literal string.
            source: the English for one and for others: "{n} person|{n} people"; a literal string.
            n: the number, which is also the value of the place {n}, with commas between thousands.
            **fields: the values of other places.

        Raises:
            MissingFieldError: a place of the text has no value; our mistake.
            OSError, CatalogueFileError: the file of translations is missing or damaged.
        """
        one, _, other = source.partition("|")
        text = self.find(context, source, category(self.language, n)) or self.find(
            context, source, "other"
        )
        if text is None:
            text = one if category(Language.ENGLISH, n) == "one" else other or one
        return fill(text, {"n": f"{n:,}", **fields})

    def render(self, message: Message, /, **fields: object) -> str:
        """The words of a text that was named with `mark`; raises as `translate` does."""
        return self.translate(message.context, message.source, **fields)

    def render_count(self, message: CountMessage, n: int, /, **fields: object) -> str:
        """The words of a text that was named with `mark_count`; raises as `count` does."""
        return self.count(message.context, message.source, n, **fields)

    def find(self, context: str, source: str, comment: str = "") -> str | None:
        """Looks one text up and fills nothing in.

        Args:
            context: Qt's context, or one of ours.
            source: the English text.
            comment: Qt's disambiguation, or a plural category; a text without one answers for any.

        Returns:
            The text, or None where there is none, which in English is always so.

        Raises:
            OSError, CatalogueFileError: the file of translations is missing or damaged.
        """
        texts = self._known()
        found = texts.get((context, source, comment))
        return texts.get((context, source, "")) if found is None and comment else found

    def qt_messages(self) -> bytes:
        """Qt's own texts in this language, for `QTranslator.load`; empty in English.

        Qt does not copy the bytes: keep them for as long as the translator is in use.

        Raises:
            OSError, CatalogueFileError: the file of translations is missing or damaged.
        """
        if self.language is Language.ENGLISH:
            return b""
        return compile_qt_texts(self._known(), self.language)

    def for_language(self, language: Language) -> Catalogue:
        """The catalogue of the given language, this one if it is its own."""
        return self._catalogues.get(language)

    def _known(self) -> Texts:
        if self._texts is None:
            self._texts = read_texts(self._catalogues.ts_path)
        return self._texts


class Catalogues:
    """Holds one catalogue a language, so that the file is read once.

    The composition root makes the only one.
    """

    def __init__(self, translations: Path) -> None:
        """Keeps where the translations lie and reads nothing.

        Args:
            translations: the folder that holds careerplanner_cy.ts.
        """
        self.ts_path = translations / TS_NAME
        self._by_language = {language: Catalogue(language, self) for language in Language}

    def get(self, language: Language) -> Catalogue:
        """The one catalogue of a language."""
        return self._by_language[language]
