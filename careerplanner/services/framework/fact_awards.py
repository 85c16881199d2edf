"""What the catalogue of a pack says of one award: what it is, and what it counts as for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.awards import Purpose
from careerplanner.i18n.durations import months_text
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import fact_labels, labels
from careerplanner.services.framework.fact_sheets import FactLine, FactPart, FactRef, filled, part
from careerplanner.services.framework.fact_words import names_award

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.awards import Award, CountsAs
    from careerplanner.services.framework.fact_words import FactWords


class AwardFacts:
    """Describes awards in one language.

    Args:
        words: Names and requirements of that language.
    """

    def __init__(self, words: FactWords) -> None:
        self._words = words
        self._say, self._lookup, self._tr = words.say, words.lookup, words.tr

    def subtitle(self, award: Award) -> str:
        """Return level, sort and standing in a line."""
        parts = [self._level(award), self._say.label(labels.AWARD_STANDING, award.standing)]
        return " · ".join(one for one in parts if one)

    def parts(self, award: Award) -> tuple[FactPart, ...]:
        """Return everything said of an award."""
        tr = self._tr
        return filled(
            part(tr("Fact", "What it is"), *self._what(award)),
            part(tr("Fact", "What you need first"), *self._before(award)),
            self._counts(award, Purpose.BAND),
            self._counts(award, Purpose.REGISTER),
            part(tr("Fact", "Where it is asked for"), *self._asked(award)),
            part(tr("Fact", "Courses that lead to it"), *self._courses(award)),
            part(tr("Fact", "Awards that count as it"), *self._accepted(award), folded=True),
            part(
                tr("Fact", "Other names people use for it"),
                *(FactLine(name) for name in award.also_called),
                folded=len(award.also_called) > 6,
            ),
        )

    def _level(self, award: Award) -> str:
        if award.level is None:
            return ""
        return self._tr("Fact", "Level {number}", number=award.level)

    def _what(self, award: Award) -> Iterator[FactLine]:
        tr, say = self._tr, self._say
        not_known = tr("Fact", "Not known")
        level = str(award.level) if award.level is not None else not_known
        yield FactLine(level, tr("Fact", "Level"))
        credit = str(award.credits) if award.credits is not None else not_known
        yield FactLine(credit, tr("Fact", "Credits, at least"))
        yield FactLine(self._length(award) or not_known, tr("Fact", "How long it usually takes"))
        yield FactLine(say.label(labels.AWARD_KIND, award.kind), tr("Fact", "What it proves"))
        standing = say.label(labels.AWARD_STANDING, award.standing)
        yield FactLine(standing, tr("Fact", "Can it still be taken?"))
        groups = self._words.groups(award.client_groups)
        if groups:
            yield FactLine(groups, tr("Fact", "For work with"))
        yield FactLine(award.body or not_known, tr("Fact", "Who awards it"))

    def _length(self, award: Award) -> str:
        if award.months is None:
            return ""
        least, most = award.months
        language = self._say.language
        if least == most:
            return months_text(language, most)
        return self._tr("Fact", "Months: {least} to {most}", least=least, most=most)

    def _before(self, award: Award) -> Iterator[FactLine]:
        if award.before is None:
            yield FactLine(self._tr("Fact", "Nothing is asked for first, as far as we know."))
            return
        yield from self._words.requirement(award.before)

    def _counts(self, award: Award, purpose: Purpose) -> FactPart:
        title = self._say.label(fact_labels.PURPOSE, purpose)
        entries = [one for one in award.counts_as if one.purpose is purpose]
        if not entries:
            nothing = self._tr("Fact", "Nothing but itself, as far as we know.")
            return part(title, FactLine(nothing))
        return part(title, *(line for one in entries for line in self._entry(one)))

    def _entry(self, entry: CountsAs) -> Iterator[FactLine]:
        extent = self._say.label(fact_labels.EXTENT, entry.extent)
        links = tuple(self._words.award(name) for name in entry.awards)
        yield FactLine(f"{extent}:", links=links, basis=entry.basis)
        if entry.roles:
            roles = tuple(self._words.role(name) for name in entry.roles)
            yield FactLine(self._tr("Fact", "Only for these jobs:"), links=roles, depth=1)

    def _asked(self, award: Award) -> Iterator[FactLine]:
        asked = (award.id, award.family, award.level or 0)
        bands = [b for b in self._lookup.bands_in_order if names_award(b.requirement, *asked)]
        if bands:
            links = tuple(self._words.band(band.id) for band in bands)
            yield FactLine(label=self._tr("Fact", "Bands"), links=links)
        rules = [
            rule.id
            for rule in self._lookup.pack.register_rules
            if rule.versions and names_award(rule.versions[-1].award, *asked)
        ]
        links = tuple(self._words.rule(rule) for rule in rules)
        if links:
            yield FactLine(label=self._tr("Fact", "Registration rules now"), links=links)
        if not bands and not links:
            yield FactLine(self._tr("Fact", "No band and no registration rule names it."))

    def _courses(self, award: Award) -> Iterator[FactLine]:
        for course in self._lookup.courses_for(award.id):
            standing = self._say.label(fact_labels.COURSE_STANDING, course.standing)
            yield FactLine(standing, links=(self._words.study("course", course.id),))

    def _accepted(self, award: Award) -> Iterator[FactLine]:
        seen: dict[str, list[str]] = {}
        for found in self._lookup.awards_counting_as(award.id):
            purpose = (
                self._tr("Fact", "for the bands")
                if found.counts_as.purpose is Purpose.BAND
                else self._tr("Fact", "for the Register")
            )
            said = seen.setdefault(found.award.id, [])
            if purpose not in said:
                said.append(purpose)
        for name, purposes in seen.items():
            yield FactLine(join_items(purposes), links=(self._words.award(name),))


def award_entry(facts: AwardFacts, award: Award, words: FactWords) -> tuple[FactRef, str]:
    """Return an award for a list: its reference and what tells it from others."""
    return words.award(award.id), facts.subtitle(award)
