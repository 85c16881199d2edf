"""Papers of an induction: the progress log, a summary of one page to sign, the list of evidence.

None of them is the official certificate, and each says so. Setting them is ``reports``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import Status
from careerplanner.domain.induction_plan import InductionPart, Through
from careerplanner.domain.record import ProgressState
from careerplanner.i18n.messages import labels
from careerplanner.reports.runs import words as runs
from careerplanner.services.evidence.evidence_words import EvidenceWords
from careerplanner.services.induction.inducting import plan_of, remembered_names
from careerplanner.services.induction.induction_words import InductionWords
from careerplanner.services.paper.sheets import Box, Mark, SheetWords, SignedLine, below

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.facts import Text
    from careerplanner.domain.induction_plan import AreaName, AreaPlan, InductionPlan, SectionPlan
    from careerplanner.domain.record import InductionProgress, Record
    from careerplanner.domain.typed import Typed
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.workspace import Workspace

_MARKS = {
    Status.MET: Mark.MET,
    Status.UNDER_WAY: Mark.UNDER_WAY,
    Status.MISSING: Mark.MISSING,
    Status.NOT_KNOWN: Mark.NOT_KNOWN,
    Status.NOT_APPLICABLE: Mark.NOT_APPLICABLE,
}


def progress_log(
    workspace: Workspace, record: Record, language: Language, on: date | None = None
) -> Sheet:
    """Return every section with its areas: how far, who signed, when, with the notes.

    Args:
        workspace: Gives the words, the pack and the clock.
        record: Whose it is.
        language: Language of the paper.
        on: Day of asking; None for today.
    """
    paper = _Paper(workspace, record, language, on)
    return paper.sheet(paper.tr("Induction", "Progress log"), paper.log())


def summary(
    workspace: Workspace, record: Record, language: Language, on: date | None = None
) -> Sheet:
    """Return the sections on one page, to be signed by both; arguments as for `progress_log`."""
    paper = _Paper(workspace, record, language, on)
    return paper.sheet(paper.tr("Induction", "Induction summary"), paper.summary())


def evidence_list(
    workspace: Workspace, record: Record, language: Language, on: date | None = None
) -> Sheet:
    """Return what evidence serves which area; arguments as for `progress_log`."""
    paper = _Paper(workspace, record, language, on)
    return paper.sheet(paper.tr("Induction", "Evidence of my induction"), paper.evidence())


class _Paper:
    """Makes the parts of one person's papers in one language."""

    def __init__(
        self, workspace: Workspace, record: Record, language: Language, on: date | None
    ) -> None:
        self._made = SheetWords(workspace, language)
        self._record, self._on = record, on
        self._plan: InductionPlan = plan_of(workspace, record, on=on)
        self._words = InductionWords(self._made.say, record, self._plan)
        self._pieces = EvidenceWords(self._made.say, record)
        self._title = workspace.lookup.pack.induction.title
        self.tr = self._made.tr

    def sheet(self, title: str, parts: list[Part]) -> Sheet:
        return self._made.sheet(title, self._record.worker.name, parts, self._on)

    # ---- the log -------------------------------------------------------------------------------

    def log(self) -> list[Part]:
        made, tr = self._made, self.tr
        parts: list[Part] = [self._facts(), made.paragraph(self._no_certificate(), small=True)]
        lumps = [one for one in self._record.induction if not one.section and not one.area]
        whole = min(lumps, key=lambda one: one.id, default=None)
        if whole is not None:
            said = tr("Induction", "Recorded for the whole induction.")
            parts.append(made.paragraph(self._told(said, whole)))
        for section in self._sections():
            title = self._words.section(section.section.id)
            parts.append(made.title(title))
            doubt = self._words.doubt(section)
            if doubt:
                parts.append(made.paragraph(doubt, small=True, keep=True))
            if section.entry is not None:
                said = tr("Induction", "Recorded for the section as a whole.")
                parts.append(made.paragraph(self._told(said, section.entry), keep=True))
            parts.append(
                made.grid(
                    (
                        (tr("Induction", "Area"), 4),
                        (tr("Induction", "How far"), 2.2),
                        (tr("Induction", "Worker signed"), 2),
                        (tr("Induction", "Manager signed"), 2.2),
                    ),
                    [self._log_row(area) for area in section.areas] or [self._lump_row(section)],
                    title,
                )
            )
        return [*parts, *made.judged(of_bands=False)]

    def _told(self, said: str, entry: InductionProgress) -> str:
        state = self._made.say.label(labels.PROGRESS_STATE, entry.state)
        return " · ".join((said, state, *self._words.told(entry)))

    def _log_row(self, area: AreaPlan) -> tuple[Runs | Box, ...]:
        made = self._made
        own = area.entry if area.through is Through.AREA else None
        note = made.typed(own.note) if own is not None else ()
        status, word = self._words.area_state(area)
        state = made.ours(word)
        if own is not None and area.sent_back:
            state = below(state, made.typed(own.sent_back))
        return (
            below(self._area(area.name), note),
            Box(state, _MARKS[status]),
            self._by_worker(own),
            self._by_manager(own),
        )

    def _lump_row(self, section: SectionPlan) -> tuple[Runs | Box, ...]:
        status, word = self._words.section_state(section)
        return (
            self._made.ours(self._words.section(section.section.id)),
            Box(self._made.ours(word), _MARKS[status]),
            self._by_worker(section.entry),
            self._by_manager(section.entry),
        )

    def _area(self, name: AreaName) -> Runs:
        number = runs(f"{name.number} ") if name.number else ()
        return (*number, *self._worded(name.title))

    def _worded(self, title: Text | Typed) -> Runs:
        from careerplanner.domain.facts import Text

        return self._made.pack(title) if isinstance(title, Text) else self._made.typed(title)

    def _by_worker(self, entry: InductionProgress | None) -> Runs:
        if entry is None or not (entry.worker_signed or entry.worker_signed_on):
            return ()
        return self._named(
            entry.worker_signed_by or self._record.worker.name, entry.worker_signed_on
        )

    def _by_manager(self, entry: InductionProgress | None) -> Runs:
        if entry is None or (entry.state is not ProgressState.SIGNED_OFF and not entry.signed_by):
            return ()
        by = self._named(entry.signed_by, entry.signed_on or entry.finished)
        if not entry.earlier:
            return by
        earlier = self.tr("Induction", "Earlier employer")
        return below(self._made.labelled(earlier, self._made.name(entry.employer)), by)

    def _named(self, name: str, on: PartialDate | None) -> Runs:
        return below(self._made.name(name), self._made.when(on))

    # ---- the summary ---------------------------------------------------------------------------

    def summary(self) -> list[Part]:
        made, tr = self._made, self.tr
        grid = made.grid(
            (
                (tr("Induction", "Section"), 5.6),
                (tr("Induction", "Areas signed off"), 1.9),
                (tr("Induction", "Brought in"), 1.4),
                (tr("Induction", "Last signed"), 2.2),
            ),
            [self._summary_row(section) for section in self._sections()],
            tr("Induction", "Induction summary"),
        )
        lead = tr(
            "Induction",
            "We agree that this is how far the induction is on the day we sign.",
        )
        return [
            self._facts(short=True),
            grid,
            made.paragraph(f"{self._no_certificate()} {self._judged_by()}", small=True),
            made.signing(lead, self._signers()),
        ]

    def _summary_row(self, section: SectionPlan) -> tuple[Runs | Box, ...]:
        made = self._made
        status, _word = self._words.section_state(section)
        count = self.tr("Induction", "{signed} of {of}", signed=section.signed, of=section.of)
        brought = sum(area.earlier for area in section.areas)
        entries = [area.entry for area in section.areas if area.entry is not None]
        days = [
            day for one in [*entries, section.entry] if one and (day := one.finished) is not None
        ]
        last = max(days, key=lambda day: day.span, default=None)
        return (
            made.ours(self._words.section(section.section.id)),
            Box(made.ours(count), _MARKS[status]),
            made.ours(str(brought)) if brought else (),
            made.when(last),
        )

    def _signers(self) -> tuple[SignedLine, SignedLine]:
        worker, manager = remembered_names(self._record)
        return (
            SignedLine(self.tr("Induction", "Worker"), worker),
            SignedLine(self.tr("Induction", "Manager"), manager),
        )

    # ---- the evidence --------------------------------------------------------------------------

    def evidence(self) -> list[Part]:
        made, tr = self._made, self.tr
        parts: list[Part] = [self._facts()]
        found = False
        for section in self._sections():
            rows = self._evidence_rows(section)
            if not rows:
                continue
            found = True
            title = self._words.section(section.section.id)
            columns = ((tr("Induction", "Area"), 4), (tr("Induction", "Evidence"), 5))
            parts += [made.title(title), made.grid(columns, rows, title)]
        if not found:
            parts.append(made.paragraph(tr("Induction", "There is no evidence yet.")))
        return [*parts, made.paragraph(f"{self._no_certificate()} {self._judged_by()}", small=True)]

    def _evidence_rows(self, section: SectionPlan) -> list[tuple[Runs, Runs]]:
        made, name = self._made, section.section.id
        parts = [(InductionPart(name), made.ours(self._words.section(name)))]
        parts += [
            (InductionPart(name, area.name.id), self._area(area.name)) for area in section.areas
        ]
        return [
            (title, below(made.name(piece.title), made.ours(self._pieces.detail(piece))))
            for part, title in parts
            for piece in self._words.pieces(part)
        ]

    # ---- in all of them ------------------------------------------------------------------------

    def _sections(self) -> tuple[SectionPlan, ...]:
        return (*self._plan.sections, *self._plan.elsewhere)

    def _facts(self, *, short: bool = False) -> Part:
        made, tr, post = self._made, self.tr, self._words.post()
        job = made.name(post.title) if post and post.title else ()
        if post is not None and not job:
            job = made.ours(made.say.post(post))
        employer = made.name(post.employer) if post else ()
        lines = [
            (tr("Induction", "Name"), made.name(self._record.worker.name)),
            (tr("Induction", "Induction framework"), made.pack(self._title)),
            (tr("Induction", "Job"), job),
            (tr("Induction", "Employer"), employer),
            (tr("Induction", "Started"), made.when(post.started) if post else ()),
        ]
        if not short:
            lines.append((tr("Induction", "For work with"), made.ours(self._words.groups())))
        lines.append((tr("Induction", "On time?"), made.ours(self._words.line())))
        if not short:
            lines.append((tr("Induction", "Signed off"), made.ours(self._words.pace())))
        return made.facts(lines)

    def _judged_by(self) -> str:
        about = self._made.workspace.lookup.pack.about
        title = self._made.say.text(about.title)
        return self.tr(
            "Answer",
            "Framework: {title}, version {version}",
            title=title,
            version=about.ref.version,
        )

    def _no_certificate(self) -> str:
        return self.tr(
            "Induction",
            "This is a summary for the worker and the employer. It is not the official "
            "certificate, and it does not put anybody on the Register.",
        )
