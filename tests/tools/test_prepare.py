"""Setting up: whole, half-made and stale environments, and what a bare machine is told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import prepare

TOP = Path(__file__).resolve().parents[2]
unix_only = pytest.mark.skipif(os.name == "nt", reason="./run is for Unix; Windows has run.cmd")


class Steps(list[str]):
    """What would have been run: venv, requirements, project; `stop_at` names one to fail."""

    stop_at = ""

    def run(self, step: list[str | Path]) -> bool:
        words = [str(word) for word in step]
        name = "venv" if "venv" in words else "requirements" if "-r" in words else "project"
        if name == "venv":
            shutil.rmtree(prepare.VENV, ignore_errors=True)
            prepare.venv_python().parent.mkdir(parents=True)
            prepare.venv_python().touch()
        self.append(name)
        return name != self.stop_at


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Steps:
    """A checkout with nothing made yet, and a record of the steps taken to make it."""
    for name in (*prepare.REQUIREMENTS, *prepare.PROJECT):
        (tmp_path / name).write_text("first", "utf-8")
    venv = tmp_path / ".venv"
    monkeypatch.setattr(prepare, "TOP", tmp_path)
    monkeypatch.setattr(prepare, "VENV", venv)
    monkeypatch.setattr(prepare, "STAMP", venv / "made-from")
    steps = Steps()
    monkeypatch.setattr(prepare, "_done", steps.run)
    return steps


WHOLE = ["venv", "requirements", "project"]


def test_first_time_makes_all_and_second_time_nothing(steps: Steps) -> None:
    assert prepare.main(["ready", "none"]) == 1
    assert prepare.main(["make"]) == 0
    assert steps == WHOLE
    assert prepare.main(["make"]) == 0
    assert steps == WHOLE
    assert prepare.main(["ready", "none"]) == 0


@pytest.mark.parametrize("stop_at", WHOLE)
def test_half_made_environment_is_made_from_new(steps: Steps, stop_at: str) -> None:
    steps.stop_at = stop_at
    assert prepare.main(["make"]) == 3
    assert prepare.main(["ready", "none"]) == 1
    steps.clear()
    steps.stop_at = ""
    assert prepare.main(["make"]) == 0
    assert steps == WHOLE


def test_environment_without_its_interpreter_is_made_from_new(steps: Steps) -> None:
    prepare.main(["make"])
    prepare.venv_python().unlink()
    steps.clear()
    assert prepare.main(["make"]) == 0
    assert steps == WHOLE


def test_new_requirements_make_it_from_new_and_a_new_project_file_only_links(steps: Steps) -> None:
    prepare.main(["make"])
    steps.clear()
    (prepare.TOP / "pyproject.toml").write_text("second", "utf-8")
    prepare.main(["make"])
    assert steps == ["project"]
    steps.clear()
    (prepare.TOP / "requirements-dev.txt").write_text("second", "utf-8")
    assert prepare.main(["ready", "none"]) == 1
    prepare.main(["make"])
    assert steps == WHOLE


def test_second_run_waits_for_the_first(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from tools import prepare\n"
        "prepare.TOP, name = Path(sys.argv[1]), sys.argv[2]\n"
        "told = Path(sys.argv[1], 'told').open('a', buffering=1)\n"
        "with prepare._only_one_at_a_time():\n"
        "    print('in', flush=True); told.write(f'{name} in\\n')\n"
        "    time.sleep(float(sys.argv[3])); told.write(f'{name} out\\n')\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen([*command, "first", "0.6"], cwd=TOP, stdout=subprocess.PIPE) as first:
        assert first.stdout is not None
        first.stdout.readline()
        subprocess.run([*command, "second", "0"], cwd=TOP, check=True, capture_output=True)
    told = (tmp_path / "told").read_text().splitlines()
    assert told == ["first in", "first out", "second in", "second out"]


@pytest.fixture
def bare_machine(tmp_path: Path) -> Path:
    """A folder with ./run and, as its whole PATH, the few commands of a minimal Debian."""
    (tmp_path / "tools").mkdir()
    for name in ("run", "tools/prepare.py"):
        shutil.copy(TOP / name, tmp_path / name)
    commands = tmp_path / "bin"
    commands.mkdir()
    for name in ("dirname", "sed", "sh"):
        (commands / name).symlink_to(shutil.which(name) or "")
    command(tmp_path, "id", "echo 1000")
    command(tmp_path, "apt-get", "exit 100")
    return tmp_path


def command(machine: Path, name: str, script: str) -> None:
    file = machine / "bin" / name
    file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    file.chmod(0o755)


def run(machine: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(machine / "bin" / "sh"), str(machine / "run"), *words],
        env={"PATH": str(machine / "bin")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@unix_only
def test_machine_without_python_is_told_one_line(bare_machine: Path) -> None:
    libraries = [*prepare.LIBRARIES_OF_QT.values(), *prepare.LIBRARIES_OF_A_WINDOW.values()]
    answer = run(bare_machine)
    assert (answer.returncode, answer.stdout) == (3, "")
    assert answer.stderr == f"sudo apt install python3 python3-venv {' '.join(libraries)}\n"
    answer = run(bare_machine, "--version")
    assert answer.stderr == "sudo apt install python3 python3-venv\n"


@unix_only
def test_machine_without_libraries_is_told_one_line(bare_machine: Path) -> None:
    script = 'case "$*" in *missing*) echo libgl1 libegl1 python3-venv;; esac'
    command(bare_machine, "python3", script)
    answer = run(bare_machine, "test")
    assert (answer.returncode, answer.stdout) == (3, "")
    assert answer.stderr == "sudo apt install libgl1 libegl1 python3-venv\n"


@unix_only
def test_old_python_is_named(bare_machine: Path) -> None:
    command(bare_machine, "python3", "case $1 in -V) echo Python 3.9.2;; *) exit 1;; esac")
    answer = run(bare_machine)
    assert answer.returncode == 3
    assert "3.11 or newer is needed; this is Python 3.9.2." in answer.stderr
    assert "\nsudo apt install python3.11 python3.11-venv libgl1 " in answer.stderr


@unix_only
def test_root_installs_what_is_missing(bare_machine: Path) -> None:
    log = bare_machine / "log"
    command(bare_machine, "id", "echo 0")
    command(bare_machine, "env", 'shift; exec "$@"')
    command(bare_machine, "apt-get", f'echo "$@" >> {log}')
    script = 'case "$*" in *missing*) echo libgl1;; *make*) exit 3;; esac'
    command(bare_machine, "python3", script)
    assert run(bare_machine, "test").returncode == 3
    assert "install -y" in log.read_text("utf-8")
    assert log.read_text("utf-8").rstrip().endswith("libgl1")


def everything_said(terminal: int) -> str:
    """What was written at the other end, which is closed; it may come in pieces."""
    pieces: list[bytes] = []
    while True:
        try:
            piece = os.read(terminal, 10_000)
        except OSError:  # Linux says so that nobody is at the other end any more
            piece = b""
        if not piece:
            return b"".join(pieces).decode()
        pieces.append(piece)


@unix_only
@pytest.mark.parametrize(("answer", "installs"), [("y", True), ("ie", True), ("", False)])
def test_person_at_a_terminal_is_asked(bare_machine: Path, answer: str, installs: bool) -> None:
    import pty

    log = bare_machine / "log"
    command(bare_machine, "sudo", f'echo "$@" >> {log}')
    script = 'case "$*" in *missing*) echo libgl1;; *make*) exit 3;; esac'
    command(bare_machine, "python3", script)
    ours, theirs = pty.openpty()
    os.write(ours, f"{answer}\n".encode())
    process = subprocess.run(
        [str(bare_machine / "bin" / "sh"), str(bare_machine / "run"), "test"],
        env={"PATH": str(bare_machine / "bin")},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        check=False,
    )
    os.close(theirs)
    shown = everything_said(ours)
    os.close(ours)
    assert process.returncode == 3
    assert "sudo apt install libgl1\r\n" in shown
    assert log.exists() == installs
    assert not installs or "apt-get install -y" in log.read_text("utf-8")


@unix_only
def test_other_systems_are_told_the_names(bare_machine: Path) -> None:
    (bare_machine / "bin" / "apt-get").unlink()
    script = 'case "$*" in *missing*) echo libgl1 libegl1;; esac'
    command(bare_machine, "python3", script)
    answer = run(bare_machine, "test")
    assert answer.returncode == 3
    assert answer.stderr.endswith(": libgl1 libegl1\n")
