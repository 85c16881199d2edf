"""What all tests share: no screen, no folder of the user's, no warning overheard.

Fixtures here are few and general; those of one subject live in its folder.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

# Before anything asks Qt or the system for a place: without these a run would need a screen
# and could read or write the settings and books of whoever runs it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
IN_MEMORY, ROOM = Path("/dev/shm"), 2 << 30


def _may_be_in_memory() -> bool:
    if "TMPDIR" in os.environ or not os.access(IN_MEMORY, os.W_OK):
        return False
    there = os.statvfs(IN_MEMORY)
    return there.f_bavail * there.f_frsize > ROOM and not there.f_flag & os.ST_NOEXEC


if sys.platform == "linux" and _may_be_in_memory():
    # every book waits until the disk has it, which takes longer than all the rest of many tests
    os.environ["TMPDIR"] = tempfile.tempdir = str(IN_MEMORY)
_HOME = Path(tempfile.mkdtemp(prefix="careerplanner-tests-"))
os.environ["CAREERPLANNER_HOME"] = str(_HOME / "careerplanner")
for _name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
    os.environ[_name] = str(_HOME)
for _name in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{_name}_HOME"] = str(_HOME / _name.lower())
os.environ["LANGUAGE"] = os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"

import pytest  # noqa: E402 - the environment above comes first

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

    from tests.pdfua.verapdf import Failure

MANDATORY = "CAREERPLANNER_TESTS_MANDATORY"
"""Where this variable is set, as by .ci/run, a missing tool fails a test instead of skipping it."""
WORTH_SHARING = 20
"""As many files of tests keep several processes busy for longer than these take to begin."""


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Shares many tests out among the cores, unless the words given say otherwise.

    A few are done before a second process has begun, and figures, and whatever is watched while
    it runs, want one process: a file, a small folder, `-k`, `-m`, `-s` and `--pdb` keep to it.
    """
    option = config.option
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    if is_worker or getattr(option, "numprocesses", 0) is not None or option.dist != "no":
        return
    files = sum(len(list(Path(word).rglob("test_*.py"))) for word in config.args)
    narrowed = option.keyword or option.markexpr != "not bench" or _begun_before(option)
    watched = option.capture == "no" or option.usepdb or option.trace or option.collectonly
    if files >= WORTH_SHARING and not narrowed and not watched:
        option.numprocesses, option.dist = "auto", "worksteal"


def _begun_before(option: argparse.Namespace) -> bool:
    """Whether only what failed before is asked for; the options may be switched off."""
    return bool(getattr(option, "lf", False) or getattr(option, "stepwise", False))


def pytest_unconfigure() -> None:
    """Takes the home of the tests away again."""
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what needs Java or an X server by the fixture it asks for, so that nobody forgets."""
    for item in items:
        names = getattr(item, "fixturenames", ())
        if "pdfua" in names:
            item.add_marker("java")
        if "xvfb" in names:
            item.add_marker("xvfb")


def missing(reason: str) -> NoReturn:
    """Skips the running test for want of something, or fails it where that must not be.

    Args:
        reason: what is not on this machine.
    """
    if os.environ.get(MANDATORY):
        pytest.fail(f"must be here: {reason}", pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def test_home() -> Path:
    """The folder that stands for the user's home; one for the whole run."""
    return _HOME


@pytest.fixture
def user_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home of the test's own, for what reads or writes the user's folders."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("CAREERPLANNER_HOME", str(home))
    return home


@pytest.fixture
def pdfua() -> Callable[[Iterable[Path]], list[Failure]]:
    """Judges PDF files by PDF/UA-1 with veraPDF; give it all files of a test at once."""
    from tests.pdfua import verapdf

    try:
        verapdf.look()
    except verapdf.NotHereError as reason:
        missing(str(reason))
    return verapdf.check


@pytest.fixture
def xvfb() -> Iterator[str]:
    """An X server in memory; gives its display, such as ":7"."""
    import subprocess

    server = shutil.which("Xvfb")
    if server is None:
        missing("no X server in memory (Debian: xvfb)")
    read_end, write_end = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(write_end), "-screen", "0", "1366x768x24"],
        pass_fds=[write_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            process.terminate()
            process.wait(timeout=10)
