"""The learning record: kinds and titles, training and its refreshers, learning of a span of time.

There is no number of hours to reach; a sum is told for a span and nothing is measured by it. Tables
of learning come in through ``learning_import``; the pack to send is ``learning_paper``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import DateSpan, add_months
from careerplanner.domain.finding import PackName
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.framework.notices import notices_about
from careerplanner.i18n.language import Language
from careerplanner.i18n.messages.learning import LEARNING_KIND
from careerplanner.i18n.sorting import fold
from careerplanner.rules import refreshers as rules
from careerplanner.services.record import records

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.domain.register import Notice, Renewal
    from careerplanner.domain.training import Interval
    from careerplanner.domain.typed import Typed
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

KINDS = tuple(LEARNING_KIND)
"""The ordinary kinds, in the order they are offered."""
MOST_TITLES = 6
"""Most titles offered while one is typed."""
MONTHS_BACK = 36
"""How far a span goes back where nothing says how long a registration lasts."""


# ---- kinds and titles ----------------------------------------------------------------------------


def kind_of(typed: str, catalogues: Catalogues) -> str:
    """Return the kind of learning that a text names in either language; itself for any other."""
    plain = " ".join(typed.casefold().split())
    for kind in KINDS:
        names = [catalogues.get(one).render(LEARNING_KIND[kind]) for one in Language]
        if plain in {kind, *(name.casefold() for name in names)}:
            return kind
    return typed


def kind_word(kind: str, say: Wording) -> str:
    """Return what a kind of learning is called; what was typed stays as it is."""
    return say.label(LEARNING_KIND, kind) if kind in LEARNING_KIND else kind


def titles(record: Record, say: Wording) -> tuple[tuple[str, str], ...]:
    """Return what may be meant by a title: what was learned before, the latest first; training.

    Returns:
        Each title once, with the id of the training it is, or "".
    """
    latest = sorted(record.learning, key=_latest_first)
    known = [(entry.title, entry.training) for entry in latest]
    names = training_names(record, say.lookup)
    known += [(training_title(record, one, say), one) for one in names]
    found: dict[str, str] = {}
    for title, training in known:
        found[title] = found.get(title) or training
    return tuple(found.items())


class TitleSearch:
    """Finds titles by the words in them; ready for the next letter once it has been asked.

    Args:
        some: What `titles` gave.
    """

    def __init__(self, some: Iterable[tuple[str, str]]) -> None:
        self._folded = tuple((fold(title), title, training) for title, training in some)

    def find(self, typed: str, most: int = MOST_TITLES) -> tuple[tuple[str, str], ...]:
        """Return the titles that have every word typed, however written, in their order."""
        words = fold(typed).split()
        fitting = (
            (title, training)
            for folded, title, training in self._folded
            if all(word in folded for word in words)
        )
        return tuple(islice(fitting, most)) if words else ()


def _latest_first(entry: LearningEntry) -> tuple[bool, int, str]:
    day = entry.on.span.latest.toordinal() if entry.on is not None else 0
    return (entry.on is None, -day, entry.id)


# ---- training ------------------------------------------------------------------------------------


def training_names(record: Record, lookup: Lookup) -> tuple[str, ...]:
    """Return ids of all training: the pack's, then the employer's own."""
    packed = [training.id for training in lookup.pack.trainings]
    own = [one.training for one in record.trainings]
    return tuple(dict.fromkeys([*packed, *own]))


def training_title(record: Record, name: str, say: Wording) -> str:
    """Return what a kind of training is called; its id for one that nothing names."""
    own = own_training(record, name)
    if own is not None and own.title is not None:
        return own.title.words
    return say.name(PackName("training", name))


def training_called(record: Record, typed: str, catalogues: Catalogues, lookup: Lookup) -> str:
    """Return the id of the training that a text names, by id or by title in either language.

    Returns:
        The id, or "" where none is called so.
    """
    from careerplanner.services.wording import Wording

    plain = " ".join(typed.casefold().split())
    for name in training_names(record, lookup) if plain else ():
        said = [
            training_title(record, name, Wording(catalogues.get(one), lookup)) for one in Language
        ]
        if plain in {name.casefold(), *(" ".join(one.casefold().split()) for one in said)}:
            return name
    return ""


def own_training(record: Record, name: str) -> OwnTraining | None:
    """Return what the employer says of a kind of training, or None."""
    return next((one for one in record.trainings if one.training == name), None)


def interval_of(record: Record, name: str, lookup: Lookup) -> tuple[int | None, Interval | None]:
    """Return after how many months training is refreshed, and the pack's interval if it counts.

    The employer's stands above the pack's.
    """
    own = own_training(record, name)
    if own is not None:
        return own.months, None
    training = lookup.find_training(name)
    interval = training.refreshed if training else None
    return (interval.months if interval else None), interval


@dataclass(frozen=True, slots=True)
class Proposed:
    """A day on which training might be refreshed.

    Attributes:
        on: The day, or the span where only a month is known; None where it cannot be counted.
        months: After how many months.
        suggested: Whether nobody has to follow it.
        basis: What it stands on; None for the employer's.
    """

    on: DateSpan | None
    months: int
    suggested: bool
    basis: Basis | None


def proposed_refresher(
    record: Record, training: str, done: PartialDate | None, lookup: Lookup
) -> Proposed | None:
    """Propose when training done on a day is refreshed; None where nothing says."""
    months, interval = interval_of(record, training, lookup)
    if months is None:
        return None
    span = done.plus_months(months) if done is not None else None
    suggested = interval is not None and interval.suggested
    return Proposed(span, months, suggested, interval.basis if interval else None)


def refreshers(workspace: Workspace, record: Record) -> tuple[Refresher, ...]:
    """Say how a record stands today to training that is done again and again."""
    return rules.refreshers(record, workspace.lookup, workspace.today())


def refresher_title(record: Record, found: Refresher, say: Wording) -> str:
    """Return what is to be refreshed: the training, else the learning it is about."""
    if found.training:
        return training_title(record, found.training, say)
    entry = next(one for one in record.learning if one.id == found.entries[0])
    return entry.title


def set_training(
    workspace: Workspace,
    record: Record,
    training: str,
    months: int | None,
    *,
    needed: bool,
    title: Typed | None = None,
) -> Changes:
    """Keep what the employer asks of a kind of training, in place of what the pack says.

    Args:
        workspace: The open book.
        record: Whose it is.
        training: Id of the training; "" for a new one of the employer's own.
        months: After how many months it is refreshed; None where it is not.
        needed: Whether it is asked of this worker.
        title: What it is called, for one that is not the pack's.

    Raises:
        FieldError: A value cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    there = own_training(record, training) if training else None
    if there is not None:
        changed = replace(there, months=months, needed=needed, title=title or there.title)
        return records.change(workspace, record.worker.id, changed)
    new = OwnTraining(workspace.make_id(), training or workspace.make_id(), title, months, needed)
    return records.add(workspace, record.worker.id, new)


