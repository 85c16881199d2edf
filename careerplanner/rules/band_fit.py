"""The band verdict: every band held against the record, the bands of the job, the difference.

The framework is voluntary and covers care, not registration: nothing here looks at the register.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import BandFit, BandPlace, BandVerdict, Comparison
from careerplanner.domain.finding import PackName, Reason, Status, Value
from careerplanner.rules.conditions import answer

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from careerplanner.domain.bands import Band
    from careerplanner.rules.situation import Situation


def band_verdict(situation: Situation) -> BandVerdict:
    """Answer the band question; ``situation.purpose`` must be the band's."""
    bands = situation.lookup.pack.bands
    fits = tuple(BandFit(band.id, answer(band.requirement, situation)) for band in bands)
    by_job, by_job_reason = bands_by_job(situation)
    by_awards, status, reason = _bands_by_awards(fits)
    difference = comparison(bands, {place.band for place in by_job}, by_awards, status)
    fields: dict[str, Value] = {
        "job": tuple(PackName("band", place.band) for place in _unique(by_job)),
        "awards": PackName("band", by_awards),
    }
    return BandVerdict(
        fits,
        by_job,
        by_job_reason,
        by_awards,
        status,
        reason,
        difference,
        Reason.of(_difference_code(difference, by_job, by_awards), **fields),
    )


def _unique(places: tuple[BandPlace, ...]) -> list[BandPlace]:
    return list({place.band: place for place in places}.values())


def bands_by_job(situation: Situation) -> tuple[tuple[BandPlace, ...], Reason]:
    """Return the bands that the current posts can stand in, lowest first, and why."""
    lookup = situation.lookup
    if not situation.posts:
        return (), Reason.of("by_job.no_post")
    places: list[BandPlace] = []
    unplaced: Reason | None = None
    for post in situation.posts:
        role = lookup.find_role(post.role)
        if role is None:
            unplaced = unplaced or Reason.of("by_job.role_not_known", typed=post.title)
        elif not role.bands:
            code = "by_job.not_placed" if role.in_scope else "by_job.out_of_scope"
            unplaced = unplaced or Reason.of(code, role=PackName("role", role.id))
        else:
            places += [BandPlace(band, post.id, role.id, role.basis) for band in role.bands]
    if not places:
        return (), unplaced or Reason.of("by_job.no_post")
    order = {band.id: band.order for band in lookup.pack.bands}
    places.sort(key=lambda place: (order[place.band], place.post))
    names = tuple(PackName("band", place.band) for place in _unique(tuple(places)))
    code = "by_job.one" if len(names) == 1 else "by_job.several"
    roles = tuple(PackName("role", role) for role in sorted({p.role for p in places}))
    return tuple(places), Reason.of(code, bands=names, roles=roles)


def band_reached(fits: Sequence[tuple[str, Status]]) -> tuple[str, Status, tuple[str, ...]]:
    """Return the highest band met, and whether a higher one may be.

    Args:
        fits: Ids of all bands, lowest first, with how each stands.

    Returns:
        Id of the band or ""; MET, MISSING without one, NOT_KNOWN where a higher one may be met;
        and ids of those that may be.
    """
    met = [place for place, (_, status) in enumerate(fits) if status is Status.MET]
    highest = met[-1] if met else -1
    above = tuple(band for band, status in fits[highest + 1 :] if status is Status.NOT_KNOWN)
    status = Status.NOT_KNOWN if above else Status.MET if met else Status.MISSING
    return (fits[highest][0] if met else ""), status, above


def _bands_by_awards(fits: tuple[BandFit, ...]) -> tuple[str, Status, Reason]:
    """Return the highest band met, whether a higher one may be, and why."""
    band, status, above = band_reached([(fit.band, fit.finding.status) for fit in fits])
    named = PackName("band", band)
    if above:
        code = "by_awards.maybe_more" if band else "by_awards.not_known"
        names = tuple(PackName("band", one) for one in above)
        return band, status, Reason.of(code, band=named, above=names)
    if band:
        return band, status, Reason.of("by_awards.met", band=named)
    return band, status, Reason.of("by_awards.none")


def comparison(
    bands: tuple[Band, ...], job: Collection[str], by_awards: str, status: Status
) -> Comparison:
    """Say how the bands of the jobs and the band by awards lie to each other."""
    if not job:
        return Comparison.NOT_KNOWN
    order = {band.id: band.order for band in bands}
    places = sorted(order[band] for band in job)
    reached = order.get(by_awards, 0)
    if reached > places[-1]:
        return Comparison.AWARDS_AHEAD
    if status is Status.NOT_KNOWN:
        return Comparison.NOT_KNOWN
    if reached < places[0]:
        return Comparison.AWARDS_BEHIND
    return Comparison.EQUAL if len(places) == 1 else Comparison.WITHIN


def _difference_code(difference: Comparison, by_job: tuple[BandPlace, ...], by_awards: str) -> str:
    if difference is Comparison.NOT_KNOWN:
        return "difference.not_known" if by_job else "difference.no_job"
    if difference is Comparison.AWARDS_BEHIND and not by_awards:
        return "difference.awards_none"
    return f"difference.{difference}"
