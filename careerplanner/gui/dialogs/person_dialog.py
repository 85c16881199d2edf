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
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.bands import Band
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 200
_NAMES = {Language.ENGLISH: "English", Language.WELSH: "Cymraeg"}


class PersonDialog(RecordDialog[Worker]):
    """Name, language of papers, year of birth, band aimed for, manager.

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
        self.loaded()

    def value(self) -> Worker:
        """The person; what is not asked here stays as it was."""
        return replace(
            self.worker,
            name=self.name.value(),
            language=self.language.value() or None,
            target=self.target.value(),
            born=self.date_of(self.born),
            line_manager=self.manager.value(),
        )


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Person dialog", "Type a name.")
