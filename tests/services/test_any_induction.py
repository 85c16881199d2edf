"""Whatever a record says of an induction, it is told in words and on paper in both languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerplanner.i18n.language import Language
from careerplanner.rules.induction_plan import induction_plan
from careerplanner.services.induction.induction_answer import InductionAnswer
from careerplanner.services.induction.induction_paper import evidence_list, progress_log, summary
from careerplanner.services.workspace import Workspace
from tests.exchange.strategies import records
from tests.services.conftest import TODAY
from tests.services.test_any_record import DAYS, meaningful, some

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues


@pytest.mark.parametrize("pack", ["wales", "aldland"])
@given(record=records(), on=DAYS, data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_induction_is_told(
    pack: str,
    record: Record,
    on: date,
    data: st.DataObject,
    catalogues: Catalogues,
    request: pytest.FixtureRequest,
) -> None:
    lookup: Lookup = request.getfixturevalue(pack)
    record = meaningful(record, lookup, data)
    sections = lookup.pack.induction.sections
    names = some([area.id for section in sections for area in section.areas])
    ids = some([section.id for section in sections])
    record = replace(
        record,
        induction=tuple(replace(one, area=data.draw(names)) for one in record.induction),
        areas=tuple(replace(one, section=data.draw(ids)) for one in record.areas),
    )
    workspace = Workspace(lookup, catalogues, lambda: TODAY)
    plan = induction_plan(record, lookup, on, TODAY)
    for language in Language:
        answer = InductionAnswer(record, workspace.wording(language), plan)
        assert record.worker.name in "\n".join(answer.lines())
        assert answer.write()["on"] == on.isoformat()
        for make in (progress_log, summary, evidence_list):
            assert make(workspace, record, language, on).parts
