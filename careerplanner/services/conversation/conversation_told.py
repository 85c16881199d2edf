"""What stood in a conversation when it was first signed, kept so that it can be printed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace


def seal_text(workspace: Workspace, record: Record, one: Conversation) -> str:
    """Return what stands in a conversation now, as JSON text."""
    raise NotImplementedError
