"""Papers of a conversation: the agenda to take in, the record, a summary of one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.workspace import Workspace


def agenda_sheet(
    workspace: Workspace, record: Record, conversation: Conversation, language: Language
) -> Sheet:
    """Return the agenda to take into a conversation, with room to write and to sign."""
    raise NotImplementedError


def record_sheet(
    workspace: Workspace, record: Record, conversation: Conversation, language: Language
) -> Sheet:
    """Return the record of a conversation, as it stood when it was signed."""
    raise NotImplementedError


def summary_sheet(
    workspace: Workspace, record: Record, conversation: Conversation, language: Language
) -> Sheet:
    """Return a summary of one page, for an employer's assessment."""
    raise NotImplementedError
