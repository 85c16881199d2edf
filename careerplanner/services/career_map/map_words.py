"""Everything the career map says, in one language: boxes, lanes, names read aloud, table rows.

Screen, paper and SVG take their words from here. What is true was decided in ``rules.career_map``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from careerplanner.domain.career_map import PlaceMark, PlaceState, StationState
from careerplanner.domain.goals import GoalKind
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import career_map as messages
from careerplanner.i18n.messages import labels
from careerplanner.services.career_map.map_layout import Block, BoxText, Look
from careerplanner.services.career_map.map_shapes import Shape
from careerplanner.services.route.route_words import RouteWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.career_map import CareerMap, Lane, MapNode, MapRoute, Station
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.services.wording import Wording

HERE_KEY: Final = "route:here"
END_KEY: Final = "route:end"
_STATE_SHAPES: Final = {
    PlaceState.REACHED: Shape.TICK,
    PlaceState.UNDER_WAY: Shape.HALF,
    PlaceState.AHEAD: Shape.RING,
    PlaceState.NO_WAY: Shape.DASH,
    PlaceState.NOT_KNOWN: Shape.QUESTION,
}
_MARK_SHAPES: Final = {
    PlaceMark.HERE: Shape.PIN,
    PlaceMark.PERHAPS_HERE: Shape.PIN,
    PlaceMark.JOB: Shape.PIN,
    PlaceMark.AWARDS: Shape.STAR,
    PlaceMark.AIM: Shape.FLAG,
}
_STATION_SHAPES: Final = {
    StationState.DONE: Shape.TICK,
    StationState.TICKED: Shape.QUESTION,
    StationState.UNDER_WAY: Shape.HALF,
    StationState.TO_DO: Shape.RING,
    StationState.ASK: Shape.QUESTION,
}
_BAND_STATUS: Final = {
    PlaceState.REACHED: "met",
    PlaceState.UNDER_WAY: "under_way",
    PlaceState.AHEAD: "missing",
    PlaceState.NOT_KNOWN: "not_known",
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a screen reader says of a box.

    Attributes:
        name: What it is and how it stands.
        description: What else is to be known of it.
    """

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place in the table that says the same as the drawing; every field in words.

    Attributes:
        key: Of its box.
        title: What it is called.
        field: Its lane.
        state: How the worker lies to it; "" where nobody is asked about.
        comes_from: From where people usually come.
    """

    key: str
    title: str
    field: str
    state: str
    comes_from: str


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of the chosen route in the table; every field in words.

    Attributes:
        key: Of its box.
        number: Its number in the route; "" for what is done.
        title: What is to be done.
        when: Since when or after what it can be begun.
        months: How long it takes.
        state: How it stands.
    """

    key: str
    number: str
    title: str
    when: str
    months: str
    state: str


