"""What a need of people in a team is called, what it means, and what a view leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import Standing
from careerplanner.services.team.team_filters import NO_JOB, NOTHING_SAID, Need, TeamWanted
from careerplanner.services.team.team_words import TeamColumn, TeamWords

if TYPE_CHECKING:
    from careerplanner.services.team.team_sorting import TeamOrder
    from careerplanner.services.wording import Wording

NEEDING = (Need.LATE, Need.SOON, Need.ADVISED, Need.REGISTER, Need.TALK, Need.NOT_KNOWN)
"""Who needs something, in the order told."""
STEPPING_UP = (Need.READY, Need.ON_THE_WAY)
"""Who is ready to step up, or on the way."""


class NeedWords:
    """Says what people need and whom a view shows, in one language.

    Args:
        say: Words of that language.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self._tr = say.catalogue.translate

    def title(self, need: Need) -> str:
        """Return what a need is called."""
        tr = self._tr
        return {
            Need.LATE: tr("Team", "Something is overdue"),
            Need.SOON: tr("Team", "Something is due soon"),
            Need.REGISTER: tr("Team", "Registration needs something"),
            Need.ADVISED: tr("Team", "A suggested day has passed"),
            Need.TALK: tr("Team", "The day of a conversation has passed"),
            Need.NOT_KNOWN: tr("Team", "Something is not known"),
            Need.READY: tr("Team", "Qualifications are ahead of the job"),
            Need.ON_THE_WAY: tr("Team", "On the way to the next band"),
        }[need]

    def explains(self, need: Need) -> str:
        """Return what somebody with the need has in common with the others."""
        tr = self._tr
        return {
            Need.LATE: tr("Team", "A date has passed and it is not done."),
            Need.ADVISED: tr(
                "Team", "Nobody has to keep to this day: it is only suggested or usually expected."
            ),
            Need.SOON: tr("Team", "A date is this month or in the next three."),
            Need.REGISTER: tr(
                "Team", "Has to register and has not, or a date for the Register has come."
            ),
            Need.TALK: tr(
                "Team", "The day for the next one has passed. It may be only a usual expectation."
            ),
            Need.NOT_KNOWN: tr(
                "Team", "The record does not say enough to tell the band or the Register."
            ),
            Need.READY: tr("Team", "They meet a higher band than the job stands in."),
            Need.ON_THE_WAY: tr("Team", "What the next band asks for has been started."),
        }[need]

    def count(self, number: int) -> str:
        """Return how many people, with the word for them."""
        return self._tr("Team", "People: {count}", count=number)

    def order(self, order: TeamOrder) -> str:
        """Return what an order goes by."""
        return TeamWords(self.say).column(TeamColumn(order.value))

    def register(self, choice: str) -> str:
        """Return what a choice for the register is called."""
        if choice == NO_JOB:
            return self._tr("Team", "No job now")
        return TeamWords(self.say).standing(Standing(choice))

    def band(self, choice: str) -> str:
        """Return what a choice of a band is called."""
        return self._tr("Team", "None") if choice == NOTHING_SAID else self.say.band(choice)

    def typed(self, choice: str) -> str:
        """Return what a choice of something typed is called."""
        return self._tr("Team", "None") if choice == NOTHING_SAID else choice

    def told(self, wanted: TeamWanted) -> tuple[str, ...]:
        """Return by what a view is narrowed, each as "label: value"; none where it shows all."""
        tr = self._tr
        parts = (
            (tr("Team", "Find"), wanted.typed),
            (tr("Team", "Show"), self.title(Need(wanted.need)) if wanted.need else ""),
            (tr("Team", "Service"), self.typed(wanted.service)),
            (tr("Team", "Line manager"), self.typed(wanted.line_manager)),
            (tr("Team", "Team"), self.typed(wanted.team)),
            (tr("Team", "Band by job"), self.band(wanted.by_job) if wanted.by_job else ""),
            (
                tr("Team", "Band by qualifications"),
                self.band(wanted.by_awards) if wanted.by_awards else "",
            ),
            (tr("Team", "Register"), self.register(wanted.register) if wanted.register else ""),
        )
        return tuple(f"{label}: {value}" for label, value in parts if value)
