"""What a column, or a course of a list, is: the pack's training, or one of the employer's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.record import LearningEntry
from careerplanner.i18n.sorting import fold
from careerplanner.services.spreadsheet.headings import Named, plain_heading
from careerplanner.services.spreadsheet.reading import OWN
from careerplanner.services.validation import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.own_lists import OwnTraining
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.language import Language


@dataclass(frozen=True, slots=True)
class Course:
    """A training that cells are about.

    Attributes:
        id: The pack's, an own one of the book, or `OWN` and its folded name for a new one.
        title: As the file has it.
        is_own: Whether it is the employer's own.
        months: After how many months it is done again; None where nothing says.
    """

    id: str
    title: str
    is_own: bool
    months: int | None = None


class Trainings:
    """Everything that a course may be.

    Args:
        lookup: The pack.
        records: Everybody's records, for the trainings of the employer's own.
        language: Language of what the pack calls a training where the file does not name it.
    """

    def __init__(self, lookup: Lookup, records: Iterable[Record], language: Language) -> None:
        self._language = language
        self._packed = {one.id: one for one in lookup.pack.trainings}
        self._own: dict[str, OwnTraining] = {}
        for record in records:
            for own in record.trainings:
                if own.training not in self._packed and own.title is not None:
                    self._own.setdefault(own.training, own)
        self._folded: dict[str, str] = {}

    def named(self) -> tuple[Named, ...]:
        """Every training with what it is called."""
        packed = [Named(one.id, (one.title.en, one.title.cy)) for one in self._packed.values()]
        own = [Named(name, (one.title.words,)) for name, one in self._own.items() if one.title]
        return (*packed, *own)

    def own_title(self, training: str) -> str:
        """Return what the book calls a training of the employer's own; "" for any other."""
        own = self._own.get(training)
        return own.title.words if own is not None and own.title is not None else ""

    def course(self, training: str, title: str, months: int | None) -> Course:
        """Return the course that a column or a cell is about.

        Args:
            training: As the mapping has it.
            title: What the file calls it.
            months: What the file says of how often it is done again.
        """
        title = cleaned(LearningEntry("", title)).title
        if training in self._packed:
            refreshed = self._packed[training].refreshed
            months = refreshed.months if refreshed is not None else None
            name = title or self._packed[training].title.in_language(self._language)
            return Course(training, name, is_own=False, months=months)
        if training in self._own:
            own = self._own[training]
            name = own.title.words if own.title is not None else title
            return Course(training, name, is_own=True, months=own.months)
        name = training.removeprefix(OWN) or title
        known = next((one for one, own in self._own.items() if is_titled(own, name)), "")
        if known:  # kept in the book since the sheet was looked at
            return self.course(known, title, months)
        return Course(f"{OWN}{fold(name)}", name, is_own=True, months=months)

    def is_of(self, entry: LearningEntry, course: Course) -> bool:
        """Whether learning is of a course: by its training, else by its title."""
        if entry.training:
            return entry.training == course.id
        if entry.title not in self._folded:
            self._folded[entry.title] = plain_heading(entry.title)
        return self._folded[entry.title] == plain_heading(course.title)


def is_titled(own: OwnTraining, name: str) -> bool:
    """Whether a training of the employer's own is called so, however it is written."""
    return own.title is not None and fold(own.title.words) == fold(name)
