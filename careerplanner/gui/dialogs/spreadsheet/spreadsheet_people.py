"""The fourth step of bringing in a spreadsheet: who the people in it are."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from careerplanner.gui.dialogs.spreadsheet.spreadsheet_first_steps import Step
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.people import Match
from careerplanner.services.spreadsheet.reading import LEAVE, NEW, SAME, Differs

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.dialogs.spreadsheet.spreadsheet_state import SheetState
    from careerplanner.services.spreadsheet.people import FilePerson

_MOST = 60
"""Most people asked about at a time; the rest once these have been answered."""
_DOUBTFUL = {Match.NAME_ONLY, Match.TOTAL, Match.HEADING}


class PeopleStep(Step):
    """Who is who; whether people are added; what counts where the book says otherwise."""

    def __init__(self, state: SheetState) -> None:
        super().__init__(state)
        context = self.context
        self.lead = BodyText(context, self._lead)
        self.asked = Refilled(gap=16)
        self.more = BodyText(context, self._more)
        self.add_people = ChoiceField(
            context,
            "add_people",
            mark("Spreadsheet", "People who are not in your book"),
            [
                Choice("yes", mark("Spreadsheet", "Add them")),
                Choice("no", mark("Spreadsheet", "Leave them out")),
            ],
            across=True,
        )
        self.differs = ChoiceField(
            context,
            "differs",
            mark("Spreadsheet", "Where your book says otherwise than the file"),
            [
                Choice(str(Differs.KEEP), mark("Spreadsheet", "Keep what the book says")),
                Choice(str(Differs.TAKE), mark("Spreadsheet", "Take what the file says")),
            ],
            across=True,
        )
        self.doubtful_fold = Details(
            context, mark("Spreadsheet", "Rows that do not look like people")
        )
        self.doubtful = Refilled(gap=16)
        self.doubtful_fold.add(self.doubtful)
        self.new_fold = Details(context, self._new_title)
        self.new_names = BodyText(context, self._new_names)
        self.new_fold.add(self.new_names)
        self.add(
            self.lead, self.asked, self.more, self.add_people, self.differs, self.doubtful_fold,
            self.new_fold,
        )  # fmt: skip
        self.add_people.edited.connect(self.answering(self._add_people))
        self.differs.edited.connect(self.answering(self._differ))
        self._shown: tuple[object, ...] = ()

    def _show(self) -> None:
        """Shows who is asked about; boxes stay while the same people are."""
        seen, reading = self.state.seen, self.state.reading
        if seen is None or reading is None:
            return
        open_ones = {one.key for one in seen.open_people}
        asked = seen.roll.asked()
        wanted = [one for one in asked if one.key in open_ones or one.said][:_MOST]
        doubtful = [one for one in seen.roll.people if one.match in _DOUBTFUL][:_MOST]
        shape = (id(self.state.look), *(one.key for one in (*wanted, *doubtful)))
        if shape != self._shown:
            self._shown = shape
            self.asked.show_widgets([self._field(one) for one in wanted])
            self.doubtful.show_widgets([self._field(one) for one in doubtful])
        self.add_people.set_value("yes" if reading.add_people else "no")
        self.differs.set_value(str(reading.differs))
        self.doubtful_fold.setVisible(bool(doubtful))
        self.new_fold.setVisible(seen.new_people > 0)
        for text in (self.lead, self.more, self.new_names):
            text.retranslate()
        self.new_fold.set_title(self._new_title)
        self.more.setVisible(len(asked) > len(wanted))

    def _field(self, person: FilePerson) -> QWidget:
        words = self.state.words
        first = [Choice("", mark("Spreadsheet", "Choose"))] if person.asks else []
        choices = [
            *first,
            *(Choice(one, partial(self._candidate, one)) for one in person.candidates),
            *(Choice(f"{SAME}{one}", partial(self._twin, one)) for one in person.twins),
            Choice(NEW, mark("Spreadsheet", "Somebody new: add them")),
            Choice(LEAVE, mark("Spreadsheet", "Leave this row out")),
        ]
        look = self.state.look
        field = DropDownField(
            self.context,
            f"person {person.key}",
            lambda: words.person(person, look) if look is not None else person.name,
            choices,
            hint=lambda: self._about(person),
        )
        field.set_value(person.choice)

        def edited() -> None:
            reading = self.state.reading
            if reading is not None:
                self.state.change(looking.with_person(reading, person.key, field.value()))

        field.edited.connect(edited)
        return field

    def _about(self, person: FilePerson) -> str:
        """Why it is asked, and what else the file says of this person."""
        look, reading = self.state.look, self.state.reading
        if look is None or reading is None:
            return ""
        words = self.state.words
        also = looking.said_of(look, reading, person)
        said = "; ".join(words.value(one) for one in also)
        if not said:
            return words.match(person)
        says = self.context.translate("Spreadsheet", "The file says: {what}", what=said)
        return f"{words.match(person)} {says}"

    def _candidate(self, worker_id: str) -> str:
        look = self.state.look
        return looking.told_of(look, worker_id) if look is not None else ""

    def _twin(self, key: str) -> str:
        look, seen = self.state.look, self.state.seen
        tr = self.context.translate
        if look is None or seen is None or key not in seen.roll.by_key:
            return ""
        row = look.sheet.rows[seen.roll.by_key[key].rows[0]].number
        return tr("Spreadsheet", "The same person as in row {row}", row=row)

    def _lead(self) -> str:
        state = getattr(self, "state", None)
        seen = state.seen if state is not None else None
        if seen is None:
            return ""
        tr = self.context.translate
        found = sum(one.match is Match.EXACT for one in seen.roll.people)
        said = [
            tr("Spreadsheet", "People found in your book by their name: {count}.", count=found),
            tr("Spreadsheet", "New people: {count}.", count=seen.new_people),
            tr("Spreadsheet", "Still to say: {count}.", count=len(seen.open_people)),
        ]
        if seen.open_people:
            said.append(tr("Spreadsheet", "A row is left as it is until you say who it is about."))
        return " ".join(said)

    def _more(self) -> str:
        return self.context.translate(
            "Spreadsheet", "You are asked about more people when you have answered for these."
        )

    def _new_title(self) -> str:
        seen = self.state.seen
        count = seen.new_people if seen is not None else 0
        return self.context.translate("Spreadsheet", "New people: {count}", count=count)

    def _new_names(self) -> str:
        state = getattr(self, "state", None)
        if state is None or state.seen is None:
            return ""
        names = [plan.worker.name for plan in state.seen.plans if plan.is_new]
        more = ["…"] if len(names) > _MOST else []
        return "\n".join([*names[:_MOST], *more])

    def _add_people(self) -> None:
        self._change(lambda reading: replace(reading, add_people=self.add_people.value() == "yes"))

    def _differ(self) -> None:
        if value := self.differs.value():
            self._change(lambda reading: replace(reading, differs=Differs(value)))

    def _change(self, change: Callable[..., object]) -> None:
        if self.state.reading is not None:
            self.state.change(change(self.state.reading))  # type: ignore[arg-type]
