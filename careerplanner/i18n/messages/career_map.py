"""Short words on the career map: how a place and a step stand, what of the worker is at a place."""

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

PLACE = MessageTable(
    "map_place",
    {
        "reached": mark("Career map", "Reached"),
        "under_way": mark("Career map", "Under way"),
        "ahead": mark("Career map", "Ahead"),
        "no_way": mark("Career map", "No way known"),
        "not_known": mark("Career map", "Not known"),
    },
)
"""How a worker lies to a goal; bands use the words of requirements."""

MARK = MessageTable(
    "map_mark",
    {
        "here": mark("Career map", "You are here"),
        "perhaps_here": mark("Career map", "Your job can stand here"),
        "job": mark("Career map", "Your job"),
        "awards": mark("Career map", "Your awards"),
        "aim": mark("Career map", "Your aim"),
    },
)
"""What of the worker is at a place."""

STATION = MessageTable(
    "map_station",
    {
        "done": mark("Career map", "Done"),
        "ticked": mark("Career map", "Ticked off, not yet in your record"),
        "under_way": mark("Career map", "Under way"),
        "to_do": mark("Career map", "To do"),
        "ask": mark("Career map", "To ask"),
    },
)
"""How a step of the chosen route stands."""
