"""Lines of a team made by hand or drawn, and a team's book, for tests of what is built on them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from careerplanner.domain.assessment import DateState, Standing
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.finding import Reason, Status
from careerplanner.domain.record import Post, Worker
from careerplanner.domain.team import PartStatus, PostLine, TalkDue, TeamLine
from careerplanner.services.book.books import new_book
from careerplanner.services.record import records

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.services.record.records import Entry
    from careerplanner.services.workspace import Workspace

DAY = DateSpan(date(2026, 12, 1), date(2026, 12, 1))
BANDS = ("A", "B", "C", "D", "E")


def line(worker: str = "w", name: str = "Ann Example", **told: Any) -> TeamLine:  # noqa: ANN401
    """A line of somebody who needs nothing."""
    plain: dict[str, Any] = {
        "team": "",
        "line_manager": "",
        "posts": (PostLine(f"{worker}-post", "care-home-worker-adults", "", "Bryn"),),
        "by_job": ("B",),
        "by_awards": "B",
        "by_awards_status": Status.MET,
        "next_band": "C",
        "next_status": Status.MISSING,
        "next_parts": (PartStatus("level-2-core", Status.MISSING),),
        "standing": Standing.REGISTERED,
        "register_due": None,
        "register_state": None,
        "late": 0,
        "soon": 0,
        "next_date": None,
        "talks": (),
    }
    return TeamLine(worker, name, **{**plain, **told})


def talk(
    state: DateState, due: DateSpan | None = DAY, kind: ConversationKind | None = None
) -> TalkDue:
    """A conversation that is expected."""
    asked = kind or ConversationKind.ONE_TO_ONE
    reason = Reason.of("talk.no_start")
    return TalkDue(asked, None, due, state, suggested=True, reason=reason)


_WORDS = st.sampled_from(["", "Bryn", "Aelwyd Ŵyr", "Nos", "Sue Madeup", "O'Neill"])
_SPANS = st.none() | st.dates(date(2025, 1, 1), date(2028, 1, 1)).map(
    lambda day: PartialDate.of(day).span
)


@st.composite
def lines(draw: st.DrawFn, worker: str) -> TeamLine:
    """Any line that may be."""
    posts = draw(st.integers(0, 2))
    band = st.sampled_from(("", *BANDS))
    return line(
        worker,
        draw(st.sampled_from(["Ann", "Ángel", "Llinos", "Lowri", "Zoë", "Bob", "ann"])),
        team=draw(_WORDS),
        line_manager=draw(_WORDS),
        posts=tuple(
            PostLine(
                f"{worker}{number}", draw(st.sampled_from(["", "senior"])), "Cook", draw(_WORDS)
            )
            for number in range(posts)
        ),
        by_job=tuple(filter(None, draw(st.lists(band, max_size=2, unique=True)))),
        by_awards=draw(band),
        by_awards_status=draw(st.sampled_from([Status.MET, Status.NOT_KNOWN])),
        next_band=draw(band),
        next_status=draw(st.sampled_from(Status)),
        standing=draw(st.none() | st.sampled_from(Standing)),
        register_due=draw(_SPANS),
        register_state=draw(st.none() | st.sampled_from(DateState)),
        late=draw(st.integers(0, 3)),
        soon=draw(st.integers(0, 3)),
        next_date=draw(_SPANS),
        talks=tuple(talk(draw(st.sampled_from(DateState)), draw(_SPANS)) for _ in range(posts)),
    )


def team_book(
    workspace: Workspace, path: Path, *people: tuple[Worker, tuple[Entry, ...]]
) -> Workspace:
    """A team's book with these people in it."""
    new_book(workspace, path, "team")
    for worker, entries in people:
        records.add_worker(workspace, worker, entries)
    return workspace


def person(key: str, name: str, *entries: Entry, **told: Any) -> tuple[Worker, tuple[Entry, ...]]:  # noqa: ANN401
    """Somebody in a care home."""
    post = Post(f"{key}-post", "care-home-worker-adults", started=PartialDate(2024, 3, 1))
    return Worker(key, name, **told), (post, *entries)
