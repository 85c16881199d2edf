"""The form of a record file, as pydantic sees it: names, kinds and limits of every field.

Only ``record_file`` imports this, and only when a file is read or its schema written, for pydantic
takes long to load. Names that stand in no model are let through and kept by ``extras``.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Voice
from careerplanner.domain.dates import EARLIEST_YEAR, LATEST_YEAR, PartialDate
from careerplanner.domain.evidence import EvidenceKind, Served
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.record import ActionState, HeldState, ProgressState, RegistrationState
from careerplanner.exchange.date_text import FaultyDate, read_date

FORMAT_VERSION = 1


def _partial(given: object) -> PartialDate:
    if not isinstance(given, str):
        raise PydanticCustomError("record.date_form", "not a date", {"value": given})
    try:
        return read_date(given)
    except FaultyDate as fault:
        context = {"value": given, "earliest": EARLIEST_YEAR, "latest": LATEST_YEAR}
        raise PydanticCustomError(fault.code, "not a date", context) from None


def _day(given: object) -> date:
    partial = _partial(given)
    if partial.day is None:
        raise PydanticCustomError("record.date_not_exact", "not a day", {"value": given})
    return partial.span.earliest


PartialDateText = Annotated[
    PartialDate,
    BeforeValidator(_partial),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
            "description": "A year, a month or a day: 2010, 2019-03 or 2019-03-14.",
        }
    ),
]
DayText = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema(
        {"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "A day."}
    ),
]
Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$")]
Count = Annotated[int, Field(ge=-10_000_000, le=10_000_000)]
Bytes = Annotated[int, Field(ge=0, le=2**63 - 1)]
LanguageCode = Literal["en", "cy"]
ANY_KIND: Any = Field(strict=False)
"""Lets a member of an enum be given as its text."""


class Part(BaseModel):
    """What all parts have in common: exact kinds, and room for unknown names."""

    model_config = ConfigDict(strict=True, extra="allow")


class Words(Part):
    """Words a person typed."""

    words: str
    language: LanguageCode | None = Field(None, description="Language they were typed in.")


class WorkerPart(Part):
    """The person. Every fact but the name may be left out; left out means not known."""

    id: Id | None = Field(None, description="The same in every file about this person.")
    name: str
    language: LanguageCode | None = Field(None, description="Language for their papers.")
    born: PartialDateText | None = None
    lives_in: str = Field("", description="Code of a nation of the framework pack.")
    earnings: str = Field("", description="Id of an earnings band of the framework pack.")
    welsh_level: str = Field("", description="How much Welsh, as the person puts it.")
    pay_point: str = Field("", description="As the employer calls it.")
    team: str = ""
    line_manager: str = ""
    client_groups: list[str] = Field([], description="Ids of client groups of the pack.")
    target: str = Field("", description="Id of the band aimed for.")
    goal: str = Field("", description="Id of the band, role or goal whose route was chosen.")
    route: str = Field("", description="Key of that route, as `routes --json` gives it.")
    example: bool = Field(False, description="An invented person to look around with.")


class PostPart(Part):
    """A job, now or before."""

    id: Id | None = None
    role: str = Field("", description="Id of a role of the pack.")
    title: str = Field("", description="Title as typed.")
    employer: str = ""
    setting: str = Field("", description="Id of a setting of the pack.")
    client_groups: list[str] = Field([], description="Left out: those of the role.")
    hours: float | None = Field(None, description="Hours a week.")
    started: PartialDateText | None = None
    ended: PartialDateText | None = Field(None, description="Left out while it lasts.")
    service: str = Field("", description="The home, branch or team it is in.")


class RegistrationPart(Part):
    """An entry on the register, or the plain fact that there is none."""

    id: Id | None = None
    category: str = Field("", description="Part of the register, as in the rules of the pack.")
    state: Annotated[RegistrationState, ANY_KIND] = RegistrationState.REGISTERED
    number: str = ""
    first_registered: PartialDateText | None = None
    renewal_due: PartialDateText | None = None


class HeldAwardPart(Part):
    """An award of the person's own; ``award``, ``typed`` or both."""

    id: Id | None = None
    award: str = Field("", description="Id of an award of the pack.")
    typed: str = Field("", description="Its name as typed.")
    state: Annotated[HeldState, ANY_KIND] = HeldState.ACHIEVED
    started: PartialDateText | None = None
    achieved: PartialDateText | None = None
    expected: PartialDateText | None = None
    body: str = Field("", description="Awarding body.")
    enrolled: bool | None = Field(None, description="With a centre; left out when not said.")


