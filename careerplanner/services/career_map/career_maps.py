"""The career map for screen and paper: asked, put into words, laid out, written as PDF and SVG.

Screen and paper show the same map; they differ only in how letters are measured and how wide the
drawing may be.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from careerplanner.rules.career_map import career_map as map_of
from careerplanner.rules.career_map import general_map
from careerplanner.services.answer import assessing
from careerplanner.services.book.files import replace_file
from careerplanner.services.book.places import refuse_unfit
from careerplanner.services.career_map.drawn_map import DrawnMap
from careerplanner.services.career_map.map_layout import Strip
from careerplanner.services.career_map.map_lines import Cell
from careerplanner.services.career_map.map_words import END_KEY, HERE_KEY, MapWords, key_of
from careerplanner.services.paper.plan_files import paper_path
from careerplanner.services.route import choosing, routing

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.career_map import CareerMap, MapRoute
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Route, Routes
    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace

PDF_ENDING = ".pdf"
SVG_ENDING = ".svg"


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
    return paper_path(title, name, language, on, ending)


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
    from careerplanner.services.career_map.map_paper import map_paper

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
    from careerplanner.services.career_map.map_paper import map_picture

    return svg_bytes(map_picture(workspace, drawn, name))
