"""Makes .venv and keeps it true to the requirements; called by ./run and run.cmd.

Needs nothing but Python's own library, for it runs before anything is installed. Three words:
`ready` answers by its exit status whether all is there, `missing` prints the Debian packages that
are not, `make` makes or mends the environment. What a package manager does is in ./run.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TOP = Path(__file__).resolve().parents[1]
VENV = TOP / ".venv"
# Among the packages, so that it goes where they go: emptied, or left behind by a newer Python.
PYTHON = f"python{sys.version_info[0]}.{sys.version_info[1]}"
PACKAGES = VENV / ("Lib" if os.name == "nt" else f"lib/{PYTHON}") / "site-packages"
STAMP = PACKAGES / "made-from.txt"
LOG = VENV / "set-up.log"
REQUIREMENTS = ("requirements-dev.txt",)
PROJECT = ("pyproject.toml", "hatch_build.py")

# Found by taking each away in a bare Debian 12: Qt does not start without it.
LIBRARIES_OF_QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
LIBRARIES_OF_A_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
NEEDS = {
    "none": {},
    "offscreen": LIBRARIES_OF_QT,
    "window": LIBRARIES_OF_QT | LIBRARIES_OF_A_WINDOW,
}

EXIT_NOT_READY = 1
EXIT_ENVIRONMENT = 3


def main(words: list[str]) -> int:
    """Does what one of the three words asks.

    Args:
        words: `ready NEED`, `missing NEED` or `make`; NEED is none, offscreen or window.

    Returns:
        0 well, 1 not ready, 3 the environment cannot be made.
    """
    word, need = words[0], words[1] if len(words) > 1 else "none"
    if word == "ready":
        well = _stamp_says() == _stamps_due() and not _missing_libraries(need)
        return 0 if well else EXIT_NOT_READY
    if word == "missing":
        print(*_missing_libraries(need), *_missing_venv_module())
        return 0
    with _only_one_at_a_time():
        return _make()


def venv_python() -> Path:
    """The interpreter of the environment, whether or not it is there yet."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _missing_libraries(need: str) -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    import ctypes

    def is_there(name: str) -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    return [package for name, package in NEEDS[need].items() if not is_there(name)]


def _missing_venv_module() -> list[str]:
    if venv_python().exists() and STAMP.exists():
        return []
    try:
        import ensurepip  # noqa: F401 - Debian has it in a package of its own
    except ImportError:
        if Path(sys.executable).resolve().parent != Path("/usr/bin"):
            return ["python3-venv"]
        return [f"{PYTHON}-venv"]
    return []


def _stamps_due() -> list[str]:
    """What the stamp of a good environment says: one line for the packages, one for the project.

    The place is part of the second: a folder that was moved needs its link made anew.
    """
    return [_digest(REQUIREMENTS, PYTHON), _digest(PROJECT, str(TOP))]


def _digest(names: tuple[str, ...], also: str) -> str:
    digest = hashlib.sha256(also.encode())
    for name in names:
        digest.update((TOP / name).read_bytes())
    return digest.hexdigest()


def _stamp_says() -> list[str]:
    try:
        return STAMP.read_text("utf-8").split()
    except OSError:
        return []


def _make() -> int:
    due, says = _stamps_due(), _stamp_says()
    if says == due and venv_python().exists():
        return 0
    STAMP.unlink(missing_ok=True)
    steps: list[list[str | Path]] = []
    pip: list[str | Path] = [
        venv_python(),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
    ]
    if says[:1] != due[:1] or not venv_python().exists():
        print(
            "Setting up; this takes a minute or two the first time.\n"
            "Wrthi'n paratoi; mae'n cymryd munud neu ddau y tro cyntaf.",
            file=sys.stderr,
        )
        steps.append([sys.executable, "-m", "venv", "--clear", VENV])
        steps.append([*pip, "install", "--require-hashes", "-r", TOP / REQUIREMENTS[0]])
    steps.append([*pip, "install", "--no-deps", "--no-build-isolation", "-e", TOP])
    for step in steps:
        if not _done(step):
            return EXIT_ENVIRONMENT
    STAMP.write_text("\n".join(due) + "\n", "utf-8")
    return 0


def _done(step: list[str | Path]) -> bool:
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore", "PYTHONUTF8": "1"}
    answer = subprocess.run(
        step, cwd=TOP, env=environment, capture_output=True, text=True, check=False
    )
    VENV.mkdir(exist_ok=True)
    with LOG.open("a", encoding="utf-8") as log:
        log.write(answer.stdout + answer.stderr)
    if answer.returncode == 0:
        return True
    last_lines = (answer.stdout + answer.stderr).strip().splitlines()[-8:]
    print(*last_lines, sep="\n", file=sys.stderr)
    print(
        f"Setting up stopped; the whole of it is in {LOG}.\n"
        "Nothing is lost. Look for a network that works and for free space, then run this again.",
        file=sys.stderr,
    )
    return False


@contextmanager
def _only_one_at_a_time() -> Iterator[None]:
    """Lets a second run wait until the first has made the environment.

    The system lets go of the lock with its process, so a run that was killed blocks nobody.
    """
    with (TOP / ".venv.lock").open("a+b") as lock:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
