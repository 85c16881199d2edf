"""What a change did to the answers is told truly, and every code of it has its sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from careerplanner import paths
from careerplanner.domain.assessment import Assessment, Standing
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Reason
from careerplanner.domain.record import (
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    ProgressState,
    Record,
    Registration,
    RegistrationState,
    Worker,
)
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from careerplanner.i18n.messages.changed import CHANGED
from careerplanner.services.answer.assessing import assess
from careerplanner.services.answer.what_changed import what_changed
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.workspace import Workspace

PLAIN = Record(
    Worker("gwen", "Gwen Example"),
    posts=(Post("home", "domiciliary-worker", started=PartialDate(2026, 3)),),
    registrations=(Registration("r", "worker", RegistrationState.NOT_REGISTERED),),
    induction=(InductionProgress("i", state=ProgressState.IN_PROGRESS),),
)
BAND_B = HeldAward("a", "nvq-2-hsc")


@cache
def workspace() -> Workspace:
    catalogues = Catalogues(paths.translations_folder())
    return Workspace(open_framework(), catalogues, lambda: date(2026, 5, 18))


def answer(record: Record) -> Assessment:
    return assess(workspace(), record)


def codes(before: Record, after: Record) -> list[str]:
    return [reason.code for reason in what_changed(answer(before), answer(after))]


def test_a_band_is_newly_met_and_lost_again() -> None:
    better = replace(PLAIN, awards=(BAND_B,))
    assert Reason.of("changed.band_met", letter="B") in what_changed(answer(PLAIN), answer(better))
    assert Reason.of("changed.band_lost", letter="B") in what_changed(answer(better), answer(PLAIN))


def test_the_award_of_the_register_is_told_apart_from_the_band() -> None:
    better = replace(PLAIN, awards=(BAND_B,))
    assert "changed.register_award_met" in codes(PLAIN, better)
    assert "changed.register_award_lost" in codes(better, PLAIN)


def test_what_was_met_and_cannot_be_told_now_is_not_said_to_be_lost() -> None:
    begun = replace(PLAIN, awards=(HeldAward("w", "core-adults", state=HeldState.WORKING_TOWARDS),))
    clouded = replace(begun, awards=(*begun.awards, HeldAward("x", typed="xyzzy")))
    found = codes(begun, clouded)
    assert not [code for code in found if code.endswith("lost")]


def test_a_registration_and_the_end_of_an_induction_are_told() -> None:
    registered = replace(
        PLAIN, registrations=(Registration("r", "worker", RegistrationState.REGISTERED),)
    )
    assert codes(PLAIN, registered) == ["changed.standing.registered"]
    finished = replace(PLAIN, induction=(InductionProgress("i", state=ProgressState.SIGNED_OFF),))
    assert "changed.induction_met" in codes(PLAIN, finished)


def test_what_changes_no_answer_is_said_to_change_none() -> None:
    learned = replace(PLAIN, learning=(LearningEntry("l", "Dementia"),))
    assert codes(PLAIN, learned) == ["changed.nothing"]


def test_a_change_without_a_sentence_of_its_own_is_not_called_none() -> None:
    later = replace(PLAIN, posts=(replace(PLAIN.posts[0], started=PartialDate(2026, 4)),))
    assert codes(PLAIN, later) == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("code", list(CHANGED))
def test_every_code_has_its_sentence(code: str, language: Language) -> None:
    said = workspace().wording(language).reason(Reason.of(code, letter="B", role="Carer"))
    assert said.endswith(".")
    assert "{" not in said


def test_each_standing_can_be_said() -> None:
    assert all(f"changed.standing.{standing}" in CHANGED for standing in Standing)
