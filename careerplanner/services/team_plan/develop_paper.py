"""Learning for a team as a paper: what serves whom, and which gap of each it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.services.paper.sheets import SheetWords, below
from careerplanner.services.team_plan.develop_words import DevelopWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerplanner.domain.team_plans import PersonGaps, Served, TeamLearning
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.team_plan.among import Among
    from careerplanner.services.workspace import Workspace


def develop_sheet(
    workspace: Workspace,
    found: Sequence[TeamLearning],
    people: Sequence[PersonGaps],
    among: Among,
    language: Language,
) -> Sheet:
    """Return what serves a team as a paper.

    Args:
        workspace: Gives the words, the pack and the day.
        found: What serves them, in order.
        people: Everybody looked at.
        among: By what they were narrowed.
        language: Language of the paper.
    """
    paper = SheetWords(workspace, language)
    words, tr, day = DevelopWords(paper.say), paper.tr, workspace.today()
    narrowed = (
        (tr("Develop", "Service"), among.service),
        (tr("Develop", "Line manager"), among.line_manager),
        (tr("Develop", "Team"), among.team),
    )
    parts: list[Part] = [
        paper.paragraph(
            tr("Develop", "As the records stood on this day: {day}", day=paper.say.day(day))
        ),
        paper.paragraph(tr("Develop", "People looked at: {count}", count=len(people))),
        paper.facts((label, paper.name(value)) for label, value in narrowed),
        paper.paragraph(
            tr(
                "Develop",
                "Names people and what is open for them. Keep it where only people who need it can "
                "see it.",
            ),
            small=True,
        ),
    ]
    serving = [one for one in found if one.serves]
    if serving:
        columns = (
            (tr("Develop", "Learning"), 3.0),
            (tr("Develop", "Whom it serves, and why"), 5.0),
        )
        rows = [(_learning(paper, words, one), _people(paper, words, one)) for one in serving]
        title = tr("Develop", "What serves the most people comes first")
        parts.append(paper.grid(columns, rows, title))
    else:
        parts.append(paper.paragraph(tr("Develop", "Nothing is open, as far as the records say.")))
    parts.extend(paper.judged())
    return paper.sheet(tr("Develop", "Learning for the team"), "", parts, day)


def _learning(paper: SheetWords, words: DevelopWords, one: TeamLearning) -> Runs:
    return below(paper.ours(words.title(one.learning)), paper.ours(words.counted(one)))


def _people(paper: SheetWords, words: DevelopWords, one: TeamLearning) -> Runs:
    said: Runs = ()
    for served in one.serves:
        said = below(said, _person(paper, words, served))
    return said


def _person(paper: SheetWords, words: DevelopWords, served: Served) -> Runs:
    why = _joined(words.gap(gap) for gap in served.gaps)
    return (*paper.name(served.name), *paper.ours(f": {why}"))


def _joined(some: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(some))
