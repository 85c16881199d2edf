"""What a book says of one worker: posts, registrations, awards, induction, learning and a plan.

Evidence, ratings and the employer's own lists have modules of their own.

Everything here is as the person gave it: partial dates stay partial, free text stays as typed.
What it means against a framework is ``rules``; keeping it is ``store``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from careerplanner.domain.conversations import Conversation, ConversationNote, OwnInterval
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceUse
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import Rating, RatingRound
from careerplanner.domain.typed import Typed as Typed


@dataclass(frozen=True, slots=True)
class Worker:
    """A person, with facts that some answers need; every one but the name is optional.

    Attributes:
        id: Random identifier.
        name: As typed.
        language: Language the person wants their papers in, or None.
        born: Date (often only the year) of birth; asked for funding with an age limit.
        lives_in: ISO 3166-2 code of the nation lived in.
        earnings: Id of an earnings band of the pack.
        welsh_level: How much Welsh, as the person puts it.
        pay_point: As the employer calls it.
        team: As typed.
        line_manager: Name as typed.
        client_groups: Groups worked with, when no post says so.
        target: Id of the band the worker is aiming for, or "".
        goal: Id of the end whose route was chosen (a band, a role or a goal of the pack), or "".
        route: Key of the chosen route, or "".
        example: True for an invented person to look around with.
        extras: Unknown fields of an imported record, kept so that they survive a round trip.
    """

    id: str
    name: str
    language: str | None = None
    born: PartialDate | None = None
    lives_in: str = ""
    earnings: str = ""
    welsh_level: str = ""
    pay_point: str = ""
    team: str = ""
    line_manager: str = ""
    client_groups: tuple[str, ...] = ()
    target: str = ""
    goal: str = ""
    route: str = ""
    example: bool = False
    extras: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A job held, now or before.

    Attributes:
        id: Random identifier.
        role: Id of a role of the pack, or "" when the title typed is none it knows.
        title: Title as typed.
        employer: As typed.
        setting: Id of a setting, or "".
        client_groups: Whom the work is for; empty takes the role's.
        hours: Hours a week, or None.
        started: When it began, or None when not given.
        ended: When it ended, or None while it lasts.
        extras: Unknown fields of an imported record.
        service: The home, branch or team it is in, as typed.
    """

    id: str
    role: str = ""
    title: str = ""
    employer: str = ""
    setting: str = ""
    client_groups: tuple[str, ...] = ()
    hours: float | None = None
    started: PartialDate | None = None
    ended: PartialDate | None = None
    extras: str = ""
    service: str = ""


class RegistrationState(StrEnum):
    """Where an entry on the register stands, as the worker says."""

    REGISTERED = "registered"
    APPLIED = "applied"
    LAPSED = "lapsed"
    NOT_REGISTERED = "not_registered"


@dataclass(frozen=True, slots=True)
class Registration:
    """An entry on the register, or the plain fact that there is none.

    Attributes:
        id: Random identifier.
        category: Part of the register, as in the pack's rules, or "" when not said.
        state: As the worker says.
        number: Registration number as typed.
        first_registered: When the first registration began.
        renewal_due: When the current one ends.
        extras: Unknown fields of an imported record.
    """

    id: str
    category: str = ""
    state: RegistrationState = RegistrationState.REGISTERED
    number: str = ""
    first_registered: PartialDate | None = None
    renewal_due: PartialDate | None = None
    extras: str = ""


class HeldState(StrEnum):
    """How far a worker is with an award."""

    ACHIEVED = "achieved"
    WORKING_TOWARDS = "working_towards"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class HeldAward:
    """An award of a worker's own.

    Attributes:
        id: Random identifier.
        award: Id in the catalogue, or "" when the catalogue does not know it.
        typed: What the person typed; kept even when the catalogue knows the award.
        state: Achieved, being worked towards, or planned.
        started: When study began.
        achieved: When it was awarded.
        expected: When it should be finished.
        body: Awarding body as typed.
        enrolled: Whether enrolled with a centre; None when not said.
        extras: Unknown fields of an imported record.
    """

    id: str
    award: str = ""
    typed: str = ""
    state: HeldState = HeldState.ACHIEVED
    started: PartialDate | None = None
    achieved: PartialDate | None = None
    expected: PartialDate | None = None
    body: str = ""
    enrolled: bool | None = None
    extras: str = ""


