"""Writes the JSON Schemas of the files of a framework pack into resources/schemas.

    python -m tools.pack_schemas           write them
    python -m tools.pack_schemas --check   say which are not what the code makes; exit 1 if any

An editor that knows YAML checks and completes a file by the schema named in its first line; which
schema is for which file is told in docs/pack-format.md. What the schemas cannot say, because it
needs more than one file, `framework check` says.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from careerplanner.framework.schema_files import SHAPES, adapter_for

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "schemas"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """Return the text of every schema file, by file name."""
    made = {}
    for shape in SHAPES:
        name = f"pack-{shape.removesuffix('.yaml').removesuffix('/')}.schema.json"
        schema: dict[str, Any] = {
            "$schema": _DIALECT,
            "title": f"{shape}*.yaml of a framework pack" if shape.endswith("/") else shape,
            **_without_titles(adapter_for(shape).json_schema()),
        }
        made[name] = f"{json.dumps(schema, indent=2, ensure_ascii=False)}\n"
    return made


def _without_titles(part: Any) -> Any:  # noqa: ANN401 - JSON
    """A schema without the titles that pydantic makes of names: they say nothing new."""
    if isinstance(part, list):
        return [_without_titles(below) for below in part]
    if not isinstance(part, dict):
        return part
    return {
        key: _without_titles(below)
        for key, below in part.items()
        if key != "title" or not isinstance(below, str)
    }


def main(arguments: list[str]) -> int:
    """Write or check the schemas; returns the exit status."""
    wanted = schemas()
    there = {path.name: path.read_text("utf-8") for path in FOLDER.glob("pack-*.schema.json")}
    stale = sorted(name for name in {*wanted, *there} if wanted.get(name) != there.get(name))
    if arguments == ["--check"]:
        print("\n".join(f"not up to date: {name}" for name in stale) or "up to date")
        return int(bool(stale))
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in stale:
        if name in wanted:
            (FOLDER / name).write_text(wanted[name], "utf-8", newline="\n")
        else:
            (FOLDER / name).unlink()
        print(f"written: {name}" if name in wanted else f"removed: {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