def restore_training(workspace: Workspace, record: Record, training: str) -> Changes:
    """Let what the pack says of a kind of training count again; an own one goes.

    Raises:
        UnknownName: The record says nothing of its own about it.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    there = own_training(record, training)
    name = there.id if there is not None else ""
    return records.remove(workspace, record.worker.id, Entity.TRAINING, name)


# ---- spans ---------------------------------------------------------------------------------------


def proposed_span(record: Record, lookup: Lookup, today: date) -> DateSpan:
    """Propose which learning to show: since the registration began or was renewed, else 3 years.

    A registration that ends on a known day began as long before it as registrations last.
    """
    renewal = said_of_hours(record, lookup, today)
    months = renewal.every_months if renewal is not None else MONTHS_BACK
    back = add_months(today, -months)
    days = []
    for entry in record.registrations:
        if entry.renewal_due is not None and entry.renewal_due.is_exact:
            days.append(add_months(entry.renewal_due.span.earliest, -months))
        elif entry.first_registered is not None and entry.first_registered.is_exact:
            days.append(entry.first_registered.span.earliest)
    begun = [day for day in days if back <= day <= today]
    return DateSpan(max(begun) if begun else back, today)


def learned_in(learning: Iterable[LearningEntry], span: DateSpan) -> tuple[LearningEntry, ...]:
    """Return the learning that may lie in a span, first one first; undated learning is left out."""
    inside = [
        entry
        for entry in learning
        if entry.on is not None
        and entry.on.span.earliest <= span.latest
        and entry.on.span.latest >= span.earliest
    ]
    return tuple(sorted(inside, key=lambda one: (one.on.span if one.on else span, one.id)))


def minutes_of(learning: Iterable[LearningEntry]) -> tuple[int, int]:
    """Return the minutes of learning altogether, and how many entries do not say how long."""
    given = [entry.minutes for entry in learning]
    known = [minutes for minutes in given if minutes is not None]
    return sum(known), len(given) - len(known)


def notices(workspace: Workspace, record: Record) -> tuple[Notice, ...]:
    """Return what the pack would have somebody know today who keeps a record of learning."""
    today = workspace.today()
    roles = [post.role for post in record.posts if post.ended is None]
    return notices_about(workspace.lookup.pack, "learning", today, roles)


def said_of_hours(record: Record, lookup: Lookup, on: date) -> Renewal | None:
    """Return the rule that says what renewing asks of learning, in force on a day; None for none.

    Where several are in force the one of the worker's own part of the register comes first.
    """
    categories = {entry.category for entry in record.registrations}
    rules_of = {
        version.renewal: rule.categories
        for rule in lookup.pack.register_rules
        for version in rule.versions
        if version.renewal
    }
    inside = [one for one in lookup.pack.renewals if one.basis.in_force(on)]
    own = [one for one in inside if categories & set(rules_of.get(one.id, ()))]
    return next(iter([*own, *inside]), None)
