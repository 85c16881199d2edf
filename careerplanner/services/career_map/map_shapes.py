"""The small shapes of the map, made of parts: no meaning on it is carried by colour alone."""

from __future__ import annotations

from enum import Enum

from careerplanner.domain.drawing import Disc, Ink, Part, Patch, Stroke


class Shape(Enum):
    """A shape beside a word."""

    PIN = "a pin"
    TICK = "a filled disc with a tick"
    HALF = "a ring, half filled"
    RING = "a ring"
    DASH = "a short dash"
    QUESTION = "a ring with a dot in it"
    FLAG = "a flag"
    STAR = "a diamond"


def shape_parts(
    shape: Shape, x: float, middle: float, size: float, ink: Ink, ground: Ink
) -> tuple[Part, ...]:
    """Return what a shape is drawn of.

    Args:
        shape: Which.
        x: Its left edge.
        middle: Height of its middle.
        size: Its width and height.
        ink: Its colour.
        ground: Colour of what it stands on.
    """
    centre, radius, line = x + size / 2, size / 2, size / 8
    ring = Disc(centre, middle, radius - line / 2, None, ink, line)
    match shape:
        case Shape.TICK:
            return Disc(centre, middle, radius, ink), _tick(x, middle, size, ground)
        case Shape.HALF:
            return Disc(centre, middle, radius - line / 2, ink, half=True), ring
        case Shape.RING:
            return (ring,)
        case Shape.QUESTION:
            return ring, Disc(centre, middle, size / 7, ink)
        case Shape.DASH:
            ends = ((x + size * 0.1, middle), (x + size * 0.9, middle))
            return (Stroke(ends, ink, line * 1.5),)
        case Shape.PIN:
            return _pin(centre, middle, size, ink, ground)
        case Shape.FLAG:
            return _flag(x, middle, size, ink)
        case Shape.STAR:
            points = (
                (centre, middle - radius),
                (x + size, middle),
                (centre, middle + radius),
                (x, middle),
            )
            return (Patch(points, ink),)


def _tick(x: float, middle: float, size: float, ink: Ink) -> Stroke:
    points = (
        (x + 0.26 * size, middle),
        (x + 0.44 * size, middle + 0.19 * size),
        (x + 0.75 * size, middle - 0.19 * size),
    )
    return Stroke(points, ink, size / 7)


def _pin(centre: float, middle: float, size: float, ink: Ink, ground: Ink) -> tuple[Part, ...]:
    head = middle - 0.14 * size
    tip = (
        (centre - 0.3 * size, middle + 0.04 * size),
        (centre + 0.3 * size, middle + 0.04 * size),
        (centre, middle + 0.52 * size),
    )
    return (
        Patch(tip, ink),
        Disc(centre, head, 0.36 * size, ink),
        Disc(centre, head, 0.14 * size, ground),
    )


def _flag(x: float, middle: float, size: float, ink: Ink) -> tuple[Part, ...]:
    pole = x + 0.2 * size
    cloth = (
        (pole, middle - 0.48 * size),
        (x + 0.95 * size, middle - 0.2 * size),
        (pole, middle + 0.08 * size),
    )
    ends = ((pole, middle - 0.48 * size), (pole, middle + 0.5 * size))
    return Stroke(ends, ink, size / 9), Patch(cloth, ink)
