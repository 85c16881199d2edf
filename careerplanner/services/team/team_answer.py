"""The team as plain data and as lines of text: two renderings of the same lines.

``docs/answers.md`` describes the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.services.team.need_words import NEEDING, STEPPING_UP, NeedWords
from careerplanner.services.team.team_words import TeamColumn, TeamWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.team import TalkDue, TeamLine
    from careerplanner.services.team.team_filters import Need
    from careerplanner.services.wording import Wording

Plain = dict[str, Any]
_IN = "  "


class TeamAnswer:
    """Writes how people stand, as seen from one day, in one language.

    Args:
        say: Words of that language.
        on: Day of asking.
    """

    def __init__(self, say: Wording, on: date) -> None:
        self._say, self._on = say, on
        self._words, self._needs = TeamWords(say), NeedWords(say)

    def lines(
        self, lines: Iterable[TeamLine], counts: Mapping[Need, tuple[TeamLine, ...]], every: int
    ) -> Iterator[str]:
        """Yield the answer first, how many have which need; then each person.

        Args:
            lines: Whom to tell of, in order.
            counts: Who in the whole book has each need.
            every: How many people the book holds.
        """
        tr = self._say.catalogue.translate
        yield tr("Answer", "On: {day}", day=self._say.day(self._on))
        yield tr("Team", "People in this book: {count}.", count=every)
        for title, needs in (
            (tr("Team", "Who needs something?"), NEEDING),
            (tr("Team", "Who is ready to step up?"), STEPPING_UP),
        ):
            yield ""
            yield title
            for need in needs:
                yield f"{_IN}{self._needs.title(need)}: {len(counts.get(need, ()))}"
        for line in lines:
            yield ""
            yield from self._person(line)

    def _person(self, line: TeamLine) -> Iterator[str]:
        who = self._words.person(line)
        yield f"{who.text}: {who.below}"
        for column in TeamColumn:
            cell = self._words.cell(line, column)
            said = ". ".join(part for part in (cell.text, cell.more.replace("\n", "; ")) if part)
            if column is not TeamColumn.NAME and said:
                yield f"{_IN}{self._words.column(column)}: {said}"

    def write(self, lines: Iterable[TeamLine]) -> Plain:
        """Return people as plain data; the same input gives the same data."""
        ref = self._say.lookup.pack.about.ref
        return {
            "format": 1,
            "language": str(self._say.language),
            "on": self._on.isoformat(),
            "pack": {"id": ref.id, "version": ref.version, "digest": ref.digest},
            "people": [self._plain(line) for line in lines],
        }

    def _plain(self, line: TeamLine) -> Plain:
        return {
            "worker": {"id": line.worker, "name": line.name},
            "team": line.team or None,
            "line_manager": line.line_manager or None,
            "posts": [
                {
                    "id": post.post,
                    "role": post.role or None,
                    "text": self._words.job(post),
                    "service": post.service or None,
                }
                for post in line.posts
            ],
            "bands": {
                "by_job": list(line.by_job),
                "by_awards": line.by_awards or None,
                "by_awards_status": str(line.by_awards_status),
                "next": line.next_band or None,
                "next_status": str(line.next_status),
                "next_parts": [
                    {
                        "node": part.node,
                        "asked": self._say.node(part.node),
                        "status": str(part.status),
                    }
                    for part in line.next_parts
                ],
            },
            "register": {
                "standing": str(line.standing) if line.standing is not None else None,
                "duty": line.register_duty or None,
                "due": _span(line.register_due),
                "state": str(line.register_state) if line.register_state is not None else None,
            },
            "late": line.late,
            "soon": line.soon,
            "advised": line.advised,
            "next_date": _span(line.next_date),
            "conversations": [self._talk(talk) for talk in line.talks],
        }

    def _talk(self, talk: TalkDue) -> Plain:
        return {
            "kind": str(talk.kind),
            "kind_word": self._words.talk_kind(talk.kind),
            "last": str(talk.last) if talk.last is not None else None,
            "due": _span(talk.due),
            "state": str(talk.state),
            "suggested": talk.suggested,
            "code": talk.reason.code,
            "sentence": self._say.reason(talk.reason),
        }


def _span(span: DateSpan | None) -> Plain | None:
    if span is None:
        return None
    return {"earliest": span.earliest.isoformat(), "latest": span.latest.isoformat()}
