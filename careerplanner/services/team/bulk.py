"""One change for many people at once: seen before it is made, made as one action, undone as one.

Whom a change concerns, who has it so already and for whom it cannot be is told first
(`foresee`); `carry_out` looks again and writes. Adding people is ``adding``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import Action, ActionState, Record, Worker
from careerplanner.errors import UserError
from careerplanner.i18n.sorting import fold
from careerplanner.rules import refreshers as rules
from careerplanner.services.conversation.conversation_beginning import planned_for
from careerplanner.services.learning.learning import own_training
from careerplanner.services.rating.rating import keep_pack
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from careerplanner.domain.conversation_guide import ConversationKind
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.typed import Typed
    from careerplanner.services.record.records import Entry
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class AssignTraining:
    """Ask a kind of training of people.

    Attributes:
        training: Id of the training; the pack's, or one of the employer's own.
        title: What one of the employer's own is called; None for the pack's.
        months: After how many months one of the employer's own is refreshed, or None.
        due: By when it is to be done, or None: then no action is written.
        what: The action in words.
    """

    training: str
    title: Typed | None = None
    months: int | None = None
    due: PartialDate | None = None
    what: Typed | None = None


@dataclass(frozen=True, slots=True)
class PlanTalk:
    """Set a day for a conversation; one that is planned and not held yet is moved.

    Attributes:
        kind: What it is for.
        on: The day.
        manager: Who holds it; "" takes each one's line manager.
    """

    kind: ConversationKind
    on: PartialDate
    manager: str = ""


class Belonging(StrEnum):
    """What of where somebody belongs is set."""

    SERVICE = "service"
    TEAM = "team"
    LINE_MANAGER = "line_manager"


@dataclass(frozen=True, slots=True)
class SetBelonging:
    """Set the service of the current jobs, the team or the line manager.

    Attributes:
        what: Which of them.
        value: As typed; "" takes it away.
    """

    what: Belonging
    value: str


@dataclass(frozen=True, slots=True)
class AgreeAction:
    """Agree the same action with people.

    Attributes:
        what: As typed.
        owner: Who does it; "" is the person.
        due: By when, or None.
    """

    what: Typed
    owner: str = ""
    due: PartialDate | None = None


Wish = AssignTraining | PlanTalk | SetBelonging | AgreeAction
_READ: dict[type[Wish], frozenset[Entity]] = {
    AssignTraining: frozenset(
        {
            Entity.WORKER, Entity.POST, Entity.HELD_AWARD, Entity.LEARNING, Entity.TRAINING,
            Entity.ACTION,
        }
    ),
    PlanTalk: frozenset({Entity.WORKER, Entity.CONVERSATION}),
    SetBelonging: frozenset({Entity.WORKER, Entity.POST}),
    AgreeAction: frozenset({Entity.WORKER, Entity.ACTION}),
}  # fmt: skip
"""Kinds of thing that a change looks at."""
ACTION_NAMES: dict[type[Wish], str] = {
    AssignTraining: "team.training",
    PlanTalk: "team.conversation",
    SetBelonging: "team.belonging",
    AgreeAction: "team.action",
}


class Fate(StrEnum):
    """What becomes of one person in a change for many."""

    CHANGED = "changed"
    SAME = "same"
    NOT_POSSIBLE = "not_possible"


@dataclass(frozen=True, slots=True)
class Concerned:
    """One person in a change for many.

    Attributes:
        worker: The person's id.
        name: As typed.
        fate: What becomes of the record.
        before: What stood there before, as typed; "" for nothing.
        why: Code of why it cannot be: "prospect.no_job", "prospect.being_held"; "" otherwise.
    """

    worker: str
    name: str
    fate: Fate
    before: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a change for many will come to."""

    people: tuple[Concerned, ...]

    def of(self, fate: Fate) -> tuple[Concerned, ...]:
        """Return those of one fate, in the order given."""
        return tuple(one for one in self.people if one.fate is fate)


@dataclass(slots=True)
class _Step:
    """What is written for one person."""

    record: Record
    add: list[Entry] = field(default_factory=list)
    change: list[Entry] = field(default_factory=list)
    worker: Worker | None = None
    before: str = ""
    why: str = ""

    @property
    def concerned(self) -> Concerned:
        worker = self.record.worker
        writes = bool(self.add or self.change or self.worker)
        fate = Fate.NOT_POSSIBLE if self.why else Fate.CHANGED if writes else Fate.SAME
        return Concerned(worker.id, worker.name, fate, self.before, self.why)


class Prospect:
    """What a change of one kind would come to; records are read once for as long as it is asked.

    Args:
        workspace: Gives the book, the pack and the clock.
        workers: Ids of the people meant.
        kind: The kind of change.

    Raises:
        UnknownName: The book has no such worker.
    """

    def __init__(self, workspace: Workspace, workers: Iterable[str], kind: type[Wish]) -> None:
        self._workspace, self._kind = workspace, kind
        wanted = list(dict.fromkeys(workers))
        self._records = tuple(workspace.opened.records(wanted, _READ[kind]))

    def steps(self, wish: Wish) -> list[_Step]:
        """Return what would be written for each person.

        Raises:
            FieldError: A value cannot be.
        """
        today = self._workspace.today()
        plan = _planner(self._workspace, wish, today)
        steps = [_Step(record) for record in self._records]
        for step in steps:
            plan(step)
            step.add = [cleaned(one) for one in step.add]
            step.change = [cleaned(one) for one in step.change]
            for thing in (*step.add, *step.change, *filter(None, [step.worker])):
                check(thing, today)
        return steps

    def foresee(self, wish: Wish) -> Foreseen:
        """Say what a change would come to for each person; nothing is written.

        Raises:
            FieldError: A value cannot be.
        """
        return Foreseen(tuple(step.concerned for step in self.steps(wish)))


