"""The development plan on paper: who, both verdicts, what is held, what is next, who signs.

The way that somebody chose is set by ``route_section``.

The order and the look are decided here, the words by whoever prepared the plan.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO, Final

from careerplanner.reports.document import Document, Front
from careerplanner.reports.fonts import load_typeface
from careerplanner.reports.route_section import add_route
from careerplanner.reports.runs import Run
from careerplanner.reports.status_shapes import SHAPES
from careerplanner.reports.tables import Cell, Column, TableRow, TickBox
from careerplanner.reports.writing import SignatureLabels, Signer

if TYPE_CHECKING:
    from careerplanner.reports.fonts import Typeface
    from careerplanner.reports.plan_paper import (
        ActionLine,
        LabelValue,
        PlanLabels,
        PlanPaper,
        VerdictPart,
    )
    from careerplanner.reports.runs import Runs

_WRITING_HEIGHT: Final = 40.0


def write_plan(plan: PlanPaper, out: BinaryIO, typeface: Typeface | None = None) -> None:
    """Writes a development plan as a tagged PDF/UA-1 file.

    Args:
        plan: What it says.
        out: Where it goes; written once, at the end.
        typeface: What it is set in; the bundled one when left out.
    """
    lay_out_plan(plan, typeface or load_typeface()).write(out)


def lay_out_plan(plan: PlanPaper, typeface: Typeface) -> Document:
    """The plan as a document, not yet written."""
    labels = plan.labels
    front = Front(
        title=plan.file_title,
        language=plan.language,
        owner=plan.name,
        footer=plan.footer,
        page_of=labels.page_of,
        made_at=plan.made_at,
    )
    document = Document(front, typeface)
    document.heading(plan.title, 1)
    document.heading(labels.who, 2)
    document.label_values(_pairs(plan.who))
    document.heading(labels.where, 2)
    document.paragraph(labels.where_lead)
    _add_verdict(document, plan.band, labels)
    _add_verdict(document, plan.register, labels)
    _add_held(document, plan)
    _add_next_step(document, plan)
    if plan.route is not None:
        add_route(document, plan.route)
    _add_actions(document, plan)
    _add_notes(document, plan)
    _add_signatures(document, plan)
    _add_judged(document, plan)
    return document


def _add_verdict(document: Document, verdict: VerdictPart, labels: PlanLabels) -> None:
    """One question with its answer and, where there are any, its requirements."""
    document.heading(verdict.question, 3)
    document.statement(SHAPES[verdict.mark], verdict.answer)
    for sentence in verdict.sentences:
        document.paragraph(sentence)
    if not verdict.requirements:
        return
    columns = [
        Column(labels.requirement, 28, names_row=True),
        Column(labels.status, 19),
        Column(labels.met_by, 20),
        Column(labels.why_source, 33),
    ]
    rows = [
        TableRow(
            (
                Cell(line.requirement, depth=line.depth),
                Cell(line.status, shape=SHAPES[line.mark]),
                Cell(line.met_by),
                Cell(_below(line.why, line.source)),
            )
        )
        for line in verdict.requirements
    ]
    document.table(columns, rows, verdict.summary)


def _add_held(document: Document, plan: PlanPaper) -> None:
    labels = plan.labels
    document.heading(labels.held, 2)
    if not plan.held:
        document.paragraph(labels.held_none)
        return
    columns = [
        Column(labels.held_title, 38, names_row=True),
        Column(labels.held_status, 20),
        Column(labels.held_date, 17),
        Column(labels.held_note, 25),
    ]
    rows = [
        TableRow(
            (
                Cell(line.title),
                Cell(line.status, shape=SHAPES[line.mark]),
                Cell(line.date),
                Cell(line.note),
            )
        )
        for line in plan.held
    ]
    document.table(columns, rows, labels.held_summary)


def _add_next_step(document: Document, plan: PlanPaper) -> None:
    step, labels = plan.next_step, plan.labels
    document.heading(labels.next_step, 2)
    document.callout(step.title, step.why)
    for heading, items in ((labels.before, step.before), (labels.others, step.others)):
        if items:
            document.heading(heading, 3)
            document.bullets(items)


def _add_actions(document: Document, plan: PlanPaper) -> None:
    labels = plan.labels
    if not plan.actions and not plan.blank_actions:
        return
    document.heading(labels.actions, 2)
    columns = [
        Column(labels.action_what, 32, names_row=True),
        Column(labels.action_why, 26),
        Column(labels.action_owner, 16),
        Column(labels.action_by, 16),
        Column(labels.action_done, 10),
    ]
    rows = [TableRow(_action_cells(action, labels)) for action in plan.actions]
    empty = (Cell(), Cell(), Cell(), Cell(), Cell(tick=TickBox(labels.box_open)))
    rows += [TableRow(empty, _WRITING_HEIGHT)] * plan.blank_actions
    document.table(columns, rows, labels.actions_summary)


def _action_cells(action: ActionLine, labels: PlanLabels) -> tuple[Cell, ...]:
    described = labels.box_done if action.done else labels.box_open
    return (
        Cell(action.what),
        Cell(action.why),
        Cell(action.owner),
        Cell(action.by_when),
        Cell(tick=TickBox(described, action.done)),
    )


def _add_notes(document: Document, plan: PlanPaper) -> None:
    if not plan.notes and not plan.note_lines:
        return
    document.heading(plan.labels.notes, 2)
    for note in plan.notes:
        document.paragraph(note)
    document.writing_lines(plan.note_lines, plan.labels.notes_space)


def _add_signatures(document: Document, plan: PlanPaper) -> None:
    labels = plan.labels
    document.heading(labels.signatures, 2)
    document.paragraph(labels.signatures_lead, keep=True)
    document.signatures(
        SignatureLabels(labels.name, labels.signature, labels.date),
        [Signer(part.role, part.name, part.signed, part.date) for part in plan.signers],
    )


def _add_judged(document: Document, plan: PlanPaper) -> None:
    labels, judged = plan.labels, plan.judged
    document.heading(labels.judged, 2)
    for sentence in judged.sentences:
        document.paragraph(sentence)
    document.label_values(_pairs(judged.facts))
    if judged.confidence:
        document.heading(labels.confidence, 3)
        document.label_values(_pairs(judged.confidence))
    if judged.sources:
        document.heading(labels.sources, 3)
        document.numbered(judged.sources)


def _pairs(lines: tuple[LabelValue, ...]) -> list[tuple[Runs, Runs]]:
    return [(line.label, line.value) for line in lines]


def _below(upper: Runs, lower: Runs) -> Runs:
    """Two texts of one cell, the second in italics on a line of its own."""
    quiet = tuple(replace(run, italic=True) for run in lower)
    return (*upper, Run("\n", None), *quiet) if upper and quiet else (*upper, *quiet)
