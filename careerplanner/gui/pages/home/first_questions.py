"""The questions of the first steps, each with its own words and controls.

What they come to is put into a record by `first_steps`; awards are in `first_awards`,
name and place of the book in `first_name`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.record import ProgressState
from careerplanner.errors import UserError
from careerplanner.gui.dialogs.searches import job_search
from careerplanner.gui.dialogs.typed_dates import date_fault, read_date, understood
from careerplanner.gui.pages.home.first_question import ButtonQuestion, Question
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.pick_field import PickField
from careerplanner.i18n.language import Language
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.dates import PartialDate
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LANGUAGE = mark("First steps", "Which language would you like?")
_NAMES = {Language.ENGLISH: "English", Language.WELSH: "Cymraeg"}

_STATES: dict[str, ProgressState | None] = {
    "finished": ProgressState.SIGNED_OFF,
    "now": ProgressState.IN_PROGRESS,
    "not_started": ProgressState.NOT_STARTED,
    "not_known": None,
}

_ELSEWHERE = "elsewhere"

WORKER, MANAGER, INDUCTION = "worker", "manager", "induction"


class LanguageQuestion(ButtonQuestion):
    """Which language: asked in both.

    Args:
        desk: The open book and the words in force.
        switch_language: Speaks the other language, everywhere.
    """

    def __init__(self, desk: Desk, switch_language: Callable[[], object]) -> None:
        names = [(language.value, name, None) for language, name in _NAMES.items()]
        super().__init__(desk, _LANGUAGE, names, self._in_the_other)
        self._switch = switch_language

    def first_control(self) -> QWidget:
        """The language of the screen."""
        return self.buttons[self.context.words.language.value]

    def choose(self, key: str) -> None:
        """Speaks that language from now on, and goes on."""
        language = Language(key)
        if self.context.words.language is not language:
            self._switch()
        self.context.settings.language = language
        super().choose(key)

    def _in_the_other(self) -> str:
        other = self.context.words.language.other
        return self.desk.workspace.catalogues.get(other).render(_LANGUAGE)


class WhoQuestion(ButtonQuestion):
    """Who the book is for, and two other ways in.

    Args:
        desk: The open book and the words in force.
        open_book: Asks for a book and opens it.
        look_around: Opens the invented person.
        look_at_team: Opens the invented team.
    """

    def __init__(
        self,
        desk: Desk,
        open_book: Callable[[], object],
        look_around: Callable[[], object],
        look_at_team: Callable[[], object],
    ) -> None:
        answers: list[tuple[str, Text, Text | None]] = [
            (
                WORKER,
                mark("First steps", "Just me"),
                mark("First steps", "See where you stand and what could come next."),
            ),
            (
                MANAGER,
                mark("First steps", "I manage a team"),
                mark("First steps", "One book for you and the people you lead."),
            ),
            (
                INDUCTION,
                mark("First steps", "I am on induction"),
                mark("First steps", "You are new in the job and learning the basics."),
            ),
        ]
        super().__init__(desk, mark("First steps", "Who is this for?"), answers)
        self.open_link = ActionButton(
            self.context,
            mark("First steps", "Open a book I already have"),
            kind="link",
            on_click=open_book,
        )
        self.example_link = ActionButton(
            self.context,
            mark("First steps", "Look around with an invented person"),
            kind="link",
            on_click=look_around,
        )
        self.team_link = ActionButton(
            self.context,
            mark("First steps", "Look around with an invented team"),
            kind="link",
            on_click=look_at_team,
        )
        self.add(ButtonRow(self.open_link, self.example_link, self.team_link))


class JobQuestion(Question):
    """What the job is: a job of the framework, a title as typed, or none."""

    fields = ("title", "role")

    def __init__(self, desk: Desk, for_team: Callable[[], bool]) -> None:
        super().__init__(desk, mark("First steps", "What is your job?"))
        self._for_team = for_team
        self.hint.set_text(self._hint_text)
        self.no_job = False
        self.field = PickField(
            self.context,
            "title",
            mark("First steps", "Job title"),
            job_search(desk),
            lambda role: desk.wording.role(role),
            unknown=mark(
                "First steps",
                "This job is not in our list. It is kept as you typed it.",
            ),
            hint=mark("First steps", "Type a few letters, then choose. Any usual title will do."),
        )
        self.add(self.field)
        self.field.edited.connect(self._edited)
        self.field.taken.connect(self.went_on)
        self.field.kept.connect(self.go_on)
        self.add_continue()
        self.none_link = ActionButton(
            self.context,
            mark("First steps", "I have no job in care at the moment"),
            kind="link",
            on_click=self._go_on_without,
        )
        self.add(self.none_link)

    def first_control(self) -> QWidget:
        """The search box."""
        return self.field.picker.box

    def check(self) -> bool:
        """An empty box needs the link that says so."""
        empty = mark("First steps", "Type your job title, or say that you have no job in care.")
        wrong = not self.field.value()
        self.field.set_error(empty if wrong else None)
        if wrong:
            self.start()
        else:
            self.no_job = False
        return not wrong

    @property
    def role(self) -> str:
        """Id of the job taken; empty for one kept as typed."""
        return "" if self.no_job else self.field.picked

    @property
    def typed(self) -> str:
        """The title kept as typed; empty for a job taken from the list."""
        return "" if self.no_job or self.field.picked else self.field.value()

    def show_fault(self, text: Text) -> None:
        """Says what is wrong with the title."""
        self.field.set_error(text)

    def start(self) -> None:
        """Takes the keyboard; a team's book begins with its manager, and says so."""
        self.hint.retranslate()
        self.hint.setVisible(bool(self.hint.text()))
        super().start()

    def _hint_text(self) -> str:
        if not self._for_team():
            return ""
        return self.context.translate(
            "First steps", "We start with you. You can add your team afterwards, in My record."
        )

    def _edited(self) -> None:
        self.no_job = False
        self.field.set_error(None)

    def _go_on_without(self) -> None:
        self.no_job = True
        self.field.set_error(None)
        self.went_on.emit()


