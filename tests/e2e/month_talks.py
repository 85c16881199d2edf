"""Two one-to-ones: prepared, held, answered three ways, agreed, signed at once and on two days."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import Qt

from careerplanner.domain.coming_up import ComingKind
from careerplanner.domain.conversations import Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.record import ActionState
from careerplanner.gui.dialogs.conversation.conversation_dialogs import SaidDialog
from careerplanner.gui.dialogs.conversation.conversation_sign_dialog import ConversationSignDialog
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.conversation.conversations_page import ConversationsPage
from careerplanner.gui.pages.home.home_page import HomePage
from tests.e2e.month import CERYS, GETHIN, MANAGER
from tests.e2e.month_start import COURSES, FIRE
from tests.e2e.month_team import INFECTIONS, TALK_DAY
from tests.e2e.year import fill
from tests.gui.desks import lookup
from tests.gui.plan_steps import words

if TYPE_CHECKING:
    from careerplanner.gui.pages.conversation.conversation_part import ConversationPart
    from tests.e2e.month import Month
    from tests.e2e.year_told import Thing

BAR = 15
"""Most interactions from a person's own first page to the record signed and printed."""
OWN_BAND, NEXT_BAND = "B", "C"
WITH_HELP, ALONE = RatingAnswer.WITH_HELP, RatingAnswer.ON_MY_OWN
NEXT_TALK = PartialDate(2026, 9, 10)
"""What is proposed: three months from 10 June."""
HOIST_DUE, NIGHT_DUE = PartialDate(2026, 6, 20), PartialDate(2026, 6, 24)
LATER_DAY = PartialDate(2026, 6, 17)


def said(month: Month) -> str:
    return month.words("The first months went well, the rota is hard.", "Mae'r rota'n anodd.")


def hoist(month: Month) -> str:
    return month.words("Check the hoist with Elin", "Gwirio'r teclyn codi gydag Elin")


def night(month: Month) -> str:
    return month.words("Shadow two nights", "Cysgodi dwy noson")


def rota(month: Month) -> str:
    return month.words("Look at the rota again", "Edrych ar y rota eto")


def afterwards(month: Month) -> str:
    return month.words("The rota was changed on 15 June.", "Newidiwyd y rota ar 15 Mehefin.")


def part_of(month: Month) -> ConversationPart:
    return month.here(ConversationsPage).part


# ---- prepared ------------------------------------------------------------------------------------


def open_person(month: Month, key: str) -> None:
    """From the list of the team to a person's own first page, by keyboard."""
    page = month.choose(key)
    page.table.setFocus()
    month.seen.hand.enter()
    month.seen.settle()
    month.here(HomePage)
    assert month.seen.record.worker.id == month.ids[key]


def agenda_says_what_is_open(month: Month) -> None:
    """What is to be done and what is due stands there before a word is written."""
    before = part_of(month).before
    fire = before.due.link(f"{ComingKind.REFRESHER}:{FIRE}").accessibleName()
    assert COURSES[month.language][0] in fire, "by 1 September"
    assert "2" in before.plan_fold.button.text(), "as many more are open in the plan"
    plan = [before.plan.text_of(key) for key in before.plan.rows]
    courses = (INFECTIONS[month.language], COURSES[month.language][2])  # by 15 and 20 June
    assert [course in text for course, text in zip(courses, plan, strict=True)] == [True, True]


def prepared(month: Month, key: str) -> Thing:
    """The conversation that was planned has its bands and a round of answers now."""
    pack = lookup().pack.about.ref
    name = f"{NEXT_BAND} {month.day}"
    model = month.models[key]
    model.add("rounds", {"band": NEXT_BAND, "opened": month.day, "pack": pack, "start": OWN_BAND})
    talk = model.find("conversations", planned=TALK_DAY)
    talk.update(band=OWN_BAND, next_band=NEXT_BAND, round=name)
    return talk


# ---- held ----------------------------------------------------------------------------------------


def answer(month: Month, key: str, statement: str, by: RatedBy, given: RatingAnswer) -> None:
    """One answer to a statement; the worker's own is of the round, the others of this talk."""
    answers = part_of(month).seeing.statements.answers(statement, by)
    month.seen.hand.press(answers.buttons[given])
    rated(month, key, statement, by, given)


