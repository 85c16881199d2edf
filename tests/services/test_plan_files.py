"""What a plan's file is called, and what of a kept plan can be read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.pack import PackRef
from careerplanner.domain.record import SavedPlan
from careerplanner.i18n.language import Language
from careerplanner.services.paper.plan_files import LONGEST_NAME, plan_path, safe_name
from careerplanner.services.plan.kept_plans import kept_plan_parts

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.services.workspace import Workspace


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Siân Ŵyn ap Pretend", "Siân Ŵyn ap Pretend"),
        ("A/B\\C: D?", "A B C D"),
        ("  two   blanks ", "two blanks"),
        ("ends. ", "ends"),
        ("CON", ""),
        ("lpt1.x", ""),
        ("..", ""),
        ("turn\u202eed", "turn ed"),
        ("line\nbreak\x00", "line break"),
        ("\U0001f642 smile", "\U0001f642 smile"),
    ],
)
def test_a_name_becomes_safe_for_every_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_very_long_name_is_cut() -> None:
    assert len(safe_name("x" * 10_000)) == LONGEST_NAME


def test_a_plan_is_named_in_the_language_of_the_paper(
    workspace: Workspace, user_home: Path
) -> None:
    path = plan_path(workspace, "Siân", Language.WELSH, date(2026, 5, 18))
    assert path.name == "Cynllun datblygu - Siân - 2026-05-18.pdf"
    assert user_home in path.parents


PLAN = SavedPlan("p", date(2026, 5, 18), "", PackRef("pack", "7", "0" * 64), "en", "{}")


@pytest.mark.parametrize(
    "answer",
    ["", "no JSON", "[]", "3", '{"bands": 3, "plan": {"actions": 1}}', '{"plan": {"notes": [1]}}'],
)
def test_a_kept_plan_that_cannot_be_read_still_says_when_and_by_which_pack(
    workspace: Workspace, answer: str
) -> None:
    parts = kept_plan_parts(workspace, replace(PLAN, answer=answer))
    text = "\n".join(line.text for part in parts for line in part.lines)
    assert "18 May 2026" in text
    assert "version 7" in text


def test_a_kept_plan_speaks_the_language_it_was_made_in(workspace: Workspace) -> None:
    (part,) = kept_plan_parts(workspace, replace(PLAN, language="cy"))
    assert "18 Mai 2026" in part.lines[0].text
