"""Asks veraPDF, an independent judge, whether PDF files keep the rules of PDF/UA-1.

Here: finding Java, the engine and its helpers, and reading the answer. The engine is driven by
UaReport.java, which is compiled once into the cache. Not here: any test.
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).resolve().parent
CACHE = HERE.parents[1] / ".cache" / "verapdf"
SYSTEM_JARS = Path("/usr/share/java")
HELPERS = ("*jaxb*.jar", "*activation*.jar", "*istack*.jar", "*txw2*.jar")


class NotHereError(Exception):
    """Something that the judge needs is not on this machine; the message says what."""


@dataclass(frozen=True, slots=True)
class Failure:
    """One broken rule.

    Attributes:
        file: the file, as it was named.
        clause: the clause and test number of PDF/UA-1, such as "7.1-3"; empty when unreadable.
        place: where in the file, as veraPDF names it.
        message: what is wrong.
    """

    file: str
    clause: str
    place: str
    message: str


def look() -> None:
    """Looks whether a verdict can be had here.

    Raises:
        NotHereError: Java, the engine or a helper is missing.
    """
    _compiled()


def check(paths: Iterable[str | Path]) -> list[Failure]:
    """Judges files; all in one go is much quicker than one by one, for Java starts once.

    Args:
        paths: PDF files.

    Returns:
        Every broken rule of every file; nothing where all are well.

    Raises:
        NotHereError: Java, the engine or a helper is missing.
        RuntimeError: the judge said nothing about a file.
    """
    names = [str(path) for path in paths]
    java, classpath = _compiled()
    answer = subprocess.run(
        [java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classpath, "UaReport", *names],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    rows = [line.split("\t") for line in answer.stdout.splitlines() if "\t" in line]
    judged = {row[0] for row in rows if row[1] in {"checked", "unreadable"}}
    if silent := set(names) - judged:
        raise RuntimeError(f"no verdict on {sorted(silent)}:\n{answer.stdout}{answer.stderr}")
    return [_failure(row) for row in rows if row[1] != "checked"]


def _failure(row: list[str]) -> Failure:
    if row[1] == "unreadable":
        return Failure(row[0], "", "", row[2])
    return Failure(row[0], row[2], row[3], row[4])


@functools.cache
def _compiled() -> tuple[str, str]:
    """Gives the Java command and the class path, the driver compiled."""
    java, javac = (shutil.which(name) for name in ("java", "javac"))
    if java is None or javac is None:
        raise NotHereError("no Java compiler (Debian: default-jdk-headless)")
    engine = CACHE / "verapdf.jar"
    if not engine.is_file():
        raise NotHereError("no veraPDF engine (get it with tools/get-verapdf)")
    helpers = sorted({str(jar) for pattern in HELPERS for jar in SYSTEM_JARS.glob(pattern)})
    if not any("jaxb-runtime" in jar for jar in helpers):
        raise NotHereError("no JAXB (Debian: libjaxb-java)")
    source, made = HERE / "UaReport.java", CACHE / "UaReport.class"
    classpath = os.pathsep.join([str(engine), *helpers, str(CACHE)])
    if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
        # made aside and moved: another process may be reading, or making, the same class
        with tempfile.TemporaryDirectory(dir=CACHE) as aside:
            subprocess.run([javac, "-cp", classpath, "-d", aside, source], check=True)
            for part in Path(aside).iterdir():
                part.replace(CACHE / part.name)
    return java, classpath
