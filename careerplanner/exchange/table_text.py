"""Tables that spreadsheets and online learning systems save as text: bytes into rows of cells.

The encoding and the sign between cells are found, and may be said instead. A file that is no text
is named for what it is. What the columns mean is ``learning_columns``.
"""

from __future__ import annotations

import codecs
import csv
import io
import stat
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGEST = 20 * 1024 * 1024
"""Most bytes of a file."""
MOST_ROWS = 20_000
"""Most rows of a file; nobody learns that often, so it is another kind of file."""
MOST_COLUMNS = 200
DELIMITERS = (",", ";", "\t", "|")
ENCODINGS = ("utf-8", "utf-16", "cp1252", "iso8859_14", "cp850", "mac_roman")
"""What a person may choose from; each is a name that Python knows."""

_LOOKED_AT = 200_000
_TRIED_LINES = 40
_END = "\x1fend"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT = (
    (b"PK\x03\x04", "table.is_workbook"),
    (b"\xd0\xcf\x11\xe0", "table.is_workbook"),
    (b"%PDF", "table.is_pdf"),
    (b"SQLite format 3\0", "table.is_book"),
    (b"\x89PNG", "table.is_picture"),
    (b"\xff\xd8\xff", "table.is_picture"),
)
_ICELANDIC = set("ðþÐÞ")
"""What ŵ and ŷ of the Celtic alphabet look like when they are read as the Western one."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row.

    Attributes:
        number: Line of the file it begins on, counted from 1.
        cells: What stands in it, without blanks around.
    """

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file as rows of cells; rows with nothing in them are left out.

    Attributes:
        path: What the file is called.
        encoding: As it was read.
        delimiter: What stands between cells.
        lines: The rows, first one first.
    """

    path: str
    encoding: str
    delimiter: str
    lines: tuple[Line, ...]

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max((len(line.cells) for line in self.lines), default=0)


def read_file(path: Path) -> bytes:
    """Return the content of a file somebody chose.

    Raises:
        FileFault: There is none, it is a folder, it cannot be read, or it is too large.
    """
    try:
        kind = path.stat()
        if stat.S_ISDIR(kind.st_mode):
            raise FileFault("file.is_folder", path=str(path))
        if not stat.S_ISREG(kind.st_mode):
            raise FileFault("file.not_readable", path=str(path))
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileFault("file.missing", path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise FileFault("file.not_readable", path=str(path)) from error
    if len(data) > LARGEST:
        raise FileFault("table.too_large", path=str(path), most=LARGEST // (1024 * 1024))
    return data


def read_table(data: bytes, path: str, encoding: str = "", delimiter: str = "") -> Table:
    """Return the rows of a file.

    Args:
        data: Its content.
        path: What to call it in an error.
        encoding: How to read it; "" to find out.
        delimiter: What stands between cells; "" to find out.

    Raises:
        FileFault: It is empty, no text, no table, damaged or too long; the code says which.
    """
    for start, code in _NOT_TEXT:
        if data.startswith(start):
            raise FileFault(code, path=path)
    encoding = encoding or _encoding(data)
    text = _decoded(data, encoding, path)
    if not text.strip():
        raise FileFault("table.empty", path=path)
    if "\0" in text:
        raise FileFault("table.not_text", path=path)
    if text.lstrip()[:200].casefold().startswith(("<!doctype html", "<html", "<table")):
        raise FileFault("table.is_web_page", path=path)
    said, text = _said_delimiter(text)
    delimiter = delimiter or said or _delimiter(text)
    lines = tuple(_lines(text, delimiter, path))
    if not lines:
        raise FileFault("table.empty", path=path)
    table = Table(path, encoding, delimiter, lines)
    if table.width < 2:
        raise FileFault("table.one_column", path=path)
    if table.width > MOST_COLUMNS:
        raise FileFault("table.too_wide", path=path, count=table.width, most=MOST_COLUMNS)
    return table


# ---- letters -------------------------------------------------------------------------------------


def _encoding(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    sample = data[:_LOOKED_AT]
    if b"\0" in sample:
        return _wide(sample)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _narrow(sample)
    return "utf-8"


def _wide(sample: bytes) -> str:
    """Two bytes a letter, without a mark: the empty ones stand in every other place."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > half * 0.3 and odd > even * 4:
        return "utf-16-le"
    if even > half * 0.3 and even > odd * 4:
        return "utf-16-be"
    return "utf-8"


def _narrow(sample: bytes) -> str:
    """One byte a letter: what it is most likely to be, of those used here."""
    from charset_normalizer import from_bytes

    found = from_bytes(sample, cp_isolation=["cp1252", "iso8859_14", "cp850", "mac_roman"]).best()
    name = found.encoding if found is not None else "cp1252"
    if name == "cp1252" and _ICELANDIC & set(sample.decode("cp1252", "replace")):
        return "iso8859_14"
    return name


def _decoded(data: bytes, encoding: str, path: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "cp1252":
            raise FileFault("table.not_text", path=path) from error
        text = data.decode(encoding, "replace")  # five bytes of it stand for nothing
    return text.removeprefix("\ufeff")


# ---- cells ---------------------------------------------------------------------------------------


def _said_delimiter(text: str) -> tuple[str, str]:
    """Excel's own line "sep=;", and the text without it."""
    first, _, rest = text.partition("\n")
    said = first.strip().strip('"').casefold()
    if said.startswith("sep=") and len(said) == 5:
        return said[4], f"\n{rest}"
    return "", text


def _delimiter(text: str) -> str:
    """The sign that cuts most of the first rows into the same number of cells."""

    def worth(delimiter: str) -> tuple[int, int]:
        rows = _some_rows(text, delimiter)
        widths = Counter(len(row) for row in rows if any(cell.strip() for cell in row))
        wide = [(count, width) for width, count in widths.items() if width > 1]
        return max(wide, default=(0, 0))

    return max(DELIMITERS, key=worth)


def _some_rows(text: str, delimiter: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text[:_LOOKED_AT], newline=""), delimiter=delimiter):
            rows.append(row)
            if len(rows) >= _TRIED_LINES:
                break
    except csv.Error:
        return []
    return rows


def _lines(text: str, delimiter: str, path: str) -> Iterator[Line]:
    ended = text if text.endswith(("\n", "\r")) else f"{text}\n"
    reader = csv.reader(io.StringIO(f"{ended}{_END}", newline=""), delimiter=delimiter)
    begun, kept = 1, 0
    try:
        for row in reader:
            if row == [_END]:
                return
            cells = tuple(cell.strip() for cell in row)
            if any(cells):
                kept += 1
                if kept > MOST_ROWS:
                    raise FileFault("table.too_many_rows", path=path, most=MOST_ROWS)
                if cells[-1].endswith(_END):
                    raise FileFault("table.open_quote", path=path, line=begun)
                yield Line(begun, cells)
            begun = reader.line_num + 1
    except csv.Error as error:
        raise FileFault("table.open_quote", path=path, line=begun) from error