class InductionPart(Part):
    """Progress in the induction, in one section of it, or in one area of that."""

    id: Id | None = None
    section: str = Field("", description="Id of a section of the pack; left out: the whole.")
    area: str = Field("", description="Id of an area in it; left out: the whole section.")
    state: Annotated[ProgressState, ANY_KIND] = ProgressState.NOT_STARTED
    started: PartialDateText | None = None
    finished: PartialDateText | None = None
    employer: str = ""
    signed_by: str = ""
    worker_signed: bool = False
    note: Words | None = None
    ready: PartialDateText | None = Field(None, description="When it was ready for sign-off.")
    signed_on: PartialDateText | None = Field(None, description="When the manager signed.")
    worker_signed_by: str = Field("", description="Name the worker signed with.")
    worker_signed_on: PartialDateText | None = None
    sent_back: Words | None = Field(None, description="Why it was sent back last.")
    sent_back_by: str = ""
    sent_back_on: PartialDateText | None = None
    earlier: bool = Field(False, description="Signed with an earlier employer and brought in.")


class LearningPart(Part):
    """Something learned."""

    id: Id | None = None
    title: str
    kind: str = ""
    on: PartialDateText | None = None
    minutes: Count | None = None
    changed: Words | None = Field(None, description="What it changed in the person's practice.")
    renew_by: PartialDateText | None = None
    training: str = Field("", description="Id of a kind of training, the pack's or one's own.")
    provider: str = Field("", description="Who gave it.")


class ActionPart(Part):
    """A dated item of the person's plan."""

    id: Id | None = None
    what: Words
    why: Words | None = None
    owner: str = ""
    due: PartialDateText | None = None
    state: Annotated[ActionState, ANY_KIND] = ActionState.OPEN
    requirement: str = Field("", description="Id of what it serves in the pack.")
    remind: PartialDateText | None = Field(None, description="When to be reminded of it.")
    goal: str = Field("", description="Id of the end whose route it belongs to.")
    step: str = Field("", description="Key of the step of that route.")
    conversation: str = Field("", description="Id of the conversation it was agreed in.")
    closed: PartialDateText | None = Field(None, description="When it was done or dropped.")


class NotePart(Part):
    """A note on the plan."""

    id: Id | None = None
    text: Words
    written: DayText | None = None


class PackPart(Part):
    """Which framework pack judged something."""

    id: str
    version: str
    digest: str


class PlanPart(Part):
    """A plan as it was when it was kept."""

    id: Id
    made_on: DayText
    target: str
    pack: PackPart
    language: LanguageCode
    answer: str = Field(description="The answer of that day: JSON as text.")


class EvidencePart(Part):
    """What shows that something was done or learned; of a file, all but its content."""

    id: Id | None = None
    title: str
    kind: Annotated[EvidenceKind, ANY_KIND] = EvidenceKind.FILE
    on: PartialDateText | None = Field(None, description="The day it is of.")
    words: Words | None = Field(None, description="The reflection, the witness's words, or a note.")
    witness: str = Field("", description="Who saw it.")
    address: str = Field("", description="Where a link leads.")
    file: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = Field(
        "", description="SHA-256 of the file's content, which a record file does not hold."
    )
    file_name: str = Field("", description="What the file was called.")
    media_type: str = Field("", description="What the file is, such as image/jpeg.")
    size: Bytes = Field(0, description="Length of the file in bytes.")


class UsePart(Part):
    """One piece of evidence serving one thing."""

    id: Id | None = None
    evidence: str = Field(description="Id of a piece of evidence in this file.")
    kind: Annotated[Served, ANY_KIND] = Field(description="What kind of thing it serves.")
    target: str = Field(description="Id of that thing, in this file or in the pack.")


