"""Working through an induction: states, two signatures, sending back, bringing in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Actor
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Status
from careerplanner.domain.induction_plan import InductionPart, NextKind
from careerplanner.domain.record import InductionProgress, LearningEntry
from careerplanner.domain.typed import Typed
from careerplanner.services.induction import inducting
from careerplanner.services.induction.inducting import EarlierSignature, Signature
from careerplanner.services.induction.induction_parts import little_of
from careerplanner.services.record import records
from tests.services.inducted import (
    BOTH,
    DAY,
    DONE,
    FIRST,
    HOME,
    MARED,
    NOT,
    OLD,
    READY,
    SECOND,
    SECTION,
    WAY,
    entry,
    plan,
    record,
    refused,
    state,
)

if TYPE_CHECKING:
    from careerplanner.services.workspace import Workspace

REASON = Typed("The policy has changed", "en")


def last(space: Workspace) -> tuple[str, Actor]:
    (action,) = space.opened.history(MARED.id, 1)
    return action.name, action.actor


def test_an_area_goes_from_not_started_to_ready(space: Workspace) -> None:
    inducting.set_state(space, MARED.id, FIRST, WAY)
    assert (entry(space, FIRST).started, entry(space, FIRST).ready) == (DAY, None)
    inducting.say_ready(space, MARED.id, FIRST)
    assert (state(space, FIRST), entry(space, FIRST).ready) == (READY, DAY)
    assert last(space)[0] == "induction.ready"
    inducting.set_state(space, MARED.id, FIRST, NOT)
    assert (entry(space, FIRST).started, entry(space, FIRST).ready) == (None, None)
    assert len(record(space).induction) == 1


def test_a_state_can_be_undone(space: Workspace) -> None:
    inducting.set_state(space, MARED.id, FIRST, WAY)
    inducting.say_ready(space, MARED.id, FIRST)
    records.undo(space)
    assert state(space, FIRST) is WAY
    records.undo(space)
    assert record(space).induction == ()


def test_signed_off_cannot_be_claimed_without_signatures(space: Workspace) -> None:
    assert refused(lambda: inducting.set_state(space, MARED.id, FIRST, DONE)) == (
        "signing.not_signed",
        "state",
    )


def test_both_sign_at_once(space: Workspace) -> None:
    inducting.sign(space, MARED.id, [FIRST], BOTH)
    signed = entry(space, FIRST)
    assert state(space, FIRST) is DONE
    assert (signed.signed_by, signed.signed_on) == ("Gethin Invented", DAY)
    assert (signed.worker_signed_by, signed.worker_signed_on) == ("Mared Example", DAY)
    assert (signed.finished, signed.employer) == (DAY, "Cartref Newydd")
    assert last(space) == ("induction.sign", Actor("manager", "Gethin Invented"))


def test_one_signs_now_and_the_other_later(space: Workspace) -> None:
    earlier = PartialDate(2026, 11, 10)
    inducting.sign(space, MARED.id, [FIRST], Signature(earlier, worker="Mared E."))
    assert (state(space, FIRST), entry(space, FIRST).finished) == (READY, None)
    assert last(space) == ("induction.sign", Actor("worker", "Mared E."))
    inducting.sign(space, MARED.id, [FIRST], BOTH)
    signed = entry(space, FIRST)
    assert state(space, FIRST) is DONE
    assert (signed.worker_signed_by, signed.worker_signed_on) == ("Mared E.", earlier)
    assert (signed.signed_on, signed.finished) == (DAY, DAY)


def test_a_section_stands_for_every_area_left(space: Workspace) -> None:
    inducting.sign(space, MARED.id, [FIRST], Signature(DAY, "Mared", "Somebody Else"))
    inducting.sign(space, MARED.id, [SECTION], BOTH)
    section = plan(space).find_section("section-1")
    assert section is not None
    assert (section.signed, section.of, section.status) == (11, 11, Status.MET)
    assert entry(space, FIRST).signed_by == "Somebody Else"
    assert {one.section for one in record(space).induction} == {"section-1"}
    assert all(one.area for one in record(space).induction)


def test_a_signature_is_not_given_twice(space: Workspace) -> None:
    inducting.sign(space, MARED.id, [SECTION], BOTH)
    twice = ("signing.nothing_to_sign", "who")
    assert refused(lambda: inducting.sign(space, MARED.id, [FIRST], BOTH)) == twice
    assert refused(lambda: inducting.sign(space, MARED.id, [SECTION], BOTH)) == twice
    inducting.sign(space, MARED.id, [InductionPart("section-5", "section-5.1")],
                   Signature(DAY, worker="Mared"))  # fmt: skip
    mine = Signature(DAY, worker="Mared")
    part = InductionPart("section-5", "section-5.1")
    assert refused(lambda: inducting.sign(space, MARED.id, [part], mine))[1] == "who"


@pytest.mark.parametrize(
    ("signed", "code", "field"),
    [
        (Signature(DAY), "field.empty", "who"),
        (Signature(DAY, " ", ""), "field.empty", "who"),
        (Signature(PartialDate(2026, 11, 23), "Mared"), "field.in_future", "on"),
        (Signature(PartialDate(2026, 8, 31), "Mared"), "field.before_start", "on"),
    ],
)
def test_a_signature_that_cannot_be(
    space: Workspace, signed: Signature, code: str, field: str
) -> None:
    assert refused(lambda: inducting.sign(space, MARED.id, [FIRST], signed)) == (code, field)
    assert record(space).induction == ()


def test_a_signature_is_not_before_the_area_was_begun(space: Workspace) -> None:
    inducting.set_state(space, MARED.id, FIRST, WAY)
    before = Signature(PartialDate(2026, 11, 21), "Mared")
    assert refused(lambda: inducting.sign(space, MARED.id, [FIRST], before))[0] == (
        "field.before_start"
    )
    month = Signature(PartialDate(2026, 11), "Mared", "Gethin")
    inducting.sign(space, MARED.id, [FIRST], month)  # not exact: it may well be after
    assert state(space, FIRST) is DONE


def test_what_is_signed_stays_until_it_is_sent_back(space: Workspace) -> None:
    inducting.sign(space, MARED.id, [FIRST], Signature(DAY, worker="Mared"))
    assert refused(lambda: inducting.set_state(space, MARED.id, FIRST, WAY))[0] == (
        "signing.signed"
    )
    inducting.sign(space, MARED.id, [FIRST], BOTH)
    assert refused(lambda: inducting.set_state(space, MARED.id, FIRST, NOT))[0] == (
        "signing.signed"
    )


def test_a_signature_is_not_undone_but_superseded(space: Workspace) -> None:
    inducting.set_state(space, MARED.id, SECOND, WAY)
    inducting.sign(space, MARED.id, [FIRST], BOTH)
    outlook = space.opened.outlook("undo")
    assert [one.reason for one in outlook.skipped] == ["undo.signed"]
    inducting.send_back(space, MARED.id, [FIRST], REASON, "Gethin Invented")
    sent = entry(space, FIRST)
    assert (state(space, FIRST), sent.signed_by, sent.worker_signed) == (WAY, "", False)
    assert (sent.sent_back, sent.sent_back_by, sent.sent_back_on) == (
        REASON,
        "Gethin Invented",
        DAY,
    )
    assert last(space) == ("induction.send_back", Actor("manager", "Gethin Invented"))
    lines = space.opened.changes_of(space.opened.history(MARED.id, 1)[0].id)
    before = {line.field: line.before for line in lines}
    assert (before["signed_by"], before["worker_signed_by"]) == ("Gethin Invented", "Mared Example")
    found = plan(space).next
    assert found is not None
    assert (found.kind, found.area) == (NextKind.MEND, FIRST.area)


@pytest.mark.parametrize("who", [Signature(DAY, worker="Mared"), Signature(DAY, manager="Nia")])
def test_one_signature_is_not_undone_either(space: Workspace, who: Signature) -> None:
    inducting.sign(space, MARED.id, [FIRST], who)
    assert space.opened.outlook("undo").skipped[0].reason == "undo.signed"


def test_sending_back_by_mistake_can_be_undone(space: Workspace) -> None:
    inducting.sign(space, MARED.id, [FIRST], BOTH)
    signed = entry(space, FIRST)
    inducting.send_back(space, MARED.id, [FIRST], REASON)
    records.undo(space)
    assert entry(space, FIRST) == signed


def test_ready_again_is_not_sent_back_any_more(space: Workspace) -> None:
    inducting.say_ready(space, MARED.id, FIRST)
    inducting.send_back(space, MARED.id, [FIRST], REASON)
    inducting.say_ready(space, MARED.id, FIRST)
    assert entry(space, FIRST).sent_back is None


def test_a_whole_section_can_be_sent_back(space: Workspace) -> None:
    inducting.sign(space, MARED.id, [SECTION], BOTH)
    inducting.send_back(space, MARED.id, [SECTION], REASON)
    assert {one.state for one in record(space).induction} == {WAY}


@pytest.mark.parametrize("section", ["section-1", ""])
def test_what_was_signed_in_a_lump_can_be_sent_back(space: Workspace, section: str) -> None:
    lump = InductionProgress("lump", section, state=DONE, signed_by="Siân Pretend")
    records.add(space, MARED.id, lump)
    inducting.send_back(space, MARED.id, [FIRST], REASON)
    assert (state(space, FIRST), state(space, SECOND)) == (WAY, DONE)
    assert plan(space).status is Status.UNDER_WAY
    inducting.send_back(space, MARED.id, [SECTION], REASON)
    assert state(space, SECOND) is not DONE


def test_sending_back_needs_a_reason_and_something_to_send(space: Workspace) -> None:
    inducting.say_ready(space, MARED.id, FIRST)
    assert refused(lambda: inducting.send_back(space, MARED.id, [FIRST], Typed(" "))) == (
        "field.empty",
        "reason",
    )
    assert refused(lambda: inducting.send_back(space, MARED.id, [SECOND], REASON))[0] == (
        "signing.nothing_to_send_back"
    )


def test_what_an_earlier_employer_signed_counts_and_the_rest_remains(space: Workspace) -> None:
    inducting.set_state(space, MARED.id, SECOND, WAY)
    inducting.bring_in(space, MARED.id, [SECTION, InductionPart("section-6", "section-6.1")], OLD)
    found = plan(space)
    assert (found.pace.signed, found.pace.brought) == (12, 12)
    brought = entry(space, SECOND)
    assert (brought.earlier, brought.employer, brought.signed_by) == (
        True,
        *("Hen Gartref",),
        OLD.who,
    )
    assert (brought.finished, brought.started) == (OLD.when, None)
    assert found.next is not None
    assert found.next.area == "section-3.1"
    assert found.post == "p1"


def test_bringing_in_can_be_undone(space: Workspace) -> None:
    inducting.bring_in(space, MARED.id, [SECTION], OLD)
    records.undo(space)
    assert record(space).induction == ()


def test_bringing_in_leaves_what_is_signed(space: Workspace) -> None:
    inducting.sign(space, MARED.id, [FIRST], BOTH)
    inducting.bring_in(space, MARED.id, [SECTION], OLD)
    assert not entry(space, FIRST).earlier
    assert refused(lambda: inducting.bring_in(space, MARED.id, [SECTION], OLD)) == (
        "signing.nothing_to_bring",
        "parts",
    )


def test_an_earlier_employer_has_a_name_and_a_day_gone_by(space: Workspace) -> None:
    nobody = EarlierSignature(" ")
    assert refused(lambda: inducting.bring_in(space, MARED.id, [FIRST], nobody)) == (
        "field.empty",
        "employer",
    )
    later = replace(OLD, when=PartialDate(2027))
    assert refused(lambda: inducting.bring_in(space, MARED.id, [FIRST], later)) == (
        "field.in_future",
        "when",
    )


def test_names_are_remembered(space: Workspace) -> None:
    assert inducting.remembered_names(record(space)) == ("Mared Example", "Gethin Invented")
    inducting.bring_in(space, MARED.id, [SECOND], OLD)
    inducting.sign(space, MARED.id, [FIRST], Signature(DAY, "Mared E.", "Nia Made-Up"))
    assert inducting.remembered_names(record(space)) == ("Mared E.", "Nia Made-Up")


def test_a_note_and_dates_leave_state_and_signatures(space: Workspace) -> None:
    inducting.sign(space, MARED.id, [FIRST], BOTH)
    noted = replace(entry(space, FIRST), note=Typed("Watched twice", "en"), signed_by="", state=NOT)
    inducting.keep_notes(space, MARED.id, noted)
    assert entry(space, FIRST).note == Typed("Watched twice", "en")
    assert (entry(space, FIRST).signed_by, state(space, FIRST)) == ("Gethin Invented", DONE)
    late = replace(entry(space, FIRST), started=PartialDate(2026, 12, 1))
    assert refused(lambda: inducting.keep_notes(space, MARED.id, late)) == (
        "field.in_future",
        "started",
    )
    assert refused(
        lambda: inducting.keep_notes(
            space, MARED.id, replace(late, started=DAY, ready=PartialDate(2026, 11, 21))
        )
    ) == ("field.before_start", "ready")


def test_a_note_can_come_before_anything_else(space: Workspace) -> None:
    new = inducting.entry_of(space, record(space), FIRST)
    inducting.keep_notes(space, MARED.id, replace(new, note=Typed("Read the policy", "en")))
    assert (entry(space, FIRST).state, entry(space, FIRST).note) == (
        NOT,
        Typed("Read the policy", "en"),
    )


def test_for_whom_the_work_is_can_be_told(space: Workspace) -> None:
    records.change(space, MARED.id, replace(HOME, role="", title="Helper"))
    assert plan(space).sections == ()
    inducting.tell_groups(space, MARED.id, ("children",))
    assert [one.section.number for one in plan(space).sections] == list("24567")


def test_only_what_an_induction_is_judged_by_is_read(space: Workspace) -> None:
    records.add(space, MARED.id, LearningEntry("l", "Moving and handling"))
    inducting.sign(space, MARED.id, [FIRST], BOTH)
    whole, little = record(space), little_of(space, MARED.id)
    assert (little.learning, little.evidence) == ((), ())
    assert little == replace(whole, learning=())
    assert inducting.plan_of(space, little) == inducting.plan_of(space, whole)
