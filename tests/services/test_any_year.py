"""Whatever a record says of a year, every piece of the year has an answer, and they agree."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from careerplanner.domain.assessment import DateState
from careerplanner.domain.coming_up import ComingKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Status
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import (
    ActionState,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    ProgressState,
    Record,
    Worker,
)
from careerplanner.i18n.language import Language
from careerplanner.rules import self_assessment
from careerplanner.rules.induction_plan import induction_plan
from careerplanner.rules.refreshers import refreshers
from careerplanner.services.book.books import close_book
from careerplanner.services.coming import coming_up as coming
from careerplanner.services.paper.sheets import sheet_pdf
from careerplanner.services.record.starting import start_book
from careerplanner.services.record.suggesting import suggested_actions
from careerplanner.services.validation import MOST_MONTHS, check
from careerplanner.services.workspace import Workspace
from tests.services.hostile_lives import hostile
from tests.services.year_lives import (
    TODAY,
    Lives,
    answer_of,
    coming_of,
    every_sheet,
    every_word,
    lives,
)
from tests.store import strategies as store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

LOOKUPS: dict[str, Lookup] = {}
SPACES: dict[str, Workspace] = {}
LIVES: dict[str, Lives] = {}
"""Both packs and an open book for each, out of reach of what draws the records."""
PACKS = st.sampled_from(["wales", "aldland"])


def quick(examples: int) -> settings:
    """So many examples, however long one takes."""
    return settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(autouse=True, scope="module")
def _spaces(
    wales: Lookup,
    aldland: Lookup,
    catalogues: Catalogues,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[None]:
    for name, lookup in (("wales", wales), ("aldland", aldland)):
        space = Workspace(lookup, catalogues, lambda: TODAY)
        path = tmp_path_factory.mktemp(name) / "any.careerbook"
        start_book(space, path, "worker", Worker("other", "Somebody Else"))
        LOOKUPS[name], SPACES[name], LIVES[name] = lookup, space, Lives(lookup)
    yield
    for space in SPACES.values():
        close_book(space)


def drawn(data: st.DataObject) -> tuple[str, Record]:
    pack = data.draw(PACKS)
    return pack, data.draw(lives(LIVES[pack]))


# ---- nothing raises ----------------------------------------------------------------------------


def said(pack: str, record: Record) -> None:
    """Has everything said and put on paper, in both languages."""
    for language in Language:
        for line in every_word(SPACES[pack], record, language):
            assert isinstance(line, str)
        assert every_sheet(SPACES[pack], record, language)


@given(data=st.data())
@quick(15)
def test_a_likely_year_is_said_and_put_on_paper(data: st.DataObject) -> None:
    said(*drawn(data))


@given(record=store.records(), data=st.data())
@quick(15)
def test_a_hostile_year_is_said_and_put_on_paper(record: Record, data: st.DataObject) -> None:
    pack = data.draw(PACKS)
    said(pack, data.draw(hostile(LIVES[pack], record)))


@given(record=store.records(), data=st.data())
@quick(3)
def test_a_hostile_year_is_printed(record: Record, data: st.DataObject) -> None:
    pack = data.draw(PACKS)
    record = data.draw(hostile(LIVES[pack], record))
    for language in Language:
        for sheet in every_sheet(SPACES[pack], record, language).values():
            assert sheet_pdf(sheet).startswith(b"%PDF-")


@given(data=st.data())
@quick(40)
def test_a_calendar_of_any_year_can_be_read_and_names_nobody(data: st.DataObject) -> None:
    pack, record = drawn(data)
    items = [item for item in coming_of(record, LOOKUPS[pack]) if item.when is not None]
    for language in Language if items else ():
        file = coming.calendar(SPACES[pack], record, items, language)
        events = Calendar.from_ical(file).walk("VEVENT")
        assert len({str(event["UID"]) for event in events}) == len(items)
        assert record.worker.name.encode() not in file


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("pack", ["wales", "aldland"])
def test_days_counted_to_beyond_the_years_of_a_record_are_said(
    pack: str, language: Language
) -> None:
    lookup, space = LOOKUPS[pack], SPACES[pack]
    training = lookup.pack.trainings[0].id
    record = Record(
        Worker("w", "Non Enghraifft"),
        posts=tuple(
            Post(role.id, role.id, started=PartialDate(2100, 10)) for role in lookup.pack.roles[:3]
        ),
        learning=(LearningEntry("l", "Long ago", on=PartialDate(2026, 3), training=training),),
        trainings=(OwnTraining("t", training, months=MOST_MONTHS),),
    )
    check(record.trainings[0], TODAY)
    far = [one for one in coming_of(record, lookup) if one.about == training]
    assert [one.when.earliest.year for one in far if one.when] == [2126]
    assert all(isinstance(line, str) for line in every_word(space, record, language))
    assert every_sheet(space, record, language)
    answer = answer_of(record, lookup)
    assert isinstance(suggested_actions(space, record, answer, language), tuple)


# ---- the pieces agree --------------------------------------------------------------------------


@given(data=st.data())
@quick(40)
def test_the_list_and_the_plan_say_the_same_of_the_induction(data: st.DataObject) -> None:
    pack, record = drawn(data)
    lookup = LOOKUPS[pack]
    plan = induction_plan(record, lookup, TODAY, TODAY)
    found = [one for one in coming_of(record, lookup) if one.kind is ComingKind.INDUCTION]
    answer = answer_of(record, lookup)
    assert plan.status is answer.induction.status
    if plan.status is Status.MET:
        # what was signed before the job began is asked about, and nobody is late with it
        assert [one.reason.code for one in found] in ([], ["coming.induction_signed_before"])
        assert all(one.state is DateState.NOT_KNOWN for one in found)
        return
    if not plan.post:
        assert found == []
        return
    assert plan.finish_by is not None
    (line,) = found
    assert line.about == plan.post
    assert line.suggested
    assert line.basis == plan.finish_by.basis
    if line.when is not None or record.induction:
        assert (line.when, line.state) == (plan.finish_by.when, plan.finish_by.state)
    else:
        assert line.state is DateState.NOT_KNOWN


@given(data=st.data())
@quick(40)
def test_the_list_and_the_training_say_the_same(data: st.DataObject) -> None:
    pack, record = drawn(data)
    lookup = LOOKUPS[pack]
    told = {
        (one.training or one.entries[0]): (one.due, one.state, one.reason)
        for one in refreshers(record, lookup, TODAY)
        if one.needed and one.state is not DateState.DONE
    }
    found = {
        one.about: (one.when, one.state, one.reason)
        for one in coming_of(record, lookup)
        if one.kind is ComingKind.REFRESHER
    }
    assert found == told


@given(data=st.data())
@quick(40)
def test_what_is_done_is_not_coming_up(data: st.DataObject) -> None:
    pack, record = drawn(data)
    lookup = LOOKUPS[pack]
    done = replace(
        record,
        actions=tuple(replace(one, state=ActionState.DONE) for one in record.actions),
        awards=tuple(
            replace(one, state=HeldState.ACHIEVED, achieved=PartialDate(2024))
            for one in record.awards
        ),
        induction=(InductionProgress("i", state=ProgressState.SIGNED_OFF),),
        areas=(),
        rounds=tuple(replace(one, look_again=None) for one in record.rounds),
    )
    kinds = {one.kind for one in coming_of(done, lookup)}
    assert kinds <= {ComingKind.REGISTER, ComingKind.REFRESHER, ComingKind.CONVERSATION}


@given(data=st.data(), training=st.integers(0, 10))
@quick(40)
def test_training_done_today_is_not_late(data: st.DataObject, training: int) -> None:
    pack, record = drawn(data)
    lookup = LOOKUPS[pack]
    some = lookup.pack.trainings
    name = some[training % len(some)].id
    new = LearningEntry("new", "Done today", on=PartialDate.of(TODAY), training=name)
    for one in coming_of(replace(record, learning=(*record.learning, new)), lookup):
        if one.kind is ComingKind.REFRESHER and one.about == name:
            assert one.state in (DateState.AHEAD, DateState.NOT_KNOWN)


# ---- order and days ----------------------------------------------------------------------------


def everything(record: Record, lookup: Lookup, on: date) -> dict[str, Any]:
    """What the pieces of a year answer on a day."""
    band = lookup.bands_in_order[-1]
    return {
        "induction": induction_plan(record, lookup, on, TODAY),
        "training": set(refreshers(record, lookup, on)),
        "coming": coming_of(record, lookup, on),
        "answers": self_assessment.latest_answers(record, lookup),
        "rounds": [
            self_assessment.rounds_of(record.rounds, one.id, lookup)
            for one in (*lookup.bands_in_order, band)
        ],
    }


@given(data=st.data(), seed=st.randoms(use_true_random=False))
@quick(30)
def test_the_order_of_entries_never_matters(data: st.DataObject, seed: Any) -> None:  # noqa: ANN401
    pack, record = drawn(data)
    mixed: dict[str, Any] = {}
    for part in fields(record):
        things = getattr(record, part.name)
        if isinstance(things, tuple) and part.name != "areas":  # a list is in its own order
            mixed[part.name] = tuple(seed.sample(things, len(things)))
    lookup = LOOKUPS[pack]
    assert everything(replace(record, **mixed), lookup, TODAY) == everything(record, lookup, TODAY)


@given(data=st.data(), back=st.integers(0, 500))
@quick(40)
def test_asked_about_a_day_nothing_later_counts(data: st.DataObject, back: int) -> None:
    pack, record = drawn(data)
    lookup, on = LOOKUPS[pack], TODAY - timedelta(days=back)
    day = PartialDate.of(on + timedelta(days=data.draw(st.integers(1, 400))))
    some = data.draw(st.sampled_from(lookup.pack.trainings))
    learned = LearningEntry("new", "Later", on=day, training=some.id, renew_by=PartialDate(2030))
    begun = InductionProgress(
        "new",
        *data.draw(
            st.sampled_from(
                [(one.id, area.id) for one in lookup.pack.induction.sections for area in one.areas]
            )
        ),
        ProgressState.IN_PROGRESS,
        started=day,
    )
    before = everything(record, lookup, on)
    more = replace(record, learning=(*record.learning, learned))
    assert everything(more, lookup, on) == before
    later = replace(more, induction=(*record.induction, begun))
    assert everything(later, lookup, on) == before
