"""What an action of the change log is called in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.messages.actions import ACTIONS, OTHER_ACTION

if TYPE_CHECKING:
    from careerplanner.services.wording import Wording


def action_name(name: str, wording: Wording) -> str:
    """Return the words for an action, as they stand after "Undo".

    An action that a newer program logged has no words here; it is called the last change.
    """
    return wording.catalogue.render(ACTIONS.get(name, OTHER_ACTION))
