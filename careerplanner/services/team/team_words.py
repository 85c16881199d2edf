"""A line of the team in words: one cell for each column, the same on screen, paper and terminal.

What a line says is worked out in ``rules.team``. Bands and register stay two cells; nothing here
adds up anything of a person but how many dated things are late or near.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState, Standing
from careerplanner.domain.finding import Status
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from careerplanner.domain.conversation_guide import ConversationKind
    from careerplanner.domain.team import PostLine, TalkDue, TeamLine
    from careerplanner.services.wording import Wording


class Look(StrEnum):
    """How a cell is marked: a shape and a colour beside its word."""

    MET = "met"
    UNDER_WAY = "under_way"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"
    NOT_KNOWN = "not_known"
    OVERDUE = "overdue"


class TeamColumn(StrEnum):
    """The columns of the team, in their order."""

    NAME = "name"
    DUE = "due"
    REGISTER = "register"
    BY_JOB = "by_job"
    BY_AWARDS = "by_awards"
    NEXT_BAND = "next_band"
    TALK = "talk"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    Attributes:
        text: The words; "" for nothing.
        below: A second line, or "".
        look: How it is marked; None for plain words.
    """

    text: str
    below: str = ""
    look: Look | None = None

    @property
    def whole(self) -> str:
        """Both lines as one."""
        return f"{self.text}. {self.below}" if self.text and self.below else self.text or self.below


STANDING_LOOK = {
    Standing.REGISTERED: Look.MET,
    Standing.MUST_REGISTER: Look.MISSING,
    Standing.OVERDUE: Look.OVERDUE,
    Standing.APPLIED: Look.UNDER_WAY,
    Standing.MAY_REGISTER: Look.NOT_APPLICABLE,
    Standing.NOT_REQUIRED: Look.NOT_APPLICABLE,
    Standing.NOT_KNOWN: Look.NOT_KNOWN,
}
STATE_LOOK = {
    DateState.AHEAD: Look.MET,
    DateState.DUE: Look.MISSING,
    DateState.PAST: Look.OVERDUE,
    DateState.NOT_KNOWN: Look.NOT_KNOWN,
    DateState.DONE: Look.MET,
}
_WAITING = Cell("")
_URGENCY = (DateState.PAST, DateState.DUE, DateState.AHEAD, DateState.NOT_KNOWN, DateState.DONE)


def soonest_talk(line: TeamLine) -> TalkDue | None:
    """Return the conversation that is due first; one without a day comes last; None for none."""
    return min(line.talks, key=_talk_key, default=None)


def _talk_key(talk: TalkDue) -> tuple[int, date]:
    return (_URGENCY.index(talk.state), talk.due.earliest if talk.due else date.max)


