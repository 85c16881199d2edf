"""What is said of an induction: the recommended day, the pace, who has signed and who has not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    InductionProgress,
    Post,
    ProgressState,
    Record,
    Worker,
)
from careerplanner.domain.typed import Typed
from careerplanner.i18n.language import Language
from careerplanner.rules.induction_plan import induction_plan
from careerplanner.services.induction.induction_words import InductionWords
from careerplanner.services.wording import Wording

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

TODAY = date(2026, 11, 22)
HOME = Post("p", "care-home-worker-adults", employer="Cartref Newydd",
            started=PartialDate(2026, 9, 14))  # fmt: skip
BEGUN = InductionProgress("b", "section-1", "section-1.1", ProgressState.IN_PROGRESS)
WHOLE = InductionProgress("w", state=ProgressState.SIGNED_OFF, finished=PartialDate(2018),
                          employer="Hen Gartref")  # fmt: skip
ASK = "Ask your employer how much of it counts here."


@pytest.fixture
def say(wales: Lookup, catalogues: Catalogues) -> Wording:
    return Wording(catalogues.get(Language.ENGLISH), wales)


def told(
    say: Wording, *entries: InductionProgress, post: Post | None = HOME, on: date = TODAY
) -> InductionWords:
    who = Record(
        Worker("m", "Mared Example", client_groups=("adults",)),
        (post,) if post else (),
        induction=entries,
    )
    return InductionWords(say, who, induction_plan(who, say.lookup, on, on))


@pytest.mark.parametrize(
    ("started", "on", "line"),
    [
        ("2026-09-14", TODAY, "Recommended: finish by 14 March 2027. 112 days are left."),
        ("2026-05-23", TODAY, "Recommended: finish by 23 November 2026. 1 day is left."),
        ("2026-05-22", TODAY, "Recommended: finish by 22 November 2026. That is today."),
        ("2026-05-21", TODAY, "That was 1 day ago. It is not a rule of law: you can still finish."),
        ("2026-09", TODAY, "The exact day is not known, because your start date is not exact."),
        ("2026-04", TODAY, "That day has passed."),
        ("2026", TODAY, "your record gives only a year"),
        (None, TODAY, "your record does not say when you started"),
    ],
)
def test_how_far_off_the_recommended_day_is(
    say: Wording, started: str | None, on: date, line: str
) -> None:
    given = PartialDate.parse(started) if started else None
    assert line in told(say, BEGUN, post=replace(HOME, started=given), on=on).line()


def test_without_a_job_it_says_what_it_is_counted_from(say: Wording) -> None:
    assert "your record has no job you do now" in told(say, BEGUN, post=None).line()


def test_of_nothing_recorded_nobody_is_called_late(say: Wording) -> None:
    old = told(say, post=replace(HOME, started=PartialDate(2019, 1, 1)))
    assert old.line().endswith("Whether you finished is not on your record.")
    assert old.pace() == "Nothing is recorded of its 46 areas."


def test_what_was_signed_before_this_job_is_for_the_employer_to_judge(say: Wording) -> None:
    assert told(say, WHOLE).line().endswith(ASK)
    late = date(2027, 3, 15)
    assert ASK not in told(say, WHOLE, on=late).line()  # the months of the new job are over
    here = replace(WHOLE, employer="cartref newydd")
    assert ASK not in told(say, here).line()
    brought = replace(WHOLE, earlier=True, employer="Hen Gartref")
    assert ASK not in told(say, brought).line(), "the new employer has looked at it"
    since = replace(WHOLE, finished=PartialDate(2026, 10, 1))
    assert ASK not in told(say, since).line()


@pytest.mark.parametrize(
    ("number", "pace"),
    [
        (17, "Areas signed off: 17 of 46. At an even pace it would be 18 by now."),
        (18, "Areas signed off: 18 of 46. You keep an even pace."),
        (19, "Areas signed off: 19 of 46. You are ahead of an even pace."),
    ],
)
def test_the_pace_is_told_in_areas(say: Wording, number: int, pace: str) -> None:
    sections = say.lookup.pack.induction.sections
    areas = [(s.id, a.id) for s in sections if s.number in "13567" for a in s.areas]
    done = [
        InductionProgress(f"i{at}", *name, ProgressState.SIGNED_OFF, finished=PartialDate(2026, 9))
        for at, name in enumerate(areas[:number])
    ]
    assert told(say, *done, on=date(2026, 11, 26)).pace() == pace


def test_whose_signature_is_to_come(say: Wording) -> None:
    day = PartialDate(2026, 10, 1)
    by_worker = replace(BEGUN, state=ProgressState.READY, worker_signed=True, worker_signed_on=day)
    by_manager = replace(BEGUN, state=ProgressState.READY, signed_by="Nia", signed_on=day)
    words = told(say, by_worker)
    assert words.missing_signature(by_worker) == "Your manager still has to sign."
    assert words.missing_signature(by_manager) == "You still have to sign."
    assert words.missing_signature(BEGUN) == ""
    assert list(words.told(by_manager)) == ["Manager signed: Nia, 1 October 2026"]


def test_why_something_was_sent_back_is_said_with_who_and_when(say: Wording) -> None:
    back = replace(BEGUN, sent_back=Typed("Show me again", "en"))
    words = told(say, back)
    assert list(words.told(back)) == ["Sent back: Show me again"]
    named = replace(back, sent_back_by="Nia", sent_back_on=PartialDate(2026, 10, 1))
    assert list(words.told(named)) == ["Sent back: Show me again (Nia, 1 October 2026)"]


def test_what_is_said_of_one_section_is_not_said_of_the_whole(say: Wording) -> None:
    words = told(say, BEGUN)
    of_sections = {
        note for one in say.lookup.pack.induction.sections for note in words.section_notes(one.id)
    }
    assert of_sections
    assert of_sections.isdisjoint({*words.notes(helps=True), *words.notes(helps=False)})
