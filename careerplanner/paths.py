"""Where things are: the program's own data folders, and the user's folders for this program.

Here and nowhere else is it known how a source tree, an installed package and a frozen program
differ. Asking for a folder never makes it; whoever writes there makes it first. Not here: what
lies in the folders, and where a user keeps a book.
"""

from __future__ import annotations

import os
from pathlib import Path

APP_NAME = "careerplanner"
HOME_VARIABLE = "CAREERPLANNER_HOME"
"""Environment variable: one folder for all of the user's folders (a memory stick, a test)."""


def resources_folder() -> Path:
    """The folder with frameworks, fonts, icons and the sample.

    Returns:
        An existing folder, read only as far as the program goes.

    Raises:
        FileNotFoundError: the program is incomplete.
    """
    return _data_folder("resources")


def translations_folder() -> Path:
    """The folder with careerplanner_cy.ts and the glossary.

    Returns:
        An existing folder, read only as far as the program goes.

    Raises:
        FileNotFoundError: the program is incomplete.
    """
    return _data_folder("translations")


def user_data_folder() -> Path:
    """The folder where books lie unless the user chose another; it may not exist yet."""
    return _user_folder("data")


def user_config_folder() -> Path:
    """The folder of the settings file; it may not exist yet."""
    return _user_folder("config")


def user_cache_folder() -> Path:
    """The folder of what can be made anew, such as compiled packs; it may not exist yet."""
    return _user_folder("cache")


def user_log_folder() -> Path:
    """The folder of the log files; it may not exist yet."""
    return _user_folder("log")


def _data_folder(name: str) -> Path:
    """Finds a folder that is carried along with the program.

    A wheel and a frozen program hold it under ``_data`` beside this file, a source tree holds it
    at its top. ``_data`` is looked at first: only the build makes it, so it cannot be stale.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "_data" / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"{name}: a folder of {APP_NAME} itself is missing")


def _user_folder(kind: str) -> Path:
    home = os.environ.get(HOME_VARIABLE, "").strip()
    if home:
        return Path(home).expanduser() / kind
    from platformdirs import PlatformDirs  # asked for late: the first window does without

    folders = PlatformDirs(APP_NAME, appauthor=False)
    return {
        "data": folders.user_data_path,
        "config": folders.user_config_path,
        "cache": folders.user_cache_path,
        "log": folders.user_log_path,
    }[kind]
