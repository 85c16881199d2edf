"""Which values, skills and tasks are new, asked for in fuller measure, or dropped between bands.

The pack links a statement to the one in the band below that it carries on or asks more than;
here the links are followed over any number of bands, down and back up again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.differences import (
    StatementChange,
    StatementDifference,
    StatementsDifference,
)
from careerplanner.domain.finding import PackName, Reason

if TYPE_CHECKING:
    from careerplanner.domain.bands import Band, Statement
    from careerplanner.framework.lookup import Lookup

_ORDER = (
    StatementChange.NEW,
    StatementChange.RAISED,
    StatementChange.LOWERED,
    StatementChange.DROPPED,
    StatementChange.CONTINUED,
)


def statements(start: Band, end: Band, lookup: Lookup) -> tuple[StatementsDifference, ...]:
    """Hold the three lists of the end against those of the start."""
    return tuple(_one_list(start, end, kind, lookup) for kind in StatementKind)


def _one_list(start: Band, end: Band, kind: StatementKind, lookup: Lookup) -> StatementsDifference:
    for band in (start, end):
        if not lookup.statements(band.id, kind):
            named = PackName("band", band.id)
            return StatementsDifference(kind, (), Reason.of("differs.list_missing", band=named))
    upwards = start.order <= end.order
    low, high = (start, end) if upwards else (end, start)
    come_from = {
        statement.id: _traced(statement, low, lookup)
        for statement in lookup.statements(high.id, kind)
    }
    found = _up(low, kind, come_from, lookup) if upwards else _down(low, kind, come_from, lookup)
    return StatementsDifference(kind, tuple(sorted(found, key=_place)))


def _place(entry: StatementDifference) -> int:
    return _ORDER.index(entry.change)


_Origin = tuple[str, bool]
"""Id of the statement that another comes from, and whether more is asked on the way."""


def _traced(statement: Statement, low: Band, lookup: Lookup) -> _Origin | None:
    """Follow the links of a statement down to a band; None where they end before it."""
    raised = False
    while statement.band != low.id:
        raised = raised or bool(statement.raises)
        below = lookup.find_statement(statement.raises or statement.continues)
        if below is None:
            return None
        statement = below
    return statement.id, raised


def _up(
    low: Band, kind: StatementKind, come_from: dict[str, _Origin | None], lookup: Lookup
) -> list[StatementDifference]:
    found = []
    for name, origin in come_from.items():
        if origin is None:
            found.append(StatementDifference(StatementChange.NEW, name))
        else:
            was, raised = origin
            change = StatementChange.RAISED if raised else StatementChange.CONTINUED
            found.append(StatementDifference(change, name, (was,)))
    reached = {origin[0] for origin in come_from.values() if origin is not None}
    found += [
        StatementDifference(StatementChange.DROPPED, statement.id)
        for statement in lookup.statements(low.id, kind)
        if statement.id not in reached
    ]
    return found


def _down(
    low: Band, kind: StatementKind, come_from: dict[str, _Origin | None], lookup: Lookup
) -> list[StatementDifference]:
    """The same the other way round: what was new goes, what was asked more of is asked less of."""
    found = []
    for statement in lookup.statements(low.id, kind):
        above = [
            (name, origin[1])
            for name, origin in come_from.items()
            if origin is not None and origin[0] == statement.id
        ]
        if not above:
            found.append(StatementDifference(StatementChange.NEW, statement.id))
            continue
        carried = not all(raised for _, raised in above)
        change = StatementChange.CONTINUED if carried else StatementChange.LOWERED
        found.append(StatementDifference(change, statement.id, tuple(name for name, _ in above)))
    found += [
        StatementDifference(StatementChange.DROPPED, name)
        for name, origin in come_from.items()
        if origin is None
    ]
    return found
