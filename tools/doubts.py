"""Writes docs/doubtful-facts.md: every fact that ships as interpreted or unchecked, and why.

    python -m tools.doubts           write it
    python -m tools.doubts --check   exit 1 if the file is not what the packs say

The list is for whoever checks facts: it shrinks as sources are found.
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from careerplanner.framework.loader import load_pack
from careerplanner.framework.report import DoubtfulFact, doubtful_facts
from careerplanner.paths import resources_folder

FILE = Path(__file__).resolve().parents[1] / "docs" / "doubtful-facts.md"


def page() -> str:
    """Return the whole page."""
    lines = [
        "# Doubtful facts",
        "",
        "Every fact that ships as `interpreted` (our reading of a source) or `unchecked` (seen on",
        "an old or second-hand page, or not seen). The program shows each of them as such.",
        "Written by `python -m tools.doubts`; a test holds it to the packs.",
    ]
    for folder in sorted((resources_folder() / "frameworks").iterdir()):
        if (folder / "pack.yaml").is_file():
            lines += ["", *_of_pack(folder)]
    return "\n".join([*lines, ""])


def _of_pack(folder: Path) -> list[str]:
    pack = load_pack(folder)
    doubts = sorted(doubtful_facts(pack), key=lambda one: (one.confidence, one.kind))
    lines = [f"## {pack.about.title.en}", ""]
    for (sure, kind), facts in groupby(doubts, lambda one: (one.confidence, one.kind)):
        rows = [_row(one) for one in facts]
        lines += [f"### {sure.value.capitalize()}: {kind} ({len(rows)})", "", *rows, ""]
    return lines[:-1]


def _row(one: DoubtfulFact) -> str:
    where = f", {one.place.en}" if one.place else ""
    note = f": {one.note.en}" if one.note else ""
    return f"- `{one.id}` ({one.source}{where}){note}"


def main() -> int:
    """Write the page, or compare it."""
    if "--check" in sys.argv[1:]:
        return 0 if FILE.read_text("utf-8") == page() else 1
    FILE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
