"""What is coming up: everything dated, by how near it is; on paper too, and as a calendar file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from careerplanner.domain.coming_up import ComingGroup, ComingKind
from careerplanner.gui.pages.coming.coming_rows import coming_row, lead_to, mark_done
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.coming_list import ComingList
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.coming import COMING_GROUP, COMING_KIND
from careerplanner.services.coming.coming_up import coming_up, grouped, kinds_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.i18n.language import Language
    from careerplanner.services.paper.sheets import Sheet

AT_FIRST = 12
"""How many rows of a group are shown before somebody asks for the rest."""
_ALL = "all"


class _Group(Section):
    """One group: its rows, and a button that shows those beyond the first."""

    def __init__(self, context: WindowContext, group: ComingGroup) -> None:
        super().__init__(context, COMING_GROUP[group], gap=SPACE_SMALL)
        self.rows = ComingList(context)
        self.add(self.rows)
        self._whole = False
        self._hidden = 0
        self.rest = ActionButton(context, self._rest_words, kind="link", on_click=self._show_rest)
        self.add(self.rest)
        self._shown: tuple[Coming, ...] = ()
        self._desk: Desk | None = None

    def _rest_words(self) -> str:
        return self.context.translate("Coming", "Show the rest: {count}", count=self._hidden)

    def _show_rest(self) -> None:
        first = self._shown[AT_FIRST].key
        self._whole = True
        self._fill()
        self.rows.link(first).setFocus()

    def show_items(
        self, desk: Desk, record: Record, items: tuple[Coming, ...], *, may_change: bool
    ) -> None:
        """Shows these items in place of the old ones."""
        self._desk, self._record, self._may_change = desk, record, may_change
        self._shown = items
        self._fill()
        self.setVisible(bool(items))

    def _fill(self) -> None:
        shown = self._shown if self._whole else self._shown[:AT_FIRST]
        self._hidden = len(self._shown) - len(shown)
        desk, record = self._desk, self._record
        if desk is None:
            return
        self.rows.set_rows(
            coming_row(desk, record, item, may_change=self._may_change) for item in shown
        )
        self.rest.setVisible(self._hidden > 0)
        self.rest.retranslate()


class ComingPage(PersonPage):
    """Everything dated about the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Attributes:
        groups: The groups with their rows, late things first.
        dialog: The dialog last opened, for whoever drives the window.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        waiting = mark(
            "Coming",
            "Dates of your registration, your induction, your training and your plan will stand "
            "here, the soonest first.",
        )
        title = mark("Coming", "What is coming up, and by when?")
        super().__init__(context, desk, title, icon="calendar", waiting=waiting)
        self.dialog: QDialog | None = None
        self.items: tuple[Coming, ...] = ()
        self._kinds: tuple[ComingKind, ...] = ()
        self._build()

    def _build(self) -> None:
        context = self.context
        self.print_button = ActionButton(
            context,
            mark("Coming", "Print or save this list"),
            icon="printer",
            on_click=self.open_paper,
        )
        self.calendar_button = ActionButton(
            context,
            mark("Coming", "Put these dates in my calendar"),
            icon="calendar",
            on_click=self.open_calendar,
        )
        self.parts.addWidget(ButtonRow(self.print_button, self.calendar_button))
        self.filter = ChoiceField(
            context, "kind", mark("Coming", "Which dates do you want to see?"), ()
        )
        self.filter.edited.connect(self._filtered)
        self.fold = Details(context, self._fold_words)
        self.fold.add(self.filter)
        self.parts.addWidget(self.fold)
        self.nothing = BodyText(
            context,
            mark(
                "Coming",
                "Nothing dated is coming up from your record. Dates come from your job, your "
                "registration, your training and what you agree to do.",
            ),
        )
        self.parts.addWidget(self.nothing)
        self.groups = {group: _Group(context, group) for group in ComingGroup}
        for section in self.groups.values():
            section.rows.opened.connect(self._open)
            section.rows.done_requested.connect(self._done)
            self.parts.addWidget(section)

    # ---- what is shown ---------------------------------------------------------------------

    def show_person(self, record: Record) -> None:
        """Shows what is coming up for a record."""
        self.items = coming_up(self.desk.workspace, record, self.desk.answer())
        self._show_filter()
        self._show_groups()
        for part in (self.print_button, self.calendar_button):
            part.setVisible(bool(self.items))
        self.nothing.setVisible(not self.items)

    def retranslate(self) -> None:
        """Words every row again."""
        super().retranslate()
        if hasattr(self, "groups") and self.desk.record() is not None:
            self.refresh()

    def _show_filter(self) -> None:
        """Offers the kinds there are; the rows stay, and with them the keyboard, while these do."""
        kinds, chosen = kinds_of(self.items), self.filter.value() or _ALL
        if kinds != self._kinds:
            self._kinds = kinds
            offered = [Choice(_ALL, mark("Coming", "Everything"))]
            offered += [Choice(str(kind), COMING_KIND[kind]) for kind in kinds]
            self.filter.choices.set_choices(offered)
        self.filter.set_value(chosen if chosen in kinds else _ALL)
        self.fold.setVisible(len(kinds) > 1)
        self.fold.button.retranslate()

    def _fold_words(self) -> str:
        chosen = self.filter.value()
        name = mark("Coming", "Everything") if chosen in ("", _ALL) else COMING_KIND[chosen]
        return self.context.translate("Coming", "Shown: {kind}", kind=self.context.say(name))

    def _filtered(self) -> None:
        self.fold.button.retranslate()
        self._show_groups()

    @property
    def shown(self) -> tuple[Coming, ...]:
        """What the filter lets through."""
        chosen = self.filter.value()
        if chosen in ("", _ALL):
            return self.items
        return tuple(item for item in self.items if item.kind is ComingKind(chosen))

    def _show_groups(self) -> None:
        record = self.desk.record()
        if record is None:
            return
        may_change = not self.desk.read_only
        found = grouped(self.shown, self.desk.workspace.today())
        for group, section in self.groups.items():
            section.show_items(self.desk, record, found.get(group, ()), may_change=may_change)

    # ---- what can be done ------------------------------------------------------------------

    def _item(self, key: str) -> Coming | None:
        return next((item for item in self.items if item.key == key), None)

    def _open(self, key: str) -> None:
        item = self._item(key)
        if item is not None:
            lead_to(self.desk, item)

    def _done(self, key: str) -> None:
        """Marks an action as done; the keyboard goes to what is next, for the row goes."""
        item, record = self._item(key), self.desk.record()
        if item is None or record is None:
            return
        keys = [one for section in self.groups.values() for one in section.rows.rows]
        after = keys[keys.index(key) + 1 :] + list(reversed(keys[: keys.index(key)]))
        if not mark_done(self.desk, record, item):
            return
        left = {one: section for section in self.groups.values() for one in section.rows.rows}
        nearest = next((one for one in after if one in left), None)
        if nearest is not None:
            left[nearest].rows.link(nearest).setFocus()
        else:
            self.heading.setFocus()

    def open_paper(self) -> None:
        """Shows the list as it will look on paper."""
        from careerplanner.gui.dialogs.sheet_dialog import SheetDialog

        make = partial(self._sheet, self.shown)
        self._show_dialog(
            SheetDialog(self.desk, mark("Coming", "What is coming up, on paper"), make, parent=self)
        )

    def _sheet(self, items: tuple[Coming, ...], language: Language) -> Sheet:
        from careerplanner.services.coming.coming_paper import coming_sheet

        record = self.desk.record()
        if record is None:
            raise LookupError("nobody is looked at")
        return coming_sheet(self.desk.workspace, record, items, language)

    def open_calendar(self) -> None:
        """Asks what is to go into a calendar file, and shows it before it is written."""
        from careerplanner.gui.dialogs.plan.calendar_dialog import CalendarDialog

        self._show_dialog(CalendarDialog(self.desk, self.items, parent=self))

    def _show_dialog(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
