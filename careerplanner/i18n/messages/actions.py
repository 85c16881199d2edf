"""What an action of the change log is called, for undo, redo and the history; and why not.

The names are those given to ``book.action``.
"""

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

ACTIONS = MessageTable(
    "actions",
    {
        "worker.add": mark("Action name", "adding a person"),
        "worker.change": mark("Action name", "changing personal facts"),
        "worker.erase": mark("Action name", "removing a person"),
        "post.add": mark("Action name", "adding a job"),
        "post.change": mark("Action name", "changing a job"),
        "post.remove": mark("Action name", "removing a job"),
        "registration.add": mark("Action name", "adding a registration"),
        "registration.change": mark("Action name", "changing a registration"),
        "registration.remove": mark("Action name", "removing a registration"),
        "held_award.add": mark("Action name", "adding an award"),
        "held_award.change": mark("Action name", "changing an award"),
        "held_award.remove": mark("Action name", "removing an award"),
        "induction.add": mark("Action name", "adding induction progress"),
        "induction.change": mark("Action name", "changing induction progress"),
        "induction.remove": mark("Action name", "removing induction progress"),
        "induction.state": mark("Action name", "changing how far an induction area is"),
        "induction.ready": mark("Action name", "saying that an induction area is ready"),
        "induction.sign": mark("Action name", "signing an induction"),
        "induction.send_back": mark("Action name", "sending back part of an induction"),
        "induction.bring_in": mark("Action name", "bringing in an earlier induction"),
        "induction.note": mark("Action name", "changing a note on an induction"),
        "induction.list": mark("Action name", "using your own list of areas"),
        "induction.list_restored": mark("Action name", "using the framework's list again"),
        "learning.add": mark("Action name", "adding learning"),
        "learning.change": mark("Action name", "changing learning"),
        "learning.remove": mark("Action name", "removing learning"),
        "learning.import": mark("Action name", "bringing in learning from a file"),
        "learning.record": mark("Action name", "recording training"),
        "action.add": mark("Action name", "adding an action"),
        "action.change": mark("Action name", "changing an action"),
        "action.remove": mark("Action name", "removing an action"),
        "note.add": mark("Action name", "adding a note"),
        "note.change": mark("Action name", "changing a note"),
        "note.remove": mark("Action name", "removing a note"),
        "evidence.add": mark("Action name", "adding evidence"),
        "evidence.change": mark("Action name", "changing evidence"),
        "evidence.remove": mark("Action name", "removing evidence"),
        "use.add": mark("Action name", "attaching evidence"),
        "use.change": mark("Action name", "changing what evidence is attached to"),
        "use.remove": mark("Action name", "detaching evidence"),
        "round.add": mark("Action name", "starting a self-assessment"),
        "round.change": mark("Action name", "changing a self-assessment"),
        "round.remove": mark("Action name", "removing a self-assessment"),
        "round.close": mark("Action name", "finishing a self-assessment"),
        "rating.add": mark("Action name", "adding an answer to a statement"),
        "rating.change": mark("Action name", "changing an answer to a statement"),
        "rating.note": mark("Action name", "a note beside an answer"),
        "rating.remove": mark("Action name", "removing an answer to a statement"),
        "area.add": mark("Action name", "adding an area of the induction"),
        "area.change": mark("Action name", "changing an area of the induction"),
        "area.remove": mark("Action name", "removing an area of the induction"),
        "training.add": mark("Action name", "adding training"),
        "training.change": mark("Action name", "changing training"),
        "training.remove": mark("Action name", "removing training"),
        "conversation.add": mark("Action name", "starting a conversation"),
        "conversation.change": mark("Action name", "changing a conversation"),
        "conversation.remove": mark("Action name", "removing a conversation"),
        "conversation_note.add": mark("Action name", "adding a note to a conversation"),
        "conversation_note.change": mark("Action name", "changing a note of a conversation"),
        "conversation_note.remove": mark("Action name", "removing a note from a conversation"),
        "interval.add": mark("Action name", "saying how often conversations are held"),
        "interval.change": mark("Action name", "changing how often conversations are held"),
        "interval.remove": mark("Action name", "using the usual time between conversations again"),
        "setting.keep": mark("Action name", "keeping a setting of the book"),
        "setting.remove": mark("Action name", "removing a setting of the book"),
        "route.choose": mark("Action name", "choosing a way"),
        "route.leave": mark("Action name", "letting a chosen way go"),
        "supposition.keep": mark("Action name", "keeping what was tried out"),
        "plan.save": mark("Action name", "keeping a plan"),
        "record.import": mark("Action name", "bringing in a record"),
        "team.add_people": mark("Action name", "adding people"),
        "team.training": mark("Action name", "asking training of people"),
        "team.conversation": mark("Action name", "setting a day for conversations"),
        "team.belonging": mark("Action name", "changing where people belong"),
        "team.action": mark("Action name", "agreeing an action with people"),
        "team.views": mark("Action name", "changing saved views"),
        "sample.make": mark("Action name", "making invented people"),
        "example.make": mark("Action name", "making the example"),
    },
)
"""Name of an action to what it is called, as it stands after "Undo"."""

OTHER_ACTION = mark("Action name", "the last change")
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
