"""Asks for a person's own facts: the name, and what some answers need; each says why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.record import Worker
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import TextField
from careerplanner.i18n.language import Language
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.bands import Band
    from careerplanner.domain.roles import EarningsBand, Term
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 200
_WORK = (
    (
        "team",
        mark("Person dialog", "Which team are you in?"),
        mark(
            "Person dialog",
            "We ask so that people in a team's book can be told apart. You can leave this out.",
        ),
    ),
    (
        "pay_point",
        mark("Person dialog", "What is your pay point or grade called?"),
        mark(
            "Person dialog",
            "We ask so that you have it at hand when you talk about pay. No answer here depends "
            "on it. You can leave this out.",
        ),
    ),
    (
        "welsh_level",
        mark("Person dialog", "How much Welsh do you speak?"),
        mark(
            "Person dialog",
            "We ask so that you and your manager can plan for care in Welsh. No answer here "
            "depends on it. Say it in your own words, or leave this out.",
        ),
    ),
)
_NAMES = {Language.ENGLISH: "English", Language.WELSH: "Cymraeg"}


class PersonDialog(RecordDialog[Worker]):
    """Name, language of papers, band aimed for, year of birth, manager; the rest behind a press.

    Args:
        desk: The open book and the person.
        keep: Keeps the person.
        worker: The person to change; None for a new one.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[Worker], bool],
        worker: Worker | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            mark("Person dialog", "Add a person")
            if worker is None
            else mark("Person dialog", "About me")
        )
        super().__init__(desk, title, keep, parent=parent)
        self.worker = worker or Worker(desk.workspace.make_id(), "")
        self._build()
        self._load(self.worker)

    def _build(self) -> None:
        context = self.context
        self.name = TextField(context, "name", mark("Person dialog", "Name"), limit=_LIMIT)
        self.add(self.name, _needed)
        self.language = ChoiceField(
            context,
            "language",
            mark("Person dialog", "Which language do you want your papers in?"),
            [
                Choice("", mark("Person dialog", "Whichever is on the screen")),
                *(Choice(language.value, name) for language, name in _NAMES.items()),
            ],
            hint=mark("Person dialog", "We ask so that your plan prints in your language."),
        )
        self.add(self.language)
        self.target = ChoiceField(
            context,
            "target",
            mark("Person dialog", "Which band are you aiming for?"),
            [
                Choice("", mark("Person dialog", "I have not decided")),
                *(Choice(band.id, self._band(band.id)) for band in self._bands()),
                *_unknown(self.worker.target, {band.id for band in self._bands()}),
            ],
            hint=mark("Person dialog", "We ask so that your next step leads there."),
        )
        self.add(self.target)
        self.born = self.add_date(
            "born",
            mark("Person dialog", "When were you born?"),
            hint=mark(
                "Person dialog",
                "We ask because some rules have an age limit. The year is enough, and you may "
                "leave it empty.",
            ),
        )
        self.manager = TextField(
            context,
            "line_manager",
            mark("Person dialog", "Name of your manager"),
            hint=mark("Person dialog", "We ask so that it stands where your manager signs."),
            limit=_LIMIT,
        )
        self.add(self.manager)

        self._build_funding()
        self._build_work()

    def _build_funding(self) -> None:
        """What decides who may pay; asked only where the pack's funding asks."""
        about, worker, context = self.desk.workspace.lookup.pack.about, self.worker, self.context
        self.lives_in: ChoiceField | None = None
        self.earnings: ChoiceField | None = None
        if not (about.nations or about.earnings_bands):
            return
        self.funding = self.add_fold(mark("Person dialog", "Facts that help with funding"))
        if about.nations:
            self.lives_in = ChoiceField(
                context,
                "lives_in",
                mark("Person dialog", "Which country do you live in?"),
                self._choices(about.nations, worker.lives_in),
                hint=mark(
                    "Person dialog",
                    "We ask because some funding is only for people who live in one country. "
                    "You can leave this out.",
                ),
            )
            self.add(self.lives_in, within=self.funding)
        if about.earnings_bands:
            self.earnings = ChoiceField(
                context,
                "earnings",
                mark("Person dialog", "What do you earn in a year, before tax?"),
                self._choices(about.earnings_bands, worker.earnings),
                hint=mark(
                    "Person dialog",
                    "We ask because some funding is only for people who earn less than an amount. "
                    "You can leave this out.",
                ),
            )
            self.add(self.earnings, within=self.funding)

    def _build_work(self) -> None:
        """What no rule asks, and what it is good to have at hand."""
        self.work = self.add_fold(mark("Person dialog", "More about your work"))
        self.team, self.pay_point, self.welsh = (
            TextField(self.context, name, label, hint=hint, limit=_LIMIT)
            for name, label, hint in _WORK
        )
        for field in (self.team, self.pay_point, self.welsh):
            self.add(field, within=self.work)

    def _choices(self, offered: Iterable[Term | EarningsBand], kept: str) -> list[Choice]:
        """Leaving it out, what the pack offers, and what the record has that the pack does not."""
        terms = tuple(offered)
        rows = [Choice("", mark("Person dialog", "I leave this out"))]
        rows += [Choice(term.id, self._title_of(term)) for term in terms]
        return [*rows, *_unknown(kept, {term.id for term in terms})]

    def _title_of(self, term: Term | EarningsBand) -> Callable[[], str]:
        return lambda: self.desk.wording.text(term.title)

    def _bands(self) -> tuple[Band, ...]:
        return self.desk.workspace.lookup.bands_in_order

    def _band(self, band: str) -> Callable[[], str]:
        return lambda: self.desk.wording.band(band)

    def _load(self, worker: Worker) -> None:
        self.name.set_value(worker.name)
        self.language.set_value(worker.language or "")
        self.target.set_value(worker.target)
        self.show_date(self.born, worker.born)
        self.manager.set_value(worker.line_manager)
        if self.lives_in is not None:
            self.lives_in.set_value(worker.lives_in)
        if self.earnings is not None:
            self.earnings.set_value(worker.earnings)
        self.team.set_value(worker.team)
        self.pay_point.set_value(worker.pay_point)
        self.welsh.set_value(worker.welsh_level)
        self.loaded()

    def value(self) -> Worker:
        """The person; what is not asked here stays as it was."""
        worker, lives_in, earnings = self.worker, self.lives_in, self.earnings
        return replace(
            worker,
            name=self.name.value(),
            language=self.language.value() or None,
            target=self.target.value(),
            born=self.date_of(self.born),
            line_manager=self.manager.value(),
            lives_in=lives_in.value() if lives_in is not None else worker.lives_in,
            earnings=earnings.value() if earnings is not None else worker.earnings,
            team=self.team.value(),
            pay_point=self.pay_point.value(),
            welsh_level=self.welsh.value(),
        )


def _unknown(kept: str, offered: set[str]) -> list[Choice]:
    """What the record has and the pack does not, as it stands there: saving must not lose it."""
    return [Choice(kept, kept)] if kept and kept not in offered else []


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Person dialog", "Type a name.")
