"""Who could follow whom, asked of people who are worked out already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.sorting import sort_key
from careerplanner.rules.team import succeed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careerplanner.domain.team_plans import Follower, Leaving, Opened, PersonGaps, PostHeld
    from careerplanner.services.team_plan.plan_views import FollowersView, TrainingView
    from careerplanner.services.wording import Wording


def posts_held(people: Iterable[PersonGaps], service: str = "") -> tuple[PostHeld, ...]:
    """Return each job in each service with those who have it; those one person alone has first.

    Args:
        people: The team.
        service: Only of this service; "" for every one.
    """
    held = succeed.posts_held(people)
    found = [one for one in held if not service or one.post.service == service]
    return tuple(sorted(found, key=lambda one: not one.is_single))


def followers(view: FollowersView, service: str = "") -> tuple[Follower, ...]:
    """Return everybody held against a job as far as it is worked out, the nearest first."""
    return succeed.nearest_first(view.known().values(), service)


def opened(
    people: Iterable[PersonGaps], looked_at: Mapping[str, FollowersView]
) -> tuple[Opened, ...]:
    """Return what single awards open: the band aimed for, and jobs that were looked at."""
    held = ((role, one) for role, view in looked_at.items() for one in view.known().values())
    return succeed.opened(people, held)


def leaving(worker: str, people: Iterable[PersonGaps], training: TrainingView) -> Leaving:
    """Return what a team would be without somebody.

    Args:
        worker: Id of the person.
        people: The team.
        training: How people stand to training; worked out for those of the same services.

    Raises:
        BookFault: The book cannot be read.
    """
    every = tuple(people)
    services = {post.service for one in every if one.worker == worker for post in one.posts}
    beside = [
        one.worker
        for one in every
        if one.worker == worker or services & {post.service for post in one.posts}
    ]
    training.work(sum(training.find(name) is None for name in beside), beside)
    return succeed.leaving(worker, every, training.known())


def jobs_to_ask_about(say: Wording) -> tuple[str, ...]:
    """Return the jobs of the pack that are in the bands' scope, by name."""
    roles = [role for role in say.lookup.pack.roles if role.in_scope]
    ordered = sorted(roles, key=lambda role: sort_key(say.language, say.text(role.title)))
    return tuple(role.id for role in ordered)
