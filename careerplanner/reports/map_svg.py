"""The career map as one SVG file: real text, the letters brought along, no script, no link outside.

Written with the standard library alone. Boxes have room to spare and every line of text says how
wide it is, so that it stays in its box where a program shows it in other letters.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree

from careerplanner import paths
from careerplanner.domain.drawing import Box, Disc, Ink, Patch, Stroke, Words
from careerplanner.reports.glyphs import clean

if TYPE_CHECKING:
    from careerplanner.domain.drawing import Part, Point
    from careerplanner.reports.map_paper import MapPicture

_NAMESPACE: Final = "http://www.w3.org/2000/svg"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_FAMILY: Final = "Atkinson Hyperlegible Next"
_FILES: Final = {400: "AtkinsonHyperlegibleNext-Regular", 700: "AtkinsonHyperlegibleNext-Bold"}
_COLOURS: Final = {
    Ink.SURFACE: "#ffffff",
    Ink.RAISED: "#f3f5f5",
    Ink.TEXT: "#12181b",
    Ink.QUIET: "#49545a",
    Ink.LINE: "#d3dadc",
    Ink.CONTROL_LINE: "#56646b",
    Ink.ACCENT: "#0b5563",
    Ink.ACCENT_TEXT: "#ffffff",
    Ink.ACCENT_QUIET: "#e2eff1",
}


def svg_bytes(picture: MapPicture) -> bytes:
    """Return the picture as an SVG file in UTF-8; the same for the same picture."""
    drawing = picture.drawing
    width, height = _number(drawing.width), _number(drawing.height)
    top = ElementTree.Element(
        "svg",
        {
            "xmlns": _NAMESPACE,
            "version": "1.1",
            "width": width,
            "height": height,
            "viewBox": f"0 0 {width} {height}",
            "font-family": f"{_FAMILY}, sans-serif",
            "role": "graphics-document document",
            "aria-labelledby": "title description",
            "lang": picture.language,
            _LANG: picture.language,
        },
    )
    _text(top, "title", picture.title, id="title")
    _text(top, "desc", picture.described, id="description")
    ElementTree.SubElement(top, "style").text = _style()
    ground = ElementTree.SubElement(top, "g")
    paper = {"width": width, "height": height, "fill": _COLOURS[Ink.SURFACE]}
    ElementTree.SubElement(ground, "rect", paper)
    for part in drawing.ground:
        _add(ground, part, picture.spare)
    for node in drawing.nodes:
        group = ElementTree.SubElement(top, "g")
        _text(group, "title", picture.names.get(node.key, ""))
        for part in node.parts:
            _add(group, part, picture.spare)
    whole: bytes = ElementTree.tostring(top, encoding="utf-8", xml_declaration=True)
    return whole + b"\n"


def _style() -> str:
    """The letters, as part of the file."""
    folder = paths.resources_folder() / "fonts"
    faces = []
    for weight, name in _FILES.items():
        data = base64.b64encode((folder / f"{name}.ttf").read_bytes()).decode("ascii")
        faces.append(
            f'@font-face{{font-family:"{_FAMILY}";font-weight:{weight};'
            f'src:url(data:font/ttf;base64,{data}) format("truetype")}}'
        )
    return "".join(faces) + "text{white-space:pre}"


def _add(parent: ElementTree.Element, part: Part, spare: float) -> None:
    if isinstance(part, Box):
        _add_box(parent, part)
    elif isinstance(part, Stroke):
        path = {"d": _path(part), "fill": "none", **_pen(part.ink, part.line)}
        path |= {"stroke-linejoin": "round", "stroke-linecap": "round"}
        ElementTree.SubElement(parent, "path", path)
    elif isinstance(part, Patch):
        points = " ".join(_point(point) for point in part.points)
        ElementTree.SubElement(parent, "polygon", {"points": points, "fill": _COLOURS[part.fill]})
    elif isinstance(part, Disc):
        _add_disc(parent, part)
    else:
        _add_words(parent, part, spare)


def _add_box(parent: ElementTree.Element, box: Box) -> None:
    inset = box.line / 2 if box.stroke else 0.0
    rect = {
        "x": _number(box.x + inset),
        "y": _number(box.y + inset),
        "width": _number(box.width - 2 * inset),
        "height": _number(box.height - 2 * inset),
        "rx": _number(box.radius),
        "fill": _COLOURS[box.fill] if box.fill else "none",
    }
    if box.stroke:
        rect |= _pen(box.stroke, box.line)
    ElementTree.SubElement(parent, "rect", rect)


def _add_disc(parent: ElementTree.Element, disc: Disc) -> None:
    fill = _COLOURS[disc.fill] if disc.fill else "none"
    if disc.half:
        top, foot = (disc.x, disc.y - disc.radius), (disc.x, disc.y + disc.radius)
        radius = _number(disc.radius)
        half = f"M{_point(top)}A{radius} {radius} 0 0 0 {_point(foot)}Z"
        ElementTree.SubElement(parent, "path", {"d": half, "fill": fill})
        return
    circle = {"cx": _number(disc.x), "cy": _number(disc.y), "r": _number(disc.radius)}
    pen = _pen(disc.stroke, disc.line) if disc.stroke else {}
    ElementTree.SubElement(parent, "circle", {**circle, "fill": fill, **pen})


def _add_words(parent: ElementTree.Element, words: Words, spare: float) -> None:
    place = {
        "x": _number(words.x),
        "y": _number(words.baseline),
        "font-size": _number(words.size),
        "fill": _COLOURS[words.ink],
        "textLength": _number(words.width / spare),
        "lengthAdjust": "spacingAndGlyphs",
    }
    if words.bold:
        place["font-weight"] = "700"
    _text(parent, "text", words.text, **place)


def _path(stroke: Stroke) -> str:
    parts = [f"M{_point(stroke.points[0])}"]
    for bend in stroke.bends():
        parts.append(f"L{_point(bend.start)}Q{_point(bend.corner)} {_point(bend.end)}")
    parts.append(f"L{_point(stroke.points[-1])}")
    return "".join(parts)


def _pen(ink: Ink, width: float) -> dict[str, str]:
    return {"stroke": _COLOURS[ink], "stroke-width": _number(width)}


def _text(parent: ElementTree.Element, tag: str, text: str, **attributes: str) -> None:
    """Adds text that came from anywhere: what XML cannot hold and what is not seen goes."""
    seen = "".join(c if c.isprintable() else " " for c in clean(text))
    ElementTree.SubElement(parent, tag, attributes).text = seen


def _point(point: Point) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
