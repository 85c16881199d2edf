"""What tests of the window start from: a context with the real look and a catalogue in memory."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from careerplanner.gui.context import WindowContext
from careerplanner.gui.events import AppEvents
from careerplanner.gui.fonts import load_fonts
from careerplanner.gui.icons import IconSet
from careerplanner.gui.messages import Messages, Sentence
from careerplanner.gui.settings import WindowSettings
from careerplanner.gui.tasks import TaskRunner
from careerplanner.gui.theme import Appearance, Theme
from careerplanner.gui.words import Words
from careerplanner.i18n.formatting import fill
from careerplanner.i18n.language import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"


class PretendCatalogue:
    """Welsh as it may come: given words where there are some, otherwise longer than English."""

    def __init__(self, language: Language, given: Mapping[str, str] | None = None) -> None:
        self.language = language
        self.given = dict(given or {})

    def translate(self, _context: str, source: str, /, **fields: object) -> str:
        return fill(self._words(source), fields)

    def count(self, context: str, source: str, n: int, /, **fields: object) -> str:
        one, _, other = source.partition("|")
        return self.translate(context, one if n == 1 else other or one, n=n, **fields)

    def qt_messages(self) -> bytes:
        return b""

    def _words(self, source: str) -> str:
        if self.language is Language.ENGLISH:
            return source
        if source in self.given:
            return self.given[source]
        return source + " ŵŷ" + "âê" * (len(source) // 8)


def make_context(
    settings_file: Path,
    *,
    language: Language = Language.ENGLISH,
    words: Words | None = None,
) -> WindowContext:
    """A context of its own for one test; the look is applied by `apply_look`."""
    words = words or Words(language, PretendCatalogue)
    theme = Theme(IconSet(RESOURCES / "icons"), load_fonts(RESOURCES / "fonts"))
    messages = Messages(words, lambda error: Sentence(error.code))
    return WindowContext(
        words=words,
        theme=theme,
        events=AppEvents(),
        tasks=TaskRunner(messages.show_error),
        messages=messages,
        settings=WindowSettings(settings_file),
    )


def apply_look(
    context: WindowContext, appearance: Appearance = Appearance.LIGHT, text_size: int = 100
) -> None:
    """Puts the look in place for the rest of the test."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    context.theme.start(application, appearance, text_size)