class TeamWords:
    """Says what a line of the team holds, in one language.

    Args:
        say: Words of that language.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self._tr = say.catalogue.translate

    def column(self, column: TeamColumn) -> str:
        """Return the heading of a column."""
        tr = self._tr
        return {
            TeamColumn.NAME: tr("Team", "Name"),
            TeamColumn.SERVICE: tr("Team", "Service"),
            TeamColumn.BY_JOB: tr("Team", "Band by job"),
            TeamColumn.BY_AWARDS: tr("Team", "Band by qualifications"),
            TeamColumn.REGISTER: tr("Team", "Register"),
            TeamColumn.DUE: tr("Team", "Overdue and due"),
            TeamColumn.NEXT_BAND: tr("Team", "Next band"),
            TeamColumn.TALK: tr("Team", "Next conversation"),
        }[column]

    def cell(self, line: TeamLine | None, column: TeamColumn, name: str = "") -> Cell:
        """Return what stands in a column.

        Args:
            line: The line; None while it is still being worked out.
            column: Which column.
            name: Whose line it is, for one that is not there yet.
        """
        if line is None:
            return Cell(name, self.waiting()) if column is TeamColumn.NAME else _WAITING
        return {
            TeamColumn.NAME: self.person,
            TeamColumn.SERVICE: self.service,
            TeamColumn.BY_JOB: self.by_job,
            TeamColumn.BY_AWARDS: self.by_awards,
            TeamColumn.REGISTER: self.register,
            TeamColumn.DUE: self.due,
            TeamColumn.NEXT_BAND: self.next_band,
            TeamColumn.TALK: self.talk,
        }[column](line)

    def waiting(self) -> str:
        """Return what is said of somebody whose line is not there yet."""
        return self._tr("Team", "Being worked out")

    # ---- cells ---------------------------------------------------------------------------------

    def person(self, line: TeamLine) -> Cell:
        """Who, and what they do."""
        return Cell(line.name, self.jobs(line) or self._tr("Team", "No job now"))

    def jobs(self, line: TeamLine) -> str:
        """Return the current jobs; "" for none."""
        return " · ".join(dict.fromkeys(filter(None, (self.job(one) for one in line.posts))))

    def job(self, post: PostLine) -> str:
        """Return what a job is called: the title typed, else its role's."""
        return post.title or self.say.role(post.role)

    def service(self, line: TeamLine) -> Cell:
        """Where, and who the line manager is."""
        where = [*services_of(line), line.team]
        return Cell(" · ".join(filter(None, where)), line.line_manager)

    def by_job(self, line: TeamLine) -> Cell:
        """The bands the job stands in."""
        if line.by_job:
            return Cell(join_items(self.say.band_letter(one) for one in line.by_job))
        if not line.posts:
            return Cell(self._tr("Team", "No job now"), look=Look.NOT_APPLICABLE)
        return Cell(self.say.label(labels.STATUS, "not_known"), look=Look.NOT_KNOWN)

    def by_awards(self, line: TeamLine) -> Cell:
        """The highest band that the qualifications meet."""
        band = self.say.band_letter(line.by_awards) if line.by_awards else ""
        if line.by_awards_status is Status.NOT_KNOWN:
            unsure = self.say.label(labels.STATUS, "not_known")
            below = self._tr("Team", "Whether it is higher is not known") if band else ""
            return Cell(band or unsure, below, Look.NOT_KNOWN)
        return Cell(band or self._tr("Team", "None yet"))

    def register(self, line: TeamLine) -> Cell:
        """Where the person stands with the register, and the soonest day for it."""
        if line.standing is None:
            return Cell(self._tr("Team", "No job now"), look=Look.NOT_APPLICABLE)
        look = STANDING_LOOK[line.standing]
        if line.register_state is DateState.PAST:
            look = Look.OVERDUE
        return Cell(self.say.label(labels.STANDING, line.standing), self.register_day(line), look)

    def register_day(self, line: TeamLine) -> str:
        """Return the soonest day for the register, or that it is not known; "" for none."""
        if not line.register_duty:
            return ""
        duty = self.say.label(labels.DUTY_KIND, line.register_duty)
        unknown = self.say.label(labels.DATE_STATE, "not_known")
        when = self.say.span(line.register_due) if line.register_due is not None else unknown
        return f"{duty}: {when}"

    def due(self, line: TeamLine) -> Cell:
        """How many dated things are late or near, and the first of their days."""
        tr, first = self._tr, self.first_day(line)
        if line.late:
            return Cell(tr("Team", "Overdue: {count}", count=line.late), first, Look.OVERDUE)
        if line.soon:
            return Cell(tr("Team", "Due soon: {count}", count=line.soon), first, Look.MISSING)
        return Cell(tr("Team", "Nothing soon"), look=Look.MET)

    def first_day(self, line: TeamLine) -> str:
        """Return the earliest day among what is late or near; "" for none."""
        return self.say.span(line.next_date) if line.next_date is not None else ""

    def next_band(self, line: TeamLine) -> Cell:
        """The next band, how it stands and what is missing for it."""
        if not line.next_band:
            return Cell(self._tr("Team", "No higher band"), look=Look.NOT_APPLICABLE)
        state = self.say.label(labels.STATUS, line.next_status)
        band = self.say.band_letter(line.next_band)
        missing = self.missing(line)
        return Cell(f"{band}: {state}", missing[0] if missing else "", Look(line.next_status))

    def missing(self, line: TeamLine) -> tuple[str, ...]:
        """Return the parts of the next band that are not met, in the order of the framework."""
        left = (Status.MET, Status.NOT_APPLICABLE)
        return tuple(self.say.node(one.node) for one in line.next_parts if one.status not in left)

    def talk(self, line: TeamLine) -> Cell:
        """The next conversation that is due."""
        talk = soonest_talk(line)
        if talk is None:
            return Cell(self._tr("Team", "None expected"), look=Look.NOT_APPLICABLE)
        return Cell(self.talk_state(talk), self.talk_kind(talk.kind), STATE_LOOK[talk.state])

    def talk_state(self, talk: TalkDue) -> str:
        """Return when a conversation is due, in a few words."""
        tr = self._tr
        if talk.due is None:
            return tr("Team", "The day is not known")
        day = self.say.span(talk.due)
        if talk.state is DateState.PAST:
            return tr("Team", "Overdue: {date}", date=day)
        return tr("Team", "By: {date}", date=day)

    def talk_kind(self, kind: ConversationKind) -> str:
        """Return what a kind of conversation is called."""
        forms = self.say.lookup.pack.conversations.forms
        form = next((one for one in forms if one.kind is kind), None)
        return self.say.text(form.title) if form is not None else self._kind(kind)

    def _kind(self, kind: ConversationKind) -> str:
        tr = self._tr
        return {
            "one_to_one": tr("Conversation kind", "One-to-one"),
            "appraisal": tr("Conversation kind", "Appraisal"),
            "probation_review": tr("Conversation kind", "Probation review"),
            "development": tr("Conversation kind", "Development discussion"),
        }[str(kind)]


def services_of(line: TeamLine) -> tuple[str, ...]:
    """Return the services of the current jobs, each once."""
    return tuple(dict.fromkeys(post.service for post in line.posts if post.service))
