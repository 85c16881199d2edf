"""The day proposed for the next conversation: the employer's interval, else the usual one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, OwnInterval
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import Record, Worker
from careerplanner.framework.lookup import Lookup
from careerplanner.services.conversation.conversation_next import proposed_next

if TYPE_CHECKING:
    from careerplanner.domain.facts import Basis
    from careerplanner.services.workspace import Workspace

ONE_TO_ONE, APPRAISAL = ConversationKind.ONE_TO_ONE, ConversationKind.APPRAISAL
DEVELOPMENT = ConversationKind.DEVELOPMENT


@pytest.fixture
def welsh(workspace: Workspace, wales: Lookup) -> Workspace:
    """A workspace with the framework of Wales, on 31 August 2026."""
    return replace(workspace, lookup=wales, today=lambda: date(2026, 8, 31))


def talk(space: Workspace, kind: ConversationKind, held: PartialDate | None) -> Conversation:
    ref = space.lookup.pack.about.ref
    return Conversation("c1", kind, date(2026, 8, 1), ref, held=held)


@pytest.mark.parametrize(
    ("kind", "held", "own", "day", "suggested"),
    [
        (ONE_TO_ONE, None, (), PartialDate(2026, 11, 30), True),
        (ONE_TO_ONE, PartialDate(2026, 8, 3), (), PartialDate(2026, 11, 3), True),
        (APPRAISAL, None, (), PartialDate(2027, 8, 31), True),
        (DEVELOPMENT, None, (), None, False),
        (ONE_TO_ONE, None, (("i1", ONE_TO_ONE, 6),), PartialDate(2027, 2, 28), False),
        (ONE_TO_ONE, None, (("i1", APPRAISAL, 6),), PartialDate(2026, 11, 30), True),
        (ONE_TO_ONE, None, (("i1", ONE_TO_ONE, None),), None, False),
        (DEVELOPMENT, None, (("i1", DEVELOPMENT, 1),), PartialDate(2026, 9, 30), False),
    ],
)
def test_the_day_is_counted_from_the_conversation_and_says_what_it_rests_on(
    kind: ConversationKind,
    held: PartialDate | None,
    own: tuple[tuple[str, ConversationKind, int | None], ...],
    day: PartialDate | None,
    suggested: bool,
    welsh: Workspace,
) -> None:
    intervals = tuple(OwnInterval(*each) for each in own)
    record = Record(Worker("w1", "Mared Enghraifft"), intervals=intervals)
    assert proposed_next(welsh, record, talk(welsh, kind, held)) == (day, suggested)


def test_an_interval_that_is_no_longer_in_force_is_not_counted_by(welsh: Workspace) -> None:
    guide = welsh.lookup.pack.conversations
    forms = tuple(
        replace(form, interval=replace(form.interval, basis=_until_june(form.interval.basis)))
        if form.interval is not None
        else form
        for form in guide.forms
    )
    pack = replace(welsh.lookup.pack, conversations=replace(guide, forms=forms))
    space = replace(welsh, lookup=Lookup(pack))
    record = Record(Worker("w1", "Mared Enghraifft"))
    assert proposed_next(space, record, talk(space, ONE_TO_ONE, None)) == (None, False)


def _until_june(basis: Basis) -> Basis:
    return replace(basis, valid_to=date(2026, 6, 30))
