"""From pages of pixels to the screen and to a printer; the pixels are made by a service.

`QtPrintSupport` is imported when somebody prints, not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.tasks import Progress
    from careerplanner.services.plan.planning import PageImage

FINEST = 300
"""Dots an inch beyond which a page of text gains nothing but weight."""


def screen_image(page: PageImage) -> QImage:
    """A page as an image of Qt's that keeps its own pixels."""
    image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    return image.copy()


def choose_printer(parent: QWidget, name: str) -> QPrinter | None:
    """Asks for a printer and how to print; None when the dialog was closed.

    Args:
        parent: The window it lies over.
        name: What the paper is called in the printer's queue.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, name)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() else None


def prepare(printer: QPrinter, name: str) -> None:
    """Sets a printer to A4, upright, and names the paper."""
    printer.setDocName(name)
    printer.setCreator("careerplanner")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)


def print_pages(
    printer: QPrinter,
    pages_at: Callable[[int], list[Callable[[], PageImage]]],
    progress: Progress,
) -> int:
    """Draws every page on a printer; runs in any thread.

    Args:
        printer: Ready to be drawn on.
        pages_at: Gives, for so many dots an inch, what makes each page.
        progress: Told of each page; raises when the person stops it, and the print is thrown away.

    Returns:
        How many pages were printed.
    """
    wanted = _range(printer, pages_at(min(printer.resolution(), FINEST)))
    painter = QPainter()
    if not wanted or not painter.begin(printer):
        return 0
    whole = False
    try:
        for number, make in enumerate(wanted):
            progress.report(number, len(wanted))
            if number:
                printer.newPage()
            _draw(painter, printer, screen_image(make()))
        whole = True
    finally:
        if not whole:
            printer.abort()
        painter.end()
    return len(wanted)


def _range(
    printer: QPrinter, pages: list[Callable[[], PageImage]]
) -> list[Callable[[], PageImage]]:
    first, last = printer.fromPage(), printer.toPage()
    return pages[first - 1 : last] if first and last else pages


def _draw(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    """Fits a page to the paper; the margins are on the page already."""
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    inside = printer.pageLayout().paintRectPixels(printer.resolution())
    height = paper.width() * image.height() // image.width()
    painter.drawImage(QRect(-inside.x(), -inside.y(), paper.width(), height), image)
