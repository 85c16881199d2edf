"""Asks for evidence: files, a reflection, a witness's words, a link, or a piece already kept.

Nothing is written before "Save"; one action then writes all of it. Files are read again and made
ready off the main thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.evidence import EvidenceKind
from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.evidence.evidence_change_dialog import (
    ADDRESS_LIMIT,
    LIMIT,
    REMINDER,
    typed_words,
)
from careerplanner.gui.dialogs.evidence.evidence_files import FilesField
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.dialogs.typed_dates import fault_text
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import LongTextField, TextField
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.pick_field import PickField
from careerplanner.gui.widgets.search_picker import Match
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence.evidence_words import EvidenceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.evidence import Evidence, Target
    from careerplanner.domain.evidence_file import Ready
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.tasks import Progress
    from careerplanner.gui.widgets.field import Field
    from careerplanner.gui.words import Text

_KEPT = "kept"
_WORDS_LINES = 8
_MATCHES = 30
MOST_AT_ONCE = 100_000_000
"""Most bytes added with one press: all of it is held while it is written."""


class EvidenceDialog(RecordDialog[None]):
    """New evidence, or evidence already kept, for one thing or for none yet.

    Args:
        desk: The open book and the person.
        target: What it will serve; None keeps it without.
        parent: The page it was opened from.
    """

    def __init__(
        self, desk: Desk, target: Target | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, mark("Evidence", "Add evidence"), self._keep_words, parent=parent)
        self.target = target
        self._build()
        self._show_kind()
        self.loaded()

    # ---- fields --------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.serves = BodyText(context, self._serves_text, kind="lead")
        self.serves.setVisible(self.target is not None)
        self.reminder = Banner(context, REMINDER)
        self.form.column.addWidget(self.serves)
        self.form.column.addWidget(self.reminder)
        self.full = Banner(context, self._room_words, status=Status.MISSING, icon="triangle-alert")
        self.full.setVisible(evidence_service.nearly_full(self.desk.workspace))
        self.form.column.addWidget(self.full)
        self.kind = ChoiceField(
            context, "kind", mark("Evidence", "What do you want to add?"), self._kinds()
        )
        self.kind.set_value(EvidenceKind.FILE.value)
        self.kind.edited.connect(self._show_kind)
        self.add(self.kind)
        self.files = FilesField(self.desk)
        self.add(self.files, self._files_fault)
        self.piece = PickField(
            context,
            "piece",
            mark("Evidence", "Which piece?"),
            self._search,
            self._title_of,
            unknown=mark("Evidence", "There is no piece of this name. Choose one from the list."),
            hint=mark("Evidence", "Type a word of its name."),
        )
        self.add(self.piece, lambda _answer: self._piece_fault())
        self._build_words()
        self.on = self.add_date(
            "on",
            mark("Evidence", "What day is it of?"),
            hint=mark("Evidence", "A day, a month or just a year. You can leave this empty."),
        )

    def _build_words(self) -> None:
        context = self.context
        self.name = TextField(
            context, "title", mark("Evidence", "What will you call it?"), limit=LIMIT
        )
        self.add(self.name, _named)
        self.address = TextField(
            context,
            "address",
            mark("Evidence", "Address of the page"),
            hint=mark("Evidence", "The page is not fetched; only its address is kept."),
            characters=0,
            limit=ADDRESS_LIMIT,
        )
        self.add(self.address, _addressed)
        self.witness = TextField(
            context,
            "witness",
            mark("Evidence", "Who said this, and what is their role?"),
            hint=mark("Evidence", "A colleague or a manager; not somebody you support."),
            limit=LIMIT,
        )
        self.add(self.witness, _witnessed)
        self.words = LongTextField(
            context, "words", mark("Evidence", "What happened?"), lines=_WORDS_LINES
        )
        self.add(self.words, _written)

    def _kinds(self) -> list[Choice]:
        offered = [
            Choice(
                EvidenceKind.FILE.value,
                mark("Evidence", "Files"),
                mark("Evidence", "Photos of certificates, PDFs, documents"),
            ),
            Choice(
                EvidenceKind.REFLECTION.value,
                mark("Evidence", "A reflection"),
                mark("Evidence", "Something you did, and what you learned from it"),
            ),
            Choice(
                EvidenceKind.WITNESS.value,
                mark("Evidence", "A witness's words"),
                mark("Evidence", "What somebody saw you do"),
            ),
            Choice(
                EvidenceKind.LINK.value,
                mark("Evidence", "A link"),
                mark("Evidence", "The address of a page on the internet"),
            ),
        ]
        if self.target is not None and self._others():
            offered.append(
                Choice(
                    _KEPT,
                    mark("Evidence", "Evidence you already have"),
                    mark("Evidence", "One piece can be used for many things"),
                )
            )
        return offered

    def _show_kind(self) -> None:
        kind = self.kind.value()
        shown: dict[Field, bool] = {
            self.files: kind == EvidenceKind.FILE.value,
            self.piece: kind == _KEPT,
            self.name: kind in {"reflection", "witness", "link"},
            self.address: kind == EvidenceKind.LINK.value,
            self.witness: kind == EvidenceKind.WITNESS.value,
            self.words: kind in {"reflection", "witness"},
            self.on: kind != _KEPT,
        }
        for field, wanted in shown.items():
            field.setVisible(wanted)
        if kind == EvidenceKind.REFLECTION.value:
            self.words.set_label(
                mark("Evidence", "Your reflection"),
                mark(
                    "Evidence",
                    "What did you do? What went well? What was hard? What would you do "
                    "differently? What does it show about how you work?",
                ),
            )
        elif kind == EvidenceKind.WITNESS.value:
            self.words.set_label(
                mark("Evidence", "The witness's words"),
                mark("Evidence", "As they said or wrote it: what you did, and how."),
            )

    def _room_words(self) -> str:
        return room_words(self.desk)

    def _serves_text(self) -> str:
        record = self.desk.record()
        if self.target is None or record is None:
            return ""
        return EvidenceWords(self.desk.wording, record).serves(self.target)

    # ---- evidence already kept -----------------------------------------------------------------

    def _others(self) -> tuple[Evidence, ...]:
        record = self.desk.record()
        if record is None or self.target is None:
            return ()
        there = {one.id for one in evidence_service.of(record, self.target)}
        return tuple(one for one in record.evidence if one.id not in there)

    def _search(self, typed: str) -> list[Match]:
        record, wanted = self.desk.record(), typed.casefold().split()
        if record is None:
            return []
        words = EvidenceWords(self.desk.wording, record)
        found = [
            one for one in self._others() if all(word in one.title.casefold() for word in wanted)
        ]
        return [Match(one.title, words.detail(one), one.id) for one in found[:_MATCHES]]

    def _title_of(self, name: str) -> str:
        record = self.desk.record()
        piece = evidence_service.find(record, name) if record is not None else None
        return piece.title if piece is not None else ""

    def _piece_fault(self) -> Text | None:
        if self.piece.picked:
            return None
        return mark("Evidence", "Choose a piece of evidence from the list.")

    # ---- files ---------------------------------------------------------------------------------

    def take(self, data: QMimeData) -> bool:
        """Takes files or a picture that were dropped or pasted; whether there were any."""
        self.kind.set_value(EvidenceKind.FILE.value)
        self._show_kind()
        return self.files.picker.take(data)

    def _files_fault(self, answer: str) -> Text | None:
        if self.files.picker.busy:
            return mark("Evidence", "Wait until the files have been looked at.")
        if self.files.picker.bytes_to_come > MOST_AT_ONCE:
            return self._too_much
        if answer:
            return None
        return mark("Evidence", "Choose at least one file that can be kept.")

    def _too_much(self) -> str:
        return self.context.translate(
            "Evidence",
            "These files come to more than {most} MB. Leave some out and add them afterwards.",
            most=evidence_service.megabytes(MOST_AT_ONCE),
        )

    # ---- keeping -------------------------------------------------------------------------------

    def save(self) -> None:
        """Keeps what was given; files are read again first, off the main thread."""
        if self.kind.value() != EvidenceKind.FILE.value:
            super().save()
            return
        if not self.form.check() or not self.save_button.isEnabled():
            return
        rows = [row for row in self.files.picker.accepted if not row.use_kept]
        self.save_button.setEnabled(False)
        task = self.context.tasks.run(
            _make_ready([evidence_service.Choice(row.found, row.treatment) for row in rows]),
            owner=self,
            done=self._keep_files,
        )
        task.ended.connect(lambda: self.save_button.setEnabled(True))
        self.files.picker.progress.follow(task, mark("Evidence", "Reading the files"))

    def _keep_files(self, ready: Sequence[Ready]) -> None:
        workspace, worker, target = self.desk.workspace, self.desk.worker_id, self.target
        kept = [
            row.kept.id
            for row in self.files.picker.accepted
            if row.use_kept and row.kept is not None
        ]
        on = self.date_of(self.on)

        def add() -> Changes:
            return evidence_service.add_ready(workspace, worker, ready, target, on, kept)

        try:
            done = self.apply(add)
        except FieldError as fault:
            self.form.show_fault(fault, fault_text(self.desk, fault))
            return
        if done:
            self.accept()

    def value(self) -> None:
        """What was given is read when it is kept."""

    def _keep_words(self, _value: None) -> bool:
        workspace, worker, target = self.desk.workspace, self.desk.worker_id, self.target
        kind, title, on = self.kind.value(), self.name.value(), self.date_of(self.on)
        if kind == _KEPT and target is not None:
            piece = self.piece.picked
            return self.apply(lambda: evidence_service.attach(workspace, worker, piece, target))
        if kind == EvidenceKind.LINK.value:
            address = self.address.value()
            return self.apply(
                lambda: evidence_service.add_link(workspace, worker, title, address, target, on=on)
            )
        words, witness = typed_words(self.desk, self.words.value()), self.witness.value()
        if words is None:
            return False
        who = witness if kind == EvidenceKind.WITNESS.value else ""
        return self.apply(
            lambda: evidence_service.add_words(
                workspace, worker, title, words, target, on=on, witness=who
            )
        )

    def apply(self, change: Callable[[], Changes]) -> bool:
        """Has a service keep it, tells the window and offers to undo it."""
        return self.desk.apply(change, mark("Evidence", "Evidence added."))


def room_words(desk: Desk) -> str:
    """How much room the files in the book take and how much there is; "" without a book."""
    if not desk.has_book:
        return ""
    used, most = evidence_service.room_used(desk.workspace)
    return desk.context.translate(
        "Evidence page",
        "The files in this book have {used} MB; there is room for {most} MB.",
        used=used,
        most=most,
    )


def _make_ready(
    choices: Sequence[evidence_service.Choice],
) -> Callable[[Progress], tuple[Ready, ...]]:
    def work(progress: Progress) -> tuple[Ready, ...]:
        ready = []
        for number, one in enumerate(choices):
            progress.report(number, len(choices))
            ready.append(evidence_service.make_ready(one.found, one.treatment, one.title))
        return tuple(ready)

    return work


def _named(answer: str) -> Text | None:
    return None if answer else mark("Evidence", "Say what you will call it.")


def _addressed(answer: str) -> Text | None:
    return None if answer else mark("Evidence", "Give the address of the page.")


def _witnessed(answer: str) -> Text | None:
    return None if answer else mark("Evidence", "Say who said this.")


def _written(answer: str) -> Text | None:
    return None if answer else mark("Evidence", "Write what happened.")
