"""Months, money, doubts and deadlines of routes in words; what is not known is said as such.

No amount of money stands without the year it is from. What a route or a step is called is
``route_words``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.durations import months_text
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages.routes import COUNTED_FROM, DOUBTS, ON_THE_DAY
from careerplanner.services.study.route_funding import year_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.register import Deadline
    from careerplanner.domain.routes import Doubts, RouteStep, Total
    from careerplanner.domain.study import Measured
    from careerplanner.services.wording import Wording


class RouteSizes:
    """Words the sizes of routes in one language.

    Args:
        say: The words of that language for the pack.
    """

    def __init__(self, say: Wording) -> None:
        self._say = say
        self._tr = say.catalogue.translate

    # ---- time ------------------------------------------------------------------------------

    def span(self, least: int, most: int | None) -> str:
        """Return a length as "24 to 48 months", "24 months" or "at least 24 months"."""
        if most is None:
            months = months_text(self._say.language, least)
            return self._tr("Way", "at least: {size}", size=months)
        if least == most:
            return months_text(self._say.language, most)
        return self._say.catalogue.count(
            "Way", "{least} to {n} month|{least} to {n} months", most, least=least
        )

    def months(self, total: Total) -> str:
        """Return how long a whole route takes, as far as it is known."""
        if total.is_known and not total.most:
            return self._tr("Way", "nothing to count in months")
        return self._total(total, self.span(total.least, total.most), self.span(total.least, None))

    def step_months(self, measured: Measured | None) -> str:
        """Return how long a step takes; "not known" for None."""
        return self.span(measured.least, measured.most) if measured else self.not_known()

    # ---- money -----------------------------------------------------------------------------

    def cost(self, total: Total, steps: Iterable[RouteStep]) -> str:
        """Return what the worker pays over a whole route if nobody else does.

        Args:
            total: The sum.
            steps: What it is the sum of, for the years its figures are from.
        """
        priced = [step.price for step in steps if step.price is not None]
        years = join_items(
            dict.fromkeys(year_of(one.basis, self._say) for one in priced if one.least)
        )
        whole = self._dated(self._amounts(total.least, total.most), years)
        return self._total(total, whole, self._dated(self._amounts(total.least, None), years))

    def price(self, measured: Measured | None) -> str:
        """Return what a step costs the worker if nobody else pays, with the year of the figure."""
        if measured is None:
            return self.not_known()
        said = self._amounts(measured.least, measured.most)
        return self._dated(said, year_of(measured.basis, self._say) if measured.least else "")

    def _amounts(self, least: int, most: int | None) -> str:
        if most is None:
            return self._tr("Way", "at least: {size}", size=self._say.money(least))
        if not most:
            return self._tr("Way", "nothing")
        if least == most:
            return self._say.money(most)
        return self._tr(
            "Way", "{least} to {most}", least=self._say.money(least), most=self._say.money(most)
        )

    def _dated(self, said: str, years: str) -> str:
        return f"{said} ({years})" if years else said

    # ---- both ------------------------------------------------------------------------------

    def not_known(self) -> str:
        """Return that something is not known."""
        return self._tr("Way", "not known")

    def _total(self, total: Total, whole: str, least: str) -> str:
        if not total.unknown:
            return whole
        unknown = self._say.catalogue.count(
            "Way", "not known for {n} step|not known for {n} steps", len(total.unknown)
        )
        return f"{least}; {unknown}" if total.least else unknown

    def doubts(self, doubts: Doubts) -> str:
        """Return how uncertain a route is, counted, or that we know of no doubt."""
        counted = {
            "asks": doubts.asks,
            "unchecked": doubts.unchecked,
            "interpreted": doubts.interpreted,
            "assumed": doubts.assumed,
        }
        said = [
            self._say.catalogue.render_count(DOUBTS[name], number)
            for name, number in counted.items()
            if number
        ]
        return "; ".join(said) or self._tr("Way", "none that we know of")

    # ---- deadlines -------------------------------------------------------------------------

    def deadlines(self, step: RouteStep) -> tuple[str, ...]:
        """Return by when a step has to be finished, once what it counts from has happened."""
        told = (
            (self._tr("Way", "Registering"), step.register_by),
            (self._tr("Way", "Award expected"), step.expected),
            (self._tr("Way", "Award at the latest"), step.latest),
        )
        return tuple(f"{label}: {self._deadline(one)}" for label, one in told if one is not None)

    def _deadline(self, deadline: Deadline) -> str:
        if deadline.by is not None:
            return self._say.day(deadline.by)
        if deadline.months is None:
            because = self._say.text(deadline.basis.note) if deadline.basis.note else ""
            return ". ".join(part for part in (self.not_known(), because) if part)
        if deadline.months == 0 and deadline.anchor is not None:
            return self._say.label(ON_THE_DAY, deadline.anchor)
        length = months_text(self._say.language, deadline.months)
        months = self._tr("Way", "within {months}", months=length)
        if deadline.anchor is None:
            return months
        return f"{months}. {self._say.label(COUNTED_FROM, deadline.anchor)}"
