"""From the shapes of the files to a draft of the pack in domain types.

Shapes are right by now; whether they fit together is for ``checks``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from careerplanner.domain.awards import Award, CountsAs
from careerplanner.domain.bands import Band, Statement, StatementKind
from careerplanner.domain.conversation_guide import ConversationGuide
from careerplanner.domain.facts import Basis, Confidence, Source
from careerplanner.domain.induction import (
    InductionArea,
    InductionFramework,
    InductionNote,
    InductionSection,
)
from careerplanner.domain.pack import Pack, PackRef, PackTitle, Renamed
from careerplanner.domain.register import Notice
from careerplanner.domain.roles import EarningsBand, InSetting, Role, Term
from careerplanner.framework import building_conversations as talks
from careerplanner.framework.building_nodes import NodeBuilder, basis, optional_text, text
from careerplanner.framework.building_register import RegisterBuilder
from careerplanner.framework.building_study import StudyBuilder
from careerplanner.framework.building_training import assessment_evidence, training
from careerplanner.framework.draft import Draft, Spot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from careerplanner.framework.reading import Document
    from careerplanner.framework.schema import TermPart
    from careerplanner.framework.schema_awards import AwardPart, CountsAsPart
    from careerplanner.framework.schema_files import (
        AreaPart,
        BandPart,
        InductionFilePart,
        InductionNotePart,
        NationPart,
        PackPart,
        RenamedPart,
        RolePart,
        SectionPart,
        SourcePart,
        StatementPart,
    )
    from careerplanner.framework.schema_goals import GoalsPart
    from careerplanner.framework.schema_register import NoticePart

StatementName = tuple[str, str, int]
"""Band, kind and number, as a statement's id spells them."""


def split_statement_id(name: str) -> StatementName | None:
    """Return the parts of an id such as ``B.skill.4``, or None where it has another form."""
    parts = name.split(".")
    kinds = {kind.value for kind in StatementKind}
    if len(parts) != 3 or parts[1] not in kinds:
        return None
    number = parts[2]
    if not (number.isascii() and number.isdigit()) or number != str(int(number)):
        return None
    return parts[0], parts[1], int(number)


def draw(shapes: Mapping[str, Any], documents: Mapping[str, Document], digest: str) -> Draft:
    """Make the draft of a pack.

    Args:
        shapes: Validated content of each file.
        documents: The files they came from.
        digest: SHA-256 of the pack's files.
    """
    return _Builder(shapes, documents).draw(digest)


