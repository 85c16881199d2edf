"""Keeping the summary of a signed conversation as evidence, such as for an employer's assessment.

The summary is the paper of ``conversation_summary``; it serves the conversation, and whatever kind
of evidence somebody chooses for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.evidence_file import FileKind, Ready
from careerplanner.errors import UnknownName, UserError
from careerplanner.reports.runs import plain_text
from careerplanner.services.conversation.conversation_parts import asked_of
from careerplanner.services.conversation.conversation_summary import summary_sheet
from careerplanner.services.conversation.conversation_words import ConversationWords
from careerplanner.services.evidence import evidence as kept
from careerplanner.services.evidence.evidence_files import digest_of, shown_name
from careerplanner.services.evidence.evidence_kinds import MEDIA_TYPES
from careerplanner.services.paper.sheets import sheet_path, sheet_pdf

if TYPE_CHECKING:
    from careerplanner.domain.changes import Changes
    from careerplanner.domain.evidence import Evidence
    from careerplanner.domain.record import Record
    from careerplanner.domain.training import AssessmentEvidence
    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace


def summaries_of(record: Record, conversation_id: str) -> tuple[Evidence, ...]:
    """Return the evidence that serves a conversation, its kept summaries among it."""
    return kept.of(record, Target(Served.CONVERSATION, conversation_id))


def assessment_kinds(workspace: Workspace) -> tuple[AssessmentEvidence, ...]:
    """Return the kinds of evidence for an employer's assessment that a summary may serve."""
    return workspace.lookup.pack.assessment_evidence


def keep_summary(
    workspace: Workspace,
    worker_id: str,
    conversation_id: str,
    language: Language,
    assessment: str = "",
) -> Changes:
    """Keep the summary of a conversation that both signed as evidence, as one action.

    The same summary is kept once: where the book has it already, it only serves one thing more.

    Args:
        workspace: Gives packs and words.
        worker_id: Whose conversation.
        conversation_id: Its id.
        language: Language of the paper.
        assessment: Id of the kind of evidence for an employer's assessment; "" for none.

    Raises:
        UnknownName: No such worker, conversation or kind of evidence.
        UserError: "conversation.not_signed"; "evidence.book_full".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = workspace.opened.record(worker_id)
    one = asked_of(record, conversation_id)
    if not one.is_signed:
        raise UserError("conversation.not_signed")
    targets = [Target(Served.CONVERSATION, one.id)]
    if assessment:
        found = workspace.lookup.find_assessment_evidence(assessment)
        if found is None:
            raise UnknownName("pack.unknown_name", kind="assessment_evidence", id=assessment)
        targets.append(Target(Served.ASSESSMENT, found.id))
    sheet = summary_sheet(workspace, record, one, language)
    pdf = sheet_pdf(sheet)
    there = kept.kept_already(record, [digest_of(pdf)])
    if there is not None:
        return kept.attach(workspace, worker_id, there.id, targets)
    words = ConversationWords(workspace.wording(language), record)
    title = f"{plain_text(sheet.title)}: {words.title(one)}"
    name = shown_name(sheet_path(workspace, sheet).name)
    ready = Ready(title, name, MEDIA_TYPES[FileKind.PDF], pdf, _thumbnail(pdf, name))
    return kept.add_ready(workspace, worker_id, [ready], targets, one.held)


def _thumbnail(pdf: bytes, name: str) -> bytes | None:
    return kept.look_at_pasted(pdf, name).thumbnail
