"""Records of a year at work, likely ones and hostile ones, and everything that is said of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.induction_plan import InductionPart
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer, RatingRound
from careerplanner.domain.record import (
    Action,
    ActionState,
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    ProgressState,
    Record,
    Registration,
    RegistrationState,
    Typed,
    Worker,
)
from careerplanner.rules.assess import assess
from careerplanner.rules.coming_up import coming_up
from careerplanner.rules.induction_plan import induction_plan
from careerplanner.rules.refreshers import refreshers
from careerplanner.services.coming.coming_answer import ComingAnswer
from careerplanner.services.coming.coming_paper import coming_sheet
from careerplanner.services.coming.coming_words import CalendarWords
from careerplanner.services.conversation.conversation_paper import (
    agenda_sheet,
    record_sheet,
    summary_sheet,
)
from careerplanner.services.evidence.evidence_paper import evidence_sheet
from careerplanner.services.evidence.evidence_words import EvidenceWords
from careerplanner.services.induction.induction_answer import InductionAnswer
from careerplanner.services.induction.induction_paper import evidence_list, progress_log, summary
from careerplanner.services.induction.induction_words import InductionWords
from careerplanner.services.learning.learning_pack import PackWish
from careerplanner.services.learning.learning_paper import learning_sheet
from careerplanner.services.learning.learning_view import LearningShelf, LearningWords, Wanted
from careerplanner.services.learning.refresher_words import RefresherWords
from careerplanner.services.rating.rating_paper import rating_sheet
from careerplanner.services.rating.rating_view import RoundViews
from careerplanner.services.rating.rating_words import RatingWords
from careerplanner.services.register.registration_paper import registration_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.induction_plan import InductionPlan
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.language import Language
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.workspace import Workspace

TODAY = date(2026, 11, 22)
"""The day it really is, in every property."""
_NEAR = [TODAY + timedelta(days=days) for days in (-800, -400, -200, -40, -1, 0)]
_LATER = [TODAY + timedelta(days=days) for days in (1, 20, 90, 400)]
PAST = st.sampled_from(
    [*(PartialDate.of(day) for day in _NEAR), PartialDate(2025), PartialDate(2026, 3)]
)
ANY_DAY = PAST | st.sampled_from([PartialDate.of(day) for day in _LATER])
TITLES = st.sampled_from(["Fire safety", "fire  SAFETY", "Côf", "مرحبا", "Of our own"])
TYPED = st.builds(Typed, TITLES, st.sampled_from(["en", "cy", None]))


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def some(strategy: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[Any]:
    """A few things, no two with the same id."""
    return st.lists(strategy, max_size=most, unique_by=lambda one: one.id).map(tuple)


class Lives:
    """What records with a pack are drawn from; made once, for making it takes a while.

    Names are those of the pack's things, now and then one that it does not know.
    """

    def __init__(self, lookup: Lookup) -> None:
        pack, names = lookup.pack, st.uuids().map(str)
        roles = _of(*(role.id for role in pack.roles))
        self.awards = _of(*(award.id for award in pack.awards))
        self.roles, self.bands = roles, _of(*(band.id for band in pack.bands))
        self.statements = _of(*(one.id for one in pack.statements))
        self.trainings = _of(*(one.id for one in pack.trainings))
        self.kinds = _of(*(one.id for one in pack.assessment_evidence))
        self.categories = _of(*(name for rule in pack.register_rules for name in rule.categories))
        parts = [(one.id, area.id) for one in pack.induction.sections for area in one.areas]
        whole = [(section.id, "") for section in pack.induction.sections]
        self.parts = st.sampled_from([*parts, *whole, ("", ""), ("of-no-pack", "x")])
        self.sections = _of(*(section.id for section in pack.induction.sections))
        self.goals = st.sampled_from(["", *(goal.id for goal in pack.goals)])
        self.pack = pack.about.ref
        self.posts = some(st.builds(Post, names, roles, started=maybe(PAST), ended=maybe(PAST)), 2)
        self.things = self._things(names)
        self.rounds = some(
            st.builds(
                RatingRound,
                names,
                self.bands,
                st.sampled_from(_NEAR),
                st.just(self.pack),
                maybe(st.just(TODAY)),
                maybe(ANY_DAY),
                maybe(TYPED),
                start=st.just("") | self.bands,
            )
        )

    def __repr__(self) -> str:
        return "Lives"

    def _things(self, names: st.SearchStrategy[str]) -> dict[str, st.SearchStrategy[Any]]:
        return {
            "learning": some(
                st.builds(
                    LearningEntry,
                    names,
                    TITLES,
                    on=maybe(ANY_DAY),
                    minutes=maybe(st.integers(1, 900)),
                    changed=maybe(TYPED),
                    renew_by=maybe(ANY_DAY),
                    training=st.just("") | self.trainings,
                )
            ),
            "awards": some(
                st.builds(
                    HeldAward,
                    names,
                    self.awards,
                    TITLES,
                    st.sampled_from(HeldState),
                    achieved=maybe(PAST),
                    expected=maybe(ANY_DAY),
                ),
                2,
            ),
            "actions": some(
                st.builds(
                    Action,
                    names,
                    TYPED,
                    due=maybe(ANY_DAY),
                    remind=maybe(ANY_DAY),
                    state=st.sampled_from(ActionState),
                    requirement=st.just("") | self.statements,
                )
            ),
            "evidence": some(
                st.builds(
                    Evidence,
                    names,
                    TITLES,
                    st.sampled_from(EvidenceKind),
                    maybe(PAST),
                    maybe(TYPED),
                )
            ),
            "registrations": some(
                st.builds(
                    Registration,
                    names,
                    self.categories,
                    st.sampled_from(RegistrationState),
                    first_registered=maybe(PAST),
                    renewal_due=maybe(ANY_DAY),
                ),
                1,
            ),
            "areas": some(st.builds(OwnArea, names, self.sections, names, title=TYPED), 2),
            "trainings": some(
                st.builds(
                    OwnTraining,
                    names,
                    self.trainings,
                    maybe(TYPED),
                    maybe(st.integers(1, 60)),
                    st.booleans(),
                ),
                2,
            ),
        }


def _of(*names: str) -> st.SearchStrategy[str]:
    return st.sampled_from([*names, "of-no-pack"])


@st.composite
def lives(draw: st.DrawFn, ids: Lives) -> Record:
    """A record as people have them: entries that belong together, days that are near."""
    things = {name: draw(strategy) for name, strategy in ids.things.items()}
    rounds = draw(ids.rounds)
    return Record(
        Worker("w", "Non Enghraifft", target=draw(st.just("") | ids.bands), goal=draw(ids.goals)),
        posts=draw(ids.posts),
        induction=draw(inductions(ids)),
        rounds=rounds,
        ratings=draw(_ratings(ids, rounds)),
        uses=draw(_uses(ids, things)),
        **things,
    )


@st.composite
def _ratings(draw: st.DrawFn, ids: Lives, rounds: tuple[RatingRound, ...]) -> tuple[Rating, ...]:
    count = draw(st.integers(0, 6)) if rounds else 0
    return tuple(
        Rating(
            f"r{number}",
            draw(st.sampled_from(rounds)).id,
            draw(ids.statements),
            draw(st.sampled_from(RatingAnswer)),
            draw(st.sampled_from(RatedBy)),
            draw(maybe(TYPED)),
            draw(maybe(st.sampled_from(_NEAR))),
        )
        for number in range(count)
    )


@st.composite
def _uses(
    draw: st.DrawFn, ids: Lives, things: dict[str, tuple[Any, ...]]
) -> tuple[EvidenceUse, ...]:
    targets: list[tuple[Served, st.SearchStrategy[str]]] = [
        (Served.STATEMENT, ids.statements),
        (Served.INDUCTION, ids.parts.map(lambda part: part[1] or part[0])),
        (Served.ASSESSMENT, ids.kinds),
    ]
    for kind, name in (
        (Served.LEARNING, "learning"),
        (Served.AWARD, "awards"),
        (Served.ACTION, "actions"),
    ):
        targets += [(kind, st.just(one.id)) for one in things[name]]
    found = []
    for number in range(draw(st.integers(0, 5)) if things["evidence"] else 0):
        kind, target = draw(st.sampled_from(targets))
        piece = draw(st.sampled_from(things["evidence"]))
        found.append(EvidenceUse(f"u{number}", piece.id, kind, draw(target) or "none"))
    return tuple(found)


@st.composite
def inductions(draw: st.DrawFn, ids: Lives) -> tuple[InductionProgress, ...]:
    """A few areas and sections, signed by nobody, one or both."""
    found = []
    for number in range(draw(st.integers(0, 5))):
        section, area = draw(ids.parts)
        found.append(
            InductionProgress(
                f"i{number}",
                section,
                area,
                draw(st.sampled_from(ProgressState)),
                started=draw(maybe(PAST)),
                ready=draw(maybe(PAST)),
                signed_by=draw(st.sampled_from(["", "Gethin Invented"])),
                signed_on=draw(maybe(PAST)),
                worker_signed=draw(st.booleans()),
                worker_signed_on=draw(maybe(PAST)),
                note=draw(maybe(TYPED)),
                sent_back=draw(maybe(TYPED)),
                earlier=draw(st.booleans()),
            )
        )
    return tuple(found)


# ---- everything that is said -------------------------------------------------------------------


def answer_of(record: Record, lookup: Lookup, on: date = TODAY) -> Assessment:
    return assess(record, lookup, on, TODAY)


def coming_of(record: Record, lookup: Lookup, on: date = TODAY) -> tuple[Coming, ...]:
    return coming_up(answer_of(record, lookup, on), record, lookup, on, TODAY)


def every_word(workspace: Workspace, record: Record, language: Language) -> Iterator[str]:
    """All that the window and the command line can say of a record's year, in one language."""
    say, lookup = workspace.wording(language), workspace.lookup
    plan = induction_plan(record, lookup, TODAY, TODAY)
    yield from InductionAnswer(record, say, plan).lines()
    yield str(InductionAnswer(record, say, plan).write())
    yield from _induction_words(InductionWords(say, record, plan), plan, record)
    items = coming_of(record, lookup)
    yield from ComingAnswer(record, say, TODAY).lines(items)
    yield str(ComingAnswer(record, say, TODAY).write(items))
    calendar = CalendarWords(say)
    for item in items:
        yield from (calendar.summary(item), calendar.description(item), calendar.kind(item))
    told = RefresherWords(record, say)
    for found in refreshers(record, lookup, TODAY):
        yield from (told.title(found), told.state(found), told.often(found))
        yield from (*told.lines(found), *told.why(found))
    shelf, learned = LearningShelf(), LearningWords(record, say)
    shelf.take(record.learning)
    for entry in shelf.found(Wanted(typed="a")):
        yield from (learned.detail(entry), learned.refresh(entry))
    pieces = EvidenceWords(say, record)
    yield from (pieces.detail(piece) for piece in record.evidence)
    yield from _rating_words(workspace, record, RatingWords(say))


