"""Who looks the same to a requirement gets the same answer from it: every kind, either question."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.requirement import (
    AgeAtLeast,
    AllOf,
    AnyOf,
    AtLeast,
    AwardChoice,
    EarnsBelow,
    EnrolledOn,
    Experience,
    Holds,
    HoursAtLeast,
    Induction,
    InductionState,
    LivesIn,
    NotStated,
    Once,
    PostIs,
    Registered,
    Requirement,
    WorkingTowards,
)
from careerplanner.framework.facts import children_of, requirements_of, walk
from careerplanner.rules.conditions import answer
from careerplanner.rules.situation import Asking, Situation
from careerplanner.rules.team import sight
from careerplanner.rules.team.common import Common
from careerplanner.rules.team.person import Person
from tests.rules import people as made
from tests.rules.drawn_teams import teams
from tests.rules.people import DAY
from tests.rules.team_corners import CORNERS
from tests.rules.year_people import CARE_HOME, PEOPLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup

ASKING = Asking(DAY, DAY)
ENROLLED_ON = "practice-2-adults"
"""What people of ``CORNERS`` are enrolled on, or not."""


def of_every_kind(lookup: Lookup) -> tuple[Requirement, ...]:
    """Requirements of every kind there is, about awards that much counts as."""
    pack, numbers = lookup.pack, count()
    basis = pack.bands[0].basis

    def node() -> tuple[str, object, None]:
        return f"made-{next(numbers)}", basis, None

    stood_in_for = [one.id for one in pack.awards if lookup.awards_counting_as(one.id)]
    families = sorted({one.family for one in pack.awards if one.family})
    awards = [AwardChoice(award=name) for name in (ENROLLED_ON, *stood_in_for[::4])]
    awards += [AwardChoice(family=name, level_at_least=2) for name in families[:3]]
    told = [kind(*node(), choice) for choice in awards for kind in (Holds, WorkingTowards)]
    enrolled = [EnrolledOn(*node(), choice) for choice in awards]
    sections = tuple(section.id for section in pack.induction.sections)
    inductions = [
        Induction(*node(), state, some)
        for state in InductionState
        for some in ((), sections[:1], sections)
    ]
    others: list[Requirement] = [
        Registered(*node()),
        Registered(*node(), ("worker",)),
        Experience(*node(), 12, 5),
        Experience(*node(), 6, None, (CARE_HOME,)),
        PostIs(*node(), (CARE_HOME,)),
        PostIs(*node(), (), tuple(term.id for term in pack.about.settings)[:1]),
        PostIs(*node(), (), (), tuple(term.id for term in pack.about.client_groups)[:1]),
        AgeAtLeast(*node(), 18),
        HoursAtLeast(*node(), 16),
        LivesIn(*node(), (pack.about.nation,)),
        EarnsBelow(*node(), 30_000),
        NotStated(*node(), pack.about.status),
    ]
    leaves = [*told, *enrolled, *inductions, *others]
    groups = [leaves[start : start + 3] for start in range(0, len(leaves) - 3, 3)]
    together: list[Requirement] = []
    for number, (one, two, three) in enumerate(groups):
        whole = (
            AllOf(*node(), (one, two, three)),
            AnyOf(*node(), (three, one)),
            AtLeast(*node(), 2, (one, two, three)),
            Once(*node(), two, three),
        )
        together.append(whole[number % 4])
    return (*leaves, *together)


@pytest.fixture(scope="module")
def every_kind(wales: Lookup) -> tuple[Requirement, ...]:
    return of_every_kind(wales)


def situations(record: Record, lookup: Lookup) -> Iterator[tuple[Person, Situation]]:
    person = Person(record, lookup, ASKING)
    yield person, person.band
    for post in person.posts:
        yield person, person.register(post)


def hold(records: Iterable[Record], lookup: Lookup, nodes: Iterable[Requirement]) -> None:
    """Hold shared answers against those given to each by themselves."""
    common, asked_for = Common(lookup, ASKING), tuple(nodes)
    for record in records:
        for person, situation in situations(record, lookup):
            asked = common.asked(person, situation)
            alone = Situation(record, ASKING, lookup, situation.purpose, situation.roles)
            for node in asked_for:
                expected = answer(node, alone).status
                assert common.status(node, asked) is expected, (node, situation.purpose, record)


def test_every_kind_of_requirement_is_tried(every_kind: tuple[Requirement, ...]) -> None:
    tried = {type(part) for node in every_kind for part in walk(node)}
    assert tried == set(get_args(Requirement))


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_of_every_kind_and_for_anybody(
    wales: Lookup, every_kind: tuple[Requirement, ...], data: st.DataObject
) -> None:
    hold([*data.draw(teams(wales, 6)), *CORNERS[::5]], wales, every_kind)


def test_who_holds_what_is_accepted_for_some_jobs_only(
    wales: Lookup, every_kind: tuple[Requirement, ...]
) -> None:
    roles = [role.id for role in wales.pack.roles]
    limited = [
        (award.id, counted)
        for award in wales.pack.awards
        for counted in award.counts_as
        if counted.roles
    ]
    assert limited
    people = [
        made.record(made.post(role), made.held(award))
        for award, counted in limited
        for role in (*counted.roles, next(one for one in roles if one not in counted.roles))
    ]
    targets = {name for _award, counted in limited for name in counted.awards}
    basis = wales.pack.bands[0].basis
    asked = [
        Holds(f"limited-{name}", basis, None, AwardChoice(award=name)) for name in sorted(targets)
    ]
    hold(people, wales, asked)


@pytest.mark.parametrize("country", ["wales", "aldland"])
def test_all_that_a_pack_asks_of_anybody(country: str, request: pytest.FixtureRequest) -> None:
    lookup: Lookup = request.getfixturevalue(country)
    people = [*PEOPLE.values(), *CORNERS]
    hold(people, lookup, requirements_of(lookup.pack))


def test_rows_go_top_down(wales: Lookup) -> None:
    common = Common(wales, ASKING)
    for record in CORNERS:
        person = Person(record, wales, ASKING)
        asked = common.asked(person, person.band)
        for band in wales.pack.bands:
            expected = tuple(answer(one, person.band).status for one in walk(band.requirement))
            assert common.statuses(band.requirement, asked) == expected


def test_a_kind_that_nobody_described_is_asked_person_by_person(
    wales: Lookup, every_kind: tuple[Requirement, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {kind: looks for kind, looks in sight._LOOKS.items() if kind is not PostIs}
    monkeypatch.setattr(sight, "_LOOKS", known)
    hold([*PEOPLE.values(), *CORNERS], wales, every_kind)


def test_nobody_is_asked_twice_who_looks_the_same(
    wales: Lookup, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Requirement] = []

    def listening(node: Requirement, situation: Situation) -> object:
        asked.append(node)
        return answer(node, situation)

    monkeypatch.setattr("careerplanner.rules.team.sharing.answer", listening)
    common = Common(wales, ASKING)
    for record in [PEOPLE["renewing"]] * 50:
        person = Person(record, wales, ASKING)
        for band in wales.pack.bands:
            common.status(band.requirement, common.asked(person, person.band))
    assert 0 < len(asked) == len({id(node) for node in asked})
    assert not any(children_of(node) for node in asked)
