"""Ways to a goal found by trying: every set of things to do, in every order that the pack allows.

Nothing of the planner is used. What a person may do next is decided by ``conditions.answer`` on a
record that holds what was done so far; a set of things to do is a way when all of it can be done
and the goal is met at the end, and no smaller set is one. Doing something never takes away what
was met, so within a set whatever can be done is done at once.

What somebody else has to say, and an age to be waited for, becomes an award of that name in a copy
of the pack, so that the record alone says how far somebody is.

Rules that narrow what is offered, written down here because they are meant:

* a source that is silent about one of several alternatives is not asked about it (``Asks``);
* what is under way is finished, and nothing is taken in its place (``Asks``);
* an award is taken for another only if it is of its family and counts as just that one (``Asks``);
* of ways that differ in how many jobs they take one after another, the one with fewest (``ways``);
* what the register wants in the end is gained by the nearest way from where one is then
  (``entered``): the fewest awards, then the fewest things to do;
* nobody can wait for an age while the time to register runs (``entered``).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import TYPE_CHECKING

from careerplanner.domain.awards import Purpose
from careerplanner.domain.finding import Status
from careerplanner.domain.record import HeldAward, HeldState, Post, Registration
from careerplanner.framework.lookup import Lookup
from careerplanner.rules.conditions import answer
from careerplanner.rules.situation import Asking, Situation
from tests.rules.brute_packs import Asks, answerable, entry_of, what, with_answers
from tests.rules.people import DAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from careerplanner.domain.record import Record
    from careerplanner.domain.requirement import Requirement

GIVEN = (Status.MET, Status.NOT_APPLICABLE)
TOO_MANY = 13
"""More things to do than these make too many sets to try."""

Acts = frozenset[str]


class TooManyError(Exception):
    """There is too much to do to try every set of it."""


@dataclass(frozen=True)
class Way:
    """One way found.

    Attributes:
        acts: Everything to do, by the keys that routes use; jobs are named one by one.
        first: Awards among it that have to be finished before the register is entered.
        by: Id of the way on to the register, or "".
    """

    acts: Acts
    first: Acts = frozenset()
    by: str = ""

    @property
    def jobs(self) -> Acts:
        """The jobs among what is to be done."""
        return frozenset(act for act in self.acts if act.startswith("post:"))


@dataclass
class Trial:
    """One person and one pack, tried.

    Attributes:
        record: The person's record.
        lookup: The pack.
        purpose: Which question is asked.
        roles: For which jobs.
    """

    record: Record
    lookup: Lookup
    purpose: Purpose = Purpose.BAND
    roles: frozenset[str] = frozenset()
    met: dict[tuple[Acts, Acts], Situation] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.plain = self.lookup
        asking = Asking(DAY, DAY)
        self.start = Situation(self.record, asking, self.plain, self.purpose, self.roles)
        self.asks = Asks(self)
        self.lookup = Lookup(with_answers(self.plain))

    # ---- what is so ------------------------------------------------------------------------------

    def so(self, done: Acts, begun: Acts = frozenset()) -> Situation:
        """The record with some acts done and some awards begun."""
        known = self.met.get((done, begun))
        if known is None:
            entries = [entry_of(act) for act in sorted(done)]
            entries += [
                HeldAward(f"on-{act}", what(act), state=HeldState.WORKING_TOWARDS, enrolled=True)
                for act in sorted(begun - done)
            ]
            record = self.record
            record = replace(
                record,
                awards=(*record.awards, *(e for e in entries if isinstance(e, HeldAward))),
                posts=(*record.posts, *(e for e in entries if isinstance(e, Post))),
                registrations=(
                    *record.registrations,
                    *(e for e in entries if isinstance(e, Registration)),
                ),
            )
            asking = Asking(DAY, DAY)
            known = Situation(record, asking, self.lookup, self.purpose, self.roles)
            self.met[done, begun] = known
        return known

    def holds(self, node: Requirement | None, done: Acts, begun: Acts = frozenset()) -> bool:
        """Whether a requirement is met by then."""
        if node is None:
            return True
        return answer(answerable(node), self.so(done, begun)).status in GIVEN

    def goes_on(
        self, acts: Acts, done: Acts, begun: Acts, finish: Acts | None = None
    ) -> tuple[Acts, Acts]:
        """Do all of these acts that can be done, one after the other, and begin the rest.

        Args:
            acts: What may be done.
            done: What has been done.
            begun: Awards that have been begun.
            finish: Awards that may be finished; None for all.
        """
        while True:
            more = {
                act
                for act in acts - done - begun
                if not act.startswith("award:") or self.holds(self.asks.of(act), done, begun)
            }
            ended = {act for act in begun | more if act.startswith("award:")}
            over = ended if finish is None else ended & finish
            new_done = done | (more - ended) | over
            new_begun = (begun | ended) - new_done
            if (new_done, new_begun) == (done, begun):
                return done, begun
            done, begun = frozenset(new_done), frozenset(new_begun)

    # ---- ways to what is asked, without a job ---------------------------------------------------

    def ways(self, node: Requirement) -> list[Way]:
        """Return every way to a requirement that asks for no registration."""

        def reaches(acts: Acts) -> bool:
            done, _ = self.goes_on(acts, frozenset(), frozenset())
            return done == acts and self.holds(node, done)

        found = [Way(acts) for acts in smallest(self.asks.acts_for([node]), reaches)]
        return fewest_jobs(found)

    # ---- ways to a job of the register ----------------------------------------------------------

    def entered(self, job: Job) -> list[Way]:
        """Return the ways into a job that somebody has to be on the register for."""
        extra = frozenset() if job.held else frozenset({f"post:{job.id}"})
        if job.listed:
            later = self._later(frozenset(), job)
            return fewest_jobs(Way(acts | extra) for acts in later)
        extra |= {f"register:{job.id}"}
        found = []
        for name, node in job.ways.items():
            judged = frozenset({f"judged:{name}"} if node is None else ())
            every = self.asks.acts_for([node]) - extra
            for entry in smallest(
                every, lambda acts, node=node: self._enters(acts, acts, node, job)
            ):
                if not job.first and any(act.startswith("age:") for act in entry):
                    continue
                for first in self._firsts(entry, node, job):
                    for acts in self._later(entry, job):
                        found.append(Way(acts | extra | judged, first, name))
        return fewest_jobs(found)

    def _enters(self, acts: Acts, finish: Acts, node: Requirement | None, job: Job) -> bool:
        """Whether the register is entered with these acts done or begun, those awards finished.

        A job that asks for registration first begins on the very day of it: awards can be begun
        in it that day, and none finished.
        """
        here = frozenset({f"post:{job.id}"})
        done, begun = self.goes_on(acts, frozenset() if job.first else here, frozenset(), finish)
        if job.first:
            done, begun = self.goes_on(acts, done | here, begun, done)
        awards = frozenset(act for act in finish if act.startswith("award:"))
        reached = awards <= done if finish != acts else True
        return reached and acts <= done | begun and self.holds(node, done, begun)

    def _firsts(self, entry: Acts, node: Requirement | None, job: Job) -> Iterator[Acts]:
        """Yield the smallest sets of awards that have to be finished before registering."""
        awards = frozenset(act for act in entry if act.startswith("award:"))
        yield from smallest(awards, lambda some: self._enters(entry, some, node, job))

    def _level(self, act: str) -> int:
        award = self.plain.find_award(act.removeprefix("award:").partition("@")[0])
        return (award.level or 0) if award else 0

    def _later(self, entry: Acts, job: Job) -> list[Acts]:
        """Return what there is to do in all, where that is gained by the nearest way."""
        here = frozenset({f"post:{job.id}"})

        def reaches(more: Acts) -> bool:
            acts = entry | more
            done, _ = self.goes_on(acts, here, frozenset())
            return acts <= done and self.holds(job.asks, done)

        every = self.asks.acts_for([job.asks]) - here - entry
        found = [entry | more for more in smallest(every, reaches)]

        def top(acts: Acts) -> int:
            levels = [self._level(act) for act in acts if act.startswith("award:")]
            return max(levels, default=0)

        def to_do(acts: Acts) -> tuple[int, int]:
            return sum(act.startswith(("award:", "check:")) for act in acts), len(acts)

        lowest = min(map(top, found), default=0)
        near = [acts for acts in found if top(acts) <= lowest + 1]
        least = min(map(to_do, near), default=(0, 0))
        return [acts for acts in near if to_do(acts) == least]


@dataclass(frozen=True)
class Job:
    """A job of the register, as one person lies to it.

    Attributes:
        id: Id of the role.
        asks: The award that has to follow, or None.
        ways: Open ways on to the register and what each asks for.
        first: Whether registration has to be there when the job begins.
        held: Whether the person has the job.
        listed: Whether the person is on the register for it.
    """

    id: str
    asks: Requirement | None
    ways: dict[str, Requirement | None]
    first: bool
    held: bool = False
    listed: bool = False


def smallest(acts: Acts, reaches: Callable[[Acts], bool]) -> Iterator[Acts]:
    """Yield every set that will do and of which no part will."""
    if len(acts) > TOO_MANY:
        raise TooManyError(len(acts))
    found: list[Acts] = []
    for size in range(len(acts) + 1):
        for chosen in combinations(sorted(acts), size):
            some = frozenset(chosen)
            if not any(other <= some for other in found) and reaches(some):
                found.append(some)
                yield some


def fewest_jobs(found: Iterable[Way]) -> list[Way]:
    """Leave out ways that take two jobs where, for all else they do, one would do."""
    every = list(found)
    return [
        way
        for way in every
        if not any(
            other.acts - other.jobs <= way.acts - way.jobs
            and len(other.jobs) < len(way.jobs)
            and other.first <= way.first
            and other.by == way.by
            for other in every
        )
    ]
