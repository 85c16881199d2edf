"""Packs with invented goals, for maps that are fuller than the program's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from careerplanner.domain.facts import Basis, Confidence, Text
from careerplanner.domain.goals import Goal
from careerplanner.domain.roles import Term
from careerplanner.framework.lookup import Lookup

if TYPE_CHECKING:
    from collections.abc import Iterable

STATED = Basis("framework-2023", Confidence.STATED)
GROUPS = tuple(Term(f"field-{n}", Text(f"Field {n}", f"Maes {n}")) for n in range(5))
WORDS = ("Senior", "practitioner", "of", "children’s", "well-being/mental", "a", "Therapydd")
CYMRAEG = ("Ymarferydd", "galwedigaethol", "gwasanaethau", "plant", "iechyd-meddwl", "cofrestredig")


def goal(name: str, group: str, follows: Iterable[str] = (), number: int = 0) -> Goal:
    """A goal whose titles are as long as ``number`` makes them."""
    length = 1 + number % 9
    english = " ".join(WORDS[(number + at) % len(WORDS)] for at in range(length))
    cymraeg = " ".join(CYMRAEG[(number + at) % len(CYMRAEG)] for at in range(length))
    text = Text(f"{english} {number}", f"{cymraeg} {number}")
    return Goal(name, text, group, (), None, text, STATED, tuple(follows))


def with_goals(lookup: Lookup, goals: Iterable[Goal]) -> Lookup:
    """A pack with these goals in place of its own."""
    about = replace(lookup.pack.about, goal_groups=GROUPS)
    return Lookup(replace(lookup.pack, about=about, goals=tuple(goals)))


def sixty(lookup: Lookup) -> Lookup:
    """A pack of sixty goals in five fields that follow bands and each other in many ways."""
    bands = [band.id for band in lookup.bands_in_order]
    goals = []
    for number in range(60):
        follows = [bands[number % len(bands)]]
        if number > 3:
            follows.append(f"g{(number * 7) % number}")
        if number % 4 == 0:
            follows.append(bands[(number // 2) % len(bands)])
        goals.append(goal(f"g{number}", GROUPS[(number * 3) % 5].id, follows, number))
    return with_goals(lookup, goals)


def drawn_goals(bands: tuple[str, ...]) -> st.SearchStrategy[list[Goal]]:
    """Any goals: following anything, loops, unknown ends and unknown fields included."""
    names = [f"g{number}" for number in range(14)]
    follows = st.lists(st.sampled_from([*bands, *names, "nowhere"]), max_size=4)
    groups = st.sampled_from([*(term.id for term in GROUPS[:3]), "unknown"])
    one = st.tuples(groups, follows)
    return st.lists(one, max_size=len(names)).map(
        lambda drawn: [
            goal(names[at], group, follow, at) for at, (group, follow) in enumerate(drawn)
        ]
    )
