"""What people type finds what they mean, whatever the spelling, the language or the old name."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.awards import AwardStanding
from careerplanner.domain.facts import Text
from careerplanner.framework.search import KINDS, Search, split_words
from careerplanner.framework.spelling import Speller, letters, slips, slips_allowed

if TYPE_CHECKING:
    from careerplanner.domain.pack import Pack


@pytest.fixture(scope="module")
def pack(aldland: Pack) -> Pack:
    """The invented pack with an award of many names and one easily taken for it."""
    first = aldland.awards[0]
    many = replace(
        first,
        id="tide-letter-2",
        title=Text("Certificate in Tide and Shore Care: Practice", "Tystysgrif Gofal Glannau"),
        level=2,
        also_called=("TVQ Level 2", "TVQ Lefel 2", "Tidal Award (ŵyl)"),
    )
    higher = replace(
        many,
        id="tide-letter-3",
        title=Text("Certificate in Tide and Shore Care: Leadership", "Tystysgrif Uwch Glannau"),
        level=3,
        also_called=("TVQ Level 3",),
    )
    older = replace(
        higher, id="tide-old", standing=AwardStanding.LEGACY, also_called=("TVQ Level 3",)
    )
    return replace(aldland, awards=(*aldland.awards, older, many, higher))


@pytest.fixture(scope="module")
def search(pack: Pack) -> Search:
    return Search(pack)


@pytest.mark.parametrize(
    "typed",
    [
        *["TVQ Level 2", "tvq 2", "TVQ2", "tvq-2", "tvq lefel 2", "2 tvq", "level 2 tvq"],
        *["TVQ  L2", "T.V.Q. 2", "t v q level 2"],
        *["tidal award", "tidal awrad", "award tidal", "TIDAL AWARD (WYL)", "tidal award ŵyl"],
        *["tide practice", "practice tide", "certificate in tide and shore care practice"],
        *["tystysgrif gofal", "tystisgrif gofal glanau", "tide-letter-2"],
    ],
)
def test_an_award_is_found_by_any_of_its_names(search: Search, typed: str) -> None:
    assert search.find(typed, ["award"])[0].id == "tide-letter-2"


def test_an_award_is_found_while_its_name_is_being_typed(search: Search) -> None:
    name = "certificate in tide and shore care practice"
    for length in range(len("certificate in ti"), len(name) + 1):
        found = [hit.id for hit in search.find(name[:length], ["award"])[:3]]
        assert "tide-letter-2" in found, name[:length]


def test_initials_stand_for_a_name(search: Search) -> None:
    """T(ide) S(hore) C(are)."""
    assert search.find("tsc", ["award"])[0].id.startswith("tide-")


def test_a_number_tells_members_of_a_family_apart(search: Search) -> None:
    assert [hit.id for hit in search.find("tvq 3", ["award"])][:2] == ["tide-letter-3", "tide-old"]
    assert search.find("tvq 2", ["award"])[0].id == "tide-letter-2"


def test_a_level_is_understood_where_the_name_does_not_say_it(search: Search) -> None:
    assert search.find("boat card level 2", ["award"])[0].id == "boat-card"
    assert search.find("bodkort lefel 2", ["award"])[0].id == "boat-card"


def test_what_can_be_taken_today_comes_before_what_is_no_longer_given(search: Search) -> None:
    hits = search.find("TVQ Level 3", ["award"])
    assert [hit.id for hit in hits[:2]] == ["tide-letter-3", "tide-old"]
    assert hits[0].score > hits[1].score


def test_a_hit_says_which_name_matched(search: Search) -> None:
    hit = search.find("bodkort", ["award"])[0]
    assert (hit.id, hit.matched, hit.language, hit.via) == ("boat-card", "Bodkort", "cy", "title")
    hit = search.find("red keepers badge", ["award"])[0]
    assert (hit.matched, hit.language, hit.via) == ("Keeper's Badge (red)", "", "other_name")


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("oar hand", "role", "boat-hand"),
        ("varder", "role", "warden"),
        ("hoeder", "band", "S2"),
        ("weather", "statement", "S3.skill.1"),
        ("S2.skill.1", "statement", "S2.skill.1"),
        ("calm water", "statement", "S1.skill.2"),
        ("the step law", "source", "step-law"),
        ("omarolens regla", "source", "roll-rules"),
    ],
)
def test_all_kinds_are_searched_in_both_languages(
    search: Search, typed: str, kind: str, name: str
) -> None:
    hit = search.find(typed)[0]
    assert (hit.kind, hit.id) == (kind, name)


def test_only_the_kinds_asked_for_are_found(search: Search) -> None:
    assert {hit.kind for hit in search.find("boat", ["role", "statement"])} <= {"role", "statement"}


@pytest.mark.parametrize("typed", ["", "   ", "!?", "zzzzqqq", "\u202e", "1234567"])
def test_what_means_nothing_finds_nothing(search: Search, typed: str) -> None:
    assert search.find(typed) == ()


def test_a_few_strange_words_do_not_hide_what_is_meant(search: Search) -> None:
    assert search.find("TVQ level 2 at Northwick College 2009", ["award"])[0].id == "tide-letter-2"


def test_every_award_is_found_first_by_its_own_titles(pack: Pack, search: Search) -> None:
    for award in pack.awards:
        if award.id == "tide-old":
            continue  # shares its titles with a current one
        for title in (award.title.en, award.title.cy):
            assert search.find(title, ["award"])[0].id == award.id


@given(typed=st.text(max_size=300))
def test_anything_may_be_typed(search: Search, typed: str) -> None:
    hits = search.find(typed, limit=7)
    assert len(hits) <= 7
    assert len({(hit.kind, hit.id) for hit in hits}) == len(hits)
    assert all(0 < hit.score <= 1 for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@given(typed=st.text(alphabet="tvqideshorcal 23", min_size=1, max_size=20))
def test_an_answer_does_not_depend_on_what_was_asked_before(
    pack: Pack, search: Search, typed: str
) -> None:
    assert Search(pack).find(typed) == search.find(typed)


@given(
    word=st.text(alphabet="abcdefgh", min_size=5, max_size=7),
    place=st.integers(0, 20),
    letter=st.sampled_from("abcz"),
    kind=st.sampled_from(["left out", "put in", "changed", "swapped"]),
)
def test_one_slip_in_a_word_is_always_seen(word: str, place: int, letter: str, kind: str) -> None:
    at = place % len(word)
    typed = {
        "left out": word[:at] + word[at + 1 :],
        "put in": word[:at] + letter + word[at:],
        "changed": word[:at] + letter + word[at + 1 :],
        "swapped": word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
    }[kind]
    assert slips(typed, word) <= 1
    if slips_allowed(typed):
        assert Speller(typed).slips(word, letters(word)) == slips(typed, word)


@pytest.mark.parametrize(
    ("typed", "word", "count"),
    [("diploma", "diploma", 0), ("dip", "diploma", 0), ("dilpoma", "diploma", 1), ("xy", "ab", 2)],
)
def test_slips_are_counted_to_where_typing_stopped(typed: str, word: str, count: int) -> None:
    assert slips(typed, word) == count


def test_short_words_have_to_be_right(search: Search) -> None:
    """Three letters are too few to guess: NVQ is not TVQ."""
    assert all(hit.id != "tide-letter-2" for hit in search.find("nvq", ["award"]))


def test_words_are_parted_from_figures() -> None:
    assert split_words("NVQ2 (L3), Tŷ'r 10,000") == ["nvq", "2", "l", "3", "tyr", "10", "000"]


def test_search_has_no_word_on_kinds_it_does_not_know(search: Search) -> None:
    with pytest.raises(KeyError):
        search.find("x", ["award", "planet"])
    assert KINDS[0] == "award"


def test_a_key_press_is_answered_at_once(search: Search) -> None:
    """A bound that only a change of method would break; the bench measures the real pack."""
    search.find("warm")
    started = time.thread_time()
    typed = "sosial carre wroker level 2"
    for length in range(1, len(typed) + 1):
        search.find(typed[:length])
    assert (time.thread_time() - started) / len(typed) < 0.05


SHIPPED = Path(__file__).parents[2] / "resources" / "frameworks"


@pytest.fixture(scope="module")
def wales() -> Search:
    from careerplanner.framework.loader import load_pack

    return Search(load_pack(SHIPPED / "wales-draft-2023"))


@pytest.mark.parametrize(
    ("typed", "starts"),
    [
        ("NVQ2", "nvq-2-"),
        ("nvq 2", "nvq-2-"),
        ("nvq lefel 3", "nvq-3-"),
        ("n.v.q. level 3 health and social care", "nvq-3-hsc"),
        ("lefel 2 craidd", "core-"),
        ("Core level 2", "core-"),
        ("Health & Social Care Core", "core-"),
        ("registered managers award", "nvq-4-rma"),
        ("RMA", "nvq-4-rma"),
        ("all wales induction", "awif-"),
        ("ymarfer oedolion", "practice-2-adults"),
        ("practise adults 3", "practice-3-adults"),
        ("level 5 leadership and managment", "leadership-practice-5"),
        ("care certificate", "england-care-certificate"),
    ],
)
def test_old_and_new_names_people_write_on_forms(wales: Search, typed: str, starts: str) -> None:
    found = [hit.id for hit in wales.find(typed, ["award"], limit=3)]
    assert any(name.startswith(starts) for name in found), found
