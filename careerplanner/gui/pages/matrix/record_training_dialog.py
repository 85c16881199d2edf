"""Records one kind of training for one person or many at once: who, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.learning import learning
from careerplanner.services.matrix.matrix_recording import Session
from careerplanner.services.team.team_words import TeamWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.team import TeamLine
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.team.team_shelf import TeamPerson

MOST_LISTED = 60
"""People offered besides those chosen before; the rest are found by narrowing the matrix."""
_LIMIT = 200


@dataclass(frozen=True, slots=True)
class TrainingHeld:
    """What was asked for.

    Attributes:
        workers: Ids of the people who did it.
        held: What they did.
    """

    workers: tuple[str, ...]
    held: Session


class RecordTrainingDialog(RecordDialog[TrainingHeld]):
    """Who did it and when.

    Args:
        desk: The open book.
        keep: Keeps it.
        title: What the training is called.
        people: Who may have done it, those who are likely first.
        chosen: Ids of those who are ticked to begin with.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[TrainingHeld], bool],
        title: str,
        people: Sequence[TeamPerson],
        chosen: Sequence[str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, mark("Matrix", "Record training"), keep, parent=parent)
        self._training = title
        first = set(chosen)
        likely = [one for one in people if one.id in first]
        others = [one for one in people if one.id not in first]
        self._left_out = max(0, len(others) - MOST_LISTED)
        self._build([*likely, *others[:MOST_LISTED]])
        self.who.set_values(chosen)
        self.on.set_value(desk.wording.partial_date(PartialDate.of(desk.workspace.today())))
        self.loaded()

    def _build(self, people: Sequence[TeamPerson]) -> None:
        context = self.context
        self.form.column.addWidget(BodyText(context, self._training, kind="lead"))
        self.on = self.add_date(
            "on", mark("Matrix", "When was it done?"), hint=mark("Matrix", "A month will do too.")
        )
        self.who = ChoiceField(
            context,
            "who",
            mark("Matrix", "Who did it?"),
            [Choice(one.id, one.name, self._told_apart(one, people)) for one in people],
            several=True,
        )
        self.add(self.who)
        self.more_people = BodyText(context, self._left_out_words, kind="quiet")
        self.form.column.addWidget(self.more_people)
        self.more_people.setVisible(bool(self._left_out))
        fold = self.add_fold(mark("Matrix", "More about it"))
        kinds = [Choice("", mark("Matrix", "Not said")), *map(self._kind, learning.KINDS)]
        self.kind = DropDownField(context, "kind", mark("Learning", "How"), kinds)
        self.provider = TextField(context, "provider", mark("Matrix", "Who gave it?"), limit=_LIMIT)
        for field in (self.kind, self.provider):
            self.add(field, within=fold)

    def _told_apart(self, person: TeamPerson, people: Sequence[TeamPerson]) -> Text | None:
        """What tells somebody from others of the same name."""
        line = person.line
        if line is None or sum(one.name == person.name for one in people) < 2:
            return None
        return lambda: _where_and_what(TeamWords(self.desk.wording), line)

    def _kind(self, kind: str) -> Choice:
        return Choice(kind, lambda: learning.kind_word(kind, self.desk.wording))

    def _left_out_words(self) -> str:
        return self.context.translate(
            "Matrix",
            "People not listed here: {count}. Narrow the matrix, or choose them in it first.",
            count=self._left_out,
        )

    def value(self) -> TrainingHeld:
        """Who did what, as the fields say."""
        held = Session(
            self._training, self.date_of(self.on), self.kind.value(), self.provider.value()
        )
        return TrainingHeld(self.who.values(), held)


def _where_and_what(words: TeamWords, line: TeamLine) -> str:
    return " · ".join(part for part in (words.jobs(line), words.service(line).text) if part)
