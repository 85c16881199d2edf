"""Bad input from the outside: one clear message in the language asked for, nothing changed.

The table runs in one process against one folder that must be the same after every row; what only
a process can show (a full disk, a kill, odd locales) is started as one. What is wrong inside a
record is in ``tests/exchange/bad_records.yaml``, inside a framework in ``tests/framework``.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerplanner.i18n.language import Language
from tests.e2e.bad_desk import (
    NOBODY,
    ON_POSIX,
    PATIENCE,
    RECORD,
    SECRET,
    TOP,
    ask,
    contents,
    environment,
    make_books,
    make_odd_files,
    start,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """What waits for ever fails instead."""
    if not ON_POSIX:
        yield
        return

    def over(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, over)
    signal.alarm(PATIENCE)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with everything that can be handed over."""
    folder = tmp_path_factory.mktemp("desk")
    make_books(folder)
    make_odd_files(folder)
    return folder


@pytest.fixture
def open_desk(desk: Path) -> Iterator[Path]:
    """A folder that every user reaches, unlike those of the test run."""
    folder = Path(tempfile.mkdtemp(prefix="careerplanner-open-"))
    folder.chmod(0o755)
    for name in ("good.json", "good.careerbook"):
        shutil.copyfile(desk / name, folder / name)
    yield folder
    shutil.rmtree(folder)


LONG = "x" * 10_000
NO_NAME = "x" * 300
DEMAND = ("assess", "--record", "good.json")
PLAN = ("plan", "--record", "good.json", "--out")
EXPORT = ("record", "export", "--book", "good.careerbook", "--out")
SAMPLE = ("sample", "--workers", "2", "--out")
IMPORT = ("record", "import", "good.json", "--book")