def rated(month: Month, key: str, statement: str, by: RatedBy, given: RatingAnswer) -> None:
    talk = month.models[key].find("conversations", planned=TALK_DAY)
    own = {} if by is RatedBy.SELF else {"conversation": talk_name(talk)}
    month.models[key].add(
        "ratings",
        {
            "round": talk["round"],
            "statement": statement,
            "answer": given,
            "by": by,
            "on": month.day,
            **own,
        },
    )


def talk_name(talk: Thing) -> str:
    return f"{talk['kind']} {talk['opened']}"


def agree(month: Month, key: str, what: str, due: PartialDate | None) -> None:
    """Something is agreed: typed where the keyboard is, a day beside it, Enter."""
    hand = month.seen.hand
    hand.type(what)
    if due is not None:
        hand.key(Qt.Key.Key_Tab)
        hand.type(month.written(due))
    hand.enter()
    talk = month.models[key].find("conversations", planned=TALK_DAY)
    agreed = {
        "what": (what, str(month.language)),
        "owner": month.models[key].worker["name"],
        "state": ActionState.OPEN,
        "conversation": talk_name(talk),
    }
    month.models[key].add("actions", agreed if due is None else {**agreed, "due": due})


def write(month: Month, key: str, text: str) -> None:
    """A line below the first topic."""
    part = part_of(month)
    topic = next(iter(part.topics.rows))
    month.seen.hand.press(part.topics.link(topic))
    month.seen.hand.type(text)
    talk = month.models[key].find("conversations", planned=TALK_DAY)
    month.models[key].add(
        "talked",
        {
            "conversation": talk_name(talk),
            "text": (text, str(month.language)),
            "topic": topic,
            "voice": Voice.BOTH,
            "written": month.day,
        },
    )


def sign(month: Month, who: str) -> None:
    """The names are there already; who signs now is one press, and Enter."""

    def names(dialog: ConversationSignDialog) -> None:
        month.seen.hand.press(dialog.who.choices.row(who))
        month.seen.hand.enter()
        month.ended(dialog)

    month.press(part_of(month).ending.sign, ConversationSignDialog, names)


def signed(month: Month, key: str, *voices: Voice) -> None:
    """Who has signed, today; with the first signature the day and the next one are kept."""
    talk = month.models[key].find("conversations", planned=TALK_DAY)
    today, name = PartialDate.of(month.day), month.models[key].worker["name"]
    if "held" not in talk:
        talk.update(held=today, next_on=NEXT_TALK, as_signed=True)
    if Voice.WORKER in voices:
        talk.update(worker_signed_by=name, worker_signed_on=today)
    if Voice.MANAGER in voices:
        talk.update(manager_signed_by=MANAGER, manager_signed_on=today)


# ---- two conversations ---------------------------------------------------------------------------


def both_sign_at_once(month: Month) -> None:
    """From the person's first page to the record signed by both and printed, counted."""
    open_person(month, CERYS)
    seen, hand = month.seen, month.seen.hand
    before = hand.count
    hand.press(seen.window.navigation.entries["conversations"])
    page = month.here(ConversationsPage)
    hand.press(page.start.begin)
    prepared(month, CERYS)
    agenda_says_what_is_open(month)
    write(month, CERYS, said(month))
    part = page.part
    statement = next(iter(part.seeing.statements.rows))
    answer(month, CERYS, statement, RatedBy.SELF, WITH_HELP)
    answer(month, CERYS, statement, RatedBy.MANAGER, ALONE)
    answer(month, CERYS, statement, RatedBy.AGREED, ALONE)
    assert part.seeing.statements.difference(statement), "that they differ is said"
    hand.press(part.ending.entry.what.box)
    agree(month, CERYS, hoist(month), HOIST_DUE)
    sign(month, "both")
    signed(month, CERYS, Voice.WORKER, Voice.MANAGER)
    texts: list[str] = []

    def take(dialog: SheetDialog) -> None:
        hand.count += 1  # the place that is proposed is taken
        texts.append(month.save_sheet(dialog, "record of Cerys"))
        hand.count -= 1  # the paper is there; closing its window is no part of it

    month.press(part.ending.print_record, SheetDialog, take)
    month.counted[CERYS] = hand.count - before
    assert month.counted[CERYS] <= BAR, month.counted
    for text in (CERYS, MANAGER, said(month), hoist(month)):
        assert text in texts[0]
    summary(month, CERYS)
    nothing_signed_is_undone(month, CERYS)


