"""What a pack says of goals, courses, funding and those who give courses.

What a route to a goal is for somebody is ``routing``; how its steps are worded, ``route_words``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.errors import UnknownName
from careerplanner.i18n.messages import fact_labels
from careerplanner.i18n.messages.routes import COVERS, STUDY_MODE
from careerplanner.services.framework.fact_sheets import FactLine, FactPart, FactRef, filled, part
from careerplanner.services.study.route_sizes import RouteSizes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.goals import Goal
    from careerplanner.domain.study import Course, Funding
    from careerplanner.services.framework.fact_words import FactWords

KINDS = ("goal", "course", "funding", "provider")
"""Kinds of fact described here, in the order they are offered."""

Said = tuple[str, str, tuple[FactPart, ...], "Basis"]
"""Title, lead, parts and basis of a description."""


class StudyFacts:
    """Lists and describes ends and the ways to study, in one language.

    Args:
        words: Names and requirements of that language.
    """

    def __init__(self, words: FactWords) -> None:
        self._words = words
        self._say, self._lookup, self._tr = words.say, words.lookup, words.tr
        self._sizes = RouteSizes(words.say)

    # ---- lists -----------------------------------------------------------------------------

    def entries(self, kind: str) -> list[tuple[FactRef, str]]:
        """Return every fact of a kind with what tells it from others, in pack order.

        Raises:
            KeyError: ``kind`` is none of ``KINDS``.
        """
        pack, words, say = self._lookup.pack, self._words, self._say
        lists: dict[str, Callable[[], list[tuple[FactRef, str]]]] = {
            "goal": lambda: [(words.study("goal", g.id), self._field(g)) for g in pack.goals],
            "course": lambda: [
                (words.study("course", course.id), self._course_subtitle(course))
                for course in pack.courses
            ],
            "funding": lambda: [
                (words.study("funding", one.id), say.label(COVERS, one.covers))
                for one in pack.funding
            ],
            "provider": lambda: [(words.study("provider", one.id), "") for one in pack.providers],
        }
        return lists[kind]()

    def _course_subtitle(self, course: Course) -> str:
        standing = self._say.label(fact_labels.COURSE_STANDING, course.standing)
        return f"{self._say.label(STUDY_MODE, course.mode)} · {standing}"

    def _field(self, goal: Goal) -> str:
        groups = {term.id: term for term in self._lookup.pack.about.goal_groups}
        return self._say.text(groups[goal.group].title) if goal.group in groups else ""

    # ---- descriptions ----------------------------------------------------------------------

    def goal(self, name: str) -> Said:
        """Return what is said of a goal.

        Raises:
            UnknownName: The pack has none such.
        """
        goal, tr, words = self._lookup.find_goal(name), self._tr, self._words
        if goal is None:
            raise UnknownName("pack.unknown_name", kind="goal", id=name)
        bands = {band.id for band in self._lookup.pack.bands}
        before = tuple(
            words.band(one) if one in bands else words.study("goal", one) for one in goal.follows
        )
        roles = tuple(words.role(role) for role in goal.roles)
        parts = filled(
            part(
                tr("Fact", "The goal"),
                FactLine(self._field(goal), tr("Fact", "Field")),
                _linked(tr("Fact", "Any of these jobs reaches it"), roles),
                _linked(tr("Fact", "People usually come from"), before),
            ),
            part(tr("Fact", "What it asks for"), *self._asked(goal)),
        )
        return self._say.text(goal.title), self._say.text(goal.explains), parts, goal.basis

    def _asked(self, goal: Goal) -> Iterator[FactLine]:
        if goal.requirement is not None:
            yield from self._words.requirement(goal.requirement)
        else:
            yield FactLine(self._tr("Fact", "The job, and what the Register asks for it."))

    def course(self, name: str) -> Said:
        """Return what is said of a course.

        Raises:
            UnknownName: The pack has none such.
        """
        course, tr = self._lookup.find_course(name), self._tr
        if course is None:
            raise UnknownName("pack.unknown_name", kind="course", id=name)
        providers = tuple(self._words.study("provider", one) for one in course.providers)
        unknown = "" if providers else tr("Fact", "Not known")
        risks = (FactLine(self._say.text(risk)) for risk in course.risks)
        parts = filled(
            part(tr("Fact", "The course"), *self._what(course)),
            part(tr("Fact", "What you need first"), *self._before(course)),
            part(tr("Fact", "Who gives it"), FactLine(unknown, links=providers)),
            part(tr("Fact", "Who may pay for it"), *self._paid(course)),
            part(tr("Fact", "What you may lose by it"), *risks),
        )
        return self._say.text(course.title), self._say.text(course.explains), parts, course.basis

    def _what(self, course: Course) -> Iterator[FactLine]:
        tr, say, unknown = self._tr, self._say, self._tr("Fact", "Not known")
        yield FactLine(label=tr("Fact", "It ends in"), links=(self._words.award(course.award),))
        standing = say.label(fact_labels.COURSE_STANDING, course.standing)
        yield FactLine(standing, tr("Fact", "Can it be taken?"))
        yield FactLine(say.label(STUDY_MODE, course.mode), tr("Fact", "How you study"))
        months, price = course.months, course.price
        yield FactLine(
            self._sizes.span(months.least, months.most) if months else unknown,
            tr("Fact", "How long it takes"),
            basis=_own(months.basis if months else None, course.basis),
        )
        yield FactLine(
            self._sizes.price(price) if price else unknown,
            tr("Fact", "What you pay if nobody else does"),
            basis=_own(price.basis if price else None, course.basis),
        )

    def _before(self, course: Course) -> Iterator[FactLine]:
        award = self._lookup.find_award(course.award)
        before = course.before or (award.before if award else None)
        if before is None:
            yield FactLine(self._tr("Fact", "Nothing is asked for first, as far as we know."))
            return
        yield from self._words.requirement(before)

    def _paid(self, course: Course) -> Iterator[FactLine]:
        """Funding that comes with the course, that may be had, and that the first shuts out."""
        tr = self._tr
        given = course.comes_with
        shut = {other for one in given for other in self._excluded(one)}
        others = [one.id for one in self._lookup.funding_for(course.award, course.id)]
        free = [one for one in others if one not in given]
        lines = (
            (tr("Fact", "Comes with it"), given),
            (tr("Fact", "You can ask for"), [one for one in free if one not in shut]),
            (tr("Fact", "Cannot be had with it"), [one for one in free if one in shut]),
        )
        for label, names in lines:
            if names:
                yield FactLine(label=label, links=self._refs("funding", names))
        if not given and not free:
            yield FactLine(tr("Fact", "Nobody that we know of."))

    def funding(self, name: str) -> Said:
        """Return what is said of a kind of funding.

        Raises:
            UnknownName: The pack has none such.
        """
        funding, tr, say = self._lookup.find_funding(name), self._tr, self._say
        if funding is None:
            raise UnknownName("pack.unknown_name", kind="funding", id=name)
        parts = filled(
            part(tr("Fact", "The money"), *self._pays(funding)),
            part(tr("Fact", "Who may get it"), *self._who(funding)),
            part(tr("Fact", "How much it is"), *self._figures(funding)),
            part(
                tr("Fact", "Money it cannot be had with"),
                _linked("", self._refs("funding", self._excluded(name))),
            ),
            part(
                tr("Fact", "Whom to ask"),
                FactLine(say.text(funding.ask)) if funding.ask else None,
            ),
        )
        return say.text(funding.title), say.text(funding.explains), parts, funding.basis

    def _pays(self, funding: Funding) -> Iterator[FactLine]:
        tr, pack = self._tr, self._lookup.pack
        yield FactLine(self._say.label(COVERS, funding.covers), tr("Fact", "What it pays for"))
        awards = tuple(self._words.award(one) for one in funding.awards)
        given = [course.id for course in pack.courses if funding.id in course.comes_with]
        for label, links in (
            (tr("Fact", "For these awards"), awards),
            (tr("Fact", "For these courses"), self._refs("course", funding.courses)),
            (tr("Fact", "Comes with these courses"), self._refs("course", given)),
        ):
            if links:
                yield FactLine(label=label, links=links)

    def _who(self, funding: Funding) -> Iterator[FactLine]:
        if funding.requirement is None:
            yield FactLine(self._tr("Fact", "Nothing is asked of anybody, as far as we know."))
            return
        yield from self._words.requirement(funding.requirement)

    def _figures(self, funding: Funding) -> Iterator[FactLine]:
        for figure in funding.figures:
            amount = f"{self._say.money(figure.amount)} ({figure.year})"
            label = self._say.text(figure.label)
            yield FactLine(amount, label, basis=_own(figure.basis, funding.basis))
        if not funding.figures:
            yield FactLine(self._tr("Fact", "Not known"))

    def _excluded(self, name: str) -> list[str]:
        """Ids of the funding that cannot be had with this, whichever of the two says so."""
        every = self._lookup.pack.funding
        own = self._lookup.find_funding(name)
        said = own.excludes if own else ()
        return [one.id for one in every if one.id in said or name in one.excludes]

    def provider(self, name: str) -> Said:
        """Return what is said of a university, college or other body that gives courses.

        Raises:
            UnknownName: The pack has none such.
        """
        provider, tr = self._lookup.find_provider(name), self._tr
        if provider is None:
            raise UnknownName("pack.unknown_name", kind="provider", id=name)
        given = [one.id for one in self._lookup.pack.courses if name in one.providers]
        unknown = tr("Fact", "Not known")
        parts = filled(
            part(
                tr("Fact", "Where it is found"),
                FactLine(provider.address or unknown, tr("Fact", "Address")),
            ),
            part(tr("Fact", "Its courses"), _linked("", self._refs("course", given))),
        )
        return self._say.text(provider.title), "", parts, provider.basis

    def _refs(self, kind: str, names: Iterable[str]) -> tuple[FactRef, ...]:
        return tuple(self._words.study(kind, one) for one in names)


def _linked(label: str, links: tuple[FactRef, ...]) -> FactLine | None:
    return FactLine(label=label, links=links) if links else None


def _own(basis: Basis | None, around: Basis) -> Basis | None:
    """What a part stands on, where it is not what the whole stands on."""
    return None if basis == around else basis
