"""What a row says of a person and their job, held against what the book has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.record import Post
from careerplanner.i18n.sorting import fold
from careerplanner.services.spreadsheet.reading import Use
from careerplanner.services.spreadsheet.verdicts import (
    CHANGES_CELL,
    KNOWN_CELL,
    NEW_CELL,
    Verdict,
    holds,
    not_understood,
)
from careerplanner.services.validation import cleaned

if TYPE_CHECKING:
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.record import Record
    from careerplanner.services.spreadsheet.jobs import Jobs
    from careerplanner.services.spreadsheet.verdicts import Ground


class FactsJudge:
    """Holds a person's own facts and jobs as they would become.

    Args:
        record: The person's record; of somebody new one with a name alone.
        is_new: Whether they are not in the book yet.
        ground: What it is judged on.
        jobs: What is known of jobs.

    Attributes:
        worker: The person as they would become.
    """

    def __init__(self, record: Record, *, is_new: bool, ground: Ground, jobs: Jobs) -> None:
        self.is_new = is_new
        self.worker = record.worker
        self._ground, self._jobs = ground, jobs
        self._before = {one.id: one for one in record.posts}
        self._posts = dict(self._before)
        self._post_chosen = ""

    def added(self) -> list[Post]:
        """Jobs that would be added."""
        return [one for one in self._posts.values() if one.id not in self._before]

    def changed(self) -> list[Post]:
        """Jobs that would change."""
        there = self._before
        return [one for one in self._posts.values() if one.id in there and one != there[one.id]]

    def name(self) -> Verdict:
        """Take the person's name."""
        if not self.is_new:
            return KNOWN_CELL
        return self._ground.refused(self.worker) or NEW_CELL

    def about(self, use: Use, text: str) -> Verdict:
        """Take what the file says of the person or their job."""
        if use in {Use.MANAGER, Use.TEAM}:
            return self._about_worker("line_manager" if use is Use.MANAGER else "team", text)
        post = self._post()
        if post is None:
            return not_understood("cell.several_jobs" if self._current() else "cell.no_job")
        if use is Use.SERVICE:
            return self._set_post(post, "service", post.service, text)
        return self._about_role(post, text)

    def started(self, on: PartialDate) -> Verdict:
        """Take the day on which the file says that the job began."""
        post = self._post()
        if post is None:
            return not_understood("cell.several_jobs" if self._current() else "cell.no_job")
        if post.started is not None and (post.started == on or holds(on, post.started)):
            return KNOWN_CELL
        if post.started is None or holds(post.started, on):
            return self._put_post(post, replace(post, started=on))
        return self._ground.otherwise(
            post.started, lambda: self._put_post(post, replace(post, started=on))
        )

    def choose_post(self, role: str, service: str) -> None:
        """Settle which job a row is about, and make one where the person has none."""
        current = self._current()
        if not current and role:
            made = Post(self._ground.new_id(), self._jobs.find(role), role)
            self._posts[made.id] = made
            self._post_chosen = made.id
        elif len(current) == 1:
            self._post_chosen = current[0].id
        elif current:
            fitting = [one for one in current if role and self._jobs.is_called(one, role)]
            if len(fitting) != 1 and service:
                fitting = [one for one in fitting or current if fold(one.service) == fold(service)]
            self._post_chosen = fitting[0].id if len(fitting) == 1 else ""

    def _current(self) -> list[Post]:
        return [
            one
            for one in self._posts.values()
            if one.ended is None or one.ended.span.latest >= self._ground.today
        ]

    def _post(self) -> Post | None:
        return self._posts.get(self._post_chosen)

    def _about_worker(self, name: str, text: str) -> Verdict:
        there = getattr(self.worker, name)
        if fold(there) == fold(text):
            return KNOWN_CELL
        taken = cleaned(replace(self.worker, **_field(name, text)))

        def take() -> Verdict:
            self.worker = taken
            return NEW_CELL if self.is_new or not there else CHANGES_CELL

        refused = self._ground.refused(taken)
        if refused is not None:
            return refused
        return take() if not there else self._ground.otherwise(there, take)

    def _about_role(self, post: Post, text: str) -> Verdict:
        if self._jobs.is_called(post, text):
            return NEW_CELL if post.id not in self._before else KNOWN_CELL
        taken = replace(post, role=self._jobs.find(text), title=text)
        return self._ground.otherwise(self._jobs.name(post), lambda: self._put_post(post, taken))

    def _set_post(self, post: Post, name: str, there: str, text: str) -> Verdict:
        if fold(there) == fold(text):
            return KNOWN_CELL
        taken = replace(post, **_field(name, text))
        if not there:
            return self._put_post(post, taken)
        return self._ground.otherwise(there, lambda: self._put_post(post, taken))

    def _put_post(self, post: Post, taken: Post) -> Verdict:
        taken = cleaned(taken)
        refused = self._ground.refused(taken)
        if refused is not None:
            return refused
        self._posts[post.id] = taken
        return NEW_CELL if post.id not in self._before else CHANGES_CELL


def _field(name: str, text: str) -> dict[str, Any]:
    return {name: text}
