"""Evidence in a record: added at once or not at all, serving many things, taken back whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.changes import Entity
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import EvidenceKind, Served, Target
from careerplanner.domain.typed import Typed
from careerplanner.errors import FieldError, FileFault, UnknownName, UserError
from careerplanner.i18n.language import Language
from careerplanner.services.book.books import close_book
from careerplanner.services.conversation import conversing
from careerplanner.services.evidence import evidence
from careerplanner.services.evidence.evidence_checks import web_address
from careerplanner.services.evidence.evidence_listing import (
    NOTHING,
    Sort,
    Wanted,
    can_be_blanked,
    listed,
)
from careerplanner.services.evidence.evidence_targets import find_targets, targets_of
from careerplanner.services.evidence.evidence_words import EvidenceWords
from careerplanner.services.record import records
from tests.services import evidence_made as made
from tests.services.evidence_book import ACTION, AWARD, LEARNING, WHO, bring, record, start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace

REFLECTION = Typed("I asked before I lifted.", "en")


@pytest.fixture
def book(tmp_path: Path, wales: Lookup, catalogues: Catalogues) -> Iterator[Workspace]:
    made_of = start(tmp_path, wales, catalogues)
    yield made_of
    close_book(made_of)


def test_several_files_are_one_action_and_come_back_as_one(book: Workspace, tmp_path: Path) -> None:
    found = [
        evidence.look_at(made.put(tmp_path, "a.jpg", made.photo())),
        evidence.look_at(made.put(tmp_path, "b.pdf", made.pdf())),
    ]
    choices = [evidence.Choice(one, one.offers[0].treatment) for one in found]
    changes = evidence.add_files(book, WHO, choices, AWARD, PartialDate(2026, 5))
    assert changes.entities == {Entity.EVIDENCE, Entity.USE}
    pieces = evidence.of(record(book), AWARD)
    assert [(one.title, one.media_type) for one in pieces] == [
        ("a", "image/jpeg"),
        ("b", "application/pdf"),
    ]
    assert all(evidence.thumbnail(book, one) for one in pieces)
    assert evidence.content(book, pieces[1]) == made.pdf()
    records.undo(book)
    assert record(book).evidence == ()
    assert record(book).uses == ()
    records.redo(book)
    assert evidence.content(book, evidence.of(record(book), AWARD)[0]) is not None


def test_one_bad_file_among_good_ones_writes_nothing(book: Workspace, tmp_path: Path) -> None:
    good = evidence.look_at(made.put(tmp_path, "a.jpg", made.photo()))
    gone = evidence.look_at(made.put(tmp_path, "b.jpg", made.photo((100, 100))))
    (tmp_path / "b.jpg").unlink()
    with pytest.raises(FileFault, match=r"evidence\.gone"):
        evidence.add_files(
            book, WHO, [evidence.Choice(one, one.offers[0].treatment) for one in (good, gone)]
        )
    assert record(book).evidence == ()
    assert book.opened.contents_size() == 0


def test_the_same_content_is_kept_once_and_found_again(book: Workspace, tmp_path: Path) -> None:
    first = bring(book, tmp_path, made.photo(place=True))
    size = book.opened.contents_size()
    bring(book, tmp_path, made.photo(place=True), "again.jpg")
    assert book.opened.contents_size() == size
    found = evidence.look_at(tmp_path / "again.jpg")
    digests = (found.digest, *(offer.digest for offer in found.offers))
    kept = evidence.kept_already(record(book), digests)
    assert kept is not None
    assert kept.id == first.id
    assert evidence.kept_already(record(book), [""]) is None


def test_one_piece_serves_many_things_and_each_only_once(book: Workspace, tmp_path: Path) -> None:
    piece = bring(book, tmp_path, made.photo(), target=AWARD)
    evidence.attach(book, WHO, piece.id, [AWARD, LEARNING, ACTION])
    assert evidence.uses_of(record(book), piece.id) == (AWARD, LEARNING, ACTION)
    evidence.attach(book, WHO, piece.id, AWARD)
    assert len(record(book).uses) == 3
    evidence.detach(book, WHO, piece.id, LEARNING)
    assert evidence.of(record(book), LEARNING) == ()
    assert evidence.of(record(book), AWARD) == (piece,)
    evidence.detach(book, WHO, piece.id, AWARD)
    evidence.detach(book, WHO, piece.id, ACTION)
    assert evidence.serves_nothing(record(book)) == (piece,)
    with pytest.raises(UnknownName):
        evidence.attach(book, WHO, "nobody's", AWARD)


def test_removing_lets_go_of_everything_and_undo_brings_it_back(
    book: Workspace, tmp_path: Path
) -> None:
    piece = bring(book, tmp_path, made.photo(), target=AWARD)
    evidence.attach(book, WHO, piece.id, LEARNING)
    before = record(book)
    evidence.remove(book, WHO, piece.id)
    assert (record(book).evidence, record(book).uses) == ((), ())
    records.undo(book)
    assert set(record(book).uses) == set(before.uses)
    assert record(book).evidence == before.evidence
    assert evidence.content(book, piece) is not None


def test_words_a_witness_and_a_link(book: Workspace) -> None:
    evidence.add_words(book, WHO, "A hoist", REFLECTION, ACTION)
    evidence.add_words(book, WHO, "Seen", REFLECTION, witness="Gethin Invented, senior")
    evidence.add_link(book, WHO, "Guidance", "www.example.org/a?b=c")
    kinds = [(one.kind, one.witness, one.address) for one in record(book).evidence]
    assert kinds == [
        (EvidenceKind.REFLECTION, "", ""),
        (EvidenceKind.WITNESS, "Gethin Invented, senior", ""),
        (EvidenceKind.LINK, "", "https://www.example.org/a?b=c"),
    ]
    assert [one.title for one in evidence.of(record(book), ACTION)] == ["A hoist"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": " "}, "title"),
        ({"on": PartialDate(2027)}, "on"),
        ({"words": None}, "words"),
        ({"kind": EvidenceKind.WITNESS}, "witness"),
        ({"kind": EvidenceKind.LINK, "address": "javascript:alert(1)"}, "address"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    book: Workspace, change: dict[str, object], field: str
) -> None:
    evidence.add_words(book, WHO, "A hoist", REFLECTION)
    piece = record(book).evidence[0]
    with pytest.raises(FieldError) as fault:
        evidence.change(book, WHO, replace(piece, **change))  # type: ignore[arg-type]
    assert fault.value.field == field
    assert record(book).evidence == (piece,)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "no address",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "https://",
        "https://localhost",
        "https://user:word@example.org/",
        "https://example.org:port/",
        "https://exa mple.org/",
        "https://[::1",
        "https://example.org/\u202egnp.exe",
        "https://example.org/" + "a" * 2100,
    ],
)
def test_what_is_no_page_of_the_web_is_no_link(typed: str) -> None:
    with pytest.raises(FieldError):
        web_address(typed)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_page_or_a_fault(typed: str) -> None:
    try:
        assert web_address(typed).lower().startswith(("http://", "https://"))
    except FieldError as fault:
        assert fault.code == "evidence.address"  # noqa: PT017 - both outcomes are right


def test_a_full_book_says_so_before_anything_is_written(
    book: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    piece = bring(book, tmp_path, made.photo())
    monkeypatch.setattr(evidence, "LARGEST_BOOK", piece.size + 10)
    with pytest.raises(UserError, match=r"evidence\.book_full"):
        bring(book, tmp_path, made.photo((500, 500)), "other.jpg")
    assert record(book).evidence == (piece,)
    bring(book, tmp_path, made.photo(), "same.jpg")
    assert len(record(book).evidence) == 2, "content that is kept already takes no room"
    monkeypatch.setattr(evidence, "NEARLY_FULL", piece.size)
    assert evidence.nearly_full(book)


# ---- choosing and naming -----------------------------------------------------------------------


def test_pieces_are_chosen_by_kind_use_and_words(book: Workspace, tmp_path: Path) -> None:
    bring(book, tmp_path, made.photo(), "Diploma.jpg", AWARD)
    bring(book, tmp_path, made.pdf(), "paper.pdf")
    evidence.add_words(book, WHO, "A hoist", REFLECTION, LEARNING)
    evidence.add_words(book, WHO, "Seen", REFLECTION, witness="Gethin")
    evidence.add_link(book, WHO, "Guidance", "www.example.org")

    def titles(**wanted: object) -> list[str]:
        return [one.piece.title for one in listed(record(book), Wanted(**wanted))]  # type: ignore[arg-type]

    assert titles() == ["Guidance", "Seen", "A hoist", "paper", "Diploma"]
    assert titles(sort=Sort.PICTURES) == ["Diploma"]
    assert titles(sort=Sort.DOCUMENTS) == ["paper"]
    assert titles(sort=Sort.REFLECTIONS) == ["A hoist"]
    assert titles(sort=Sort.WITNESSES) == ["Seen"]
    assert titles(sort=Sort.LINKS) == ["Guidance"]
    assert titles(serves=NOTHING) == ["Guidance", "Seen", "paper"]
    assert titles(serves=Served.LEARNING.value) == ["A hoist"]
    assert titles(typed="LIFTED asked") == ["Seen", "A hoist"]
    assert titles(typed="gethin") == ["Seen"]
    assert titles(typed="example.org") == ["Guidance"]
    assert [can_be_blanked(one) for one in record(book).evidence] == [
        True,
        True,
        False,
        False,
        False,
    ]


@pytest.mark.parametrize("language", list(Language))
def test_everything_that_can_be_served_has_words(book: Workspace, language: Language) -> None:
    conversing.begin(book, WHO, ConversationKind.APPRAISAL, planned=PartialDate(2026, 12, 3))
    words = EvidenceWords(book.wording(language), record(book))
    lookup = book.lookup
    for kind in Served:
        targets = targets_of(record(book), lookup, kind)
        assert targets, kind
        for target in targets:
            assert words.is_known(target), target
            assert words.name(target) in words.serves(target)
    (talk,) = targets_of(record(book), lookup, Served.CONVERSATION)
    assert "2026" in words.name(talk)
    own = Target(Served.INDUCTION, "own-1")
    assert own in targets_of(record(book), lookup, Served.INDUCTION)
    assert "Our own way of handover" in words.serves(own)
    assert words.place(own)
    gone = Target(Served.STATEMENT, "no.such")
    assert not words.is_known(gone)
    assert "no.such" in words.serves(gone)


def test_things_to_attach_to_are_found_by_any_words_of_theirs(book: Workspace) -> None:
    words = EvidenceWords(book.wording(Language.ENGLISH), record(book))
    every = targets_of(record(book), book.lookup, Served.STATEMENT)
    first = every[0]
    assert find_targets(every, words, "") == every
    assert first in find_targets(every, words, words.name(first).upper())
    few = find_targets(every, words, "skills KNOWLEDGE")
    assert 0 < len(few) < len(every)
    assert all(".skill." in one.id for one in few)
    assert find_targets(every, words, "zzz") == ()