def one_signs_now(month: Month) -> None:
    """The worker signs, the manager will; both answered alike, which is agreed with one press."""
    open_person(month, GETHIN)
    seen, hand = month.seen, month.seen.hand
    before = hand.count
    hand.press(seen.window.navigation.entries["conversations"])
    hand.press(month.here(ConversationsPage).start.begin)
    prepared(month, GETHIN)
    part = part_of(month)
    for statement in list(part.seeing.statements.rows)[:2]:
        answer(month, GETHIN, statement, RatedBy.SELF, ALONE)
        answer(month, GETHIN, statement, RatedBy.MANAGER, ALONE)
        rated(month, GETHIN, statement, RatedBy.AGREED, ALONE)
    hand.press(part.seeing.agree)
    hand.press(part.ending.entry.what.box)
    agree(month, GETHIN, night(month), NIGHT_DUE)
    agree(month, GETHIN, rota(month), None)
    sign(month, "worker")
    signed(month, GETHIN, Voice.WORKER)
    month.counted[GETHIN] = hand.count - before
    assert month.counted[GETHIN] <= BAR, month.counted
    assert not part.is_writing
    assert not part.ending.print_record.isVisible(), "the manager has not signed"


def the_other_signs(month: Month) -> None:
    """A week later the manager signs what the worker signed; then something is added below it."""
    open_person(month, GETHIN)
    month.seen.hand.press(month.seen.window.navigation.entries["conversations"])
    start, (talk,) = month.here(ConversationsPage).start, month.seen.record.conversations
    assert MANAGER in words(start.part_past), "whose name is waited for"
    month.seen.hand.press(start.past.link(talk.id))
    part = part_of(month)
    assert (part.one.is_sealed, part.one.is_signed) == (True, False)

    def name_is_there(dialog: ConversationSignDialog) -> None:
        assert (dialog.manager.value(), dialog.held.isVisible()) == (MANAGER, False)
        month.seen.hand.press(dialog.save_button)
        month.ended(dialog)

    month.press(part.ending.sign, ConversationSignDialog, name_is_there)
    signed(month, GETHIN, Voice.MANAGER)
    month.same()
    nothing_signed_is_undone(month, GETHIN)
    add_after(month)
    record = month.paper(part.ending.print_record, "record of Gethin")
    for text in (GETHIN, MANAGER, night(month), rota(month), afterwards(month)):
        assert text in record
    summary(month, GETHIN)


def add_after(month: Month) -> None:
    """What is added stands below the signatures, with a name and the day."""

    def add(dialog: SaidDialog) -> None:
        fill(dialog.text.box, afterwards(month))
        fill(dialog.name.box, GETHIN)
        month.seen.hand.press(dialog.save_button)
        month.ended(dialog)

    month.press(part_of(month).ending.add_more, SaidDialog, add)
    talk = month.models[GETHIN].find("conversations", planned=TALK_DAY)
    month.models[GETHIN].add(
        "talked",
        {
            "conversation": talk_name(talk),
            "text": (afterwards(month), str(month.language)),
            "voice": Voice.BOTH,
            "written": month.day,
            "added": True,
            "writer": GETHIN,
        },
    )


def summary(month: Month, key: str) -> None:
    """The summary names both and fits on one page."""
    name = f"summary of {key}"
    text = month.paper(part_of(month).ending.summary, name)
    assert key in text
    assert MANAGER in text
    assert len(pypdfium2.PdfDocument(month.papers[-1])) == 1


def nothing_signed_is_undone(month: Month, key: str) -> None:
    """The key that undoes passes over what was signed; what it takes back comes again.

    The worker's own answers belong to their round and not to the conversation, which keeps what
    they were when it was signed.
    """
    before, shown = month.record(key), words(part_of(month))
    assert month.written(NEXT_TALK) in shown
    month.seen.press_key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    after = month.record(key)
    for kind in ("conversations", "talked", "actions", "trainings"):
        assert getattr(after, kind) == getattr(before, kind)
    own = {one for one in before.ratings if one.by is RatedBy.SELF}
    assert set(before.ratings) - own <= set(after.ratings)
    assert words(part_of(month)) == shown
    month.seen.press_key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    month.same()
