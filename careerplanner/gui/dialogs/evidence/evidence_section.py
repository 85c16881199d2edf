"""Evidence at the foot of a dialog for one entry that is in the record already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.gui.dialogs.evidence.evidence_part import EvidencePart
from careerplanner.gui.widgets.section import Section
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.domain.evidence import Target
    from careerplanner.gui.dialogs.record_dialog import RecordDialog


def add_evidence(dialog: RecordDialog[Any], target: Target) -> EvidencePart:
    """Adds what is evidence for the entry below the dialog's fields.

    Args:
        dialog: The dialog.
        target: The entry.

    Returns:
        The part; evidence is kept at once, not with the dialog's own "Save".
    """
    part = EvidencePart(dialog.context, dialog.desk, lambda: target)
    section = Section(dialog.context, mark("Evidence", "Evidence"), level=3, space_above=0)
    section.add(part)
    dialog.form.column.addWidget(section)
    return part
