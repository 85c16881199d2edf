"""Short words and sentences for conversations with the manager.

A name never stands where Welsh would mutate it: it follows a colon. The codes are those of
``domain.conversations``, ``domain.conversation_guide`` and ``domain.conversation_plan``.
"""

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

CONVERSATION_KIND = MessageTable(
    "conversation_kind",
    {
        "one_to_one": mark("Conversation", "One-to-one"),
        "appraisal": mark("Conversation", "Appraisal"),
        "probation_review": mark("Conversation", "Probation review"),
        "development": mark("Conversation", "Development conversation"),
    },
)
"""What kinds are called where the pack does not say it."""

CONVERSATION_STATE = MessageTable(
    "conversation_state",
    {
        "planned": mark("Conversation", "Planned"),
        "being_prepared": mark("Conversation", "Being prepared"),
        "held": mark("Conversation", "Held, and not signed yet"),
        "waiting_for_worker": mark("Conversation", "Waiting for the worker to sign"),
        "waiting_for_manager": mark("Conversation", "Waiting for the manager to sign"),
        "signed": mark("Conversation", "Signed by both"),
    },
)
"""How far one is."""

VOICE = MessageTable(
    "voice",
    {
        "worker": mark("Conversation", "Worker"),
        "manager": mark("Conversation", "Manager"),
        "both": mark("Conversation", "Both"),
    },
)
"""Whose words something is."""

SAID_BY = MessageTable(
    "said_by",
    {
        "self": mark("Conversation", "Worker: {answer}"),
        "manager": mark("Conversation", "Manager: {answer}"),
        "agreed": mark("Conversation", "Agreed: {answer}"),
    },
)
"""Whose answer it is, said to both."""

DIFFERENCE = MessageTable(
    "difference",
    {
        "same": mark("Conversation", "You both see it the same way."),
        "manager_more": mark("Conversation", "The manager is more sure of it than the worker is."),
        "worker_more": mark("Conversation", "The worker is more sure of it than the manager is."),
        "job": mark("Conversation", "One of you says it is not in the job."),
        "worker_only": mark("Conversation", "Only the worker has answered so far."),
        "manager_only": mark("Conversation", "Only the manager has answered so far."),
        "nobody": mark("Conversation", "Nobody has answered yet."),
    },
)
"""How two answers lie to each other."""

TALK_WHY = MessageTable(
    "talk_why",
    {
        "differs": mark("Conversation", "You see this differently."),
        "growing": mark("Conversation", "Something to work on."),
        "new": mark("Conversation", "New in the next band, or asks for more."),
        "unanswered": mark("Conversation", "Not answered by both of you yet."),
        "settled": mark("Conversation", "Agreed already."),
    },
)
"""Why a statement is worth talking about."""

TALK_PROMPT = MessageTable(
    "talk_prompt",
    {
        "differs": mark("Conversation", "What has each of you seen that makes you say so?"),
        "growing": mark("Conversation", "What would help, and who could show it?"),
        "new": mark("Conversation", "Where in the work could this be tried?"),
        "unanswered": mark("Conversation", "How does this go at the moment?"),
        "settled": mark("Conversation", "Has anything changed since?"),
    },
)
"""A question to begin with."""

SINCE_KIND = MessageTable(
    "since_kind",
    {
        "post": mark("Conversation", "Started a job"),
        "post_ended": mark("Conversation", "Left a job"),
        "registered": mark("Conversation", "Registered"),
        "award": mark("Conversation", "Finished a qualification"),
        "award_started": mark("Conversation", "Started an award"),
        "induction": mark("Conversation", "Induction signed off"),
        "learning": mark("Conversation", "Learned"),
        "evidence": mark("Conversation", "Evidence kept"),
        "round": mark("Conversation", "Went through the statements of a band"),
    },
)
"""What happened since the last conversation."""