class _Builder:
    """Builds each kind of fact in turn and notes where each stands."""

    def __init__(self, shapes: Mapping[str, Any], documents: Mapping[str, Document]) -> None:
        self.shapes = shapes
        self.documents = documents
        self.nodes = NodeBuilder(shapes.get("requirements.yaml") or {}, documents)
        self.spots: dict[tuple[str, int], Spot] = {}
        self.about: PackPart = shapes["pack.yaml"]

    def draw(self, digest: str) -> Draft:
        """The whole draft."""
        register, study = RegisterBuilder(self.nodes), StudyBuilder(self.nodes)
        pack = Pack(
            about=self._title(digest),
            sources=self._each("sources", "sources.yaml", _source),
            bands=self._each("bands", "bands.yaml", self._band),
            statements=self._each("statements", "statements/", self._statement),
            awards=self._each("awards", "awards/", self._award),
            roles=self._each("roles", "roles.yaml", _role),
            register_rules=self._each("register_rules", "register.yaml", register.rule, "rules"),
            register_routes=self._each(
                "register_routes", "register.yaml", register.route, "routes"
            ),
            renewals=self._each("renewals", "register.yaml", register.renewal, "renewals"),
            induction=self._induction(),
            notices=self._each("notices", "notices.yaml", _notice),
            renamed=self._each("renamed", "renamed.yaml", _renamed),
            goals=self._each("goals", "goals.yaml", study.goal, "goals"),
            courses=self._each("courses", "courses.yaml", study.course, "courses"),
            providers=self._each("providers", "courses.yaml", study.provider, "providers"),
            funding=self._each("funding", "funding.yaml", study.funding),
            trainings=self._each("trainings", "training.yaml", training),
            assessment_evidence=self._each(
                "assessment_evidence", "assessment_evidence.yaml", assessment_evidence
            ),
            conversations=self._conversations(),
            programmes=self._each("programmes", "programmes.yaml", talks.programme),
        )
        self.nodes.build_named()
        return Draft(
            pack,
            self.documents,
            self.spots,
            tuple(self.nodes.nodes),
            frozenset(self.about.same_in_both),
            tuple(self.nodes.faults),
        )

    def _each(
        self, field: str, file: str, make: Callable[..., Any], key: str = ""
    ) -> tuple[Any, ...]:
        """Build every entry of a kind, over all files that hold it."""
        made: list[Any] = []
        for name in self._files(file):
            parts = self.shapes[name]
            spot = Spot(name, (key,) if key else ())
            for number, part in enumerate(getattr(parts, key) if key else parts):
                self.spots[field, len(made)] = spot.at(number)
                made.append(make(part, spot.at(number)))
        return tuple(made)

    def _files(self, file: str) -> Iterator[str]:
        for name in self.shapes:
            if name == file or (file.endswith("/") and name.startswith(file)):
                yield name

    def _title(self, digest: str) -> PackTitle:
        part = self.about
        goals: GoalsPart | None = self.shapes.get("goals.yaml")
        self.spots["about", 0] = Spot("pack.yaml", ())
        return PackTitle(
            ref=PackRef(part.id, part.version, digest),
            title=text(part.title),
            nation=part.nation,
            status=text(part.status),
            regulator=text(part.regulator),
            register_name=text(part.register_name),
            client_groups=_terms(part.client_groups),
            settings=_terms(part.settings),
            currency=part.currency,
            nations=_terms(part.nations),
            earnings_bands=tuple(
                EarningsBand(span.id, text(span.title), span.least, span.below)
                for span in part.earnings_bands
            ),
            goal_groups=_terms(goals.groups) if goals else (),
        )

    def _band(self, part: BandPart, spot: Spot) -> Band:
        own = basis(part)
        return Band(
            id=part.id,
            order=cast("int", spot.path[0]) + 1,
            title=text(part.title),
            purpose=text(part.purpose),
            typical_roles=tuple(text(role) for role in part.typical_roles),
            requirement=self.nodes.root(
                part.requirement, f"band-{part.id}", own, spot.at("requirement")
            ),
            basis=own,
        )

    def _statement(self, part: StatementPart, _spot: Spot) -> Statement:
        name = split_statement_id(part.id) or ("", StatementKind.VALUE.value, 0)
        around = Basis(
            self.about.statements_source or "",
            self.about.statements_confidence or Confidence.UNCHECKED,
        )
        return Statement(
            id=part.id,
            band=name[0],
            kind=StatementKind(name[1]),
            text=text(part.text),
            fuller=text(part.fuller),
            continues=part.continues,
            raises=part.raises,
            basis=basis(part, around),
            looks_like=optional_text(part.looks_like),
        )

    def _award(self, part: AwardPart, spot: Spot) -> Award:
        own = basis(part)
        return Award(
            id=part.id,
            title=text(part.title),
            level=part.level,
            kind=part.kind,
            standing=part.standing,
            family=part.family,
            client_groups=tuple(part.client_groups),
            credits=part.credits,
            months=(part.months[0], part.months[1]) if part.months else None,
            also_called=tuple(part.also_called),
            body=part.body,
            before=self.nodes.asked(part.before, f"before-{part.id}", own, spot.at("before")),
            counts_as=tuple(_counts_as(entry, own) for entry in part.counts_as),
            basis=own,
            summary=text(part.summary),
        )

    def _conversations(self) -> ConversationGuide:
        file = "conversations.yaml"
        return ConversationGuide(
            self._each("conversation_forms", file, talks.form, "kinds"),
            self._each("conversation_topics", file, talks.topic, "topics"),
            self._each("conversation_notices", file, talks.notice, "notices"),
        )

    def _induction(self) -> InductionFramework:
        part: InductionFilePart = self.shapes["induction.yaml"]
        self.spots["induction", 0] = Spot("induction.yaml", ())
        own = basis(part)
        sections = tuple(_section(section, own) for section in part.sections)
        notes = tuple(_note(note, own) for note in part.notes)
        return InductionFramework(text(part.title), part.months, sections, own, notes)


def _terms(parts: Sequence[TermPart | NationPart]) -> tuple[Term, ...]:
    return tuple(Term(part.id, text(part.title)) for part in parts)


def _source(part: SourcePart, _spot: Spot) -> Source:
    return Source(
        id=part.id,
        title=text(part.title),
        publisher=text(part.publisher),
        published=part.published,
        address=part.address,
        seen=part.seen,
        note=optional_text(part.note),
    )


def _role(part: RolePart, _spot: Spot) -> Role:
    return Role(
        id=part.id,
        title=text(part.title),
        setting=part.setting,
        client_groups=tuple(part.client_groups),
        bands=tuple(part.bands),
        register_rule=part.register_rule,
        also_called=tuple(part.also_called),
        leads=part.leads,
        in_scope=part.in_scope,
        basis=basis(part),
        register_as=tuple(InSetting(*pair) for pair in part.register_as.items()),
        own_awards=tuple(part.own_awards),
    )


def _counts_as(part: CountsAsPart, around: Basis) -> CountsAs:
    return CountsAs(
        awards=tuple(part.awards),
        purpose=part.purpose,
        roles=tuple(part.roles),
        extent=part.extent,
        basis=basis(part, around),
    )


def _section(part: SectionPart, around: Basis) -> InductionSection:
    own = basis(part, around)
    areas = tuple(_area(area, own) for area in part.areas)
    return InductionSection(
        part.id, part.number, text(part.title), tuple(part.client_groups), areas, own
    )


def _area(part: AreaPart, around: Basis) -> InductionArea:
    return InductionArea(part.id, part.number, text(part.title), basis(part, around))


def _note(part: InductionNotePart, around: Basis) -> InductionNote:
    return InductionNote(
        id=part.id,
        helps=part.helps,
        text=text(part.text),
        basis=basis(part, around),
        sections=tuple(part.sections),
        awards=tuple(part.awards),
        not_for=tuple(part.not_for),
    )


def _notice(part: NoticePart, _spot: Spot) -> Notice:
    return Notice(part.id, part.about, text(part.text), basis(part), tuple(part.roles))


def _renamed(part: RenamedPart, _spot: Spot) -> Renamed:
    return Renamed(part.kind, part.was, part.now)
