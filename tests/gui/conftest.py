"""What tests of the window share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from careerplanner.gui.accessible import RoleFactory
from tests.gui.window import apply_look, make_context

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from careerplanner.gui.context import WindowContext


@pytest.fixture(scope="session", autouse=True)
def roles(qapp: QApplication) -> None:
    """Our kinds have their roles in every test."""
    RoleFactory().install()


@pytest.fixture(autouse=True)
def nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """What a test has put away is gone before the next, whose look would dress it once more."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> Iterator[WindowContext]:
    """A context with the light look at 100 percent, in English."""
    made = make_context(tmp_path / "settings.ini")
    apply_look(made)
    yield made
    made.tasks.stop()
    made.theme.stop()
    QGuiApplication.styleHints().unsetColorScheme()
