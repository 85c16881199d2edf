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
from careerplanner.i18n.messages.conversation import CONVERSATION_KIND
from careerplanner.services.coming.coming_words import whole_period

if TYPE_CHECKING:
    from careerplanner.domain.conversation_guide import ConversationKind
    from careerplanner.domain.dates import DateSpan
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
        below: A second line, short enough for a table, or "".
        look: How it is marked; None for plain words.
        full: The second line where there is more room; "" where it is the same.
    """

    text: str
    below: str = ""
    look: Look | None = None
    full: str = ""

    @property
    def more(self) -> str:
        """The second line in full."""
        return self.full or self.below

    @property
    def whole(self) -> str:
        """Both lines as one."""
        return ". ".join(part for part in (self.text, self.more) if part)


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

    def states(self, column: TeamColumn) -> tuple[str, ...]:
        """Return the longer words that may stand in a column with a mark, to leave room for."""
        tr, say, status = self._tr, self.say, Status
        known = say.label(labels.STATUS, "not_known")
        return {
            TeamColumn.DUE: (
                tr("Team", "Overdue: {count}", count=88),
                tr("Team", "Due soon: {count}", count=88),
                tr("Team", "Nothing soon"),
            ),
            TeamColumn.REGISTER: tuple(self.standing(one) for one in Standing),
            TeamColumn.BY_AWARDS: (known,),
            TeamColumn.NEXT_BAND: tuple(
                say.label(labels.STATUS, one) for one in (status.MISSING, status.UNDER_WAY)
            ),
            TeamColumn.TALK: tuple(self._talk_word(one) for one in DateState),
        }.get(column, ())

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
        leader = self._tr("Team", "Line manager")
        full = f"{leader}: {line.line_manager}" if line.line_manager else ""
        return Cell(" · ".join(filter(None, where)), line.line_manager, full=full)

    def by_job(self, line: TeamLine) -> Cell:
        """The bands the job stands in."""
        if line.by_job:
            return Cell(join_items(self.say.band_letter(one) for one in line.by_job))
        if not line.posts:
            return Cell(self._tr("Team", "No job now"), look=Look.NOT_APPLICABLE)
        if line.outside:
            return Cell(self._tr("Team", "None is named"), look=Look.NOT_APPLICABLE)
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
        standing = self.standing(line.standing)
        day = self.days(line.register_due) if line.register_due is not None else ""
        return Cell(standing, day, look, self.register_day(line))

    def standing(self, standing: Standing) -> str:
        """Return what a standing with the register is called where there is little room."""
        tr = self._tr
        return {
            Standing.REGISTERED: tr("Team", "Registered"),
            Standing.MUST_REGISTER: tr("Team", "Must register"),
            Standing.OVERDUE: tr("Team", "Overdue"),
            Standing.APPLIED: tr("Team", "Applied for"),
            Standing.MAY_REGISTER: tr("Team", "May register"),
            Standing.NOT_REQUIRED: tr("Team", "Not needed"),
            Standing.NOT_KNOWN: self.say.label(labels.STANDING, "not_known"),
        }[standing]

    def register_day(self, line: TeamLine) -> str:
        """Return what is due first for the register and when; "" for nothing."""
        if not line.register_duty:
            return ""
        duty = self.say.label(labels.DUTY_KIND, line.register_duty)
        if line.register_due is not None:
            return f"{duty}: {self.say.span(line.register_due)}"
        state = line.register_state or DateState.NOT_KNOWN
        return f"{duty}: {self.say.label(labels.DATE_STATE, state)}"

    def due(self, line: TeamLine) -> Cell:
        """How many dated things are late or near, and the first of their days."""
        tr, first = self._tr, self.first_day(line)
        if line.late:
            text = tr("Team", "Overdue: {count}", count=line.late)
            return Cell(text, first, Look.OVERDUE)
        advised = tr("Team", "Suggested again: {count}", count=line.advised)
        if line.soon:
            full = f"{first}\n{advised}" if line.advised else ""
            text = tr("Team", "Due soon: {count}", count=line.soon)
            return Cell(text, first, Look.MISSING, full)
        if line.advised:
            return Cell(advised, first, Look.MISSING)
        return Cell(tr("Team", "Nothing soon"), look=Look.MET)

    def first_day(self, line: TeamLine) -> str:
        """Return the earliest day among what is late or near; "" for none."""
        return self.days(line.next_date) if line.next_date is not None else ""

    def days(self, span: DateSpan) -> str:
        """Return a day, a whole month or year by its name, or the first and last day."""
        whole = whole_period(span)
        return self.say.partial_date(whole) if whole is not None else self.say.span(span)

    def next_band(self, line: TeamLine) -> Cell:
        """The next band, how it stands and what is missing for it."""
        if not line.next_band:
            none = self._tr("Team", "None")
            why = self._tr("Team", "No higher band")
            if line.outside:
                why = self._tr("Team", "The framework names no band for this work")
            return Cell(none, "", Look.NOT_APPLICABLE, why)
        state = self.say.label(labels.STATUS, line.next_status)
        band, look = self.say.band_letter(line.next_band), Look(line.next_status)
        told = [band]
        if line.next_band in line.by_job:
            told.append(self._tr("Team", "The job stands in this band"))
        return Cell(state, band, look, "\n".join((*told, *self.missing(line))))

    def missing(self, line: TeamLine) -> tuple[str, ...]:
        """Return the parts of the next band that are not met, in the order of the framework."""
        left = (Status.MET, Status.NOT_APPLICABLE)
        return tuple(self.say.node(one.node) for one in line.next_parts if one.status not in left)

    def talk(self, line: TeamLine) -> Cell:
        """The next conversation that is due."""
        talk = soonest_talk(line)
        if talk is None:
            none = self._tr("Team", "None")
            return Cell(none, "", Look.NOT_APPLICABLE, self._tr("Team", "None is expected"))
        late = talk.suggested and talk.state is DateState.PAST
        look = Look.MISSING if late else STATE_LOOK[talk.state]
        below = self.days(talk.due) if talk.due is not None else self.talk_kind(talk.kind)
        told = (f"{self.talk_kind(one.kind)}: {self.talk_state(one)}" for one in line.talks)
        word = (
            self.say.label(labels.DATE_STATE, talk.state) if late else self._talk_word(talk.state)
        )
        return Cell(word, below, look, "\n".join(told))

    def _talk_word(self, state: DateState) -> str:
        tr = self._tr
        return {
            DateState.PAST: tr("Team", "Overdue"),
            DateState.DUE: tr("Team", "Due now"),
        }.get(state) or self.say.label(labels.DATE_STATE, state)

    def talk_state(self, talk: TalkDue) -> str:
        """Return when a conversation is due, in a few words."""
        tr = self._tr
        if talk.due is None:
            return tr("Team", "The day is not known")
        day = self.days(talk.due)
        if talk.suggested:
            return tr("Team", "Usually expected by: {date}", date=day)
        if talk.state is DateState.PAST:
            return tr("Team", "Overdue: {date}", date=day)
        return tr("Team", "By: {date}", date=day)

    def talk_kind(self, kind: ConversationKind) -> str:
        """Return what a kind of conversation is called."""
        form = self.say.lookup.find_conversation(kind)
        return self.say.text(form.title) if form else self.say.label(CONVERSATION_KIND, kind)


def services_of(line: TeamLine) -> tuple[str, ...]:
    """Return the services of the current jobs, each once."""
    return tuple(dict.fromkeys(post.service for post in line.posts if post.service))
