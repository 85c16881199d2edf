"""Funding for a step of a route in words: whether this worker may get it, why, how much.

What funding there is and who may get it are the pack's; the answer for a worker comes with the
route.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Finding, PackName, Reason, Status
from careerplanner.i18n.messages.routes import COVERS, FUNDING_STATUS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.routes import FundingFit, RouteStep
    from careerplanner.domain.study import Funding
    from careerplanner.services.wording import Wording


@dataclass(frozen=True, slots=True)
class FundingLine:
    """One kind of funding for a step, worded for one worker.

    Attributes:
        id: Id of the funding.
        title: What it is called.
        status: Whether this worker may get it; MISSING where the course shuts it out.
        status_word: The same in a few words.
        why: Why, in sentences.
        covers: What it pays for.
        ask: Whom to ask, or "".
        figures: Amounts, each with its year.
        explains: What it is.
        basis: Source of the funding; None for one the pack does not know.
        bases: Sources of the figures.
    """

    id: str
    title: str
    status: Status
    status_word: str
    why: str
    covers: str
    ask: str
    figures: tuple[str, ...]
    explains: str
    basis: Basis | None
    bases: tuple[Basis, ...] = ()


class FundingWords:
    """Words funding in one language.

    Args:
        say: The words of that language for the pack.
    """

    def __init__(self, say: Wording) -> None:
        self._say = say

    def lines(self, step: RouteStep) -> tuple[FundingLine, ...]:
        """Return all that may pay for a step, in pack order."""
        return tuple(self._line(fit) for fit in step.funding)

    def _line(self, fit: FundingFit) -> FundingLine:
        say, funding = self._say, self._say.lookup.find_funding(fit.funding)
        status = Status.MISSING if fit.excluded_by else fit.finding.status
        word = "excluded" if fit.excluded_by else str(status)
        return FundingLine(
            fit.funding,
            say.text(funding.title) if funding else fit.funding,
            status,
            say.label(FUNDING_STATUS, word),
            self._why(fit, funding),
            say.label(COVERS, funding.covers) if funding else "",
            say.text(funding.ask) if funding and funding.ask else "",
            self._figures(funding),
            say.text(funding.explains) if funding else "",
            funding.basis if funding else None,
            tuple(one.basis for one in funding.figures) if funding else (),
        )

    def _figures(self, funding: Funding | None) -> tuple[str, ...]:
        return tuple(
            f"{self._say.text(one.label)}: {self._say.money(one.amount)} ({one.year})"
            for one in (funding.figures if funding else ())
        )

    def _why(self, fit: FundingFit, funding: Funding | None) -> str:
        if fit.excluded_by:
            lost, other = PackName("funding", fit.funding), PackName("funding", fit.excluded_by)
            return self._say.reason(Reason.of("risk.excluded", funding=lost, by=other))
        said = dict.fromkeys(self._reason(one, funding) for one in deciding(fit.finding))
        return " ".join(said)

    def _reason(self, finding: Finding, funding: Funding | None) -> str:
        """Return why a part stands as it does; an amount asked for with the year it is from."""
        said, amount = self._say.reason(finding.reason), finding.reason.get("amount")
        if amount is None:
            return said
        figures = funding.figures if funding else ()
        year = next((one.year for one in figures if one.amount == amount), "")
        year = year or year_of(finding.basis, self._say)
        dated = self._say.catalogue.translate("Way", "Year of the sum: {year}.", year=year)
        return f"{said} {dated}"


def year_of(basis: Basis, say: Wording) -> str:
    """Return the year an amount is from, as its basis has it, or that it is not known."""
    if basis.valid_from is not None:
        return str(basis.valid_from.year)
    source = say.lookup.find_source(basis.source)
    try:
        published = PartialDate.parse(source.published) if source and source.published else None
    except ValueError:
        published = None
    return str(published.year) if published else say.catalogue.translate("Way", "year not known")


def deciding(finding: Finding) -> Iterator[Finding]:
    """Yield the parts without parts of their own that make a finding's status what it is."""
    same = [child for child in finding.children if child.status is finding.status]
    if not same:
        yield finding
    for child in same:
        yield from deciding(child)
