"""A pack that has been read but not judged: its facts and where in which file each stands.

``building`` makes drafts, ``checks`` judges them. Not on the way to a ready pack.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.framework.reading import below

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerplanner.domain.pack import Pack
    from careerplanner.domain.requirement import Requirement
    from careerplanner.errors import Fault
    from careerplanner.framework.reading import Document, Path


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file of the pack.

    Attributes:
        file: Name of the file.
        path: Keys and positions from the top of the file.
    """

    file: str
    path: Path

    def at(self, *steps: str | int) -> Spot:
        """Return the place ``steps`` below this one."""
        return Spot(self.file, (*self.path, *steps))


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """A requirement node where the pack writes it, once however often it is used.

    Attributes:
        node: The node.
        spot: Where its mapping stands.
        is_root: Whether no other node is around it in the file.
    """

    node: Requirement
    spot: Spot
    is_root: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A read pack with its places.

    Attributes:
        pack: The facts.
        documents: The files, by name.
        spots: Place of each fact by the ``Pack`` field that holds it and its position there.
        nodes: Every requirement node, in the order of the files.
        same_in_both: Texts that may be the same in both languages.
        faults: What could not be built, such as a requirement that uses itself.
    """

    pack: Pack
    documents: Mapping[str, Document]
    spots: Mapping[tuple[str, int], Spot]
    nodes: tuple[PlacedNode, ...]
    same_in_both: frozenset[str]
    faults: tuple[Fault, ...]

    def spot(self, field: str, number: int = 0) -> Spot:
        """Return where the fact ``getattr(pack, field)[number]`` stands."""
        return self.spots[field, number]

    def value(self, spot: Spot) -> object:
        """Return what the file has at a place, or None."""
        part: object = self.documents[spot.file].data
        for step in spot.path:
            part = below(part, step)
        return part

    def fault(self, spot: Spot, code: str, /, **fields: object) -> Fault:
        """Return a fault at a place."""
        return self.documents[spot.file].fault(spot.path, code, **fields)
