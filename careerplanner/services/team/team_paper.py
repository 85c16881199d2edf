"""The team as a paper: who is shown, a row each, and by what the list was narrowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.reports.sheet_paper import Box
from careerplanner.services.paper.sheets import Mark, SheetWords, below
from careerplanner.services.team.need_words import NeedWords
from careerplanner.services.team.team_words import TeamColumn, TeamWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerplanner.domain.team import TeamLine
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.team.team_filters import TeamWanted
    from careerplanner.services.team.team_words import Cell
    from careerplanner.services.workspace import Workspace

_COLUMNS = (
    (TeamColumn.NAME, 3.0),
    (TeamColumn.BY_JOB, 1.3),
    (TeamColumn.BY_AWARDS, 2.3),
    (TeamColumn.REGISTER, 2.6),
    (TeamColumn.DUE, 2.1),
    (TeamColumn.TALK, 2.5),
)
"""What stands on paper, with its share of the width; the next band is on screen."""


def team_sheet(
    workspace: Workspace, lines: Sequence[TeamLine], wanted: TeamWanted, language: Language
) -> Sheet:
    """Return a list of people as a paper; nobody else is named on it.

    Args:
        workspace: Gives the words, the pack and the day.
        lines: Who is shown, in order.
        wanted: By what the list was narrowed.
        language: Language of the paper.
    """
    paper = SheetWords(workspace, language)
    words, narrowed = TeamWords(paper.say), NeedWords(paper.say).told(wanted)
    tr, day = paper.tr, workspace.today()
    parts: list[Part] = [
        paper.paragraph(
            tr("Team", "As the records stood on this day: {day}", day=paper.say.day(day))
        ),
        paper.paragraph(tr("Team", "People: {count}", count=len(lines))),
        *(paper.paragraph(line) for line in narrowed),
        paper.paragraph(
            tr(
                "Team",
                "Names people and says how they stand. Keep it where only people who need it can "
                "see it.",
            ),
            small=True,
        ),
    ]
    if lines:
        title = tr("Team", "The team")
        parts.append(paper.grid(_heads(words), _rows(paper, words, lines), title))
    parts.extend(paper.judged())
    return paper.sheet(tr("Team", "The team"), "", parts, day)


def _heads(words: TeamWords) -> tuple[tuple[str, float], ...]:
    return tuple((words.column(column), share) for column, share in _COLUMNS)


def _rows(
    paper: SheetWords, words: TeamWords, lines: Iterable[TeamLine]
) -> list[tuple[Runs | Box, ...]]:
    return [
        tuple(_box(paper, words.cell(line, column), line, column) for column, _ in _COLUMNS)
        for line in lines
    ]


def _box(paper: SheetWords, cell: Cell, line: TeamLine, column: TeamColumn) -> Runs | Box:
    if column is TeamColumn.NAME:
        where = TeamWords(paper.say).service(line).text
        name = below(paper.name(cell.text), paper.name(cell.below))
        return below(name, paper.name(where))
    more = cell.below if column is TeamColumn.TALK else cell.more  # one day is enough here
    said = below(paper.ours(cell.text), paper.ours(more))
    return Box(said, Mark(cell.look)) if cell.look is not None else said
