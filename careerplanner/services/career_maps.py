"""The career map for screen and paper: asked, put into words, laid out, written as PDF and SVG.

Screen and paper show the same map; they differ only in how letters are measured and how wide the
drawing may be.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from careerplanner.rules.career_map import career_map as map_of
from careerplanner.rules.career_map import general_map
from careerplanner.services import assessing, choosing, routing
from careerplanner.services.books import suggested_path
from careerplanner.services.files import replace_file
from careerplanner.services.map_layout import Strip, lay_out
from careerplanner.services.map_lines import Cell
from careerplanner.services.map_words import END_KEY, HERE_KEY, MapWords, key_of
from careerplanner.services.places import refuse_unfit
from careerplanner.services.plan_files import safe_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.career_map import CareerMap, MapRoute
    from careerplanner.domain.drawing import Drawing
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.i18n.language import Language
    from careerplanner.services.map_layout import BoxText
    from careerplanner.services.map_text import MapStyle
    from careerplanner.services.map_words import PlaceRow, Spoken, StepRow
    from careerplanner.services.workspace import Workspace

PDF_ENDING = ".pdf"
SVG_ENDING = ".svg"


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A map in words, ready to be laid out.

    Attributes:
        map: What is on it.
        language: Language of its words.
        title: What it is called; holds nobody's name.
        summary: What it shows, in sentences: what is read out in its place.
        whereabouts: Of these, where the worker is; empty without one.
        route_title: What stands above the chosen route; "" without one.
        spoken: What a screen reader says of each box, by key.
        places: The table of places.
        steps: The table of the route's steps; empty without a route.
        boxes: What each box says, by key.
        strips: The lanes with the cells of their boxes.
        edges: Keys of the boxes that a thin line leads from and to.
    """

    map: CareerMap
    language: Language
    title: str
    summary: tuple[str, ...]
    whereabouts: tuple[str, ...]
    route_title: str
    spoken: Mapping[str, Spoken]
    places: tuple[PlaceRow, ...]
    steps: tuple[StepRow, ...]
    boxes: Mapping[str, BoxText]
    strips: tuple[Strip, ...]
    edges: tuple[tuple[str, str], ...]

    def draw(self, style: MapStyle, width: float, strips: Sequence[Strip] | None = None) -> Drawing:
        """Lay the map out for a width.

        Args:
            style: How text is measured.
            width: How wide it should be, in the units of the style.
            strips: The lanes to draw; all when left out.
        """
        drawn = self.strips if strips is None else strips
        keys = {key for strip in drawn for key in strip.cells}
        boxes = {key: box for key, box in self.boxes.items() if key in keys}
        edges = [(start, end) for start, end in self.edges if start in keys and end in keys]
        return lay_out(drawn, boxes, edges, style, width)

    def end(self, key: str) -> GoalName | None:
        """Return the band or goal that a box stands for; None for a step."""
        if key == END_KEY and self.map.route is not None:
            return self.map.route.goal
        return next((node.name for node in self.map.nodes if key_of(node.name) == key), None)

    def step(self, key: str) -> RouteStep | None:
        """Return the step of the chosen route that a box stands for; None for any other."""
        return self.map.route.route.step(key) if self.map.route is not None else None


def career_map(
    workspace: Workspace,
    record: Record | None,
    language: Language,
    chosen: tuple[Routes, Route] | None = None,
    *,
    answer: Assessment | None = None,
) -> DrawnMap:
    """Return the career map in words.

    Args:
        workspace: Gives the pack, the words and the clock.
        record: Whom it is about; None for the general map.
        language: Language of the words.
        chosen: A route to draw; None for the one the worker chose, if there is one.
        answer: The assessment of the record, where it is known already.
    """
    lookup = workspace.lookup
    if record is None:
        drawn = general_map(lookup)
    else:
        found = answer or assessing.assess(workspace, record)
        ways = {name.id: routing.find_routes(workspace, record, name) for name in _goals(workspace)}
        drawn = map_of(lookup, record, found, ways, chosen or _chosen(workspace, record))
    words = MapWords(workspace.wording(language), drawn, record)
    return DrawnMap(
        drawn,
        language,
        workspace.wording(language).catalogue.translate("Career map", "Career map"),
        words.summary(),
        words.whereabouts(),
        words.route_title(),
        words.spoken(),
        words.places(),
        words.steps(),
        words.boxes(),
        tuple(_strips(drawn, words)),
        tuple((key_of(edge.start), key_of(edge.end)) for edge in drawn.edges),
    )


