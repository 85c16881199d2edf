"""What the tests of paper share."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from careerplanner.reports.fonts import load_typeface
from tests.conftest import missing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.reports.fonts import Typeface


@pytest.fixture(scope="session")
def typeface() -> Typeface:
    """The bundled typeface."""
    return load_typeface()


@pytest.fixture
def pdftotext(tmp_path: Path) -> Callable[[bytes], str]:
    """Reads a file's text with a program that is not ours."""
    command = shutil.which("pdftotext")
    if command is None:
        missing("no pdftotext (Debian: poppler-utils)")

    def read(data: bytes) -> str:
        file = tmp_path / "read.pdf"
        file.write_bytes(data)
        answer = subprocess.run([command, file, "-"], capture_output=True, check=True)
        assert answer.stderr == b""
        return answer.stdout.decode("utf-8")

    return read
