"""The judge of accessible PDF is itself judged: it must refuse, and must not be silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.pdfua.verapdf import Failure


def test_untagged_page_is_refused(
    pdfua: Callable[[Iterable[Path]], list[Failure]], tmp_path: Path
) -> None:
    from reportlab.pdfgen.canvas import Canvas

    page = tmp_path / "untagged.pdf"
    canvas = Canvas(str(page))
    canvas.drawString(72, 720, "No structure at all")
    canvas.save()
    clauses = {failure.clause for failure in pdfua([page])}
    assert any(clause.startswith("7.1-") for clause in clauses)  # neither tagged nor artifact
    assert any(clause.startswith("7.21.4") for clause in clauses)  # font not embedded


def test_each_file_gets_its_own_verdict(
    pdfua: Callable[[Iterable[Path]], list[Failure]], tmp_path: Path
) -> None:
    broken, missing = tmp_path / "broken.pdf", tmp_path / "missing.pdf"
    broken.write_bytes(b"not a PDF")
    failures = pdfua([broken, missing])
    assert {failure.file for failure in failures} == {str(broken), str(missing)}
