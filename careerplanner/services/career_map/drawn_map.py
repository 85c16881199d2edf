"""The career map in words, ready to be laid out for a screen or a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.services.career_map.map_layout import lay_out
from careerplanner.services.career_map.map_words import END_KEY, key_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careerplanner.domain.career_map import CareerMap
    from careerplanner.domain.drawing import Drawing
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.routes import RouteStep
    from careerplanner.i18n.language import Language
    from careerplanner.services.career_map.map_layout import BoxText, Strip
    from careerplanner.services.career_map.map_text import MapStyle
    from careerplanner.services.career_map.map_words import PlaceRow, Spoken, StepRow


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
