"""A framework pack as a whole. Reading one from files and finding things in it is ``framework``."""

from __future__ import annotations

from dataclasses import dataclass, field

from careerplanner.domain.awards import Award
from careerplanner.domain.bands import Band, Statement
from careerplanner.domain.conversation_guide import ConversationGuide
from careerplanner.domain.facts import Source, Text
from careerplanner.domain.goals import Goal
from careerplanner.domain.induction import InductionFramework
from careerplanner.domain.programme import Programme
from careerplanner.domain.register import Notice, RegisterRoute, RegisterRule, Renewal
from careerplanner.domain.roles import EarningsBand, Role, Term
from careerplanner.domain.study import Course, Funding, Provider
from careerplanner.domain.training import AssessmentEvidence, Training


@dataclass(frozen=True, slots=True)
class PackRef:
    """Which pack judged something.

    Attributes:
        id: The pack's name.
        version: Its version.
        digest: SHA-256 of its files, 64 hexadecimal digits.
    """

    id: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class PackTitle:
    """What a pack says about itself.

    Attributes:
        ref: Name, version and digest.
        title: What it is called on screen.
        nation: ISO 3166-2 code of the place it is for, such as "GB-WLS".
        status: Standing of the framework, a sentence for the reader.
        regulator: Who keeps the register.
        register_name: What the register's own online service is called.
        client_groups: Whom care is for.
        settings: Where it is given.
        currency: Sign that stands before an amount of money, such as "£".
        nations: Where people may live, by ISO 3166-2 code, for funding that asks.
        earnings_bands: Spans of yearly earnings that people may place themselves in.
        goal_groups: Fields that the pack's goals lie in, in the order they are drawn.
    """

    ref: PackRef
    title: Text
    nation: str
    status: Text
    regulator: Text
    register_name: Text
    client_groups: tuple[Term, ...]
    settings: tuple[Term, ...]
    currency: str = ""
    nations: tuple[Term, ...] = ()
    earnings_bands: tuple[EarningsBand, ...] = ()
    goal_groups: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Renamed:
    """What an older version of the pack called a fact.

    Attributes:
        kind: Kind of fact, as in ``PackName``.
        was: Its id in the older version.
        now: Its id in this one.
    """

    kind: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Pack:
    """All facts of one framework, in the order of its files."""

    about: PackTitle
    sources: tuple[Source, ...]
    bands: tuple[Band, ...]
    statements: tuple[Statement, ...]
    awards: tuple[Award, ...]
    roles: tuple[Role, ...]
    register_rules: tuple[RegisterRule, ...]
    register_routes: tuple[RegisterRoute, ...]
    renewals: tuple[Renewal, ...]
    induction: InductionFramework
    notices: tuple[Notice, ...]
    renamed: tuple[Renamed, ...] = ()
    goals: tuple[Goal, ...] = ()
    courses: tuple[Course, ...] = ()
    providers: tuple[Provider, ...] = ()
    funding: tuple[Funding, ...] = ()
    trainings: tuple[Training, ...] = ()
    assessment_evidence: tuple[AssessmentEvidence, ...] = ()
    conversations: ConversationGuide = field(default_factory=ConversationGuide)
    programmes: tuple[Programme, ...] = ()
