"""Writes resources/schemas/record.schema.json: `python -m tools.record_schema`."""

from __future__ import annotations

from careerplanner.exchange.record_schema import schema_text
from careerplanner.paths import resources_folder


def main() -> int:
    """Write the schema anew; a test says when that is needed."""
    file = resources_folder() / "schemas" / "record.schema.json"
    file.parent.mkdir(exist_ok=True)
    file.write_text(schema_text(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
