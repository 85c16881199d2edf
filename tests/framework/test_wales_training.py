"""What the Welsh pack says of training, learning and the induction, and how sure it is of each."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from careerplanner.domain.facts import Confidence
from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup
from careerplanner.framework.notices import notices_about

GROUPS = [f"safeguarding-group-{letter}" for letter in "abcdef"]
SHIPPED = Path(__file__).parents[2] / "resources" / "frameworks" / "wales-draft-2023"


@pytest.fixture(scope="module")
def wales() -> Lookup:
    return Lookup(load_pack(SHIPPED))


def asked(wales: Lookup, role: str) -> list[str]:
    return [training.id for training in wales.trainings_for([role])]


def likely(wales: Lookup, role: str) -> list[str]:
    return [training.id for training in wales.likely_trainings_for([role])]


@pytest.mark.parametrize(
    ("role", "groups", "perhaps"),
    [
        ("care-home-worker-adults", "ab", ""),
        ("domiciliary-worker", "ab", ""),
        ("residential-child-care-worker", "abc", ""),
        ("residential-child-care-manager", "abc", ""),
        ("care-home-manager-adults", "a", "c"),
        ("domiciliary-manager", "a", "c"),
        ("residential-child-care-deputy", "a", "c"),
        ("domiciliary-senior", "a", "b"),
        ("personal-assistant", "a", "b"),
        ("day-services-assistant", "a", "b"),
        ("ancillary-staff", "a", ""),
    ],
)
def test_safeguarding_groups_by_job(wales: Lookup, role: str, groups: str, perhaps: str) -> None:
    assert asked(wales, role) == [f"safeguarding-group-{letter}" for letter in groups]
    assert likely(wales, role) == [f"safeguarding-group-{letter}" for letter in perhaps]


def test_every_job_of_the_pack_has_a_group_or_only_the_one_for_everybody(wales: Lookup) -> None:
    """Only people who need not be near those they work for have nothing beyond group A."""
    alone = [
        role.id
        for role in wales.pack.roles
        if asked(wales, role.id) == GROUPS[:1] and not likely(wales, role.id)
    ]
    assert alone == ["ancillary-staff"]


def test_only_what_a_source_says_is_more_than_a_suggestion(wales: Lookup) -> None:
    told = {
        training.id: training.refreshed.months
        for training in wales.pack.trainings
        if training.refreshed and not training.refreshed.suggested
    }
    assert told == {"safeguarding-group-a": 36, "safeguarding-group-b": 36}
    for training in wales.pack.trainings:
        if training.id in told:
            assert training.refreshed is not None
            assert training.refreshed.basis.confidence is Confidence.STATED


def test_what_was_not_found_is_empty_with_its_reason(wales: Lookup) -> None:
    empty = [training.id for training in wales.pack.trainings if training.refreshed is None]
    assert empty == GROUPS[3:]
    for name in empty:
        found = wales.find_training(name)
        assert found is not None
        assert found.no_interval is not None
        assert not found.roles


def test_suggestions_say_that_nobody_has_to_follow_them(wales: Lookup) -> None:
    suggested = [t for t in wales.pack.trainings if t.refreshed and t.refreshed.suggested]
    assert len(suggested) == 9
    for training in suggested:
        assert training.refreshed is not None
        note = training.refreshed.basis.note
        assert note is not None
        english = "Nobody has to follow this" in note.en or "Take it as a suggestion" in note.en
        assert english, training.id
        assert "Nid oes rhaid i neb" in note.cy or "Awgrym yw hwn" in note.cy, training.id
        assert training.refreshed.basis.confidence is not Confidence.STATED


def test_what_the_law_does_not_name_is_asked_of_nobody_by_us(wales: Lookup) -> None:
    others = [training for training in wales.pack.trainings if training.id not in GROUPS]
    assert len(others) == 8
    assert not any(t.everybody or t.roles or t.likely or t.builds_on for t in others)


def test_training_is_also_known_as_the_awards_people_write_down(wales: Lookup) -> None:
    for training in wales.pack.trainings:
        assert len(training.awards) == 1
        award = wales.award(training.awards[0])
        assert award.kind == "short_course"


def test_learning_has_no_hour_target_since_april_2025(wales: Lookup) -> None:
    before = {n.id for n in notices_about(wales.pack, "learning", date(2025, 3, 31))}
    after = {n.id for n in notices_about(wales.pack, "learning", date(2025, 4, 1))}
    assert after - before == {"learning-no-hours", "learning-own-record", "learning-sample"}
    told = [n.text.en for n in wales.pack.notices if n.about == "learning"]
    assert [text for text in told if "hours" in text] == [
        "No number of hours is asked for. The rule that asked for 45 or 90 hours in three years"
        " ended on 1 April 2025."
    ]


def test_evidence_for_an_assessment_is_for_that_way_alone(wales: Lookup) -> None:
    kinds = wales.assessment_evidence_for("employer-assessment")
    assert kinds == wales.pack.assessment_evidence
    assert len(kinds) == 10
    assert {kind.routes for kind in kinds} == {("employer-assessment",)}
    assert all(kind.basis.source == "scw-employer-assessment" for kind in kinds)


def test_the_induction_is_not_a_way_on_to_the_register_nor_core(wales: Lookup) -> None:
    notes = {note.id: note for note in wales.pack.induction.notes}
    register = notes["does-not-register"]
    assert not register.helps
    assert register.basis.valid_from == date(2022, 10, 1)
    closed = wales.find_route("induction-certificate")
    assert closed is not None
    assert closed.basis.valid_to == date(2022, 9, 30)
    core = notes["is-not-core"]
    assert not core.helps
    assert set(core.awards) == {"core-adults", "core-children", "core-combined"}


def test_every_section_has_its_subject_of_core(wales: Lookup) -> None:
    said = [n for n in wales.pack.induction.notes if n.id.startswith("core-subjects")]
    sections = [section for note in said for section in note.sections]
    assert sections == [section.id for section in wales.pack.induction.sections]
    sure, inferred = said
    assert (sure.basis.confidence, inferred.basis.confidence) == (
        Confidence.STATED,
        Confidence.INTERPRETED,
    )
