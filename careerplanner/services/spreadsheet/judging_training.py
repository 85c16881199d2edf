"""What a cell says of training, held against what the book has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import Action, ActionState, LearningEntry
from careerplanner.domain.typed import Typed
from careerplanner.i18n.sorting import fold
from careerplanner.services.spreadsheet.courses import is_titled
from careerplanner.services.spreadsheet.verdicts import (
    CHANGES_CELL,
    KNOWN_CELL,
    NEW_CELL,
    Outcome,
    Verdict,
    holds,
    ignored,
    not_understood,
)
from careerplanner.services.validation import cleaned

if TYPE_CHECKING:
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.record import Record
    from careerplanner.services.spreadsheet.courses import Course, Trainings
    from careerplanner.services.spreadsheet.verdicts import Ground


class TrainingJudge:
    """Holds a person's learning, trainings and actions as they would become.

    Args:
        record: The person's record; of somebody new one with a name alone.
        ground: What it is judged on.
        trainings: What is known of courses.
    """

    def __init__(self, record: Record, ground: Ground, trainings: Trainings) -> None:
        self._ground, self._trainings = ground, trainings
        self._learning = {one.id: one for one in record.learning}
        self._actions = {one.id: one for one in record.actions}
        self._before: dict[str, LearningEntry | Action] = {**self._learning, **self._actions}
        self._own = {one.training: one for one in record.trainings}
        self._own_before = dict(self._own)

    def added(self) -> list[LearningEntry | Action | OwnTraining]:
        """What would be added."""
        things = self._things()
        own = [one for name, one in self._own.items() if name not in self._own_before]
        return [*(one for one in things if one.id not in self._before), *own]

    def changed(self) -> list[LearningEntry | Action | OwnTraining]:
        """What would change."""
        things = self._things()
        there, own = self._before, self._own_before
        return [
            *(one for one in things if one.id in there and one != there[one.id]),
            *(one for name, one in self._own.items() if name in own and one != own[name]),
        ]

    def _things(self) -> list[LearningEntry | Action]:
        return [*self._learning.values(), *self._actions.values()]

    def _mine(self, course: Course) -> Course:
        """A course by the id that this record has for what the employer calls the same."""
        if not course.is_own or course.id in self._own:
            return course
        same = (name for name, own in self._own.items() if is_titled(own, course.title))
        return replace(course, id=next(same, course.id))

    def trained(
        self, course: Course, on: PartialDate | None, renew: PartialDate | None
    ) -> tuple[Verdict, Verdict]:
        """Take when training was done and by when it has to be done again.

        Args:
            course: The training.
            on: When it was done, or None where the file does not say.
            renew: By when it is to be done again, or None.

        Returns:
            What becomes of the one day and of the other.
        """
        course = self._mine(course)
        entries = [one for one in self._learning.values() if self._trainings.is_of(one, course)]
        if on is None:
            return KNOWN_CELL, self._due_again(course, entries, renew)
        verdict, entry = self._done_on(course, entries, on, renew)
        if entry is None:
            return verdict, not_understood("cell.other_date_refused")
        if renew is None:
            return verdict, KNOWN_CELL
        if entry.renew_by == renew:
            return verdict, NEW_CELL if verdict.outcome is Outcome.NEW else KNOWN_CELL
        return verdict, self._set_renew(entry, renew)

    def _done_on(
        self,
        course: Course,
        entries: list[LearningEntry],
        on: PartialDate,
        renew: PartialDate | None,
    ) -> tuple[Verdict, LearningEntry | None]:
        for entry in entries:
            if entry.on == on or (entry.on is not None and holds(on, entry.on)):
                return self._named(course, entry), self._learning[entry.id]
        for entry in entries:
            vague = entry.on is not None and holds(entry.on, on)
            undated = entry.on is None and renew is not None and entry.renew_by == renew
            if vague or undated:
                verdict = self._put_learning(replace(entry, on=on))
                return verdict, self._learning[entry.id] if _is_taken(verdict) else None
        made = LearningEntry(
            self._ground.new_id(), course.title, on=on, renew_by=renew, training=course.id
        )
        return self._add_learning(course, made)

    def _named(self, course: Course, entry: LearningEntry) -> Verdict:
        """What is there already; where it does not say which training it was, it will."""
        if entry.training:
            return self._there(entry)
        self._ask_for(course)
        return self._put_learning(replace(entry, training=course.id))

    def _there(self, entry: LearningEntry) -> Verdict:
        """What is there already: in the book, or from another cell of the file."""
        return KNOWN_CELL if entry.id in self._before else Verdict(
            Outcome.KNOWN, "cell.twice_in_file"
        )  # fmt: skip

    def _due_again(
        self, course: Course, entries: list[LearningEntry], renew: PartialDate | None
    ) -> Verdict:
        """Take a day to do it again where the file does not say when it was done.

        It goes to the latest learning there is, since of two the book counts from the latest one
        that has a day.
        """
        if renew is None:
            return KNOWN_CELL
        for entry in entries:
            if entry.renew_by == renew:
                return self._there(entry)
        dated = [one for one in entries if one.on is not None]
        if not entries:
            made = LearningEntry(
                self._ground.new_id(), course.title, renew_by=renew, training=course.id
            )
            return self._add_learning(course, made)[0]
        latest = max(dated, key=lambda one: one.on.span) if dated else entries[0]  # type: ignore[union-attr]
        if _is_after(latest.on, renew):
            return ignored("cell.done_since", given=str(latest.on))
        return self._set_renew(latest, renew)

    def _set_renew(self, entry: LearningEntry, renew: PartialDate) -> Verdict:
        if _is_after(entry.on, renew):
            return not_understood("cell.expires_before_done", given=str(renew))
        taken = replace(entry, renew_by=renew)
        if entry.renew_by is None:
            return self._put_learning(taken)
        return self._ground.otherwise(entry.renew_by, lambda: self._put_learning(taken))

    def _add_learning(
        self, course: Course, made: LearningEntry
    ) -> tuple[Verdict, LearningEntry | None]:
        if made.renew_by is not None and _is_after(made.on, made.renew_by):
            return not_understood("cell.expires_before_done", given=str(made.renew_by)), None
        refused = self._ground.refused(made)
        if refused is not None:
            return refused, None
        self._learning[made.id] = made
        self._ask_for(course)
        return NEW_CELL, made

    def _put_learning(self, taken: LearningEntry) -> Verdict:
        refused = self._ground.refused(taken)
        if refused is not None:
            return refused
        self._learning[taken.id] = taken
        return CHANGES_CELL if taken.id in self._before else NEW_CELL

    def _ask_for(self, course: Course) -> None:
        """A training of the employer's own is in the record of whoever did it, with its name."""
        if course.is_own and course.id not in self._own:
            title = Typed(course.title, self._ground.language)
            made = OwnTraining(self._ground.new_id(), course.id, title, course.months, needed=True)
            self._own[course.id] = made

    def done_some_day(self, course: Course) -> Verdict:
        """Take it that training was done, on a day that nobody says."""
        course = self._mine(course)
        for entry in self._learning.values():
            if self._trainings.is_of(entry, course):
                return self._there(entry)
        made = LearningEntry(self._ground.new_id(), course.title, training=course.id)
        return self._add_learning(course, made)[0]

    def not_needed(self, course: Course) -> Verdict:
        """Take it that this training is not asked of this person."""
        course = self._mine(course)
        there = self._own.get(course.id)
        if there is not None and not there.needed:
            return KNOWN_CELL
        if there is None:
            title = Typed(course.title, self._ground.language) if course.is_own else None
            made = OwnTraining(self._ground.new_id(), course.id, title, course.months, needed=False)
            self._own[course.id] = made
            return NEW_CELL

        def take() -> Verdict:
            self._own[course.id] = replace(there, needed=False)
            return CHANGES_CELL

        return self._ground.otherwise(None, take)

    def booked(self, what: str, due: PartialDate | None) -> Verdict:
        """Take it that training is arranged: an action, by its day if there is one."""
        for one in self._actions.values():
            if fold(one.what.words) == fold(what) and one.state is ActionState.OPEN:
                if one.due == due or due is None:
                    known = one.id in self._before
                    return KNOWN_CELL if known else Verdict(Outcome.KNOWN, "cell.twice_in_file")
                if one.due is None:
                    self._actions[one.id] = replace(one, due=due)
                    return CHANGES_CELL if one.id in self._before else NEW_CELL
        made = cleaned(Action(self._ground.new_id(), Typed(what, self._ground.language), due=due))
        refused = self._ground.refused(made)
        if refused is not None:
            return refused
        self._actions[made.id] = made
        return NEW_CELL


def _is_after(on: PartialDate | None, renew: PartialDate) -> bool:
    """Whether training was done after the day by which it was to be done again."""
    return on is not None and on.span.earliest > renew.span.latest


def _is_taken(verdict: Verdict) -> bool:
    return verdict.outcome in {Outcome.NEW, Outcome.CHANGES, Outcome.KNOWN}
