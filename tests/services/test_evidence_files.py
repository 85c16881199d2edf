"""What a file is found to be, what is refused and why, and that nothing changes behind our back."""

from __future__ import annotations

import io
import os
import socket
import sys
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from careerplanner.domain.evidence_file import FileKind, Treatment
from careerplanner.errors import FileFault
from careerplanner.i18n.messages.evidence import EVIDENCE_FAULTS
from careerplanner.services.evidence.evidence_files import (
    LARGEST_FILE,
    LARGEST_PHOTO,
    look_at,
    look_at_pasted,
    make_ready,
    shown_name,
)
from careerplanner.services.evidence.evidence_kinds import kind_of
from careerplanner.services.evidence.evidence_pictures import SENSIBLE_EDGE
from tests.services import evidence_made as made

if TYPE_CHECKING:
    from pathlib import Path

KINDS = {
    "photo.jpg": (made.photo(), FileKind.JPEG),
    "picture.png": (made.saved(made.picture(), "PNG"), FileKind.PNG),
    "picture.gif": (made.saved(made.picture(), "GIF"), FileKind.GIF),
    "picture.webp": (made.saved(made.picture(), "WEBP"), FileKind.WEBP),
    "scan.tif": (made.saved(made.picture(), "TIFF"), FileKind.TIFF),
    "old.bmp": (made.saved(made.picture(), "BMP"), FileKind.BMP),
    "paper.pdf": (made.pdf(2), FileKind.PDF),
    "letter.docx": (made.docx(), FileKind.DOCX),
    "letter.odt": (made.odt(), FileKind.ODT),
    "hours.xlsx": (made.xlsx(), FileKind.XLSX),
    "note.txt": ("Nodyn: tŷ ac ŵyn.\n".encode(), FileKind.TEXT),
    "wide.txt": ("Tŷ".encode("utf-16"), FileKind.TEXT),
}


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_is_told_by_its_content(name: str, tmp_path: Path) -> None:
    content, kind = KINDS[name]
    found = look_at(made.put(tmp_path, name, content))
    assert (found.kind, found.problem, found.size) == (kind, "", len(content))
    assert "name_differs" not in found.notes
    disguised = look_at(made.put(tmp_path, "a.exe", content))
    assert disguised.kind is kind
    assert "name_differs" in disguised.notes


