"""What a line says of bands: by job, by awards, the next one and its parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.finding import Status
from careerplanner.domain.requirement import AllOf
from careerplanner.domain.team import PartStatus
from careerplanner.rules.band_fit import band_reached, bands_by_job

if TYPE_CHECKING:
    from collections.abc import Hashable

    from careerplanner.domain.bands import Band
    from careerplanner.rules.situation import Situation
    from careerplanner.rules.team.common import Common, Shared
    from careerplanner.rules.team.person import Person


@dataclass(frozen=True, slots=True)
class BandLine:
    """What a line says of bands; fields as in ``TeamLine``."""

    by_job: tuple[str, ...]
    by_awards: str
    by_awards_status: Status
    next_band: str
    next_status: Status
    next_parts: tuple[PartStatus, ...]


class BandLines:
    """Tells people's bands.

    Args:
        common: What they have in common.
    """

    def __init__(self, common: Common) -> None:
        self._common = common
        self._bands = common.lookup.pack.bands
        self._shared: Shared[BandLine] | None = None

    def of(self, person: Person) -> BandLine:
        """Return what a person's line says."""
        if self._shared is None:
            roots = [band.requirement for band in self._bands]
            self._shared = self._common.shared(roots, person.band, self._ask, (_roles,))
        return self._shared.of(person, person.band)

    def _ask(self, person: Person, situation: Situation) -> BandLine:
        places, _why = bands_by_job(situation)
        by_job = tuple(dict.fromkeys(place.band for place in places))
        fits = {
            band: self._common.status(band.requirement, person, situation) for band in self._bands
        }
        by_awards, status, _maybe = band_reached([(band.id, fit) for band, fit in fits.items()])
        reached = [band.order for band in fits if band.id in by_job or band.id == by_awards]
        above = (band for band in fits if band.order > max(reached, default=0))
        band = next((one for one in above if fits[one] is not Status.MET), None)
        if band is None:
            return BandLine(by_job, by_awards, status, "", Status.NOT_APPLICABLE, ())
        parts = self._parts(band, fits[band], person)
        return BandLine(by_job, by_awards, status, band.id, fits[band], parts)

    def _parts(self, band: Band, fit: Status, person: Person) -> tuple[PartStatus, ...]:
        root, situation = band.requirement, person.band
        if not isinstance(root, AllOf):
            return (PartStatus(root.id, fit),)
        return tuple(
            PartStatus(part.id, self._common.status(part, person, situation)) for part in root.of
        )


def _roles(_person: Person, situation: Situation) -> Hashable:
    return situation.roles
