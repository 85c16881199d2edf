"""Words for an induction in one language: its areas and sections, how far, by when, who signs.

Screen, paper and command line say the same because all three ask here. What is true is worked out
by ``rules.induction_plan``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.facts import Text
from careerplanner.domain.finding import Status
from careerplanner.domain.induction_plan import GroupFrom, InductionPart, NextKind, Through
from careerplanner.domain.record import ProgressState
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import labels
from careerplanner.services.evidence.evidence import of as evidence_of
from careerplanner.services.induction.inducting import remembered_names
from careerplanner.services.induction.induction_entry_words import EntryWords
from careerplanner.services.induction.induction_parts import is_half_signed

if TYPE_CHECKING:
    from careerplanner.domain.evidence import Evidence
    from careerplanner.domain.induction_plan import (
        AreaName,
        AreaPlan,
        InductionPlan,
        SectionPlan,
    )
    from careerplanner.domain.record import Post, Record
    from careerplanner.services.wording import Wording


class InductionWords(EntryWords):
    """Says how an induction stands.

    Args:
        say: The language and the pack.
        record: Whose it is.
        plan: How it stands.
    """

    def __init__(self, say: Wording, record: Record, plan: InductionPlan) -> None:
        super().__init__(say, record)
        self._plan = plan
        self._unknown = {
            area.name.id
            for section in plan.sections
            if section.status is Status.NOT_KNOWN
            for area in section.areas
        }
        self._catalogue = say.catalogue

    # ---- names ---------------------------------------------------------------------------------

    def area(self, name: AreaName) -> str:
        """An area with its number, where it has one: "3.1 Well-being"."""
        title = name.title
        said = self._say.text(title) if isinstance(title, Text) else title.words
        return f"{name.number} {said}".strip()

    def section(self, section: str) -> str:
        """A section with its number."""
        return self._say.section(section)

    def part(self, part: InductionPart) -> str:
        """An area or a section."""
        area = self._plan.find_area(part) if part.area else None
        return self.area(area.name) if area is not None else self.section(part.section)

    # ---- how far -------------------------------------------------------------------------------

    def area_state(self, area: AreaPlan) -> tuple[Status, str]:
        """How far an area is, in a word or two, and the status it is shown with."""
        entry, state = area.entry, area.state
        own = area.through is Through.AREA and entry is not None
        if area.through is Through.NOTHING and area.name.id in self._unknown:
            return Status.NOT_KNOWN, self._tr("Induction", "Nothing recorded")
        word = self._say.label(labels.PROGRESS_STATE, state)
        if state is ProgressState.SIGNED_OFF:
            if area.earlier:
                word = self._tr("Induction", "Brought in")
            return Status.MET, word
        if own and entry is not None and is_half_signed(entry):
            word = self._tr("Induction", "One of two signatures")
        elif area.sent_back:
            return Status.MISSING, self._tr("Induction", "Sent back")
        return (
            Status.MISSING if state is ProgressState.NOT_STARTED else Status.UNDER_WAY,
            word,
        )

    def section_state(self, section: SectionPlan) -> tuple[Status, str]:
        """How far a section is, and the status it is shown with."""
        if section.status is Status.MET:
            return Status.MET, self._tr("Induction", "All signed off")
        if section.status is Status.NOT_KNOWN:
            return Status.NOT_KNOWN, self._tr("Induction", "Nothing recorded")
        begun = section.status is Status.UNDER_WAY
        if not begun:
            word = self._say.label(labels.PROGRESS_STATE, ProgressState.NOT_STARTED)
            return Status.MISSING, word
        if not section.areas or not (section.signed or section.ready):
            word = self._say.label(labels.PROGRESS_STATE, ProgressState.IN_PROGRESS)
            return Status.UNDER_WAY, word
        return Status.UNDER_WAY, self._tr(
            "Induction", "{signed} of {of} signed off", signed=section.signed, of=section.of
        )

    def waiting(self, section: SectionPlan) -> str:
        """How many areas of a section wait to be signed; "" for none."""
        if not section.ready:
            return ""
        return self._catalogue.count(
            "Induction", "{n} area is ready to sign|{n} areas are ready to sign", section.ready
        )

    def doubt(self, section: SectionPlan) -> str:
        """What has to be said of a list that nobody has seen; "" for a list that is sure."""
        if section.own_list:
            return self._tr("Induction", "This is your employer's own list of areas.")
        if not section.doubtful:
            return ""
        return self._tr(
            "Induction",
            "Check these areas against your own progress log. We have not seen the official list.",
        )

    # ---- what next -----------------------------------------------------------------------------

    def next_part(self) -> InductionPart | None:
        """What to take up next, as a part; None for nothing."""
        found = self._plan.next
        return InductionPart(found.section, found.area) if found is not None else None

    @property
    def may_be_finished(self) -> bool:
        """Whether nothing is recorded although the recommended day has long passed."""
        line = self._plan.finish_by
        past = line is not None and line.state is DateState.PAST
        return self._plan.status is Status.NOT_KNOWN and past and not self._record.induction

    def next_caption(self) -> str:
        """What the next part is, above its name."""
        if self._plan.next is None or self.may_be_finished:
            return self._tr("Induction", "Your induction")
        return {
            NextKind.MEND: self._tr("Induction", "Next: work on this again"),
            NextKind.GO_ON: self._tr("Induction", "Next: go on with this"),
            NextKind.START: self._tr("Induction", "Next: start this"),
            NextKind.SIGN: self._tr("Induction", "Next: have this signed"),
        }[self._plan.next.kind]

    def next_title(self) -> str:
        """The name of the next part, or that there is none."""
        part = self.next_part()
        if self.may_be_finished:
            return self._tr("Induction", "Have you finished it?")
        if part is not None:
            return self.part(part)
        if self._plan.group_from is GroupFrom.NOT_KNOWN and self._plan.status is not Status.MET:
            return self._tr("Induction", "Say first whom you work with")
        if self._plan.is_for_others and self._plan.status is not Status.MET:
            return self._tr("Induction", "This induction is not meant for your job")
        return self._tr("Induction", "All of it is signed off")

    def next_why(self) -> str:
        """The section of the next part, and why it was sent back."""
        part, plan = self.next_part(), self._plan
        if part is not None and self.may_be_finished:
            start = self._tr("Induction", "If not, start with: {area}", area=self.part(part))
            whole = self._tr("Induction", "If it was signed off, record it as a whole.")
            return f"{whole}\n{start}"
        if part is None:
            if plan.status is Status.MET or plan.is_for_others:
                return ""
            return self._tr("Induction", "Which sections you do depends on it.")
        area = plan.find_area(part) if part.area else None
        lines = [self.section(part.section)] if part.area else []
        if area is not None and area.entry is not None and area.sent_back:
            lines.append(self.sent_back(area.entry))
        lines.append(f"{self.evidence(part)} {self.signers()}")
        return "\n".join(lines)

    # ---- by when -------------------------------------------------------------------------------

    def line(self) -> str:
        """The recommended last day and how far off it is, or why it cannot be told."""
        tr, duty, status = self._tr, self._plan.finish_by, self._plan.status
        if status is Status.MET:
            done = tr("Induction", "All of it is signed off.")
            return f"{done} {self._before_this_job()}".strip()
        if duty is None:
            return tr("Induction", "No last day is recommended.")
        if duty.when is None:
            return self._say.reason(duty.reason)
        day = self._say.span(duty.when)
        if status is Status.NOT_KNOWN and duty.state is DateState.PAST:
            said = tr("Induction", "The recommended last day was: {date}.", date=day)
            return f"{said} {tr('Induction', 'Whether you finished is not on your record.')}"
        said = tr("Induction", "Recommended: finish by {date}.", date=day)
        return f"{said} {self._how_far_off(past=duty.state is DateState.PAST)}"

    def _before_this_job(self) -> str:
        """That all was signed elsewhere before the job began, while its months run; or ""."""
        if not self._plan.signed_before:
            return ""
        return self._tr(
            "Induction",
            "It was signed before you started this job. Ask your employer how much of it counts "
            "here.",
        )

    def _how_far_off(self, *, past: bool) -> str:
        tr, left = self._tr, self._plan.pace.days_left
        if left is None and past:
            return tr("Induction", "That day has passed.")
        if left is None:
            return tr(
                "Induction", "The exact day is not known, because your start date is not exact."
            )
        if left == 0:
            return tr("Induction", "That is today.")
        if left > 0:
            return self._catalogue.count("Induction", "{n} day is left.|{n} days are left.", left)
        passed = self._catalogue.count(
            "Induction", "That was {n} day ago.|That was {n} days ago.", -left
        )
        rule = tr("Induction", "It is not a rule of law: you can still finish.")
        return f"{passed} {rule}"

    def pace(self) -> str:
        """Areas signed, and how many an even pace would have brought; never a score."""
        pace = self._plan.pace
        if not pace.of:
            return ""
        if self._plan.status is Status.NOT_KNOWN and not pace.signed:
            return self._tr("Induction", "Nothing is recorded of its {of} areas.", of=pace.of)
        said = self._tr(
            "Induction", "Areas signed off: {signed} of {of}.", signed=pace.signed, of=pace.of
        )
        if pace.expected is None or self._plan.status is Status.MET:
            return said
        if (pace.days_left or 0) < 0:
            return said
        if pace.signed > pace.expected:
            return f"{said} {self._tr('Induction', 'You are ahead of an even pace.')}"
        if pace.signed == pace.expected:
            return f"{said} {self._tr('Induction', 'You keep an even pace.')}"
        even = self._tr(
            "Induction", "At an even pace it would be {number} by now.", number=pace.expected
        )
        return f"{said} {even}"

    def counted_from(self) -> str:
        """Which of several jobs the last day is counted for; "" where there is no choice."""
        post = self.post()
        if post is None or sum(one.ended is None for one in self._record.posts) < 2:
            return ""
        return self._tr("Induction", "Counted for this job: {job}", job=self.job(post))

    def job(self, post: Post) -> str:
        """A job with its employer."""
        return ", ".join(part for part in (self._say.post(post), post.employer) if part)

    def post(self) -> Post | None:
        """The job that the induction is for."""
        return next((post for post in self._record.posts if post.id == self._plan.post), None)

    # ---- who -----------------------------------------------------------------------------------

    def groups(self) -> str:
        """Whom the worker works with, and where that is known from."""
        if not self._plan.groups:
            return self._tr("Induction", "Not known")
        found = (self._say.lookup.find_client_group(one) for one in self._plan.groups)
        return join_items(self._say.text(term.title) for term in found if term is not None)

    def signers(self) -> str:
        """Who signs: the worker and the manager, by name where one is known."""
        _worker, manager = remembered_names(self._record)
        if manager:
            return self._tr("Induction", "You sign it, and your manager: {name}.", name=manager)
        return self._tr("Induction", "You and your manager sign it.")

    def brought(self) -> str:
        """What was brought in from an earlier employer."""
        number = self._plan.pace.brought
        if not number:
            return self._tr(
                "Induction", "Did an earlier employer sign some of it? That can count here."
            )
        return self._catalogue.count(
            "Induction",
            "{n} area is brought in and counts.|{n} areas are brought in and count.",
            number,
        )

    # ---- evidence ------------------------------------------------------------------------------

    def pieces(self, part: InductionPart) -> tuple[Evidence, ...]:
        """The evidence that serves a part."""
        return evidence_of(self._record, target_of(part))

    def evidence(self, part: InductionPart) -> str:
        """How much evidence serves a part."""
        number = len(self.pieces(part))
        if not number:
            return self._tr("Induction", "No evidence for it yet.")
        return self._catalogue.count(
            "Induction", "{n} piece of evidence for it.|{n} pieces of evidence for it.", number
        )

    def notes(self, *, helps: bool) -> tuple[str, ...]:
        """What the framework says the whole is good for, or what it is not."""
        return tuple(
            self._say.text(note.text)
            for note in self._plan.notes
            if note.helps is helps and not note.sections
        )

    def section_notes(self, section: str) -> tuple[str, ...]:
        """What the framework says of one section's worth."""
        return tuple(
            self._say.text(note.text) for note in self._plan.notes if section in note.sections
        )


def target_of(part: InductionPart) -> Target:
    """Return what evidence for a part is attached to."""
    return Target(Served.INDUCTION, part.area or part.section)
