"""The invented team to look around with: three services, who leads them, talks that were held.

Who they are and what they hold is invented as for any sample; here they become one employer's
team. What is asked of training, bands and conversations comes from the pack in use.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, ConversationNote
from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.record import Action, Typed
from careerplanner.services.sample import sample_lives as lives
from careerplanner.services.sample.sample_people import PersonInventor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from careerplanner.domain.record import Record
    from careerplanner.domain.roles import Role
    from careerplanner.services.sample.sample_people import Draft

_SERVED: tuple[Callable[[PersonInventor], Draft], ...] = (
    lives.manager, lives.senior, lives.qualified, lives.learner,
    lives.old_hand, lives.new_starter, lives.unregistered, lives.qualified,
)  # fmt: skip
"""The people of one service, its manager first."""
_SETTINGS = 2
"""How many kinds of place the services are."""
_NOT_TALKED = 3
"""Every so many people have not had a conversation so far."""


class ServiceInventor:
    """Puts invented posts into services; chance of its own, so that the people stay the same.

    Args:
        seed: Decides which service.
        services: What services are called.
    """

    def __init__(self, seed: int, services: list[str]) -> None:
        self._chance = random.Random(f"{seed} services")  # noqa: S311 - repeatable samples
        self._services = services

    def place(self, life: Draft) -> None:
        """Put the jobs of a life into one service, for most people."""
        number, told = self._chance.random(), self._chance.random() < 0.8
        if told and self._services:
            service = self._services[int(number * len(self._services))]
            life.posts[:] = [replace(post, service=service) for post in life.posts]


class StaffInventor(PersonInventor):
    """Invents people who all work in one setting.

    Attributes:
        setting: Id of the setting; jobs elsewhere are given only where it has none.
    """

    setting: str = ""

    def job(self, among: Sequence[Role]) -> Role | None:
        """Return one of several jobs in the setting."""
        fitting = [role for role in among if role.setting == self.setting]
        return super().job(fitting or among)


@dataclass
class TeamInventor:
    """Makes one team.

    Attributes:
        inventor: Invents each life.
        told: The words of one language, as in the sample file.
        language: That language.
    """

    inventor: StaffInventor
    told: dict[str, Any]
    language: str

    def people(self) -> Iterator[Record]:
        """Yield everybody, service by service, each with its manager first."""
        names: set[str] = set()
        worked_in = [role.setting for role in self.inventor.choices.workers() if role.setting]
        settings = list(dict.fromkeys(worked_in))[:_SETTINGS] or [""]
        for at, service in enumerate(self.told["services"]):
            self.inventor.setting = settings[at % len(settings)]
            leader = self.told["owner"]
            for number, outline in enumerate(_SERVED):
                life = self._named(outline, names)
                self._employ(life, service, leader)
                yield self._talked(life, number, leader)
                if number == 0:
                    leader = life.worker.name

    def _named(self, outline: Callable[[PersonInventor], Draft], names: set[str]) -> Draft:
        """A life under a name that nobody else in the team has."""
        life = outline(self.inventor)
        while life.worker.name in names:
            name = f"{self.inventor.word('first_names')} {self.inventor.word('family_names')}"
            life.worker = replace(life.worker, name=name)
        names.add(life.worker.name)
        return life

    def _employ(self, life: Draft, service: str, leader: str) -> None:
        life.worker = replace(life.worker, line_manager=leader, team="", example=True)
        life.posts[:] = [
            post if post.ended else replace(post, employer=self.told["employer"], service=service)
            for post in life.posts
        ]

    # ---- conversations -------------------------------------------------------------------------

    def _talked(self, life: Draft, number: int, leader: str) -> Record:
        """A life with a conversation that was held, one that is planned, or none so far."""
        months, note, action = (self.inventor.chance.random() for _ in range(3))
        if number % _NOT_TALKED == _NOT_TALKED - 1:
            return life.record()
        held = add_months(self.inventor.today, -int(1 + months * 5))
        talk = self._talk(life, held, leader)
        agreed = Action(
            self.inventor.make_id(),
            Typed(_picked(self.told["actions"], action), self.language),
            owner=life.worker.name,
            due=self.inventor.ahead(int(action * 6) - 1),
            conversation=talk.id,
        )
        life.actions.append(agreed)
        said = Typed(_picked(self.told["notes"], note), self.language)
        written = ConversationNote(self.inventor.make_id(), talk.id, said, written=held)
        return replace(life.record(), conversations=(talk,), talked=(written,))

    def _talk(self, life: Draft, held: date, leader: str) -> Conversation:
        lookup, day = self.inventor.choices.lookup, PartialDate.of(held)
        role = next((lookup.find_role(post.role) for post in life.posts if not post.ended), None)
        band = role.bands[0] if role is not None and role.bands else ""
        above = lookup.band_after(band) if band else None
        return Conversation(
            self.inventor.make_id(),
            ConversationKind.ONE_TO_ONE,
            held,
            lookup.pack.about.ref,
            planned=day,
            held=day,
            manager=leader,
            band=band,
            next_band=above.id if above is not None else "",
            worker_signed_by=life.worker.name,
            worker_signed_on=day,
            manager_signed_by=leader,
            manager_signed_on=day,
        )


def _picked(among: list[str], share: float) -> str:
    return among[int(share * len(among))]
