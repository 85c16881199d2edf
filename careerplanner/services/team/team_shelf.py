"""The people of a team, ready to be looked through again and again.

What was worked out of a line (its words for search, its place by name) is kept for as long as the
line is the same one: ten thousand people are found and sorted while somebody types.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.i18n.language import Language
from careerplanner.i18n.sorting import fold
from careerplanner.services.team.team_filters import Need, TeamSieve, TeamWanted
from careerplanner.services.team.team_sorting import TeamKeys
from careerplanner.services.team.team_words import services_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from careerplanner.domain.team import TeamLine
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class TeamPerson:
    """Somebody in a team.

    Attributes:
        id: The person's id.
        name: As typed.
        line: How they stand; None while it is being worked out.
    """

    id: str
    name: str
    line: TeamLine | None


class TeamShelf:
    """Everybody in the book, and whom of them is looked for.

    Args:
        workspace: Gives the pack and the words of both languages.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.sieve = TeamSieve([band.id for band in workspace.lookup.bands_in_order])
        self._people: dict[str, TeamPerson] = {}
        self._folded: dict[str, tuple[TeamLine | None, str]] = {}
        self._names: dict[str, tuple[str, Any]] = {}
        self._roles: dict[str, str] = {}
        self._language: Language | None = None
        self._counts: dict[Need, tuple[TeamLine, ...]] | None = None

    def take(self, people: Mapping[str, str], lines: Mapping[str, TeamLine]) -> None:
        """Look through these from now on.

        Args:
            people: Name of everybody in the book, by id.
            lines: How they stand, by id, as far as it is worked out.
        """
        before, after = self._people, {}
        for one, name in people.items():
            line, known = lines.get(one), before.get(one)
            if known is not None and known.line is line and known.name == name:
                after[one] = known
            else:
                after[one] = TeamPerson(one, name, line)
        self._people, self._counts = after, None

    def __len__(self) -> int:
        """How many people there are, shown or not."""
        return len(self._people)

    @property
    def people(self) -> tuple[TeamPerson, ...]:
        """Everybody, in the book's order."""
        return tuple(self._people.values())

    def lines(self) -> tuple[TeamLine, ...]:
        """Return every line that is worked out, in the book's order."""
        return tuple(one.line for one in self._people.values() if one.line is not None)

    def person(self, worker: str) -> TeamPerson | None:
        """Return somebody by id, or None."""
        return self._people.get(worker)

    def counts(self) -> Mapping[Need, tuple[TeamLine, ...]]:
        """Return who has each need, as far as it is worked out."""
        if self._counts is None:
            self._counts = self.sieve.counted(self.lines())
        return self._counts

    def services(self) -> tuple[str, ...]:
        """Return every service of a current job, by name."""
        return self._sorted(one for line in self.lines() for one in services_of(line))

    def line_managers(self) -> tuple[str, ...]:
        """Return every line manager, by name."""
        return self._sorted(line.line_manager for line in self.lines())

    def teams(self) -> tuple[str, ...]:
        """Return every team within the book, by name."""
        return self._sorted(line.team for line in self.lines())

    def _sorted(self, some: Iterable[str]) -> tuple[str, ...]:
        keys = self._keys(self._language or Language.ENGLISH)
        return tuple(sorted({one for one in some if one}, key=keys.name))

    # ---- finding -------------------------------------------------------------------------------

    def found(self, wanted: TeamWanted, language: Language) -> list[TeamPerson]:
        """Return whom is looked for, in the order wanted.

        Somebody whose line is not there yet is found by name alone and comes last.

        Args:
            wanted: Whom, and what comes first.
            language: Whose alphabet counts.
        """
        self._use(language)
        words = fold(wanted.typed).split()
        fitting = [one for one in self._people.values() if self._fits(one, wanted, words)]
        fitting.sort(key=self._name_key)
        key = self._keys(language).key(wanted.order)
        there = [one for one in fitting if one.line is not None]
        there.sort(key=lambda one: key(one.line))  # type: ignore[arg-type]
        if wanted.downwards:
            there.reverse()
        return [*there, *(one for one in fitting if one.line is None)]

    def _fits(self, person: TeamPerson, wanted: TeamWanted, words: list[str]) -> bool:
        line = person.line
        if line is None:
            if _asks_lines(wanted):
                return False
        elif not self.sieve.fits(line, wanted):
            return False
        if not words:
            return True
        folded = self._words_of(person)
        return all(word in folded for word in words)

    def _words_of(self, person: TeamPerson) -> str:
        """All that somebody is found by: name, jobs in both languages, where and whose."""
        known = self._folded.get(person.id)
        if known is not None and known[0] is person.line and known[0] is not None:
            return known[1]
        line, parts = person.line, [person.name]
        if line is not None:
            parts += [one.title for one in line.posts] + [
                self._role(one.role) for one in line.posts
            ]
            parts += [*services_of(line), line.team, line.line_manager]
        folded = fold(" ".join(parts))
        self._folded[person.id] = (line, folded)
        return folded

    def _role(self, role: str) -> str:
        if role not in self._roles:
            both = (self._workspace.wording(one).role(role) for one in Language)
            self._roles[role] = " ".join(both) if role else ""
        return self._roles[role]

    def _name_key(self, person: TeamPerson) -> Any:  # noqa: ANN401 - whatever can be compared
        known = self._names.get(person.id)
        if known is None or known[0] != person.name:
            keys = self._keys(self._language or Language.ENGLISH)
            known = (person.name, (keys.name(person.name), person.id))
            self._names[person.id] = known
        return known[1]

    def _use(self, language: Language) -> None:
        if language is not self._language:
            self._language = language
            self._names.clear()

    def _keys(self, language: Language) -> TeamKeys:
        return TeamKeys(language, self.sieve.rank)


def _asks_lines(wanted: TeamWanted) -> bool:
    return TeamWanted(typed=wanted.typed, order=wanted.order, downwards=wanted.downwards) != wanted
