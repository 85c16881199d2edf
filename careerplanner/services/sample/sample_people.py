"""Inventing one life at a time: jobs, awards, registration, induction, notes.

Every person follows one of a few outlines, and chance fills it in. What chance is asked does not
depend on the day, so that a seed gives the same people whenever it is used; only their dates move.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.record import (
    Action,
    ActionState,
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    PlanNote,
    Post,
    ProgressState,
    Record,
    Registration,
    RegistrationState,
    Typed,
    Worker,
)

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence
    from datetime import date

    from careerplanner.domain.awards import Award, AwardKind
    from careerplanner.domain.ids import IdMaker
    from careerplanner.domain.induction import InductionSection
    from careerplanner.domain.roles import Role
    from careerplanner.services.sample.sample_pack import PackChoices

Words = dict[str, Any]
T = TypeVar("T")

EXACT, MONTH, YEAR, NONE = "exact", "month", "year", "none"


@dataclass
class Draft:
    """A life being invented; a record before it is frozen."""

    worker: Worker
    posts: list[Post] = field(default_factory=list)
    registrations: list[Registration] = field(default_factory=list)
    awards: list[HeldAward] = field(default_factory=list)
    induction: list[InductionProgress] = field(default_factory=list)
    learning: list[LearningEntry] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    notes: list[PlanNote] = field(default_factory=list)

    def record(self) -> Record:
        """Return the finished record."""
        return Record(
            self.worker,
            tuple(self.posts),
            tuple(self.registrations),
            tuple(self.awards),
            tuple(self.induction),
            tuple(self.learning),
            tuple(self.actions),
            tuple(self.notes),
        )


class PersonInventor:
    """Invents people from a pack, a list of words and chance.

    Args:
        chance: The only source of variety.
        make_id: Maker of identifiers.
        today: Day that all dates are counted back from.
        choices: What the pack offers.
        words: Contents of the sample file.
    """

    def __init__(
        self,
        chance: random.Random,
        make_id: IdMaker,
        today: date,
        choices: PackChoices,
        words: Words,
    ) -> None:
        self.chance = chance
        self.make_id = make_id
        self.today = today
        self.choices = choices
        self.words = words

    # ---- chance ---------------------------------------------------------------------------------

    def pick(self, among: Sequence[T]) -> T | None:
        """Return one of several, or None of none."""
        number = self.chance.random()
        return among[int(number * len(among))] if among else None

    def job(self, among: Sequence[Role]) -> Role | None:
        """Return one of several jobs; those that a pack names first are the commonest."""
        share = self.chance.random() ** 2
        return among[int(share * len(among))] if among else None

    def word(self, kind: str) -> str:
        """Return one of the words of a kind."""
        return str(self.pick(self.words[kind]) or "")

    def happens(self, share: float) -> bool:
        """Whether something happens that happens to a share of people."""
        return self.chance.random() < share

    def between(self, least: int, most: int) -> int:
        """Return a whole number, both ends included."""
        return least + int(self.chance.random() * (most - least + 1))

    def ago(self, months: int, exactness: str = "") -> PartialDate | None:
        """Return a date some months back, as exactly as this person remembers it."""
        number, back = self.chance.random(), self.between(0, 27)
        day = add_months(self.today, -months) - timedelta(days=back)
        how = exactness or (
            EXACT if number < 0.6 else MONTH if number < 0.85 else YEAR if number < 0.96 else NONE
        )
        if how == NONE:
            return None
        full = PartialDate.of(day)
        return (
            full
            if how == EXACT
            else PartialDate(full.year, full.month)
            if how == MONTH
            else PartialDate(full.year)
        )

    def ahead(self, months: int) -> PartialDate:
        """Return a month some months ahead."""
        day = add_months(self.today, months)
        return PartialDate(day.year, day.month)

    # ---- parts of a life ------------------------------------------------------------------------

    def begin(self, youngest: int = 19) -> Draft:
        """Return somebody with a name and, now and then, more.

        Args:
            youngest: Least age in years.
        """
        speaks_welsh = self.happens(0.3)
        born = self.ago(12 * self.between(youngest, 66), YEAR if self.happens(0.8) else EXACT)
        worker = Worker(
            id=self.make_id(),
            name=f"{self.word('first_names')} {self.word('family_names')}",
            language="cy" if speaks_welsh else "en" if self.happens(0.5) else None,
            born=born if self.happens(0.5) else None,
            lives_in=self.choices.lookup.pack.about.nation if self.happens(0.4) else "",
            welsh_level=self.word("welsh_levels") if self.happens(0.4) else "",
            team=self.word("teams") if self.happens(0.6) else "",
            line_manager=self.word("managers") if self.happens(0.7) else "",
        )
        return Draft(worker)

    def work(self, life: Draft, role: Role | None, months: int, **told: Any) -> Post:  # noqa: ANN401
        """Give somebody a job that began some months ago."""
        exactness = told.pop("exactness", "")
        given = {
            "role": role.id if role else "",
            "title": "" if role else self.word("unknown_jobs"),
            "setting": role.setting if role else "",
            "employer": self.word("employers"),
            "hours": float(self.pick((16, 20.5, 24, 30, 37, 37.5, 39)) or 0),
            "started": self.ago(months, exactness),
        }
        post = Post(self.make_id(), **{**given, **told})
        life.posts.append(post)
        return post

    def hold(self, life: Draft, award: Award | None, months: int) -> None:
        """Let somebody have achieved an award some months ago, under some name of it."""
        achieved = self.ago(months)
        typed, body, named = self.word("unknown_awards"), self.word("bodies"), self.happens(0.4)
        if award is not None:
            typed = (self.pick(award.also_called) or "") if named else ""
        life.awards.append(
            HeldAward(
                self.make_id(),
                award=award.id if award else "",
                typed=typed,
                achieved=achieved,
                body=body,
            )
        )

    def study(self, life: Draft, award: Award | None, months: int) -> None:
        """Let somebody work towards an award."""
        started, enrolled = self.ago(months), self.happens(0.7)
        expected = self.ahead(self.between(2, 14))
        if award is not None:
            state = HeldState.WORKING_TOWARDS
            life.awards.append(
                HeldAward(
                    self.make_id(),
                    award.id,
                    state=state,
                    started=started,
                    expected=expected,
                    enrolled=enrolled if self.happens(0.8) else None,
                )
            )

    def register(self, life: Draft, role: Role | None, months: int) -> None:
        """Put somebody on the register some months ago."""
        rule = self.choices.lookup.find_register_rule(role.register_rule) if role else None
        first = self.ago(months, EXACT)
        number = f"X/{self.between(1000000, 9999999)}"
        if rule is None or not rule.categories or first is None:
            return
        renewals = self.choices.lookup.pack.renewals
        every = renewals[0].every_months if renewals else 36
        ends = first.span.earliest
        while ends <= self.today:
            ends = add_months(ends, every)
        life.registrations.append(
            Registration(
                self.make_id(),
                rule.categories[0],
                RegistrationState.REGISTERED,
                number,
                first,
                PartialDate.of(ends - timedelta(days=1)),
            )
        )

    def apply(self, life: Draft, state: RegistrationState) -> None:
        """Say where an entry on the register stands that is none yet, or none any more."""
        life.registrations.append(Registration(self.make_id(), state=state))

    def induct(self, life: Draft, role: Role | None, months: int, share: float) -> None:
        """Take somebody a share of the way through the induction, begun some months ago."""
        sections = self.choices.sections(role.client_groups if role else ())
        done = int(len(sections) * share + 0.5)
        for number, section in enumerate(sections):
            finished = self.ago(max(0, months - 1 - self.between(0, 5)), EXACT)
            manager = self.word("managers")
            if number < done:
                life.induction.append(
                    InductionProgress(
                        self.make_id(),
                        section.id,
                        state=ProgressState.SIGNED_OFF,
                        finished=finished,
                        signed_by=manager,
                        worker_signed=True,
                    )
                )
            elif number == done:
                life.induction += self._under_way(life, section, manager, finished)

    def _under_way(
        self, life: Draft, section: InductionSection, manager: str, day: PartialDate | None
    ) -> Iterator[InductionProgress]:
        """Yield a section somebody is working at: an area signed by both, one ready, one begun."""
        plain = [
            InductionProgress(
                self.make_id(), section.id, area.id, ProgressState.IN_PROGRESS, started=day
            )
            for area in section.areas[:3]
        ]
        for number, entry in enumerate(plain):
            if number == 0 and len(plain) > 1:
                yield replace(
                    entry,
                    state=ProgressState.SIGNED_OFF,
                    finished=day,
                    signed_by=manager,
                    signed_on=day,
                    worker_signed=True,
                    worker_signed_by=life.worker.name,
                    worker_signed_on=day,
                )
            elif number == 1:
                yield replace(entry, state=ProgressState.READY, ready=day)
            else:
                yield entry

    def enrich(self, life: Draft) -> None:
        """Add what else a record may hold: learning, actions, notes in the person's language."""
        for _ in range(self.between(0, 3)):
            entry = self.pick(self.words["learning"]) or {}
            on, kind = self.ago(self.between(1, 20)), self.word("learning_kinds")
            minutes = self.pick((30, 60, 90, 180, 420))
            changed = Typed(entry["changed"], entry["language"]) if entry["changed"] else None
            renew = self.ahead(entry["months"]) if entry["months"] and self.happens(0.5) else None
            life.learning.append(
                LearningEntry(self.make_id(), entry["title"], kind, on, minutes, changed, renew)
            )
        spoken = life.worker.language or "en"
        for kind, share in (("actions", 0.5), ("notes", 0.6)):
            fitting = [one for one in self.words[kind] if one["language"] == spoken]
            chosen, happens = self.pick(fitting), self.happens(share)
            due, done = self.ahead(self.between(1, 9)), self.happens(0.2)
            if chosen and happens and kind == "actions":
                life.actions.append(
                    Action(
                        self.make_id(),
                        Typed(chosen["what"], spoken),
                        Typed(chosen["why"], spoken) if chosen["why"] else None,
                        life.worker.name,
                        due,
                        ActionState.DONE if done else ActionState.OPEN,
                    )
                )
            elif chosen and happens:
                written = add_months(self.today, -1)
                life.notes.append(PlanNote(self.make_id(), Typed(chosen["words"], spoken), written))

    def award(self, kind: AwardKind, role: Role | None) -> Award | None:
        """Return a current award of a kind that a job asks for."""
        return self.pick(self.choices.asked(role, kind, group_of(role)))

    def aim(self, life: Draft) -> None:
        """Let somebody aim for a band."""
        band = self.pick(self.choices.lookup.bands_in_order)
        if band is not None:
            life.worker = replace(life.worker, target=band.id)


def group_of(role: Role | None) -> str:
    """Return the client group a role is for, the first of several."""
    return role.client_groups[0] if role and role.client_groups else ""
