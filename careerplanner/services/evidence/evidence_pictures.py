"""Pictures on their way into the book: whole or not, made smaller, small pictures.

Pillow is imported by the function that needs it. Nothing here reads a file: content is bytes.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from careerplanner.domain.evidence_file import FileKind
from careerplanner.errors import FileFault

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PIL.Image import Image

THUMBNAIL_EDGE = 320
"""Longest edge of a small picture, in pixels."""
SENSIBLE_EDGE = 2000
"""Longest edge of a picture written anew: a page of A4 stays easy to read."""
MOST_PIXELS = 80_000_000
"""Most pixels of a photo; a phone's are 12 to 50 million."""
MOST_PIXELS_UNSCALED = 40_000_000
"""Most pixels of the other kinds, which cannot be opened at a smaller size."""
MOST_FRAMES = 300
QUALITY = 85
_THUMBNAIL_QUALITY = 80
_PLAIN_PNG = 1_000_000
"""Largest picture of few colours that stays as it is and does not become a photo, in bytes."""

_FORMATS = {
    FileKind.JPEG: "JPEG",
    FileKind.PNG: "PNG",
    FileKind.GIF: "GIF",
    FileKind.WEBP: "WEBP",
    FileKind.TIFF: "TIFF",
    FileKind.BMP: "BMP",
}
_PLACE_BLOCK = 0x8825
"""Where a photo keeps the place it was taken at."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, each a share of the width or the height from 0 to 1."""


def read_picture(content: bytes, kind: FileKind, name: str, *, edge: int = 0) -> Image:
    """Open a picture whole, upright and without a hidden word, in plain colours.

    Args:
        content: The file.
        kind: What it is.
        name: What it is called, for the error.
        edge: Longest edge that is needed; 0 for its own.

    Raises:
        FileFault: "evidence.corrupt", "evidence.too_many_pixels" or "evidence.many_pages".
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(content), formats=[_FORMATS[kind]]) as opened:
            _check_size(opened, kind, name)
            if edge and kind is FileKind.JPEG:
                opened.draft("RGB", (edge, edge))
            opened.load()
            upright = ImageOps.exif_transpose(opened)
            plain = _flat(upright)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise FileFault("evidence.too_many_pixels", name=name) from error
    except _broken() as error:
        raise FileFault("evidence.corrupt", name=name) from error
    if edge and max(plain.size) > edge:
        plain.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    return plain


def hidden_details(content: bytes, kind: FileKind) -> tuple[str, ...]:
    """Codes of what a photo says beside what is seen: "place", "details"; empty for nothing."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=[_FORMATS[kind]]) as opened:
            exif = opened.getexif()
            said = bool(exif) or bool({"xmp", "comment", "photoshop"} & set(opened.info))
            said = said or bool(getattr(opened, "text", {}))  # a PNG has words under any name
            if exif.get_ifd(_PLACE_BLOCK):
                return ("place",)
    except _broken():
        return ()
    return ("details",) if said else ()


def is_moving(content: bytes, kind: FileKind) -> bool:
    """Whether a picture has several frames, which writing it anew would lose.

    A photo never moves: what phones put behind it, such as its depths, is no part of what is seen.
    """
    if kind is FileKind.JPEG:
        return False
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=[_FORMATS[kind]]) as opened:
            return int(getattr(opened, "n_frames", 1)) > 1
    except _broken():
        return False


def written_anew(content: bytes, kind: FileKind, name: str) -> tuple[bytes, str]:
    """Return a picture as it is kept: upright, no wider than needed, without hidden details.

    Returns:
        The content and its media type; the same for the same picture each time.

    Raises:
        FileFault: As `read_picture` does.
    """
    return encoded(read_picture(content, kind, name, edge=SENSIBLE_EDGE), kind)


def encoded(picture: Image, kind: FileKind) -> tuple[bytes, str]:
    """Write a picture: a drawing of few colours as PNG while that is small, else as JPEG."""
    if kind in {FileKind.PNG, FileKind.GIF, FileKind.BMP}:
        plain = _saved(picture, "PNG", optimize=True)
        if len(plain) <= _PLAIN_PNG:
            return plain, "image/png"
    return _saved(picture, "JPEG", quality=QUALITY, optimize=True), "image/jpeg"


def small_picture(picture: Image) -> bytes:
    """Return a small picture of a picture, as JPEG."""
    from PIL import Image

    small = picture.copy()
    small.thumbnail((THUMBNAIL_EDGE, THUMBNAIL_EDGE), Image.Resampling.LANCZOS)
    return _saved(small, "JPEG", quality=_THUMBNAIL_QUALITY, optimize=True)


def with_boxes(picture: Image, boxes: Iterable[Box]) -> Image:
    """Return a picture with black where the boxes are; what was there is gone."""
    from PIL import ImageDraw

    blanked = picture.copy()
    drawing = ImageDraw.Draw(blanked)
    width, height = blanked.size
    for left, top, right, bottom in boxes:
        drawing.rectangle(
            (
                int(min(left, right) * width),
                int(min(top, bottom) * height),
                int(max(left, right) * width + 0.999),
                int(max(top, bottom) * height + 0.999),
            ),
            fill=(0, 0, 0),
        )
    return blanked


def _check_size(opened: Image, kind: FileKind, name: str) -> None:
    width, height = opened.size
    most = MOST_PIXELS if kind is FileKind.JPEG else MOST_PIXELS_UNSCALED
    if width < 1 or height < 1:
        raise FileFault("evidence.corrupt", name=name)
    if width * height > most:
        raise FileFault("evidence.too_many_pixels", name=name)
    frames = getattr(opened, "n_frames", 1)
    if frames > 1 and kind is FileKind.TIFF:
        raise FileFault("evidence.many_pages", name=name)
    if frames > MOST_FRAMES:
        raise FileFault("evidence.too_many_pixels", name=name)


def _flat(picture: Image) -> Image:
    """In plain colours on white: nothing shines through, nothing hidden comes along."""
    from PIL import Image

    seen = picture.convert("RGBA") if _lets_through(picture) else picture.convert("RGB")
    if seen.mode == "RGBA":
        ground = Image.new("RGB", seen.size, (255, 255, 255))
        ground.paste(seen, mask=seen.getchannel("A"))
        return ground
    bare = Image.new("RGB", seen.size)
    bare.paste(seen)
    return bare


def _lets_through(picture: Image) -> bool:
    return picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info


def _saved(picture: Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def _broken() -> tuple[type[Exception], ...]:
    """What Pillow raises for pictures that are none, or are damaged."""
    import struct
    import zlib

    return (
        OSError,
        ValueError,
        SyntaxError,
        TypeError,
        IndexError,
        KeyError,
        OverflowError,
        EOFError,
        MemoryError,
        UserWarning,
        struct.error,
        zlib.error,
    )
