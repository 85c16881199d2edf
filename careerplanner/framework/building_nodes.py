"""From a requirement as written to a requirement as judged: ids, bases and ``use`` resolved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain import requirement as language
from careerplanner.domain.facts import Basis, Confidence, Text, Translation
from careerplanner.framework.draft import PlacedNode, Spot
from careerplanner.framework.facts import children_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from careerplanner.domain.requirement import Requirement
    from careerplanner.errors import Fault
    from careerplanner.framework.reading import Document
    from careerplanner.framework.schema import BasisPart, TextPart
    from careerplanner.framework.schema_nodes import ChoicePart, NodePart

REQUIREMENTS_FILE = "requirements.yaml"
LARGEST_TREE = 2000
"""Nodes of one tree with everything it uses; more is a mistake or an attack."""

DEEPEST_TREE = 24
"""Nodes one below the other; keeps every walk over a tree far from the interpreter's limit."""

Head = tuple[str, Basis, Text | None]
"""What all nodes have: id, basis and label."""


def text(part: TextPart) -> Text:
    """Return a text of the domain."""
    return Text(part.en, part.cy)


def optional_text(part: TextPart | None) -> Text | None:
    """Return a text of the domain, or None."""
    return None if part is None else text(part)


def basis(part: BasisPart, around: Basis | None = None) -> Basis:
    """Return what a fact stands on, filled up from the fact around it.

    Dates of force are never taken over: an award that can no longer be taken still counts, and a
    fact inside a dated rule is not itself dated. Place and note are taken over only while the
    source is the same.

    Args:
        part: The fact as written.
        around: Basis of the fact around it; None for a fact of its own, which names a source.
    """
    if around is None:
        around = Basis(part.source or "", part.confidence or Confidence.UNCHECKED)
    own_source = part.source is not None and part.source != around.source
    return Basis(
        source=part.source or around.source,
        confidence=part.confidence or around.confidence,
        place=_place(part.place, None if own_source else around.place),
        valid_from=part.valid_from,
        valid_to=part.valid_to,
        note=text(part.note) if part.note else (None if own_source else around.note),
        translation=part.translation or (Translation.OURS if own_source else around.translation),
    )


def _place(given: TextPart | None, otherwise: Text | None) -> Text | None:
    """The place as written; one that is written blank is none, whatever is around it."""
    if given is None:
        return otherwise
    return text(given) if given.en else None


class NodeBuilder:
    """Builds requirement trees and remembers every node and its place.

    Attributes:
        nodes: The nodes built so far.
        faults: Uses that lead nowhere, round in a circle or beyond all measure.
    """

    def __init__(self, named: Mapping[str, NodePart], documents: Mapping[str, Document]) -> None:
        self.nodes: list[PlacedNode] = []
        self.faults: list[Fault] = []
        self._named = named
        self._documents = documents
        self._built: dict[str, Requirement] = {}
        self._measures: dict[int, tuple[Requirement, int, int]] = {}
        self._opened: list[str] = []
        self._depth = 0

    def root(self, part: NodePart, name: str, around: Basis | None, spot: Spot) -> Requirement:
        """Build a whole tree.

        Args:
            part: The root as written.
            name: Id of the root where it gives none.
            around: Basis of the fact that asks for it.
            spot: Where it stands.
        """
        node = self._node(part, name, around, spot, is_root=True)
        size, height = self._measure(node)
        if size > LARGEST_TREE or height > DEEPEST_TREE:
            self._fault(spot, "pack.requirement_too_large", nodes=LARGEST_TREE, deep=DEEPEST_TREE)
            return _nothing(node.id, node.basis)
        return node

    def asked(
        self, part: NodePart | None, name: str, around: Basis, spot: Spot
    ) -> Requirement | None:
        """Build a tree where something is asked for; see ``root``."""
        return None if part is None else self.root(part, name, around, spot)

    def build_named(self) -> None:
        """Build the named requirements that nothing has used, so that they are judged too."""
        for name in self._named:
            self._use(name, Spot(REQUIREMENTS_FILE, (name,)))

    def _node(
        self, part: NodePart, name: str, around: Basis | None, spot: Spot, *, is_root: bool = False
    ) -> Requirement:
        if self._depth > 2 * DEEPEST_TREE:
            self._fault(spot, "pack.requirement_too_large", nodes=LARGEST_TREE, deep=DEEPEST_TREE)
            return _nothing(name, basis(part, around))
        self._depth += 1
        is_new = True
        if part.use is not None:
            node, is_new = self._used(part, spot)
        else:
            own = basis(part, around)
            head = (part.id or name, own, optional_text(part.label))
            node = _MAKERS[part.kind](self, part, head, spot)
        self._depth -= 1
        if is_new:
            self.nodes.append(PlacedNode(node, spot, is_root))
        return node

    def _used(self, part: NodePart, spot: Spot) -> tuple[Requirement, bool]:
        """The named requirement, and whether it is a node of its own.

        It is one where the use gives it another id, label or basis; otherwise the same node
        stands in several trees.
        """
        node = self._use(part.use or "", spot.at("use"))
        if part.model_fields_set <= {"use"}:
            return node, False
        own = replace(
            node,
            id=part.id or node.id,
            label=optional_text(part.label) or node.label,
            basis=basis(part, node.basis),
        )
        return own, part.id is not None

    def _use(self, name: str, spot: Spot) -> Requirement:
        if name in self._built:
            return self._built[name]
        part = self._named.get(name)
        nothing = _nothing(name, Basis("", Confidence.UNCHECKED))
        if part is None:
            self._fault(spot, "pack.unknown_reference", kind="requirement", id=name)
            return nothing
        if name in self._opened:
            self._fault(spot, "pack.use_loop", path=" > ".join([*self._opened, name]))
            return nothing
        self._opened.append(name)
        node = self.root(part, name, None, Spot(REQUIREMENTS_FILE, (name,)))
        self._opened.pop()
        self._built[name] = node
        return node

    def children(
        self, parts: list[NodePart], key: str, above: Head, spot: Spot
    ) -> tuple[Requirement, ...]:
        """Build the nodes of a list; their ids count from 1."""
        name, around, _ = above
        steps = key.split(".")
        return tuple(
            self._node(part, f"{name}/{steps[0]}.{number + 1}", around, spot.at(*steps, number))
            for number, part in enumerate(parts)
        )

    def child(self, part: NodePart, key: str, above: Head, spot: Spot) -> Requirement:
        """Build one node below ``once``."""
        return self._node(part, f"{above[0]}/{key}", above[1], spot.at("once", key))

    def _measure(self, node: Requirement) -> tuple[int, int]:
        """Number of nodes of a tree, with what it uses counted at each use, and its height."""
        known = self._measures.get(id(node))
        if known is None:
            below = [self._measure(child) for child in children_of(node)]
            size = 1 + sum(size for size, _ in below)
            height = 1 + max((height for _, height in below), default=0)
            known = self._measures[id(node)] = (node, size, height)
        return known[1:]

    def _fault(self, spot: Spot, code: str, **fields: object) -> None:
        self.faults.append(self._documents[spot.file].fault(spot.path, code, **fields))


