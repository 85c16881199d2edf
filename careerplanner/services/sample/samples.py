"""Books of invented people, to try the program with; the same seed gives the same people.

The lives are outlined in ``sample_lives`` and filled in by ``sample_people`` and
``sample_wishes``, from the words of ``resources/sample`` and whatever pack is in use. Nobody in
them exists.
"""

from __future__ import annotations

import random
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.awards import AwardKind
from careerplanner.domain.changes import Actor
from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.ids import seeded_ids
from careerplanner.domain.record import (
    Action,
    HeldState,
    LearningEntry,
    PlanNote,
    Record,
    Typed,
    Worker,
)
from careerplanner.i18n.language import Language
from careerplanner.paths import resources_folder
from careerplanner.services.sample.sample_conversations import (
    ConversationInventor,
    with_conversation,
)
from careerplanner.services.sample.sample_evidence import with_certificate, with_evidence
from careerplanner.services.sample.sample_lives import OUTLINES
from careerplanner.services.sample.sample_pack import PackChoices
from careerplanner.services.sample.sample_people import Draft, PersonInventor, group_of
from careerplanner.services.sample.sample_ratings import with_ratings
from careerplanner.services.sample.sample_team import (
    ServiceInventor,
    StaffInventor,
    TeamInventor,
)
from careerplanner.services.sample.sample_training import TrainingInventor
from careerplanner.services.sample.sample_wishes import WishInventor

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from careerplanner.domain.ids import IdMaker
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.sample.sample_people import Words
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

EXAMPLE_SEED = 20230301
TEAM_SEED = 20230302
_EXAMPLE_AGE = 34


def invented_records(count: int, seed: int, today: date, lookup: Lookup) -> tuple[Record, ...]:
    """Return invented people.

    Args:
        count: How many.
        seed: Decides who they are.
        today: Day their dates are counted from; another day moves the dates and nothing else.
        lookup: The pack their jobs and awards are taken from.
    """
    inventor = _inventor(seed, today, lookup)
    wishes = WishInventor(seed, lookup, inventor.words["pay_points"])
    places = ServiceInventor(seed, inventor.words["services"])
    talks = ConversationInventor(seed, today, lookup, inventor.words)
    outlines = [outline for outline, _ in OUTLINES]
    deck = [outline for outline, weight in OUTLINES for _ in range(weight)]
    made = []
    for number in range(count):
        drawn = inventor.pick(deck) or outlines[0]
        life = (outlines[number] if number < len(outlines) else drawn)(inventor)
        inventor.enrich(life)
        wishes.enrich(life)
        places.place(life)
        made.append(talks.enrich(life.record()))
    return tuple(made)


def write_sample_book(workspace: Workspace, path: Path, count: int, seed: int) -> None:
    """Make a team's book of invented people; the book now open stays open.

    Args:
        workspace: Gives the pack and the clock.
        path: A file that is not there yet.
        count: How many people.
        seed: Decides who they are.

    Raises:
        FileFault: There is such a file already; it is left alone.
        EnvironmentFault: It cannot be written there; no file is left.
    """
    from careerplanner.services.clock import now
    from careerplanner.store.book import Book

    lookup, today, language = workspace.lookup, workspace.today(), Language.ENGLISH.value
    trained = TrainingInventor(seed, lookup, today, _words()["team"][language], language)
    people = [trained.enrich(one) for one in invented_records(count, seed, today, lookup)]
    actor = Actor("program")
    with ExitStack() as undoing:
        with Book.create(path, "team", workspace.make_id, now) as book:
            undoing.callback(book.path.unlink, missing_ok=True)
            with book.action("sample.make", actor) as action:
                for record in people:
                    action.replace_record(record)
        undoing.pop_all()


