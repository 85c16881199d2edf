"""The jobs of a team as rows that open to everybody by how far they are from the job."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from careerplanner.domain.team_plans import Readiness
from careerplanner.gui.pages.develop.people_lines import PeopleLines, PersonLine
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.fold_list import FoldList, FoldRow
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.services.team_plan import succeeding
from careerplanner.services.team_plan.succeed_words import SucceedWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.team_plans import Follower, PostHeld, PostKind
    from careerplanner.gui.desk import Desk
    from careerplanner.services.team_plan.plan_views import FollowersView


class PostRows(FoldList):
    """One row a job.

    Args:
        desk: The open book.
        looked_at: Everybody held against a job, by its role, as far as it is worked out.
    """

    def __init__(self, desk: Desk, looked_at: Mapping[str, FollowersView]) -> None:
        super().__init__(desk.context)
        self.desk, self._looked_at = desk, looked_at
        self._posts: dict[str, PostHeld] = {}
        self._names: Mapping[str, str] = {}

    def show_posts(self, posts: Sequence[PostHeld], names: Mapping[str, str]) -> None:
        """Shows these jobs."""
        self._posts = {self._key(one.post): one for one in posts}
        self._names = names
        self.set_rows(self._row(key, one) for key, one in self._posts.items())

    @staticmethod
    def _key(post: PostKind) -> str:
        return f"{post.role}|{post.service}"

    def role_of(self, key: str) -> str:
        """Return the role of a row."""
        return key.partition("|")[0]

    def shows_open(self, role: str) -> bool:
        """Whether a row of a role is open."""
        return any(self.is_open(key) for key in self._posts if self.role_of(key) == role)

    def open_role(self, role: str) -> None:
        """Opens the first row of a role and goes to it."""
        key = next((key for key in self._posts if self.role_of(key) == role), None)
        if key is not None:
            self.row(key).set_open(True)
            self.row(key).title.setFocus()

    def tell_more(self, role: str) -> bool:
        """Says how far the work for a role is; whether what is shown of it is old."""
        is_old = False
        for key, one in self._posts.items():
            if self.role_of(key) == role:
                row = self.row(key)
                row.detail.retranslate()
                is_old |= row.row.shows != (one, _stamp(self._looked_at.get(role)))
        return is_old

    def opened(self) -> Iterator[tuple[PostKind, tuple[Follower, ...]]]:
        """Yield the jobs that are open, with everybody held against them."""
        for key, one in self._posts.items():
            if self.is_open(key) and one.post.role in self._looked_at:
                yield one.post, self._followers(one.post)

    # ---- a row ---------------------------------------------------------------------------------

    def _row(self, key: str, one: PostHeld) -> FoldRow:
        view = self._looked_at.get(one.post.role)
        alone = one.is_single
        return FoldRow(
            key=key,
            title=partial(self._title, one),
            detail=partial(self._detail, one),
            fill=partial(self._inside, one),
            shows=(one, _stamp(view)),
            status=Status.MISSING if alone else None,
            state=partial(self._alone, one) if alone else "",
        )

    def _words(self) -> SucceedWords:
        return SucceedWords(self.desk.wording)

    def _title(self, one: PostHeld) -> str:
        return self._words().post(one.post)

    def _alone(self, one: PostHeld) -> str:
        return self._words().how_many(one)

    def _detail(self, one: PostHeld) -> str:
        words = self._words()
        who = words.holders(one, self._names)
        many = words.how_many(one) if len(one.holders) > 1 else ""
        view = self._looked_at.get(one.post.role)
        so_far = self._so_far(view) if view is not None and view.missing() else ""
        return " · ".join(part for part in (many, who, words.bands(one.post.role), so_far) if part)

    def _followers(self, post: PostKind) -> tuple[Follower, ...]:
        view = self._looked_at.get(post.role)
        found = succeeding.followers(view, post.service) if view is not None else ()
        held = self._posts.get(self._key(post))
        holders = held.holders if held is not None else ()
        return tuple(one for one in found if one.worker not in holders)

    def _inside(self, one: PostHeld) -> Iterator[QWidget]:
        """Make what lies in a row: how many are how far, then the people, nearest first."""
        context, found = self.context, self._followers(one.post)
        view = self._looked_at.get(one.post.role)
        if not found and (view is None or not view.missing()):
            yield BodyText(context, self._nobody)
        if found:
            yield BodyText(context, lambda: self._words().counted(found), kind="strong")
        for kind in Readiness:
            some = [one for one in found if one.readiness is kind]
            if some:
                yield Heading(context, partial(self._readiness, kind), level=3)
                yield PeopleLines(self.desk, [self._person(one) for one in some])

    def _readiness(self, kind: Readiness) -> str:
        return self._words().readiness(kind)

    def _person(self, one: Follower) -> PersonLine:
        said, about = partial(self._said, one), partial(self._now, one)
        return PersonLine(one.worker, one.name, said, about, page="ways")

    def _said(self, one: Follower) -> str:
        return self._words().why(one)

    def _now(self, one: Follower) -> str:
        return self._words().now(one.posts)

    def _nobody(self) -> str:
        return self.context.translate("Succeed", "Nobody else is in this book.")

    def _so_far(self, view: FollowersView) -> str:
        every = len(view.names())
        return self.context.translate(
            "Succeed",
            "Looked at so far: {done} of {all} people.",
            done=every - view.missing(),
            all=every,
        )


def _stamp(view: FollowersView | None) -> tuple[bool, int]:
    """Return what is another whenever a row is to be filled anew.

    While people are still being worked out that is each time twice as many are known.
    """
    if view is None:
        return (False, 0)
    if not view.missing():
        return (True, view.turns)
    return (False, len(view.known()).bit_length())
