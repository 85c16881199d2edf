"""What the framework says of each fact, in words: one shape in both languages, nothing guessed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.errors import UnknownName
from careerplanner.i18n.language import Language
from careerplanner.services.framework.fact_search import search_facts
from careerplanner.services.framework.facts import BROWSED, Facts

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.framework.fact_sheets import FactLine, FactSheet
    from careerplanner.services.workspace import Workspace

EN, CY = Language.ENGLISH, Language.WELSH


@pytest.fixture
def welsh(workspace: Workspace, wales: Lookup) -> Workspace:
    """A workspace with the framework of Wales."""
    return replace(workspace, lookup=wales)


def shape(sheet: FactSheet) -> list[object]:
    """Everything of a sheet that does not depend on its language."""

    def of(line: FactLine) -> tuple[object, ...]:
        return bool(line.label), line.depth, line.basis, len(line.links)

    return [(part.folded, [of(line) for line in part.lines]) for part in sheet.parts]


def lines_of(sheet: FactSheet, title: str) -> list[str]:
    """The lines of a part, each with its label."""
    (part,) = [part for part in sheet.parts if part.title == title]
    return [": ".join(one for one in (line.label, line.text) if one) for line in part.lines]


@pytest.mark.parametrize("pack", ["wales", "aldland"])
def test_every_fact_is_described_and_has_one_shape(
    request: pytest.FixtureRequest, workspace: Workspace, pack: str
) -> None:
    used = replace(workspace, lookup=request.getfixturevalue(pack))
    english, welsh = Facts(used, EN), Facts(used, CY)
    seen = 0
    for kind in BROWSED:
        for entry in english.entries(kind):
            one = english.sheet(kind, entry.ref.id)
            other = welsh.sheet(kind, entry.ref.id)
            assert one.ref.title, entry
            assert shape(one) == shape(other), entry
            assert kind == "source" or one.basis is not None, entry
            for part in one.parts:
                for line in part.lines:
                    assert line.text or line.label or line.links, (entry, part.title)
                    for link in line.links:
                        assert english.sheet(link.kind, link.id).ref.title == link.title
            seen += 1
    assert seen > 20


def test_what_an_award_lacks_is_not_known(welsh: Workspace) -> None:
    sheet = Facts(welsh, EN).sheet("award", "practice-2-adults")
    what = lines_of(sheet, "What it is")
    assert "Level: 2" in what
    award = welsh.lookup.award("practice-2-adults")
    expected = str(award.credits) if award.credits is not None else "Not known"
    assert f"Credits, at least: {expected}" in what
    assert "You are 16 or over" in lines_of(sheet, "What you need first")
    asked = next(part for part in sheet.parts if part.title == "Where it is asked for")
    assert "B" in {link.id for line in asked.lines for link in line.links if link.kind == "band"}


def test_what_an_old_award_counts_as_is_parted_by_purpose(welsh: Workspace) -> None:
    lookup = welsh.lookup
    old = next(
        award
        for award in lookup.pack.awards
        if {str(one.purpose) for one in award.counts_as} == {"band", "register"}
    )
    sheet = Facts(welsh, EN).sheet("award", old.id)
    for purpose, title in (
        ("band", "What it counts as for the bands"),
        ("register", "What it counts as for the Register"),
    ):
        (part,) = [part for part in sheet.parts if part.title == title]
        linked = {link.id for line in part.lines for link in line.links if link.kind == "award"}
        said = {name for one in old.counts_as if str(one.purpose) == purpose for name in one.awards}
        assert linked == said


def test_a_job_shows_its_rule_now_first_and_older_ones_folded(welsh: Workspace) -> None:
    sheet = Facts(welsh, EN).sheet("role", "domiciliary-worker")
    versions = [part for part in sheet.parts if part.title.startswith(("Jobs begun", "In force"))]
    assert versions[0].title == "Jobs begun on this day or later: 1 April 2023"
    assert not versions[0].folded
    assert all(part.folded for part in versions[1:])
    said = "\n".join(f"{line.label}: {line.text}" for line in versions[0].lines)
    assert "Time to register: 6 months" in said
    assert "Registration lasts: 3 years" in said


def test_a_statement_names_what_it_grew_from(welsh: Workspace) -> None:
    raised = next(one for one in welsh.lookup.pack.statements if one.raises)
    sheet = Facts(welsh, EN).sheet("statement", raised.id)
    links = [link.id for part in sheet.parts for line in part.lines for link in line.links]
    assert raised.raises in links


def test_an_unknown_fact_is_refused(workspace: Workspace) -> None:
    for kind in BROWSED:
        with pytest.raises(UnknownName):
            Facts(workspace, EN).sheet(kind, "no such thing")


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("nvq 2 helth and social care", "award", "NVQ 2 Health and Social Care"),
        ("gofalwr cartref", "role", "Domiciliary care worker (home care)"),
        ("safeguarding", "section", "6. Safeguarding individuals"),
        ("fair work forum proposals", "source", "Proposals for a pay"),
    ],
)
def test_one_search_finds_every_kind(welsh: Workspace, typed: str, kind: str, name: str) -> None:
    found = search_facts(welsh, Facts(welsh, EN), typed)
    assert any(one.ref.kind == kind and one.ref.title.startswith(name) for one in found), found


def test_a_search_for_nonsense_finds_nothing(welsh: Workspace) -> None:
    assert search_facts(welsh, Facts(welsh, EN), "qqqqzzzz xxxx") == ()
