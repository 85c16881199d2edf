"""What is coming up on paper: one table a group, with room to tick off what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.i18n.messages import labels
from careerplanner.reports.plan_paper import Mark
from careerplanner.reports.runs import words
from careerplanner.reports.sheet_paper import Box
from careerplanner.services.coming.coming_up import grouped
from careerplanner.services.coming.coming_words import ComingWords
from careerplanner.services.paper.sheets import SheetWords, below

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.workspace import Workspace

_MARKS = {
    "ahead": Mark.UNDER_WAY,
    "due": Mark.OVERDUE,
    "past": Mark.OVERDUE,
    "not_known": Mark.NOT_KNOWN,
    "done": Mark.MET,
}


def coming_sheet(
    workspace: Workspace,
    record: Record,
    items: Iterable[Coming],
    language: Language,
    on: date | None = None,
) -> Sheet:
    """Return what is coming up as a paper.

    Args:
        workspace: Gives the words, the pack and the day.
        record: Whose it is.
        items: What is shown, soonest first.
        language: Language of the paper.
        on: Day of asking; None for today.
    """
    paper, day = SheetWords(workspace, language), on or workspace.today()
    say = ComingWords(record, paper.say)
    parts: list[Part] = [
        paper.paragraph(
            paper.tr(
                "Coming", "These dates were worked out on this day: {day}", day=paper.say.day(day)
            )
        )
    ]
    found = grouped(items, day)
    if not found:
        parts.append(paper.paragraph(paper.tr("Coming", "Nothing dated is coming up.")))
    for group, some in found.items():
        title = say.group(group)
        parts.append(paper.title(title))
        parts.append(
            paper.grid(
                (
                    (paper.tr("Coming", "What"), 4),
                    (paper.tr("Coming", "When"), 2.4),
                    (paper.tr("Coming", "Where it stands"), 2),
                ),
                [_row(paper, say, item) for item in some],
                title,
            )
        )
    parts.extend(paper.judged(of_bands=False))
    return paper.sheet(paper.tr("Coming", "What is coming up"), record.worker.name, parts, day)


def _row(paper: SheetWords, say: ComingWords, item: Coming) -> tuple[Runs | Box, ...]:
    told = say.what(item)
    label = paper.ours(told.label)
    about = words(told.about, told.language)
    what = (*label, *(paper.ours(": ") if label and about else ()), *about)
    reason = paper.ours(say.why(item))
    if item.basis is not None:
        reason = (*reason, *paper.ours(f" {paper.cite(item.basis)}"))
    kind = paper.ours(say.kind(item.kind))
    is_late = item.state in ("due", "past")
    mark = Mark.MISSING if item.suggested and is_late else _MARKS[item.state]
    state = Box(paper.ours(paper.say.label(labels.DATE_STATE, item.state)), mark)
    return (below(what, reason), below(paper.ours(say.when(item)), kind), state)
