"""What happens in the window that more than one part wants to hear of.

Signals only; nobody's state lives here. Emit on the main thread.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class AppEvents(QObject):
    """The window's notice board.

    Signals:
        changed: A service changed the book; carries its ``Changes``. Pages refresh if they care.
        language_changed: The language of the screen is another one; carries ``"en"`` or ``"cy"``.
            Emitted after every ``retranslate()`` in the window has run.
        theme_changed: Colours or text size changed; whoever draws by hand draws again.
        status_said: A sentence for the status line and the screen reader.
        undo_offered: A `Text` about what was just done ("Award added."), with undo beside it; a
            function is asked again at a language switch.
        page_requested: Show the page with this id.
    """

    changed = Signal(object)
    language_changed = Signal(str)
    theme_changed = Signal()
    status_said = Signal(str)
    undo_offered = Signal(object)
    page_requested = Signal(str)
