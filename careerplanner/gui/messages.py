"""The only place that opens message boxes and file dialogs, in the language of the screen.

What a box says comes from whoever asks; the sentence for an error comes from `describe`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from careerplanner.i18n.language import language_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QMessageBox

    from careerplanner.errors import CareerPlannerError
    from careerplanner.gui.words import Text, Words

BOOK_ENDING = ".careerbook"


@dataclass(frozen=True)
class Sentence:
    """What a box says.

    Attributes:
        title: What happened, in one sentence.
        body: What was kept and what to do.
    """

    title: str
    body: str = ""


Describe = Callable[["CareerPlannerError"], Sentence]


class Messages:
    """Opens boxes over the window in front.

    Args:
        words: The language of the screen.
        describe: Puts an error into words.
    """

    def __init__(self, words: Words, describe: Describe) -> None:
        self._words = words
        self._describe = describe

    def show_error(self, error: CareerPlannerError) -> None:
        """Says what went wrong on purpose: what happened, what was kept, what to do."""
        sentence = self._describe(error)
        self.tell(sentence.title, sentence.body, warning=True)

    def tell(self, title: Text, body: Text = "", *, warning: bool = False) -> None:
        """Says something that has to be read before going on."""
        from PySide6.QtWidgets import QMessageBox  # not at the start of the program

        box = self._box(title, body)
        box.setIcon(QMessageBox.Icon.Warning if warning else QMessageBox.Icon.Information)
        box.addButton(self._words.translate("Messages", "OK"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def ask(self, title: Text, body: Text, yes: Text, *, no: Text | None = None) -> bool:
        """Asks a question whose buttons say what they do.

        Args:
            title: The question.
            body: What follows from the answer.
            yes: What the first button does ("Delete this award").
            no: What the other does; "Cancel" when left out.

        Returns:
            Whether the first button was pressed; Escape means no.
        """
        from PySide6.QtWidgets import QMessageBox

        box = self._box(title, body)
        box.setIcon(QMessageBox.Icon.Question)
        accept = box.addButton(self._words.say(yes), QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(
            self._words.say(no) or self._words.translate("Messages", "Cancel"),
            QMessageBox.ButtonRole.RejectRole,
        )
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.exec()
        return box.clickedButton() is accept

    def choose_file_to_open(
        self, title: Text, kind: Text, endings: str, folder: Path
    ) -> Path | None:
        """Asks for a file that exists.

        Args:
            title: What the dialog is for.
            kind: What such files are called.
            endings: As in ``"*.json *.csv"``.
            folder: Where to begin.

        Returns:
            The file, or None when the dialog was closed.
        """
        dialog = self._file_dialog(title, f"{self._words.say(kind)} ({endings})", folder)
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        return _chosen(dialog)

    def choose_files_to_open(
        self, title: Text, kind: Text, endings: str, folder: Path
    ) -> tuple[Path, ...]:
        """Asks for files that exist, several at once; none when the dialog was closed.

        Args:
            title: What the dialog is for.
            kind: What such files are called.
            endings: As in ``"*.json *.csv"``.
            folder: Where to begin.
        """
        dialog = self._file_dialog(title, f"{self._words.say(kind)} ({endings})", folder)
        dialog.setFileMode(dialog.FileMode.ExistingFiles)
        return tuple(Path(one) for one in dialog.selectedFiles()) if dialog.exec() else ()

    def choose_file_to_save(
        self, title: Text, kind: Text, ending: str, proposed: Path
    ) -> Path | None:
        """Asks where to put a file; asks before one is replaced.

        Args:
            title: What the dialog is for.
            kind: What such files are called.
            ending: With the dot; added where it is not typed.
            proposed: Folder and name to begin with.
        """
        dialog = self._file_dialog(title, f"{self._words.say(kind)} (*{ending})", proposed.parent)
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.lstrip("."))
        dialog.selectFile(proposed.name)
        return _chosen(dialog)

    def choose_folder(self, title: Text, folder: Path) -> Path | None:
        """Asks for a folder that exists."""
        dialog = self._file_dialog(title, "", folder)
        dialog.setFileMode(dialog.FileMode.Directory)
        dialog.setOption(dialog.Option.ShowDirsOnly)
        return _chosen(dialog)

    def _box(self, title: Text, body: Text) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(_in_front())
        box.setWindowTitle(QApplication.applicationDisplayName())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self._words.say(title))
        box.setInformativeText(self._words.say(body))
        return box

    def _file_dialog(self, title: Text, kinds: str, folder: Path) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(_in_front(), self._words.say(title), str(folder), kinds)
        system = language_of(QLocale.system().name())
        if system is not self._words.language:
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        return dialog


def _in_front() -> QWidget | None:
    return QApplication.activeModalWidget() or QApplication.activeWindow()


def _chosen(dialog: QFileDialog) -> Path | None:
    if dialog.exec() and dialog.selectedFiles():
        return Path(dialog.selectedFiles()[0])
    return None
