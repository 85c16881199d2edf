"""Whatever a record says, it gets an answer in words: no record makes the rules stumble."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerplanner.i18n.language import Language
from careerplanner.rules.assess import assess
from careerplanner.services.answer.answer_text import AnswerText
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.wording import Wording
from tests.exchange.strategies import records
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

DAYS = st.dates(date(1901, 1, 1), date(2099, 12, 31))


def some(names: list[str]) -> st.SearchStrategy[str]:
    """An id the pack knows, one it does not, or none."""
    return st.sampled_from([*names, "", "of-an-older-pack"])


def meaningful(record: Record, lookup: Lookup, data: st.DataObject) -> Record:
    """The record with ids that the pack may know in place of chance words."""
    pack = lookup.pack
    awards = some([award.id for award in pack.awards])
    roles = some([role.id for role in pack.roles])
    sections = some([section.id for section in pack.induction.sections])
    return replace(
        record,
        posts=tuple(replace(post, role=data.draw(roles)) for post in record.posts),
        awards=tuple(replace(held, award=data.draw(awards)) for held in record.awards),
        induction=tuple(replace(part, section=data.draw(sections)) for part in record.induction),
    )


@pytest.mark.parametrize("pack", ["wales", "aldland"])
@given(record=records(), on=DAYS, data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_record_gets_an_answer_in_words(
    pack: str,
    record: Record,
    on: date,
    data: st.DataObject,
    catalogues: Catalogues,
    request: pytest.FixtureRequest,
) -> None:
    lookup: Lookup = request.getfixturevalue(pack)
    wording = Wording(catalogues.get(Language.WELSH), lookup)
    record = meaningful(record, lookup, data)
    answer = assess(record, lookup, on, TODAY)
    assert list(AnswerText(record, wording).lines(answer))
    assert AnswerWriter(record, wording).write(answer)["on"] == on.isoformat()
    assert len(answer.bands.fits) == len(lookup.pack.bands)
