"""Whom the team page shows: a box to type in, a view to choose, and the rest behind one press."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.assessment import Standing
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.flow_layout import FlowLayout
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.side_by_side import SideBySide
from careerplanner.i18n.marks import mark
from careerplanner.services.team.need_words import NeedWords
from careerplanner.services.team.team_filters import NO_JOB, NOTHING_SAID, Need, TeamWanted
from careerplanner.services.team.team_sorting import TeamOrder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.team.saved_views import SavedView
    from careerplanner.services.team.team_shelf import TeamShelf

_WAIT_MS = 120
_SAVED, _NEED = "saved:", "need:"
_LABELS: dict[str, Text] = {
    "service": mark("Team", "Service"),
    "line_manager": mark("Team", "Line manager"),
    "team": mark("Team", "Team"),
    "by_job": mark("Team", "Band by job"),
    "by_awards": mark("Team", "Band by qualifications"),
    "register": mark("Team", "Register"),
}
_NEEDED = (Need.SOON, Need.LATE)
"""Needs for which the soonest day comes first."""


class TeamFilters(QWidget):
    """What is looked for; the table's headings say the order.

    Args:
        desk: The open book.

    Signals:
        changed: Somebody else is looked for, or in another order.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.context = desk, desk.context
        self._order, self._downwards = TeamOrder.NAME, False
        self._views: dict[str, SavedView] = {}
        context = self.context
        self.words = TextField(
            context,
            "find",
            mark("Team", "Find by name, job, service or line manager"),
            characters=0,
        )
        self.view = DropDownField(context, "view", mark("Team", "Show"))
        self.fold = Details(context, mark("Team", "More filters"))
        self.fields = {name: DropDownField(context, name, label) for name, label in _LABELS.items()}
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._pause.timeout.connect(self.changed)
        self.words.edited.connect(self._pause.start)
        self.view.edited.connect(self._view_chosen)
        for field in self.fields.values():
            field.edited.connect(self.changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        inner = QWidget()
        flow = FlowLayout(inner)
        for part in self.fields.values():
            flow.addWidget(part)
        follow_width(inner)
        self.fold.add(inner)
        column.addWidget(SideBySide(self.words, self.view))
        column.addWidget(self.fold)
        follow_width(self)

    # ---- what is looked for --------------------------------------------------------------------

    def wanted(self) -> TeamWanted:
        """What is looked for now."""
        chosen = self.view.value()
        saved = self._views.get(chosen)
        need = chosen.removeprefix(_NEED) if chosen.startswith(_NEED) else ""
        return TeamWanted(
            typed=self.words.value(),
            need=saved.wanted.need if saved is not None else need,
            order=self._order,
            downwards=self._downwards,
            **{name: field.value() for name, field in self.fields.items()},
        )

    def want(self, wanted: TeamWanted) -> None:
        """Looks for this from now on."""
        self._set(wanted, f"{_NEED}{wanted.need}" if wanted.need else "")
        self.changed.emit()

    def want_need(self, need: Need) -> None:
        """Looks for everybody with a need and for nothing else, the soonest first."""
        order = TeamOrder.DUE if need in _NEEDED else TeamOrder.NAME
        self.want(TeamWanted(need=need, order=order))

    def want_order(self, order: TeamOrder) -> None:
        """Sorts by something; once more turns it round."""
        self._downwards = order is self._order and not self._downwards
        self._order = order
        self.changed.emit()

    def clear(self) -> None:
        """Looks for everybody again; the order stays."""
        self.want(TeamWanted(order=self._order, downwards=self._downwards))

    def chosen_view(self) -> str:
        """Name of the saved view that is chosen; "" for none."""
        saved = self._views.get(self.view.value())
        return saved.name if saved is not None else ""

    def choose_view(self, name: str) -> None:
        """Chooses a saved view by its name, without looking anew: it was just made of this."""
        key = f"{_SAVED}{name}"
        if key in self._views:
            self.view.set_value(key)

    def _view_chosen(self) -> None:
        key = self.view.value()
        saved = self._views.get(key)
        if saved is not None:
            self._set(saved.wanted, key)
        elif key.startswith(_NEED):
            self.want_need(Need(key.removeprefix(_NEED)))
            return
        else:
            self._set(replace(self.wanted(), need=""), "")
        self.changed.emit()

    def _set(self, wanted: TeamWanted, view: str) -> None:
        self._pause.stop()
        self._order, self._downwards = wanted.order, wanted.downwards
        self.words.set_value(wanted.typed)
        for name, field in self.fields.items():
            value = getattr(wanted, name)
            field.set_value(value)
            if value and field.value() != value:  # nobody has it now, but it is what was asked
                field.set_choices([*self._all_of(field), Choice(value, value)])
                field.set_value(value)
            if value:
                self.fold.set_open(True)
        self.view.set_value(view)

    def _all_of(self, field: DropDownField) -> list[Choice]:
        box = field.box
        return [Choice(str(box.itemData(at)), box.itemText(at)) for at in range(box.count())]

    # ---- what can be looked for ----------------------------------------------------------------

    def offer(self, shelf: TeamShelf, views: Iterable[SavedView]) -> None:
        """Offers what there is in the team, and the views kept in its book."""
        bands = [band.id for band in self.desk.workspace.lookup.bands_in_order]
        registers = [str(one) for one in Standing]
        self._offer("service", shelf.services(), _typed)
        self._offer("line_manager", shelf.line_managers(), _typed)
        self._offer("team", shelf.teams(), _typed)
        self._offer("by_job", bands, _band)
        self._offer("by_awards", bands, _band)
        self._offer("register", [*registers, NO_JOB], _register, none=False)
        self._views = {f"{_SAVED}{view.name}": view for view in views}
        needs = [Choice(f"{_NEED}{need}", self._need(need)) for need in Need]
        saved = [Choice(key, view.name) for key, view in self._views.items()]
        self.view.set_choices([Choice("", mark("Team", "Everybody")), *needs, *saved])

    def _offer(
        self,
        name: str,
        values: Iterable[str],
        word: Callable[[NeedWords, str], str],
        *,
        none: bool = True,
    ) -> None:
        field = self.fields[name]
        kept = field.value()
        some = [*values, *([NOTHING_SAID] if none else [])]
        if kept and kept not in some:
            some.append(kept)
        said = [Choice(value, partial(self._word, word, value)) for value in some]
        field.set_choices([Choice("", mark("Team", "All")), *said])
        field.setVisible(len(some) > 1 or bool(kept))

    def _word(self, word: Callable[[NeedWords, str], str], value: str) -> str:
        return word(NeedWords(self.desk.wording), value)

    def _need(self, need: Need) -> Callable[[], str]:
        return lambda: NeedWords(self.desk.wording).title(need)


def _typed(words: NeedWords, value: str) -> str:
    return words.typed(value)


def _band(words: NeedWords, value: str) -> str:
    return words.band(value)


def _register(words: NeedWords, value: str) -> str:
    return words.register(value)
