"""What bad input is tried with: a folder of spoilt books and odd files, and the program asked.

The cases themselves are in ``test_bad_input``.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import StringIO
from pathlib import Path

from careerplanner.cli.console import Console
from careerplanner.cli.main import run
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from careerplanner.paths import translations_folder

TOP = Path(__file__).resolve().parents[2]
TODAY = date(2026, 5, 18)
NOBODY = 65534
SECRET = "Gwenhwyfar Cyfrinach"
NOTE = "nodyn preifat iawn"
PATIENCE = 60
ON_POSIX = sys.platform != "win32"

RECORD = {
    "format_version": 1,
    "worker": {"id": "w1", "name": SECRET},
    "posts": [{"id": "p1", "role": "domiciliary-worker", "started": "2026-03"}],
    "awards": [{"id": "a1", "typed": "Level 2 Core Adults", "achieved": "2025"}],
    "notes": [{"id": "n1", "text": {"words": NOTE}, "written": "2026-05-01"}],
}


@dataclass(frozen=True)
class Answered:
    """What came of some words."""

    status: int
    out: str
    err: str


def ask(*words: str, language: Language = Language.ENGLISH) -> Answered:
    """The command line in this process, as a user of ``language`` meets it."""
    out, err = StringIO(), StringIO()
    spoken = ["--language", language.value, *words]
    status = run(spoken, _catalogues(), Console(out, err), Language.ENGLISH, today=lambda: TODAY)
    assert isinstance(status, int)
    return Answered(int(status), out.getvalue(), err.getvalue())


@cache
def _catalogues() -> Catalogues:
    return Catalogues(translations_folder())


def start(*words: str, home: Path, cwd: Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    """The program as a process with an empty home."""
    return subprocess.run(
        [sys.executable, "-m", "careerplanner", *words],
        cwd=cwd,
        env=environment(home, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=PATIENCE,
    )


def environment(home: Path, **more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "CAREERPLANNER_HOME": str(home / "own"),
        "PYTHONPATH": str(TOP),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",  # a limit on the size of files must not cut these short
        **more,
    }


def contents(folder: Path) -> dict[str, object]:
    """Everything in a folder, as far as it can be told apart."""
    found: dict[str, object] = {}
    for path in folder.rglob("*"):
        name = os.fsdecode(path)
        if path.is_symlink():
            found[name] = path.readlink()
        else:
            found[name] = path.read_bytes() if path.is_file() else path.lstat().st_mode
    return found


def make_books(folder: Path) -> None:
    """A good book, and what books turn into."""
    good = folder / "good.careerbook"
    (folder / "good.json").write_text(json.dumps(RECORD))
    assert ask("record", "import", str(folder / "good.json"), "--book", str(good)).status == 0
    whole = good.read_bytes()

    def spoilt(name: str, at: int, new: bytes) -> None:
        (folder / name).write_bytes(whole[:at] + new + whole[at + len(new) :])

    spoilt("newer.careerbook", 60, (999).to_bytes(4, "big"))
    spoilt("unversioned.careerbook", 60, bytes(4))
    spoilt("garbled.careerbook", 4096, b"\xa5" * (len(whole) - 4096))
    (folder / "cut.careerbook").write_bytes(whole[: len(whole) // 2])
    (folder / "cut-by-one.careerbook").write_bytes(whole[:-1])
    (folder / "header-only.careerbook").write_bytes(whole[:100])
    (folder / "word.careerbook").write_bytes(b"PK\3\4\xff" + bytes(2000))
    (folder / "empty").write_bytes(b"")
    foreign = sqlite3.connect(folder / "logged.careerbook")
    foreign.execute("PRAGMA journal_mode = WAL")
    foreign.execute("CREATE TABLE book (id)")
    foreign.close()
    team = folder / "team.careerbook"
    assert ask("sample", "--workers", "2", "--out", str(team)).status == 0


def make_odd_files(folder: Path) -> None:
    """What a name can lead to that is no file."""
    (folder / "folder").mkdir()
    (folder / "folder" / "inside").write_text("x")
    if ON_POSIX:
        os.mkfifo(folder / "pipe")
        (folder / "loop").symlink_to("loop")
        (folder / "lost").symlink_to("nowhere/at-all")
        (folder / "link.careerbook").symlink_to("good.careerbook")
