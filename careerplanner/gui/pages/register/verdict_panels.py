"""The two answers as panels: the band and the register, never one of both.

Each says its question and its answer in a word and a day, short enough to stand on the first
screen beside the other. Its sentences, and why they say so, are in ``more``, which the page puts
further down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.finding_view import BasisDetails
from careerplanner.gui.widgets.flow_layout import FlowLayout
from careerplanner.gui.widgets.panels import Panel
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import Message, mark
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.assessment import BandVerdict, RegisterFit, RegisterVerdict
    from careerplanner.domain.finding import Reason
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.wording import Wording

STANDING_STATUS = {
    "registered": Status.MET,
    "applied": Status.UNDER_WAY,
    "must_register": Status.MISSING,
    "overdue": Status.OVERDUE,
    "may_register": Status.NOT_APPLICABLE,
    "not_required": Status.NOT_APPLICABLE,
    "not_known": Status.NOT_KNOWN,
}


class _VerdictPanel(Panel):
    """A question and an answer in a tag; ``more`` holds sentences made anew for each answer."""

    def __init__(
        self,
        context: WindowContext,
        say: Callable[[], Wording],
        question: Message,
        more: Message,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "verdict", margin=0, parent=parent)
        self.say = say
        self.question = Heading(context, question, level=3)
        self.tag = StatusTag(context)
        self.add(self.question)
        self.tags = FlowLayout(across=8)
        self.tags.addWidget(self.tag)
        self.column.addLayout(self.tags)
        self.key = BodyText(context, kind="strong")
        self.key.hide()
        self.add(self.key)
        self.column.addStretch(1)
        self.more = Panel(context, "verdict", margin=0)
        self.more.add(Heading(context, more, level=2))
        self.sentences = QVBoxLayout()
        self.sentences.setSpacing(8)
        self.more.column.addLayout(self.sentences)
        self.more.column.addStretch(1)

    def clear(self) -> None:
        """Takes the sentences of the old answer away."""
        while (item := self.sentences.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def add_sentence(self, reason: Reason, *, kind: str = "body") -> None:
        """Adds the sentence of a reason."""
        self.sentences.addWidget(
            BodyText(self.context, lambda: self.say().reason(reason), kind=kind)
        )


class BandPanel(_VerdictPanel):
    """Answers "Which band do I fit?": by job, by awards, and the difference, as three facts."""

    def __init__(
        self, context: WindowContext, say: Callable[[], Wording], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            say,
            mark("Verdict", "Which band do I fit?"),
            mark("Verdict", "More on the band"),
            parent=parent,
        )
        self.by_job = StatusTag(context)
        self.tags.addWidget(self.by_job)

    def show_verdict(self, verdict: BandVerdict) -> None:
        """Shows the band verdict."""
        self.clear()
        reached = verdict.by_awards
        job = tuple(dict.fromkeys(place.band for place in verdict.by_job))
        self.by_job.set_status(Status.DRAFT if job else Status.NOT_KNOWN, lambda: self._by_job(job))
        status = Status(str(verdict.by_awards_status))
        self.tag.set_status(status, lambda: self._by_awards(reached, status))
        self.add_sentence(verdict.by_job_reason)
        self.add_sentence(verdict.by_awards_reason)
        self.add_sentence(verdict.difference_reason)
        bases = [place.basis for place in verdict.by_job]
        bases += [verdict.fit(reached).finding.basis] if reached else []
        bases = bases or [verdict.fits[0].finding.basis]
        details = BasisDetails(self.context, self.say, bases, self.question.text)
        self.sentences.addWidget(details)

    def _by_job(self, bands: tuple[str, ...]) -> str:
        names = ", ".join(self.say().band_letter(band) for band in bands)
        said = names or self.say().label(labels.STATUS, "not_known")
        return self.context.translate("Verdict", "By job: {band}", band=said)

    def _by_awards(self, band: str, status: Status) -> str:
        say = self.say()
        said = say.band_letter(band) if band else say.label(labels.STATUS, status)
        return self.context.translate("Verdict", "By awards: {band}", band=said)


class RegisterPanel(_VerdictPanel):
    """Answers "Must I be registered, and by when?": each current job, the strictest first.

    Signals:
        tell_requested: The record does not say whether the worker is registered; the person
            wants to add it.
        full_requested: The person wants to see all that the register asks.
    """

    tell_requested = Signal()
    full_requested = Signal()

    def __init__(
        self, context: WindowContext, say: Callable[[], Wording], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            say,
            mark("Verdict", "Must I be registered, and by when?"),
            mark("Verdict", "More on the Register"),
            parent=parent,
        )
        self.full = ActionButton(
            context,
            mark("Verdict", "My registration"),
            kind="link",
            on_click=self.full_requested.emit,
        )
        self.tags.addWidget(self.full)

    def show_verdict(self, verdict: RegisterVerdict) -> None:
        """Shows the register verdict."""
        self.clear()
        leading = verdict.leading
        self._show_key(leading)
        if leading is None:
            self.tag.set_status(Status.NOT_KNOWN)
            self.add_sentence(verdict.reason)
            return
        standing = leading.standing
        self.tag.set_status(
            STANDING_STATUS[str(standing)],
            lambda: self.say().label(labels.STANDING, standing),
        )
        for fit in verdict.fits:
            self._show_fit(fit)

    def _show_key(self, leading: RegisterFit | None) -> None:
        """Shows the day that matters most; "not known" is said too."""
        dates = leading.dates if leading is not None else ()
        duty = next((duty for duty in dates if str(duty.state) != "done"), None)
        self.key.setVisible(duty is not None)
        self.key.set_text((lambda: self.say().duty(duty)) if duty is not None else None)

    def _show_fit(self, fit: RegisterFit) -> None:
        dated = [duty for duty in fit.dates if duty.kind == "register_by"]
        self.add_sentence(fit.reason)
        if fit.rule:
            rule = BodyText(self.context, lambda: self.say().rule(fit), kind="quiet")
            self.sentences.addWidget(rule)
        if fit.award is not None:
            award = fit.award
            self.sentences.addWidget(
                BodyText(
                    self.context,
                    lambda: self.context.translate(
                        "Verdict",
                        "Award the Register asks for: {status}",
                        status=self.say().label(labels.STATUS, award.status),
                    ),
                )
            )
        bases = [basis for basis in (fit.basis, *(duty.basis for duty in dated)) if basis]
        if bases:
            about = self.question.text
            self.sentences.addWidget(BasisDetails(self.context, self.say, bases, about))
        if fit.reason.code.startswith("register.not_recorded"):
            self.sentences.addWidget(
                ActionButton(
                    self.context,
                    mark("Verdict", "Say whether I am registered"),
                    kind="link",
                    on_click=self.tell_requested.emit,
                )
            )