class RoundPart(Part):
    """One time of going through the statements of a band."""

    id: Id | None = None
    band: str = Field(description="Id of a band of the pack.")
    opened: DayText
    pack: PackPart
    closed: DayText | None = Field(None, description="Left out while it is open.")
    look_again: PartialDateText | None = Field(None, description="When to do it again.")
    note: Words | None = None
    start: str = Field("", description="Id of the band it was looked at from.")


class RatingPart(Part):
    """One person's answer to one statement in one round."""

    id: Id | None = None
    round: str = Field(description="Id of a round in this file.")
    statement: str = Field(description="Id of a statement of the pack.")
    answer: Annotated[RatingAnswer, ANY_KIND]
    by: Annotated[RatedBy, ANY_KIND] = RatedBy.SELF
    note: Words | None = None
    on: DayText | None = None
    conversation: str = Field("", description="Id of the conversation it was given in.")


class AreaPart(Part):
    """One area of a section of the induction as the employer has it."""

    id: Id | None = None
    section: str = Field(description="Id of a section of the pack.")
    area: str = Field(description="Id of the area, the pack's or one of its own.")
    number: str = Field("", description="Number on the employer's log.")
    title: Words | None = Field(None, description="Left out: the pack's.")


class TrainingPart(Part):
    """One kind of training as the employer asks for it."""

    id: Id | None = None
    training: str = Field(description="Id of the training, the pack's or one of its own.")
    title: Words | None = Field(None, description="Left out: the pack's.")
    months: Count | None = Field(None, description="After how many months it is refreshed.")
    needed: bool = Field(True, description="Whether it is asked of this person.")


class ConversationPart(Part):
    """A conversation of the person and the manager; signed by one, it is only added to."""

    id: Id | None = None
    kind: Annotated[ConversationKind, ANY_KIND]
    opened: DayText = Field(description="Day it was begun to be prepared.")
    pack: PackPart
    planned: PartialDateText | None = Field(None, description="The day agreed for it.")
    held: PartialDateText | None = Field(None, description="Left out while it is to come.")
    manager: str = Field("", description="Who holds it.")
    band: str = Field("", description="Id of the band stood in.")
    next_band: str = Field("", description="Id of the band talked about as the next.")
    round: str = Field("", description="Id of the round in this file that was talked about.")
    worker_signed_by: str = ""
    worker_signed_on: PartialDateText | None = None
    manager_signed_by: str = ""
    manager_signed_on: PartialDateText | None = None
    next_on: PartialDateText | None = Field(None, description="The day agreed for the next.")
    as_signed: str = Field("", description="What stood when it was signed: JSON as text.")


class ConversationNotePart(Part):
    """Something written down in a conversation, or added to it later."""

    id: Id | None = None
    conversation: str = Field(description="Id of a conversation in this file.")
    text: Words
    topic: str = Field("", description="Id of a topic of the pack; left out: the whole.")
    voice: Annotated[Voice, ANY_KIND] = Field(Voice.BOTH, description="Whose words it is.")
    written: DayText | None = None
    added: bool = Field(False, description="Whether it was added after a signature.")
    writer: str = Field("", description="Who added it then.")


class IntervalPart(Part):
    """How often the employer holds a kind of conversation with the person."""

    id: Id | None = None
    kind: Annotated[ConversationKind, ANY_KIND]
    months: Count | None = Field(None, description="Left out: it is not held regularly.")


class RecordFile(Part):
    """One worker's record."""

    format_version: Literal[1]
    worker: WorkerPart
    posts: list[PostPart] = []
    registrations: list[RegistrationPart] = []
    awards: list[HeldAwardPart] = []
    induction: list[InductionPart] = []
    learning: list[LearningPart] = []
    actions: list[ActionPart] = []
    notes: list[NotePart] = []
    plans: list[PlanPart] = []
    evidence: list[EvidencePart] = []
    uses: list[UsePart] = []
    rounds: list[RoundPart] = []
    ratings: list[RatingPart] = []
    areas: list[AreaPart] = []
    trainings: list[TrainingPart] = []
    conversations: list[ConversationPart] = []
    talked: list[ConversationNotePart] = []
    intervals: list[IntervalPart] = []
