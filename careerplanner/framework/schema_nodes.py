"""The shape of a requirement as a pack writes it: a mapping with one key of the closed set.

What each node means is documented in docs/pack-format.md and decided in ``rules.conditions``.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from careerplanner.domain.requirement import InductionState
from careerplanner.framework.schema import BasisPart, Id, NationCode, Part, TextPart

NODE_KEYS = (
    "all_of",
    "any_of",
    "at_least",
    "once",
    "holds",
    "working_towards",
    "enrolled_on",
    "induction",
    "registered",
    "experience",
    "post_is",
    "age_at_least",
    "hours_at_least",
    "lives_in",
    "earns_below",
    "not_stated",
    "use",
)
"""The keys that make a node; exactly one stands in each."""


class ChoicePart(Part):
    """One award by id, or any of a family at a level or above."""

    award: Id | None = None
    family: Id | None = None
    level_at_least: Annotated[int, Field(ge=0, le=12)] | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> ChoicePart:
        if (self.award is None) == (self.family is None) or (
            self.award is not None and self.level_at_least is not None
        ):
            raise PydanticCustomError("pack.choice", "an award or a family, not both")
        return self


class InductionPart(Part):
    """How far the induction must be; no sections means those of the worker's client group."""

    state: Annotated[InductionState, Field(strict=False)]
    sections: list[Id] = []


class RegisteredPart(Part):
    """A current entry in one of the parts of the register; none named means any."""

    categories: list[Id] = []


class ExperiencePart(Part):
    """Months of work, within so many years, in these roles (none named means any)."""

    months: Annotated[int, Field(ge=1, le=600)]
    within_years: Annotated[int, Field(ge=1, le=60)] | None = None
    roles: list[Id] = []


class PostIsPart(Part):
    """A current post of this kind; a list left out means any."""

    roles: list[Id] = []
    settings: list[Id] = []
    client_groups: list[Id] = []

    @model_validator(mode="after")
    def _asks_something(self) -> PostIsPart:
        if not (self.roles or self.settings or self.client_groups):
            raise PydanticCustomError("pack.post_is_empty", "asks for nothing")
        return self


class AgePart(Part):
    """An age in whole years."""

    years: Annotated[int, Field(ge=1, le=120)]


class HoursPart(Part):
    """Hours a week over all posts."""

    hours: Annotated[int, Field(ge=1, le=168)]


class LivesInPart(Part):
    """A home in one of these nations of the pack."""

    nations: Annotated[list[NationCode], Field(min_length=1)]


class EarnsBelowPart(Part):
    """Yearly earnings before tax below an amount."""

    amount: Annotated[int, Field(ge=1, le=1_000_000)]


class NotStatedPart(Part):
    """Why nobody can say what is asked."""

    because: TextPart


def _exactly_one(schema: dict[str, Any]) -> None:
    schema["oneOf"] = [{"required": [key]} for key in NODE_KEYS]


class NodePart(BasisPart):
    """One node of a requirement."""

    model_config = ConfigDict(json_schema_extra=_exactly_one)

    id: Id | None = None
    label: TextPart | None = None
    all_of: NodeList | None = None
    any_of: NodeList | None = None
    at_least: AtLeastPart | None = None
    once: OncePart | None = None
    holds: ChoicePart | None = None
    working_towards: ChoicePart | None = None
    enrolled_on: ChoicePart | None = None
    induction: InductionPart | None = None
    registered: RegisteredPart | None = None
    experience: ExperiencePart | None = None
    post_is: PostIsPart | None = None
    age_at_least: AgePart | None = None
    hours_at_least: HoursPart | None = None
    lives_in: LivesInPart | None = None
    earns_below: EarnsBelowPart | None = None
    not_stated: NotStatedPart | None = None
    use: Id | None = None

    @property
    def kind(self) -> str:
        """The one key of ``NODE_KEYS`` that is given."""
        return next(key for key in NODE_KEYS if getattr(self, key) is not None)

    @model_validator(mode="after")
    def _one_kind(self) -> NodePart:
        given = [key for key in NODE_KEYS if getattr(self, key) is not None]
        if len(given) != 1:
            raise PydanticCustomError(
                "pack.node_kind", "exactly one kind", {"given": ", ".join(given)}
            )
        return self


NodeList = Annotated[list[NodePart], Field(min_length=1, max_length=100)]


class AtLeastPart(Part):
    """So many of a list."""

    count: Annotated[int, Field(ge=1, le=100)]
    of: NodeList

    @model_validator(mode="after")
    def _enough(self) -> AtLeastPart:
        if self.count > len(self.of):
            raise PydanticCustomError("pack.at_least_too_many", "more than there are")
        return self


class OncePart(Part):
    """``then`` is asked once ``when`` is met."""

    when: NodePart
    then: NodePart


NodePart.model_rebuild()


class NamedNodePart(NodePart):
    """A requirement that others point to: it names its own source."""

    @model_validator(mode="after")
    def _sourced(self) -> NamedNodePart:
        for key in ("source", "confidence"):
            if getattr(self, key) is None:
                raise PydanticCustomError("pack.missing_key", "missing", {"key": key})
        return self
