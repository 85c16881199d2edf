"""Finding the facts of a pack by id, and the few questions that are asked of it again and again.

Finding by what somebody typed is ``search``. What a fact means for a worker is ``rules``.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from careerplanner.errors import UnknownName
from careerplanner.framework.facts import requirements_of, walk
from careerplanner.framework.lookup_tables import acceptances, by_award, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careerplanner.domain.awards import Award, Purpose
    from careerplanner.domain.bands import Band, Statement, StatementKind
    from careerplanner.domain.conversation_guide import (
        ConversationForm,
        ConversationKind,
        ConversationTopic,
    )
    from careerplanner.domain.facts import Basis, Source
    from careerplanner.domain.goals import Goal
    from careerplanner.domain.induction import InductionArea, InductionSection
    from careerplanner.domain.pack import Pack
    from careerplanner.domain.programme import Programme, ProgrammePart
    from careerplanner.domain.register import (
        Notice,
        RegisterRoute,
        RegisterRule,
        RegisterVersion,
        Renewal,
    )
    from careerplanner.domain.requirement import Requirement
    from careerplanner.domain.roles import EarningsBand, Role, Term
    from careerplanner.domain.study import Course, Funding, Provider
    from careerplanner.domain.training import AssessmentEvidence, Training
    from careerplanner.framework.lookup_tables import Acceptance

FactT = TypeVar("FactT")


class Lookup:
    """A pack with its facts by id.

    Every kind of fact has ``find_…``, which gives None for an id the pack does not know (a record
    may name one of an older pack), and the kinds people name have a method that raises
    ``UnknownName`` instead.

    Attributes:
        pack: The pack.
    """

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._bands = {band.id: band for band in pack.bands}
        self._statements = {statement.id: statement for statement in pack.statements}
        self._awards = {award.id: award for award in pack.awards}
        self._roles = {role.id: role for role in pack.roles}
        self._sources = {source.id: source for source in pack.sources}
        self._rules = {rule.id: rule for rule in pack.register_rules}
        self._versions = {v.id: v for rule in pack.register_rules for v in rule.versions}
        self._routes = {route.id: route for route in pack.register_routes}
        self._renewals = {renewal.id: renewal for renewal in pack.renewals}
        self._sections = {section.id: section for section in pack.induction.sections}
        self._areas = {a.id: a for section in pack.induction.sections for a in section.areas}
        self._notices = {notice.id: notice for notice in pack.notices}
        self._settings = {term.id: term for term in pack.about.settings}
        self._client_groups = {term.id: term for term in pack.about.client_groups}
        self._acceptances = acceptances(pack.awards)
        self._goals = {goal.id: goal for goal in pack.goals}
        self._courses = {course.id: course for course in pack.courses}
        self._providers = {provider.id: provider for provider in pack.providers}
        self._funding = {funding.id: funding for funding in pack.funding}
        self._courses_by_award = by_award(pack.courses)
        self._pays_award = places(pack.funding, "awards")
        self._pays_course = places(pack.funding, "courses")
        self._nations = {term.id: term for term in pack.about.nations}
        self._trainings = {training.id: training for training in pack.trainings}
        self._assessment_evidence = {kind.id: kind for kind in pack.assessment_evidence}
        self._forms = {form.kind: form for form in pack.conversations.forms}
        self._topics = {topic.id: topic for topic in pack.conversations.topics}
        self._programmes = {programme.band: programme for programme in pack.programmes}
        self._programme_parts = {part.id: part for one in pack.programmes for part in one.parts}
        self._earnings = {band.id: band for band in pack.about.earnings_bands}

    @cached_property
    def _nodes(self) -> dict[str, Requirement]:
        """Every requirement node by its id; made when one is first asked for."""
        return {node.id: node for root in requirements_of(self.pack) for node in walk(root)}

    def plain(self) -> str:
        """Return the whole pack as text, as a book keeps it beside what it judged."""
        import json

        from careerplanner.framework.plain import to_plain

        return json.dumps(to_plain(self.pack), ensure_ascii=False, separators=(",", ":"))

    def find_band(self, name: str) -> Band | None:
        """Return a band, or None."""
        return self._bands.get(name)

    def find_statement(self, name: str) -> Statement | None:
        """Return a value, skill or task, or None."""
        return self._statements.get(name)

    def find_award(self, name: str) -> Award | None:
        """Return an award of the catalogue, or None."""
        return self._awards.get(name)

    def find_role(self, name: str) -> Role | None:
        """Return a role, or None."""
        return self._roles.get(name)

    def find_source(self, name: str) -> Source | None:
        """Return a source, or None."""
        return self._sources.get(name)

    def find_register_rule(self, name: str) -> RegisterRule | None:
        """Return a registration rule, or None."""
        return self._rules.get(name)

    def find_register_version(self, name: str) -> RegisterVersion | None:
        """Return the version of a registration rule, or None."""
        return self._versions.get(name)

    def find_route(self, name: str) -> RegisterRoute | None:
        """Return a way on to the register, or None."""
        return self._routes.get(name)

    def find_renewal(self, name: str) -> Renewal | None:
        """Return a renewal rule, or None."""
        return self._renewals.get(name)

    def find_section(self, name: str) -> InductionSection | None:
        """Return a section of the induction, or None."""
        return self._sections.get(name)

    def find_area(self, name: str) -> InductionArea | None:
        """Return an outcome area of the induction, or None."""
        return self._areas.get(name)

    def find_notice(self, name: str) -> Notice | None:
        """Return a notice, or None."""
        return self._notices.get(name)

    def find_setting(self, name: str) -> Term | None:
        """Return a setting, or None."""
        return self._settings.get(name)

    def find_client_group(self, name: str) -> Term | None:
        """Return a client group, or None."""
        return self._client_groups.get(name)

    def find_goal(self, name: str) -> Goal | None:
        """Return an end that the pack names, or None."""
        return self._goals.get(name)

    def find_course(self, name: str) -> Course | None:
        """Return a course, or None."""
        return self._courses.get(name)

    def find_provider(self, name: str) -> Provider | None:
        """Return a university, college or other body that gives courses, or None."""
        return self._providers.get(name)

    def find_funding(self, name: str) -> Funding | None:
        """Return a kind of funding, or None."""
        return self._funding.get(name)

    def find_training(self, name: str) -> Training | None:
        """Return a kind of training, or None."""
        return self._trainings.get(name)

    def find_assessment_evidence(self, name: str) -> AssessmentEvidence | None:
        """Return a kind of evidence for an employer's assessment, or None."""
        return self._assessment_evidence.get(name)

    def find_conversation(self, kind: ConversationKind) -> ConversationForm | None:
        """Return what the pack says of a kind of conversation, or None."""
        return self._forms.get(kind)

    def find_topic(self, name: str) -> ConversationTopic | None:
        """Return a thing to talk about, or None."""
        return self._topics.get(name)

    def topics_of(self, kind: ConversationKind) -> tuple[ConversationTopic, ...]:
        """Return what is talked about in a kind of conversation, in its order."""
        form = self._forms.get(kind)
        return tuple(self._topics[name] for name in form.topics) if form else ()

    def find_programme(self, band: str) -> Programme | None:
        """Return the learning programme of a band, or None."""
        return self._programmes.get(band)

    def find_programme_part(self, name: str) -> ProgrammePart | None:
        """Return a part of a learning programme, or None."""
        return self._programme_parts.get(name)

    def find_earnings_band(self, name: str) -> EarningsBand | None:
        """Return a span of earnings, or None."""
        return self._earnings.get(name)

    def find_nation(self, code: str) -> Term | None:
        """Return a nation that people may live in, by its ISO 3166-2 code, or None."""
        return self._nations.get(code)

    def find_node(self, name: str) -> Requirement | None:
        """Return a requirement or a part of one by its id, or None."""
        return self._nodes.get(name)

    def courses_for(self, award: str) -> tuple[Course, ...]:
        """Return every course that ends in an award, whatever its standing, in pack order."""
        return self._courses_by_award.get(award, ())

    def funding_for(self, award: str, course: str) -> tuple[Funding, ...]:
        """Return what may pay for an award taken by a course ("" for none), in pack order."""
        found = self._pays_award.get(award, {})
        of_course = self._pays_course.get(course)
        if of_course:
            found = dict(sorted((found | of_course).items()))
        return tuple(found.values())

    def trainings_for(self, roles: Iterable[str]) -> tuple[Training, ...]:
        """Return the training that the pack asks of somebody with these roles, in pack order.

        That is what is for everybody, what is for one of the roles, and all that these build on.
        Training that is only likely for a role is not among it.
        """
        held = set(roles)
        wanted = {t.id for t in self.pack.trainings if t.everybody or held & set(t.roles)}
        waiting = list(wanted)
        while waiting:
            below = self._trainings.get(waiting.pop())
            more = set(below.builds_on if below else ()) - wanted
            wanted |= more
            waiting.extend(more)
        return tuple(training for training in self.pack.trainings if training.id in wanted)

    def likely_trainings_for(self, roles: Iterable[str]) -> tuple[Training, ...]:
        """Return the training that may be asked of somebody with these roles, and only may be.

        Whether it is asked of them, the employer says.
        """
        held = set(roles)
        asked = {training.id for training in self.trainings_for(held)}
        return tuple(
            training
            for training in self.pack.trainings
            if training.id not in asked and any(held & set(one.roles) for one in training.likely)
        )

    def assessment_evidence_for(self, route: str) -> tuple[AssessmentEvidence, ...]:
        """Return the kinds of evidence that are taken for a way on to the register."""
        return tuple(kind for kind in self.pack.assessment_evidence if route in kind.routes)

    def band(self, name: str) -> Band:
        """Return a band, by id.

        Raises:
            UnknownName: The pack has none such.
        """
        return _known(self._bands, "band", name)

    def statement(self, name: str) -> Statement:
        """Return a value, skill or task, by id.

        Raises:
            UnknownName: The pack has none such.
        """
        return _known(self._statements, "statement", name)

    def award(self, name: str) -> Award:
        """Return an award of the catalogue, by id.

        Raises:
            UnknownName: The pack has none such.
        """
        return _known(self._awards, "award", name)

    def role(self, name: str) -> Role:
        """Return a role, by id.

        Raises:
            UnknownName: The pack has none such.
        """
        return _known(self._roles, "role", name)

    def source(self, name: str) -> Source:
        """Return a source, by id.

        Raises:
            UnknownName: The pack has none such.
        """
        return _known(self._sources, "source", name)

    def section(self, name: str) -> InductionSection:
        """Return a section of the induction, by id.

        Raises:
            UnknownName: The pack has none such.
        """
        return _known(self._sections, "section", name)

    def source_of(self, basis: Basis) -> Source | None:
        """Return the source a fact stands on, or None where it names none."""
        return self._sources.get(basis.source)

    @property
    def bands_in_order(self) -> tuple[Band, ...]:
        """The bands, first one first."""
        return tuple(sorted(self.pack.bands, key=lambda band: band.order))

    def band_after(self, name: str) -> Band | None:
        """Return the band above another, or None for the last one and for unknown ones."""
        below = self._bands.get(name)
        order = below.order + 1 if below else None
        return next((band for band in self.pack.bands if band.order == order), None)

    def roles_in_band(self, name: str) -> tuple[Role, ...]:
        """Return the roles that can stand in a band."""
        return tuple(role for role in self.pack.roles if name in role.bands)

    def statements(self, band: str, kind: StatementKind | None = None) -> tuple[Statement, ...]:
        """Return the statements of a band, of one kind or of all, in their order."""
        return tuple(
            statement
            for statement in self.pack.statements
            if statement.band == band and (kind is None or statement.kind is kind)
        )

    def family(self, name: str, level_at_least: int | None = None) -> tuple[Award, ...]:
        """Return the awards of a family, of a level or above."""
        return tuple(
            award
            for award in self.pack.awards
            if award.family == name
            and name
            and (
                level_at_least is None
                or (award.level is not None and award.level >= level_at_least)
            )
        )

    def register_role(self, role: str, setting: str) -> Role | None:
        """Return the role that a role is for the register, in a setting; None for unknown ones.

        It is itself, unless the job's name does not say where it is done and the setting does.
        """
        found = self._roles.get(role)
        places = {place.setting: place.role for place in found.register_as} if found else {}
        return self._roles.get(places.get(setting, role))

    def deciding_settings(self, role: str) -> tuple[Term, ...]:
        """Return the settings that decide what a role is for the register; mostly none."""
        found = self._roles.get(role)
        deciding = {place.setting for place in found.register_as} if found else set()
        return tuple(term for term in self.pack.about.settings if term.id in deciding)

    def register_award(self, version: str) -> Requirement | None:
        """Return the award that a version of a rule asks for, or None."""
        found = self._versions.get(version)
        return found.award if found else None

    def awards_counting_as(self, award: str) -> tuple[Acceptance, ...]:
        """Return every award that counts as this one for anything, with the entry that says so."""
        return self._acceptances.get(award, ())

    def accepted_for(self, award: str, purpose: Purpose, role: str = "") -> tuple[Acceptance, ...]:
        """Return the awards that count as this one.

        Args:
            award: Id of the award asked for.
            purpose: For the band or for the register.
            role: Id of the role it is asked for; "" leaves out what is limited to roles.
        """
        return tuple(
            found
            for found in self.awards_counting_as(award)
            if found.counts_as.purpose is purpose
            and (not found.counts_as.roles or role in found.counts_as.roles)
        )


def _known(facts: Mapping[str, FactT], kind: str, name: str) -> FactT:
    fact = facts.get(name)
    if fact is None:
        raise UnknownName("pack.unknown_name", kind=kind, id=name)
    return fact
