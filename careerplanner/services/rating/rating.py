"""Going through a band's statements: opening a round, answering, ending it, reading earlier ones.

Each answer is one action, kept at once. A round that was ended is never altered, and keeps the
pack its statements are of. What is suggested from the answers is ``rules.self_assessment``.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.ratings import RatedBy, Rating, RatingRound
from careerplanner.domain.record import Action
from careerplanner.domain.typed import Typed
from careerplanner.errors import FieldError, FileFault, UnknownName, UserError
from careerplanner.rules import self_assessment as rules
from careerplanner.services.difference import differing
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.bands import Band
    from careerplanner.domain.pack import PackRef
    from careerplanner.domain.ratings import RatingAnswer
    from careerplanner.domain.record import Record
    from careerplanner.domain.self_assessment import BandChoice
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

MONTHS_UNTIL_AGAIN = 3
"""After how long it is proposed to look again; nobody has to."""


def open_round(workspace: Workspace, worker_id: str, band: str, start: str = "") -> Changes:
    """Begin to go through the statements of a band, and keep the pack they are of.

    Args:
        workspace: Gives the pack and the clock.
        worker_id: Whose round.
        band: Id of the band.
        start: Id of the band the person looks from, or "".

    Raises:
        UnknownName: The pack has no such band, or the book no such worker.
        UserError: "round.open_already".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    lookup = workspace.lookup
    lookup.band(band)
    record = _rounds_of(workspace, worker_id)
    if rules.open_round(record.rounds, band, lookup) is not None:
        raise UserError("round.open_already", band=band)
    ref = lookup.pack.about.ref
    opened = RatingRound(workspace.make_id(), band, workspace.today(), ref, start=start)
    check(opened, workspace.today())
    keep_pack(workspace)
    with workspace.opened.action("round.add", workspace.actor, worker_id) as action:
        action.add(opened, worker_id)
    return action.changes


def rate(
    workspace: Workspace,
    worker_id: str,
    round_id: str,
    statement: str,
    answer: RatingAnswer | None,
    note: Typed | None = None,
    by: RatedBy = RatedBy.SELF,
) -> Changes:
    """Answer one statement, answer it otherwise, or with None take the answer back.

    Args:
        workspace: Gives the clock.
        worker_id: Whose round.
        round_id: Id of the round.
        statement: Id of the statement in the round's pack.
        answer: The answer; None for none.
        note: What is written beside it, from now on.
        by: Whose answer it is.

    Raises:
        UnknownName: No such round, or no such statement in its band.
        UserError: "round.closed": it was ended, and stays as it is.
        FieldError: The note cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = _rounds_of(workspace, worker_id)
    asked = _open_one(record, round_id)
    old = rules.answers(record.ratings, round_id, by).get(statement)
    if answer is None:
        return _take_back(workspace, worker_id, old)
    lookup = round_lookup(workspace, asked)
    if lookup is not None and lookup.statement(statement).band != asked.band:
        raise UnknownName("pack.unknown_name", kind="statement", id=statement)
    base = old or Rating(workspace.make_id(), round_id, statement, answer, by)
    rating = cleaned(replace(base, answer=answer, note=note, on=workspace.today()))
    check(rating, workspace.today())
    if old is not None and replace(old, on=rating.on) == rating:
        return Changes()
    with workspace.opened.action(_name(old, rating), workspace.actor, worker_id) as action:
        if old is None:
            action.add(rating, worker_id)
        else:
            action.change(rating, worker_id)
    return action.changes


def close_round(
    workspace: Workspace,
    worker_id: str,
    round_id: str,
    look_again: PartialDate | None = None,
    note: Typed | None = None,
) -> Changes:
    """End a round; from then on it stays as it is.

    Args:
        workspace: Gives the clock.
        worker_id: Whose round.
        round_id: Id of the round.
        look_again: When to go through the statements again; None for never.
        note: What is written about the whole.

    Raises:
        UnknownName: No such round.
        UserError: "round.closed"; or "round.empty": nothing in it is answered.
        FieldError: "field.in_past": the day to look again lies behind; or a note that cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record, today = _rounds_of(workspace, worker_id), workspace.today()
    asked = _open_one(record, round_id)
    if not any(one.round == round_id for one in record.ratings):
        raise UserError("round.empty")
    if look_again is not None and look_again.span.latest < today:
        raise FieldError("field.in_past", "look_again", given=str(look_again))
    ended = cleaned(replace(asked, closed=today, look_again=look_again, note=note))
    check(ended, today)
    with workspace.opened.action("round.close", workspace.actor, worker_id) as action:
        action.change(ended, worker_id)
    return action.changes


