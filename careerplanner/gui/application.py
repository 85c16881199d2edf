"""Starts the window: QApplication, look, language, crash hooks, first window, event loop.

Everything it needs is handed over in `Startup`; it imports no service. The frame of the window is
shown first; what reads the book is loaded when it stands.
"""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from careerplanner import __version__
from careerplanner.gui.accessible import RoleFactory
from careerplanner.gui.context import WindowContext
from careerplanner.gui.crash import CrashReporter, CrashWatch
from careerplanner.gui.events import AppEvents
from careerplanner.gui.fonts import load_fonts, load_other_faces
from careerplanner.gui.icons import IconSet
from careerplanner.gui.main_window import MainWindow
from careerplanner.gui.messages import Messages
from careerplanner.gui.retranslation import CatalogueTranslator
from careerplanner.gui.settings import WindowSettings
from careerplanner.gui.tasks import TaskRunner
from careerplanner.gui.theme import Theme
from careerplanner.gui.words import Words
from careerplanner.i18n.language import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from careerplanner.gui.messages import Describe
    from careerplanner.gui.shell import PageSpec, ShellController
    from careerplanner.gui.words import CatalogueLike

NAME = "careerplanner"
LONGEST_FIRST_PAINT = 50
"""Milliseconds after which the content is begun on, whether the frame was painted or not."""


@dataclass(frozen=True)
class Startup:
    """What the window is started with.

    Attributes:
        language: The language when none was chosen before; ``forced`` ones win over the settings.
        catalogue_for: Gives the catalogue of a language.
        describe: Puts an error into words in the language of the screen; asked for with the words
            in force.
        settings_file: The ini file of the window.
        fonts: Folder of the bundled typeface.
        icons: Folder of the icons.
        fault_file: Where Python writes if it dies altogether.
        controller: Makes what the frame asks for books; called when the frame stands.
        pages: Makes the entries of the navigation.
        ready: Called with the window when its first page is made, to connect what belongs together.
        language_forced: Whether the language was asked for on the command line.
    """

    language: Language
    catalogue_for: Callable[[Language], CatalogueLike]
    describe: Callable[[Words], Describe]
    settings_file: Path
    fonts: Path
    icons: Path
    fault_file: Path | None
    controller: Callable[[WindowContext], ShellController]
    pages: Callable[[WindowContext], Sequence[PageSpec]]
    ready: Callable[[MainWindow], None] | None = None
    language_forced: bool = False


class RunningWindow:
    """Holds what must live as long as the window.

    Args:
        application: Qt's application object.
        startup: What to start with.

    Attributes:
        window: The frame; `fill` puts the book and the first page into it.
    """

    def __init__(self, application: QApplication, startup: Startup) -> None:
        self.application, self._startup = application, startup
        settings = WindowSettings(startup.settings_file)
        chosen = None if startup.language_forced else settings.language
        words = Words(chosen or startup.language, startup.catalogue_for)
        self.reporter = CrashReporter()
        self.reporter.install(startup.fault_file)
        messages = Messages(words, startup.describe(words))
        theme = Theme(IconSet(startup.icons), load_fonts(startup.fonts))
        theme.start(application, settings.appearance, settings.text_size)
        self.context = WindowContext(
            words=words,
            theme=theme,
            events=AppEvents(),
            tasks=TaskRunner(messages.show_error, self.reporter.take_error),
            messages=messages,
            settings=settings,
        )
        self.translator = CatalogueTranslator(words)
        self._speak(words.language.value)
        self.context.events.language_changed.connect(self._speak)
        self.watch = CrashWatch(self.context, self.reporter)
        self.window = MainWindow(self.context, startup.pages(self.context))

    def fill(self) -> None:
        """Opens the book and shows the first page.

        Raises:
            CareerPlannerError: There is nothing to work with.
        """
        RoleFactory().install()  # no part of the empty frame has a role of ours
        self.window.begin(self._startup.controller(self.context))
        if self._startup.ready is not None:
            self._startup.ready(self.window)

    def _speak(self, language: str) -> None:
        """Has Qt ask for its own texts again, and count days and numbers in that language."""
        QLocale.setDefault(QLocale(f"{language}_GB"))
        self.application.removeTranslator(self.translator)
        self.translator.refresh()
        if Language(language) is not Language.ENGLISH:
            self.application.installTranslator(self.translator)

    def close(self) -> None:
        """Waits for work under way and gives the hooks back."""
        self.context.tasks.stop()
        self.context.settings.save()
        self.context.theme.stop()
        self.application.removeTranslator(self.translator)
        self.reporter.remove()


def run(startup: Startup, argv: Sequence[str]) -> int:
    """Opens the window and stays until it is closed.

    Args:
        startup: What to start with.
        argv: The command line, program name first; Qt takes what it knows.

    Returns:
        The exit status.

    Raises:
        CareerPlannerError: There is nothing to work with.
    """
    # Named by word: `setStyle` would hand the style to Python, with all its tables of names.
    application = QApplication([*argv, "-style", "fusion"])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("Careerplanner")
    application.setApplicationVersion(__version__)
    gc.disable()  # nothing of what the start makes is garbage; looking costs a tenth of it
    running = RunningWindow(application, startup)
    try:
        running.window.show()
        # Keys and clicks wait their turn: there is nothing yet that could answer them.
        no_input = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
        application.processEvents(no_input, LONGEST_FIRST_PAINT)
        running.fill()
        QTimer.singleShot(0, lambda: _after_first_paint(startup))
        return application.exec()
    finally:
        running.close()


def _after_first_paint(startup: Startup) -> None:
    """What the first picture of the window need not wait for."""
    gc.freeze()
    gc.enable()
    load_other_faces(startup.fonts)
