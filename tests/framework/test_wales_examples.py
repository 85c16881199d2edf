"""What each statement of the Welsh framework looks like at work: in both languages, short, ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from careerplanner.services.framework.frameworks import open_framework

if TYPE_CHECKING:
    from careerplanner.domain.bands import Statement
    from careerplanner.domain.facts import Text
    from careerplanner.domain.pack import Pack

SENTENCE_END = re.compile(r"\.(?: |$)")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return open_framework().pack


@pytest.fixture(scope="module")
def examples(pack: Pack) -> dict[str, Text]:
    return {one.id: one.looks_like for one in pack.statements if one.looks_like is not None}


def test_every_statement_has_its_picture_in_both_languages(
    pack: Pack, examples: dict[str, Text]
) -> None:
    assert [one.id for one in pack.statements if one.id not in examples] == []
    assert [id_ for id_, one in examples.items() if not one.en or not one.cy] == []


def test_a_picture_is_one_or_two_sentences_to_the_reader_with_no_figure(
    examples: dict[str, Text],
) -> None:
    for id_, example in examples.items():
        for text, you in ((example.en, r"\b[Yy]ou\b"), (example.cy, r"\bchi\b")):
            assert 1 <= len(SENTENCE_END.findall(text)) <= 2, id_
            assert text.endswith("."), id_
            assert re.search(you, text), id_
            assert not re.search(r"[0-9!£%]", text), id_


def test_where_more_is_asked_the_picture_is_another_one(
    pack: Pack, examples: dict[str, Text]
) -> None:
    raised = [one for one in pack.statements if one.raises]
    assert raised
    assert [one.id for one in raised if examples[one.id] == examples[one.raises]] == []


def test_one_picture_in_one_language_is_one_in_the_other(
    pack: Pack, examples: dict[str, Text]
) -> None:
    assert len({one.en for one in examples.values()}) == len(set(examples.values()))
    assert len({one.cy for one in examples.values()}) == len(set(examples.values()))
    assert [one.id for one in pack.statements if shared_with_no_link(one, examples)] == []


def shared_with_no_link(statement: Statement, examples: dict[str, Text]) -> bool:
    """Say whether its picture is also that of a statement that it does not continue."""
    others = {id_ for id_, one in examples.items() if one == examples[statement.id]}
    below = {id_ for id_ in others if id_ < statement.id}
    return bool(below) and statement.continues not in below
