"""What search boxes offer: jobs, awards, what was learned, in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.gui.widgets.search_picker import Match
from careerplanner.i18n.messages import labels
from careerplanner.i18n.sorting import fold
from careerplanner.services.framework import browsing
from careerplanner.services.learning import learning

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.gui.desk import Desk

_PLAIN = "current"


def job_search(desk: Desk) -> Callable[[str], Sequence[Match]]:
    """A search over jobs by any title they have; says where each is done."""

    def search(typed: str) -> list[Match]:
        return [_job(desk, found) for found in browsing.search_roles(desk.workspace, typed)]

    return search


def award_search(desk: Desk) -> Callable[[str], Sequence[Match]]:
    """A search over awards by any name they ever had; says which are no longer offered."""

    def search(typed: str) -> list[Match]:
        return [_award(desk, found) for found in browsing.search_awards(desk.workspace, typed)]

    return search


def title_search(desk: Desk) -> Callable[[str], Sequence[Match]]:
    """A search over titles of learning: what was learned before, then training.

    A match is known by the id of the training it is, or by "".
    """
    made: list[tuple[tuple[object, ...], learning.TitleSearch]] = []

    def search(typed: str) -> list[Match]:
        record = desk.record()
        if record is None:
            return []
        now = (record.learning, record.trainings, desk.wording.language)
        if not made or any(one is not other for one, other in zip(now, made[0][0], strict=True)):
            made[:] = [(now, learning.TitleSearch(learning.titles(record, desk.wording)))]
        return [Match(title, "", training) for title, training in made[0][1].find(typed)]

    return search


def kind_search(desk: Desk) -> Callable[[str], Sequence[Match]]:
    """A search over the ordinary kinds of learning."""

    def search(typed: str) -> list[Match]:
        words = fold(typed)
        said = [(learning.kind_word(kind, desk.wording), kind) for kind in learning.KINDS]
        return [Match(word, "", kind) for word, kind in said if words and words in fold(word)]

    return search


def _job(desk: Desk, found: browsing.Match) -> Match:
    say = desk.wording
    title = say.text(found.title)
    role = say.lookup.find_role(found.id)
    setting = say.lookup.find_setting(role.setting) if role else None
    parts = [say.text(setting.title) if setting else "", _matched(desk, title, found.matched)]
    return Match(title, _joined(parts), found.id)


def _award(desk: Desk, found: browsing.Match) -> Match:
    say = desk.wording
    title = say.text(found.title)
    award = say.lookup.find_award(found.id)
    standing = str(award.standing) if award else _PLAIN
    state = "" if standing == _PLAIN else say.label(labels.AWARD_STANDING, standing)
    return Match(title, _joined([state, _matched(desk, title, found.matched)]), found.id)


def _matched(desk: Desk, title: str, matched: str) -> str:
    """The other name by which it was found; empty where that is its title or its id."""
    if matched.casefold() in title.casefold() or (" " not in matched and "-" in matched):
        return ""
    return desk.context.translate("Search", "also known as: {name}", name=matched)


def _joined(parts: list[str]) -> str:
    said = " · ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]
