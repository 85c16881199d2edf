"""What a development plan says on paper, ready to be set: text already worded and translated.

Whoever prepares a plan fills these; ``plan_report`` sets them. Every text is a sequence of runs:
what the program wrote carries the plan's language, what a person typed the language they typed it
in, a name none. No rule and no wording lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from careerplanner.reports.runs import Runs


class Mark(StrEnum):
    """Status of something, drawn as a shape beside its word."""

    MET = "met"
    UNDER_WAY = "under_way"
    MISSING = "missing"
    OVERDUE = "overdue"
    NOT_APPLICABLE = "not_applicable"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class LabelValue:
    """A label and what belongs to it: "Employer", "Example Care"."""

    label: Runs
    value: Runs


@dataclass(frozen=True, slots=True)
class RequirementLine:
    """One requirement in a verdict's table.

    Attributes:
        requirement: What is asked for.
        mark: Its status.
        status: The status in a word or two, such as "Met" or "Under way".
        met_by: The held record that meets it, or would; empty where nothing does.
        why: Why the answer is this, in a sentence.
        source: Where the rule comes from and how sure we are of it.
        depth: How deep it lies below another requirement ("one of these"): 0 for the top.
    """

    requirement: Runs
    mark: Mark
    status: Runs
    met_by: Runs
    why: Runs
    source: Runs
    depth: int = 0


@dataclass(frozen=True, slots=True)
class VerdictPart:
    """The answer to one of the two questions, which are never merged.

    Attributes:
        question: Heading of the part, such as "Which band do I fit?".
        mark: Status of the answer.
        answer: The answer in a few words.
        sentences: The answer in full, a paragraph each: facts, dates, "not known, because …".
        requirements: The table; empty where there is nothing to ask, then no table is drawn.
        summary: What the table holds, for those who hear it; not drawn.
    """

    question: Runs
    mark: Mark
    answer: Runs
    sentences: tuple[Runs, ...]
    requirements: tuple[RequirementLine, ...]
    summary: Runs


@dataclass(frozen=True, slots=True)
class HeldLine:
    """One award, course or registration that the worker holds or works towards.

    Attributes:
        title: Its name as kept.
        mark: MET for achieved, UNDER_WAY for working towards, MISSING for planned,
            NOT_KNOWN for what the catalogue does not know.
        status: The same in a word or two.
        date: When, as exactly as it is known.
        note: Awarding body, what it counts as, or that it is unknown.
    """

    title: Runs
    mark: Mark
    status: Runs
    date: Runs
    note: Runs


@dataclass(frozen=True, slots=True)
class NextStepPart:
    """The one recommended step.

    Attributes:
        title: What to do, in a line.
        why: Why this one, a paragraph each; says so if it is already under way.
        before: What must be there first; may be empty.
        others: Other ways to the same end, each with what is different; may be empty.
    """

    title: Runs
    why: tuple[Runs, ...]
    before: tuple[Runs, ...]
    others: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One agreed action."""

    what: Runs
    why: Runs
    owner: Runs
    by_when: Runs
    done: bool = False


@dataclass(frozen=True, slots=True)
class SignerPart:
    """One of the two people who sign.

    Attributes:
        role: What they are here, such as "Worker" or "Manager".
        name: Their name, or empty to be written by hand.
        signed: What stands as their signature if they signed on screen, else empty.
        date: Date of that, in words, else empty.
    """

    role: Runs
    name: Runs
    signed: Runs = ()
    date: Runs = ()


@dataclass(frozen=True, slots=True)
class JudgedPart:
    """By what the plan was judged.

    Attributes:
        facts: Pack, version, day of asking and the like.
        sentences: That the bands are a voluntary draft, and what else must be known.
        confidence: Each word of confidence used above, and what it means.
        sources: The sources used, in the order of the numbers they are cited by, from 1.
    """

    facts: tuple[LabelValue, ...]
    sentences: tuple[Runs, ...]
    confidence: tuple[LabelValue, ...]
    sources: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class RouteLabels:
    """The fixed words of the part about the chosen way.

    Attributes:
        heading: Above the part.
        others: Above the other ways.
        others_summary: What that table holds, for those who hear it.
        way: Column heading, as are the next four.
        count: Column heading: how many steps.
        months: Column heading.
        cost: Column heading.
        doubts: Column heading.
        left_out: Above what was not offered.
    """

    heading: Runs
    others: Runs
    others_summary: Runs
    way: Runs
    count: Runs
    months: Runs
    cost: Runs
    doubts: Runs
    left_out: Runs


@dataclass(frozen=True, slots=True)
class RouteStepPart:
    """One step of the chosen way.

    Attributes:
        title: What to do, with its number.
        why: What it is needed for.
        facts: When, how long, what it costs, who may pay, deadlines, risks, sources.
    """

    title: Runs
    why: Runs
    facts: tuple[LabelValue, ...]


