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
from careerplanner.services.team.team_sorting import TeamKeys, TeamOrder
from careerplanner.services.team.team_words import services_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
        self._folded: dict[str, tuple[TeamPerson, str]] = {}
        self._needs: dict[str, tuple[TeamLine, frozenset[Need]]] = {}
        self._roles: dict[str, str] = {}
        self._keys: dict[Language, TeamKeys] = {}
        self._named: Mapping[str, str] = {}
        self._by_name: tuple[Language, list[str]] | None = None
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
        if people != self._named:
            self._named, self._by_name = dict(people), None
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
            found: dict[Need, list[TeamLine]] = {need: [] for need in Need}
            for line in self.lines():
                known = self._needs.get(line.worker)
                if known is None or known[0] is not line:
                    known = self._needs[line.worker] = (line, self.sieve.needs_of(line))
                for need in known[1]:
                    found[need].append(line)
            self._counts = {need: tuple(some) for need, some in found.items()}
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
        language = self._by_name[0] if self._by_name is not None else Language.ENGLISH
        return tuple(sorted({one for one in some if one}, key=self._keys_of(language).name))

    # ---- finding -------------------------------------------------------------------------------

    def found(self, wanted: TeamWanted, language: Language) -> list[TeamPerson]:
        """Return whom is looked for, in the order wanted.

        Somebody whose line is not there yet is found by name alone; but by name, they come last.

        Args:
            wanted: Whom, and what comes first.
            language: Whose alphabet counts.
        """
        words, tests = fold(wanted.typed).split(), self.sieve.tests(wanted)
        by_name = wanted.order is TeamOrder.NAME
        there: list[TeamPerson] = []
        waiting: list[TeamPerson] = []
        for person in self._in_order_of_names(language):
            line = person.line
            if line is None:
                if not tests and self._has(person, words):
                    (there if by_name else waiting).append(person)
            elif all(test(line) for test in tests) and self._has(person, words):
                there.append(person)
        if not by_name:
            key = self._keys_of(language).key(wanted.order)
            there.sort(key=lambda one: key(one.line))  # type: ignore[arg-type]
        if wanted.downwards:
            there.reverse()
        return [*there, *waiting]

    def _in_order_of_names(self, language: Language) -> Iterable[TeamPerson]:
        if self._by_name is None or self._by_name[0] is not language:
            name = self._keys_of(language).name
            pairs = sorted((name(one), worker) for worker, one in self._named.items())
            self._by_name = (language, [worker for _, worker in pairs])
        return map(self._people.__getitem__, self._by_name[1])

    def _has(self, person: TeamPerson, words: list[str]) -> bool:
        """Whether all words stand in name, jobs in both languages, where and whose."""
        if not words:
            return True
        known = self._folded.get(person.id)
        if known is None or known[0] is not person:
            known = self._folded[person.id] = (person, self._fold(person))
        return all(word in known[1] for word in words)

    def _fold(self, person: TeamPerson) -> str:
        line, parts = person.line, [person.name]
        if line is not None:
            jobs = [(one.title, self._role(one.role)) for one in line.posts]
            parts += [part for both in jobs for part in both]
            parts += [*services_of(line), line.team, line.line_manager]
        return fold(" ".join(parts))

    def _role(self, role: str) -> str:
        if role not in self._roles:
            both = (self._workspace.wording(one).role(role) for one in Language)
            self._roles[role] = " ".join(both) if role else ""
        return self._roles[role]

    def _keys_of(self, language: Language) -> TeamKeys:
        if language not in self._keys:
            self._keys[language] = TeamKeys(language, self.sieve.rank)
        return self._keys[language]
