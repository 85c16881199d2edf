"""The chosen way on paper: its steps one below the other, then the other ways as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.reports.tables import Cell, Column, TableRow

if TYPE_CHECKING:
    from careerplanner.reports.document import Document
    from careerplanner.reports.plan_paper import RoutePart


def add_route(document: Document, part: RoutePart) -> None:
    """Adds the chosen way and what else was considered."""
    labels = part.labels
    document.heading(labels.heading, 2)
    if part.facts:
        document.label_values([(line.label, line.value) for line in part.facts])
    for sentence in part.sentences:
        document.paragraph(sentence)
    for step in part.steps:
        document.heading(step.title, 3)
        document.paragraph(step.why, keep=bool(step.facts))
        if step.facts:
            document.label_values([(line.label, line.value) for line in step.facts])
    _add_others(document, part)


def _add_others(document: Document, part: RoutePart) -> None:
    labels = part.labels
    if not part.others and not part.left_out:
        return
    document.heading(labels.others, 2)
    if part.others:
        columns = [
            Column(labels.way, 36, names_row=True),
            Column(labels.count, 9),
            Column(labels.months, 16),
            Column(labels.cost, 16),
            Column(labels.doubts, 23),
        ]
        rows = [
            TableRow(
                (
                    Cell(line.way),
                    Cell(line.count),
                    Cell(line.months),
                    Cell(line.cost),
                    Cell(line.doubts),
                )
            )
            for line in part.others
        ]
        document.table(columns, rows, labels.others_summary)
    if part.more:
        document.paragraph(part.more)
    if part.left_out:
        document.heading(labels.left_out, 3)
        document.bullets(part.left_out)
