"""The fixed words of a printed plan, in the language of the paper."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from careerplanner.i18n.marks import mark
from careerplanner.reports.plan_paper import PlanLabels
from careerplanner.reports.runs import words

if TYPE_CHECKING:
    from careerplanner.i18n.catalogue import Catalogue

_LABELS = {
    "who": mark("Plan", "Who this plan is for"),
    "where": mark("Plan", "Where I stand"),
    "where_lead": mark("Plan", "Two separate questions, two separate answers."),
    "requirement": mark("Plan", "What is asked for"),
    "status": mark("Plan", "Status"),
    "met_by": mark("Plan", "Met by"),
    "why_source": mark("Plan", "Why, and the source"),
    "held": mark("Plan", "What I hold"),
    "held_summary": mark("Plan", "Awards and registration, with status, date and notes."),
    "held_title": mark("Plan", "Award or registration"),
    "held_status": mark("Plan", "Status"),
    "held_date": mark("Plan", "Date"),
    "held_note": mark("Plan", "Note"),
    "held_none": mark("Plan", "No awards are on the record yet."),
    "next_step": mark("Plan", "What next, and why"),
    "before": mark("Plan", "Before you start"),
    "others": mark("Plan", "Other ways to the same end"),
    "actions": mark("Plan", "What we agreed to do"),
    "actions_summary": mark("Plan", "Agreed actions, with reason, owner, date and a tick box."),
    "action_what": mark("Plan", "What"),
    "action_why": mark("Plan", "Why"),
    "action_owner": mark("Plan", "Who"),
    "action_by": mark("Plan", "By when"),
    "action_done": mark("Plan", "Done"),
    "box_done": mark("Plan", "Done"),
    "box_open": mark("Plan", "Not done yet"),
    "notes": mark("Plan", "Notes"),
    "notes_space": mark("Plan", "Space for notes by hand"),
    "signatures": mark("Plan", "Signatures"),
    "signatures_lead": mark(
        "Plan",
        "By signing, both people say that they have talked about this plan. It is not a contract.",
    ),
    "name": mark("Plan", "Name"),
    "signature": mark("Plan", "Signature"),
    "date": mark("Plan", "Date"),
    "judged": mark("Plan", "How this was judged"),
    "confidence": mark("Plan", "How sure we are"),
    "sources": mark("Plan", "Sources"),
}


def plan_labels(catalogue: Catalogue) -> PlanLabels:
    """Return every fixed word of the plan in the catalogue's language."""
    language = str(catalogue.language)
    said = {name: words(catalogue.render(message), language) for name, message in _LABELS.items()}
    page_of = catalogue.translate("Plan", "Page {page} of {pages}", page="{page}", pages="{pages}")
    missing = {part.name for part in fields(PlanLabels)} - set(said) - {"page_of"}
    if missing:
        msg = f"labels without words: {sorted(missing)}"
        raise LookupError(msg)
    return PlanLabels(**said, page_of=page_of)
