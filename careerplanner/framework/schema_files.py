"""The shape of each file of a pack, and which file has which.

Awards, the register, goals and ways to study have modules of their own.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from careerplanner.domain.facts import Confidence
from careerplanner.framework.schema import (
    Address,
    BasisPart,
    Day,
    Id,
    Money,
    Months,
    NationCode,
    OptionalId,
    Part,
    PartialDay,
    PlainId,
    SourcedPart,
    TermPart,
    TextPart,
    Words,
    Written,
)
from careerplanner.framework.schema_awards import AwardPart
from careerplanner.framework.schema_conversations import ConversationsPart, ProgrammePart
from careerplanner.framework.schema_goals import GoalsPart
from careerplanner.framework.schema_nodes import NamedNodePart, NodePart
from careerplanner.framework.schema_register import NoticePart, RegisterPart
from careerplanner.framework.schema_study import CoursesPart, FundingPart
from careerplanner.framework.schema_training import AssessmentEvidencePart, TrainingPart


class NationPart(Part):
    """A place people may live in."""

    id: NationCode
    title: TextPart


class EarningsBandPart(TermPart):
    """A span of yearly earnings; the highest one ends nowhere."""

    least: Money
    below: Money | None


class PackPart(Part):
    """pack.yaml: what the pack says about itself."""

    id: PlainId
    version: Written
    title: TextPart
    nation: NationCode
    status: TextPart
    regulator: TextPart
    register_name: TextPart
    client_groups: Annotated[list[TermPart], Field(min_length=1)]
    settings: list[TermPart]
    statements_source: Id | None = None
    statements_confidence: Annotated[Confidence, Field(strict=False)] | None = None
    same_in_both: list[Words] = []
    currency: Annotated[str, Field(max_length=5)] = ""
    nations: list[NationPart] = []
    earnings_bands: list[EarningsBandPart] = []


class SourcePart(Part):
    """An entry of sources.yaml."""

    id: Id
    title: TextPart
    publisher: TextPart
    published: PartialDay | None = None
    address: Address | None = None
    seen: Day | None = None
    note: TextPart | None = None


class BandPart(SourcedPart):
    """An entry of bands.yaml; the order of bands is that of the file."""

    id: PlainId
    title: TextPart
    purpose: TextPart
    typical_roles: list[TextPart] = []
    requirement: NodePart


class StatementPart(BasisPart):
    """An entry of statements/*.yaml; its id is band, kind and number."""

    id: Id
    text: TextPart
    fuller: TextPart
    continues: OptionalId = ""
    raises: OptionalId = ""
    looks_like: TextPart | None = None


class RolePart(SourcedPart):
    """An entry of roles.yaml."""

    id: Id
    title: TextPart
    setting: OptionalId = ""
    client_groups: list[Id] = []
    bands: list[Id] = []
    register_rule: OptionalId = ""
    also_called: list[Words] = []
    leads: bool = False
    in_scope: bool = True
    register_as: dict[Id, Id] = {}
    own_awards: list[Id] = []


class AreaPart(BasisPart):
    """An outcome area of an induction section."""

    id: Id
    number: Written = ""
    title: TextPart


class SectionPart(BasisPart):
    """A section of the induction."""

    id: Id
    number: Written = ""
    title: TextPart
    client_groups: list[Id] = []
    areas: list[AreaPart] = []


class InductionNotePart(BasisPart):
    """What the induction is good for, or what it is not."""

    id: Id
    helps: bool
    text: TextPart
    sections: list[Id] = []
    awards: list[Id] = []
    not_for: list[Id] = []


class InductionFilePart(SourcedPart):
    """induction.yaml."""

    title: TextPart
    months: Months | None = None
    notes: list[InductionNotePart] = []
    sections: Annotated[list[SectionPart], Field(min_length=1)]


class RenamedPart(Part):
    """An entry of renamed.yaml: an older version called this fact ``was``."""

    kind: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    was: Id
    now: Id


SHAPES: dict[str, Any] = {
    "pack.yaml": PackPart,
    "sources.yaml": Annotated[list[SourcePart], Field(min_length=1)],
    "bands.yaml": Annotated[list[BandPart], Field(min_length=1)],
    "roles.yaml": list[RolePart],
    "register.yaml": RegisterPart,
    "induction.yaml": InductionFilePart,
    "requirements.yaml": dict[Id, NamedNodePart],
    "notices.yaml": list[NoticePart],
    "goals.yaml": GoalsPart,
    "courses.yaml": CoursesPart,
    "funding.yaml": list[FundingPart],
    "training.yaml": list[TrainingPart],
    "assessment_evidence.yaml": list[AssessmentEvidencePart],
    "conversations.yaml": ConversationsPart,
    "programmes.yaml": list[ProgrammePart],
    "renamed.yaml": list[RenamedPart],
    "statements/": list[StatementPart],
    "awards/": list[AwardPart],
}
"""File name, or folder name for the files in it, to the type of its content."""


@cache
def adapter_for(shape: str) -> TypeAdapter[Any]:
    """Return the validator of a key of ``SHAPES``, made once."""
    return TypeAdapter(SHAPES[shape])
