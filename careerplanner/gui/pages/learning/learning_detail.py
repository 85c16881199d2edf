"""The one entry looked at, in full: what it was, what it changed, its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from careerplanner.domain.evidence import Served, Target
from careerplanner.gui.dialogs.evidence.evidence_part import EvidencePart
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Inset
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.learning.learning_view import LearningWords

if TYPE_CHECKING:
    from careerplanner.domain.record import LearningEntry
    from careerplanner.gui.desk import Desk


class LearningDetail(Section):
    """The current entry of the list.

    Args:
        desk: The open book and the person.

    Signals:
        change_requested: The entry is to be changed; the name of the field to begin with, or "".
        remove_requested: It is to be removed.
    """

    change_requested = Signal(str)
    remove_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        context = desk.context
        super().__init__(context, self._heading, level=3, space_above=0, gap=SPACE_SMALL)
        self.desk = desk
        self.entry: LearningEntry | None = None
        self._proof: tuple[object, object] = ((), ())
        self.facts = BodyText(context, self._facts)
        self.changed_title = Heading(
            context, mark("Learning", "What it changed in how I work"), level=3
        )
        self.inset = Inset(context)
        self.changed = BodyText(context, self._changed)
        self.inset.add(self.changed)
        self.ask = BodyText(
            context,
            mark(
                "Learning", "You have not said yet. It helps in a one-to-one, and if you are asked."
            ),
            kind="quiet",
        )
        self.write_button = ActionButton(
            context,
            mark("Learning", "Write what it changed"),
            kind="link",
            on_click=lambda: self.change_requested.emit("changed"),
        )
        self._build_acts()
        self.hide()

    def _build_acts(self) -> None:
        context = self.context
        self.evidence_title = Heading(context, mark("Learning", "Evidence"), level=3)
        self.evidence = EvidencePart(context, self.desk, self._target)
        self.change_button = ActionButton(
            context,
            mark("Learning", "Change this learning"),
            icon="pencil-line",
            on_click=lambda: self.change_requested.emit(""),
        )
        self.remove_button = ActionButton(
            context,
            mark("Learning", "Remove this learning"),
            icon="x",
            on_click=self.remove_requested.emit,
        )
        for part in (
            self.facts,
            ButtonRow(self.change_button, self.remove_button),
            self.changed_title,
            self.inset,
            self.ask,
            self.write_button,
            self.evidence_title,
            self.evidence,
        ):
            self.add(part)

    def show_entry(self, entry: LearningEntry | None) -> None:
        """Shows an entry, or nothing."""
        another = (entry.id if entry else "") != (self.entry.id if self.entry else "")
        same = entry is self.entry
        self.entry = entry
        self.setVisible(entry is not None)
        if entry is not None:
            self._show_evidence(another=another)
        if entry is None or same:
            return
        said = entry.changed is not None and bool(entry.changed.words)
        writing = not self.desk.read_only
        self.heading.retranslate()
        self.facts.retranslate()
        self.changed.retranslate()
        self.inset.setVisible(said)
        self.ask.setVisible(not said)
        self.write_button.setVisible(not said and writing)
        self.change_button.setVisible(writing)
        self.remove_button.setVisible(writing)

    def _show_evidence(self, *, another: bool) -> None:
        """Shows what serves the entry, where it is another one or evidence changed elsewhere."""
        record = self.desk.record()
        proof = (record.evidence, record.uses) if record is not None else ((), ())
        changed = any(now is not before for now, before in zip(proof, self._proof, strict=True))
        self._proof = proof
        if another or changed:
            self.evidence.refresh()

    def _target(self) -> Target | None:
        return Target(Served.LEARNING, self.entry.id) if self.entry is not None else None

    def _heading(self) -> str:
        entry = getattr(self, "entry", None)
        return entry.title if entry is not None else ""

    def _changed(self) -> str:
        return self.entry.changed.words if self.entry is not None and self.entry.changed else ""

    def _facts(self) -> str:
        entry, record = self.entry, self.desk.record()
        if entry is None or record is None:
            return ""
        words, tr = LearningWords(record, self.desk.wording), self.context.translate
        lines = [words.detail(entry)]
        if entry.provider:
            lines.append(tr("Learning", "Given by: {provider}", provider=entry.provider))
        if entry.renew_by is not None:
            lines.append(tr("Learning", "Refresh by: {date}", date=words.refresh(entry)))
        return "\n".join(line for line in lines if line)
