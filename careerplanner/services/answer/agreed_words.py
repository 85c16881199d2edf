"""What two people agreed in a plan, its actions and notes, as words to keep with the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.domain.record import ActionState

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.services.wording import Wording

Plain = dict[str, Any]


def agreed_words(record: Record, say: Wording) -> Plain:
    """Return the actions and notes of a plan as they stood, for keeping with its answer."""
    return {
        "actions": [
            {
                "what": action.what.words,
                "why": action.why.words if action.why else "",
                "owner": action.owner,
                "due": say.partial_date(action.due),
                "state": str(action.state),
                # only where there is one: a plan without any reads as it did before there were any
                **({"remind": say.partial_date(action.remind)} if action.remind else {}),
            }
            for action in record.actions
            if action.state is not ActionState.DROPPED
        ],
        "notes": [note.text.words for note in record.notes],
    }
