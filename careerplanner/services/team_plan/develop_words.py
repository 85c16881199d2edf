"""Learning for a team in words: what it is, whom it serves, and which gap of each it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import PackName
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages.team_plans import GAP_KIND

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.programme import Programme, ProgrammePart
    from careerplanner.domain.team_plans import Gap, PersonGaps, Served, TeamLearning
    from careerplanner.services.wording import Wording


class DevelopWords:
    """Says what a team could learn, in one language.

    Args:
        say: Words of that language.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self._tr = say.catalogue.translate

    # ---- a piece of learning -------------------------------------------------------------------

    def title(self, learning: PackName) -> str:
        """Return what a piece of learning is called."""
        name = self.say.name(learning) or learning.id
        if learning.kind == "section":
            return self._tr("Develop", "Induction: {section}", section=name)
        if learning.kind == "programme_part":
            return self._tr("Develop", "From the programme: {part}", part=name)
        return name

    def counted(self, one: TeamLearning) -> str:
        """Return how many people it serves and how many gaps it closes, on one line."""
        tr = self._tr
        parts = [
            tr("Develop", "People it serves: {count}", count=len(one.serves)),
            tr("Develop", "Gaps it closes: {count}", count=one.gaps),
        ]
        if one.under_way:
            parts.append(tr("Develop", "Have begun it: {count}", count=len(one.under_way)))
        if one.not_known:
            parts.append(tr("Develop", "Not known: {count}", count=len(one.not_known)))
        return " · ".join(parts)

    def opens(self, one: TeamLearning, people: Iterable[PersonGaps]) -> str:
        """Return for whom it is all that is left for a band; "" for nobody."""
        names = {person.worker: person.name for person in people}
        found = join_items(names[worker] for worker in one.opens if worker in names)
        return (
            self._tr("Develop", "All that is left for the band: {names}", names=found)
            if found
            else ""
        )

    def programmes(self, one: TeamLearning) -> str:
        """Return in which programmes it stands; "" for none."""
        bands = {
            part.id: programme.band
            for programme in self.say.lookup.pack.programmes
            for part in programme.parts
        }
        found = dict.fromkeys(self.say.band_letter(bands[name]) for name in one.programmes)
        named = join_items(found)
        return self._tr("Develop", "In the programme of: {bands}", bands=named) if named else ""

    def gap(self, gap: Gap) -> str:
        """Return where a gap comes from and why the learning closes it."""
        kind = self.say.label(GAP_KIND, gap.kind)
        return f"{kind}: {self.say.reason(gap.reason)}"

    def gaps(self, served: Served) -> Iterator[str]:
        """Yield the gaps of one person, each in a line; statements below theirs."""
        for gap in served.gaps:
            yield self.gap(gap)
            for name in gap.statements:
                found = self.say.lookup.find_statement(name)
                if found is not None:
                    yield self.say.text(found.text)

    # ---- a programme ---------------------------------------------------------------------------

    def programme(self, programme: Programme) -> str:
        """Return whom a programme is for."""
        return self.say.text(programme.explains)

    def part(self, part: ProgrammePart) -> str:
        """Return what a part of a programme is for."""
        return self.say.text(part.why)

    def covered(self, part: ProgrammePart) -> Iterator[str]:
        """Yield what a part is made of; statements by their text."""
        for name in part.covers:
            yield self.covered_name(name)

    def covered_name(self, name: PackName) -> str:
        """Return what one thing that a part covers is called."""
        if name.kind == "statement":
            found = self.say.lookup.find_statement(name.id)
            return self.say.text(found.text) if found is not None else name.id
        return self.say.name(name) or name.id

    def served_by(self, part: ProgrammePart, found: dict[PackName, TeamLearning]) -> str:
        """Return how many people the learning of a part serves, by what was found of a team."""
        names = (*part.covers, PackName("programme_part", part.id))
        every = [found[name] for name in names if name in found]
        people = {served.worker for one in every for served in one.serves}
        return self._tr("Develop", "People it serves: {count}", count=len(people))