class PlaceQuestion(ButtonQuestion):
    """Where the work is done: asked of a job whose name does not say it, and needs it.

    Args:
        desk: The open book and the words in force.
        role: Gives the id of the job.
    """

    def __init__(self, desk: Desk, role: Callable[[], str]) -> None:
        super().__init__(
            desk,
            mark("First steps", "Where do you work?"),
            (),
            mark("First steps", "What the Register asks of you depends on this."),
        )
        self._role = role
        self._asked_of = ""

    @property
    def needed(self) -> bool:
        """Whether the job leaves open what this asks."""
        role = self.desk.workspace.lookup.find_role(self._role())
        return role is not None and bool(role.register_as)

    @property
    def setting(self) -> str:
        """Id of the setting; empty where it was not asked, or is none of those offered."""
        return self.answer if self.needed and self._asked_of == self._role() else ""

    def start(self) -> None:
        """Offers the places that matter for the job, and takes the keyboard."""
        if self._asked_of != self._role():
            self._offer()
        super().start()

    def _offer(self) -> None:
        for old in self.buttons.values():
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons, self.answer, self._asked_of = {}, "", self._role()
        role = self.desk.workspace.lookup.role(self._asked_of)
        for one in dict.fromkeys(part.setting for part in role.register_as):
            self.add_answer(one, self._named(one))
        self.add_answer(_ELSEWHERE, mark("First steps", "Somewhere else"))

    def choose(self, key: str) -> None:
        """Takes an answer; another place than those offered is none that is known."""
        super().choose("" if key == _ELSEWHERE else key)

    def _named(self, setting: str) -> Callable[[], str]:
        def name() -> str:
            term = self.desk.workspace.lookup.find_setting(setting)
            return self.desk.wording.text(term.title) if term else setting

        return name


class StartQuestion(Question):
    """When the job began; may stay empty, and says what follows from that."""

    fields = ("started", "ended")

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            mark("First steps", "When did you start this job?"),
            mark(
                "First steps",
                "The month and year are enough. If you leave this empty, we cannot say by when "
                "you must register.",
            ),
        )
        self.field = DateField(
            self.context, "started", mark("First steps", "Start date"), understood(desk)
        )
        self._fault = date_fault(desk)
        self.add(self.field)
        self.add_continue()

    def first_control(self) -> QWidget:
        """The box."""
        return self.field.box

    def check(self) -> bool:
        """Empty or a date."""
        fault = self._fault(self.field.value())
        self.field.set_error(fault)
        if fault is not None:
            self.start()
        return fault is None

    def date(self) -> PartialDate | None:
        """The date as far as it was given; None for an empty or unreadable box."""
        try:
            return read_date(self.field.value())
        except UserError:
            return None

    def show_fault(self, text: Text) -> None:
        """Says what is wrong with the date."""
        self.field.set_error(text)


class InductionQuestion(ButtonQuestion):
    """How far the induction is, as one thing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            mark("First steps", "How far is your induction?"),
            [
                ("finished", mark("First steps", "Finished, and signed by my manager"), None),
                ("now", mark("First steps", "I am doing it now"), None),
                ("not_started", mark("First steps", "Not started"), None),
                ("not_known", mark("First steps", "I don't know"), None),
            ],
            self._framework,
        )

    def _framework(self) -> str:
        say = self.desk.wording
        name = say.text(say.lookup.pack.induction.title)
        return self.context.translate("First steps", "It is called: {name}.", name=name)

    def state(self) -> ProgressState | None:
        """What to record; None for nothing."""
        return _STATES.get(self.answer)