def refused() -> dict[str, tuple[bytes, str]]:
    """Contents that may not come in, by name, and why."""
    photo = made.photo((600, 400))
    return {
        "empty.jpg": (b"", "evidence.empty"),
        "cut.jpg": (photo[: len(photo) // 2], "evidence.corrupt"),
        "broken.png": (b"\x89PNG\r\n\x1a\n" + b"x" * 200, "evidence.corrupt"),
        "broken.pdf": (b"%PDF-1.7\nnothing of the kind", "evidence.corrupt"),
        "locked.pdf": (made.locked_pdf(), "evidence.locked"),
        "broken.docx": (made.docx(broken=True), "evidence.corrupt"),
        "phone.heic": (b"\0\0\0\x18ftypheic" + b"\0" * 64, "evidence.heic"),
        "program.jpg": (b"MZ\x90\0\x03\0\0\0", "evidence.kind"),
        "page.txt": (b"<html><script>alert(1)</script>", "evidence.kind"),
        "drawing.svg": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "evidence.kind"),
        "script.txt": (b"#!/bin/sh\nrm -rf\n", "evidence.kind"),
        "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64, "evidence.kind"),
        "sound.mp3": (b"ID3\x04\0\0\0\0", "evidence.kind"),
    }


@pytest.mark.parametrize("name", refused())
def test_what_cannot_come_in_is_said_and_not_offered(name: str, tmp_path: Path) -> None:
    content, problem = refused()[name]
    path = made.put(tmp_path, name, content)
    found = look_at(path)
    assert (found.problem, found.offers) == (problem, ())
    assert problem in EVIDENCE_FAULTS
    with pytest.raises(FileFault) as fault:
        make_ready(found, Treatment.AS_IS)
    assert fault.value.code == problem
    assert path.read_bytes() == content


def test_pages_of_a_scan_in_one_picture_are_not_lost(tmp_path: Path) -> None:
    pages = [made.picture(), made.picture()]
    content = made.saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert look_at(made.put(tmp_path, "scan.tif", content)).problem == "evidence.many_pages"


def test_a_huge_photo_is_refused_by_its_size_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made.put(tmp_path, "huge.jpg", made.photo())
    os.truncate(path, 2_000_000_000)  # sparse: it takes no room
    read: list[int] = []
    real = os.fdopen

    def watched(*args: object, **options: object) -> object:
        file = real(*args, **options)
        plain = file.read

        class Counting:
            def __enter__(self) -> Counting:
                return self

            def __exit__(self, *_: object) -> None:
                file.close()

            def read(self, most: int) -> bytes:
                read.append(most)
                return plain(most)

        return Counting()

    monkeypatch.setattr(os, "fdopen", watched)
    found = look_at(path)
    assert found.problem == "evidence.photo_too_large"
    assert dict(found.fields)["most"] == "60"
    assert dict(found.fields)["size"] == "2000"
    assert read
    assert sum(read) < 1_000_000


def test_a_large_document_is_refused_and_a_large_photo_is_made_smaller(tmp_path: Path) -> None:
    text = made.put(tmp_path, "long.txt", b"a" * (LARGEST_FILE + 1))
    assert look_at(text).problem == "evidence.too_large"
    noise = Image.effect_noise((3600, 3600), 100).convert("RGB")
    content = made.saved(noise, "JPEG", quality=100)
    assert LARGEST_FILE < len(content) < LARGEST_PHOTO
    found = look_at(made.put(tmp_path, "large.jpg", content))
    assert [offer.treatment for offer in found.offers] == [Treatment.SMALLER]
    ready = make_ready(found, Treatment.SMALLER)
    assert len(ready.content) == found.offers[0].size <= LARGEST_FILE
    with Image.open(io.BytesIO(ready.content)) as small:
        assert max(small.size) == SENSIBLE_EDGE


def test_a_photo_written_anew_stands_upright_and_tells_no_place(tmp_path: Path) -> None:
    found = look_at(made.put(tmp_path, "p.jpg", made.photo((400, 200), turned=6, place=True)))
    assert "place" in found.notes
    assert found.offers[0].treatment is Treatment.SMALLER, "the private way is the first offered"
    ready = make_ready(found, Treatment.SMALLER)
    with Image.open(io.BytesIO(ready.content)) as kept:
        assert kept.size == (200, 400)
        assert not dict(kept.getexif())
        red, green, _blue = kept.convert("RGB").getpixel((190, 10))
        assert red > 150 > green, "the red quarter has gone to the upper right"
    assert ready.thumbnail is not None
    with Image.open(io.BytesIO(ready.thumbnail)) as small:
        assert not dict(small.getexif())
        assert max(small.size) <= 320


def test_kept_as_it_is_means_byte_for_byte(tmp_path: Path) -> None:
    content = made.photo(place=True)
    ready = make_ready(look_at(made.put(tmp_path, "p.jpg", content)), Treatment.AS_IS)
    assert ready.content == content
    assert ready.title == "p"


@pytest.mark.parametrize(("name", "form"), [("scan.tif", "TIFF"), ("old.bmp", "BMP")])
def test_a_scan_becomes_a_picture_that_can_be_shown(name: str, form: str, tmp_path: Path) -> None:
    found = look_at(made.put(tmp_path, name, made.saved(made.picture(), form)))
    assert [offer.treatment for offer in found.offers] == [Treatment.CONVERTED]
    ready = make_ready(found, Treatment.CONVERTED)
    assert kind_of(ready.content) in {FileKind.PNG, FileKind.JPEG}
    assert ready.file_name.endswith((".png", ".jpg"))


def test_a_picture_that_unpacks_to_too_much_is_not_opened(tmp_path: Path) -> None:
    header = (30_000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data).to_bytes(4, "big")
        return len(data).to_bytes(4, "big") + kind + data + check

    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    bomb += chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    found = look_at(made.put(tmp_path, "bomb.png", bomb))
    assert found.problem == "evidence.too_many_pixels"


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    assert look_at(tmp_path).problem == "evidence.folder"
    assert look_at(tmp_path / "gone.jpg").problem == "evidence.gone"
    (tmp_path / "link.jpg").symlink_to(tmp_path / "nowhere.jpg")
    assert look_at(tmp_path / "link.jpg").problem == "evidence.gone"
    (tmp_path / "circle.jpg").symlink_to(tmp_path / "circle.jpg")
    assert look_at(tmp_path / "circle.jpg").problem == "evidence.gone"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders are not known there")
def test_a_pipe_a_socket_or_a_device_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert look_at(tmp_path / "pipe.jpg").problem == "evidence.not_plain"
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind(str(tmp_path / "plug.jpg"))
        assert look_at(tmp_path / "plug.jpg").problem == "evidence.not_plain"
    from pathlib import Path as Anywhere

    assert look_at(Anywhere("/dev/zero")).problem == "evidence.not_plain"


def test_a_file_that_goes_or_changes_after_the_look_is_refused(tmp_path: Path) -> None:
    path = made.put(tmp_path, "note.txt", b"What was looked at")
    found = look_at(path)
    path.write_bytes(b"What was looked a!")
    with pytest.raises(FileFault) as fault:
        make_ready(found, Treatment.AS_IS)
    assert fault.value.code == "evidence.changed"
    path.write_bytes(b"Longer than what was looked at")
    with pytest.raises(FileFault) as fault:
        make_ready(found, Treatment.AS_IS)
    assert fault.value.code == "evidence.changed"
    path.unlink()
    with pytest.raises(FileFault) as fault:
        make_ready(found, Treatment.AS_IS)
    assert fault.value.code == "evidence.gone"
    path.mkdir()
    with pytest.raises(FileFault) as fault:
        make_ready(found, Treatment.AS_IS)
    assert fault.value.code == "evidence.folder"


@pytest.mark.parametrize(("name", "form"), [("moving.webp", "WEBP"), ("moving.png", "PNG")])
def test_a_picture_that_moves_is_kept_whole(name: str, form: str, tmp_path: Path) -> None:
    frames = [made.picture(), made.picture(colour=(10, 10, 10))]
    content = made.saved(frames[0], form, save_all=True, append_images=frames[1:], duration=200)
    found = look_at(made.put(tmp_path, name, content))
    assert [offer.treatment for offer in found.offers] == [Treatment.AS_IS]


def test_what_a_phone_puts_behind_a_photo_is_no_second_frame(tmp_path: Path) -> None:
    with_depths = made.saved(
        made.picture((2400, 1800)),
        "MPO",
        save_all=True,
        append_images=[made.picture((60, 40))],
        exif=made.details(place=True).tobytes(),
    )
    found = look_at(made.put(tmp_path, "p.jpg", with_depths))
    assert found.notes == ("place",)
    assert found.offers[0].treatment is Treatment.SMALLER
    again = look_at_pasted(make_ready(found, Treatment.SMALLER).content, "p.jpg")
    assert again.notes == ()


def test_words_within_a_drawing_are_hidden_details() -> None:
    words = PngInfo()
    words.add_text("Author", "Gwen Example")
    found = look_at_pasted(made.saved(made.picture(), "PNG", pnginfo=words), "drawing.png")
    assert found.notes == ("details",)
    assert found.offers[0].treatment is Treatment.SMALLER


def test_a_pasted_picture_is_looked_at_like_a_file() -> None:
    content = made.saved(made.picture(), "PNG")
    found = look_at_pasted(content, "Pasted picture.png")
    assert (found.kind, found.problem) == (FileKind.PNG, "")
    assert make_ready(found, Treatment.AS_IS).content == content
    assert look_at_pasted(content[:40], "Pasted picture.png").problem == "evidence.corrupt"


def test_the_same_picture_written_anew_twice_is_one_content(tmp_path: Path) -> None:
    found = look_at(made.put(tmp_path, "p.jpg", made.photo((2400, 1800), place=True)))
    twice = [make_ready(found, Treatment.SMALLER).content for _ in range(2)]
    assert twice[0] == twice[1]
    offer = found.offer(Treatment.SMALLER)
    assert offer is not None
    assert offer.size == len(twice[0])


@given(st.text(min_size=1, max_size=400))
def test_any_name_can_be_shown_on_one_line(name: str) -> None:
    shown = shown_name(name)
    assert 0 < len(shown) <= 120
    assert "\n" not in shown
    assert not set(shown) & set("\u202e\u202d\u2066\u2067\u200f\u200e")


@given(st.binary(max_size=600))
def test_any_bytes_are_some_kind_and_never_a_crash(content: bytes) -> None:
    assert kind_of(content) in FileKind


@settings(deadline=None)
@given(head=st.sampled_from([content for content, _ in KINDS.values()]), data=st.data())
def test_a_damaged_file_is_refused_or_whole_and_never_a_crash(
    head: bytes, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(head) - 1))
    damaged = head[:at] + data.draw(st.binary(min_size=1, max_size=4)) + head[at + 1 :]
    found = look_at_pasted(damaged, "damaged")
    assert found.problem in EVIDENCE_FAULTS if found.problem else found.offers
