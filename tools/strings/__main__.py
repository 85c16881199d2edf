"""The command line of the strings tool; see the package's docstring for what it is for."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from xml.etree.ElementTree import ParseError

from tools.strings import merging
from tools.strings.checking import check
from tools.strings.extraction import extract
from tools.strings.locking import locked
from tools.strings.ts_file import FINISHED, VANISHED, Key, TsFile

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Runs one command.

    Returns:
        0 when all is well, 1 when there is something to mend; argparse ends a wrong call with 2.
    """
    options = _parser().parse_args(arguments)
    commands = {"add": _add, "update": _update, "check": _check, "missing": _missing}
    try:
        return commands[options.command](options)
    except (OSError, ValueError, ParseError) as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.strings", description=__doc__)
    parser.add_argument("--ts", type=Path, default=ROOT / "translations" / "careerplanner_cy.ts")
    parser.add_argument("--code", type=Path, default=ROOT / "careerplanner")
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser(
        "add", help='merge Welsh from JSON: {"Context": {"English": "Cymraeg"}}'
    )
    add.add_argument("files", nargs="+", type=Path, metavar="FILE.json")
    update = commands.add_parser("update", help="bring the English of the code into the file")
    update.add_argument(
        "--forget", action="store_true", help="also let go of what is not in the code any more"
    )
    commands.add_parser("check", help="say what is not right; exit 1 if anything is not")
    missing = commands.add_parser("missing", help="list the English that has no Welsh yet")
    missing.add_argument("--json", action="store_true", help="as a file to fill in and `add`")
    return parser


def _add(options: argparse.Namespace) -> int:
    additions = {}
    for path in options.files:
        additions.update(merging.read_additions(path))
    with locked(options.ts):
        ts = TsFile.read(options.ts)
        changed = merging.add(ts, additions)
        ts.write(options.ts)
    print(f"{changed} of {len(additions)} messages new or changed in {options.ts}")
    return 0


def _update(options: argparse.Namespace) -> int:
    found = extract(options.code)
    for fault in found.faults:
        print(fault, file=sys.stderr)
    if found.unread:
        print("nothing changed: texts of files that cannot be read would be lost", file=sys.stderr)
        return 1
    with locked(options.ts):
        ts = TsFile.read(options.ts)
        new, vanished = merging.update(ts, found.keys)
        if options.forget:
            merging.forget_vanished(ts)
        ts.write(options.ts)
    print(f"{len(found.keys)} messages in the code, {new} new, {vanished} gone")
    return 1 if found.faults else 0


def _check(options: argparse.Namespace) -> int:
    found = extract(options.code)
    faults = [*found.faults, *check(TsFile.read(options.ts), found.keys, options.ts.parent)]
    for fault in faults:
        print(fault)
    print(f"{len(found.keys)} messages in the code, {len(faults)} faults", file=sys.stderr)
    return 1 if faults else 0


def _missing(options: argparse.Namespace) -> int:
    entries = TsFile.read(options.ts).entries
    keys = {key for key in extract(options.code).keys if key not in entries}
    keys |= {
        key
        for key, entry in entries.items()
        if entry.state not in (FINISHED, VANISHED) and not entry.text
    }
    if options.json:
        print(json.dumps(_form(keys), ensure_ascii=False, indent=1))
    else:
        for key in sorted(keys):
            print("\t".join(key).rstrip("\t"))
    return 1 if keys else 0


def _form(keys: set[Key]) -> dict[str, dict[str, object]]:
    form: dict[str, dict[str, object]] = {}
    for context, source, comment in sorted(keys):
        texts = form.setdefault(context, {})
        if not comment:
            texts[source] = ""
            continue
        variants = texts.setdefault(source, {})
        if isinstance(variants, dict):
            variants[comment] = ""
    return form


if __name__ == "__main__":
    sys.exit(main())
