"""What is carried to the user: requirements with hashes, data folders, the same verbs."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.architecture.tree import PACKAGE, TOP, python_files, tracked_files

DATA = ("resources", "translations")
PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^ ;\\]+)")


def pins(name: str) -> dict[str, str]:
    """The exact versions of a requirements file."""
    found = (PIN.match(line) for line in (TOP / name).read_text("utf-8").splitlines())
    return {match[1].lower(): match[2] for match in found if match}


def project() -> dict[str, object]:
    return tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]


def test_requirements_follow_the_project_file() -> None:
    told = project()
    runtime = [str(one) for one in told["dependencies"]]  # type: ignore[attr-defined]
    dev = [str(one) for one in told["optional-dependencies"]["dev"]]  # type: ignore[index]
    for name, wanted in (("requirements.txt", runtime), ("requirements-dev.txt", runtime + dev)):
        have = pins(name)
        for requirement in wanted:
            package, version = requirement.split("==")
            assert have.get(package.lower()) == version, f"{requirement} in {name}: run tools/lock"


def test_both_requirements_files_agree() -> None:
    runtime, dev = pins("requirements.txt"), pins("requirements-dev.txt")
    assert runtime.items() <= dev.items()


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_has_a_hash_and_nothing_else_is_said(name: str) -> None:
    text = (TOP / name).read_text("utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            assert PIN.match(line), line
            assert "--hash=sha256:" in line, line
    assert "://" not in text


def test_build_back_end_is_pinned_once() -> None:
    told = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
    (back_end,) = told["build-system"]["requires"]
    assert back_end in told["project"]["optional-dependencies"]["dev"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names in a wheel made from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=TOP, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return set(zipfile.ZipFile(made).namelist())


def test_wheel_carries_every_data_file(wheel: set[str]) -> None:
    data = [file.relative_to(TOP) for file in tracked_files()]
    wanted = {f"careerplanner/_data/{one.as_posix()}" for one in data if one.parts[0] in DATA}
    assert wanted
    assert wanted <= wheel


def test_wheel_carries_every_module_and_nothing_of_ours_besides(wheel: set[str]) -> None:
    modules = {file.relative_to(TOP).as_posix() for file in python_files("careerplanner")}
    assert modules <= wheel
    tops = {name.split("/")[0].split("-")[0] for name in wheel}
    assert tops == {PACKAGE.name}


def test_frozen_program_carries_the_data_folders() -> None:
    spec = ast.parse((TOP / "build_installer.spec").read_text("utf-8"))
    pairs = {
        tuple(ast.literal_eval(node))
        for node in ast.walk(spec)
        if isinstance(node, ast.Tuple)
        and all(isinstance(part, ast.Constant) for part in node.elts)
        and len(node.elts) == 2
    }
    assert {(name, f"careerplanner/_data/{name}") for name in DATA} <= pairs


def test_windows_knows_the_same_verbs() -> None:
    shell = set(re.findall(r"^  ([a-z]+)\)$", (TOP / "run").read_text("utf-8"), re.MULTILINE))
    windows = re.findall(r'"%~1"=="([a-z]+)"', Path(TOP / "run.cmd").read_text("utf-8"))
    assert shell == set(windows)
    assert {"test", "check", "build", "bench", "screens", "strings"} == shell
