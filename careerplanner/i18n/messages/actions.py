"""What an action of the change log is called, for undo, redo and the history; and why not.

The names are those given to ``book.action``.
"""

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

ACTIONS = MessageTable(
    "actions",
    {
        "worker.add": mark("Action", "Person added"),
        "worker.change": mark("Action", "Personal facts changed"),
        "worker.erase": mark("Action", "Person erased"),
        "post.add": mark("Action", "Job added"),
        "post.change": mark("Action", "Job changed"),
        "post.remove": mark("Action", "Job removed"),
        "registration.add": mark("Action", "Registration added"),
        "registration.change": mark("Action", "Registration changed"),
        "registration.remove": mark("Action", "Registration removed"),
        "held_award.add": mark("Action", "Award added"),
        "held_award.change": mark("Action", "Award changed"),
        "held_award.remove": mark("Action", "Award removed"),
        "induction.add": mark("Action", "Induction added"),
        "induction.change": mark("Action", "Induction changed"),
        "induction.remove": mark("Action", "Induction removed"),
        "learning.add": mark("Action", "Learning added"),
        "learning.change": mark("Action", "Learning changed"),
        "learning.remove": mark("Action", "Learning removed"),
        "action.add": mark("Action", "Action added to the plan"),
        "action.change": mark("Action", "Action of the plan changed"),
        "action.remove": mark("Action", "Action removed from the plan"),
        "note.add": mark("Action", "Note added"),
        "note.change": mark("Action", "Note changed"),
        "note.remove": mark("Action", "Note removed"),
        "plan.save": mark("Action", "Plan kept"),
        "record.import": mark("Action", "Record imported"),
        "sample.make": mark("Action", "Invented people added"),
        "example.make": mark("Action", "Example person added"),
    },
)
"""Name of an action to what it is called, with no full stop: "Undo: Award added"."""

OTHER_ACTION = mark("Action", "Last change")
"""For a name that only a newer program knows."""

NOT_UNDONE = MessageTable(
    "not_undone",
    {
        "undo.signed": mark("Action", "It was signed, so it stays. Enter a new one instead."),
        "undo.saved_plan": mark("Action", "A kept plan stays as it was. Make a new plan instead."),
        "undo.changed_since": mark("Action", "It was changed again since."),
        "undo.older_program": mark("Action", "An older version of the program did it."),
        "undo.erased": mark("Action", "The person was erased."),
    },
)
"""Why an action cannot be taken back."""
