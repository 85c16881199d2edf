"""An independent judge finds nothing wrong with any paper, of any size, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.reports import sample_route, samples
from tests.reports.test_plan_report import HOSTILE, hostile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.pdfua.verapdf import Failure


def test_every_plan_passes(
    pdfua: Callable[[Iterable[Path]], list[Failure]], tmp_path: Path
) -> None:
    plans = {
        f"{name} {language}": make(language)
        for name, make in (
            ("short", samples.short_plan),
            ("usual", samples.plan),
            ("long", samples.long_plan),
            ("way", sample_route.route_plan),
            ("long way", lambda language: sample_route.route_plan(language, 12)),
            ("way gone", sample_route.gone_plan),
        )
        for language in ("en", "cy")
    }
    plans |= {name: hostile(text) for name, text in HOSTILE.items()}
    files = []
    for name, plan in plans.items():
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(samples.make(plan))
        files.append(file)
    assert pdfua(files) == []