def _nothing(name: str, around: Basis) -> Requirement:
    """What stands for a requirement that cannot be built; a fault has been noted."""
    return language.NotStated(name, around, None, Text("-", "-"))


def _choice(part: ChoicePart) -> language.AwardChoice:
    return language.AwardChoice(part.award, part.family, part.level_at_least)


def _all_of(builder: NodeBuilder, part: NodePart, head: Head, spot: Spot) -> Requirement:
    return language.AllOf(*head, builder.children(part.all_of or [], "all_of", head, spot))


def _any_of(builder: NodeBuilder, part: NodePart, head: Head, spot: Spot) -> Requirement:
    return language.AnyOf(*head, builder.children(part.any_of or [], "any_of", head, spot))


def _at_least(builder: NodeBuilder, part: NodePart, head: Head, spot: Spot) -> Requirement:
    assert part.at_least is not None
    of = builder.children(part.at_least.of, "at_least.of", head, spot)
    return language.AtLeast(*head, part.at_least.count, of)


def _once(builder: NodeBuilder, part: NodePart, head: Head, spot: Spot) -> Requirement:
    assert part.once is not None
    when = builder.child(part.once.when, "when", head, spot)
    return language.Once(*head, when, builder.child(part.once.then, "then", head, spot))


def _award(_builder: NodeBuilder, part: NodePart, head: Head, _spot: Spot) -> Requirement:
    if part.holds is not None:
        return language.Holds(*head, _choice(part.holds))
    if part.working_towards is not None:
        return language.WorkingTowards(*head, _choice(part.working_towards))
    assert part.enrolled_on is not None
    return language.EnrolledOn(*head, _choice(part.enrolled_on))


def _induction(_builder: NodeBuilder, part: NodePart, head: Head, _spot: Spot) -> Requirement:
    asked = part.induction
    assert asked is not None
    return language.Induction(*head, asked.state, tuple(asked.sections))


def _registered(_builder: NodeBuilder, part: NodePart, head: Head, _spot: Spot) -> Requirement:
    assert part.registered is not None
    return language.Registered(*head, tuple(part.registered.categories))


def _experience(_builder: NodeBuilder, part: NodePart, head: Head, _spot: Spot) -> Requirement:
    asked = part.experience
    assert asked is not None
    return language.Experience(*head, asked.months, asked.within_years, tuple(asked.roles))


def _post_is(_builder: NodeBuilder, part: NodePart, head: Head, _spot: Spot) -> Requirement:
    asked = part.post_is
    assert asked is not None
    return language.PostIs(
        *head, tuple(asked.roles), tuple(asked.settings), tuple(asked.client_groups)
    )


def _number(_builder: NodeBuilder, part: NodePart, head: Head, _spot: Spot) -> Requirement:
    if part.age_at_least is not None:
        return language.AgeAtLeast(*head, part.age_at_least.years)
    if part.earns_below is not None:
        return language.EarnsBelow(*head, part.earns_below.amount)
    assert part.hours_at_least is not None
    return language.HoursAtLeast(*head, part.hours_at_least.hours)


def _lives_in(_builder: NodeBuilder, part: NodePart, head: Head, _spot: Spot) -> Requirement:
    assert part.lives_in is not None
    return language.LivesIn(*head, tuple(part.lives_in.nations))


def _not_stated(_builder: NodeBuilder, part: NodePart, head: Head, _spot: Spot) -> Requirement:
    assert part.not_stated is not None
    return language.NotStated(*head, text(part.not_stated.because))


_MAKERS: dict[str, Callable[[NodeBuilder, NodePart, Head, Spot], Requirement]] = {
    "all_of": _all_of,
    "any_of": _any_of,
    "at_least": _at_least,
    "once": _once,
    "holds": _award,
    "working_towards": _award,
    "enrolled_on": _award,
    "induction": _induction,
    "registered": _registered,
    "experience": _experience,
    "post_is": _post_is,
    "age_at_least": _number,
    "hours_at_least": _number,
    "lives_in": _lives_in,
    "earns_below": _number,
    "not_stated": _not_stated,
}
