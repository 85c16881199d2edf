"""Blanking parts of a picture or a PDF: black boxes over what must not be seen.

The page is drawn off the main thread, and so is what is saved. What was there before is no longer
evidence; whether it stays where undo can reach it is asked afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

from careerplanner.errors import CareerPlannerError
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.blanking_canvas import BlankingCanvas
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.field import Field
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence import evidence_blanking

if TYPE_CHECKING:
    from PIL.Image import Image
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.evidence import Evidence
    from careerplanner.domain.evidence_file import Ready
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.tasks import Progress
    from careerplanner.gui.widgets.blanking_canvas import Box
    from careerplanner.gui.words import Text


class BoxesField(Field):
    """The page with its boxes as a field of a form."""

    def __init__(self, desk: Desk) -> None:
        context = desk.context
        self._tr = context.translate
        self.canvas = BlankingCanvas(context, self._where)
        self.boxes: dict[int, list[Box]] = {}
        self.page = 0
        super().__init__(
            context,
            "boxes",
            mark("Evidence", "Draw black boxes over what must not be seen"),
            self.canvas,
            hint=mark(
                "Evidence",
                "Drag with the mouse. With the keys: Insert makes a box, arrows move it, Shift "
                "and arrows change its size, Page Down goes to the next box, Delete takes it away.",
            ),
        )
        self.canvas.changed.connect(self._keep)

    def show_page(self, number: int, page: QPixmap) -> None:
        """Shows a page with the boxes drawn on it so far."""
        self.page = number
        self.canvas.show_page(page, self.boxes.get(number, []))

    def value(self) -> str:
        """Every box, as text."""
        return repr({page: boxes for page, boxes in sorted(self.boxes.items()) if boxes})

    def set_value(self, _value: str) -> None:
        """Boxes are drawn, not put there by words."""

    def has_boxes(self) -> bool:
        """Whether anything will be blanked."""
        return any(self.boxes.values())

    def _keep(self) -> None:
        self.boxes[self.page] = list(self.canvas.boxes)
        self.edited.emit()

    def _where(self, number: int, count: int, box: Box) -> str:
        left, top, right, bottom = (round(100 * share) for share in box)
        return self._tr(
            "Evidence",
            "Box {number} of {count}. From the left {left}%, from the top {top}%, width {width}%, "
            "height {height}%.",
            number=number,
            count=count,
            left=left,
            top=top,
            width=right - left,
            height=bottom - top,
        )


class BlankingDialog(RecordDialog[None]):
    """One piece whose parts are blanked.

    Args:
        desk: The open book and the person.
        piece: A picture or a PDF that the book has.
        parent: The page it was opened from.
    """

    def __init__(self, desk: Desk, piece: Evidence, *, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, mark("Evidence", "Blank out parts"), lambda _value: False, parent=parent
        )
        self.piece = piece
        self.pages: tuple[Image, ...] = ()
        context = self.context
        self.form.column.addWidget(BodyText(context, piece.title, kind="lead"))
        self.form.column.addWidget(
            BodyText(
                context,
                mark(
                    "Evidence",
                    "Faces, names, rooms and health of people you support must not be seen. What "
                    "is under a box is gone from the file you keep, and so are hidden details.",
                ),
            )
        )
        self.progress = ProgressPanel(context)
        self.form.column.addWidget(self.progress)
        self._build_buttons()
        self.boxes = BoxesField(desk)
        self.add(self.boxes, lambda _answer: self._fault())
        self.boxes.canvas.changed.connect(self._follow)
        self.loaded()
        self.finished.connect(self._let_go)
        self._load()

    def _build_buttons(self) -> None:
        context = self.context
        self.add_button = ActionButton(
            context, mark("Evidence", "Add a box"), icon="plus", on_click=self._add_box
        )
        self.away_button = ActionButton(
            context,
            mark("Evidence", "Take the box away"),
            icon="x",
            on_click=lambda: self.boxes.canvas.take_away(),
        )
        self.before_button = ActionButton(
            context,
            mark("Evidence", "Page before"),
            icon="arrow-left",
            on_click=lambda: self._turn(-1),
        )
        self.next_button = ActionButton(
            context,
            mark("Evidence", "Next page"),
            icon="arrow-right",
            on_click=lambda: self._turn(1),
        )
        self.which = BodyText(context, self._which_words, kind="quiet")
        row = ButtonRow(self.add_button, self.away_button, self.before_button, self.next_button)
        self.form.column.addWidget(row)
        self.form.column.addWidget(self.which)

    # ---- pages ---------------------------------------------------------------------------------

    def _load(self) -> None:
        workspace, piece = self.desk.workspace, self.piece
        task = self.context.tasks.run(
            lambda _progress: evidence_blanking.pages_to_blank(workspace, piece),
            owner=self,
            done=self._show_pages,
        )
        self.progress.follow(task, mark("Evidence", "Opening the file"))

    def _show_pages(self, pages: tuple[Image, ...]) -> None:
        self.pages = pages
        self._turn(0)

    def _turn(self, by: int) -> None:
        if not self.pages:
            return
        number = min(max(self.boxes.page + by, 0), len(self.pages) - 1)
        page = QPixmap()
        page.loadFromData(evidence_blanking.picture_bytes(self.pages[number]))
        self.boxes.show_page(number, page)
        several = len(self.pages) > 1
        for part in (self.before_button, self.next_button, self.which):
            part.setVisible(several)
        self.before_button.setEnabled(number > 0)
        self.next_button.setEnabled(number < len(self.pages) - 1)
        self.which.retranslate()

    def _which_words(self) -> str:
        pages = getattr(self, "pages", ())
        number = self.boxes.page + 1 if pages else 0
        return self.context.translate(
            "Evidence", "Page {number} of {count}", number=number, count=len(pages)
        )

    def _add_box(self) -> None:
        self.boxes.canvas.add_box()
        self.boxes.canvas.setFocus()

    def _follow(self) -> None:
        """Scrolls so that the chosen box can be seen."""
        canvas = self.boxes.canvas
        place = canvas.chosen_place()
        if not place.isEmpty():
            middle = canvas.mapTo(self.page.ground, place.center())
            self.page.ensureVisible(
                middle.x(), middle.y(), place.width() // 2, place.height() // 2 + SPACE
            )

    def _let_go(self) -> None:
        """Keeps no page once it is closed: thirty of them take hundreds of megabytes."""
        self.pages = ()

    # ---- keeping -------------------------------------------------------------------------------

    def value(self) -> None:
        """The boxes are read when they are saved."""

    def _fault(self) -> Text | None:
        if self.pages and self.boxes.has_boxes():
            return None
        return mark("Evidence", "Draw at least one box.")

    def save(self) -> None:
        """Makes the blanked file off the main thread and keeps it in place of the other."""
        if not self.form.check() or not self.save_button.isEnabled():
            return
        piece, pages = self.piece, self.pages
        boxes = {number: tuple(some) for number, some in self.boxes.boxes.items()}
        self.save_button.setEnabled(False)

        def work(_progress: Progress) -> Ready:
            return evidence_blanking.blanked(piece, pages, boxes)

        task = self.context.tasks.run(work, owner=self, done=self._keep_ready)
        task.ended.connect(lambda: self.save_button.setEnabled(True))
        self.progress.follow(task, mark("Evidence", "Blanking out"))

    def _keep_ready(self, ready: Ready) -> None:
        workspace, worker, piece = self.desk.workspace, self.desk.worker_id, self.piece
        done = self.desk.apply(
            lambda: evidence_service.replace_content(workspace, worker, piece, ready),
            mark("Evidence", "The parts are blanked out."),
        )
        if done:
            self.accept()
            self._ask_to_forget()

    def _ask_to_forget(self) -> None:
        """Offers to remove what was there before from the bytes of the book."""
        workspace, before = self.desk.workspace, self.piece.file
        if not evidence_blanking.may_forget(workspace, before):
            self.context.messages.tell(
                mark("Evidence", "Another piece of evidence still has the file as it was"),
                mark("Evidence", "Blank that one out too, or remove it."),
            )
            return
        if self.context.messages.ask(
            mark("Evidence", "Remove the file as it was for good?"),
            mark(
                "Evidence",
                "It is no longer evidence, but this book still keeps it so that you can undo. If "
                "it shows somebody you support, remove it for good. That cannot be undone. Copies "
                "that you made yourself still have it.",
            ),
            mark("Evidence", "Remove it for good"),
            no=mark("Evidence", "Keep it for undo"),
        ):
            try:
                evidence_blanking.forget_earlier(workspace, before)
            except CareerPlannerError as error:
                self.context.messages.show_error(error)