class ProgressState(StrEnum):
    """How far a section or area of an induction is."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    READY = "ready"
    SIGNED_OFF = "signed_off"


@dataclass(frozen=True, slots=True)
class InductionProgress:
    """Progress in the whole induction, in one section, or in one area of it.

    Attributes:
        id: Random identifier.
        section: Id of a section of the pack, or "" for the induction as a whole.
        area: Id of an area in it, or "" for the section as a whole.
        state: How far.
        started: When begun.
        finished: When signed off: the day of the later signature.
        employer: Where it was done.
        signed_by: Name of the manager who signed, as typed.
        worker_signed: Whether the worker signed too.
        note: As typed.
        extras: Unknown fields of an imported record.
        ready: When it was said to be ready for sign-off.
        signed_on: When the manager signed.
        worker_signed_by: Name the worker signed with, as typed.
        worker_signed_on: When the worker signed.
        sent_back: Why it was last sent back, as typed; None once it is ready again.
        sent_back_by: Name of who sent it back, as typed.
        sent_back_on: When.
        earlier: Whether it was signed with an earlier employer and brought in.
    """

    id: str
    section: str = ""
    area: str = ""
    state: ProgressState = ProgressState.NOT_STARTED
    started: PartialDate | None = None
    finished: PartialDate | None = None
    employer: str = ""
    signed_by: str = ""
    worker_signed: bool = False
    note: Typed | None = None
    extras: str = ""
    ready: PartialDate | None = None
    signed_on: PartialDate | None = None
    worker_signed_by: str = ""
    worker_signed_on: PartialDate | None = None
    sent_back: Typed | None = None
    sent_back_by: str = ""
    sent_back_on: PartialDate | None = None
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class LearningEntry:
    """Something learned (continuing professional development).

    Attributes:
        id: Random identifier.
        title: What it was.
        kind: Course, e-learning, shadowing … as typed or chosen.
        on: When.
        minutes: How long, or None.
        changed: What it changed in the worker's practice.
        renew_by: When it should be refreshed, or None.
        extras: Unknown fields of an imported record.
        training: Id of the kind of training it is, the pack's or the employer's own, or "".
        provider: Who gave it, as typed.
    """

    id: str
    title: str
    kind: str = ""
    on: PartialDate | None = None
    minutes: int | None = None
    changed: Typed | None = None
    renew_by: PartialDate | None = None
    extras: str = ""
    training: str = ""
    provider: str = ""


class ActionState(StrEnum):
    """Where a planned action stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Action:
    """A dated item of the worker's plan.

    Attributes:
        id: Random identifier.
        what: What will be done, as typed.
        why: Why, as typed; None when ``requirement`` says it.
        owner: Who does it, as typed.
        due: By when.
        state: Open, done or dropped.
        requirement: Id of the requirement or statement it serves, or "".
        remind: When to be reminded of it, or None.
        goal: Id of the end whose route it belongs to, or "".
        step: Key of the step of that route, or "".
        extras: Unknown fields of an imported record.
        conversation: Id of the conversation it was agreed in, or "".
        closed: When it was done or dropped, or None.
    """

    id: str
    what: Typed
    why: Typed | None = None
    owner: str = ""
    due: PartialDate | None = None
    state: ActionState = ActionState.OPEN
    requirement: str = ""
    remind: PartialDate | None = None
    goal: str = ""
    step: str = ""
    extras: str = ""
    conversation: str = ""
    closed: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class PlanNote:
    """A note on the worker's plan, printed with it.

    Attributes:
        id: Random identifier.
        text: As typed.
        written: Day it was written.
        extras: Unknown fields of an imported record.
    """

    id: str
    text: Typed
    written: date | None = None
    extras: str = ""


@dataclass(frozen=True, slots=True)
class SavedPlan:
    """A plan as it was when it was printed or saved; never rewritten.

    Attributes:
        id: Random identifier.
        made_on: Day it was made.
        target: Band aimed for.
        pack: Which pack judged it.
        language: Language of the paper.
        answer: The assessment tree as JSON text.
    """

    id: str
    made_on: date
    target: str
    pack: PackRef
    language: str
    answer: str


@dataclass(frozen=True, slots=True)
class Record:
    """All that a book says of one worker."""

    worker: Worker
    posts: tuple[Post, ...] = ()
    registrations: tuple[Registration, ...] = ()
    awards: tuple[HeldAward, ...] = ()
    induction: tuple[InductionProgress, ...] = ()
    learning: tuple[LearningEntry, ...] = ()
    actions: tuple[Action, ...] = ()
    notes: tuple[PlanNote, ...] = ()
    plans: tuple[SavedPlan, ...] = field(default=())
    evidence: tuple[Evidence, ...] = ()
    uses: tuple[EvidenceUse, ...] = ()
    rounds: tuple[RatingRound, ...] = ()
    ratings: tuple[Rating, ...] = ()
    areas: tuple[OwnArea, ...] = ()
    trainings: tuple[OwnTraining, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    talked: tuple[ConversationNote, ...] = ()
    intervals: tuple[OwnInterval, ...] = ()
