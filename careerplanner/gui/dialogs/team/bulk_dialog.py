"""The frame of a dialog that changes something for many people: for whom, what, what comes of it.

What it will come to stands below the fields before anything is written, and is looked at again
whenever a field is edited. A subclass builds its fields and says what is wished.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from careerplanner.errors import CareerPlannerError
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.team import bulk
from careerplanner.services.team.bulk import Fate, Wish
from careerplanner.services.team.bulk_words import BulkWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.team.bulk import Foreseen

_WAIT_MS = 150
_CHOSEN, _SHOWN = "chosen", "shown"


class BulkDialog(RecordDialog[Wish]):
    """Asks for one change for many people; a kind of change says what is asked and what was done.

    Args:
        desk: The open book.
        chosen: Ids of the people chosen.
        shown: Ids of everybody in the list.
        parent: The page it was opened from.

    Attributes:
        title: What is asked for.
        said: What was done, offered with "Undo" beside it.
        seen: What the change will come to; None while it is not said whole.
    """

    title: Text
    said: Text

    def __init__(
        self,
        desk: Desk,
        chosen: Sequence[str],
        shown: Sequence[str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, self.title, self._carry_out, parent=parent)
        self._chosen, self._shown = tuple(chosen), tuple(shown)
        self.seen: Foreseen | None = None
        self._prospect: tuple[tuple[str, ...], bulk.Prospect] | None = None
        self._add_who()
        self.build()
        self.begin_at(next(name for name in self.form.fields if name != self.who.name))
        self.preview = Section(self.context, mark("Bulk", "What will change"), level=2)
        self.told = BodyText(self.context, self._told)
        self.preview.add(self.told)
        self.page.add(self.preview)
        self.save_button.set_text(self._save_words)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.look)
        self.form.edited.connect(self._wait.start)
        self.loaded()
        self.look()

    # ---- what a subclass says ------------------------------------------------------------------

    def build(self) -> None:
        """Adds the fields."""
        raise NotImplementedError

    def wish(self) -> Wish | None:
        """What is wished; None while something needed is not said.

        Raises:
            UserError: A date cannot be read.
        """
        raise NotImplementedError

    # ---- for whom ------------------------------------------------------------------------------

    def _add_who(self) -> None:
        tr = self.context.translate
        choices = [
            Choice(
                _CHOSEN,
                lambda: tr("Bulk", "The people you chose: {count}", count=len(self._chosen)),
            ),
            Choice(
                _SHOWN,
                lambda: tr("Bulk", "Everybody in the list: {count}", count=len(self._shown)),
            ),
        ]
        self.who = ChoiceField(self.context, "who", mark("Bulk", "For whom?"), choices)
        self.who.set_value(_CHOSEN if self._chosen else _SHOWN)
        self.add(self.who)
        same = not self._chosen or set(self._chosen) == set(self._shown)
        self.who.setVisible(not same)

    def people(self) -> tuple[str, ...]:
        """Ids of the people meant."""
        return self._shown if self.who.value() == _SHOWN else self._chosen

    # ---- what it comes to ----------------------------------------------------------------------

    def look(self) -> None:
        """Looks again at what the change will come to."""
        self._wait.stop()
        try:
            wish = self.wish()
            seen = None if wish is None else self._foreseen(wish)
        except CareerPlannerError:
            seen = None  # said at its field when it is to be kept
        self.seen = seen
        self.told.retranslate()
        self.save_button.retranslate()

    def _foreseen(self, wish: Wish) -> Foreseen:
        people, kind = self.people(), type(wish)
        if self._prospect is None or self._prospect[0] != people:
            made = bulk.Prospect(self.desk.workspace, people, kind)
            self._prospect = (people, made)
        return self._prospect[1].foresee(wish)

    def _told(self) -> str:
        seen = getattr(self, "seen", None)
        if seen is None:
            return self.context.translate("Bulk", "Fill in the questions above to see it.")
        return "\n".join(BulkWords(self.desk.wording).lines(seen))

    def _save_words(self) -> str:
        seen = getattr(self, "seen", None)
        count = len(seen.of(Fate.CHANGED)) if seen is not None else 0
        return self.context.translate("Bulk", "Change for this many people: {count}", count=count)

    # ---- keeping -------------------------------------------------------------------------------

    def value(self) -> Wish:
        """What is wished; `check` has seen to it that it is said whole."""
        wish = self.wish()
        if wish is None:
            msg = "kept before it was said whole"
            raise AssertionError(msg)
        return wish

    def _carry_out(self, wish: Wish) -> bool:
        workspace, people = self.desk.workspace, self.people()
        return self.desk.apply(lambda: bulk.carry_out(workspace, people, wish), self.said)
