"""What a record may hold: checked wherever something enters it, typed or imported.

A value that cannot be is refused at its field with a code; a value that is merely unusual is kept
as given. Nothing here knows a framework.
"""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from careerplanner.domain.record import (
    Action,
    HeldAward,
    HeldState,
    LearningEntry,
    Post,
    Registration,
    Typed,
    Worker,
)
from careerplanner.errors import FieldError

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.dates import PartialDate

SHORT = 200
"""Most characters in a name, a title or another single line."""
LONG = 20_000
"""Most characters in a note."""
KEYED = 2_000
"""Most characters in the key of a route or of a step of one, which is made of ids."""
MOST_HOURS = 168.0
"""Hours in a week."""

_KEYS = {"route", "step"}
_UNSEEN = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me"}
_NO_SHAPE = set("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing."""

T = TypeVar("T")


def cleaned(thing: T) -> T:
    """Return ``thing`` with invisible control characters taken out of every text in it.

    Line breaks and tabs in notes stay; the characters that steer right-to-left text stay too,
    for names need them.
    """
    changes: dict[str, object] = {}
    for part in fields(thing):  # type: ignore[arg-type]
        value = getattr(thing, part.name)
        if isinstance(value, str) and part.name != "extras" and value != (clean := _line(value)):
            changes[part.name] = clean
        elif isinstance(value, Typed):
            changes[part.name] = replace(value, words=_note(value.words))
    return replace(thing, **changes) if changes and is_dataclass(thing) else thing  # type: ignore[type-var]


def _line(text: str) -> str:
    return " ".join("".join(c if not _control(c) else " " for c in text).split())


def _note(text: str) -> str:
    kept = "".join(c for c in text.replace("\r\n", "\n") if c in "\n\t" or not _control(c))
    return kept.strip()


def _control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn")


def _blank(text: str) -> bool:
    """Whether a reader would see nothing: no characters, or only such as have no shape."""
    return all(c in _NO_SHAPE or unicodedata.category(c) in _UNSEEN for c in text)


def check(thing: object, today: date) -> None:
    """Refuse what cannot be.

    Raises:
        FieldError: The first value that cannot be, with its field.
    """
    for part in fields(thing):  # type: ignore[arg-type]
        value = getattr(thing, part.name)
        if isinstance(value, str) and part.name != "extras":
            _not_longer(value, part.name, KEYED if part.name in _KEYS else SHORT)
        elif isinstance(value, Typed):
            _not_longer(value.words, part.name, LONG)
    if isinstance(thing, Worker):
        _check_worker(thing, today)
    elif isinstance(thing, Post):
        _check_post(thing)
    elif isinstance(thing, HeldAward):
        _check_award(thing, today)
    elif isinstance(thing, Registration):
        _check_registration(thing, today)
    elif isinstance(thing, LearningEntry):
        _check_learning(thing, today)
    elif isinstance(thing, Action):
        _check_action(thing)


def _not_longer(text: str, name: str, most: int) -> None:
    if len(text) > most:
        raise FieldError("field.too_long", name, length=len(text), most=most)


def _not_later(given: PartialDate | None, name: str, today: date) -> None:
    if given is not None and given.span.earliest > today:
        raise FieldError("field.in_future", name, given=str(given))


def _in_order(first: PartialDate | None, second: PartialDate | None, name: str) -> None:
    if first is not None and second is not None and first.span.earliest > second.span.latest:
        raise FieldError("field.before_start", name, start=str(first), end=str(second))


def _check_worker(worker: Worker, today: date) -> None:
    if _blank(worker.name):
        raise FieldError("field.empty", "name")
    _not_later(worker.born, "born", today)


def _check_post(post: Post) -> None:
    if not post.role and _blank(post.title):
        raise FieldError("field.empty", "title")
    if post.hours is not None and not 0 < post.hours <= MOST_HOURS:
        raise FieldError("field.hours", "hours", given=post.hours)
    _in_order(post.started, post.ended, "ended")


def _check_award(held: HeldAward, today: date) -> None:
    if not held.award and _blank(held.typed):
        raise FieldError("field.empty", "typed")
    if held.state is HeldState.ACHIEVED:
        _not_later(held.achieved, "achieved", today)
    _in_order(held.started, held.achieved, "achieved")


def _check_registration(entry: Registration, today: date) -> None:
    _not_later(entry.first_registered, "first_registered", today)
    _in_order(entry.first_registered, entry.renewal_due, "renewal_due")


def _check_learning(entry: LearningEntry, today: date) -> None:
    if _blank(entry.title):
        raise FieldError("field.empty", "title")
    _not_later(entry.on, "on", today)
    if entry.minutes is not None and entry.minutes <= 0:
        raise FieldError("field.minutes", "minutes", given=entry.minutes)


def _check_action(action: Action) -> None:
    if _blank(action.what.words):
        raise FieldError("field.empty", "what")
    remind, due = action.remind, action.due
    if remind is not None and due is not None and remind.span.earliest > due.span.latest:
        raise FieldError("field.remind_late", "remind", remind=str(remind), due=str(due))
