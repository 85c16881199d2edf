"""What a pack says of one registration rule: each version, what it asks, by when, and the ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.register import Anchor
from careerplanner.i18n.durations import days_text, years_and_months_text
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import fact_labels, labels
from careerplanner.services.framework.fact_sheets import FactLine, FactPart, filled, part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.register import Deadline, RegisterRule, RegisterVersion
    from careerplanner.services.framework.fact_words import FactWords


class RegisterFacts:
    """Describes registration rules in one language.

    Args:
        words: Names and requirements of that language.
        today: Day by which a version is now in force or an older one.
    """

    def __init__(self, words: FactWords, today: date) -> None:
        self._words, self._today = words, today
        self._say, self._lookup, self._tr = words.say, words.lookup, words.tr

    def category(self, rule: RegisterRule) -> str:
        """Return the parts of the Register that will do for a rule."""
        known = [one for one in rule.categories if one in labels.CATEGORY]
        return join_items(self._say.label(labels.CATEGORY, one) for one in known)

    def parts(self, rule: RegisterRule) -> tuple[FactPart, ...]:
        """Return the jobs a rule is for and its versions, the one in force first."""
        roles = [role for role in self._lookup.pack.roles if role.register_rule == rule.id]
        links = tuple(self._words.role(role.id) for role in roles)
        return filled(
            part(self._tr("Fact", "Jobs it is for"), FactLine(links=links) if links else None),
            *self.versions(rule),
            *self._evidence(rule),
        )

    def _evidence(self, rule: RegisterRule) -> Iterator[FactPart]:
        """Yield what is taken as evidence for each way of a rule where an employer judges."""
        routes = dict.fromkeys(name for version in rule.versions for name in version.routes)
        for route in routes:
            found = self._lookup.assessment_evidence_for(route)
            if found:
                way = self._say.route(route)
                title = self._tr("Fact", "What can be evidence for this way: {way}", way=way)
                links = tuple(self._words.study("assessment_evidence", one.id) for one in found)
                yield part(title, FactLine(links=links), folded=True)

    def versions(self, rule: RegisterRule) -> Iterator[FactPart]:
        """Yield a part for each version, newest first; those no longer in force are folded."""
        newest = list(reversed(rule.versions))
        for version in newest:
            folded = version is not newest[0] and not self._holds_now(version)
            yield part(self._title(version), *self._version(version), folded=folded)

    def _holds_now(self, version: RegisterVersion) -> bool:
        return version.basis.in_force(self._today) and version.anchor is Anchor.DAY_OF_ASKING

    def _title(self, version: RegisterVersion) -> str:
        tr, basis = self._tr, version.basis
        dates = self._say.in_force(basis)
        if version.anchor is Anchor.POST_START:
            if basis.valid_from and basis.valid_to:
                first, last = self._say.day(basis.valid_from), self._say.day(basis.valid_to)
                return tr("Fact", "Jobs begun from {first} to {last}", first=first, last=last)
            if basis.valid_from:
                first = self._say.day(basis.valid_from)
                return tr("Fact", "Jobs begun on this day or later: {day}", day=first)
            if basis.valid_to:
                last = self._say.day(basis.valid_to)
                return tr("Fact", "Jobs begun on this day or earlier: {day}", day=last)
        return dates or tr("Fact", "The rule")

    def _version(self, version: RegisterVersion) -> Iterator[FactLine]:
        tr, say = self._tr, self._say
        yield FactLine(say.text(version.explains), basis=version.basis)
        yield FactLine(say.label(fact_labels.DUTY, version.duty), tr("Fact", "Duty"))
        for label, deadline in (
            (tr("Fact", "Time to register"), version.register_by),
            (tr("Fact", "Time to gain the award"), version.award_expected),
            (tr("Fact", "Longest time to gain the award"), version.award_latest),
        ):
            if deadline is not None:
                yield FactLine(self.deadline(deadline), label, basis=deadline.basis)
        if version.award is not None:
            yield FactLine(label=tr("Fact", "Award the Register asks for"))
            yield from self._words.requirement(version.award, 1)
        yield from self._routes(version)
        yield from self._renewal(version)

    def deadline(self, deadline: Deadline) -> str:
        """Return how long a time is and from what it is counted, or its last day."""
        tr, say = self._tr, self._say
        if deadline.by is not None:
            return tr("Fact", "The same last day for everybody: {day}", day=say.day(deadline.by))
        if deadline.passed_by is not None:
            day = say.day(deadline.passed_by)
            return tr("Fact", "It had passed for everybody by this day: {day}", day=day)
        if deadline.months is None or deadline.anchor is None:
            return tr("Fact", "Not known")
        anchor = say.label(fact_labels.ANCHOR, deadline.anchor)
        if deadline.months == 0:
            return tr("Fact", "None: it is asked for from this day on: {day}", day=anchor)
        length = years_and_months_text(say.language, deadline.months)
        text = tr("Fact", "{length}, counted from this day: {day}", length=length, day=anchor)
        if deadline.counted_since is None:
            return text
        since = say.day(deadline.counted_since)
        only = tr("Fact", "Only where that day is this one or later: {day}", day=since)
        return f"{text}. {only}"

    def _routes(self, version: RegisterVersion) -> Iterator[FactLine]:
        found = [self._lookup.find_route(name) for name in version.routes]
        routes = [route for route in found if route is not None]
        if not routes:
            return
        yield FactLine(label=self._tr("Fact", "Ways on to the Register"))
        for route in routes:
            closed = self._say.in_force(route.basis) if route.basis.valid_to else ""
            said = [self._say.text(route.title) + ".", self._say.text(route.explains), closed]
            text = " ".join(one for one in said if one)
            yield FactLine(text, basis=route.basis, depth=1)

    def _renewal(self, version: RegisterVersion) -> Iterator[FactLine]:
        renewal = self._lookup.find_renewal(version.renewal)
        if renewal is None:
            return
        tr, language = self._tr, self._say.language
        every = years_and_months_text(language, renewal.every_months)
        yield FactLine(every, tr("Fact", "Registration lasts"), basis=renewal.basis)
        opens = days_text(language, renewal.opens_days_before)
        yield FactLine(opens, tr("Fact", "Renewal opens this long before the end"), depth=1)
        finish = days_text(language, renewal.finish_days_before)
        yield FactLine(finish, tr("Fact", "Finish renewing this long before the end"), depth=1)
        yield FactLine(self._say.text(renewal.cpd), depth=1)
        if renewal.lapses is not None:
            yield FactLine(self._say.text(renewal.lapses), depth=1)
