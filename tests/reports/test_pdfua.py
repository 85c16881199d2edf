"""An independent judge finds nothing wrong with any paper, of any size, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.language import Language
from careerplanner.services.career_map.career_maps import map_pdf
from tests.reports import map_samples, sample_route, samples
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


def test_every_map_passes(pdfua: Callable[[Iterable[Path]], list[Failure]], tmp_path: Path) -> None:
    usual, full, bad = map_samples.workspace(), map_samples.crowded(), map_samples.hostile()
    typed = map_samples.HOSTILE
    files = []
    for language in Language:
        personal = map_samples.personal(language)
        made = {
            "general": map_pdf(usual, map_samples.general(language)),
            "personal": map_pdf(usual, personal, name=map_samples.NAME),
            "crowded": map_pdf(full, map_samples.general(language, full)),
            "hostile": map_pdf(bad, map_samples.general(language, bad), name=typed),
            "typed": map_pdf(usual, map_samples.personal(language, done=typed)),
        }
        for name, data in made.items():
            file = tmp_path / f"map {name} {language}.pdf"
            file.write_bytes(data)
            files.append(file)
    assert pdfua(files) == []
