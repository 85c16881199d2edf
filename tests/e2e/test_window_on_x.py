"""The window opens on a real X server, from an empty home, and goes when it is told to."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import missing

TOP = Path(__file__).resolve().parents[2]
WINDOW = re.compile(r'^\s+0x[0-9a-f]+ "[^"]+".*\s(\d+)x(\d+)\+', re.MULTILINE)
LONGEST_WAIT = 20


def windows(display: str) -> list[tuple[int, int]]:
    """Width and height of each window with a title that is big enough to be one for a person."""
    command = ["xwininfo", "-display", display, "-root", "-tree"]
    tree = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    sizes = [(int(width), int(height)) for width, height in WINDOW.findall(tree)]
    return [size for size in sizes if size[0] >= 600 and size[1] >= 400]


@pytest.mark.slow
def test_window_opens_from_an_empty_home_and_closes(xvfb: str, user_home: Path) -> None:
    if not (TOP / "careerplanner" / "app.py").exists():
        pytest.skip("the window is not there yet")
    if shutil.which("xwininfo") is None:
        missing("no look at X windows (Debian: x11-utils)")
    on_x = {"DISPLAY": xvfb, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(TOP)}
    environment = {**os.environ, **on_x}
    errors = user_home.parent / "stderr.txt"
    with errors.open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "careerplanner"], env=environment, stderr=stderr
        )
    try:
        end = time.monotonic() + LONGEST_WAIT
        while not (seen := windows(xvfb)) and process.poll() is None and time.monotonic() < end:
            time.sleep(0.1)
        assert seen, errors.read_text("utf-8")
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=10)
    assert "Traceback" not in errors.read_text("utf-8")
