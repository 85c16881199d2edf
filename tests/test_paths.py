"""Where the program finds itself and the user's folders."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from careerplanner import paths

TOP = Path(__file__).resolve().parents[1]


def copy_of_paths(folder: Path) -> Path:
    """Puts paths.py alone into a package of the given folder, as an installer would."""
    package = folder / "careerplanner"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "paths.py").write_text(Path(paths.__file__).read_text("utf-8"), "utf-8")
    return package


def ask(folder: Path, expression: str) -> subprocess.CompletedProcess[str]:
    """Evaluates an expression over `paths` in an interpreter that sees only the given folder."""
    code = f"import sys; sys.path.insert(0, {str(folder)!r}); from careerplanner import paths\n"
    return subprocess.run(
        [sys.executable, "-P", "-c", f"{code}print({expression})"],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )


@pytest.mark.parametrize("name", ["resources", "translations"])
def test_source_tree_uses_the_folders_at_its_top(name: str) -> None:
    assert getattr(paths, f"{name}_folder")() == TOP / name


@pytest.mark.parametrize("name", ["resources", "translations"])
def test_installed_program_uses_the_folders_it_carries(tmp_path: Path, name: str) -> None:
    package = copy_of_paths(tmp_path)
    (package / "_data" / name).mkdir(parents=True)
    (tmp_path / name).mkdir()
    answer = ask(tmp_path, f"paths.{name}_folder()")
    assert Path(answer.stdout.strip()) == (package / "_data" / name).resolve()


def test_incomplete_program_says_so(tmp_path: Path) -> None:
    copy_of_paths(tmp_path)
    answer = ask(tmp_path, "paths.resources_folder()")
    assert "FileNotFoundError" in answer.stderr
    assert "resources" in answer.stderr


def test_one_variable_moves_all_user_folders(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "stick"))
    folders = [
        paths.user_data_folder(),
        paths.user_config_folder(),
        paths.user_cache_folder(),
        paths.user_log_folder(),
    ]
    assert len(set(folders)) == 4
    assert all(folder.parent == tmp_path / "stick" for folder in folders)
    assert not (tmp_path / "stick").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG variables belong to Linux")
@pytest.mark.parametrize(
    ("variable", "name"),
    [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")],
)
def test_linux_variables_are_honoured_each_time_they_are_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str, name: str
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    ask_folder = getattr(paths, f"user_{name}_folder")
    for place in ("first", "second"):
        monkeypatch.setenv(variable, str(tmp_path / place))
        assert ask_folder() == tmp_path / place / "careerplanner"
        assert not (tmp_path / place).exists()
