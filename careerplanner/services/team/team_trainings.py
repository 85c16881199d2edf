"""The kinds of training a team knows: the pack's, then what employers added, each once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.i18n.sorting import fold

if TYPE_CHECKING:
    from careerplanner.domain.typed import Typed
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class KnownTraining:
    """A kind of training.

    Attributes:
        id: Its id.
        title: What it is called, in the language asked for.
        own: The title as typed, for one that is not the pack's; None for the pack's.
    """

    id: str
    title: str
    own: Typed | None = None


class TeamTrainings:
    """What the open book and its pack know, for as long as a dialog asks.

    Each record may have an id of its own for what employers call the same: then the first counts.

    Args:
        workspace: Gives the book and the pack.
    """

    def __init__(self, workspace: Workspace) -> None:
        packed = {one.id: one for one in workspace.lookup.pack.trainings}
        self._packed = packed
        self._own: dict[str, Typed] = {}
        named: dict[str, str] = {}
        for record in workspace.opened.records(None, {Entity.WORKER, Entity.TRAINING}):
            for one in record.trainings:
                if one.training in packed or one.title is None:
                    continue
                if (
                    named.setdefault(fold(one.title.words) or one.training, one.training)
                    == one.training
                ):
                    self._own.setdefault(one.training, one.title)

    def known(self, say: Wording) -> tuple[KnownTraining, ...]:
        """Return every kind, the pack's in its order, then the employers' as they came."""
        packed = (KnownTraining(one.id, say.text(one.title)) for one in self._packed.values())
        own = (KnownTraining(name, title.words, title) for name, title in self._own.items())
        return (*packed, *own)

    def called(self, typed: str, say: Wording) -> KnownTraining | None:
        """Return the kind that a title names, however it is written; None for none."""
        wanted = fold(typed)
        return next((one for one in self.known(say) if fold(one.title) == wanted), None)

    def found(self, typed: str, say: Wording, most: int = 8) -> tuple[KnownTraining, ...]:
        """Return the kinds with every word typed in their titles; all, where nothing is typed."""
        words = fold(typed).split()
        fitting = [one for one in self.known(say) if all(word in fold(one.title) for word in words)]
        return tuple(fitting[:most])
