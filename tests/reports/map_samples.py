"""Career maps to be made into files: of nobody, of an invented person, and crowded ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import (
    Action,
    ActionState,
    HeldAward,
    HeldState,
    Post,
    Record,
    Typed,
    Worker,
)
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.paths import translations_folder
from careerplanner.services.career_map.career_maps import career_map
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.route import routing
from careerplanner.services.workspace import Workspace
from tests.services.map_packs import goal, sixty, with_goals

if TYPE_CHECKING:
    from careerplanner.i18n.language import Language
    from careerplanner.services.career_map.drawn_map import DrawnMap

NAME = "Siân Ŵyllt-Ŷale"
MANAGER = GoalName(GoalKind.GOAL, "registered-manager")
HOSTILE = '<script>alert(1)</script> &amp; "]]>\x00\x1b \u202egnol\u202c \ud800 \U0001f9d1‍⚕️ 漢字'


@cache
def workspace() -> Workspace:
    """A workspace with the program's own pack, on one fixed day."""
    return Workspace(
        open_framework(), Catalogues(translations_folder()), lambda: date(2026, 11, 22)
    )


def crowded() -> Workspace:
    """The same with sixty goals."""
    return replace(workspace(), lookup=sixty(workspace().lookup))


def hostile() -> Workspace:
    """The same with a goal of a hostile title."""
    made = goal("hostile", "field-1", ["B"])
    title = replace(made.title, en=HOSTILE, cy=HOSTILE)
    return replace(workspace(), lookup=with_goals(workspace().lookup, [replace(made, title=title)]))


def person(done: str = "Finished that course") -> Record:
    """A home care worker on the way, with one step done."""
    return Record(
        Worker("w", NAME, goal=MANAGER.id),
        posts=(Post("p", "domiciliary-worker", hours=30, started=PartialDate(2025, 3, 14)),),
        awards=(
            HeldAward("a", "core-adults", achieved=PartialDate(2024, 6)),
            HeldAward("b", "practice-2-adults", state=HeldState.WORKING_TOWARDS),
        ),
        actions=(
            Action(
                "x",
                Typed(done),
                state=ActionState.DONE,
                goal=MANAGER.id,
                step="award:once",
            ),
        ),
    )


def general(language: Language, where: Workspace | None = None) -> DrawnMap:
    """The map of nobody."""
    return career_map(where or workspace(), None, language)


def personal(language: Language, *, done: str = "Finished that course") -> DrawnMap:
    """The map of one person with the first route to managing."""
    record = person(done)
    answer = routing.find_routes(workspace(), record, MANAGER)
    return career_map(workspace(), record, language, (answer, answer.routes[0]))
