"""From starting the program to its first picture, a record open, against a bare Qt window.

Two pictures are timed: the first one, and the first one that holds the answer about the record
(they may be the same). Runs are interleaved so that whatever else the machine does falls on both;
medians are printed and nothing is asserted of seconds. Both sides run from compiled files, as an
installed program does.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from careerplanner.i18n.catalogue import Catalogues
from careerplanner.paths import translations_folder
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.sample.samples import write_sample_book
from careerplanner.services.workspace import Workspace

RUNS = 11
PROBE = Path(__file__).with_name("paint_probe.py")


def _run(what: str, environment: dict[str, str]) -> tuple[float, ...]:
    """Seconds to the first picture and to the answer, and the largest memory in KiB."""
    environment = {**environment, "PROBE_STARTED": repr(time.time())}
    done = subprocess.run(
        [sys.executable, str(PROBE), what], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return tuple(map(float, done.stdout.split()))


@pytest.mark.bench
def test_first_picture_and_memory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "bench.careerbook"
    workspace = Workspace(open_framework(), Catalogues(translations_folder()), date.today)
    write_sample_book(workspace, book, 1, 7)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "CAREERPLANNER_HOME": str(tmp_path / "home"),
        "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for what in ("bare", str(book)):
        _run(what, environment)  # caches and compiled files, on both sides
    times: dict[str, list[tuple[float, ...]]] = {"bare": [], "program": []}
    for _ in range(RUNS):
        times["bare"].append(_run("bare", environment))
        times["program"].append(_run(str(book), environment))
    bare, ours = (
        [statistics.median(c) for c in zip(*runs, strict=True)] for runs in times.values()
    )
    with capsys.disabled():
        print(
            f"\nmedians of {RUNS} interleaved runs: bare window {bare[0]:.3f} s"
            f"\nfirst picture {ours[0]:.3f} s, ratio {ours[0] / bare[0]:.2f} (aim 1.5)"
            f"\nanswer on it {ours[1]:.3f} s, ratio {ours[1] / bare[0]:.2f}"
            f"\npeak memory: bare {bare[2] / 1024:.0f} MiB, program {ours[2] / 1024:.0f} MiB, "
            f"ratio {ours[2] / bare[2]:.2f} (aim 1.4)"
        )
