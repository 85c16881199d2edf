"""Loading a pack from its text: all faults found, or a pack that may be relied on.

Faults of form (files, YAML, keys and values) are reported together; only when there are none are
the facts held against each other, so that one slip does not bring a page of echoes. Opening a pack
that was loaded before is ``compiled``.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from careerplanner.errors import Fault, FaultyPack
from careerplanner.framework import building, checks
from careerplanner.framework.files import PackFiles, gather, shape_of
from careerplanner.framework.reading import Document, read
from careerplanner.framework.schema_faults import faults_of
from careerplanner.framework.schema_files import adapter_for

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.domain.pack import Pack
    from careerplanner.framework.draft import Draft

MOST_FAULTS = 500
"""More than these are not collected: somebody has named the wrong folder."""


def load_pack(folder: Path) -> Pack:
    """Read, check and return the pack of a folder.

    Args:
        folder: Folder with pack.yaml and the other files of docs/pack-format.md.

    Raises:
        FaultyPack: It may not be used; carries every fault found, by file and line.
    """
    return load_files(gather(folder), str(folder))


def load_files(files: PackFiles, folder: str) -> Pack:
    """Return the pack of files already gathered.

    Args:
        files: The files.
        folder: What to call them in the error.

    Raises:
        FaultyPack: They may not be used.
    """
    draft, faults = draft_of(files)
    if draft is not None and not faults:
        faults = checks.check(draft)
    if draft is None or faults:
        raise FaultyPack(folder, tuple(sorted(faults[:MOST_FAULTS], key=_place)))
    return draft.pack


def draft_of(files: PackFiles) -> tuple[Draft | None, list[Fault]]:
    """Return the draft of a pack, or the faults of form that stop one from being made."""
    faults = list(files.faults)
    documents: dict[str, Document] = {}
    shapes: dict[str, Any] = {}
    for name, data in files.contents:
        document = read(name, data)
        if isinstance(document, Fault):
            faults.append(document)
            continue
        documents[name] = document
        try:
            shapes[name] = adapter_for(shape_of(name)).validate_python(document.data)
        except ValidationError as error:
            faults.extend(islice(faults_of(error, document), MOST_FAULTS))
    if faults:
        return None, faults
    return building.draw(shapes, documents, files.digest), []


def _place(fault: Fault) -> tuple[str, int, str, str]:
    return (fault.file, fault.line, fault.place, fault.code)
