"""What the kinds of fact of a framework pack are called, in the plural, beside a count."""

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

PACK_KINDS = MessageTable(
    "pack_kinds",
    {
        "source": mark("PackKind", "Sources"),
        "band": mark("PackKind", "Bands"),
        "statement": mark("PackKind", "Statements"),
        "award": mark("PackKind", "Awards"),
        "role": mark("PackKind", "Jobs"),
        "rule": mark("PackKind", "Rules of the Register"),
        "version": mark("PackKind", "Dated versions of those rules"),
        "route": mark("PackKind", "Ways on to the Register"),
        "renewal": mark("PackKind", "Renewal rules"),
        "notice": mark("PackKind", "Notices"),
        "goal": mark("PackKind", "Goals"),
        "course": mark("PackKind", "Courses"),
        "provider": mark("PackKind", "Course providers"),
        "funding": mark("PackKind", "Kinds of funding"),
        "training": mark("PackKind", "Kinds of training"),
        "assessment_evidence": mark("PackKind", "Kinds of evidence for an employer assessment"),
        "section": mark("PackKind", "Sections of the induction"),
        "area": mark("PackKind", "Outcome areas of the induction"),
        "induction_note": mark("PackKind", "Notes on the induction"),
        "conversation": mark("PackKind", "Kinds of conversation"),
        "conversation_topic": mark("PackKind", "Topics of conversations"),
        "conversation_notice": mark("PackKind", "Notices on conversations"),
        "programme": mark("PackKind", "Learning programmes"),
        "programme_part": mark("PackKind", "Parts of learning programmes"),
        "counts_as": mark("PackKind", "Entries that say what an award counts as"),
        "requirement": mark("PackKind", "Requirements and their parts"),
    },
)
"""Kind, as the counts of a pack name it, to its plural."""
