"""Evidence that goes out again: names that every system takes, nothing replaced, nothing left."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.evidence import Evidence
from careerplanner.errors import FileFault, FolderNotWritable
from careerplanner.services.book.books import close_book
from careerplanner.services.evidence import evidence_export as export
from tests.services import evidence_made as made
from tests.services.evidence_book import WHO, bring, record, start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.services.workspace import Workspace


@pytest.fixture
def book(tmp_path: Path, wales: Lookup, catalogues: Catalogues) -> Iterator[Workspace]:
    made_of = start(tmp_path, wales, catalogues)
    yield made_of
    close_book(made_of)


def named(title: str, media: str = "image/jpeg", file_name: str = "") -> str:
    return export.safe_name(Evidence("e", title, media_type=media, file_name=file_name))


def test_a_name_is_that_of_the_evidence_with_the_ending_of_what_it_is() -> None:
    assert named("My certificate") == "My certificate.jpg"
    assert named("My certificate", file_name="IMG.JPEG") == "My certificate.jpeg"
    assert named("certificate.exe") == "certificate.jpg"
    assert named("notes", "text/plain", "notes.md") == "notes.md"
    assert named("notes", "text/plain", "notes.sh") == "notes.txt"
    assert named("Tystysgrif tŷ: 1/2") == "Tystysgrif tŷ- 1-2.jpg"


@pytest.mark.parametrize("title", ["CON", "nul", "com1", "LPT9", "aux.notes", "Prn"])
def test_names_that_windows_keeps_for_itself_are_changed(title: str) -> None:
    assert named(title).startswith("_")


@pytest.mark.parametrize(
    "title", ["", "...", "../../etc/passwd", "\u202egpj.exe", "?" * 400, "a/b"]
)
def test_hostile_names_stay_in_their_folder(title: str, tmp_path: Path) -> None:
    path = tmp_path / named(title)
    assert path.resolve().parent == tmp_path.resolve()
    path.write_bytes(b"x")


@given(st.text(max_size=400))
def test_any_title_makes_a_name_that_every_system_takes(title: str) -> None:
    name = named(title)
    stem = name.removesuffix(".jpg")
    assert name.endswith(".jpg")
    assert stem
    assert len(name.encode()) <= 120
    assert not set(stem) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(char)[0] == "C" for char in stem)
    assert stem == stem.strip(" .")


def test_a_copy_is_the_file_byte_for_byte(book: Workspace, tmp_path: Path) -> None:
    piece = bring(book, tmp_path, made.pdf())
    export.save_copy(book, piece, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == made.pdf()
    with pytest.raises(FolderNotWritable):
        export.save_copy(book, piece, tmp_path / "nowhere" / "out.pdf")
    with pytest.raises(FileFault):
        export.save_copy(book, piece, tmp_path / "evidence.careerbook")


def test_all_files_go_into_a_folder_and_replace_nothing(book: Workspace, tmp_path: Path) -> None:
    bring(book, tmp_path, made.photo(), "same.jpg")
    bring(book, tmp_path, made.photo((90, 90)), "same.jpg")
    bring(book, tmp_path, made.pdf(), "paper.pdf")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "paper.pdf").write_bytes(b"mine")
    told: list[tuple[int, int]] = []
    paths = export.save_all(book, record(book), folder, lambda a, b: told.append((a, b)))
    assert [path.name for path in paths] == ["same.jpg", "same (2).jpg", "paper (2).pdf"]
    assert (folder / "paper.pdf").read_bytes() == b"mine"
    assert told[-1] == (3, 3)


def test_a_file_that_the_book_never_had_is_said(book: Workspace) -> None:
    with book.opened.action("evidence.add", book.actor, WHO) as action:
        action.add(Evidence("e9", "From elsewhere", file="ab" * 32), WHO)
    with pytest.raises(FileFault, match=r"evidence\.not_kept"):
        export.temporary_copy(book, record(book).evidence[0])


def test_a_copy_to_look_at_is_gone_afterwards(
    book: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    piece = bring(book, tmp_path, made.photo())
    holder = tmp_path / "system"
    holder.mkdir()
    monkeypatch.setattr(export.tempfile, "tempdir", str(holder))
    at_end: list[tuple[object, ...]] = []
    monkeypatch.setattr(export.atexit, "register", lambda *what: at_end.append(what))
    copy = export.temporary_copy(book, piece)
    assert copy.is_relative_to(holder)
    assert copy.read_bytes() == made.photo()
    remove, *given_to = at_end[0]
    remove(*given_to)  # type: ignore[operator]
    assert list(holder.iterdir()) == []


def test_copies_that_a_crash_left_go_after_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export.tempfile, "tempdir", str(tmp_path))
    for name in ("careerplanner-copy-old", "careerplanner-copy-new", "somebody-elses"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file.jpg").write_bytes(b"x")
        os.utime(tmp_path / name, (1_000, 1_000))
    os.utime(tmp_path / "careerplanner-copy-new", (200_000, 200_000))
    export.remove_left_over(200_100)
    left = sorted(path.name for path in Path(tmp_path).iterdir())
    assert left == ["careerplanner-copy-new", "somebody-elses"]
