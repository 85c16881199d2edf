"""What can be done with conversations: each asks what is needed and has a service do it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.conversations import OwnInterval
from careerplanner.domain.record import ActionState
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.conversation.conversation_dialogs import Planned
from careerplanner.gui.dialogs.record.action_dialog import typed
from careerplanner.gui.pages.conversation.conversation_agreed import Outcome
from careerplanner.i18n.marks import mark
from careerplanner.services.conversation import conversing
from careerplanner.services.record import records

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog

    from careerplanner.domain.conversation_guide import ConversationKind
    from careerplanner.domain.conversations import Conversation, ConversationNote, Voice
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer
    from careerplanner.domain.record import Action, Record
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.dialogs.conversation.conversation_dialogs import Said
    from careerplanner.gui.dialogs.conversation.conversation_evidence_dialog import SummaryFor
    from careerplanner.gui.dialogs.conversation.conversation_interval_dialog import HowOften
    from careerplanner.gui.dialogs.conversation.conversation_sign_dialog import Signed
    from careerplanner.gui.pages.conversation.conversation_entry import AgreedNow
    from careerplanner.gui.widgets.choice_list import Choice
    from careerplanner.gui.widgets.page import Page
    from careerplanner.gui.words import Text
    from careerplanner.i18n.language import Language
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.workspace import Workspace

_BECAME: dict[Outcome, Text] = {
    Outcome.DONE: mark("Conversation", "Marked as done."),
    Outcome.NOT_DONE: mark("Conversation", "Marked as not done, and left."),
    Outcome.CARRIED_ON: mark("Conversation", "It is carried on."),
}


class ConversationDoing:
    """Acts on the conversations of the person being looked at.

    Args:
        desk: The open book and the person.
        page: What dialogs lie over.

    Attributes:
        dialog: The dialog last opened.
    """

    def __init__(self, desk: Desk, page: Page) -> None:
        self.desk, self._page = desk, page
        self.dialog: QDialog | None = None

    @property
    def record(self) -> Record:
        """The record of that person."""
        record = self.desk.record()
        if record is None:
            raise LookupError("nobody is looked at")
        return record

    # ---- beginning -----------------------------------------------------------------------------

    def begin(self, planned: Planned) -> str:
        """Begins to prepare a conversation; its id, or "" where that could not be."""
        begun: list[str] = []

        def change() -> Changes:
            changes, name = conversing.begin(
                *self._whose, planned.kind, planned=planned.planned, manager=planned.manager
            )
            begun.append(name)
            return changes

        self.desk.apply(change)
        return begun[0] if begun else ""

    def begin_other(
        self, kinds: Sequence[Choice], first: Planned, begun: Callable[[str], object]
    ) -> None:
        """Asks what kind of conversation, when and with whom, and begins it."""
        from careerplanner.gui.dialogs.conversation.conversation_dialogs import PlannedDialog

        names: list[str] = []

        def keep(planned: Planned) -> bool:
            names.append(self.begin(planned))
            return bool(names[-1])

        dialog = PlannedDialog(self.desk, keep, kinds, first, parent=self._page)
        dialog.accepted.connect(lambda: begun(names[-1]))
        self._open(dialog)

    def prepare(self, one: Conversation) -> None:
        """Fills in what a conversation that was only planned is prepared from."""
        if not self.desk.read_only and not one.is_sealed:
            self.desk.apply(lambda: conversing.prepare(*self._whose, one.id))

    def change_plan(self, one: Conversation, kinds: Sequence[Choice]) -> None:
        """Asks for the day and for who holds it."""
        from careerplanner.gui.dialogs.conversation.conversation_dialogs import PlannedDialog

        def keep(said: Planned) -> bool:
            made = replace(one, kind=said.kind, planned=said.planned, manager=said.manager)
            return self._do(
                lambda: conversing.change(*self._whose, made), mark("Conversation", "Kept.")
            )

        first = Planned(one.kind, one.planned, one.manager)
        self._open(PlannedDialog(self.desk, keep, kinds, first, parent=self._page))

    def remove(self, one: Conversation) -> bool:
        """Takes a conversation away that nobody signed; it can be undone."""
        said = mark("Conversation", "The conversation is removed.")
        return self._do(lambda: conversing.remove(*self._whose, one.id), said)

    def choose_band(self, one: Conversation, band: str) -> None:
        """Talks about the statements of another band."""
        said = mark("Conversation", "You now talk about another band.")
        self._do(lambda: conversing.choose_band(*self._whose, one.id, band), said)

    # ---- holding -------------------------------------------------------------------------------

    def write(
        self,
        worker: str,
        one: Conversation,
        written: tuple[str, Voice, str],
        old: ConversationNote | None,
    ) -> None:
        """Keeps what stands below a topic now.

        Args:
            worker: Whose conversation; not the person looked at where that has just changed.
            one: The conversation.
            written: Id of the topic, whose words, and what stands there.
            old: The note it replaces, or None.
        """
        topic, voice, words = written
        text = typed(self.desk, words, old.text if old is not None else None)
        note = old.id if old is not None else None
        space = self.desk.workspace
        self.desk.apply(
            lambda: conversing.write(space, worker, one.id, topic, text, voice, note_id=note)
        )

    def rate(
        self,
        one: Conversation,
        statement: str,
        by: RatedBy,
        answer: RatingAnswer | None,
        old: Rating | None,
    ) -> None:
        """Keeps an answer; a note that was written beside it stays."""
        note = old.note if old is not None else None
        self.desk.apply(lambda: conversing.rate(*self._whose, one.id, statement, by, answer, note))

    def agree_where_same(self, one: Conversation) -> None:
        """Agrees every answer that both gave alike."""
        said = mark("Conversation", "Agreed where you both say the same.")
        self._do(lambda: conversing.agree_where_same(*self._whose, one.id), said)

    # ---- what is to be done --------------------------------------------------------------------

    def agree(self, one: Conversation, agreed: AgreedNow) -> bool:
        """Keeps what is agreed to be done."""
        return self._do(
            lambda: conversing.agree(
                *self._whose,
                one.id,
                agreed.what,
                owner=agreed.owner,
                due=agreed.due,
                requirement=agreed.requirement,
            ),
            mark("Conversation", "Agreed and added."),
        )

    def set_outcome(self, action: str, outcome: Outcome) -> None:
        """Says what became of something that was agreed."""

        def change() -> Changes:
            if outcome is Outcome.CARRIED_ON:
                return conversing.open_again(*self._whose, action)
            done = outcome is Outcome.DONE
            return conversing.close_action(*self._whose, action, done, None)

        self._do(change, _BECAME[outcome])

    def change_action(self, action: Action) -> None:
        """Asks for an action anew."""
        from careerplanner.gui.dialogs.record.action_dialog import ActionDialog

        def keep(made: Action) -> bool:
            said = mark("Plan page", "Action changed.")
            return self._do(lambda: records.change(*self._whose, made), said)

        self._open(ActionDialog(self.desk, keep, action, parent=self._page))

    def turn_action(self, action: Action) -> None:
        """Marks an action as done, or as to do after all."""
        is_open = action.state is ActionState.OPEN
        self.set_outcome(action.id, Outcome.DONE if is_open else Outcome.CARRIED_ON)

    def remove_action(self, one: Conversation, action: str) -> None:
        """Takes away what was agreed by mistake."""
        said = mark("Plan page", "Action removed.")
        self._do(lambda: conversing.remove_action(*self._whose, one.id, action), said)

    def set_next(self, one: Conversation, day: PartialDate | None) -> None:
        """Keeps the day agreed for the next one."""
        self.desk.apply(lambda: conversing.change(*self._whose, replace(one, next_on=day)))

    # ---- signing -------------------------------------------------------------------------------

    def sign(
        self,
        one: Conversation,
        what: Text,
        next_on: PartialDate | None,
        signed: Callable[[], object],
    ) -> None:
        """Asks who signs now; ``signed`` is called once somebody has."""
        from careerplanner.gui.dialogs.conversation.conversation_sign_dialog import (
            ConversationSignDialog,
        )

        def keep(given: Signed) -> bool:
            return self.desk.apply(lambda: self._signed(one, given, next_on))

        dialog = ConversationSignDialog(self.desk, one, what, keep, parent=self._page)
        dialog.accepted.connect(signed)
        self._open(dialog)

    def _signed(self, one: Conversation, given: Signed, next_on: PartialDate | None) -> Changes:
        from careerplanner.domain.conversations import Voice

        held = None if one.is_sealed else given.held
        day = None if one.is_sealed else next_on
        if given.worker and given.manager:
            return conversing.sign_both(
                *self._whose,
                one.id,
                given.worker,
                given.manager,
                given.on,
                held=held,
                next_on=day,
            )
        voice = Voice.WORKER if given.worker else Voice.MANAGER
        name = given.worker or given.manager
        return conversing.sign(*self._whose, one.id, voice, name, given.on, held=held, next_on=day)

    def reopen(self, one: Conversation) -> None:
        """Asks why a conversation is opened again that only one has signed."""
        from careerplanner.gui.dialogs.conversation.conversation_dialogs import REOPEN, SaidDialog

        def keep(said: Said) -> bool:
            reason = Typed(said.text, self.desk.context.words.language.value)
            return self.desk.apply(
                lambda: conversing.reopen(*self._whose, one.id, reason, said.name)
            )

        self._open(SaidDialog(self.desk, keep, REOPEN, parent=self._page))

    def add_after(self, one: Conversation) -> None:
        """Asks for what is added to a signed conversation."""
        from careerplanner.gui.dialogs.conversation.conversation_dialogs import ADD, SaidDialog

        def keep(said: Said) -> bool:
            text = Typed(said.text, self.desk.context.words.language.value)
            return self._do(
                lambda: conversing.add_after(*self._whose, one.id, text, said.name),
                mark("Conversation", "Added below the signatures."),
            )

        self._open(SaidDialog(self.desk, keep, ADD, parent=self._page))

    # ---- how often -----------------------------------------------------------------------------

    def set_interval(self, kind: ConversationKind, named: Text, usual: Text) -> None:
        """Asks how often the employer holds a kind of conversation."""
        from careerplanner.gui.dialogs.conversation.conversation_interval_dialog import (
            ConversationIntervalDialog,
            HowOften,
        )

        old = next((one for one in self.record.intervals if one.kind is kind), None)

        def change(often: HowOften) -> Changes:
            if often.usual:
                if old is None:
                    return Changes()
                return records.remove(*self._whose, Entity.INTERVAL, old.id)
            if old is None:
                name = self.desk.workspace.make_id()
                return records.add(*self._whose, OwnInterval(name, kind, often.months))
            return records.change(*self._whose, replace(old, months=often.months))

        def keep(often: HowOften) -> bool:
            return self._do(lambda: change(often), mark("Conversation", "Kept."))

        first = HowOften(True) if old is None else HowOften(False, old.months)
        dialog = ConversationIntervalDialog(self.desk, named, usual, keep, first, parent=self._page)
        self._open(dialog)

    # ---- paper ---------------------------------------------------------------------------------

    def print(self, title: Text, make: Callable[[Language], Sheet]) -> None:
        """Shows a paper."""
        from careerplanner.gui.dialogs.sheet_dialog import SheetDialog

        self._open(SheetDialog(self.desk, title, make, parent=self._page))

    def keep_as_evidence(self, one: Conversation, kinds: Sequence[Choice]) -> None:
        """Asks what the summary is for, and keeps it as evidence."""
        from careerplanner.gui.dialogs.conversation.conversation_evidence_dialog import (
            ConversationEvidenceDialog,
        )
        from careerplanner.services.conversation.conversation_evidence import keep_summary

        def keep(asked: SummaryFor) -> bool:
            return self._do(
                lambda: keep_summary(*self._whose, one.id, asked.language, asked.assessment),
                mark("Conversation", "The summary is kept as evidence."),
            )

        self._open(ConversationEvidenceDialog(self.desk, keep, kinds, parent=self._page))

    # ---- how it is done ------------------------------------------------------------------------

    @property
    def _whose(self) -> tuple[Workspace, str]:
        return self.desk.workspace, self.desk.worker_id

    def _do(self, change: Callable[[], Changes], said: Text) -> bool:
        return self.desk.apply(change, said)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
