"""Whole records of a year: hostile texts wherever a person types, and very many things."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer, RatingRound
from careerplanner.domain.record import (
    Action,
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    ProgressState,
    Record,
    Registration,
    Typed,
    Worker,
)
from tests.services.year_lives import TODAY

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup

TYPED = {
    "endless": "Ŵ" * 600,
    "right to left": "محمد بن علي \u202e שלום " * 3,
    "emoji": "👩🏽‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️",
    "controls and markup": "a\x00b\x1bc\nd\ufffe\u200b<b>&amp;</b> (\\) %PDF endstream >> {page}",
}
PAST, AHEAD = PartialDate(2026, 3, 2), PartialDate(2027, 3, 2)
AREAS, LEARNED = 60, 200


def filled(text: str, lookup: Lookup) -> Record:
    """A record with a text in every place where a person types."""
    typed, pack = Typed(text, "en"), lookup.pack
    section = pack.induction.sections[0]
    band = lookup.bands_in_order[2].id
    asked = [one.id for one in pack.statements if one.band == band][:4]
    ref = pack.about.ref
    return Record(
        Worker("w", text, line_manager=text, team=text),
        posts=(Post("p", "care-home-worker-adults", text, text, started=PAST),),
        registrations=(Registration("g", "worker", number=text, first_registered=PAST),),
        awards=(HeldAward("a", "", text, HeldState.WORKING_TOWARDS, expected=AHEAD, body=text),),
        induction=tuple(_progress(section.id, area.id, typed) for area in section.areas[:5]),
        learning=(
            LearningEntry("l", text, text, PAST, 90, typed, AHEAD, provider=text),
            LearningEntry("m", text, on=PAST, training="own"),
        ),
        actions=(Action("c", typed, typed, text, AHEAD, remind=AHEAD),),
        evidence=tuple(
            Evidence(f"e{kind}", text, kind, PAST, typed, text, text, file_name=text)
            for kind in EvidenceKind
        ),
        uses=tuple(
            EvidenceUse(f"u{kind}{served}{target[:9]!r}", f"e{kind}", served, target)
            for kind in EvidenceKind
            for served, target in (
                (Served.LEARNING, "l"),
                (Served.AWARD, "a"),
                (Served.ACTION, "c"),
                (Served.STATEMENT, asked[0]),
                (Served.INDUCTION, section.areas[0].id),
                (Served.ASSESSMENT, pack.assessment_evidence[0].id),
                (Served.STATEMENT, text),
            )
        ),
        rounds=tuple(
            RatingRound(name, band, day, ref, day, AHEAD, typed)
            for name, day in (("r1", TODAY - timedelta(days=200)), ("r2", TODAY))
        ),
        ratings=tuple(
            Rating(f"{name}{place}{by}", name, statement, answer, by, typed, TODAY)
            for name in ("r1", "r2")
            for place, (statement, answer) in enumerate(zip(asked, RatingAnswer, strict=False))
            for by in RatedBy
        ),
        areas=(OwnArea("o", pack.induction.sections[1].id, "own-1", text[:50], typed),),
        trainings=(OwnTraining("t", "own", typed, 12),),
    )


def _progress(section: str, area: str, typed: Typed) -> InductionProgress:
    text = typed.words
    return InductionProgress(
        f"i{area}",
        section,
        area,
        ProgressState.SIGNED_OFF,
        started=PAST,
        finished=PAST,
        employer=text,
        signed_by=text,
        worker_signed=True,
        note=typed,
        ready=PAST,
        signed_on=PAST,
        worker_signed_by=text,
        worker_signed_on=PAST,
    )


def signed(lookup: Lookup) -> Record:
    """Sixty areas of an employer's own list, all signed."""
    sections = lookup.pack.induction.sections
    section = sections[0].id
    names, agreed = [f"own-{number}" for number in range(AREAS)], Typed("Seen, agreed.", "en")
    return Record(
        Worker("w", "Nia Invented"),
        posts=(Post("p", "care-home-worker-adults", started=PAST),),
        areas=tuple(
            OwnArea(f"o{name}", section, name, "", Typed(f"Subject {name}", "en")) for name in names
        ),
        induction=tuple(
            replace(_progress(section, name, agreed), signed_by="Mo Sample") for name in names
        ),
    )


def learned(lookup: Lookup) -> Record:
    """Two hundred things learned, each with a day to refresh it."""
    trainings = [one.id for one in lookup.pack.trainings]
    return Record(
        Worker("w", "Nia Invented"),
        learning=tuple(
            LearningEntry(
                f"l{number}",
                f"Course {number} of many",
                "course",
                PAST,
                60 + number,
                Typed(f"It changed thing {number}.", "en"),
                PartialDate(2027, 1 + number % 12),
                training=trainings[number % len(trainings)] if number % 3 else "",
            )
            for number in range(LEARNED)
        ),
    )
