"""Everything that can be done with a conversation, in one place for those who show it.

Preparing is in ``conversation_beginning``, holding in ``conversation_holding``, signing and what
comes after in ``conversation_signing``. Each function is one user action, kept at once. What a
conversation is prepared from is ``agenda``.
"""

from __future__ import annotations

from careerplanner.services.conversation.conversation_beginning import (
    begin,
    change,
    choose_band,
    planned_for,
    prepare,
    remove,
)
from careerplanner.services.conversation.conversation_holding import (
    agree,
    agree_where_same,
    close_action,
    open_again,
    rate,
    remove_action,
    write,
)
from careerplanner.services.conversation.conversation_parts import find
from careerplanner.services.conversation.conversation_signing import (
    add_after,
    proposed_names,
    reopen,
    sign,
    sign_both,
)

__all__ = [
    "add_after",
    "agree",
    "agree_where_same",
    "begin",
    "change",
    "choose_band",
    "close_action",
    "find",
    "open_again",
    "planned_for",
    "prepare",
    "proposed_names",
    "rate",
    "remove",
    "remove_action",
    "reopen",
    "sign",
    "sign_both",
    "write",
]
