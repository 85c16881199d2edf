"""Which jobs would do where an award or experience needs one, and which of them lies nearest.

Nobody can say who will give somebody a job; a route only says which jobs it could be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.register import Duty

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.requirement import PostIs
    from careerplanner.domain.roles import Role
    from careerplanner.rules.situation import Situation


def fitting_roles(
    node: PostIs, situation: Situation, among: Iterable[str] | None = None
) -> tuple[str, ...]:
    """Return the jobs that a requirement allows.

    Args:
        node: The requirement.
        situation: Gives the pack and where the worker works now.
        among: Only these jobs, whatever they ask for themselves; None for those of the whole pack
            that can be gone into without being on the register first, the nearest first.
    """
    lookup = situation.lookup
    if among is not None:
        named = (lookup.find_role(role) for role in sorted(among))
        return tuple(role.id for role in named if role is not None and _fits(role, node))
    fitting = [
        role.id
        for role in lookup.pack.roles
        if _fits(role, node) and (role.in_scope or role.id in node.roles)
    ]
    return nearest(fitting, situation, sure=bool(node.roles))


def _fits(role: Role, node: PostIs) -> bool:
    return (
        (not node.roles or role.id in node.roles)
        and (not node.settings or role.setting in node.settings)
        and (not node.client_groups or bool(set(role.client_groups) & set(node.client_groups)))
    )


def nearest(roles: Iterable[str], situation: Situation, *, sure: bool) -> tuple[str, ...]:
    """Return the jobs that lie nearest to where and for whom the worker works now, lowest first.

    Args:
        roles: Ids of the jobs.
        situation: Gives the pack and where the worker works now.
        sure: Keep jobs that ask for registration before they begin where there are no others; a
            route to them is a goal of its own.
    """
    lookup = situation.lookup
    index = {role.id: place for place, role in enumerate(lookup.pack.roles)}
    known = [role for role in map(lookup.find_role, roles) if role is not None]
    free = [role for role in known if not asks_first(role, situation)]
    chosen = free or (known if sure else [])
    order = {band.id: band.order for band in lookup.pack.bands}

    def distance(role: Role) -> tuple[int, ...]:
        band = min((order[band] for band in role.bands), default=len(order) + 1)
        lead = 0 if sure else int(role.leads)
        return (lead, band, index[role.id])

    near = min((_far(role, situation) for role in chosen), default=0)
    kept = [role for role in chosen if _far(role, situation) == near]
    return tuple(role.id for role in sorted(kept, key=distance))


def jobs_below(roles: Iterable[str], aimed: str, situation: Situation) -> tuple[str, ...]:
    """Return those jobs that stand in a lower band than the one aimed for.

    Nobody is sent to gain experience in a job as hard to come by as the one it is wanted for.

    Args:
        roles: Ids of jobs that would count; empty for any job in care.
        aimed: Id of the job aimed for, or "".
        situation: Gives the pack.
    """
    lookup = situation.lookup
    order = {band.id: band.order for band in lookup.pack.bands}

    def height(role: Role) -> int:
        return min((order[band] for band in role.bands), default=len(order) + 1)

    goal = lookup.find_role(aimed)
    top = height(goal) if goal is not None else len(order) + 2
    wanted = tuple(roles) or tuple(role.id for role in lookup.pack.roles if role.in_scope)
    found = (lookup.find_role(role) for role in wanted)
    return tuple(role.id for role in found if role is not None and height(role) < top)


def _far(role: Role, situation: Situation) -> int:
    """Count how far a job lies from where and for whom the worker works now."""
    settings = settings_now(situation)
    groups = set(situation.client_groups)
    place = 0 if not settings or role.setting in settings else 1 if not role.setting else 2
    people = 0 if not groups or groups & set(role.client_groups) else 3
    return place + people


def settings_now(situation: Situation) -> frozenset[str]:
    """Return where the worker works now, as far as that is known."""
    found = set()
    for post in situation.posts:
        role = situation.lookup.find_role(post.role)
        found.add(post.setting or (role.setting if role else ""))
    return frozenset(found - {""})


def asks_first(role: Role, situation: Situation) -> bool:
    """Whether a job may only be begun by somebody who is on the register for it already."""
    rule = situation.lookup.find_register_rule(role.register_rule)
    if rule is None:
        return False
    version = rule.versions[-1]
    by = version.register_by
    return version.duty is Duty.MUST and by is not None and by.months == 0
