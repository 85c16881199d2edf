"""The composition root: puts the parts together and hands over to the command line or the window.

The window is imported late, or every command would load Qt; the command line only when there are
words to read, or the window would wait for it.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from careerplanner.cli.window_asked import WindowAsked, window_asked
from careerplanner.errors import CareerPlannerError, EnvironmentFault, ExitStatus
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import system_language
from careerplanner.logs import LogFile
from careerplanner.paths import translations_folder, user_log_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program.

    Args:
        argv: The words of the command line without the program's name; those of the process
            when None.

    Returns:
        The exit status: 0 well, 1 the person can put it right, 2 the words are not understood,
        3 the computer is in the way.
    """
    words = sys.argv[1:] if argv is None else list(argv)
    log = LogFile.start(user_log_folder())
    try:
        return _run(words, log.path)
    finally:
        log.close()


def _run(words: list[str], log_file: Path | None) -> int:
    try:
        catalogues = Catalogues(translations_folder())
    except FileNotFoundError as error:  # no catalogue to say it with
        sys.stderr.write(f"careerplanner: install again / gosodwch eto: {error}\n")
        return ExitStatus.ENVIRONMENT
    language = system_language()
    asked: WindowAsked | int | None = window_asked(words)
    if asked is None:
        from careerplanner.cli.console import Console
        from careerplanner.cli.main import run

        console = Console.of_the_system()
        asked = run(words, catalogues, console, language, log_file=log_file)
    if isinstance(asked, int):
        return asked
    return _open_window(
        catalogues,
        asked.language or language,
        forced=asked.language is not None,
        book=asked.book,
        pack=asked.pack,
    )


def _open_window(
    catalogues: Catalogues,
    language: Language,
    *,
    forced: bool = False,
    book: Path | None = None,
    pack: str = "",
) -> int:
    """Open the window and stay until it is closed; say why where none can be opened.

    The collector rests until the first picture: it would walk again and again over what the start
    only adds to. The window sets it going.
    """
    gc.disable()
    try:
        _look_for_screen()
        try:
            from careerplanner.gui.plain_imports import use_plain_imports

            use_plain_imports()
            from careerplanner.gui.wiring import WindowRequest, open_window
        except ImportError as error:
            if not (error.name or "").startswith(("PySide6", "shiboken6")):
                raise
            raise EnvironmentFault("window.no_libraries", detail=str(error)) from error
        request = WindowRequest(language, forced, book)
        return open_window(
            catalogues, lambda: _workspace(catalogues, pack), request, ["careerplanner"]
        )
    except CareerPlannerError as error:
        from careerplanner.cli.console import Console
        from careerplanner.services.error_text import error_text

        Console.of_the_system().complain(error_text(error, catalogues.get(language)))
        return error.exit_status


def _workspace(catalogues: Catalogues, pack: str) -> Workspace:
    """What the window works with; asked for when its frame stands."""
    from datetime import date

    from careerplanner.services.framework.frameworks import open_framework
    from careerplanner.services.workspace import Workspace

    return Workspace(open_framework(pack), catalogues, date.today)


def _look_for_screen() -> None:
    """Say in words what Qt would only say by ending the process.

    Raises:
        EnvironmentFault: There is no screen.
    """
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        raise EnvironmentFault("window.no_screen")