def example_record(lookup: Lookup, today: date, language: Language) -> Record:
    """Return the invented person to look around with: some way into a first job.

    Args:
        lookup: The pack.
        today: Day the dates are counted from.
        language: Language of what the person typed.
    """
    inventor = _inventor(EXAMPLE_SEED, today, lookup)
    told = inventor.words["example"][language.value]
    spoken = language.value
    about = lookup.pack.about
    worker = Worker(
        inventor.make_id(),
        told["name"],
        language=spoken,
        born=PartialDate(today.year - _EXAMPLE_AGE),
        lives_in=about.nation,
        earnings=about.earnings_bands[0].id if about.earnings_bands else "",
        line_manager=told["line_manager"],
        example=True,
    )
    life = Draft(worker)
    choices = inventor.choices
    role = next((one for one in choices.workers() if one.register_rule), None)
    started = PartialDate.of(add_months(today, -8))
    inventor.work(life, role, 8, employer=told["employer"], hours=30.0, started=started)
    group = group_of(role)
    core = next(iter(choices.asked(role, AwardKind.CORE, group)), None)
    practice = next(iter(choices.asked(role, AwardKind.PRACTICE, group)), None)
    if core is not None:
        inventor.hold(life, core, 3)
    inventor.study(life, practice, 2)
    inventor.induct(life, role, 8, 0.6)
    inventor.register(life, role, 4)
    life.learning.append(
        LearningEntry(
            inventor.make_id(),
            told["learning"],
            on=PartialDate.of(add_months(today, -2)),
            minutes=90,
            changed=Typed(told["changed"], spoken),
        )
    )
    action = Action(inventor.make_id(), Typed(told["action"], spoken), owner=worker.name)
    life.actions.append(replace(action, due=inventor.ahead(2), remind=inventor.ahead(1)))
    life.notes.append(PlanNote(inventor.make_id(), Typed(told["note"], spoken), today))
    life.learning += (_learned(inventor, one, spoken, lookup) for one in told["learned"])
    record = with_evidence(life.record(), told, inventor.make_id, today)
    record = with_ratings(record, told, inventor.make_id, today, lookup)
    return with_conversation(record, told, inventor.make_id, today, lookup)


def example_team_records(lookup: Lookup, today: date, language: Language) -> tuple[Record, ...]:
    """Return the invented team to look around with: three services of one employer.

    Args:
        lookup: The pack.
        today: Day the dates are counted from.
        language: Language of what was typed.
    """
    chance = random.Random(TEAM_SEED)  # noqa: S311 - repeatable samples, nothing secret
    ids, choices = seeded_ids(TEAM_SEED), PackChoices(lookup)
    inventor = StaffInventor(chance, ids, today, choices, _words())
    told = inventor.words["team"][language.value]
    people = TeamInventor(inventor, told, language.value).people()
    trained = TrainingInventor(TEAM_SEED, lookup, today, told, language.value)
    return tuple(trained.enrich(record) for record in people)


def example_certificate(
    record: Record, wording: Wording, make_id: IdMaker
) -> tuple[Record, bytes, bytes] | None:
    """Return the example person's record with a drawn certificate, its content, a small picture.

    None where no award is finished.

    Args:
        record: What `example_record` gave.
        wording: Names the award, in the language of the example.
        make_id: Maker of identifiers.
    """
    heading = _words()["example"][wording.language.value]["certificate"]
    award = next((one for one in record.awards if one.state is HeldState.ACHIEVED), None)
    title = wording.held(award) if award is not None else ""
    return with_certificate(record, title, heading, make_id)


def _learned(
    inventor: PersonInventor, told: dict[str, Any], spoken: str, lookup: Lookup
) -> LearningEntry:
    """Something the example person learned; training that the pack has not got is left out."""
    training = lookup.find_training(told["training"])
    return LearningEntry(
        inventor.make_id(),
        told["title"],
        told["kind"],
        PartialDate.of(add_months(inventor.today, -told["months"])),
        told["minutes"],
        Typed(told["changed"], spoken) if told["changed"] else None,
        training=training.id if training else "",
    )


def _inventor(seed: int, today: date, lookup: Lookup) -> PersonInventor:
    chance = random.Random(seed)  # noqa: S311 - repeatable samples, nothing secret
    return PersonInventor(chance, seeded_ids(seed), today, PackChoices(lookup), _words())


def _words() -> Words:
    import yaml  # only samples need it here

    text = (resources_folder() / "sample" / "people.yaml").read_text("utf-8")
    words: Words = yaml.safe_load(text)
    return words
