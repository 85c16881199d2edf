"""The program as a user installs it: a wheel, in a place that knows nothing of the source tree."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the installed package, its dependencies left where the tests have them."""
    wheels, target = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)]
    subprocess.run(build, cwd=TOP, check=True, capture_output=True)
    (wheel,) = wheels.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    options = ["--no-deps", "--no-index", "--target", str(target), str(wheel)]
    subprocess.run([*pip, *options], check=True, capture_output=True)
    return target


def ask(installed: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the interpreter from the installed folder, which comes before the source tree."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_data_is_found_inside_the_package(installed: Path) -> None:
    code = (
        "from careerplanner import paths as p; print(p.resources_folder(), p.translations_folder())"
    )
    answer = ask(installed, "-c", code)
    assert answer.returncode == 0, answer.stderr
    data = installed.resolve() / "careerplanner" / "_data"
    assert answer.stdout.split() == [str(data / "resources"), str(data / "translations")]
    packs = {file.parent.name for file in (data / "resources" / "frameworks").rglob("pack.yaml")}
    assert "wales-draft-2023" in packs


def test_program_starts_without_a_screen(installed: Path) -> None:
    if not (installed / "careerplanner" / "app.py").exists():
        pytest.skip("the window is not there yet")
    answer = ask(installed, "-m", "careerplanner", "--version")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "0.1.0" in answer.stdout
