"""What a pack says of training, of evidence for an assessment and of the induction as a whole.

How somebody's record stands to any of it is for ``rules``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.errors import UnknownName
from careerplanner.i18n.durations import months_text, years_and_months_text
from careerplanner.services.framework.fact_sheets import FactLine, FactPart, FactRef, filled, part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.induction import InductionNote
    from careerplanner.domain.training import Training
    from careerplanner.services.framework.fact_words import FactWords

KINDS = ("training", "assessment_evidence", "induction")
"""Kinds of fact described here, in the order they are offered."""

INDUCTION = "induction"
"""Id of the induction as a whole, of which a pack has one."""

_MOST_UNFOLDED = 6
"""Jobs that are shown before somebody asks for them."""

Said = tuple[str, str, tuple[FactPart, ...], "Basis"]
"""Title, lead, parts and basis of a description."""


class TrainingFacts:
    """Lists and describes training, evidence and the induction in one language.

    Args:
        words: Names of that language.
    """

    def __init__(self, words: FactWords) -> None:
        self._words = words
        self._say, self._lookup, self._tr = words.say, words.lookup, words.tr

    # ---- lists -----------------------------------------------------------------------------

    def entries(self, kind: str) -> list[tuple[FactRef, str]]:
        """Return every fact of a kind with what tells it from others, in pack order.

        Raises:
            KeyError: ``kind`` is none of ``KINDS``.
        """
        pack = self._lookup.pack
        if kind == "training":
            return [(self._words.study(kind, one.id), self._again(one)) for one in pack.trainings]
        if kind == "assessment_evidence":
            return [(self._words.study(kind, one.id), "") for one in pack.assessment_evidence]
        return {"induction": [(self.induction_ref(), self._length())]}[kind]

    def induction_ref(self) -> FactRef:
        """Return the induction as a whole, to open."""
        return FactRef(INDUCTION, INDUCTION, self._say.text(self._lookup.pack.induction.title))

    def _again(self, training: Training) -> str:
        """After how long it is refreshed, and whether that is only a suggestion."""
        tr, interval = self._tr, training.refreshed
        if interval is None:
            return tr("Fact", "How often: not known")
        every = years_and_months_text(self._say.language, interval.months)
        if interval.suggested:
            return tr("Fact", "Again after: {time} (a suggestion)", time=every)
        return tr("Fact", "Again after: {time}", time=every)

    # ---- training --------------------------------------------------------------------------

    def training(self, name: str) -> Said:
        """Return what is said of a kind of training.

        Raises:
            UnknownName: The pack has none such.
        """
        one, tr, say = self._lookup.find_training(name), self._tr, self._say
        if one is None:
            raise UnknownName("pack.unknown_name", kind="training", id=name)
        above = [other.id for other in self._lookup.pack.trainings if name in other.builds_on]
        parts = filled(
            part(tr("Fact", "Who it is for"), *self._who(one)),
            part(tr("Fact", "The first time"), *self._first(one)),
            part(tr("Fact", "After that"), *self._after(one)),
            part(
                tr("Fact", "Perhaps these jobs too: your employer decides"),
                *(FactLine(links=self._jobs(some.roles), basis=some.basis) for some in one.likely),
                folded=sum(len(some.roles) for some in one.likely) > _MOST_UNFOLDED,
            ),
            part(tr("Fact", "Training that comes first"), self._linked(one.builds_on)),
            part(tr("Fact", "Training that builds on it"), self._linked(above)),
            part(
                tr("Fact", "Awards that are this training"),
                FactLine(links=tuple(self._words.award(award) for award in one.awards))
                if one.awards
                else None,
            ),
        )
        return say.text(one.title), say.text(one.explains), parts, one.basis

    def _who(self, one: Training) -> Iterator[FactLine]:
        tr = self._tr
        if one.everybody:
            yield FactLine(tr("Fact", "Everybody, whatever their job."))
        elif not one.roles:
            yield FactLine(tr("Fact", "No source names any job. Your employer decides."))
        if one.roles:
            yield FactLine(label=tr("Fact", "These jobs"), links=self._jobs(one.roles))

    def _first(self, one: Training) -> Iterator[FactLine]:
        tr, basis = self._tr, one.timing
        if one.first is None and one.hours is None:
            yield FactLine(tr("Fact", "No source says when. Ask your employer."))
        if one.first is not None:
            yield FactLine(self._say.text(one.first), tr("Fact", "When"), basis=basis)
        if one.hours is not None:
            yield FactLine(self._say.text(one.hours), tr("Fact", "How long"), basis=basis)

    def _after(self, one: Training) -> Iterator[FactLine]:
        interval = one.refreshed
        if interval is None:
            if one.no_interval is not None:
                yield FactLine(self._say.text(one.no_interval))
            return
        every = years_and_months_text(self._say.language, interval.months)
        yield FactLine(every, self._tr("Fact", "Done again after"), basis=interval.basis)
        if interval.suggested:
            yield FactLine(
                self._tr("Fact", "This is a suggestion. Nobody has to follow it."), depth=1
            )

    def of_job(self, role: str) -> FactPart:
        """Return the training that the pack asks of a job, or thinks likely; no lines for none."""
        asked = [one.id for one in self._lookup.trainings_for((role,))]
        likely = [one.id for one in self._lookup.likely_trainings_for((role,))]
        return part(
            self._tr("Fact", "Training for this job"),
            self._linked(asked),
            self._linked(likely, self._tr("Fact", "Perhaps this too: your employer decides")),
        )

    # ---- evidence for an assessment --------------------------------------------------------

    def assessment_evidence(self, name: str) -> Said:
        """Return what is said of a kind of evidence for an employer's assessment.

        Raises:
            UnknownName: The pack has none such.
        """
        one, tr, say = self._lookup.find_assessment_evidence(name), self._tr, self._say
        if one is None:
            raise UnknownName("pack.unknown_name", kind="assessment_evidence", id=name)
        ways = dict.fromkeys(say.route(route) for route in one.routes)
        parts = (
            part(tr("Fact", "Ways on to the Register it is for"), *(FactLine(way) for way in ways)),
        )
        return say.text(one.title), say.text(one.explains), parts, one.basis

    # ---- the induction ---------------------------------------------------------------------

    def induction(self, name: str) -> Said:
        """Return what is said of the induction as a whole.

        Raises:
            UnknownName: The name is not ``INDUCTION``.
        """
        if name != INDUCTION:
            raise UnknownName("pack.unknown_name", kind="induction", id=name)
        whole, tr = self._lookup.pack.induction, self._tr
        sections = tuple(self._words.section(section.id) for section in whole.sections)
        parts = filled(
            part(
                tr("Fact", "The induction"),
                FactLine(
                    self._length() or tr("Fact", "Not known"),
                    tr("Fact", "The whole induction should take, at most"),
                ),
                FactLine(label=tr("Fact", "Its sections"), links=sections),
            ),
            *self._notes(note for note in whole.notes if not note.sections),
        )
        return self._say.text(whole.title), "", parts, whole.basis

    def notes_on(self, section: str) -> tuple[FactPart, ...]:
        """Return where a section of the induction helps, and what it is not; none for neither."""
        return self._notes(
            note for note in self._lookup.pack.induction.notes if section in note.sections
        )

    def _notes(self, notes: Iterable[InductionNote]) -> tuple[FactPart, ...]:
        every, tr = tuple(notes), self._tr
        return filled(
            part(tr("Fact", "Where it helps"), *self._said(n for n in every if n.helps)),
            part(tr("Fact", "What it is not"), *self._said(n for n in every if not n.helps)),
        )

    def _said(self, notes: Iterable[InductionNote]) -> Iterator[FactLine]:
        """Yield notes, and under one that is for some jobs alone, which these are."""
        for note in notes:
            awards = tuple(self._words.award(award) for award in note.awards)
            yield FactLine(self._say.text(note.text), links=awards, basis=note.basis)
            if note.not_for:
                label = self._tr("Fact", "Only for these jobs:")
                yield FactLine(label=label, links=self._jobs(note.not_for), depth=1)

    def _length(self) -> str:
        months = self._lookup.pack.induction.months
        return months_text(self._say.language, months) if months else ""

    # ---- names -----------------------------------------------------------------------------

    def _linked(self, names: Iterable[str], label: str = "") -> FactLine | None:
        links = tuple(self._words.study("training", name) for name in names)
        return FactLine(label=label, links=links) if links else None

    def _jobs(self, names: Iterable[str]) -> tuple[FactRef, ...]:
        return tuple(self._words.role(name) for name in names)
