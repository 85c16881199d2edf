"""What invented people may do and hold, chosen from a pack by what its facts say of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.awards import AwardKind, AwardStanding
from careerplanner.domain.requirement import AwardChoice
from careerplanner.framework.facts import walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.awards import Award
    from careerplanner.domain.induction import InductionSection
    from careerplanner.domain.roles import Role
    from careerplanner.framework.lookup import Lookup

LEARNED = {AwardKind.CORE, AwardKind.PRACTICE}


class PackChoices:
    """The roles and awards of a pack by what they are good for in an invented life.

    Each method gives a tuple in the order of the pack, empty where the pack has none such.
    """

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self._roles = tuple(role for role in lookup.pack.roles if role.in_scope)

    def workers(self, group: str = "") -> tuple[Role, ...]:
        """Jobs that lead nobody and stand in a band, of one client group or of any."""
        return self._where(lambda role: bool(role.bands) and not role.leads, group)

    def seniors(self, group: str = "") -> tuple[Role, ...]:
        """Jobs that lead others without standing in the highest band."""
        top = self._top
        return self._where(
            lambda role: role.leads and bool(role.bands) and top not in role.bands, group
        )

    def managers(self, group: str = "") -> tuple[Role, ...]:
        """Jobs that lead others in the highest band."""
        return self._where(lambda role: role.leads and self._top in role.bands, group)

    def newcomers(self) -> tuple[Role, ...]:
        """Jobs of the lowest band."""
        bands = self.lookup.bands_in_order
        return tuple(role for role in self._roles if bands and bands[0].id in role.bands)

    def asked(self, role: Role | None, kind: AwardKind, group: str) -> tuple[Award, ...]:
        """Current awards of a kind that the bands of a role ask for; any, where they ask for none.

        Args:
            role: The role, or None.
            kind: The kind of award.
            group: Client group they are for.
        """
        bands = (self.lookup.find_band(name) for name in (role.bands if role else ()))
        named = {
            choice.award
            for band in bands
            if band is not None
            for node in walk(band.requirement)
            if isinstance(choice := getattr(node, "choice", None), AwardChoice)
        }
        current = self.current(kind, group)
        return tuple(award for award in current if award.id in named) or current

    def current(self, kind: AwardKind, group: str) -> tuple[Award, ...]:
        """Awards of a kind that can be taken today and are for a client group."""
        return self._awards(AwardStanding.CURRENT, {kind}, group)

    def legacy(self, group: str) -> tuple[Award, ...]:
        """Practice awards no longer offered."""
        return self._awards(AwardStanding.LEGACY, LEARNED, group)

    def from_elsewhere(self, group: str) -> tuple[Award, ...]:
        """Practice awards of another nation."""
        return self._awards(AwardStanding.OTHER_NATION, LEARNED, group)

    def leading(self, standing: AwardStanding) -> tuple[Award, ...]:
        """Awards for those who lead."""
        return tuple(
            award
            for award in self.lookup.pack.awards
            if award.kind is AwardKind.LEADERSHIP and award.standing is standing
        )

    def knowledge(self) -> tuple[Award, ...]:
        """Awards that prove knowledge only, and short courses."""
        kinds = {AwardKind.KNOWLEDGE, AwardKind.SHORT_COURSE}
        return tuple(award for award in self.lookup.pack.awards if award.kind in kinds)

    def sections(self, groups: tuple[str, ...]) -> tuple[InductionSection, ...]:
        """Sections of the induction for some client groups."""
        return tuple(
            section
            for section in self.lookup.pack.induction.sections
            if not groups or set(groups) & set(section.client_groups)
        )

    @property
    def groups(self) -> tuple[str, ...]:
        """Every client group."""
        return tuple(term.id for term in self.lookup.pack.about.client_groups)

    @property
    def _top(self) -> str:
        bands = self.lookup.bands_in_order
        return bands[-1].id if bands else ""

    def _where(self, fits: Callable[[Role], bool], group: str) -> tuple[Role, ...]:
        return tuple(
            role
            for role in self._roles
            if fits(role) and (not group or group in role.client_groups)
        )

    def _awards(
        self, standing: AwardStanding, kinds: set[AwardKind], group: str
    ) -> tuple[Award, ...]:
        return tuple(
            award
            for award in self.lookup.pack.awards
            if award.standing is standing
            and award.kind in kinds
            and (not group or not award.client_groups or group in award.client_groups)
        )
