"""What can be done on the induction page: each asks what is needed and has a service do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.induction_plan import InductionPart
from careerplanner.domain.record import InductionProgress, ProgressState
from careerplanner.gui.dialogs.recording import keep_and_tell
from careerplanner.i18n.marks import mark
from careerplanner.services.induction import inducting
from careerplanner.services.induction.induction_words import InductionWords, target_of
from careerplanner.services.record import records

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.induction_plan import InductionPlan
    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.dialogs.induction.bring_in_dialog import BroughtIn
    from careerplanner.gui.dialogs.induction.induction_dialogs import SentBack
    from careerplanner.gui.widgets.page import Page
    from careerplanner.gui.words import Text
    from careerplanner.i18n.language import Language
    from careerplanner.services.induction.inducting import Signature
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.workspace import Workspace

_SAID: dict[ProgressState, Text] = {
    ProgressState.NOT_STARTED: mark("Induction", "Not started any more."),
    ProgressState.IN_PROGRESS: mark("Induction", "Started."),
    ProgressState.READY: mark("Induction", "Ready for sign-off."),
}


class InductionDoing:
    """Acts on the induction of the person being looked at.

    Args:
        desk: The open book and the person.
        page: What dialogs lie over.

    Attributes:
        dialog: The dialog last opened.
    """

    def __init__(self, desk: Desk, page: Page) -> None:
        self.desk, self._page = desk, page
        self.dialog: QDialog | None = None

    # ---- what is known -------------------------------------------------------------------------

    @property
    def record(self) -> Record:
        """The record of that person."""
        record = self.desk.record()
        if record is None:
            raise LookupError("nobody is looked at")
        return record

    def plan(self) -> InductionPlan:
        """How the induction stands now."""
        return inducting.plan_of(self.desk.workspace, self.record)

    def words(self) -> InductionWords:
        """Words for it in the language of the screen."""
        return InductionWords(self.desk.wording, self.record, self.plan())

    # ---- how far -------------------------------------------------------------------------------

    def set_state(self, part: InductionPart, state: ProgressState) -> None:
        """Says how far a part is."""
        self._do(lambda: inducting.set_state(*self._whose, part, state), _SAID[state])

    def step(self, part: InductionPart) -> None:
        """Takes a part to its next state: started, ready, and then to be signed."""
        area = self.plan().find_area(part)
        state = area.state if area is not None else self._section_state(part)
        if state is ProgressState.NOT_STARTED:
            self.set_state(part, ProgressState.IN_PROGRESS)
        elif state is ProgressState.IN_PROGRESS:
            self.set_state(part, ProgressState.READY)
        else:
            self.sign([part])

    def _section_state(self, part: InductionPart) -> ProgressState:
        return inducting.entry_of(self.desk.workspace, self.record, part).state

    def change_note(self, part: InductionPart) -> None:
        """Asks for the note and the dates of a part."""
        from careerplanner.gui.dialogs.induction.induction_dialogs import InductionNoteDialog

        entry = inducting.entry_of(self.desk.workspace, self.record, part)
        said = mark("Induction", "Note and dates kept.")

        def keep(progress: InductionProgress) -> bool:
            return self._do(lambda: inducting.keep_notes(*self._whose, progress), said)

        title: Text = lambda: self.words().part(part)  # noqa: E731 - asked at a language switch
        self._open(InductionNoteDialog(self.desk, title, keep, entry, parent=self._page))

    # ---- signing -------------------------------------------------------------------------------

    def sign(self, parts: Sequence[InductionPart]) -> None:
        """Asks who signs these parts now."""
        from careerplanner.gui.dialogs.induction.sign_dialog import SignDialog

        def keep(signed: Signature) -> bool:
            return self._do(lambda: inducting.sign(*self._whose, parts, signed), None)

        def signed() -> str:
            if any(inducting.open_parts(self.plan(), part.section) for part in parts):
                return self.desk.context.translate("Induction", "Signed.")
            return self.desk.context.translate("Induction", "The section is signed off.")

        dialog = SignDialog(self.desk, lambda: self._what(parts), keep, parent=self._page)
        dialog.accepted.connect(lambda: self.desk.context.events.status_said.emit(signed()))
        self._open(dialog)

    def sign_section(self, section: str) -> None:
        """Asks who signs all that is open in a section."""
        self.sign([InductionPart(section)])

    def _what(self, parts: Sequence[InductionPart]) -> str:
        """What is signed: a part by its name, a section with how many areas are open."""
        lines = []
        for part in parts:
            lines.append(self.words().part(part))
            number = len(inducting.open_parts(self.plan(), part.section))
            if not part.area and number:
                words = self.desk.context.words
                lines.append(words.count("Induction", "{n} open area|All {n} open areas", number))
        return "\n".join(lines)

    def send_back(self, part: InductionPart) -> None:
        """Asks why a part is sent back."""
        from careerplanner.gui.dialogs.induction.induction_dialogs import SendBackDialog

        said = mark("Induction", "Sent back. It is open again.")

        def keep(sent: SentBack) -> bool:
            return self._do_and_tell(
                lambda: inducting.send_back(*self._whose, [part], sent.reason, sent.by), said
            )

        what: Text = lambda: self.words().part(part)  # noqa: E731 - asked at a language switch
        self._open(SendBackDialog(self.desk, what, keep, parent=self._page))

    def bring_in(self, section: str = "") -> None:
        """Asks what an earlier employer signed, of one section or of all."""
        from careerplanner.gui.dialogs.induction.bring_in_dialog import BringInDialog

        said = mark("Induction", "Brought in. Only what is new remains.")

        def keep(brought: BroughtIn) -> bool:
            return self._do_and_tell(
                lambda: inducting.bring_in(*self._whose, brought.parts, brought.earlier), said
            )

        self._open(BringInDialog(self.desk, self.plan(), section, keep, parent=self._page))

    # ---- lists and groups ----------------------------------------------------------------------

    def edit_list(self, section: str) -> None:
        """Asks for the employer's list of a section."""
        from careerplanner.gui.dialogs.induction.induction_dialogs import OwnListDialog

        said = mark("Induction", "The section has your employer's list.")
        language = self.desk.context.words

        def keep(lines: str) -> bool:
            return self._do(
                lambda: inducting.replace_list(*self._whose, section, lines, language.language),
                said,
            )

        self._open(OwnListDialog(self.desk, section, keep, parent=self._page))

    def restore_list(self, section: str) -> None:
        """Gives a section the framework's list again."""
        said = mark("Induction", "The section has the framework's list again.")
        self._do(lambda: inducting.restore_list(*self._whose, section), said)

    def tell_groups(self, groups: Sequence[str]) -> None:
        """Keeps whom the person works with."""
        said = mark("Induction", "Whom you work with is kept.")
        self._do(lambda: inducting.tell_groups(*self._whose, groups), said)

    def change_lump(self, entry: InductionProgress) -> None:
        """Asks how far a section or the whole is, recorded without its areas; new without an id."""
        from careerplanner.gui.dialogs.induction.induction_dialog import InductionDialog

        said = mark("Record", "Induction recorded.")

        def keep(progress: InductionProgress) -> bool:
            store = records.change if entry.id else records.add
            return self._do_and_tell(lambda: store(*self._whose, progress), said)

        self._open(InductionDialog(self.desk, keep, entry, parent=self._page))

    # ---- evidence and paper --------------------------------------------------------------------

    def add_evidence(self, part: InductionPart) -> None:
        """Asks for evidence of a part."""
        from careerplanner.gui.dialogs.evidence.evidence_dialog import EvidenceDialog

        self._open(EvidenceDialog(self.desk, target_of(part), parent=self._page))

    def print(self, title: Text, make: Callable[[Language], Sheet]) -> None:
        """Shows a paper."""
        from careerplanner.gui.dialogs.sheet_dialog import SheetDialog

        self._open(SheetDialog(self.desk, title, make, parent=self._page))

    # ---- how it is done ------------------------------------------------------------------------

    @property
    def _whose(self) -> tuple[Workspace, str]:
        return self.desk.workspace, self.desk.worker_id

    def _do(self, change: Callable[[], Changes], said: Text | None) -> bool:
        """Has a service do it; without words it cannot be undone, and nothing offers that."""
        return self.desk.apply(change) if said is None else self.desk.apply(change, said)

    def _do_and_tell(self, change: Callable[[], Changes], said: Text) -> bool:
        """Has a service do what may change the answers about the person, and says how."""
        return keep_and_tell(self.desk, change, said)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
