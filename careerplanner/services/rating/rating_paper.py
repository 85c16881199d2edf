"""How somebody sees themselves, on paper: strengths, areas to grow in, what moved, every answer.

A round stands on paper with the statements of its own pack. Both signatures are optional: nothing
here needs anybody's consent.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.record import ActionState
from careerplanner.domain.self_assessment import Movement
from careerplanner.errors import UnknownName
from careerplanner.i18n.messages import labels
from careerplanner.services.paper.sheets import SheetWords, SignedLine, below
from careerplanner.services.rating.rating_view import RoundViews
from careerplanner.services.rating.rating_words import RatingWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.ratings import Rating, RatingRound
    from careerplanner.domain.record import Record
    from careerplanner.domain.self_assessment import StatementLine, Suggested
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.rating.rating_view import RoundView
    from careerplanner.services.workspace import Workspace


def rating_sheet(
    workspace: Workspace,
    record: Record,
    round_id: str,
    language: Language,
    before: RatingRound | None = None,
) -> Sheet:
    """Return one round as a paper.

    Args:
        workspace: Gives packs, words and the day.
        record: Whose round.
        round_id: Id of the round.
        language: Language of the paper.
        before: An earlier round to compare with; None for none.

    Raises:
        UnknownName: The record has no such round.
    """
    one = next((one for one in record.rounds if one.id == round_id), None)
    if one is None:
        raise UnknownName("entry.unknown", entity="round", id=round_id)
    views = RoundViews(workspace)
    view = views.of_round(record, one)
    paper = _RatingPaper(replace(workspace, lookup=view.lookup), record, one, view, language)
    moved = list(paper.moved(views, workspace, before)) if before is not None else []
    title = paper.words.tr("Self", "How I see myself")
    return paper.words.sheet(title, record.worker.name, [*paper.parts(moved)])


class _RatingPaper:
    """Makes the parts of the paper."""

    def __init__(
        self,
        workspace: Workspace,
        record: Record,
        one: RatingRound,
        view: RoundView,
        language: Language,
    ) -> None:
        self.words = SheetWords(workspace, language)
        self._record, self._round, self._view = record, one, view
        self._rating = RatingWords(self.words.say)
        self._tr = self.words.tr

    def parts(self, moved: list[Part]) -> Iterator[Part]:
        yield from self._who()
        found = self._view.suggestions()
        yield from self._suggested(
            self._tr("Self", "What I am sure of"), found.strengths, planned=False
        )
        yield from self._suggested(
            self._tr("Self", "Where I could grow"), found.growth, planned=True
        )
        yield from moved
        yield from self._answers()
        yield self.words.signing(
            self._tr("Self", "Sign only if you both wish to. Nothing depends on it."),
            (
                SignedLine(self._tr("Sheet", "Worker"), self._record.worker.name),
                SignedLine(self._tr("Sheet", "Manager"), self._record.worker.line_manager),
            ),
        )
        yield from self.words.judged()

    def _who(self) -> Iterator[Part]:
        tr, words, one = self._tr, self.words, self._round
        count = tr(
            "Self",
            "{count} of {all}",
            count=len(self._view.own),
            all=len(self._view.lines.lines),
        )
        start = self._view.lines.start
        yield words.facts(
            (
                (tr("Plan", "Name"), words.name(self._record.worker.name)),
                (tr("Self", "Band looked at"), self._band(self._view.lines.band)),
                (tr("Self", "Looked at from"), self._band(start) if start else ()),
                (tr("Self", "When"), words.ours(self._rating.round(one))),
                (tr("Self", "Statements answered"), words.ours(count)),
                (tr("Self", "Look again"), words.when(one.look_again)),
                (tr("Self", "My note"), words.typed(one.note)),
            )
        )
        yield words.paragraph(
            tr(
                "Self",
                "These are my own answers, in words. They are no marks and add up to nothing: "
                "each line stands for itself.",
            )
        )
        if self._view.pack_missing:
            yield words.paragraph(
                tr(
                    "Self",
                    "I answered another version of the framework, which is not kept here. The "
                    "statements are given as they are now. Version: {version}",
                    version=one.pack.version,
                )
            )

    def _suggested(
        self, title: str, found: tuple[Suggested, ...], *, planned: bool
    ) -> Iterator[Part]:
        tr, words = self._tr, self.words
        yield words.title(title)
        if not found:
            yield words.paragraph(tr("Self", "No answer so far points to one."))
            return
        last = tr("Self", "In my plan") if planned else tr("Self", "My note")
        columns = (
            (tr("Self", "Statement"), 5.0),
            (tr("Self", "Why it is named"), 4.0),
            (last, 3.0),
        )
        rows = []
        for one in found:
            why = [self._rating.answer(one.rating.answer)]
            why += [self._rating.because(each, self._view.lines) for each in one.because]
            note = words.typed(one.rating.note)
            beside = self._plan(one.statement) if planned else note
            statement = self._statement(one.statement)
            first = below(statement, note) if planned else statement
            rows.append((first, words.ours(". ".join(why)), beside))
        yield words.grid(columns, rows, title)

    def moved(self, views: RoundViews, workspace: Workspace, before: RatingRound) -> Iterator[Part]:
        """Yields what moved since an earlier round; its statements are those of the pack in use."""
        tr, words = self._tr, self.words
        title = tr("Self", "What has moved")
        now = RatingWords(workspace.wording(words.language))
        yield words.title(title)
        time = self._rating.round(before)
        yield words.paragraph(tr("Self", "Compared with: {time}", time=time))
        found = views.moved(self._record, before, self._round)
        rows = []
        for movement in Movement:
            for one in found:
                if one.movement is movement and movement is not Movement.SAME:
                    said = now.statement(one.statement)
                    text = (
                        self._statement(one.statement)
                        if said == one.statement
                        else words.ours(said)
                    )
                    rows.append(
                        (text, words.ours(now.movement(movement)), words.ours(now.moved(one)))
                    )
        if rows:
            columns = (
                (tr("Self", "Statement"), 5.0),
                (tr("Self", "What has moved"), 3.0),
                (tr("Self", "Answers"), 4.0),
            )
            yield words.grid(columns, rows, title)
        else:
            yield words.paragraph(tr("Self", "No answer is another than before."))
        same = sum(one.movement is Movement.SAME for one in found)
        if rows and same:
            label = now.movement(Movement.SAME)
            yield words.paragraph(tr("Self", "{what}: {count}", what=label, count=same), small=True)

    def _answers(self) -> Iterator[Part]:
        tr, words = self._tr, self.words
        yield words.title(tr("Self", "All answers"))
        for kind in StatementKind:
            lines = [line for line in self._view.lines.lines if line.kind is kind]
            if not lines:
                continue
            title = words.say.label(labels.STATEMENT_KIND, kind)
            yield words.title(title, 3)
            columns = (
                (tr("Self", "Statement"), 5.0),
                (tr("Self", "My answer"), 3.0),
                (tr("Self", "My note"), 4.0),
            )
            yield words.grid(columns, [self._answer_row(line) for line in lines], title)

    def _answer_row(self, line: StatementLine) -> tuple[Runs, Runs, Runs]:
        words, own = self.words, self._view.own.get(line.statement)
        said = words.ours(
            self._rating.answer(own.answer) if own else self._tr("Self", "Not answered")
        )
        for other in self._view.others(line.statement):
            said = below(said, words.ours(self._said(other)))
        note = words.typed(own.note) if own is not None else ()
        count = self._view.evidence.get(line.statement, 0)
        if count:
            evidence = self._tr("Self", "Evidence: {count}", count=count)
            note = below(note, words.ours(evidence))
        return self._statement(line.statement), said, note

    def _statement(self, name: str) -> Runs:
        statement = self._view.lookup.find_statement(name)
        if statement is None:
            return self.words.name(name)
        self.words.cite(statement.basis)
        return self.words.pack(statement.text)

    def _said(self, rating: Rating) -> str:
        return self._rating.said(rating)

    def _plan(self, name: str) -> Runs:
        said: Runs = ()
        for action in self._view.actions.get(name, ()):
            line = self.words.typed(action.what)
            if action.due is not None:
                day = self.words.say.partial_date(action.due)
                line = (*line, *self.words.ours(f" ({day})"))
            if action.state is ActionState.DONE:
                line = (*line, *self.words.ours(" · " + self._tr("Plan", "Done")))
            said = below(said, line)
        return said

    def _band(self, band: str) -> Runs:
        return self.words.ours(self.words.say.band(band))
