"""The log helps to find faults and says nothing about a person."""

from __future__ import annotations

import datetime
import errno
import io
import logging
import re
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from careerplanner.errors import CareerPlannerError
from careerplanner.logs import MAX_BYTES, OLD_FILES, LogFile, describe_exception, public

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "Siân Invented-Name"


class Shade(Enum):
    """Any enum will do."""

    LIGHT = "light"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[LogFile]:
    """A log that is open for the length of a test."""
    log_file = LogFile.start(tmp_path / "deep" / "folder")
    yield log_file
    log_file.close()


def written(log_file: LogFile) -> str:
    assert log_file.path is not None
    return log_file.path.read_text("utf-8")


def test_line_has_utc_time_level_place_and_vouched_values(log_file: LogFile) -> None:
    logger = logging.getLogger("careerplanner.store")
    logger.info("opened %s, schema %d, %s %s", public("book"), 3, True, Shade.LIGHT)
    line = written(log_file)
    when, rest = line.split(" ", 1)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", when)
    stamp = datetime.datetime.fromisoformat(when)
    assert abs(datetime.datetime.now(datetime.UTC) - stamp) < datetime.timedelta(minutes=2)
    assert rest == "INFO careerplanner.store: opened book, schema 3, True Shade.LIGHT\n"


@pytest.mark.parametrize(
    "value", [NAME, Path("/home") / NAME, [NAME], {"name": NAME}, ValueError(NAME)]
)
def test_values_nobody_vouched_for_are_not_written(log_file: LogFile, value: object) -> None:
    logging.getLogger("careerplanner").warning("saved %s", value)
    text = written(log_file)
    assert "Invented" not in text
    assert f"<{type(value).__name__}" in text


def test_named_places_are_cleaned_too(log_file: LogFile) -> None:
    logging.getLogger("careerplanner").warning(
        "saved %(who)s, %(count)d", {"who": NAME, "count": 2}
    )
    assert "Invented" not in written(log_file)
    assert "<str, 18 characters>, 2" in written(log_file)


def test_exception_keeps_kind_code_and_places_but_no_text(log_file: LogFile) -> None:
    try:
        try:
            raise ValueError(NAME)
        except ValueError as error:
            raise CareerPlannerError("book.damaged", path=f"/home/{NAME}/book") from error
    except CareerPlannerError:
        logging.getLogger("careerplanner.gui").exception("unexpected")
    text = written(log_file)
    assert "Invented" not in text
    assert "NAME" not in text
    assert "ValueError\nwhich led to\n" in text
    assert text.endswith("CareerPlannerError book.damaged\n")
    assert re.search(r"test_logs\.py:\d+ in test_exception_keeps", text)


def test_suppressed_context_is_left_out() -> None:
    try:
        try:
            raise ValueError(NAME)
        except ValueError:
            raise KeyError(NAME) from None
    except KeyError as error:
        lines = describe_exception(error)
    assert lines[-1] == "KeyError"
    assert "which led to" not in lines


def test_files_rotate_and_stay_few(log_file: LogFile) -> None:
    assert log_file.path is not None
    logger = logging.getLogger("careerplanner")
    for _ in range(6 * MAX_BYTES // 4000):
        logger.info("%s", public("x" * 4000))
    files = sorted(log_file.path.parent.iterdir())
    assert len(files) == 1 + OLD_FILES
    assert all(file.stat().st_size <= MAX_BYTES for file in files)


def test_file_that_cannot_be_put_away_costs_messages_and_nothing_else(
    log_file: LogFile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def held(_self: Path, _target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.replace", held)
    logger = logging.getLogger("careerplanner")
    for _ in range(2 * MAX_BYTES // 4000):
        logger.info("%s", public("x" * 4000))
    monkeypatch.undo()
    logger.info("one more")
    logger.info("the last")
    assert "the last" in written(log_file)
    assert capsys.readouterr().err == ""


def test_folder_that_cannot_be_made_does_not_stop_the_program(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    log_file = LogFile.start(tmp_path / "file" / "folder")
    logging.getLogger("careerplanner").info("goes nowhere")
    log_file.close()
    assert log_file.path is None


def test_full_disk_is_let_go(log_file: LogFile, capsys: pytest.CaptureFixture[str]) -> None:
    class FullDisk(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(errno.ENOSPC, "full")

    logger = logging.getLogger("careerplanner")
    handler = next(one for one in logger.handlers if isinstance(one, logging.FileHandler))
    handler.stream.close()
    handler.stream = cast("io.TextIOWrapper", FullDisk())
    logger.info("does not fit")
    assert capsys.readouterr().err == ""


def test_closed_log_is_left_alone(tmp_path: Path) -> None:
    log_file = LogFile.start(tmp_path)
    logging.getLogger("careerplanner").warning("kept")
    log_file.close()
    logging.getLogger("careerplanner").warning("after closing")
    assert "after closing" not in written(log_file)


def test_full_disk_at_the_end_is_let_go(log_file: LogFile) -> None:
    """What is still in memory when the log is closed finds no room either."""

    class FullDisk(io.StringIO):
        def flush(self) -> None:
            raise OSError(errno.ENOSPC, "full")

    logger = logging.getLogger("careerplanner")
    handler = next(one for one in logger.handlers if isinstance(one, logging.FileHandler))
    handler.stream.close()
    handler.stream = cast("io.TextIOWrapper", FullDisk())
    log_file.close()
    assert handler not in logger.handlers
