"""Routes, their steps and what stands around them in words, in one language.

Screen, paper and command line take their sentences from here. What is true was decided in
``rules.routes``; sizes are worded in ``route_sizes``, funding in ``route_funding``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.finding import PackName
from careerplanner.domain.goals import GoalKind
from careerplanner.domain.requirement import EnrolledOn, Holds, NotStated, WorkingTowards
from careerplanner.domain.routes import GoalState
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import labels
from careerplanner.i18n.messages import routes as messages
from careerplanner.services.framework.fact_words import FactWords
from careerplanner.services.study.route_funding import FundingLine, FundingWords
from careerplanner.services.study.route_sizes import RouteSizes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Reason
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.routes import (
        Doubts,
        Measure,
        NotOffered,
        Route,
        Routes,
        RouteStep,
        Total,
    )
    from careerplanner.services.wording import Wording

MOST_ROLES = 4
"""How many jobs that will do are named before "and others"."""


class RouteWords:
    """Words routes in one language.

    Args:
        say: The words of that language for the pack.

    Attributes:
        say: As given.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self._tr = say.catalogue.translate
        self._sizes = RouteSizes(say)
        self._funding = FundingWords(say)

    # ---- the goal and the answer -----------------------------------------------------------

    def goal(self, name: GoalName) -> str:
        """Return what an end is called: "Band C: …", a job's title, a goal's title."""
        if name.kind is GoalKind.BAND:
            return self.say.band(name.id)
        if name.kind is GoalKind.ROLE:
            return self.say.role(name.id) or name.id
        goal = self.say.lookup.find_goal(name.id)
        return self.say.text(goal.title) if goal else name.id

    def question(self, name: GoalName) -> str:
        """Return which of the two questions an end is about: the bands, or register and job."""
        return self.say.label(messages.QUESTION, name.kind)

    def measure(self, measure: Measure) -> str:
        """Return by what routes are put in order, in a few words."""
        return self.say.label(messages.MEASURE, measure)

    def state(self, answer: Routes) -> str:
        """Return in a sentence whether the end is reached, or how many ways there are."""
        if answer.state is GoalState.REACHED:
            return self.say.label(messages.REACHED, answer.goal.kind)
        if answer.state is GoalState.NO_WAY:
            return self.say.catalogue.render(messages.NO_WAY)
        found = self.say.catalogue.render_count(messages.WAYS_FOUND, len(answer.routes))
        order = self._tr("Way", "In order of: {measure}", measure=self.measure(answer.rank))
        return f"{found}. {order}."

    def sizes_note(self) -> str:
        """Return what is counted in months and money, and what is not."""
        return self.say.catalogue.render(messages.SIZES_NOTE)

    def more(self, answer: Routes) -> str:
        """Return how many ways are not shown; "" where all are."""
        if not answer.more:
            return ""
        return self.say.catalogue.render_count(messages.MORE_WAYS, answer.more)

    def not_offered(self, entry: NotOffered) -> str:
        """Return what is not among the routes, and why."""
        name = self.say.name(entry.what) or entry.what.id
        since = self.say.in_force(entry.basis) if entry.basis and entry.basis.valid_to else ""
        said = [self.say.reason(entry.reason), f"{since}." if since else ""]
        return f"{name}: {' '.join(part for part in said if part)}"

    # ---- a route ---------------------------------------------------------------------------

    def title(self, route: Route) -> str:
        """Return what sets a route apart, short; with its job where the end can be several."""
        title = self.say.reason(route.reason)
        job = route.reason.get("role")
        if not isinstance(job, PackName):
            return title
        return self._tr("Way", "{title}. Job: {role}", title=title, role=self.say.name(job))

    def place(self, route: Route, answer: Routes) -> str:
        """Return a route's place by the measure asked for: "1", "1, equal with others"."""
        equal = sum(other.place == route.place for other in answer.routes) > 1
        if equal:
            return self._tr("Way", "Place {number}, shared", number=route.place)
        return self._tr("Way", "Place {number}", number=route.place)

    def months(self, total: Total) -> str:
        """Return how long a route takes, as "24 to 48 months", as far as it is known."""
        return self._sizes.months(total)

    def until_job(self, route: Route) -> str:
        """Return how long until the job can be begun; "" where none is taken up."""
        return self._sizes.months(route.until_job) if route.until_job is not None else ""

    def cost(self, total: Total, steps: Iterable[RouteStep]) -> str:
        """Return what the worker pays if nobody else does, with the years of the figures.

        Args:
            total: ``route.cost``.
            steps: ``route.steps``: an amount is never said without its year.
        """
        return self._sizes.cost(total, steps)

    def doubts(self, doubts: Doubts) -> str:
        """Return how uncertain a route is, counted."""
        return self._sizes.doubts(doubts)

    # ---- a step ----------------------------------------------------------------------------

    def step(self, step: RouteStep) -> str:
        """Return what a step asks to be done, in a line."""
        award = self.say.award(step.award)
        if step.kind is StepKind.TAKE_AWARD and step.in_the_job:
            return self.say.catalogue.render(messages.BEGIN_AWARD, award=award)
        said = self.say.label(labels.STEP, step.kind, award=award)
        if step.kind is StepKind.ASK:
            said = self._tr("Way", "Ask, because other people decide this")
        about = self._about(step)
        return f"{said}: {about}" if about else said

    def _about(self, step: RouteStep) -> str:
        """Return what a step is about where its kind alone does not say it."""
        if step.kind is StepKind.TAKE_POST:
            return self.roles(step)
        if step.kind is StepKind.REGISTER:
            parts = [step.category] if step.category else _name_in(step.key).split("+")
            known = [part for part in parts if part in labels.CATEGORY]
            return join_items(self.say.label(labels.CATEGORY, part) for part in known)
        if step.kind is StepKind.CHECK_AWARD:
            return self.say.fields(step.reason).get("held", "")
        if step.kind is StepKind.ASK:
            named = (step.reason.get(field) for field in ("route", "award"))
            found = next((one for one in named if isinstance(one, PackName)), None)
            return self.say.name(found) if found else self._node(step)
        return "" if step.award else self._node(step)

    def _node(self, step: RouteStep) -> str:
        """Return the requirement that a step is named after, in a few words; "" for none."""
        node = self.say.lookup.find_node(_name_in(step.key))
        if node is None:
            return ""
        if isinstance(node, NotStated):
            return self.say.text(node.label) if node.label else ""
        if isinstance(node, Holds | WorkingTowards | EnrolledOn):
            return self.say.node(node.id)
        return next(FactWords(self.say).requirement(node)).text

    def roles(self, step: RouteStep) -> str:
        """Return the jobs of which any will do, the nearest first."""
        named = [self.say.role(role) or role for role in step.roles]
        if len(named) > MOST_ROLES:
            named = [*named[:MOST_ROLES], self._tr("Way", "or another of this kind")]
        return join_items(named)

    def why(self, step: RouteStep) -> str:
        """Return what a step is needed for, in a sentence."""
        return self.say.reason(step.reason)

    def turn(self, step: RouteStep, steps: Sequence[RouteStep]) -> str:
        """Return when a step can be begun, by the numbers of the steps as listed.

        Args:
            step: The step.
            steps: All steps of its route, in order; the first is number 1.
        """
        numbers = {one.key: at for at, one in enumerate(steps, start=1)}
        after = [numbers[key] for key in step.after if key in numbers]
        begun = [numbers[key] for key in step.alongside if key in numbers]
        beside = [
            numbers[one.key]
            for one in steps
            if one.turn == step.turn and one.key not in (step.key, *step.alongside)
        ]
        parts = [self._tr("Way", "You have begun this") if step.under_way else ""]
        if after:
            parts.append(self._tr("Way", "After: {steps}", steps=self._numbered(after)))
        if begun:
            said = self._numbered(begun)
            parts.append(self._tr("Way", "Once this has begun: {steps}", steps=said))
        if not after and not begun and not step.under_way and step.turn <= 1:
            parts.append(self._tr("Way", "You can start now"))
        if beside:
            said = self._numbered(beside)
            parts.append(self._tr("Way", "At the same time as: {steps}", steps=said))
        return ". ".join(part for part in parts if part)

    def _numbered(self, numbers: list[int]) -> str:
        return join_items(self._tr("Way", "step {number}", number=one) for one in sorted(numbers))

    def step_months(self, step: RouteStep) -> str:
        """Return how long a step takes; "not known" where nobody says."""
        return self._sizes.step_months(step.months)

    def step_price(self, step: RouteStep) -> str:
        """Return what a step costs if nobody else pays, with the year of the figure."""
        return self._sizes.price(step.price)

    def course(self, step: RouteStep) -> str:
        """Return the course a step is taken by, how and with whom; "" for none."""
        course = self.say.lookup.find_course(step.course)
        if course is None:
            return ""
        found = (self.say.lookup.find_provider(one) for one in course.providers)
        givers = join_items(self.say.text(one.title) for one in found if one)
        mode = self.say.label(messages.STUDY_MODE, course.mode)
        return ". ".join(part for part in (self.say.text(course.title), mode, givers) if part)

    def deadlines(self, step: RouteStep) -> tuple[str, ...]:
        """Return by when a step has to be finished, once what it counts from has happened."""
        return self._sizes.deadlines(step)

    def funding(self, step: RouteStep) -> tuple[FundingLine, ...]:
        """Return what may pay for a step, and whether this worker may get it."""
        return self._funding.lines(step)

    def instead(self, step: RouteStep) -> tuple[str, ...]:
        """Return the other awards and courses that would do in a step's place."""
        lookup = self.say.lookup
        courses = (lookup.find_course(one) for one in step.other_courses)
        return (
            *(self.say.award(award) or award for award in step.instead),
            *(self.say.text(course.title) for course in courses if course),
        )

    def assumes(self, of: RouteStep | Route) -> tuple[str, ...]:
        """Return what a step or a route takes for granted."""
        return tuple(self._assumed(reason) for reason in of.assumes)

    def _assumed(self, reason: Reason) -> str:
        said = self.say.reason(reason)
        if reason.code.startswith("assume."):
            return said
        return self.say.catalogue.render(messages.TOOK_AS_MET, why=said)

    def risks(self, of: RouteStep | Route) -> tuple[str, ...]:
        """Return what a step or a route loses or risks."""
        return tuple(self.say.reason(reason) for reason in of.risks)

    def sources(self, step: RouteStep) -> tuple[Basis, ...]:
        """Return all that a step stands on, each once: itself, its length, price and funding."""
        sizes = [one.basis for one in (step.months, step.price) if one is not None]
        paid = [
            basis
            for line in self.funding(step)
            for basis in (line.basis, *line.bases)
            if basis is not None
        ]
        return tuple(dict.fromkeys((*step.bases, *sizes, *paid)))


def _name_in(key: str) -> str:
    """Return what stands behind the kind in a step's key."""
    return key.partition(":")[2]