class MapWords:
    """Words one map in one language.

    Args:
        say: The words of that language for the pack.
        drawn: The map.
        record: The record of whom it is about, or None.
    """

    def __init__(self, say: Wording, drawn: CareerMap, record: Record | None) -> None:
        self.say, self.map, self._record = say, drawn, record
        self._tr = say.catalogue.translate
        self._routes = RouteWords(say)

    # ---- boxes -----------------------------------------------------------------------------

    def boxes(self) -> dict[str, BoxText]:
        """Return what every box says, by key: the route's first, in reading order."""
        found = [*self._route_boxes(), *(self._place_box(node) for node in self.map.nodes)]
        return {box.key: box for box in found}

    def spoken(self) -> dict[str, Spoken]:
        """Return what a screen reader says of every box, by key."""
        places = {row.key: row for row in self.places()}
        said = {
            key: Spoken(_listed(row.title, row.state), self._place_description(row))
            for key, row in places.items()
        }
        route = self.map.route
        if route is not None:
            said[HERE_KEY] = Spoken(self._here(), _sentences(*self._posts()))
            said[END_KEY] = Spoken(self.goal(route.goal), self._mark(PlaceMark.AIM))
            for row in self.steps():
                name = _listed(self._numbered(row), row.state)
                said[row.key] = Spoken(name, _sentences(row.when, row.months))
        return said

    def _place_box(self, node: MapNode) -> BoxText:
        if node.name.kind is GoalKind.BAND:
            band = self.say.lookup.band(node.name.id)
            titles = [Block(self.say.band_letter(band.id), bold=True)]
            titles.append(Block(self.say.text(band.title)))
        else:
            titles = [Block(self.goal(node.name), bold=True)]
        marks = [
            Block(self._mark(mark), bold=True, shape=_MARK_SHAPES[mark]) for mark in node.marks
        ]
        state = self._state(node)
        states = [Block(state, quiet=True, shape=_STATE_SHAPES[node.state])] if state else []
        is_band = node.name.kind is GoalKind.BAND
        return BoxText(key_of(node.name), _look(node), (*titles, *states, *marks), is_band)

    def _route_boxes(self) -> Iterator[BoxText]:
        route = self.map.route
        if route is None:
            return
        here = [Block(self._here(), bold=True, shape=Shape.PIN)]
        here += [Block(post) for post in self._posts()]
        for row, station in zip(self.steps(), route.stations, strict=True):
            blocks = [Block(self._numbered(row)), Block(row.months, quiet=True)]
            blocks.append(Block(row.state, bold=True, shape=_STATION_SHAPES[station.state]))
            told = tuple(block for block in blocks if block.text)
            yield BoxText(row.key, Look.STATION, told)
        yield BoxText(HERE_KEY, Look.HERE, tuple(here))
        aim = Block(self._mark(PlaceMark.AIM), bold=True, shape=Shape.FLAG)
        yield BoxText(END_KEY, Look.AIM, (aim, Block(self.goal(route.goal), bold=True)))

    # ---- tables ----------------------------------------------------------------------------

    def places(self) -> tuple[PlaceRow, ...]:
        """Return every place as a row, lane by lane and from left to right."""
        starts: dict[GoalName, list[str]] = {}
        for edge in self.map.edges:
            starts.setdefault(edge.end, []).append(self.goal(edge.start))
        order = sorted(self.map.nodes, key=lambda node: (node.lane, node.row, node.column))
        return tuple(
            PlaceRow(
                key_of(node.name),
                self.goal(node.name),
                self.lane(self.map.lanes[node.lane]),
                _listed(self._state(node), *map(self._mark, node.marks)),
                join_items(starts.get(node.name, ())),
            )
            for node in order
        )

    def steps(self) -> tuple[StepRow, ...]:
        """Return every step of the chosen route as a row, done ones first."""
        route = self.map.route
        return tuple(self._step_row(station, route) for station in route.stations) if route else ()

    def _step_row(self, station: Station, route: MapRoute) -> StepRow:
        state = self.say.label(messages.STATION, station.state)
        step = station.step
        if step is None:
            return StepRow(station.key, "", self._done(station), "", "", state)
        steps = route.route.steps
        number = str(1 + next(at for at, one in enumerate(steps) if one.key == step.key))
        months = self._routes.step_months(step) if step.months else ""
        when = self._routes.turn(step, steps)
        return StepRow(station.key, number, self._routes.step(step), when, months, state)

    def _done(self, station: Station) -> str:
        actions = self._record.actions if self._record else ()
        return next((one.what.words for one in actions if one.id == station.action), "")

    def _numbered(self, row: StepRow) -> str:
        return f"{row.number}. {row.title}" if row.number else row.title

    # ---- words -----------------------------------------------------------------------------

    def goal(self, name: GoalName) -> str:
        """Return what an end is called."""
        return self._routes.goal(name)

    def lane(self, lane: Lane) -> str:
        """Return what a lane is called; "" where the pack has no name for it."""
        groups = self.say.lookup.pack.about.goal_groups
        return next((self.say.text(term.title) for term in groups if term.id == lane.group), "")

    def route_title(self) -> str:
        """Return what stands above the chosen route; "" without one."""
        route = self.map.route
        if route is None:
            return ""
        return self._tr("Career map", "Your way to: {goal}", goal=self.goal(route.goal))

    def summary(self) -> tuple[str, ...]:
        """Return what the drawing shows, in sentences: what is read out in its place."""
        bands = sum(node.name.kind is GoalKind.BAND for node in self.map.nodes)
        tr = self._tr
        said = [tr("Career map", "Bands drawn from left to right: {number}.", number=bands)]
        fields = join_items(filter(None, (self.lane(lane) for lane in self.map.lanes)))
        if fields:
            said.append(tr("Career map", "Fields: {fields}.", fields=fields))
        said += self.whereabouts()
        route = self.map.route
        if route is not None:
            said.append(self.route_title() + ".")
            left = sum(station.turn > 0 for station in route.stations)
            said.append(
                self.say.catalogue.count(
                    "Career map", "{n} step is left.|{n} steps are left.", left
                )
            )
        return tuple(said)

    def whereabouts(self) -> tuple[str, ...]:
        """Return where the worker is, by job and by awards, or that it is not known."""
        if not self.map.personal:
            return ()
        tr, drawn = self._tr, self.map
        here = [self.goal(node.name) for node in drawn.marked(PlaceMark.HERE)]
        perhaps = [self.goal(node.name) for node in drawn.marked(PlaceMark.PERHAPS_HERE)]
        awards = [self.goal(node.name) for node in drawn.marked(PlaceMark.AWARDS)]
        said = []
        if here:
            said.append(tr("Career map", "You are here: {places}.", places=join_items(here)))
        if perhaps:
            places = join_items(perhaps)
            said.append(tr("Career map", "Your job can stand in: {places}.", places=places))
        if not here and not perhaps:
            said.append(
                tr("Career map", "The band of your job is not known, so the map cannot show it.")
            )
        if awards:
            said.append(tr("Career map", "Your awards reach: {places}.", places=join_items(awards)))
        return tuple(said)

    def _here(self) -> str:
        return self._mark(PlaceMark.HERE)

    def _posts(self) -> tuple[str, ...]:
        posts = self._record.posts if self._record else ()
        named = (self.say.role(post.role) or post.title for post in posts if post.ended is None)
        return tuple(sorted(name for name in named if name))

    def _mark(self, mark: PlaceMark) -> str:
        return self.say.label(messages.MARK, mark)

    def _state(self, node: MapNode) -> str:
        if node.state is PlaceState.GENERAL:
            return ""
        if node.name.kind is GoalKind.BAND:
            return self.say.label(labels.STATUS, _BAND_STATUS[node.state])
        if node.ways is not None:
            return self.say.catalogue.count("Career map", "{n} way|{n} ways", node.ways)
        return self.say.label(messages.PLACE, node.state)

    def _place_description(self, row: PlaceRow) -> str:
        tr = self._tr
        parts = [tr("Career map", "Field: {field}", field=row.field)] if row.field else []
        if row.comes_from:
            parts.append(
                tr("Career map", "People usually come from: {places}", places=row.comes_from)
            )
        return _sentences(*parts)


def key_of(name: GoalName) -> str:
    """Return the key of a place's box."""
    return f"{name.kind}:{name.id}"


def _look(node: MapNode) -> Look:
    if PlaceMark.HERE in node.marks:
        return Look.HERE
    return Look.AIM if PlaceMark.AIM in node.marks else Look.PLACE


def _listed(*parts: str) -> str:
    return ". ".join(part for part in parts if part)


def _sentences(*parts: str) -> str:
    return " ".join(f"{part}." for part in parts if part)
