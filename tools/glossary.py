"""Makes docs/glossary.md out of translations/glossary.yaml: `python -m tools.glossary`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TypedDict, cast

import yaml

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "translations" / "glossary.yaml"
PAGE = ROOT / "docs" / "glossary.md"

_HEAD = """# Glossary: English and Welsh

Made from `translations/glossary.yaml` by `python -m tools.glossary`; change the words there.

One word for one thing, in both languages. *Official* words were seen in Welsh on a page of the body
concerned; *ours* were chosen here and wait for a second reader; *reviewed* have had one.

How the Welsh is written: Cymraeg Clir, "chi", short sentences, no exclamation marks. A name or a
number never stands where it would have to change its first letter: write "label: value" or a whole
sentence. Counted texts have up to six forms, one for each number that asks for its own.
"""
_TITLES = {"field": "Words of social care in Wales", "program": "Words of this program"}


class Term(TypedDict, total=False):
    """One row of the glossary; `note` may be left out."""

    en: str
    cy: str
    status: str
    note: str


def read_terms(path: Path = SOURCE) -> dict[str, list[Term]]:
    """The rows by part ("field", "program"), in the order of the file.

    Raises:
        OSError: the file cannot be read.
        yaml.YAMLError: it is not YAML.
    """
    return cast("dict[str, list[Term]]", yaml.safe_load(path.read_text(encoding="utf-8")))


def page(terms: dict[str, list[Term]]) -> str:
    """The whole page, each part sorted by its English."""
    lines = [_HEAD]
    for part, title in _TITLES.items():
        lines += [f"## {title}", "", "| English | Cymraeg | Status | Note |", "|---|---|---|---|"]
        for term in sorted(terms[part], key=lambda row: row["en"].casefold()):
            cells = (term["en"], term["cy"], term["status"], term.get("note", ""))
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
        lines.append("")
    return "\n".join(lines)


def main() -> int:
    """Writes the page; always 0."""
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(read_terms()), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