def _goals(workspace: Workspace) -> list[GoalName]:
    named = {goal.id for goal in workspace.lookup.pack.goals}
    return [name for name in routing.goal_names(workspace) if name.id in named]


def _chosen(workspace: Workspace, record: Record) -> tuple[Routes, Route] | None:
    found = choosing.chosen_route(workspace, record)
    if found is None:
        return None
    answer, route = found
    return (answer, route) if route is not None else None


def _strips(drawn: CareerMap, words: MapWords) -> list[Strip]:
    strips = []
    if drawn.route is not None:
        strips.append(Strip(words.route_title(), _route_cells(drawn.route), lit=True))
    for number, lane in enumerate(drawn.lanes):
        cells = {
            key_of(node.name): Cell(number, node.column, node.row)
            for node in drawn.nodes
            if node.lane == number
        }
        if cells:
            strips.append(Strip(words.lane(lane), cells))
    return strips


def _route_cells(route: MapRoute) -> dict[str, Cell]:
    """Done steps, then where the worker is, then turn by turn to the end; in reading order."""
    first = int(any(not station.turn for station in route.stations))
    cells: dict[str, Cell] = {}
    done = [station for station in route.stations if not station.turn]
    for row, station in enumerate(done):
        cells[station.key] = Cell(-1, 0, row)
    cells[HERE_KEY] = Cell(-1, first, 0)
    for station in route.stations:
        if station.turn:
            beside = sum(one.turn == station.turn for one in route.stations if one.key in cells)
            cells[station.key] = Cell(-1, first + station.turn, beside)
    cells[END_KEY] = Cell(-1, first + route.turns + 1, 0)
    return cells


# ---- files -----------------------------------------------------------------------------------


def map_path(
    workspace: Workspace, name: str, language: Language, on: date, ending: str = PDF_ENDING
) -> Path:
    """Return where a map may be saved: among the user's documents.

    Args:
        workspace: Gives the words.
        name: The person's name where the file is to carry it, else "".
        language: Language of the map, and so of its file's name.
        on: Day it is made.
        ending: Of the file's name, with the dot.
    """
    title = workspace.wording(language).catalogue.translate("Career map", "Career map")
    parts = (title, safe_name(name), on.isoformat())
    return suggested_path(language).parent / (" - ".join(filter(None, parts)) + ending)


def write_map_file(path: Path, content: bytes) -> None:
    """Write a map to ``path``, whole or not at all.

    Raises:
        FileFault: A book, a folder or a device stands there.
        FolderNotWritable: The folder cannot be written.
        DiskFull: There is no room.
    """
    refuse_unfit(path)
    replace_file(path, content)


def map_pdf(workspace: Workspace, drawn: DrawnMap, *, name: str = "") -> bytes:
    """Return the map as a tagged PDF, in the map's language.

    Args:
        workspace: Gives the pack, the words and the clock.
        drawn: The map.
        name: The person's name, printed only where it is given.
    """
    from careerplanner.reports.map_report import write_map
    from careerplanner.services.map_paper import map_paper

    out = io.BytesIO()
    write_map(map_paper(workspace, drawn, name), out)
    return out.getvalue()


def map_svg(workspace: Workspace, drawn: DrawnMap, *, name: str = "") -> bytes:
    """Return the map as an SVG file, in the map's language.

    Args:
        workspace: Gives the words and the clock.
        drawn: The map.
        name: The person's name, in the title only where it is given.
    """
    from careerplanner.reports.map_svg import svg_bytes
    from careerplanner.services.map_paper import map_picture

    return svg_bytes(map_picture(workspace, drawn, name))


def made_at(day: date) -> datetime:
    """Return the moment a file of a day bears: the same map on the same day, the same bytes."""
    return datetime.combine(day, time(12), UTC)
