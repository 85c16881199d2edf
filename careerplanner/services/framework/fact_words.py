"""Names of facts, and requirements in words without anybody's record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import PackName
from careerplanner.domain.requirement import (
    AgeAtLeast,
    AllOf,
    AnyOf,
    AtLeast,
    AwardChoice,
    EarnsBelow,
    EnrolledOn,
    Experience,
    Holds,
    HoursAtLeast,
    Induction,
    InductionState,
    LivesIn,
    NotStated,
    Once,
    PostIs,
    Registered,
    WorkingTowards,
)
from careerplanner.i18n.durations import hours_text, months_text, years_text
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import labels
from careerplanner.services.framework.fact_sheets import FactLine, FactRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.requirement import Requirement
    from careerplanner.services.wording import Wording

LONGEST_NAME = 80


class FactWords:
    """Names facts and words requirements in one language.

    Attributes:
        say: The words of that language for the pack.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self.lookup = say.lookup
        self.tr = say.catalogue.translate

    # ---- names -----------------------------------------------------------------------------

    def band(self, name: str) -> FactRef:
        """Return a band to open."""
        return FactRef("band", name, self.say.band(name))

    def award(self, name: str) -> FactRef:
        """Return an award to open."""
        return FactRef("award", name, self.say.award(name) or name)

    def role(self, name: str) -> FactRef:
        """Return a job to open."""
        return FactRef("role", name, self.say.role(name) or name)

    def statement(self, name: str) -> FactRef:
        """Return a statement to open, called by its text."""
        found = self.lookup.find_statement(name)
        return FactRef("statement", name, self.say.text(found.text) if found else name)

    def rule(self, name: str) -> FactRef:
        """Return a registration rule to open, called by the jobs it is for."""
        roles = [role for role in self.lookup.pack.roles if role.register_rule == name]
        titles = [self.say.text(role.title) for role in roles]
        title = join_items(titles) or name
        if len(title) > LONGEST_NAME and len(titles) > 1:
            title = self.tr("Fact", "{first}, and other jobs", first=titles[0])
        return FactRef("rule", name, title)

    def section(self, name: str) -> FactRef:
        """Return a section of the induction to open."""
        return FactRef("section", name, self.say.section(name))

    def study(self, kind: str, name: str) -> FactRef:
        """Return a goal, course, funding, provider, training or kind of evidence to open."""
        return FactRef(kind, name, self.say.name(PackName(kind, name)))

    def source(self, name: str) -> FactRef | None:
        """Return a source to open; None where the pack has none such."""
        found = self.lookup.find_source(name)
        return FactRef("source", name, self.say.text(found.title)) if found else None

    def groups(self, names: Iterable[str]) -> str:
        """Return client groups as a list of names."""
        found = (self.lookup.find_client_group(name) for name in names)
        return join_items(self.say.text(group.title) for group in found if group)

    def setting(self, name: str) -> str:
        """Return a setting's name, or ""."""
        found = self.lookup.find_setting(name)
        return self.say.text(found.title) if found else ""

    # ---- requirements ----------------------------------------------------------------------

    def requirement(self, node: Requirement, depth: int = 0) -> Iterator[FactLine]:
        """Yield the lines of a requirement, each part set in below what it is part of."""
        parts = _parts(node)
        label = self.say.text(node.label) if node.label else ""
        if not parts:
            yield self._leaf(node, label, depth)
            return
        named = [label, self._joint(node)]
        yield FactLine(" · ".join(part for part in named if part), basis=node.basis, depth=depth)
        for one in parts:
            yield from self.requirement(one, depth + 1)

    def _joint(self, node: Requirement) -> str:
        tr = self.tr
        if isinstance(node, AllOf):
            return tr("Fact", "All of these")
        if isinstance(node, AnyOf):
            return tr("Fact", "One of these")
        if isinstance(node, AtLeast):
            return tr("Fact", "At least this many of these: {count}", count=node.count)
        return tr("Fact", "First this, then that")

    def _leaf(self, node: Requirement, label: str, depth: int) -> FactLine:
        links: tuple[FactRef, ...] = ()
        text = label
        if isinstance(node, Holds | WorkingTowards | EnrolledOn):
            links = self.choice(node.choice)
            text = label or self._asked(node)
            if [text] == [link.title for link in links]:
                text = ""
        elif not label:
            text = self._plain(node)
        elif isinstance(node, NotStated):
            text = f"{label}. {self.say.text(node.because)}"
        return FactLine(text, links=links, basis=node.basis, depth=depth)

    def _asked(self, node: Holds | WorkingTowards | EnrolledOn) -> str:
        if isinstance(node, WorkingTowards):
            return self.tr("Fact", "Working towards it, or holding it:")
        if isinstance(node, EnrolledOn):
            return self.tr("Fact", "Enrolled on it with a centre, or holding it:")
        return ""

    def choice(self, choice: AwardChoice) -> tuple[FactRef, ...]:
        """Return the awards a requirement names."""
        if choice.award is not None:
            return (self.award(choice.award),)
        found = self.lookup.family(choice.family or "", choice.level_at_least)
        return tuple(self.award(award.id) for award in found if award.standing.value == "current")

    def _plain(self, node: Requirement) -> str:
        tr, language = self.tr, self.say.language
        if isinstance(node, NotStated):
            return self.say.text(node.because)
        if isinstance(node, AgeAtLeast):
            return tr("Fact", "Age, at least: {years}", years=years_text(language, node.years))
        if isinstance(node, HoursAtLeast):
            hours = hours_text(language, node.hours)
            return tr("Fact", "Hours a week, at least: {hours}", hours=hours)
        if isinstance(node, LivesIn):
            nations = join_items(self.say.name(PackName("nation", one)) for one in node.nations)
            return tr("Fact", "Living here: {nations}", nations=nations)
        if isinstance(node, EarnsBelow):
            amount = self.say.money(node.amount)
            return tr("Fact", "Earning less than this a year: {amount}", amount=amount)
        return self._done(node)

    def _done(self, node: Requirement) -> str:
        if isinstance(node, Experience):
            return self._experience(node)
        if isinstance(node, Induction):
            return self._induction(node)
        if isinstance(node, Registered):
            return self._registered(node)
        return self._post(node) if isinstance(node, PostIs) else ""

    def _registered(self, node: Registered) -> str:
        said = join_items(
            self.say.label(labels.CATEGORY, one) if one in labels.CATEGORY else one
            for one in node.categories
        )
        if said:
            return self.tr("Fact", "Being on the Register as: {part}", part=said)
        return self.tr("Fact", "Being on the Register")

    def _experience(self, node: Experience) -> str:
        tr, language = self.tr, self.say.language
        text = tr("Fact", "Experience: {months}", months=months_text(language, node.months))
        if node.within_years is not None:
            years = years_text(language, node.within_years)
            text += ". " + tr("Fact", "Within the last: {years}", years=years)
        jobs = join_items(self.say.role(role) for role in node.roles)
        return f"{text}. " + tr("Fact", "In these jobs: {jobs}", jobs=jobs) if jobs else text

    def _induction(self, node: Induction) -> str:
        done = node.state is InductionState.COMPLETE
        text = (
            self.tr("Fact", "The induction finished")
            if done
            else self.tr("Fact", "The induction begun")
        )
        sections = join_items(self.say.section(name) for name in node.sections)
        return f"{text}: {sections}" if sections else text

    def _post(self, node: PostIs) -> str:
        named = [
            *(self.say.role(role) for role in node.roles),
            *(self.setting(name) for name in node.settings),
            self.groups(node.client_groups),
        ]
        return self.tr("Fact", "A job of this kind: {kinds}", kinds=join_items(named))


def walk(node: Requirement) -> Iterator[Requirement]:
    """Yield a requirement and all its parts."""
    yield node
    for one in _parts(node):
        yield from walk(one)


def names_award(node: Requirement | None, award: str, family: str = "", level: int = 0) -> bool:
    """Whether a requirement asks for an award, by its id or as one of its family."""
    if node is None:
        return False
    for one in walk(node):
        if isinstance(one, Holds | WorkingTowards | EnrolledOn):
            choice = one.choice
            if choice.award == award:
                return True
            if family and choice.family == family and level >= (choice.level_at_least or 0):
                return True
    return False


def _parts(node: Requirement) -> tuple[Requirement, ...]:
    if isinstance(node, AllOf | AnyOf | AtLeast):
        return node.of
    if isinstance(node, Once):
        return (node.when, node.then)
    return ()
