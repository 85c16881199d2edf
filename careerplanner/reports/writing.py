"""Places to write by hand: ruled lines, and boxes in which two people sign.

A place to write is a form field on paper: it is drawn, and says when read out what belongs there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from careerplanner.reports.flow import Slab
from careerplanner.reports.rows import Row
from careerplanner.reports.runs import plain_text
from careerplanner.reports.shapes import paint_line
from careerplanner.reports.structure import Role
from careerplanner.reports.style import BODY, SMALL, TextStyle
from careerplanner.reports.tagging import text_string

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.reports.page import Page
    from careerplanner.reports.rows import Decoration, Spot, TextColumn
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.setting import Setting
    from careerplanner.reports.structure import Element

_PITCH: Final = 28.0
_BETWEEN: Final = 32.0
_STRONG: Final = TextStyle(11, 16, bold=True)


@dataclass(frozen=True, slots=True)
class Signer:
    """One of those who sign.

    Attributes:
        role: What they are here, such as "Worker".
        name: Their name as typed, or nothing: then it is written by hand.
        signed: What stands where they sign, if they signed on screen; else a line is drawn.
        date: The date in words, if they signed on screen; else a line is drawn.
    """

    role: Runs
    name: Runs = ()
    signed: Runs = ()
    date: Runs = ()


@dataclass(frozen=True, slots=True)
class SignatureLabels:
    """What stands beside the lines of a signature box."""

    name: Runs
    signature: Runs
    date: Runs


def writing_lines(setting: Setting, section: Element, count: int, described: Runs) -> list[Slab]:
    """Ruled lines across the page.

    Args:
        setting: What the document's blocks share.
        section: Element they become part of.
        count: How many.
        described: What they are for, when read out; not drawn.
    """
    if count < 1:
        return []
    field = _field(section, plain_text(described))
    left = setting.shape.left
    right = setting.shape.width - setting.shape.right

    def paint(page: Page, top: float) -> None:
        paint_line(page, left, right, top - _PITCH, field)

    return [Slab(_PITCH, paint, keep=number == 0 < count - 1) for number in range(count)]


def signatures(
    setting: Setting, section: Element, labels: SignatureLabels, signers: Sequence[Signer]
) -> list[Slab]:
    """Boxes to sign in, side by side: role, name, signature, date, for each of one or more.

    The tree holds them one signer after the other, whatever is drawn beside what.
    """
    width = (setting.shape.text_width - _BETWEEN * (len(signers) - 1)) / len(signers)
    spans = [(setting.shape.left + at * (width + _BETWEEN), width) for at in range(len(signers))]
    boxes = [section.child(Role.DIVISION) for _ in signers]
    roles = [
        setting.column(box.child(Role.PARAGRAPH), signer.role, _STRONG, span)
        for box, signer, span in zip(boxes, signers, spans, strict=True)
    ]
    slabs = Row(roles, _STRONG.leading, gap=12, keep=True).slabs()
    fields = [
        (labels.name, [signer.name for signer in signers]),
        (labels.signature, [signer.signed for signer in signers]),
        (labels.date, [signer.date for signer in signers]),
    ]
    for label, values in fields:
        parts = [
            _Part(box, span, signer.role, value)
            for box, span, signer, value in zip(boxes, spans, signers, values, strict=True)
        ]
        slabs += _labelled(setting, label, parts, last=label is labels.date)
    return slabs


@dataclass(frozen=True, slots=True)
class _Part:
    """One signer's share of a line of the boxes."""

    box: Element
    span: tuple[float, float]
    role: Runs
    value: Runs


def _labelled(setting: Setting, label: Runs, parts: Sequence[_Part], *, last: bool) -> list[Slab]:
    """A small label for each signer and below it the value, or a line to write it on."""
    labels: list[TextColumn] = []
    values: list[TextColumn] = []
    for part in parts:
        labels.append(setting.column(part.box.child(Role.PARAGRAPH), label, SMALL, part.span))
        if plain_text(part.value):
            element, beside = part.box.child(Role.PARAGRAPH), None
        else:
            element = _field(part.box, f"{plain_text(label)}: {plain_text(part.role)}")
            beside = _line_beside(element, part.span)
        values.append(setting.column(element, part.value, BODY, part.span, beside))
    is_open = any(value.beside for value in values)
    least = _PITCH if is_open else 0.0
    above = Row(labels, SMALL.leading, gap=8, keep=True)
    below = Row(values, BODY.leading, least=least, split_over=96, keep=not last)
    return above.slabs() + below.slabs()


def _field(parent: Element, described: str) -> Element:
    """The element of a place to write on paper."""
    attributes = {"Role": "/tv", "Desc": text_string(described)}
    field = parent.child(Role.FORM, owner="PrintField", attributes=attributes)
    field.alternative = described or None
    return field


def _line_beside(field: Element, span: tuple[float, float]) -> Decoration:
    """Draws a line to write on in place of a value."""
    x, width = span

    def beside(spot: Spot) -> None:
        paint_line(spot.page, x, x + width, spot.top - _PITCH + 4, spot.artifact or field)

    return beside
