"""Who could follow as a paper: every job with those who have it, and who is how far from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.reports.sheet_paper import Box
from careerplanner.services.paper.sheets import Mark, SheetWords, below
from careerplanner.services.team_plan.succeed_words import READINESS_LOOK, SucceedWords

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careerplanner.domain.team_plans import Follower, PostHeld, PostKind
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part, Sheet
    from careerplanner.services.workspace import Workspace


def succeed_sheet(
    workspace: Workspace,
    held: Sequence[PostHeld],
    looked_at: Sequence[tuple[PostKind, Sequence[Follower]]],
    names: Mapping[str, str],
    language: Language,
) -> Sheet:
    """Return who could follow as a paper.

    Args:
        workspace: Gives the words, the pack and the day.
        held: Every job in every service with those who have it.
        looked_at: Jobs that were looked at, with everybody held against them, the nearest first.
        names: Names of the people, by id.
        language: Language of the paper.
    """
    paper = SheetWords(workspace, language)
    words, tr, day = SucceedWords(paper.say), paper.tr, workspace.today()
    parts: list[Part] = [
        paper.paragraph(
            tr("Succeed", "As the records stood on this day: {day}", day=paper.say.day(day))
        ),
        paper.paragraph(
            tr(
                "Succeed",
                "It says what is left to learn, not who would do the job well. Ask the person "
                "if they want it.",
            )
        ),
        paper.paragraph(
            tr(
                "Succeed",
                "Names people and how far they are. Keep it where only people who need it "
                "can see it.",
            ),
            small=True,
        ),
    ]
    if held:
        parts += [
            paper.title(tr("Succeed", "Jobs and who has them")),
            _jobs(paper, words, held, names),
        ]
    for post, followers in looked_at:
        parts += [
            paper.title(words.post(post)),
            _followers(paper, words, followers),
        ]
    parts.extend(paper.judged())
    return paper.sheet(tr("Succeed", "Who comes next"), "", parts, day)


def _jobs(
    paper: SheetWords, words: SucceedWords, held: Sequence[PostHeld], names: Mapping[str, str]
) -> Part:
    tr = paper.tr
    columns = (
        (tr("Succeed", "Job"), 3.0),
        (tr("Succeed", "Service"), 2.0),
        (tr("Succeed", "Who has it"), 4.0),
    )
    rows = [
        (
            paper.ours(words.job(one.post.role)),
            paper.name(one.post.service),
            below(paper.ours(words.how_many(one)), paper.name(words.holders(one, names))),
        )
        for one in held
    ]
    return paper.grid(columns, rows, tr("Succeed", "Jobs and who has them"))


def _followers(paper: SheetWords, words: SucceedWords, some: Sequence[Follower]) -> Part:
    tr = paper.tr
    columns = (
        (tr("Succeed", "Name"), 2.6),
        (tr("Succeed", "How far"), 2.2),
        (tr("Succeed", "Why"), 4.2),
    )
    rows: list[tuple[Runs | Box, ...]] = []
    for one in some:
        mark = Mark(READINESS_LOOK[one.readiness])
        name = below(paper.name(one.name), paper.name(words.now(one.posts)))
        far = Box(paper.ours(words.readiness(one.readiness)), mark)
        rows.append((name, far, paper.ours(words.why(one))))
    return paper.grid(columns, rows, tr("Succeed", "Who could follow"))
