"""The columns of a matrix: the requirements of a band in order, or kinds of training.

An employer's own training has an id of its own in each record; people are seen side by side only
if the same title makes one column.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.requirement import AnyOf, AtLeast
from careerplanner.framework.facts import children_of
from careerplanner.i18n.sorting import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup

OWN = "own "
"""Begins the key of a column of the employer's own training."""


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """One column.

    Attributes:
        key: Tells it from all others of its matrix.
        node: Id of the requirement, or "".
        training: Id of the pack's training, or "".
        title: Title of the employer's own training as typed, or "".
        depth: How deep a requirement lies; 0 for the whole.
        one_way: Whether one of this and those beside it is enough.
        above: Places of the columns above it of which one part is enough, nearest last.
    """

    key: str
    node: str = ""
    training: str = ""
    title: str = ""
    depth: int = 0
    one_way: bool = False
    above: tuple[int, ...] = ()


def band_columns(lookup: Lookup, band: str) -> tuple[MatrixColumn, ...]:
    """Return the requirements of a band, the whole first, then its parts down to the leaves.

    Raises:
        UnknownName: There is no such band.
    """
    return tuple(_down(lookup.band(band).requirement))


def _down(whole: Requirement) -> Iterator[MatrixColumn]:
    """Yield a requirement and all below it; one that stands in two places stands twice."""
    place = 0
    waiting: list[tuple[Requirement, int, bool, tuple[int, ...]]] = [(whole, 0, False, ())]
    while waiting:
        node, depth, one_way, above = waiting.pop()
        yield MatrixColumn(
            f"{place} {node.id}", node=node.id, depth=depth, one_way=one_way, above=above
        )
        parts = children_of(node)
        enough = isinstance(node, AnyOf | AtLeast) and len(parts) > 1
        below = (*above, place) if enough else above
        waiting += [(part, depth + 1, enough, below) for part in reversed(parts)]
        place += 1


def own_key(title: str, training: str) -> str:
    """Return the key of the column of an employer's own training: by title, else by its id."""
    return f"{OWN}{fold(title)}" if fold(title) else training


class TrainingColumns:
    """Columns of training: the pack's, then what employers add, in the order of coming.

    Columns only come; a place once given stays.

    Args:
        lookup: The pack.
        on: The day; training that the pack knows only for other days is left out.
    """

    def __init__(self, lookup: Lookup, on: date) -> None:
        some = (one.id for one in lookup.pack.trainings if one.basis.in_force(on))
        self.columns = [MatrixColumn(name, training=name) for name in some]
        self._places = {column.key: place for place, column in enumerate(self.columns)}

    def place(self, training: str, titles: Mapping[str, str]) -> int:
        """Return the place of a kind of training, which is given one if it has none.

        Args:
            training: Its id.
            titles: Titles of employers' own, by id.
        """
        found = self._places.get(training)
        if found is not None:
            return found
        title = titles.get(training, "")
        key = own_key(title, training)
        if key not in self._places:
            self._places[key] = len(self.columns)
            self.columns.append(MatrixColumn(key, training="", title=title or training))
        return self._places[key]
