"""The mapping of a spreadsheet, kept in the book by the shape of its headings for the next time.

Kept are columns, words and answers; of the people in the file nothing is. What cannot be read, or
names a training that is no longer known, counts as not there.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.exchange.table_dates import DateOrder
from careerplanner.i18n.sorting import fold
from careerplanner.services.book.settings import keep_setting, read_setting
from careerplanner.services.spreadsheet.layout import propose, propose_under
from careerplanner.services.spreadsheet.reading import (
    OWN,
    Column,
    Differs,
    Layout,
    Means,
    Reading,
    Shape,
    Use,
    WordUse,
)

if TYPE_CHECKING:
    from careerplanner.exchange.spreadsheet_values import Sheet
    from careerplanner.services.spreadsheet.layout import Known
    from careerplanner.services.workspace import Workspace

PREFIX = "columns:"
_VERSION = 1


def propose_remembered(workspace: Workspace, sheet: Sheet, known: Known) -> Reading:
    """Propose how a sheet is read: as one of this shape was before, else by its look.

    Args:
        workspace: The open book.
        sheet: The sheet.
        known: What headings are held against.
    """
    proposed = propose(sheet, known)
    text = read_setting(workspace, _name(proposed))
    if text is None:
        return proposed
    try:
        return _applied(json.loads(text), sheet, proposed, known)
    except (ValueError, KeyError, TypeError, AttributeError):
        return proposed


def remember(
    workspace: Workspace, sheet: Sheet, reading: Reading, known: Known, own: dict[str, str]
) -> None:
    """Keep how a sheet was read, for the next one of its shape; undo passes it by.

    Args:
        workspace: The open book.
        sheet: The sheet.
        reading: How it was read.
        known: What headings are held against.
        own: Ids that trainings of the employer's own got, by what the mapping called them.

    Raises:
        EnvironmentFault: The book cannot be written.
    """
    told = json.dumps(_told(reading, own), ensure_ascii=False, sort_keys=True)
    keep_setting(workspace, _name(propose(sheet, known)), told, undoable=False)


def _name(proposed: Reading) -> str:
    """Where a mapping is kept: the headings cannot be read back from it."""
    labels = "\n".join(fold(column.label) for column in proposed.columns)
    digest = hashlib.sha256(f"{proposed.layout.shape}\n{labels}".encode("utf-8", "replace"))
    return f"{PREFIX}{digest.hexdigest()[:24]}"


def _told(reading: Reading, own: dict[str, str]) -> dict[str, Any]:
    layout = reading.layout

    def training(name: str) -> str:
        if not name.startswith(OWN):
            return name
        return own.get(f"{OWN}{fold(name.removeprefix(OWN))}", name)

    return {
        "version": _VERSION,
        "layout": [layout.shape, layout.first, layout.last, layout.interval],
        "columns": [
            {
                "label": fold(one.label),
                "use": one.use,
                "training": training(one.training),
                "means": one.means,
                "order": one.order,
            }
            for one in reading.columns
        ],
        "words": dict(reading.words),
        "courses": {name: training(one) for name, one in reading.courses.items()},
        "differs": reading.differs,
        "take_hidden": reading.take_hidden,
        "add_people": reading.add_people,
    }


def _applied(told: dict[str, Any], sheet: Sheet, proposed: Reading, known: Known) -> Reading:
    if told["version"] != _VERSION:
        return proposed
    shape, first, last, interval = told["layout"]
    layout = Layout(Shape(shape), first, last, interval)
    if last >= len(sheet.rows):
        return proposed
    reading = propose_under(sheet, layout, known) if layout != proposed.layout else proposed
    trainings = {one.id for one in known.trainings}
    columns = [
        _column(one, kept, trainings) if fold(one.label) == kept["label"] else one
        for one, kept in zip(reading.columns, told["columns"], strict=True)
    ]
    courses = dict(reading.courses)
    for name, training in told["courses"].items():
        if name in courses and _is_known(training, trainings):
            courses[name] = training
    return replace(
        reading,
        columns=tuple(columns),
        words={word: WordUse(use) for word, use in told["words"].items()},
        courses=courses,
        differs=Differs(told["differs"]),
        take_hidden=bool(told["take_hidden"]),
        add_people=bool(told["add_people"]),
        remembered=True,
    )


def _column(column: Column, kept: dict[str, Any], trainings: set[str]) -> Column:
    use = Use(kept["use"])
    training = kept["training"] if _is_known(kept["training"], trainings) else column.training
    if use is Use.TRAINING and not training:
        training = f"{OWN}{column.name}"
    return replace(
        column,
        use=use,
        training=training if use is Use.TRAINING else "",
        means=Means(kept["means"]) if kept["means"] else None,
        order=column.order or (DateOrder(kept["order"]) if kept["order"] else None),
        sure=True,
    )


def _is_known(training: str, trainings: set[str]) -> bool:
    return training in trainings or training.startswith(OWN)