@dataclass(frozen=True, slots=True)
class OtherRouteLine:
    """A way that was considered and not chosen.

    Attributes:
        way: What sets it apart.
        count: How many steps it has.
        months: How long it takes.
        cost: What the worker pays.
        doubts: How uncertain it is.
    """

    way: Runs
    count: Runs
    months: Runs
    cost: Runs
    doubts: Runs


@dataclass(frozen=True, slots=True)
class RoutePart:
    """The chosen way and what else was considered.

    Attributes:
        labels: The fixed words.
        facts: Goal, what sets the way apart, how long, what it costs, doubts.
        sentences: What kind of question this answers; or that the way is no longer there.
        steps: The steps, in order; empty where the way is no longer there.
        others: The other ways; may be empty.
        more: That further ways were found and are not shown; may be empty.
        left_out: What was not offered and why, an item each; may be empty.
    """

    labels: RouteLabels
    facts: tuple[LabelValue, ...]
    sentences: tuple[Runs, ...]
    steps: tuple[RouteStepPart, ...]
    others: tuple[OtherRouteLine, ...]
    more: Runs
    left_out: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class PlanLabels:
    """The fixed words of the plan, in its language.

    Attributes:
        who: Heading above name and posts.
        where: Heading above the two verdicts.
        where_lead: Sentence below it: two questions, two answers.
        requirement: Column heading, as are the next three.
        status: Column heading.
        met_by: Column heading.
        why_source: Column heading: why, and from which source.
        held: Heading above what is held.
        held_summary: What that table holds, for those who hear it.
        held_title: Column heading, as are the next three.
        held_status: Column heading.
        held_date: Column heading.
        held_note: Column heading.
        held_none: Sentence in place of the table where nothing is held.
        next_step: Heading above the recommended step.
        before: Heading above what must be there first.
        others: Heading above other ways.
        actions: Heading above the actions.
        actions_summary: What that table holds, for those who hear it.
        action_what: Column heading, as are the next four.
        action_why: Column heading.
        action_owner: Column heading.
        action_by: Column heading.
        action_done: Column heading above the tick boxes.
        box_done: What a ticked box says when read out.
        box_open: What an empty box says when read out.
        notes: Heading above the notes.
        notes_space: What the lines to write on are for, when read out.
        signatures: Heading above the signatures.
        signatures_lead: Sentence: what signing this means.
        name: Label of a name to be written.
        signature: Label of a signature.
        date: Label of a date.
        judged: Heading above how this was judged.
        confidence: Heading above the words of confidence.
        sources: Heading above the sources.
        page_of: Page number, with the fields ``{page}`` and ``{pages}``.
    """

    who: Runs
    where: Runs
    where_lead: Runs
    requirement: Runs
    status: Runs
    met_by: Runs
    why_source: Runs
    held: Runs
    held_summary: Runs
    held_title: Runs
    held_status: Runs
    held_date: Runs
    held_note: Runs
    held_none: Runs
    next_step: Runs
    before: Runs
    others: Runs
    actions: Runs
    actions_summary: Runs
    action_what: Runs
    action_why: Runs
    action_owner: Runs
    action_by: Runs
    action_done: Runs
    box_done: Runs
    box_open: Runs
    notes: Runs
    notes_space: Runs
    signatures: Runs
    signatures_lead: Runs
    name: Runs
    signature: Runs
    date: Runs
    judged: Runs
    confidence: Runs
    sources: Runs
    page_of: str


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """A whole development plan.

    Attributes:
        language: Language of the plan, ``"en"`` or ``"cy"``.
        title: Its title: "Development plan" or "Cynllun datblygu".
        file_title: Title of the file, shown by readers: title and name.
        name: The worker's name, at the foot of each page as far as there is room.
        footer: Stands beside it, never cut: title and date. Should not exceed half a line.
        made_at: Moment it was made, with a time zone; the date shown is among ``who``.
        labels: The fixed words.
        who: Name, posts, start, employer, date made, one line each.
        band: The answer to "which band do I fit".
        register: The answer to "may and must I register".
        held: What is held.
        next_step: The recommended step.
        actions: What was agreed.
        blank_actions: Empty rows below the actions, for handwriting.
        notes: What was typed, a paragraph each.
        note_lines: Ruled lines below the notes, for handwriting.
        signers: The two people, worker first.
        judged: By what this was judged.
        route: The way chosen and the others considered, or None where none is chosen.
    """

    language: str
    title: Runs
    file_title: Runs
    name: Runs
    footer: Runs
    made_at: datetime
    labels: PlanLabels
    who: tuple[LabelValue, ...]
    band: VerdictPart
    register: VerdictPart
    held: tuple[HeldLine, ...]
    next_step: NextStepPart
    actions: tuple[ActionLine, ...]
    notes: tuple[Runs, ...]
    signers: tuple[SignerPart, SignerPart]
    judged: JudgedPart
    blank_actions: int = 2
    note_lines: int = 4
    route: RoutePart | None = None
