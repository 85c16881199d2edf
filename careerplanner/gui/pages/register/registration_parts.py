"""Parts of the page about one's registration: the entry, renewing, evidence by kind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from careerplanner.domain.evidence import Served, Target
from careerplanner.gui.dialogs.evidence.evidence_part import EvidencePart
from careerplanner.gui.tokens import SPACE_LARGE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails
from careerplanner.gui.widgets.section import Refilled, Section
from careerplanner.gui.widgets.summary_list import SummaryList, SummaryRow
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.durations import days_text
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels
from careerplanner.services.register import registering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.facts import Text
    from careerplanner.domain.record import Record, Registration
    from careerplanner.domain.register import Renewal
    from careerplanner.domain.training import AssessmentEvidence
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.wording import Wording


class EntriesPart(Section):
    """What the record says of the worker's entries on the register, "Change" at each line.

    Signals:
        change_requested: Id of the entry, and the field to begin at.
        add_requested: There is another entry to record, or the first.
    """

    change_requested = Signal(str, str)
    add_requested = Signal()

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context, mark("Registration", "My entry on the Register"))
        self._desk = desk
        self.none = BodyText(
            context,
            mark(
                "Registration",
                "Your record does not say whether you are registered. Say so, and the dates can "
                "be worked out.",
            ),
        )
        self.rows = SummaryList(context)
        self.rows.change_requested.connect(self._change)
        self.add_button = ActionButton(
            context,
            mark("Registration", "Add a registration"),
            icon="plus",
            on_click=self.add_requested.emit,
        )
        for widget in (self.none, self.rows, self.add_button):
            self.add(widget)

    def show_entries(self, entries: tuple[Registration, ...]) -> None:
        """Shows these entries."""
        may_change = not self._desk.read_only
        self.rows.set_rows(row for entry in entries for row in self._lines(entry, may_change))
        self.rows.setVisible(bool(entries))
        self.none.setVisible(not entries)
        self.add_button.setVisible(may_change)

    def _lines(self, entry: Registration, may_change: bool) -> Iterator[SummaryRow]:
        entered = str(entry.state) in ("registered", "lapsed")
        for field, name in (
            ("state", mark("Registration", "What the Register says")),
            ("category", mark("Registration", "Part of the Register")),
            ("number", mark("Registration", "Registration number")),
            ("first_registered", mark("Registration", "First registered")),
            ("renewal_due", mark("Registration", "Registration ends")),
        ):
            if entered or field in ("state", "category"):
                value = partial(self._value, entry, field)
                key = f"{entry.id}:{field}"
                yield SummaryRow(key, name, value, changeable=may_change)

    def _value(self, entry: Registration, field: str) -> str:
        say = self._desk.wording
        if field == "state":
            return say.label(labels.REGISTRATION_STATE, entry.state)
        if field == "category":
            known = entry.category in labels.CATEGORY
            return say.label(labels.CATEGORY, entry.category) if known else entry.category
        if field == "number":
            return entry.number
        given = entry.first_registered if field == "first_registered" else entry.renewal_due
        return say.partial_date(given)

    def _change(self, key: str) -> None:
        entry, _, field = key.rpartition(":")
        self.change_requested.emit(entry, field)


class RenewingPart(Section):
    """How an entry is renewed, what lapses and when, and what is confirmed about learning.

    Signals:
        learning_requested: The person wants to see their learning.
    """

    learning_requested = Signal()

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context, mark("Registration", "Renewing my registration"))
        self._desk = desk
        self.rules = Refilled()
        self._shown: tuple[Renewal, ...] | None = None
        self.learning = ActionButton(
            context,
            mark("Registration", "Open my learning"),
            icon="graduation-cap",
            on_click=self.learning_requested.emit,
        )
        self.add(self.rules)
        self.add(self.learning)

    def show_rules(self, rules: tuple[Renewal, ...]) -> None:
        """Shows these rules; nothing is made anew where they are the same."""
        self.setVisible(bool(rules))
        if rules == self._shown:
            return
        self._shown = rules
        self.rules.clear()
        for rule in rules:
            self._add_rule(rule)

    def _add_rule(self, rule: Renewal) -> None:
        context = self.context
        self.rules.add(BodyText(context, partial(self._window, rule)))
        for title, text in (
            (mark("Registration", "If you do not renew"), rule.lapses),
            (mark("Registration", "Your learning"), rule.cpd),
        ):
            if text is not None:
                self.rules.space(SPACE_SMALL)
                self.rules.add(BodyText(context, title, kind="strong"))
                self.rules.add(BodyText(context, partial(self._text, text)))
        self.rules.add(BasisDetails(context, self._say, [rule.basis], self.heading.text))

    def _say(self) -> Wording:
        return self._desk.wording

    def _text(self, text: Text) -> str:
        return self._say().text(text)

    def _window(self, rule: Renewal) -> str:
        language = self._say().language
        return self.context.translate(
            "Registration",
            "You can start to renew this long before the end: {opens}. Finish at least this long "
            "before the end: {finish}.",
            opens=days_text(language, rule.opens_days_before),
            finish=days_text(language, rule.finish_days_before),
        )


class _KindView(Section):
    """One kind of evidence: what counts as it, what was gathered, what it stands on."""

    def __init__(self, context: WindowContext, desk: Desk, kind: AssessmentEvidence) -> None:
        self._desk, self.kind = desk, kind
        title = partial(self._text, "title")
        super().__init__(context, title, level=3, gap=SPACE_SMALL)
        self.add(BodyText(context, partial(self._text, "explains")))
        self.evidence = EvidencePart(context, desk, lambda: Target(Served.ASSESSMENT, kind.id))
        self.add(self.evidence)
        self.add(BasisDetails(context, lambda: desk.wording, [kind.basis], title))

    def _text(self, name: str) -> str:
        return self._desk.wording.text(getattr(self.kind, name))


class AssessmentPart(Section):
    """Evidence for an employer's assessment, by the kinds that are taken.

    Attributes:
        kinds: The views of the kinds, by their ids.
        fold: Holds them where this way on to the register is not waited for.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(context, mark("Registration", "Evidence for an employer's assessment"))
        self._desk = desk
        self.kinds: dict[str, _KindView] = {}
        self._offered: tuple[AssessmentEvidence, ...] = ()
        self.add(
            BodyText(
                context,
                mark(
                    "Registration",
                    "One way on to the Register is an assessment by your manager. Your manager "
                    "decides, and keeps the evidence. These kinds are accepted. You need not "
                    "have all of them.",
                ),
            )
        )
        self.fold = Details(context, mark("Registration", "Show the kinds of evidence"))
        self.fold.inset.column.setSpacing(SPACE_LARGE)
        self.add(self.fold)
        remind = mark(
            "Registration",
            "Keep names and anything else about the people you support out of it.",
        )
        self.fold.add(BodyText(context, remind, kind="quiet"))

    def show_kinds(self, record: Record, answer: Assessment) -> None:
        """Shows the kinds that go with an answer, and what was gathered of each."""
        del record
        workspace = self._desk.workspace
        offered = registering.evidence_kinds(workspace, answer)
        self.setVisible(bool(offered))
        if offered != self._offered:
            first = not self._offered
            self._offer(offered)
            if first and registering.needs_evidence(workspace, answer):
                self.fold.set_open(True)
        for view in self.kinds.values():
            view.evidence.refresh()

    def _offer(self, offered: tuple[AssessmentEvidence, ...]) -> None:
        for view in self.kinds.values():
            view.hide()
            view.deleteLater()
        self._offered = offered
        self.kinds = {kind.id: _KindView(self.context, self._desk, kind) for kind in offered}
        for view in self.kinds.values():
            self.fold.add(view)
