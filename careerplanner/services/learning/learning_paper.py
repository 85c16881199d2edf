"""The pack of learning that a worker sends if asked: one paper, with reflections and evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.evidence import EvidenceKind
from careerplanner.reports.plan_paper import Mark
from careerplanner.reports.sheet_paper import Box, NewPage, Picture
from careerplanner.reports.sheet_paper import Title as SheetTitle
from careerplanner.reports.sheet_paper import Words as SheetParagraph
from careerplanner.services.evidence.evidence_words import EvidenceWords
from careerplanner.services.learning import learning
from careerplanner.services.learning.learning_pack import entries_of, pieces_of, served_by
from careerplanner.services.learning.learning_view import LearningWords
from careerplanner.services.learning.refresher_words import RefresherWords
from careerplanner.services.paper.sheets import SheetWords, below

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.evidence import Evidence
    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.learning.learning_pack import Figure, PackWish
    from careerplanner.services.workspace import Workspace

_HIGHEST = 600.0
"""Greatest height of a picture in points, so that its caption stands below it."""
_MARKS = {
    DateState.AHEAD: Mark.MET,
    DateState.DUE: Mark.OVERDUE,
    DateState.PAST: Mark.OVERDUE,
    DateState.NOT_KNOWN: Mark.NOT_KNOWN,
    DateState.DONE: Mark.MET,
}


def learning_sheet(
    workspace: Workspace,
    record: Record,
    wish: PackWish,
    figures: tuple[Figure, ...],
    language: Language,
) -> Sheet:
    """Return a pack of learning as a paper.

    Args:
        workspace: Gives the words, the pack and the day.
        record: Whose learning it is.
        wish: What goes into it.
        figures: What `make_figures` drew; empty for none.
        language: Language of the paper.
    """
    return _LearningPaper(workspace, record, wish, figures, language).sheet()


class _LearningPaper:
    def __init__(
        self,
        workspace: Workspace,
        record: Record,
        wish: PackWish,
        figures: tuple[Figure, ...],
        language: Language,
    ) -> None:
        self._workspace, self._record, self._wish = workspace, record, wish
        self._figures = figures
        self._paper = SheetWords(workspace, language)
        self._words = LearningWords(record, self._paper.say)
        self._tr = self._paper.tr
        self._entries = entries_of(record, wish)
        self._pieces = pieces_of(record, self._entries)

    def sheet(self) -> Sheet:
        """The whole paper."""
        title = self._tr("Learning pack", "My learning")
        return self._paper.sheet(title, self._record.worker.name, self._parts())

    def _parts(self) -> Iterator[Part]:
        yield from self._head()
        yield from self._list()
        yield from self._reflections()
        if self._wish.refreshers:
            yield from self._training()
        yield from self._evidence()
        yield from self._paper.judged(of_bands=False)
        yield from self._pictures()

    # ---- parts ---------------------------------------------------------------------------------

    def _head(self) -> Iterator[Part]:
        paper, tr = self._paper, self._tr
        minutes, unsaid = learning.minutes_of(self._entries)
        lines: list[tuple[str, Runs]] = [
            (tr("Learning pack", "Name"), paper.name(self._record.worker.name)),
            (tr("Learning pack", "Registration number"), paper.name(self._number())),
            (tr("Learning pack", "Learning from"), paper.ours(paper.say.span(self._wish.span))),
            (tr("Learning pack", "Entries"), paper.ours(str(len(self._entries)))),
        ]
        if minutes:
            lines.append(
                (tr("Learning pack", "Time altogether"), paper.ours(self._words.minutes(minutes)))
            )
        if minutes and unsaid:
            lines.append(
                (tr("Learning pack", "Entries without a length of time"), paper.ours(str(unsaid)))
            )
        yield paper.facts(lines)
        lookup, today = self._workspace.lookup, self._workspace.today()
        rule = learning.said_of_hours(self._record, lookup, today)
        if rule is not None:
            said = f"{paper.say.text(rule.cpd)} {paper.cite(rule.basis)}"
            yield paper.paragraph(said, small=True)

    def _number(self) -> str:
        return next((one.number for one in self._record.registrations if one.number), "")

    def _list(self) -> Iterator[Part]:
        paper, tr = self._paper, self._tr
        title = tr("Learning pack", "What I have learned")
        yield paper.title(title)
        if not self._entries:
            yield paper.paragraph(tr("Learning pack", "Nothing is recorded for this time."))
            return
        columns = (
            (tr("Learning pack", "What"), 4.0),
            (tr("Learning pack", "When"), 2.0),
            (tr("Learning pack", "How long"), 1.6),
        )
        yield paper.grid(columns, [self._row(entry) for entry in self._entries], title)

    def _row(self, entry: LearningEntry) -> tuple[Runs, Runs, Runs]:
        paper = self._paper
        kind = self._words.kind(entry)
        is_ours = kind != entry.kind
        how = paper.ours(kind) if is_ours else paper.name(kind)
        given = paper.name(entry.provider)
        more = (*how, *(paper.ours(", ") if how and given else ()), *given)
        return (
            below(paper.name(entry.title), more),
            paper.when(entry.on),
            paper.ours(self._words.long(entry)),
        )

    def _reflections(self) -> Iterator[Part]:
        paper, tr = self._paper, self._tr
        said = [entry for entry in self._entries if entry.changed and entry.changed.words]
        if not said:
            return
        yield paper.title(tr("Learning pack", "What it changed in how I work"))
        for entry in said:
            yield SheetTitle(paper.name(entry.title), 3)
            yield SheetParagraph(paper.typed(entry.changed))

    def _training(self) -> Iterator[Part]:
        paper, tr = self._paper, self._tr
        found = learning.refreshers(self._workspace, self._record)
        needed = [one for one in found if one.needed]
        if not needed:
            return
        title = tr("Learning pack", "Training to keep up")
        yield paper.title(title)
        columns = (
            (tr("Learning pack", "Training"), 3.0),
            (tr("Learning pack", "Last done"), 2.0),
            (tr("Learning pack", "Refresh by"), 3.0),
        )
        yield paper.grid(columns, [self._refresher(one) for one in needed], title)

    def _refresher(self, found: Refresher) -> tuple[Runs, Runs, Box]:
        paper, words = self._paper, RefresherWords(self._record, self._paper.say)
        title = words.title(found)
        packed = self._workspace.lookup.find_training(found.training)
        name = paper.pack(packed.title) if packed else paper.name(title)
        if found.due is not None:
            when = paper.say.span(found.due)
            said = self._tr("Learning pack", "{date} (a suggestion)", date=when)
            due = said if found.suggested else when
        else:
            due = words.reason(found)
        if found.basis is not None:
            due = f"{due} {paper.cite(found.basis)}"
        told = below(paper.ours(due), paper.ours(words.doubt(found)))
        return (name, paper.when(found.done), Box(told, _MARKS[found.state]))

    def _evidence(self) -> Iterator[Part]:
        paper, tr = self._paper, self._tr
        if not self._pieces:
            return
        title = tr("Learning pack", "Evidence")
        yield paper.title(title)
        columns = (
            (tr("Learning pack", "Evidence"), 3.0),
            (tr("Learning pack", "What it is"), 2.0),
            (tr("Learning pack", "What it shows"), 3.0),
        )
        words = EvidenceWords(paper.say, self._record)
        rows = []
        for number, piece in enumerate(self._pieces, start=1):
            name = (*paper.ours(f"{number}. "), *paper.name(piece.title))
            shows = paper.name("; ".join(served_by(self._record, piece, self._entries)))
            what = below(paper.ours(words.kind(piece)), paper.when(piece.on))
            rows.append((name, what, shows))
        yield paper.grid(columns, rows, title)
        yield from self._written()

    def _written(self) -> Iterator[Part]:
        """What is read and not looked at: reflections, a witness's words, notes, addresses."""
        paper, tr = self._paper, self._tr
        for number, piece in enumerate(self._pieces, start=1):
            if piece.words is None and not piece.address:
                continue
            yield SheetTitle((*paper.ours(f"{number}. "), *paper.name(piece.title)), 3)
            if piece.kind is EvidenceKind.WITNESS and piece.witness:
                yield SheetParagraph(
                    paper.labelled(tr("Learning pack", "Witness"), paper.name(piece.witness))
                )
            if piece.address:
                yield SheetParagraph(
                    paper.labelled(tr("Learning pack", "Address"), paper.name(piece.address))
                )
            if piece.words is not None:
                yield SheetParagraph(paper.typed(piece.words))

    def _pictures(self) -> Iterator[Part]:
        paper, tr = self._paper, self._tr
        numbers = {piece.id: number for number, piece in enumerate(self._pieces, start=1)}
        by_id = {piece.id: piece for piece in self._pieces}
        shown = [figure for figure in self._figures if figure.evidence in numbers]
        if not shown:
            return
        yield NewPage()
        yield paper.title(tr("Learning pack", "Pictures of the evidence"))
        for figure in shown:
            piece = by_id[figure.evidence]
            caption = self._caption(figure, piece, numbers[piece.id])
            said = tr("Learning pack", "Picture of evidence")
            alternative = (*paper.ours(f"{said}: "), *caption)
            yield Picture(figure.content, alternative, caption, _HIGHEST)

    def _caption(self, figure: Figure, piece: Evidence, number: int) -> Runs:
        paper = self._paper
        name = (*paper.ours(f"{number}. "), *paper.name(piece.title))
        if not figure.page:
            return name
        page = self._tr(
            "Learning pack", "page {page} of {pages}", page=figure.page, pages=figure.pages
        )
        return (*name, *paper.ours(f", {page}"))