def remove_round(workspace: Workspace, worker_id: str, round_id: str) -> Changes:
    """Take away a round that is not ended, with every answer in it; it can be undone.

    Raises:
        UnknownName: No such round.
        UserError: "round.closed"; or "round.talked_about": answers of a conversation are in it.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = _rounds_of(workspace, worker_id)
    _open_one(record, round_id)
    if any(one.round == round_id and one.conversation for one in record.ratings):
        raise UserError("round.talked_about")
    with workspace.opened.action("round.remove", workspace.actor, worker_id) as action:
        for one in record.ratings:
            if one.round == round_id:
                action.remove(Entity.RATING, one.id, worker_id)
        action.remove(Entity.ROUND, round_id, worker_id)
    return action.changes


def rounds_of(record: Record, band: str, lookup: Lookup) -> tuple[RatingRound, ...]:
    """Return the rounds of a band, the earliest first."""
    return rules.rounds_of(record.rounds, band, lookup)


def latest_answers(workspace: Workspace, record: Record) -> dict[str, Rating]:
    """Return the person's latest own answer to each statement, by its id in the pack in use."""
    return rules.latest_answers(record, workspace.lookup)


def proposed_again(workspace: Workspace) -> PartialDate:
    """Return the day that is proposed for looking again."""
    return PartialDate.of(add_months(workspace.today(), MONTHS_UNTIL_AGAIN))


def round_lookup(workspace: Workspace, one: RatingRound) -> Lookup | None:
    """Return the pack a round's statements are of: the one in use, else the one the book keeps.

    None where the book keeps no such pack, as for a record that came from another book, or where
    a newer program wrote it.
    """
    return kept_lookup(workspace, one.pack)


def kept_lookup(workspace: Workspace, ref: PackRef) -> Lookup | None:
    """Return a pack by what a book says of it: the one in use, else the one the book keeps.

    None where the book keeps no such pack, or where it cannot be read here.
    """
    if ref.digest == workspace.lookup.pack.about.ref.digest:
        return workspace.lookup
    plain = workspace.book.pack(ref.digest) if workspace.book is not None else None
    if plain is None:
        return None
    from careerplanner.framework.lookup import Lookup
    from careerplanner.framework.plain import from_plain

    try:
        return Lookup(from_plain(json.loads(plain)))
    except (ValueError, FileFault):
        return None


def proposed_action(workspace: Workspace, record: Record, say: Wording, statement: str) -> Action:
    """Return an action that serves a statement, for the person to word in their own way.

    Nothing is written.

    Args:
        workspace: Makes the id.
        record: The person's record.
        say: Words of the screen's language, for the pack the statement is of.
        statement: Id of the statement.
    """
    tr, language = say.catalogue.translate, str(say.language)
    found = say.lookup.find_statement(statement)
    return Action(
        workspace.make_id(),
        Typed(tr("Self", "Talk with my manager about how I can learn this"), language),
        Typed(say.text(found.text), language) if found else None,
        record.worker.name,
        requirement=statement,
    )


def first_choice(workspace: Workspace, record: Record, answer: Assessment) -> BandChoice:
    """Return which band a person looks at before choosing, and from which.

    A band with a round that is not ended comes first: the person goes on where they were.

    Args:
        workspace: Gives the pack.
        record: The person's record.
        answer: The assessment of that record.
    """
    lookup = workspace.lookup
    under_way = next(
        (
            one
            for one in reversed(lookup.bands_in_order)
            if rules.open_round(record.rounds, one.id, lookup)
        ),
        None,
    )
    own = own_band(workspace, answer, record.worker.target)
    return rules.first_choice(under_way.id if under_way else record.worker.target, own, lookup)


def own_band(workspace: Workspace, answer: Assessment, aimed: str = "") -> Band | None:
    """Return the band a person stands in, by job or else by awards; None where none is known."""
    lookup = workspace.lookup
    wanted = lookup.find_band(aimed) or lookup.bands_in_order[-1]
    return differing.own_band(workspace, answer, wanted)


def keep_pack(workspace: Workspace) -> None:
    """Keep the pack in use before what is of it, so that no round is ever without its own.

    Raises:
        EnvironmentFault: The book cannot be written.
    """
    ref, book = workspace.lookup.pack.about.ref, workspace.opened
    if book.pack(ref.digest) is None:
        book.keep_pack(ref, workspace.lookup.plain())


def _rounds_of(workspace: Workspace, worker_id: str) -> Record:
    """A record's rounds and answers alone: each answer is kept at once, whatever else there is."""
    return workspace.opened.record(worker_id, only={Entity.ROUND, Entity.RATING})


def _open_one(record: Record, round_id: str) -> RatingRound:
    found = next((one for one in record.rounds if one.id == round_id), None)
    if found is None:
        raise UnknownName("entry.unknown", entity=str(Entity.ROUND), id=round_id)
    if found.closed is not None:
        raise UserError("round.closed")
    return found


def _take_back(workspace: Workspace, worker_id: str, old: Rating | None) -> Changes:
    if old is None:
        return Changes()
    with workspace.opened.action("rating.remove", workspace.actor, worker_id) as action:
        action.remove(Entity.RATING, old.id, worker_id)
    return action.changes


def _name(old: Rating | None, new: Rating) -> str:
    if old is None:
        return "rating.add"
    return "rating.change" if old.answer is not new.answer else "rating.note"
