"""Framework packs: which there are, opening one, checking one, showing one.

What the facts of a pack mean is for ``rules``; the form of its files is for ``framework``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault, UnknownName
from careerplanner.framework.compiled import open_pack
from careerplanner.framework.lookup import Lookup
from careerplanner.paths import resources_folder

if TYPE_CHECKING:
    from careerplanner.framework.report import CheckReport, Plain

FOLDER = "frameworks"
PACK_FILE = "pack.yaml"


def list_frameworks() -> tuple[str, ...]:
    """Return the names of the packs that come with the program, sorted.

    Raises:
        FileNotFoundError: The program is incomplete.
    """
    folder = resources_folder() / FOLDER
    return tuple(sorted(one.name for one in folder.iterdir() if (one / PACK_FILE).is_file()))


def framework_folder(named: str = "") -> Path:
    """Return the folder of a pack.

    Args:
        named: Name of a pack that comes with the program, or any folder; "" for the first that
            comes with it.

    Raises:
        UnknownName: There is none of that name and no such folder.
    """
    known = list_frameworks()
    if not named:
        if not known:
            raise FileFault("pack.none", path=str(resources_folder() / FOLDER))
        return resources_folder() / FOLDER / known[0]
    if named in known:
        return resources_folder() / FOLDER / named
    folder = Path(named)
    try:
        if folder.is_dir():
            return folder
    except (OSError, ValueError):
        pass  # a name that no file can have
    raise UnknownName("pack.unknown", name=named, known=", ".join(known))


def open_framework(named: str = "") -> Lookup:
    """Return a pack, ready to be asked.

    Args:
        named: As for `framework_folder`.

    Raises:
        UnknownName: There is none of that name and no such folder.
        FaultyPack: It may not be used; carries every fault found.
    """
    return Lookup(open_pack(framework_folder(named)))


def check_framework(named: str = "") -> CheckReport:
    """Load a pack from its text and check it whole; what is wrong stands in the report.

    Args:
        named: As for `framework_folder`.

    Raises:
        UnknownName: There is none of that name and no such folder.
    """
    from careerplanner.framework.report import check_pack

    return check_pack(framework_folder(named))


def show_framework(lookup: Lookup) -> Plain:
    """Return a whole pack as JSON can hold it; ``docs/pack-format.md`` describes the shape."""
    from careerplanner.framework.report import show_pack

    return show_pack(lookup.pack)