def foresee(workspace: Workspace, workers: Iterable[str], wish: Wish) -> Foreseen:
    """Say what a change would come to for each person; nothing is written.

    Raises:
        FieldError: A value cannot be.
        UnknownName: The book has no such worker.
    """
    return Prospect(workspace, workers, type(wish)).foresee(wish)


def carry_out(workspace: Workspace, workers: Iterable[str], wish: Wish) -> Changes:
    """Make a change for everybody whom it concerns, as one action.

    Raises:
        FieldError: A value cannot be; nothing was changed.
        UnknownName: The book has no such worker; nothing was changed.
        UserError: "bulk.nobody": it would change nobody.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    every = Prospect(workspace, workers, type(wish)).steps(wish)
    steps = [one for one in every if one.add or one.change or one.worker]
    if not steps:
        raise UserError("bulk.nobody")
    if isinstance(wish, PlanTalk):
        keep_pack(workspace)
    with workspace.opened.action(ACTION_NAMES[type(wish)], workspace.actor) as action:
        for step in steps:
            worker = step.record.worker.id
            if step.worker is not None:
                action.change_worker(step.worker)
            for entry in step.add:
                action.add(entry, worker)
            for entry in step.change:
                action.change(entry, worker)
    return action.changes


def _planner(workspace: Workspace, wish: Wish, today: date) -> Callable[[_Step], None]:
    """What is done for one person."""
    if isinstance(wish, AssignTraining):
        return lambda step: _assign(workspace, step, wish, today)
    if isinstance(wish, PlanTalk):
        return lambda step: _plan_talk(workspace, step, wish)
    if isinstance(wish, SetBelonging):
        return lambda step: _set_belonging(step, cleaned(wish), today)
    return lambda step: _agree(workspace, step, wish.what, wish.owner, wish.due)


# ---- training ------------------------------------------------------------------------------------


def _assign(workspace: Workspace, step: _Step, wish: AssignTraining, today: date) -> None:
    """Ask training of somebody of whom it is not asked for certain; write down by when."""
    record, lookup = step.record, workspace.lookup
    own = own_training(record, wish.training) or _own_called(record, wish)
    found = rules.refreshers(record, lookup, today)
    asked = next((one for one in found if one.training == wish.training and one.needed), None)
    is_asked = asked is not None and asked.asked.code not in rules.UNCERTAIN
    if own is not None and not own.needed:
        step.change.append(replace(own, needed=True))
    elif not is_asked and own is None:
        packed = lookup.find_training(wish.training)
        refreshed = packed.refreshed if packed is not None else None
        months = refreshed.months if refreshed is not None else wish.months
        title = None if packed is not None else wish.title
        step.add.append(OwnTraining(workspace.make_id(), wish.training, title, months))
    if wish.due is not None and wish.what is not None:
        _agree(workspace, step, wish.what, "", wish.due)


def _own_called(record: Record, wish: AssignTraining) -> OwnTraining | None:
    """The employer's own training of the same title, for which a record may have its own id."""
    wanted = fold(wish.title.words) if wish.title is not None else ""
    if not wanted:
        return None
    return next(
        (one for one in record.trainings if one.title and fold(one.title.words) == wanted), None
    )


# ---- conversations -------------------------------------------------------------------------------


def _plan_talk(workspace: Workspace, step: _Step, wish: PlanTalk) -> None:
    """Plan a conversation, or move the one that is planned."""
    record = step.record
    mine = [one for one in record.conversations if one.kind is wish.kind and not one.is_sealed]
    if not mine:
        made = planned_for(workspace, record, wish.kind, planned=wish.on, manager=wish.manager)
        step.add.append(made)
        return
    latest = mine[-1]
    step.before = str(latest.planned) if latest.planned is not None else ""
    if latest.held is not None:
        step.why = "prospect.being_held"
        return
    moved = replace(latest, planned=wish.on, manager=wish.manager or latest.manager)
    if moved != latest:
        step.change.append(moved)


# ---- where somebody belongs ----------------------------------------------------------------------


def _set_belonging(step: _Step, wish: SetBelonging, today: date) -> None:
    record = step.record
    if wish.what is Belonging.SERVICE:
        posts = [one for one in record.posts if one.ended is None or one.ended.span.latest > today]
        step.before = ", ".join(dict.fromkeys(one.service for one in posts if one.service))
        if not posts:
            step.why = "prospect.no_job"
        step.change += [
            replace(one, service=wish.value) for one in posts if one.service != wish.value
        ]
        return
    worker = record.worker
    step.before = worker.team if wish.what is Belonging.TEAM else worker.line_manager
    if step.before != wish.value:
        if wish.what is Belonging.TEAM:
            step.worker = replace(worker, team=wish.value)
        else:
            step.worker = replace(worker, line_manager=wish.value)


# ---- actions -------------------------------------------------------------------------------------


def _agree(
    workspace: Workspace, step: _Step, what: Typed, owner: str, due: PartialDate | None
) -> None:
    """Write down an action; one that stands there already, still to be done, is not doubled."""
    record = step.record
    owner = owner or record.worker.name
    agreed = cleaned(Action(workspace.make_id(), what, owner=owner, due=due))
    same = (agreed.what.words, agreed.owner, agreed.due)
    there = [one for one in record.actions if one.state is ActionState.OPEN]
    if all((one.what.words, one.owner, one.due) != same for one in there):
        step.add.append(agreed)