READ = [
    # what a record file can be: status, what is named, part of the sentence
    *(
        (("assess", "--record", name), 1, name, said)
        for name, said in (
            ("missing.json", "no file here"),
            ("folder", "a folder"),
            ("pipe", "cannot be read"),
            ("loop", "cannot be read"),
            ("lost", "no file here"),
            ("good.json/inside", "no file here"),
            ("empty", "is empty"),
            ("good.careerbook", "a whole book"),
            ("word.careerbook", "not plain text"),
            (NO_NAME, "cannot be read"),
        )
    ),
    # what a book can be
    *(
        (("record", "list", "--book", name), status, name, said)
        for name, status, said in (
            ("missing.careerbook", 1, "no book here"),
            ("nowhere", 1, "no book here"),
            ("good.json/inside", 1, "no book here"),
            ("folder", 3, "not a book"),
            ("pipe", 3, "not a book"),
            ("empty", 3, "not a book"),
            ("good.json", 3, "not a book"),
            ("word.careerbook", 3, "not a book"),
            ("logged.careerbook", 3, "not a book"),
            ("loop", 3, "cannot be read"),
            (NO_NAME, 3, "cannot be read"),
            ("newer.careerbook", 3, "newer version"),
            ("unversioned.careerbook", 3, "damaged"),
            ("garbled.careerbook", 3, "damaged"),
            ("cut.careerbook", 3, "damaged"),
            ("cut-by-one.careerbook", 3, "damaged"),
            ("header-only.careerbook", 3, "damaged"),
        )
    ),
]
WRITE = [
    # what can stand where a file is to be written
    *(
        ((*command, name), status, name, said)
        for command in (PLAN, EXPORT)
        for name, status, said in (
            ("folder", 1, "a folder"),
            (".", 1, "a folder"),
            ("pipe", 1, "not a file that can be replaced"),
            ("good.careerbook", 1, "would be lost"),
            ("link.careerbook", 1, "would be lost"),
            ("logged.careerbook", 1, "would be lost"),
            ("loop", 3, "cannot be written"),
            ("lost", 3, "cannot be written"),
            ("none/here", 3, "cannot be written"),
            ("good.json/inside", 3, "cannot be written"),
            (NO_NAME, 3, "cannot be written"),
        )
    ),
    ((*PLAN, "good.json"), 1, "good.json", "made from"),
    *(
        ((*SAMPLE, name), status, name, said)
        for name, status, said in (
            ("good.careerbook", 1, "a file here already"),
            ("good.json", 1, "a file here already"),
            ("folder", 1, "a file here already"),
            ("pipe", 1, "a file here already"),
            (NO_NAME, 3, "cannot be written"),
            ("good.json/inside", 3, "cannot be written"),
        )
    ),
    # a book that cannot be taken is not taken for a name that is free
    *(
        ((*IMPORT, name), status, name, said)
        for name, status, said in (
            ("folder", 3, "not a book"),
            ("pipe", 3, "not a book"),
            ("loop", 3, "cannot be read"),
            ("good.json", 3, "not a book"),
            ("newer.careerbook", 3, "newer version"),
            ("cut.careerbook", 3, "damaged"),
            ("logged.careerbook", 3, "not a book"),
            (NO_NAME, 3, "cannot be written"),
        )
    ),
    (("record", "import", "empty", "--book", "new.careerbook"), 1, "empty", "is empty"),
    (("record", "import", "missing", "--book", "new.careerbook"), 1, "missing", "no file here"),
]
NAMES = [
    ((*DEMAND, "--target", "Z"), 1, "Z", "no band"),
    ((*DEMAND, "--target", LONG), 1, "x" * 100, "no band"),
    ((*DEMAND, "--target", "B.skill.4"), 1, "B.skill.4", "no band"),
    ((*DEMAND, "--pack", "nowhere"), 1, "nowhere", "no framework"),
    ((*DEMAND, "--pack", "folder"), 1, "folder", "cannot be used"),
    ((*DEMAND, "--pack", LONG), 1, "x" * 100, "no framework"),
    (("framework", "check", "good.json"), 1, "good.json", "no framework"),
    (("assess", "--book", "team.careerbook"), 1, "2", "more people"),
    (("assess", "--book", "team.careerbook", "--worker", LONG), 1, "x" * 100, "no person"),
    (("assess", "--book", "team.careerbook", "--worker", "\x1b[31m"), 1, "\ufffd[31m", "no person"),
    (("assess", "--book", "team.careerbook", "--worker", "\u202ew"), 1, "\ufffdw", "no person"),
    # not understood: the usage follows
    *(((*DEMAND, f"--on={day}"), 2, "--on", said) for day, said in (
        ("2026-02-31", "no such day"),
        ("31 February 2026", "no such day"),
        ("0001-01-01", "cannot be used"),
        ("9999-12-31", "cannot be used"),
        ("tomorrow", "cannot be read"),
        ("2026-03", "whole date"),
        (LONG, "cannot be read"),
    )),
    *(((*DEMAND, f"{option}="), 2, option, "nothing stands there")
      for option in ("--target", "--pack")),
    (("assess", "--record="), 2, "--record", "nothing stands there"),
    (("framework", "check", ""), 2, "", "nothing stands there"),
    ((*PLAN, ""), 2, "--out", "nothing stands there"),
]  # fmt: skip
NEEDS_POSIX = {"pipe", "loop", "lost", "link.careerbook"}


def title(row: object) -> str:
    return " ".join(word[:20] for word in row) if isinstance(row, tuple) else ""


