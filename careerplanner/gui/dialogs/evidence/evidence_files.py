"""A field for files on their way in: choose, drop or paste them, then see what will happen.

Each file is looked at off the main thread; nothing is written. What was found stands in a row a
file, with what can be decided about it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.evidence_file import Treatment
from careerplanner.gui.dialogs.evidence.evidence_file_rows import FileList, FileRow
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.field import Field
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence.evidence_words import EvidenceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from careerplanner.domain.evidence_file import Found
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.tasks import Progress
    from careerplanner.gui.words import Text

MOST_FILES = 50
"""Most files looked at in one go."""


class FilePicker(QWidget):
    """Files chosen, dropped or pasted, each in a row with what will happen to it.

    Args:
        desk: The open book and the person.
        parent: The widget it lies on.

    Attributes:
        rows: The files, as they are shown.

    Signals:
        edited: Files came or went, or something was decided about one.
    """

    edited = Signal()

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.context = desk, desk.context
        self.rows: dict[str, FileRow] = {}
        self._made = 0
        follow_width(self)
        context = self.context
        self.choose_button = ActionButton(
            context,
            mark("Evidence", "Choose files"),
            icon="folder-open",
            on_click=self.choose,
        )
        self.paste_button = ActionButton(
            context, mark("Evidence", "Paste a picture"), icon="image", on_click=self.paste
        )
        self.hint = BodyText(context, kind="quiet")
        self.progress = ProgressPanel(context)
        self.list = FileList(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        column.addWidget(ButtonRow(self.choose_button, self.paste_button))
        self.said = BodyText(context, kind="strong")
        self.said.hide()
        for part in (self.hint, self.progress, self.said, self.list):
            column.addWidget(part)
        self.setFocusProxy(self.choose_button)
        self.setAcceptDrops(True)
        self.list.hide()
        self.retranslate()

    # ---- what there is -------------------------------------------------------------------------

    @property
    def accepted(self) -> tuple[FileRow, ...]:
        """The files that will come in, or whose kept piece will be used."""
        return tuple(row for row in self.rows.values() if not row.found.problem)

    @property
    def bytes_to_come(self) -> int:
        """Bytes that will come in."""
        rows = (row for row in self.accepted if not row.use_kept)
        offers = (row.found.offer(row.treatment) for row in rows)
        return sum(offer.size for offer in offers if offer is not None)

    @property
    def busy(self) -> bool:
        """Whether files are being looked at."""
        return not self.progress.isHidden()

    def words(self) -> EvidenceWords | None:
        """Words in the language of the screen; None while nobody is looked at."""
        record = self.desk.record()
        return EvidenceWords(self.desk.wording, record) if record is not None else None

    def retranslate(self) -> None:
        """Says limits and rows in the language of the screen."""
        tr, service = self.context.translate, evidence_service
        self.hint.set_text(
            tr(
                "Evidence",
                "You can also drop files here. One file may have up to {most} MB; larger photos "
                "are made smaller.",
                most=service.megabytes(service.LARGEST_FILE),
            )
        )

    # ---- files come ----------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks for files of this computer."""
        paths = self.context.messages.choose_files_to_open(
            mark("Evidence", "Choose files for your evidence"),
            mark("Evidence", "Pictures and documents"),
            "*",
            Path.home(),
        )
        self.look_at(paths)

    def paste(self) -> bool:
        """Takes what was copied: a picture, or files. Says so where there is neither."""
        taken = self.take(QGuiApplication.clipboard().mimeData())
        if not taken:
            self.context.messages.tell(
                mark("Evidence", "There is no picture to paste"),
                mark("Evidence", "Copy a picture in another program first, then come back."),
            )
        return taken

    def take(self, data: QMimeData) -> bool:
        """Takes files or a picture that were dropped or copied; whether there were any."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.look_at(paths)
            return True
        picture = data.imageData() if data.hasImage() else None
        if isinstance(picture, QImage) and not picture.isNull():
            self._look(_pasted_look(picture, self._pasted_name()))
            return True
        return False

    def look_at(self, paths: Sequence[Path]) -> None:
        """Looks at files off the main thread and shows what they are."""
        wanted = list(dict.fromkeys(paths))
        for key in [key for key, row in self.rows.items() if row.found.path in set(wanted)]:
            del self.rows[key]  # chosen again: looked at again, for it may have changed
        room = MOST_FILES - len(self.rows)
        if len(wanted) > room:
            self._say(
                lambda: self.context.translate(
                    "Evidence",
                    "At most {most} files are taken at once. The others were left out.",
                    most=MOST_FILES,
                )
            )
        self._show()
        if wanted[:room]:
            self._look(_looks(wanted[:room]))

    def _look(self, work: Callable[[Progress], tuple[Found, ...]]) -> None:
        task = self.context.tasks.run(work, owner=self, done=self.show_found)
        self.progress.follow(task, mark("Evidence", "Looking at the files"))

    def _pasted_name(self) -> str:
        return f"{self.context.translate('Evidence', 'Pasted picture')}.png"

    def show_found(self, found: Sequence[Found]) -> None:
        """Shows files that were looked at."""
        record = self.desk.record()
        for one in found:
            twin = self._twin(one)
            if twin is not None:
                self._say(partial(self._twin_words, one.name, twin))
                continue
            self._made += 1
            key = str(self._made)
            digests = (one.digest, *(offer.digest for offer in one.offers))
            kept = evidence_service.kept_already(record, digests) if record else None
            if kept is not None and not self.desk.workspace.opened.has_content(kept.file):
                kept = None  # known by name alone: the file itself comes in now
            treatment = one.offers[0].treatment if one.offers else Treatment.AS_IS
            self.rows[key] = FileRow(key, one, treatment, kept, use_kept=kept is not None)
        self._show()

    def _twin(self, found: Found) -> str | None:
        """The name of a file in the list that has the same content."""
        same = (row.found for row in self.rows.values() if row.found.digest == found.digest)
        return next((one.name for one in same if found.digest), None)

    def _twin_words(self, name: str, twin: str) -> str:
        return self.context.translate(
            "Evidence",
            "{name} has the same content as {twin}. It is listed once.",
            name=name,
            twin=twin,
        )

    def _say(self, text: Text | None) -> None:
        """Says what became of files that are not in the list."""
        self.said.set_text(text)
        self.said.setVisible(text is not None)

    # ---- deciding ------------------------------------------------------------------------------

    def decide(self, key: str, treatment: Treatment, *, use_kept: bool) -> None:
        """Decides about a file."""
        self.rows[key] = replace(self.rows[key], treatment=treatment, use_kept=use_kept)
        self._show()

    def leave_out(self, key: str) -> None:
        """Takes a file off the list; the file itself is not touched."""
        del self.rows[key]
        self._say(None)
        self._show()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.list.set_rows(self.rows.values())
        self.list.setVisible(bool(self.rows))
        self.edited.emit()

    # ---- drop and paste ------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Looks at what was dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys for pasting take a picture."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)


class FilesField(Field):
    """A `FilePicker` as a field of a form."""

    def __init__(self, desk: Desk) -> None:
        self.picker = FilePicker(desk)
        super().__init__(desk.context, "files", mark("Evidence", "Which files?"), self.picker)
        self.picker.edited.connect(self.edited)

    def value(self) -> str:
        """Keys of the files that will come in and what was decided; "" for none."""
        return " ".join(
            f"{row.key}:{row.treatment.value}:{row.use_kept}" for row in self.picker.accepted
        )

    def set_value(self, _value: str) -> None:
        """Files cannot be put there by words."""


def _looks(paths: Sequence[Path]) -> Callable[[Progress], tuple[Found, ...]]:
    def work(progress: Progress) -> tuple[Found, ...]:
        found = []
        for number, path in enumerate(paths):
            progress.report(number, len(paths))
            found.append(evidence_service.look_at(path))
        return tuple(found)

    return work


def _pasted_look(picture: QImage, name: str) -> Callable[[Progress], tuple[Found, ...]]:
    def work(_progress: Progress) -> tuple[Found, ...]:
        return (evidence_service.look_at_pasted(_png(picture), name),)

    return work


def _png(picture: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(kept.data())
