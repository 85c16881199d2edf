"""What a job is called: a role of the pack, or a title of the employer's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.sorting import fold

if TYPE_CHECKING:
    from careerplanner.domain.record import Post
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.wording import Wording


class Jobs:
    """The roles of the pack by what they are called.

    Args:
        lookup: The pack.
        say: Words of the language of the screen.
    """

    def __init__(self, lookup: Lookup, say: Wording) -> None:
        self._say = say
        self._titles: dict[str, set[str]] = {}
        for role in lookup.pack.roles:
            for title in (role.title.en, role.title.cy, role.id):
                self._titles.setdefault(fold(title), set()).add(role.id)

    def find(self, title: str) -> str:
        """Return the id of the role that a title is; "" where it is none, or several."""
        found = self._titles.get(fold(title), set())
        return next(iter(found)) if len(found) == 1 else ""

    def is_called(self, post: Post, title: str) -> bool:
        """Whether a job is called so."""
        if fold(post.title) == fold(title):
            return True
        return bool(post.role) and post.role == self.find(title)

    def name(self, post: Post) -> str:
        """Return what a job is called."""
        return self._say.post(post)