def _induction_words(words: InductionWords, plan: InductionPlan, record: Record) -> Iterator[str]:
    yield from (words.next_caption(), words.next_title(), words.next_why(), words.line())
    yield from (words.pace(), words.counted_from(), words.groups(), words.signers())
    yield from (words.brought(), *words.notes(helps=True), *words.notes(helps=False))
    for section in (*plan.sections, *plan.elsewhere):
        yield from (words.section(section.section.id), words.section_state(section)[1])
        yield from (words.waiting(section), words.doubt(section))
        for area in section.areas:
            yield from (words.area(area.name), words.area_state(area)[1], words.lump(area))
            yield words.evidence(InductionPart(section.section.id, area.name.id))
    for entry in record.induction:
        yield from (*words.told(entry), *words.signatures(entry), words.missing_signature(entry))


def _rating_words(workspace: Workspace, record: Record, words: RatingWords) -> Iterator[str]:
    views = RoundViews(workspace)
    for one in record.rounds:
        view = views.of_round(record, one)
        yield from (words.round(one), words.counted(view.lines))
        found = view.suggestions()
        for some_of in (*found.strengths, *found.growth):
            yield words.why(some_of.rating, some_of.because, view.lines)
        yield from (words.said(rating) for rating in view.own.values())
        for before in record.rounds:
            yield from (words.moved(moved) for moved in views.moved(record, before, one))


def every_sheet(workspace: Workspace, record: Record, language: Language) -> dict[str, Sheet]:
    """Every paper of a record's year, by name."""
    items = coming_of(record, workspace.lookup)
    wish = PackWish(DateSpan(date(1900, 1, 1), date(2100, 12, 31)))
    made = {
        "log": progress_log(workspace, record, language),
        "summary": summary(workspace, record, language),
        "induction evidence": evidence_list(workspace, record, language),
        "evidence": evidence_sheet(workspace, record, language),
        "learning": learning_sheet(workspace, record, wish, (), language),
        "registration": registration_sheet(
            workspace, record, answer_of(record, workspace.lookup), language
        ),
        "coming": coming_sheet(workspace, record, items, language),
    }
    for number, one in enumerate(record.rounds):
        before = record.rounds[number - 1] if number else None
        made[f"round {number}"] = rating_sheet(workspace, record, one.id, language, before)
    for number, talk in enumerate(record.conversations):
        for kind, sheet in (("agenda", agenda_sheet), ("record", record_sheet)):
            made[f"{kind} {number}"] = sheet(workspace, record, talk, language)
        made[f"talk summary {number}"] = summary_sheet(workspace, record, talk, language)
    return made
