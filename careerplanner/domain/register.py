"""What the regulator asks of a role: duty to register, deadlines, award, renewal.

These rules answer "may and must this person register for this post, and by when?". They never
say anything about bands.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from careerplanner.domain.facts import Basis, Text
from careerplanner.domain.requirement import Requirement


class Duty(StrEnum):
    """Whether somebody in the role has to be on the register."""

    MUST = "must"
    MAY = "may"
    NOT_REGISTERED = "not_registered"
    """There is no register entry for this role."""
    NOT_KNOWN = "not_known"


class Anchor(StrEnum):
    """The day that picks a rule's version, or that a deadline is counted from."""

    POST_START = "post_start"
    FIRST_REGISTRATION = "first_registration"
    RENEWAL = "renewal"
    DAY_OF_ASKING = "day_of_asking"


@dataclass(frozen=True, slots=True)
class Deadline:
    """So many months from an anchor, the last day included; or one day for everybody.

    At most one of ``months``, ``by`` and ``passed_by`` is given. With none of them a deadline
    exists but its length is not known (``basis.note`` says why).

    Attributes:
        anchor: The day it is counted from; None where it is not counted.
        months: How many months; 0 means on the day itself.
        basis: Source.
        by: The last day, the same for everybody.
        passed_by: A day by which it had passed for everybody, where no day of its own is known.
        counted_since: First anchor day for which ``months`` holds; for an earlier one it was
            counted in another way, and no day is known.
    """

    anchor: Anchor | None
    months: int | None
    basis: Basis
    by: date | None = None
    passed_by: date | None = None
    counted_since: date | None = None


@dataclass(frozen=True, slots=True)
class RegisterRoute:
    """One way on to the register.

    Attributes:
        id: Readable name.
        title: What it is called.
        explains: What it takes, in plain words.
        requirement: What must be held, or None where the employer judges.
        basis: Source; ``valid_to`` set for a route that has closed.
    """

    id: str
    title: Text
    explains: Text
    requirement: Requirement | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Renewal:
    """How an entry is renewed.

    Attributes:
        id: Readable name; rules refer to it.
        every_months: Length of a registration.
        opens_days_before: Days before the end on which renewal opens.
        finish_days_before: Days before the end by which it should be done.
        cpd: What the worker confirms about learning.
        basis: Source.
        lapses: What happens when it is not renewed, and when; None where no source says.
    """

    id: str
    every_months: int
    opens_days_before: int
    finish_days_before: int
    cpd: Text
    basis: Basis
    lapses: Text | None = None


@dataclass(frozen=True, slots=True)
class RegisterVersion:
    """The rule for a role as in force between two dates.

    Attributes:
        id: Readable name.
        duty: Whether registration is a duty.
        anchor: Which day must lie in ``basis.valid_from``-``valid_to`` for it to apply.
        register_by: Deadline for registering, or None where there is none.
        award: The award that qualifies for the role, or None where none is asked.
        award_expected: When the award is expected, or None.
        award_latest: When it must be held at the latest, or None.
        routes: Ids of ``RegisterRoute``.
        renewal: Renewal rule id, or "".
        explains: The rule in plain words.
        basis: Source and dates of force.
    """

    id: str
    duty: Duty
    anchor: Anchor
    register_by: Deadline | None
    award: Requirement | None
    award_expected: Deadline | None
    award_latest: Deadline | None
    routes: tuple[str, ...]
    renewal: str
    explains: Text
    basis: Basis


@dataclass(frozen=True, slots=True)
class RegisterRule:
    """A registration rule, with its versions, oldest first.

    Attributes:
        id: Readable name; roles refer to it.
        categories: Parts of the register ("worker", "manager", "social_worker", "student") of
            which any will do; the usual one, whose awards and deadlines the versions tell, first.
        versions: Never overlapping for one anchor.
    """

    id: str
    categories: tuple[str, ...]
    versions: tuple[RegisterVersion, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something every reader should know: a new code, a rule that ended, a record to keep.

    Attributes:
        id: Readable name.
        about: "band" or "register" for readers of that verdict; "learning" for whoever keeps a
            record of learning.
        text: What it says.
        basis: Source and dates of force.
        roles: Ids of the roles it is about; empty for everybody.
    """

    id: str
    about: str
    text: Text
    basis: Basis
    roles: tuple[str, ...] = ()
