"""What is overdue and due soon for several people, on one paper: to go through on a Friday.

Each person's own list is asked once and worded in either language; whoever has nothing late or
near is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.coming_up import ComingGroup, ComingKind
from careerplanner.i18n.messages import labels
from careerplanner.reports import runs
from careerplanner.reports.sheet_paper import Box
from careerplanner.services.coming.coming_up import coming_up, group_of
from careerplanner.services.coming.coming_words import ComingWords
from careerplanner.services.paper.sheets import Mark, SheetWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.workspace import Workspace

NEAR = (ComingGroup.LATE, ComingGroup.THIS_MONTH, ComingGroup.THREE_MONTHS)
"""How near something is that is told."""
_MARKS = {
    DateState.AHEAD: Mark.UNDER_WAY,
    DateState.DUE: Mark.MISSING,
    DateState.PAST: Mark.OVERDUE,
    DateState.NOT_KNOWN: Mark.NOT_KNOWN,
    DateState.DONE: Mark.MET,
}


@dataclass(frozen=True, slots=True)
class DueOf:
    """What is late and near for one person.

    Attributes:
        record: Whose it is.
        items: The soonest first; never empty.
    """

    record: Record
    items: tuple[Coming, ...]


def due_of(
    workspace: Workspace,
    records: Sequence[Record],
    progress: Callable[[int, int], None] = lambda _done, _whole: None,
) -> tuple[DueOf, ...]:
    """Return what is late and near for each person who has anything.

    Args:
        workspace: Gives the pack and the day; the book is not asked.
        records: Whose, in order.
        progress: Told how many people are done, of how many; may raise to stop.
    """
    found, today = [], workspace.today()
    for done, record in enumerate(records):
        progress(done, len(records))
        items = [one for one in coming_up(workspace, record) if group_of(one, today) in NEAR]
        if items:
            found.append(DueOf(record, tuple(items)))
    return tuple(found)


def what_is_due(words: ComingWords, item: Coming) -> str:
    """Return what has to be done, as it is told of somebody and not to them."""
    told = words.what(item)
    return told.about if item.kind is ComingKind.CONVERSATION and told.about else told.text


def _what(paper: SheetWords, words: ComingWords, item: Coming) -> Runs:
    """The same with the language of each part: typed words keep theirs."""
    told = words.what(item)
    about = runs.words(told.about, told.language)
    if not about or not told.label or item.kind is ComingKind.CONVERSATION:
        return about or paper.ours(told.label)
    return (*paper.ours(f"{told.label}: "), *about)


def due_sheet(workspace: Workspace, found: Sequence[DueOf], language: Language) -> Sheet:
    """Return what is late and near as a paper; nobody else is named on it.

    Args:
        workspace: Gives the words, the pack and the day.
        found: What `due_of` gave.
        language: Language of the paper.
    """
    paper, day = SheetWords(workspace, language), workspace.today()
    tr = paper.tr
    parts: list[Part] = [
        paper.paragraph(
            tr("Team", "As the records stood on this day: {day}", day=paper.say.day(day))
        ),
        paper.paragraph(tr("Team", "People: {count}", count=len(found))),
    ]
    title = tr("Team", "Overdue and due soon")
    if found:
        heads = (
            (tr("Team", "Name"), 3.0),
            (tr("Coming", "What"), 4.0),
            (tr("Coming", "When"), 2.4),
            (tr("Coming", "Where it stands"), 2.2),
        )
        parts.append(paper.grid(heads, list(_rows(paper, found)), title))
    else:
        parts.append(
            paper.paragraph(
                tr("Team", "Nothing is overdue, and nothing is due within three months.")
            )
        )
    parts.extend(paper.judged(of_bands=False))
    return paper.sheet(title, "", parts, day)


def _rows(paper: SheetWords, found: Sequence[DueOf]) -> Iterator[tuple[Runs | Box, ...]]:
    for one in found:
        words = ComingWords(one.record, paper.say)
        for item in one.items:
            late = item.suggested and item.state in (DateState.DUE, DateState.PAST)
            mark = Mark.MISSING if late else _MARKS[item.state]
            state = Box(paper.ours(paper.say.label(labels.DATE_STATE, item.state)), mark)
            yield (
                paper.name(one.record.worker.name),
                _what(paper, words, item),
                paper.ours(words.when(item)),
                state,
            )
