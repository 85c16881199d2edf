"""Asks for one job of a person's own: what, where, since when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from careerplanner.domain.record import Post
from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.dialogs.searches import job_search
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.pick_field import PickField
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.roles import Term
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_Answer = TypeVar("_Answer", str, tuple[str, ...])
_LIMIT = 200
_HOURS_CHARACTERS = 8


class PostDialog(RecordDialog[Post]):
    """One job: known by any usual title, or kept as typed.

    Args:
        desk: The open book and the person.
        keep: Keeps the job.
        post: The job to change; None for a new one.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[Post], bool],
        post: Post | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            mark("Job dialog", "Add a job")
            if post is None
            else mark("Job dialog", "Change this job")
        )
        super().__init__(desk, title, keep, parent=parent)
        self.post = post or Post(desk.workspace.make_id())
        self._build()
        self._load(self.post)

    def _build(self) -> None:
        context, desk = self.context, self.desk
        self.job = PickField(
            context,
            "title",
            mark("Job dialog", "What is the job?"),
            job_search(desk),
            lambda role: desk.wording.role(role),
            unknown=mark(
                "Job dialog",
                "We do not know this job. It is kept as you typed it. Answers that depend on it "
                "will say “not known”.",
            ),
            hint=mark("Job dialog", "Type a few letters, then choose. Any usual title will do."),
        )
        self.add(self.job, _needed)
        self.started = self.add_date("started", mark("Job dialog", "When did you start?"))
        self.ended = self.add_date(
            "ended",
            mark("Job dialog", "When did it end?"),
            hint=mark("Job dialog", "Leave this empty if you do the job now."),
        )
        self.employer = TextField(
            context, "employer", mark("Job dialog", "Who is your employer?"), limit=_LIMIT
        )
        self.add(self.employer)
        self.service = TextField(
            context,
            "service",
            mark("Job dialog", "Which service is it in?"),
            hint=mark(
                "Job dialog",
                "We ask so that a team can be looked at service by service: the home, branch or "
                "team. You can leave this out.",
            ),
            limit=_LIMIT,
        )
        self.add(self.service)
        self._build_rest()

    def _build_rest(self) -> None:
        context, desk = self.context, self.desk
        self.hours = TextField(
            context,
            "hours",
            mark("Job dialog", "How many hours a week?"),
            hint=mark("Job dialog", "Some rules ask for a number of hours. For example 30 or 22.5"),
            characters=_HOURS_CHARACTERS,
            limit=12,
        )
        self.add(self.hours)
        about = desk.workspace.lookup.pack.about
        self.setting = ChoiceField(
            context, "setting", mark("Job dialog", "Where is it?"), self._terms(about.settings)
        )
        self.add(self.setting)
        self.groups = ChoiceField(
            context,
            "client_groups",
            mark("Job dialog", "Whom do you support?"),
            self._terms(about.client_groups),
            several=True,
        )
        self.add(self.groups)
        self.job.edited.connect(self._fit_job)

    def _terms(self, terms: tuple[Term, ...]) -> list[Choice]:
        return [Choice(term.id, self._title_of(term)) for term in terms]

    def _title_of(self, term: Term) -> Callable[[], str]:
        return lambda: self.desk.wording.text(term.title)

    def _load(self, post: Post) -> None:
        self.job.set_picked(post.role, post.title)
        self.show_date(self.started, post.started)
        self.show_date(self.ended, post.ended)
        self.employer.set_value(post.employer)
        self.service.set_value(post.service)
        self.hours.set_value("" if post.hours is None else f"{post.hours:g}")
        self.setting.set_value(post.setting)
        self.groups.set_values(post.client_groups)
        self._fit_job()
        self.loaded()

    def _fit_job(self) -> None:
        """Where and for whom is asked only where the job itself does not say it."""
        role = self.desk.workspace.lookup.find_role(self.job.picked)
        typed = bool(self.job.value()) and role is None and not self.job.choosing
        self.setting.setVisible(typed or bool(role and not role.setting))
        self.groups.setVisible(typed or bool(role and not role.client_groups))

    def value(self) -> Post:
        """The job.

        Raises:
            FieldError: The hours are no number.
        """
        return replace(
            self.post,
            role=self.job.picked,
            title=self._typed(),
            started=self.date_of(self.started),
            ended=self.date_of(self.ended),
            employer=self.employer.value(),
            service=self.service.value(),
            hours=self._hours(),
            setting=self._if_asked(self.setting, self.setting.value(), self.post.setting),
            client_groups=self._if_asked(
                self.groups, self.groups.values(), self.post.client_groups
            ),
        )

    def _typed(self) -> str:
        if not self.job.picked:
            return self.job.value()
        return self.post.title if self.job.picked == self.post.role else ""

    def _if_asked(self, field: ChoiceField, answer: _Answer, before: _Answer) -> _Answer:
        """An answer that was asked for; otherwise what was there, if the job is the same."""
        if not field.isHidden():
            return answer
        return before if self.job.picked == self.post.role else type(before)()

    def _hours(self) -> float | None:
        typed = self.hours.value()
        if not typed:
            return None
        try:
            return float(typed.replace(",", "."))
        except ValueError:
            raise FieldError("field.hours", "hours", given=typed) from None


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Job dialog", "Say what the job is.")
