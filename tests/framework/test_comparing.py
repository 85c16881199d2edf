"""What changed between two versions of a pack is told fact by fact, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.facts import Text
from careerplanner.domain.pack import Renamed
from careerplanner.framework.comparing import Difference, PackComparison, compare_packs
from careerplanner.framework.facts import FACT_KINDS, facts_of

if TYPE_CHECKING:
    from careerplanner.domain.pack import Pack


def told(comparison: PackComparison) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [(c.kind, c.id, c.difference.value, c.fields) for c in comparison.changes]


def with_award(pack: Pack, place: int, **values: object) -> Pack:
    awards = list(pack.awards)
    awards[place] = replace(awards[place], **values)  # type: ignore[arg-type]
    return replace(pack, awards=tuple(awards))


def test_a_pack_and_itself_differ_in_nothing(aldland: Pack) -> None:
    assert compare_packs(aldland, aldland).changes == ()


def test_a_changed_text_is_named_with_its_language(aldland: Pack) -> None:
    title = replace(aldland.awards[1].title, cy="Bodsbrev")
    newer = with_award(aldland, 1, title=title)
    (change,) = compare_packs(aldland, newer).changes
    assert (change.kind, change.id, change.difference) == ("award", "boat-card", Difference.CHANGED)
    assert change.fields == ("title.cy",)
    assert (change.before.title.cy, change.after.title.cy) == ("Bodkort", "Bodsbrev")


def test_a_changed_basis_and_a_changed_requirement(aldland: Pack) -> None:
    basis = replace(aldland.awards[1].basis, place=Text("section 12", "del 12"))
    newer = with_award(aldland, 1, basis=basis, before=None)
    assert told(compare_packs(aldland, newer)) == [
        ("award", "boat-card", "changed", ("before", "basis.place"))
    ]


@pytest.mark.parametrize(("kind", "field"), [*FACT_KINDS.items()])
def test_facts_of_every_kind_are_seen_to_come_and_go(aldland: Pack, kind: str, field: str) -> None:
    gone = getattr(aldland, field)[-1]
    fewer = replace(aldland, **{field: getattr(aldland, field)[:-1]})
    assert (kind, gone.id, "removed", ()) in told(compare_packs(aldland, fewer))
    assert (kind, gone.id, "added", ()) in told(compare_packs(fewer, aldland))


def test_sections_and_areas_are_facts_too(aldland: Pack) -> None:
    induction = replace(aldland.induction, sections=aldland.induction.sections[1:])
    found = told(compare_packs(aldland, replace(aldland, induction=induction)))
    assert found == [
        ("section", "first-days", "removed", ()),
        ("area", "first-days-ropes", "removed", ()),
        ("area", "first-days-people", "removed", ()),
    ]


def test_notes_on_the_induction_are_facts_too(aldland: Pack) -> None:
    induction = replace(aldland.induction, notes=aldland.induction.notes[1:])
    found = told(compare_packs(aldland, replace(aldland, induction=induction)))
    assert found == [("induction_note", "not-the-roll", "removed", ())]


def test_what_changed_in_training_is_named(aldland: Pack) -> None:
    """What nobody gave a day for and now somebody does is told by its name."""
    swimming, knots, storm = aldland.trainings
    found = swimming.refreshed
    assert found is not None
    newer = replace(
        aldland,
        trainings=(
            replace(swimming, refreshed=replace(found, months=12)),
            replace(knots, roles=("boat-hand", "roamer"), likely=()),
            replace(storm, refreshed=found, no_interval=None),
        ),
    )
    assert told(compare_packs(aldland, newer)) == [
        ("training", "swimming", "changed", ("refreshed.months",)),
        ("training", "knots", "changed", ("roles", "likely")),
        ("training", "storm-watch", "changed", ("refreshed", "no_interval")),
    ]


def test_a_renamed_fact_is_the_same_fact(aldland: Pack) -> None:
    """And whatever refers to it has not changed either."""
    awards = tuple(
        replace(award, id="sea-card") if award.id == "shore-card" else award
        for award in aldland.awards
    )
    old = next(award for award in awards if award.id == "old-keeper")
    counted = tuple(
        replace(c, awards=tuple("sea-card" if a == "shore-card" else a for a in c.awards))
        for c in old.counts_as
    )
    awards = tuple(replace(a, counts_as=counted) if a.id == "old-keeper" else a for a in awards)
    newer = replace(aldland, awards=awards, renamed=(Renamed("award", "shore-card", "sea-card"),))
    comparison = compare_packs(aldland, newer)
    assert ("award", "sea-card", "renamed", ()) in told(comparison)
    assert not [change for change in comparison.changes if change.id == "old-keeper"]
    assert comparison.current_id("award", "shore-card") == "sea-card"
    assert comparison.current_id("award", "boat-card") == "boat-card"


def test_statements_that_moved_up_by_one_are_followed(aldland: Pack) -> None:
    """The second skill becomes the third, and a new one takes its number."""
    second = next(s for s in aldland.statements if s.id == "S1.skill.2")
    place = aldland.statements.index(second)
    new = replace(second, text=Text("You can swim.", "Du kan svimma."))
    moved = replace(second, id="S1.skill.3")
    statements = (*aldland.statements[:place], new, moved, *aldland.statements[place + 1 :])
    renamed = (Renamed("statement", "S1.skill.2", "S1.skill.3"),)
    comparison = compare_packs(aldland, replace(aldland, statements=statements, renamed=renamed))
    assert told(comparison) == [
        ("statement", "S1.skill.2", "added", ()),
        ("statement", "S1.skill.3", "renamed", ()),
    ]
    assert comparison.current_id("statement", "S1.skill.2") == "S1.skill.3"


def test_what_is_gone_has_no_id_any_more(aldland: Pack) -> None:
    fewer = replace(aldland, notices=())
    comparison = compare_packs(aldland, fewer)
    assert comparison.current_id("notice", "new-roll") == ""
    gone = [change.id for change in comparison.of_kind("notice")]
    assert gone == ["new-roll", "log-book", "rope-days"]


def test_a_name_that_never_was_renames_nothing(aldland: Pack) -> None:
    renamed = (Renamed("award", "moon-card", "shore-card"),)
    assert compare_packs(aldland, replace(aldland, renamed=renamed)).changes == ()


def test_every_fact_has_a_key_of_its_own(aldland: Pack) -> None:
    facts = facts_of(aldland)
    listed = sum(len(getattr(aldland, field)) for field in FACT_KINDS.values())
    areas = sum(1 + len(section.areas) for section in aldland.induction.sections)
    guide = aldland.conversations
    talks = len(guide.forms) + len(guide.topics) + len(guide.notices)
    programmes = sum(1 + len(programme.parts) for programme in aldland.programmes)
    assert len(facts) == listed + areas + len(aldland.induction.notes) + talks + programmes
