"""The program as a process of its own: streams, locale, pipes, exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.architecture.tree import TOP
from tests.cli.golden import ALDLAND, HERE

if TYPE_CHECKING:
    from pathlib import Path

PERSON = str(HERE / "people" / "warden.json")
BASE = [sys.executable, "-m", "careerplanner", "--pack", str(ALDLAND)]


def start(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    known = {key: value for key, value in os.environ.items() if key not in {"LANGUAGE", "LC_ALL"}}
    env = {**known, "PYTHONWARNINGS": "error", **environment}
    return subprocess.run([*BASE, *words], cwd=TOP, env=env, capture_output=True, check=False)


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8"])
def test_answer_is_utf8_on_any_locale(locale: str) -> None:
    env = {"LC_ALL": locale, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    ended = start("assess", "--record", PERSON, "--json", "--language", "cy", **env)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == b""
    assert json.loads(ended.stdout.decode("utf-8"))["language"] == "cy"


def test_language_is_the_systems_where_none_is_asked_for() -> None:
    ended = start("assess", LANGUAGE="cy_GB")
    assert ended.returncode == 2
    assert "defnydd: " in ended.stderr.decode()


def test_closed_pipe_is_quiet() -> None:
    command = [*BASE, "framework", "show", "--json"]
    with subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as one:
        assert one.stdout is not None
        assert one.stderr is not None
        one.stdout.close()
        assert one.stderr.read() == b""
        assert one.wait() == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full device here")  # noqa: PTH110
def test_full_disk_is_said() -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        ended = subprocess.run(
            [*BASE, "assess", "--record", PERSON],
            cwd=TOP,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ended.returncode == 3
    assert b"no room" in ended.stderr
    assert b"Traceback" not in ended.stderr


def test_refusal_as_a_process(tmp_path: Path) -> None:
    ended = start("record", "list", "--book", str(tmp_path / "none.careerbook"))
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert len(ended.stderr.decode().splitlines()) == 2


def test_no_screen_is_said() -> None:
    if sys.platform != "linux":
        pytest.skip("other systems always have one")
    screens = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ended = start("--language", "cy", **screens)
    assert ended.returncode == 3
    assert "sgrin" in ended.stderr.decode()


def test_command_loads_no_window_and_nothing_it_does_not_need() -> None:
    code = (
        "import sys; from careerplanner import app; app.main(sys.argv[1:]);"
        "print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, "framework", "show", "--pack", str(ALDLAND)],
        cwd=TOP,
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    loaded = set(ended.stderr.split())
    assert "careerplanner" in loaded
    assert loaded.isdisjoint({"PySide6", "reportlab", "sqlite_utils", "pypdfium2"})
