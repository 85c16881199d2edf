"""Making one change to a record and saying, beside "Undo", what it did to the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.services.answer.what_changed import what_changed

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.changes import Changes
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text


def keep_and_tell(desk: Desk, change: Callable[[], Changes], said: Text) -> bool:
    """Has a service change the record of the person being looked at.

    Args:
        desk: The open book and the person.
        change: Calls the service.
        said: What was done, as a sentence; what it changed follows it.

    Returns:
        Whether it was done; otherwise the person has been told why not.

    Raises:
        FieldError: A value was refused.
    """
    before = desk.answer()
    if not desk.apply(change):
        return False
    after = desk.answer()
    same = before is not None and after is not None and before.worker == after.worker
    reasons = what_changed(before, after) if same and before and after else ()

    def told() -> str:
        say = desk.wording
        return " ".join([desk.context.say(said), *(say.reason(reason) for reason in reasons)])

    desk.context.events.undo_offered.emit(told)
    return True
