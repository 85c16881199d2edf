"""What stands on a record, as rows of words: one function for each part of it.

The page that shows them is `record_page`; words for facts of the framework are asked of the desk.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.record import HeldState, ProgressState, RegistrationState
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.entry_list import EntryRow
from careerplanner.gui.widgets.summary_list import SummaryRow
from careerplanner.i18n.durations import minutes_text
from careerplanner.i18n.language import Language
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels
from careerplanner.services.induction.inducting import plan_of
from careerplanner.services.induction.induction_words import InductionWords
from careerplanner.services.learning.learning import kind_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.record import (
        HeldAward,
        InductionProgress,
        LearningEntry,
        Post,
        Record,
        Registration,
        Worker,
    )
    from careerplanner.gui.desk import Desk
    from careerplanner.i18n.marks import Message

LATEST = 5
"""How many learning entries are told; the rest is on the page of learning."""
WHOLE = "whole"
"""Key of the induction as a whole, where sections have their ids."""

_HELD = {
    HeldState.ACHIEVED: Status.MET,
    HeldState.WORKING_TOWARDS: Status.UNDER_WAY,
    HeldState.PLANNED: Status.MISSING,
}
_ENTERED = {
    RegistrationState.REGISTERED: Status.MET,
    RegistrationState.APPLIED: Status.UNDER_WAY,
    RegistrationState.LAPSED: Status.OVERDUE,
    RegistrationState.NOT_REGISTERED: Status.MISSING,
}
_PROGRESS = {
    ProgressState.NOT_STARTED: Status.MISSING,
    ProgressState.IN_PROGRESS: Status.UNDER_WAY,
    ProgressState.READY: Status.UNDER_WAY,
    ProgressState.SIGNED_OFF: Status.MET,
}
_LANGUAGES = {Language.ENGLISH.value: "English", Language.WELSH.value: "Cymraeg"}


class RecordRows:
    """Rows for the parts of one record, in the language of the screen at the time of asking.

    Args:
        desk: The open book; one that can only be read gives rows without links.
    """

    def __init__(self, desk: Desk) -> None:
        self._say = desk.wording
        self._tr = desk.context.translate
        self._lookup = desk.workspace.lookup
        self._answer = desk.answer()
        self._writing = not desk.read_only
        self._desk, record = desk, desk.record()
        self._induction = plan_of(desk.workspace, record) if record is not None else None

    def posts(self, posts: Iterable[Post]) -> Iterator[EntryRow]:
        """Jobs, those done now first."""
        tr = self._tr
        for post in sorted(posts, key=lambda post: post.ended is not None):
            known = self._lookup.find_role(post.role) is not None
            setting = self._lookup.find_setting(post.setting)
            hours = f"{post.hours:g}" if post.hours is not None else ""
            lines = [
                self._line(mark("Record", "Job: {value}"), self._say.role(post.role))
                if post.title and known
                else "",
                self._line(mark("Record", "Employer: {value}"), post.employer),
                self._line(mark("Record", "Service: {value}"), post.service),
                self._line(
                    mark("Record", "Place: {value}"),
                    self._say.text(setting.title) if setting else "",
                ),
                self._line(mark("Record", "Hours a week: {value}"), hours),
                self._date(mark("Record", "Started: {value}"), post.started)
                or tr("Record", "Start date: not given"),
                self._date(mark("Record", "Ended: {value}"), post.ended),
            ]
            yield self._entry(
                post.id,
                self._say.post(post),
                lines,
                None if known else Status.NOT_KNOWN,
                None if known else tr("Record", "Not in our list"),
            )

    def registrations(self, entries: Iterable[Registration]) -> Iterator[EntryRow]:
        """Entries on the register."""
        for entry in entries:
            part = entry.category
            if part in labels.CATEGORY:
                part = self._say.label(labels.CATEGORY, part)
            lines = [
                self._line(mark("Record", "Number: {value}"), entry.number),
                self._date(mark("Record", "First registered: {value}"), entry.first_registered),
                self._date(mark("Record", "Ends: {value}"), entry.renewal_due),
            ]
            yield self._entry(
                entry.id,
                part or self._tr("Record", "Part of the Register not given"),
                lines,
                _ENTERED[entry.state],
                self._say.label(labels.REGISTRATION_STATE, entry.state),
            )

    def awards(self, awards: Iterable[HeldAward]) -> Iterator[EntryRow]:
        """Awards, achieved ones first."""
        order = list(HeldState)
        for held in sorted(awards, key=lambda held: order.index(held.state)):
            award = self._lookup.find_award(held.award)
            standing = str(award.standing) if award else "current"
            said = "" if standing == "current" else self._say.label(labels.AWARD_STANDING, standing)
            lines = [
                self._date(mark("Record", "Achieved: {value}"), held.achieved),
                self._date(mark("Record", "Started: {value}"), held.started),
                self._date(mark("Record", "Expected: {value}"), held.expected),
                self._line(mark("Record", "Awarded by: {value}"), held.body),
                said,
            ]
            unknown = self._tr(
                "Record",
                "We do not know this award. Where it would matter, the answer is “not known”.",
            )
            yield self._entry(
                held.id,
                self._say.held(held),
                lines,
                _HELD[held.state],
                self._say.label(labels.HELD_STATE, held.state),
                note="" if award else unknown,
            )

    def induction(self, entries: Iterable[InductionProgress]) -> Iterator[EntryRow]:
        """The induction as a whole and each section that applies, recorded or not."""
        known = tuple(entries)
        applies = {part.node for part in self._answer.induction.children} if self._answer else set()
        applies |= {entry.section for entry in known}
        whole = {entry.section: entry for entry in known if not entry.area}
        areas: dict[str, int] = {}
        for entry in known:
            if entry.area:
                areas[entry.section] = areas.get(entry.section, 0) + 1
        yield self._progress(
            WHOLE, self._tr("Record", "The whole induction"), whole.get(""), areas.get("", 0)
        )
        sections = self._lookup.pack.induction.sections
        shown = [section for section in sections if section.id in applies] or sections
        for section in shown:
            row = self._progress(
                section.id,
                self._say.section(section.id),
                whole.get(section.id),
                areas.get(section.id, 0),
            )
            yield self._with_areas(row)

    def _with_areas(self, row: EntryRow) -> EntryRow:
        """A section as its areas have it; it is worked at on the page of the induction."""
        row = replace(row, change=mark("Record", "Open"))
        plan, record = self._induction, self._desk.record()
        found = plan.find_section(row.key) if plan is not None else None
        if plan is None or found is None or record is None:
            return row
        if row.note == self._tr("Record", "Nothing recorded"):
            return row
        words = InductionWords(self._say, record, plan)
        status, said = words.section_state(found)
        return replace(
            row, status=Status(status.value), status_text=said, note=words.waiting(found)
        )

    def learning(self, entries: Iterable[LearningEntry]) -> Iterator[EntryRow]:
        """The latest learning, latest first, undated last; all of it has a page of its own."""

        def latest(entry: LearningEntry) -> int:
            return -entry.on.span.latest.toordinal() if entry.on else 0

        for entry in sorted(entries, key=latest)[:LATEST]:
            known = entry.minutes is not None
            lines = [
                kind_word(entry.kind, self._say),
                self._say.partial_date(entry.on),
                minutes_text(self._say.language, entry.minutes or 0) if known else "",
                self._date(mark("Record", "Refresh by: {value}"), entry.renew_by),
                entry.changed.words if entry.changed else "",
            ]
            yield self._entry(entry.id, entry.title, lines, None, None)

    def about(self, worker: Worker) -> Iterator[SummaryRow]:
        """A person's own facts."""
        language = _LANGUAGES.get(worker.language or "", "")
        band = self._say.band(worker.target) if worker.target else ""
        for key, name, value in (
            ("name", mark("Record", "Name"), worker.name),
            ("language", mark("Record", "Language of papers"), language),
            ("target", mark("Record", "Band aimed for"), band),
            ("born", mark("Record", "Born"), self._say.partial_date(worker.born)),
            ("line_manager", mark("Record", "Manager"), worker.line_manager),
            *self._optional(worker),
        ):
            yield SummaryRow(key, name, value, changeable=self._writing)

    def _optional(self, worker: Worker) -> Iterator[tuple[str, Message, str]]:
        """What funding asks, where the pack's does, and what else was told."""
        about, text = self._lookup.pack.about, self._say.text
        if about.nations:
            nation = self._lookup.find_nation(worker.lives_in)
            value = text(nation.title) if nation else worker.lives_in
            yield "lives_in", mark("Record", "Country lived in"), value
        if about.earnings_bands:
            span = self._lookup.find_earnings_band(worker.earnings)
            value = text(span.title) if span else worker.earnings
            yield "earnings", mark("Record", "Yearly earnings"), value
        for key, name, value in (
            ("team", mark("Record", "Team"), worker.team),
            ("pay_point", mark("Record", "Pay point or grade"), worker.pay_point),
            ("welsh_level", mark("Record", "Welsh"), worker.welsh_level),
        ):
            if value:
                yield key, name, value

    def _progress(
        self, key: str, title: str, entry: InductionProgress | None, areas: int
    ) -> EntryRow:
        if entry is None:
            some = self._tr("Record", "Areas recorded: {number}", number=areas)
            return EntryRow(
                key,
                title,
                note=some if areas else self._tr("Record", "Nothing recorded"),
                change=mark("Record", "Say how far"),
                changeable=self._writing,
                removable=False,
            )
        lines = [
            self._date(mark("Record", "Started: {value}"), entry.started),
            self._date(mark("Record", "Signed off: {value}"), entry.finished),
            self._line(mark("Record", "Signed by: {value}"), entry.signed_by),
            self._line(mark("Record", "Employer: {value}"), entry.employer),
        ]
        said = self._say.label(labels.PROGRESS_STATE, entry.state)
        return self._entry(key, title, lines, _PROGRESS[entry.state], said)

    def _entry(
        self,
        key: str,
        title: str,
        lines: list[str],
        status: Status | None,
        said: str | None,
        *,
        note: str = "",
    ) -> EntryRow:
        return EntryRow(
            key,
            title,
            _joined(lines),
            status,
            said,
            note=note,
            changeable=self._writing,
            removable=self._writing,
        )

    def _line(self, words: Message, value: str) -> str:
        return self._say.catalogue.render(words, value=value) if value else ""

    def _date(self, words: Message, date: PartialDate | None) -> str:
        return self._line(words, self._say.partial_date(date))


def progress_of(record: Record, key: str) -> InductionProgress | None:
    """What is recorded of the whole induction or of a section; None for nothing."""
    section = "" if key == WHOLE else key
    return next((one for one in record.induction if one.section == section and not one.area), None)


def _joined(lines: list[str]) -> str:
    return "\n".join(line for line in lines if line)
