"""Short words and sentences for how people see themselves against the statements of a band.

A name never stands where Welsh would mutate it: it follows a colon. The codes are those of
``domain.ratings`` and ``domain.self_assessment``.
"""

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

RATING_ANSWER = MessageTable(
    "rating_answer",
    {
        "not_yet": mark("Rating", "Not yet"),
        "with_help": mark("Rating", "With help"),
        "on_my_own": mark("Rating", "On my own"),
        "help_others": mark("Rating", "I help others with it"),
        "not_in_job": mark("Rating", "Not in my job"),
    },
)
"""The scale: words, and no numbers behind them."""

RATING_MEANS = MessageTable(
    "rating_means",
    {
        "not_yet": mark("Rating", "You have not done this so far, or you are only beginning."),
        "with_help": mark("Rating", "You do it when somebody shows you or works beside you."),
        "on_my_own": mark("Rating", "You do it without being asked or helped."),
        "help_others": mark("Rating", "You are so sure of it that you show others how."),
        "not_in_job": mark(
            "Rating",
            "Your job does not ask for it. This says nothing about what you could do.",
        ),
    },
)
"""What each word of the scale means."""

RATED_BY = MessageTable(
    "rated_by",
    {
        "self": mark("Rating", "You: {answer}"),
        "manager": mark("Rating", "Your manager: {answer}"),
        "agreed": mark("Rating", "Agreed together: {answer}"),
    },
)
"""Whose answer it is."""

MOVEMENT = MessageTable(
    "movement",
    {
        "up": mark("Rating", "More sure than before"),
        "down": mark("Rating", "Less sure than before"),
        "asked": mark("Rating", "In my job now"),
        "aside": mark("Rating", "No longer in my job"),
        "new": mark("Rating", "Answered for the first time"),
        "left": mark("Rating", "Not answered this time"),
        "same": mark("Rating", "The same as before"),
    },
)
"""How the answers of two rounds lie to each other; a heading above the statements."""

CHANGE = MessageTable(
    "line_change",
    {
        "new": mark("Rating", "New, compared with: {band}"),
        "raised": mark("Rating", "Asks for more than: {band}"),
        "continued": mark("Rating", "Carries on from: {band}"),
        "evidence": mark("Rating", "You have attached evidence."),
    },
)
"""How a statement lies to the band somebody comes from, and what else there is to it."""
