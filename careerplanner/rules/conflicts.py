"""Where the two verdicts, or two posts, pull apart. Shown to the reader, never resolved here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import PackName, Reason, Status
from careerplanner.domain.register import Duty
from careerplanner.rules.preference import Goal
from careerplanner.rules.ways import ways

if TYPE_CHECKING:
    from careerplanner.domain.assessment import BandVerdict, RegisterFit
    from careerplanner.domain.finding import Finding
    from careerplanner.rules.next_step import Verdicts


_NOT_YET = (Status.MISSING, Status.UNDER_WAY)
"""What is not known to be met or not is no conflict."""


def conflicts(verdicts: Verdicts) -> tuple[Reason, ...]:
    """Return every point where band and register, or two posts, answer differently."""
    found: list[Reason] = []
    for fit in verdicts.register.fits:
        for place in verdicts.bands.by_job:
            if place.post == fit.post and fit.award is not None and fit.duty is Duty.MUST:
                found += _between(verdicts, place.band, fit, fit.award)
    found += _between_posts(verdicts.bands, verdicts)
    return tuple(dict.fromkeys(found))


def _between(verdicts: Verdicts, band: str, fit: RegisterFit, award: Finding) -> list[Reason]:
    status = verdicts.bands.fit(band).finding.status
    named = {"band": PackName("band", band), "role": PackName("role", fit.role)}
    if status is Status.MET and award.status in _NOT_YET:
        return [Reason.of("conflict.band_met_register_not", **named)]
    if award.status is Status.MET and status in _NOT_YET:
        return [Reason.of("conflict.register_met_band_not", **named)]
    if award.status in _NOT_YET and status is not Status.MET:
        if not _band_is_not_enough(verdicts, band, fit):
            return []
        return [Reason.of("conflict.band_not_enough", **named)]
    return []


def _band_is_not_enough(verdicts: Verdicts, band: str, fit: RegisterFit) -> bool:
    """Whether meeting the band would leave the register's award unmet, whichever way is taken."""
    situation = verdicts.register_situations[fit.post]
    lookup = situation.lookup
    requirement = lookup.register_award(fit.rule)
    entry = lookup.find_band(band)
    if requirement is None or entry is None:
        return False
    goal = Goal("register", fit.role, requirement, situation)
    return not any(goal.met_with(way) for way in ways(entry.requirement, verdicts.band_situation))


def _between_posts(bands: BandVerdict, verdicts: Verdicts) -> list[Reason]:
    by_post: dict[str, set[str]] = {}
    for place in bands.by_job:
        by_post.setdefault(place.post, set()).add(place.band)
    found = []
    if len({frozenset(names) for names in by_post.values()}) > 1:
        names = tuple(PackName("band", place) for place in sorted(set().union(*by_post.values())))
        found.append(Reason.of("conflict.posts_in_different_bands", bands=names))
    if len({fit.duty for fit in verdicts.register.fits} - {Duty.NOT_KNOWN}) > 1:
        found.append(Reason.of("conflict.posts_register_differently"))
    return found