@pytest.mark.parametrize(("words", "status", "named", "said"), [*READ, *WRITE, *NAMES], ids=title)
def test_refusal(
    words: tuple[str, ...],
    status: int,
    named: str,
    said: str,
    desk: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not ON_POSIX and NEEDS_POSIX.intersection(words):
        pytest.skip("this system has no such files")
    monkeypatch.chdir(desk)
    before = contents(desk)
    english, welsh = ask(*words), ask(*words, language=Language.WELSH)
    assert said in english.err
    for answered in (english, welsh):
        assert (answered.status, answered.out) == (status, "")
        lines = answered.err.splitlines()
        assert (named if len(named) < 200 else named[:200]) in answered.err
        assert max(map(len, lines)) < 700
        assert "Traceback" not in answered.err
        assert "{" not in lines[0]
        assert len(lines) >= 2
    assert english.err.splitlines()[0] != welsh.err.splitlines()[0]
    assert contents(desk) == before


@pytest.mark.parametrize("command", [PLAN, EXPORT, SAMPLE, IMPORT], ids=title)
def test_folder_that_cannot_be_written_or_looked_into(
    command: tuple[str, ...], open_desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not ON_POSIX:
        pytest.skip("a folder's permissions mean something else on Windows")
    with Nobody():
        if not can_look_into(TOP):
            pytest.skip("the program itself lies where no other user may look")
    monkeypatch.chdir(open_desk)
    assert ask(*command, str(tmp_path / "well")).status == 0  # imports what nobody may read
    for mode in (0o555, 0o000):
        folder = open_desk / f"shut-{mode}"
        folder.mkdir()
        folder.chmod(mode)
        try:
            for language in Language:
                with Nobody():
                    answered = ask(*command, f"{folder}/new", language=language)
                assert (answered.status, answered.out) == (3, "")
                assert str(folder) in answered.err
                assert len(answered.err.splitlines()) == 2
                assert "log" not in answered.err  # which our own mistakes would name
        finally:
            folder.chmod(0o755)
        assert list(folder.iterdir()) == []
        folder.rmdir()


def can_look_into(folder: Path) -> bool:
    """Whether this process, as whoever it is now, reaches what lies in a folder."""
    try:
        return any(folder.iterdir())
    except PermissionError:
        return False


class Nobody:
    """This process as a user whom permission bits bind."""

    def __enter__(self) -> None:
        if os.geteuid() == 0:
            os.setegid(NOBODY)
            os.seteuid(NOBODY)

    def __exit__(self, *given: object) -> None:
        if os.getuid() == 0:
            os.seteuid(0)
            os.setegid(0)


@pytest.mark.skipif(not ON_POSIX, reason="Windows cannot narrow a file's size")
@pytest.mark.parametrize(
    ("command", "room"),
    [(PLAN, 8000), (EXPORT, 300), (SAMPLE, 60_000), (IMPORT, 60_000)],
    ids=title,
)
def test_full_disk(command: tuple[str, ...], room: int, desk: Path, tmp_path: Path) -> None:
    """A new file is there whole or not at all, and who reads is told to make room."""
    import resource

    before = contents(desk)
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "careerplanner",
            *command,
            str(tmp_path / "new"),
            "--language",
            "cy",
        ],
        cwd=desk,
        env=environment(tmp_path / "home"),
        capture_output=True,
        check=False,
        timeout=PATIENCE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )
    said = ended.stderr.decode()
    assert (ended.returncode, ended.stdout) == (3, b""), said
    assert "Does dim lle ar ôl" in said
    assert str(tmp_path / "new") in said
    assert "Traceback" not in said
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == []
    assert contents(desk) == before


@pytest.mark.skipif(not ON_POSIX, reason="Windows cannot narrow a file's size")
def test_disk_that_fills_while_a_book_is_written(desk: Path, tmp_path: Path) -> None:
    import resource

    book, file = tmp_path / "good.careerbook", tmp_path / "more.json"
    shutil.copyfile(desk / "good.careerbook", book)
    note = {"text": {"words": "n" * 19_000}, "written": "2026-05-01"}
    file.write_text(json.dumps({**RECORD, "notes": [note] * 40}))
    whole, room = book.read_bytes(), book.stat().st_size + 40_000
    ended = subprocess.run(
        [sys.executable, "-m", "careerplanner", "record", "import", str(file), "--book", str(book)],
        cwd=tmp_path,
        env=environment(tmp_path / "home"),
        capture_output=True,
        check=False,
        timeout=PATIENCE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )
    assert ended.returncode == 3
    assert b"no room left" in ended.stderr
    assert book.read_bytes()[100:] == whole[100:]
    assert SECRET in ask("record", "list", "--book", str(book)).out


@pytest.mark.skipif(not ON_POSIX, reason="Windows has no such names")
@pytest.mark.parametrize("name", [b"caf\xe9", b"-x <b>%20?mode=rw#", "Siân 🧑‍🦽".encode()])
def test_names_of_any_bytes_on_any_locale(name: bytes, desk: Path, tmp_path: Path) -> None:
    file, book, paper = (
        tmp_path / os.fsdecode(name + end) for end in (b".json", b".book", b".pdf")
    )
    file.write_text(json.dumps(RECORD))
    bare = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    for words in (
        ("record", "import", f"--book={book}", "--", str(file)),
        ("plan", f"--book={book}", f"--out={paper}"),
    ):
        ended = start(*words, home=tmp_path / "home", cwd=desk, **bare)
        assert (ended.returncode, ended.stderr) == (0, b"")
        ended.stdout.decode()
    assert book.exists()
    assert paper.read_bytes().startswith(b"%PDF")
    gone = start("record", "list", f"--book={book}x", home=tmp_path / "home", cwd=desk, **bare)
    assert gone.returncode == 1
    gone.stderr.decode()
