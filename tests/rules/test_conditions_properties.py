"""What holds of requirements for every record, in both packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.awards import Purpose
from careerplanner.domain.finding import Status
from careerplanner.domain.requirement import Induction, Once
from careerplanner.framework.facts import requirements_of, walk
from careerplanner.rules.conditions import answer
from tests.rules.people import entry, held, induction, post, record, situation, towards

if TYPE_CHECKING:
    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup
    from tests.rules.people import Part


def drawn_parts(data: st.DataObject, lookup: Lookup) -> list[Part]:
    """Some jobs, entries, awards and progress, with none of them dated."""

    def some(names: list[str]) -> list[str]:
        return data.draw(st.lists(st.sampled_from(names), unique=True, max_size=4))

    awards = [award.id for award in lookup.pack.awards]
    sections = [section.id for section in lookup.pack.induction.sections]
    states = st.sampled_from(["not_started", "in_progress", "ready", "signed_off"])
    return [
        *(post(role) for role in some([role.id for role in lookup.pack.roles])),
        *(entry(part) for part in some(["worker", "manager", "keeper", ""])[:1]),
        *(held(name) for name in some([*awards, ""])),
        *(towards(name) for name in some(awards)),
        *(induction(name, data.draw(states)) for name in some([*sections, ""])),
    ]


def asks_once(node: Requirement) -> bool:
    """Whether something is asked only after something else, so that more can mean less."""
    return any(isinstance(part, Once) for part in walk(node))


@settings(max_examples=40, deadline=None)
@given(data=st.data(), purpose=st.sampled_from(Purpose))
def test_the_order_of_a_record_never_matters(
    wales: Lookup, aldland: Lookup, data: st.DataObject, purpose: Purpose
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    parts = drawn_parts(data, lookup)
    one = situation(record(*parts), lookup, purpose)
    other = situation(record(*data.draw(st.permutations(parts))), lookup, purpose)
    for asked in requirements_of(lookup.pack):
        assert answer(asked, one) == answer(asked, other)


@settings(max_examples=40, deadline=None)
@given(data=st.data(), purpose=st.sampled_from(Purpose))
def test_one_more_award_never_takes_away_what_is_met(
    wales: Lookup, aldland: Lookup, data: st.DataObject, purpose: Purpose
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    parts = drawn_parts(data, lookup)
    more = held(data.draw(st.sampled_from([a.id for a in lookup.pack.awards])), id="more")
    before = situation(record(*parts), lookup, purpose)
    after = situation(record(*parts, more), lookup, purpose)
    for asked in requirements_of(lookup.pack):
        if not asks_once(asked) and answer(asked, before).status is Status.MET:
            assert answer(asked, after).status is Status.MET


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_finishing_an_award_never_takes_away_what_being_on_it_gave(
    wales: Lookup, data: st.DataObject
) -> None:
    """Nothing asks to be on a course in such a way that the award itself would not do."""
    parts = [part for part in drawn_parts(data, wales) if not hasattr(part, "section")]
    award = data.draw(st.sampled_from([a.id for a in wales.pack.awards]))
    begun = situation(record(*parts, towards(award)), wales)
    done = situation(record(*parts, held(award)), wales)
    for asked in requirements_of(wales.pack):
        if asks_once(asked) or any(isinstance(part, Induction) for part in walk(asked)):
            continue
        if answer(asked, begun).status is Status.MET:
            assert answer(asked, done).status is Status.MET
