"""One conversation, its parts in order: what was agreed, what is due, topics, answers, the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.ratings import RatedBy
from careerplanner.gui.dialogs.typed_dates import read_date
from careerplanner.gui.pages.coming.coming_rows import coming_row, lead_to
from careerplanner.gui.pages.conversation.conversation_before import ConversationBefore
from careerplanner.gui.pages.conversation.conversation_ending import (
    ConversationEnding,
    EndingState,
)
from careerplanner.gui.pages.conversation.conversation_head import ConversationHead
from careerplanner.gui.pages.conversation.conversation_rows import (
    STATE_STATUS,
    ConversationRows,
    latest_note,
    topic_of,
)
from careerplanner.gui.pages.conversation.conversation_says import ConversationSays
from careerplanner.gui.pages.conversation.conversation_seeing import ConversationSeeing
from careerplanner.gui.pages.conversation.conversation_statements import AnswerWords
from careerplanner.gui.pages.conversation.conversation_topics import TopicList
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.entry_list import EntryList
from careerplanner.gui.widgets.narrow_column import NarrowColumn
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.i18n.marks import mark
from careerplanner.services.conversation import conversation_view
from careerplanner.services.conversation.agenda import Agenda, agenda
from careerplanner.services.rating.rating_words import RatingWords

if TYPE_CHECKING:
    from careerplanner.domain.conversations import Conversation, Voice
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.ratings import Rating, RatingAnswer
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.pages.conversation.conversation_agreed import Outcome
    from careerplanner.gui.pages.conversation.conversation_doing import ConversationDoing
    from careerplanner.gui.pages.conversation.conversation_entry import AgreedNow
    from careerplanner.gui.words import Text


class ConversationPart(QWidget):
    """The conversation that is looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.
        doing: Has done what is asked for here.

    Attributes:
        agenda: What it is prepared from, as it is shown; None before the first.

    Signals:
        left: The list of conversations is wanted again.
    """

    left = Signal()

    def __init__(self, context: WindowContext, desk: Desk, doing: ConversationDoing) -> None:
        super().__init__()
        self.context, self.desk, self.doing = context, desk, doing
        self.agenda: Agenda | None = None
        self._worker = ""
        self._agreed_order: tuple[str, ...] = ()
        self._next_cleared = False
        self._own_given: set[str] = set()
        follow_width(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self.head = ConversationHead(context)
        self.before = ConversationBefore(context)
        self.part_topics = Section(context, mark("Conversation", "What we talk about"), gap=0)
        self.topics = TopicList(context)
        self.written = EntryList(context)
        self.part_topics.add(self.topics)
        self.part_topics.add(self.written)
        scale = AnswerWords(
            lambda answer: RatingWords(desk.wording).answer(answer),
            lambda answer: RatingWords(desk.wording).means(answer),
        )
        self.seeing = ConversationSeeing(context, scale)
        self.ending = ConversationEnding(desk, self._agree)
        above, below = NarrowColumn(), NarrowColumn()
        for part in (self.head, self.before, self.part_topics):
            above.add(part)
        below.add(self.ending)
        for wide in (above, self.seeing, below):
            column.addWidget(wide)
        self._connect()

    def _connect(self) -> None:
        head, ending = self.head, self.ending
        head.left.connect(self.left)
        head.change_requested.connect(self._change_plan)
        head.remove_requested.connect(self._remove)
        head.end_requested.connect(lambda: ending.entry.what.setFocus())
        self.before.outcome_chosen.connect(self._outcome)
        self.before.due_opened.connect(self._lead_to)
        self.topics.written.connect(self._written)
        self.seeing.answered.connect(self._answered)
        self.seeing.agree_requested.connect(lambda: self.doing.agree_where_same(self.one))
        self.seeing.band_requested.connect(lambda band: self.doing.choose_band(self.one, band))
        ending.action_change_requested.connect(self._change_action)
        ending.action_done_requested.connect(self._turn_action)
        ending.action_remove_requested.connect(
            lambda name: self.doing.remove_action(self.one, name)
        )
        ending.next_changed.connect(self._next_changed)
        ending.sign_requested.connect(self.sign)
        ending.reopen_requested.connect(lambda: self.doing.reopen(self.one))
        ending.add_requested.connect(lambda: self.doing.add_after(self.one))
        ending.paper_requested.connect(self.show_paper)
        ending.evidence_requested.connect(
            lambda: self.doing.keep_as_evidence(
                self.one, ConversationSays(self.desk, self.doing.record).assessment_kinds()
            )
        )

    # ---- what is shown -------------------------------------------------------------------------

    @property
    def found(self) -> Agenda:
        """What is shown; LookupError before there is anything."""
        if self.agenda is None:
            raise LookupError("no conversation is looked at")
        return self.agenda

    @property
    def one(self) -> Conversation:
        """The conversation that is looked at; LookupError before there is one."""
        return self.found.conversation

    @property
    def is_writing(self) -> bool:
        """Whether anything can be written: nobody signed, and the book can be written in."""
        return not self.one.is_sealed and not self.desk.read_only

    def forget(self) -> None:
        """Lets go of the conversation: another one, or another person, is looked at."""
        self.agenda = None
        self._agreed_order, self._next_cleared = (), False
        self._own_given.clear()
        self.seeing.forget()
        self.ending.next.forget()
        self.ending.entry.clear()

    def hand_over(self) -> None:
        """Keeps whatever was typed and is not kept yet."""
        if self.agenda is not None and self.is_writing:
            self.topics.hand_over()
            self.ending.next.hand_over()

    def show_conversation(self, record: Record, one: Conversation) -> None:
        """Shows a conversation, or the same one as it stands now."""
        if self.agenda is not None and self.agenda.conversation.id != one.id:
            self.forget()
        self.agenda = agenda(self.desk.workspace, record, one)
        self._worker = record.worker.id
        rows, says = ConversationRows(self.desk, record), ConversationSays(self.desk, record)
        writing = self.is_writing
        status = STATE_STATUS[conversation_view.state_of(record, one)]
        self.head.show_conversation(says, self.agenda, status, writing=writing)
        self._show_before(rows)
        written = rows.written(self.agenda)
        self.topics.set_rows(rows.topics(self.agenda) if writing else [])
        self.written.set_rows([] if writing else written)
        now = mark("Conversation", "What we talk about")
        then = mark("Conversation", "What we talked about")
        self.part_topics.heading.set_text(now if writing else then)
        self.part_topics.setVisible(writing or bool(written))
        self._show_seeing(rows, says, writing=writing)
        self._show_actions(rows, says, writing=writing)
        self._show_signing(says, writing=writing)

    def _show_before(self, rows: ConversationRows) -> None:
        found = self.found
        self.before.setVisible(not found.conversation.is_sealed)
        agreed = {one.action.id: rows.agreed_row(one) for one in found.agreed_open}
        agreed |= {one.id: rows.closed_row(one) for one in found.closed_since}
        kept = [name for name in self._agreed_order if name in agreed]
        self._agreed_order = (*kept, *(name for name in agreed if name not in kept))
        plan = [rows.agreed_row(one) for one in found.other_open]
        late = sum(one.late for one in found.other_open)
        self.before.show_agreed([agreed[name] for name in self._agreed_order], plan, late)
        record = rows.record
        self.before.show_due(
            [coming_row(self.desk, record, item, may_change=False) for item in found.due]
        )
        words = rows.words
        lines = [f"{words.since_day(one)} · {words.since(one).text}" for one in found.changed_since]
        self.before.show_changed(lines, is_first=found.last is None)

    def _show_seeing(
        self, rows: ConversationRows, says: ConversationSays, *, writing: bool
    ) -> None:
        found = self.found
        if self.one.is_sealed:
            shown = rows.told_statements(self.one)
        else:
            shown = rows.statements(found, self._own_given, writing=writing)
        first = [talk.statement for talk in found.first] if writing else [row.key for row in shown]
        about = says.about_band(found) if writing else ""
        self.seeing.show_rows(about, shown, first, found.agree_at_once, writing=writing)
        self.seeing.show_bands(
            says.bands(),
            found.lines.band if found.lines is not None else "",
            is_known=found.lines is not None,
            may_choose=says.may_choose(found),
        )
        self.seeing.setVisible(bool(shown) or writing)

    def _show_actions(
        self, rows: ConversationRows, says: ConversationSays, *, writing: bool
    ) -> None:
        one, ending = self.one, self.ending
        ending.show_actions(rows.agreed_now(one, writing=writing), writing=writing)
        worker, manager = says.names(one)
        ending.entry.offer(worker, manager, says.links(self.found))
        proposed = says.proposed_next(one) if writing and not self._next_cleared else None
        day = self.desk.wording.partial_date(one.next_on or proposed)
        ending.next.show_day(day, says.next_hint(one), writing=writing)

    def _show_signing(self, says: ConversationSays, *, writing: bool) -> None:
        one, may = self.one, not self.desk.read_only
        state = EndingState(
            writing=writing,
            signing=says.sign_text(one) if may and not one.is_signed else None,
            reopening=may and one.is_sealed and not one.is_signed,
            adding=may and one.is_sealed,
            printing=one.is_signed,
            told=says.signing_told(one),
            kept=says.kept_told(one),
        )
        self.ending.show_state(state, says.signatures(one), says.added(self.found))

    # ---- what is done --------------------------------------------------------------------------

    def _change_plan(self) -> None:
        rows = ConversationRows(self.desk, self.doing.record)
        kinds = [kind for kind in rows.kinds() if kind.key == str(self.one.kind)]
        self.doing.change_plan(self.one, kinds)

    def _remove(self) -> None:
        one = self.one
        self.hand_over()
        if self.doing.remove(one):
            self.left.emit()

    def _outcome(self, action: str, outcome: Outcome) -> None:
        self.doing.set_outcome(action, outcome)

    def _lead_to(self, key: str) -> None:
        found = next((item for item in self.found.due if item.key == key), None)
        if found is not None:
            lead_to(self.desk, found)

    def _written(self, key: str, voice: Voice, words: str) -> None:
        found, topic = self.agenda, topic_of(key)
        if found is None or self._worker not in self.desk.names():
            return
        mine = [note for each in found.topics for note in each.notes] + list(found.loose)
        old = latest_note(mine, topic, voice)
        self.doing.write(self._worker, found.conversation, (topic, voice, words), old)

    def _answered(self, statement: str, by: RatedBy, answer: RatingAnswer | None) -> None:
        if by is RatedBy.SELF:
            self._own_given.add(statement)
        self.doing.rate(self.one, statement, by, answer, self._rating(statement, by))

    def _rating(self, statement: str, by: RatedBy) -> Rating | None:
        talks = self.agenda.statements if self.agenda is not None else ()
        talk = next((one for one in talks if one.statement == statement), None)
        if talk is None:
            return None
        given = {
            RatedBy.SELF: talk.own,
            RatedBy.MANAGER: talk.manager,
            RatedBy.AGREED: talk.agreed,
        }
        return given[by]

    def _agree(self, agreed: AgreedNow) -> bool:
        return self.doing.agree(self.one, agreed)

    def _change_action(self, name: str) -> None:
        found = next((one for one in self.doing.record.actions if one.id == name), None)
        if found is not None:
            self.doing.change_action(found)

    def _turn_action(self, name: str) -> None:
        found = next((one for one in self.doing.record.actions if one.id == name), None)
        if found is not None:
            self.doing.turn_action(found)

    def _next_changed(self, typed: str) -> None:
        self._next_cleared = not typed
        self.doing.set_next(self.one, read_date(typed))

    def _next_day(self) -> PartialDate | None:
        return read_date(self.ending.next.field.value())

    # ---- signing and paper ---------------------------------------------------------------------

    def sign(self) -> None:
        """Asks who signs, once everything that was typed is kept or mended."""
        self.hand_over()
        if self.is_writing:
            if not self.ending.next.check():
                self.ending.next.field.setFocus()
                return
            if self.ending.entry.is_begun and not self.ending.entry.save():
                self.ending.entry.setFocus()
                return
        one, day = self.one, self._next_day() if self.is_writing else None
        self.doing.sign(one, lambda: self._signed_words(day), day, self._after_signing)

    def _signed_words(self, day: PartialDate | None) -> str:
        return ConversationSays(self.desk, self.doing.record).what_is_signed(self.one, day)

    def _after_signing(self) -> None:
        ending = self.ending
        target = ending.print_record if ending.print_record.isVisible() else ending.sign
        target.setFocus()
        said = self.context.translate("Conversation", "Signed.")
        self.context.events.status_said.emit(said)

    def show_paper(self, name: str) -> None:
        """Shows a paper of the conversation: "record", "summary" or "agenda"."""
        from careerplanner.services.conversation import conversation_paper

        self.hand_over()
        titles: dict[str, Text] = {
            "record": mark("Conversation", "Record of the conversation"),
            "summary": mark("Conversation", "One-page summary"),
            "agenda": mark("Conversation", "Sheet to take with you"),
        }
        make = {
            "record": conversation_paper.record_sheet,
            "summary": conversation_paper.summary_sheet,
            "agenda": conversation_paper.agenda_sheet,
        }[name]
        workspace, record, one = self.desk.workspace, self.doing.record, self.one
        self.doing.print(titles[name], lambda language: make(workspace, record, one, language))
