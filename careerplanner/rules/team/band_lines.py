"""What a line says of bands: by job, by awards, the next one and its parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.finding import Status
from careerplanner.domain.requirement import AllOf
from careerplanner.domain.team import PartStatus
from careerplanner.rules.band_fit import band_reached, bands_by_job, comparison
from careerplanner.rules.next_step import aimed_for, no_target

if TYPE_CHECKING:
    from careerplanner.domain.bands import Band
    from careerplanner.domain.requirement import Requirement
    from careerplanner.rules.team.person import Person
    from careerplanner.rules.team.sharing import Shared, Sharing
    from careerplanner.rules.team.sight import Asked


@dataclass(frozen=True, slots=True)
class BandLine:
    """What a line says of bands; fields as in ``TeamLine``."""

    by_job: tuple[str, ...]
    by_awards: str
    by_awards_status: Status
    next_band: str
    next_status: Status
    next_parts: tuple[PartStatus, ...]
    outside: bool


Fit = tuple[Status, tuple[Status, ...]]
"""How a band's requirement stands, and its parts: an "all of" has several, another itself."""


@dataclass(frozen=True, slots=True)
class _Jobs:
    """What the roles of somebody's jobs decide.

    Attributes:
        bands: Bands they stand in, lowest first.
        outside: Whether the pack knows each of them and names no band for any.
        no_target: Whether there is no band to aim for by nature.
    """

    bands: tuple[str, ...]
    outside: bool
    no_target: bool


class BandLines:
    """Tells people's bands.

    Args:
        common: What they have in common.
    """

    def __init__(self, common: Sharing) -> None:
        self._common = common
        self._bands = common.lookup.pack.bands
        self._shared: Shared[tuple[Fit, ...]] | None = None
        self._by_job: dict[frozenset[str], _Jobs] = {}
        self._lines: dict[tuple[_Jobs, tuple[Fit, ...]], BandLine] = {}

    def of(self, person: Person) -> BandLine:
        """Return what a person's line says."""
        jobs, fits = self._jobs(person), self._fits(person)
        line = self._lines.get((jobs, fits))
        if line is None:
            line = self._lines[jobs, fits] = self._line(jobs, fits)
        return line

    def _jobs(self, person: Person) -> _Jobs:
        """Return what the roles of the current posts decide; one without a role counts too."""
        names = frozenset([post.role for post in person.posts])
        known = self._by_job.get(names)
        if known is None:
            situation, lookup = person.band, self._common.lookup
            places, _why = bands_by_job(situation)
            named = all(lookup.find_role(name) is not None for name in names)
            known = self._by_job[names] = _Jobs(
                tuple(dict.fromkeys(place.band for place in places)),
                bool(names) and named and not places,
                bool(no_target(situation)),
            )
        return known

    def _fits(self, person: Person) -> tuple[Fit, ...]:
        situation = person.band
        if self._shared is None:
            roots = [band.requirement for band in self._bands]
            self._shared = self._common.shared(roots, situation, self._ask)
        return self._shared.of(self._common.asked(person, situation))

    def _ask(self, asked: Asked) -> tuple[Fit, ...]:
        status = self._common.status
        return tuple(
            (
                status(band.requirement, asked),
                tuple(status(part, asked) for part in _parts(band)),
            )
            for band in self._bands
        )

    def _line(self, jobs: _Jobs, fits: tuple[Fit, ...]) -> BandLine:
        every = [(band.id, fit) for band, (fit, _) in zip(self._bands, fits, strict=True)]
        by_awards, status, _maybe = band_reached(every)
        difference = comparison(self._bands, jobs.bands, by_awards, status)
        aimed = "" if jobs.no_target else aimed_for(jobs.bands, every, by_awards, difference)
        found, told = Status.NOT_APPLICABLE, tuple[PartStatus, ...]()
        for band, (fit, parts) in zip(self._bands, fits, strict=True):
            if band.id == aimed:
                named = zip(_parts(band), parts, strict=True)
                found, told = fit, tuple(PartStatus(part.id, one) for part, one in named)
        return BandLine(jobs.bands, by_awards, status, aimed, found, told, jobs.outside)


def _parts(band: Band) -> tuple[Requirement, ...]:
    root = band.requirement
    return root.of if isinstance(root, AllOf) else (root,)
