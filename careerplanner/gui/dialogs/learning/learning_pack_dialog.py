"""Asks what goes into a pack of learning to send, and leads on to the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.dates import DateSpan
from careerplanner.errors import UserError
from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.dialogs.typed_dates import date_fault, read_date, understood
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.forms import Form
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.learning import learning
from careerplanner.services.learning.learning_pack import (
    Figure,
    PackWish,
    contents_of,
    entries_of,
    make_figures,
    pieces_of,
)
from careerplanner.services.learning.learning_view import LearningWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
    from careerplanner.gui.tasks import Progress
    from careerplanner.i18n.language import Language
    from careerplanner.services.paper.sheets import Sheet

_REFRESHERS, _FIGURES = "refreshers", "figures"
MOST_OFFERED = 300
"""Most entries that are offered one by one; of more, a shorter span has to be chosen first."""


class LearningPackDialog(ReadingDialog):
    """Which span, which entries, what else; then the paper.

    Args:
        desk: The open book and the person.
        record: The person's record.
        parent: The page it lies over.

    Attributes:
        paper: The dialog with the paper, once it was asked for.
    """

    def __init__(self, desk: Desk, record: Record, *, parent: QWidget | None = None) -> None:
        super().__init__(
            desk.context, mark("Learning pack", "Make a pack of your learning"), parent=parent
        )
        self.desk, self.record = desk, record
        self.paper: SheetDialog | None = None
        self._left_out: frozenset[str] = frozenset()
        self._build()
        self._load()

    def _build(self) -> None:
        context = self.context
        self.page.add(
            BodyText(
                context,
                mark(
                    "Learning pack",
                    "If you are asked to show what you have learned, you can send this as one PDF.",
                ),
            )
        )
        self.form = Form(context)
        understand, fault = understood(self.desk), date_fault(self.desk)
        self.first = DateField(context, "first", mark("Learning pack", "From"), understand)
        self.last = DateField(context, "last", mark("Learning pack", "To"), understand)
        self.form.add(self.first, fault)
        self.form.add(self.last, fault)
        self.more = ChoiceField(
            context,
            "more",
            mark("Learning pack", "What else goes into it?"),
            [
                Choice(_REFRESHERS, mark("Learning pack", "Training to keep up")),
                Choice(_FIGURES, mark("Learning pack", "Pictures and pages of the evidence")),
            ],
            several=True,
        )
        self.form.add(self.more)
        self._build_entries()
        self.page.add(self.form)
        self._build_foot()
        for field in (self.first, self.last):
            field.edited.connect(self._offer)

    def _build_entries(self) -> None:
        context = self.context
        self.fold = Details(context, self._fold_words)
        self.entries = ChoiceField(
            context, "entries", mark("Learning pack", "Which entries?"), (), several=True
        )
        self.too_many = BodyText(
            context,
            mark("Learning pack", "Choose a shorter time to leave out single entries."),
            kind="quiet",
        )
        self.fold.add(self.too_many)
        self.fold.add(self.entries)
        self.form.column.addWidget(self.fold)
        self.fold.toggled.connect(lambda _open: self._offer())
        self.entries.edited.connect(self._chosen)

    def _build_foot(self) -> None:
        context = self.context
        self.progress = ProgressPanel(context)
        self.page.add(self.progress)
        self.show_button = ActionButton(
            context,
            mark("Learning pack", "Show the pack"),
            kind="primary",
            icon="printer",
            on_click=self.show_pack,
        )
        mark_kind(self.close_button, "secondary")
        self.buttons.add(self.show_button)

    def _load(self) -> None:
        today = self.desk.workspace.today()
        span = learning.proposed_span(self.record, self.desk.workspace.lookup, today)
        say = self.desk.wording
        self.first.set_value(say.day(span.earliest))
        self.last.set_value(say.day(span.latest))
        self.more.set_values((_REFRESHERS, _FIGURES))
        self._offer()

    # ---- what is wanted ------------------------------------------------------------------------

    def wish(self) -> PackWish | None:
        """What is wanted as things are chosen now; None while a day cannot be read."""
        try:
            first, last = read_date(self.first.value()), read_date(self.last.value())
        except UserError:
            return None
        span = self._span(first, last)
        chosen = self.more.values()
        return PackWish(span, self._left_out, _REFRESHERS in chosen, _FIGURES in chosen)

    def _span(self, first: PartialDate | None, last: PartialDate | None) -> DateSpan:
        today = self.desk.workspace.today()
        proposed = learning.proposed_span(self.record, self.desk.workspace.lookup, today)
        begun = first.span.earliest if first is not None else proposed.earliest
        ended = last.span.latest if last is not None else proposed.latest
        return DateSpan(min(begun, ended), max(begun, ended))

    def _offer(self) -> None:
        """Offers the entries of the span, all of them chosen but those left out before."""
        wish = self.wish()
        self.fold.button.retranslate()
        self.fold.set_title(self._fold_words)
        if wish is None or not self.fold.is_open:
            return
        inside = learning.learned_in(self.record.learning, wish.span)
        self.too_many.setVisible(len(inside) > MOST_OFFERED)
        self.entries.setVisible(len(inside) <= MOST_OFFERED)
        if len(inside) > MOST_OFFERED:
            return
        words = LearningWords(self.record, self.desk.wording)
        self.entries.choices.blockSignals(True)
        self.entries.choices.set_choices(
            [Choice(one.id, one.title, words.detail(one)) for one in inside]
        )
        kept = [one.id for one in inside if one.id not in self._left_out]
        self.entries.choices.choose(*kept)
        self.entries.choices.blockSignals(False)

    def _chosen(self) -> None:
        wish = self.wish()
        if wish is None:
            return
        inside = {one.id for one in learning.learned_in(self.record.learning, wish.span)}
        self._left_out = (self._left_out - inside) | (inside - set(self.entries.values()))
        self.fold.set_title(self._fold_words)

    def _fold_words(self) -> str:
        wish = self.wish()
        count = len(entries_of(self.record, wish)) if wish is not None else 0
        return self.context.translate("Learning pack", "Entries in the pack: {count}", count=count)

    # ---- the paper -----------------------------------------------------------------------------

    def show_pack(self) -> None:
        """Draws the evidence in the background and shows the paper."""
        if not self.form.check():
            return
        wish = self.wish()
        if wish is None:
            return
        pieces = pieces_of(self.record, entries_of(self.record, wish)) if wish.figures else ()
        contents = contents_of(self.desk.workspace, pieces)
        if not contents:
            self._open(wish, ())
            return

        def work(progress: Progress) -> tuple[Figure, ...]:
            return make_figures(contents, progress.check)

        task = self.context.tasks.run(
            work, owner=self, done=lambda figures: self._open(wish, figures)
        )
        self.progress.follow(task, mark("Learning pack", "Drawing the evidence"))

    def _open(self, wish: PackWish, figures: tuple[Figure, ...]) -> None:
        from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
        from careerplanner.services.learning.learning_paper import learning_sheet

        workspace, record = self.desk.workspace, self.record

        def make(language: Language) -> Sheet:
            return learning_sheet(workspace, record, wish, figures, language)

        title = mark("Learning pack", "My learning, to send")
        self.paper = SheetDialog(self.desk, title, make, parent=self.parentWidget())
        self.paper.finished.connect(self.paper.deleteLater)
        self.accept()
        self.paper.open()

    def retranslate(self) -> None:
        """Says days and counts in the language of the screen."""
        super().retranslate()
        if hasattr(self, "fold"):
            self.fold.set_title(self._fold_words)
