"""Asking the rules what differs between two ends, and which two to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.errors import UnknownName
from careerplanner.i18n.language import Language
from careerplanner.rules import differences as rules
from careerplanner.rules.situation import Asking, is_current
from careerplanner.services.route.route_words import RouteWords
from careerplanner.services.route.routing import goal_names

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.bands import Band
    from careerplanner.domain.differences import Differences
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace

_LEAST_LETTERS = 3
"""Fewer typed letters than these are taken for an id and not for the beginning of a word."""


def side_names(workspace: Workspace) -> tuple[GoalName, ...]:
    """Return everything that can be compared: bands, the first one too, then goals and jobs."""
    bands = (GoalName(GoalKind.BAND, band.id) for band in workspace.lookup.bands_in_order)
    others = (name for name in goal_names(workspace) if name.kind is not GoalKind.BAND)
    return (*bands, *others)


def find_side(workspace: Workspace, typed: str) -> GoalName:
    """Return the band, job or goal that somebody named by its id, in any case.

    Raises:
        UnknownName: There is none such; the error lists the bands and the named goals.
    """
    names = side_names(workspace)
    wanted = typed.strip().casefold()
    for name in names:
        if wanted in (name.id.casefold(), f"{name.kind}:{name.id}".casefold()):
            return name
    known = ", ".join(name.id for name in names if name.kind is not GoalKind.ROLE)
    raise UnknownName("goal.unknown", goal=typed, known=known)


def search_sides(workspace: Workspace, typed: str, *, limit: int = 20) -> tuple[GoalName, ...]:
    """Return the bands, goals and jobs that what was typed may mean, in either language.

    Bands and goals called so stand before jobs, which are found by any title they have.
    """
    from careerplanner.services.framework import browsing

    words = typed.casefold().split()
    others = (name for name in side_names(workspace) if name.kind is not GoalKind.ROLE)
    found = [name for name in others if words and _is_called(workspace, name, words)]
    found.sort(key=lambda name: name.kind is GoalKind.GOAL)
    jobs = browsing.search_roles(workspace, typed, limit=limit)
    return (*found, *(GoalName(GoalKind.ROLE, hit.id) for hit in jobs))[:limit]


def _is_called(workspace: Workspace, name: GoalName, words: list[str]) -> bool:
    """Whether each word is the id of a band or goal, or begins a word of its name."""
    titles = (RouteWords(workspace.wording(language)).goal(name) for language in Language)
    called = " ".join(titles).casefold().replace(":", " ").split()
    return all(
        word == name.id.casefold()
        or (len(word) >= _LEAST_LETTERS and any(one.startswith(word) for one in called))
        for word in words
    )


def differences(
    workspace: Workspace,
    start: GoalName,
    end: GoalName,
    record: Record | None = None,
    *,
    on: date | None = None,
) -> Differences:
    """Hold one end against another.

    Args:
        workspace: Gives the pack and the clock.
        start: From where.
        end: To where.
        record: Hold each difference against this record too; None for what is so in general.
        on: Day of asking, on which a job is taken to begin; None for today.

    Raises:
        KeyError: The pack has no such end.
    """
    today = workspace.today()
    return rules.differences(workspace.lookup, start, end, on or today, today, record)


def first_sides(
    workspace: Workspace, record: Record | None, answer: Assessment | None
) -> tuple[GoalName, GoalName]:
    """Return what to compare before anybody has chosen.

    The end is the goal whose way was chosen, else the band aimed for, else the one above the
    worker's own. The start is of the same sort: the worker's band for a band, else the worker's
    job. Without a person they are the first two bands.

    Args:
        workspace: Gives the pack.
        record: The record of the person looked at, or None.
        answer: The assessment of that record, or None.
    """
    bands = workspace.lookup.bands_in_order
    if record is None or answer is None:
        return _band(bands[0]), _band(bands[1] if len(bands) > 1 else bands[0])
    end = _chosen(workspace, record)
    if end is not None and end.kind is not GoalKind.BAND:
        role = _own_job(workspace, record, answer)
        return role or _band(own_band(workspace, answer, bands[-1]) or bands[0]), end
    aimed = workspace.lookup.find_band(end.id if end is not None else record.worker.target)
    own = own_band(workspace, answer, aimed or bands[-1])
    if aimed is None:
        aimed = (workspace.lookup.band_after(own.id) or own) if own else bands[0]
    if own is None or own is aimed:
        below = [band for band in bands if band.order < aimed.order]
        own = below[-1] if below else bands[0]
        aimed = aimed if below else bands[min(1, len(bands) - 1)]
    return _band(own), _band(aimed)


def _band(band: Band) -> GoalName:
    return GoalName(GoalKind.BAND, band.id)


def _chosen(workspace: Workspace, record: Record) -> GoalName | None:
    """Return the goal whose way was chosen, unless this pack has no such goal."""
    if not record.worker.goal:
        return None
    try:
        return find_side(workspace, record.worker.goal)
    except UnknownName:
        return None


def _own_job(workspace: Workspace, record: Record, answer: Assessment) -> GoalName | None:
    """Return the job held now, the one for which the register is strictest first."""
    leading = answer.register.leading
    if leading is not None and leading.role:
        return GoalName(GoalKind.ROLE, leading.role)
    asking = Asking(answer.on, workspace.today())
    for post in record.posts:
        if is_current(post, asking) and workspace.lookup.find_role(post.role) is not None:
            return GoalName(GoalKind.ROLE, post.role)
    return None


def own_band(workspace: Workspace, answer: Assessment, aimed: Band) -> Band | None:
    """Return the band of the job, or else of the awards; of several the nearest below the aim.

    Args:
        workspace: Gives the pack.
        answer: The answer about the record.
        aimed: The band aimed for; the last one where there is no aim.

    Returns:
        The band, or None where neither job nor awards tell one.
    """
    lookup = workspace.lookup
    places = [lookup.find_band(place.band) for place in answer.bands.by_job]
    found = [band for band in places if band is not None]
    below = [band for band in found if band.order < aimed.order]
    if found:
        return max(below or found, key=lambda band: band.order)
    return lookup.find_band(answer.bands.by_awards)
