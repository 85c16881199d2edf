"""The invented team to look around with: sound, of several services, in either language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import DateState
from careerplanner.exchange.record_file import record_bytes
from careerplanner.i18n.language import Language
from careerplanner.rules.refreshers import refreshers
from careerplanner.rules.team.cohort import cohort
from careerplanner.rules.team.team_lines import team_lines
from careerplanner.services.book.books import is_example, is_team
from careerplanner.services.sample.example_books import example_team
from careerplanner.services.sample.samples import example_team_records, invented_records
from careerplanner.services.team.team_filters import Need, TeamSieve
from careerplanner.services.team.team_words import services_of
from careerplanner.services.validation import check, cleaned
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.workspace import Workspace

PARTS = ("posts", "registrations", "awards", "induction", "learning", "actions", "notes")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("pack", ["wales", "aldland"])
def test_everything_invented_could_be(
    language: Language, pack: str, request: pytest.FixtureRequest
) -> None:
    lookup: Lookup = request.getfixturevalue(pack)
    for record in example_team_records(lookup, TODAY, language):
        parts = (*PARTS, "conversations", "talked")
        for thing in (record.worker, *(one for part in parts for one in getattr(record, part))):
            check(thing, TODAY)
            assert cleaned(thing) == thing


def test_it_is_a_team_of_three_services_with_somebody_for_every_question(wales: Lookup) -> None:
    people = example_team_records(wales, TODAY, Language.ENGLISH)
    assert len(people) == 24
    assert len({record.worker.name for record in people}) == 24
    assert all(record.worker.example for record in people)
    lines = team_lines(cohort(people, wales, TODAY, TODAY))
    services = Counter(name for line in lines for name in services_of(line))
    assert len(services) == 3
    names = {line.name for line in lines}
    managers = {line.line_manager for line in lines}
    assert len(managers) == 4
    assert len(managers & names) == 3, "the services' managers are in the team themselves"
    sieve = TeamSieve([band.id for band in wales.bands_in_order])
    counts = sieve.counted(lines)
    for need in set(Need) - {Need.TALK}:
        assert 0 < len(counts[need]) < 24, need


def test_most_have_had_a_conversation_that_both_signed(wales: Lookup) -> None:
    people = example_team_records(wales, TODAY, Language.WELSH)
    talked = [record for record in people if record.conversations]
    assert 12 <= len(talked) < 24
    for record in talked:
        (talk,) = record.conversations
        assert talk.is_signed
        assert talk.held is not None
        assert talk.held.span.latest < TODAY
        assert [note.conversation for note in record.talked] == [talk.id]
        assert any(action.conversation == talk.id for action in record.actions)


def test_of_the_training_their_employer_asks_for_some_is_late_and_some_is_near(
    wales: Lookup,
) -> None:
    people = example_team_records(wales, TODAY, Language.ENGLISH)
    own = {one.training for record in people for one in record.trainings}
    assert len(own) == 6, "kinds are the same ones for all"
    states = Counter(
        found.state
        for record in people
        for found in refreshers(record, wales, TODAY)
        if found.training in own
    )
    for state in (DateState.AHEAD, DateState.PAST, DateState.NOT_KNOWN):
        assert states[state] >= 8, states


def test_it_is_the_same_team_each_time(wales: Lookup) -> None:
    one, other = (example_team_records(wales, TODAY, Language.ENGLISH) for _ in range(2))
    assert [record_bytes(record) for record in one] == [record_bytes(record) for record in other]


def test_it_opens_as_a_book_that_is_thrown_away(space: Workspace) -> None:
    opened = example_team(space, Language.WELSH)
    assert is_example(space)
    assert is_team(space)
    assert len(space.opened.workers()) == 24
    from careerplanner.services.book.books import close_book

    close_book(space)
    assert not opened.path.exists()


def test_invented_people_work_in_several_services(wales: Lookup) -> None:
    posts = [post for one in invented_records(40, 3, TODAY, wales) for post in one.posts]
    assert len({post.service for post in posts}) > 3
    assert any(not post.service for post in posts)
