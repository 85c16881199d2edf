"""What a record may hold: checked wherever something enters it, typed or imported.

A value that cannot be is refused at its field with a code; a value that is merely unusual is kept
as given. Nothing here knows a framework.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from careerplanner.domain.conversations import Conversation, ConversationNote, OwnInterval
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.ratings import Rating, RatingRound
from careerplanner.domain.record import (
    Action,
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    Registration,
    Worker,
)
from careerplanner.domain.typed import Typed
from careerplanner.errors import FieldError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

SHORT = 200
"""Most characters in a name, a title or another single line."""
LONG = 20_000
"""Most characters in a note."""
KEYED = 2_000
"""Most characters in the key of a route or of a step of one, which is made of ids."""
MOST_HOURS = 168.0
"""Hours in a week."""
MOST_MONTHS = 1200
"""Most months between two times of the same training: nobody waits longer than a life."""

MOST_DATA = 2_000_000
"""Most characters of what stood when a conversation was signed, which the program writes."""

_LENGTHS = {
    "route": KEYED,
    "step": KEYED,
    "address": KEYED,
    "file_name": 255,
    "as_signed": MOST_DATA,
}
"""Most characters of a text that is no single line of words."""
_AS_THEY_ARE = frozenset({"extras", "as_signed"})
"""Texts that the program writes as data, not to be tidied."""
_ADDRESS = re.compile(r"https?://[^\s/]+(/\S*)?", re.IGNORECASE)
"""What a link may lead to: a page, and never a file or a program of this computer."""
_DIGEST = re.compile(r"([0-9a-f]{64})?")
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
        if isinstance(value, str):
            if part.name not in _AS_THEY_ARE and value != (clean := _line(value)):
                changes[part.name] = clean
        elif isinstance(value, Typed):
            tidy = _line if part.name == "title" else _note
            changes[part.name] = replace(value, words=tidy(value.words))
    return replace(thing, **changes) if changes and is_dataclass(thing) else thing  # type: ignore[type-var]


def _line(text: str) -> str:
    return " ".join("".join(c if not _control(c) else " " for c in text).split())


def _note(text: str) -> str:
    kept = "".join(c for c in text.replace("\r\n", "\n") if c in "\n\t" or not _control(c))
    return kept.strip()


def _control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn")


def is_blank(text: str) -> bool:
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
            _not_longer(value, part.name, _LENGTHS.get(part.name, SHORT))
        elif isinstance(value, Typed):
            _not_longer(value.words, part.name, SHORT if part.name == "title" else LONG)
    own = _CHECKS.get(type(thing))
    if own is not None:
        own(thing, today)


def _not_longer(text: str, name: str, most: int) -> None:
    if len(text) > most:
        raise FieldError("field.too_long", name, length=len(text), most=most)


def _not_empty(text: str, name: str) -> None:
    if is_blank(text):
        raise FieldError("field.empty", name)


def _not_later(given: PartialDate | date | None, name: str, today: date) -> None:
    first = given.span.earliest if isinstance(given, PartialDate) else given
    if first is not None and first > today:
        raise FieldError("field.in_future", name, given=str(given))


def _in_order(first: PartialDate | None, second: PartialDate | None, name: str) -> None:
    if first is not None and second is not None and first.span.earliest > second.span.latest:
        raise FieldError("field.before_start", name, start=str(first), end=str(second))


def _check_worker(worker: Worker, today: date) -> None:
    _not_empty(worker.name, "name")
    _not_later(worker.born, "born", today)


def _check_post(post: Post, _today: date) -> None:
    if not post.role and is_blank(post.title):
        raise FieldError("field.empty", "title")
    if post.hours is not None and not 0 < post.hours <= MOST_HOURS:
        raise FieldError("field.hours", "hours", given=post.hours)
    _in_order(post.started, post.ended, "ended")


def _check_award(held: HeldAward, today: date) -> None:
    if not held.award and is_blank(held.typed):
        raise FieldError("field.empty", "typed")
    if held.state is HeldState.ACHIEVED:
        _not_later(held.achieved, "achieved", today)
    _in_order(held.started, held.achieved, "achieved")


def _check_registration(entry: Registration, today: date) -> None:
    _not_later(entry.first_registered, "first_registered", today)
    _in_order(entry.first_registered, entry.renewal_due, "renewal_due")


def _check_learning(entry: LearningEntry, today: date) -> None:
    _not_empty(entry.title, "title")
    _not_later(entry.on, "on", today)
    if entry.minutes is not None and entry.minutes <= 0:
        raise FieldError("field.minutes", "minutes", given=entry.minutes)


def _check_action(action: Action, _today: date) -> None:
    _not_empty(action.what.words, "what")
    remind, due = action.remind, action.due
    if remind is not None and due is not None and remind.span.earliest > due.span.latest:
        raise FieldError("field.remind_late", "remind", remind=str(remind), due=str(due))


def _check_induction(progress: InductionProgress, today: date) -> None:
    for name in ("ready", "signed_on", "worker_signed_on", "sent_back_on"):
        _not_later(getattr(progress, name), name, today)


def _check_evidence(evidence: Evidence, today: date) -> None:
    _not_empty(evidence.title, "title")
    _not_later(evidence.on, "on", today)
    if evidence.kind in {EvidenceKind.REFLECTION, EvidenceKind.WITNESS}:
        _not_empty(evidence.words.words if evidence.words else "", "words")
    if evidence.kind is EvidenceKind.LINK:
        _not_empty(evidence.address, "address")
    if evidence.address and _ADDRESS.fullmatch(evidence.address) is None:
        raise FieldError("field.address", "address", given=evidence.address)
    if _DIGEST.fullmatch(evidence.file) is None:
        raise FieldError("field.digest", "file")


def _check_use(use: EvidenceUse, _today: date) -> None:
    _not_empty(use.evidence, "evidence")
    _not_empty(use.target, "target")


def _check_round(one: RatingRound, today: date) -> None:
    _not_empty(one.band, "band")
    _not_later(one.opened, "opened", today)
    _not_later(one.closed, "closed", today)
    if one.closed is not None and one.closed < one.opened:
        raise FieldError("field.before_start", "closed", start=str(one.opened), end=str(one.closed))


def _check_rating(rating: Rating, today: date) -> None:
    _not_empty(rating.round, "round")
    _not_empty(rating.statement, "statement")
    _not_later(rating.on, "on", today)


def _check_area(area: OwnArea, _today: date) -> None:
    _not_empty(area.section, "section")
    _not_empty(area.area, "area")
    if area.title is not None:
        _not_empty(area.title.words, "title")


def _check_training(training: OwnTraining, _today: date) -> None:
    _not_empty(training.training, "training")
    if training.title is not None:
        _not_empty(training.title.words, "title")
    _between_times(training.months)


def _check_conversation(talk: Conversation, today: date) -> None:
    for name in ("opened", "held", "worker_signed_on", "manager_signed_on"):
        _not_later(getattr(talk, name), name, today)
    for whose in ("worker", "manager"):
        if getattr(talk, f"{whose}_signed_on") is not None:
            _not_empty(getattr(talk, f"{whose}_signed_by"), f"{whose}_signed_by")


def _check_conversation_note(note: ConversationNote, today: date) -> None:
    _not_empty(note.conversation, "conversation")
    _not_empty(note.text.words, "text")
    _not_later(note.written, "written", today)
    if note.added:
        _not_empty(note.writer, "writer")


def _check_interval(interval: OwnInterval, _today: date) -> None:
    _between_times(interval.months)


def _between_times(months: int | None) -> None:
    if months is not None and not 0 < months <= MOST_MONTHS:
        raise FieldError("field.months", "months", given=months, most=MOST_MONTHS)


_CHECKS: dict[type, Callable[[Any, date], None]] = {
    Worker: _check_worker,
    Post: _check_post,
    HeldAward: _check_award,
    Registration: _check_registration,
    InductionProgress: _check_induction,
    LearningEntry: _check_learning,
    Action: _check_action,
    Evidence: _check_evidence,
    EvidenceUse: _check_use,
    RatingRound: _check_round,
    Rating: _check_rating,
    OwnArea: _check_area,
    OwnTraining: _check_training,
    Conversation: _check_conversation,
    ConversationNote: _check_conversation_note,
    OwnInterval: _check_interval,
}
