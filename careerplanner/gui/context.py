"""What every part of the window is handed: words, theme, events, long work, messages.

No services here: a page's factory closes over those it needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.gui.events import AppEvents
    from careerplanner.gui.messages import Messages
    from careerplanner.gui.settings import WindowSettings
    from careerplanner.gui.tasks import TaskRunner
    from careerplanner.gui.theme import Theme
    from careerplanner.gui.tokens import Tokens
    from careerplanner.gui.words import Text, Words


@dataclass(frozen=True)
class WindowContext:
    """Handed to the constructor of each widget, page and dialog.

    Attributes:
        words: The language of the screen.
        theme: Colours, sizes, icons.
        events: The window's notice board.
        tasks: Runs long work off the main thread.
        messages: Opens message boxes and file dialogs.
        settings: What the window remembers between starts.
    """

    words: Words
    theme: Theme
    events: AppEvents
    tasks: TaskRunner
    messages: Messages
    settings: WindowSettings

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self.theme.tokens

    def translate(self, context: str, source: str, /, **fields: object) -> str:
        """A text in the language of the screen; both arguments must be literal strings."""
        return self.words.translate(context, source, **fields)

    def say(self, text: Text | None) -> str:
        """A `Text` as it reads now."""
        return self.words.say(text)
