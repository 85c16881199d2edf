"""An induction for the command line: as plain data, and as lines of text. Both say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.induction.induction_words import InductionWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.induction_plan import AreaPlan, InductionPlan, SectionPlan
    from careerplanner.domain.record import InductionProgress, Record
    from careerplanner.services.wording import Wording

Plain = dict[str, Any]
_IN = "  "


class InductionAnswer:
    """Writes how one person's induction stands, in one language.

    Args:
        record: Whose it is.
        say: The language and the pack.
        plan: How it stands.
    """

    def __init__(self, record: Record, say: Wording, plan: InductionPlan) -> None:
        self._record, self._say, self._plan = record, say, plan
        self._words = InductionWords(say, record, plan)
        self._answers = AnswerWriter(record, say)

    # ---- data ----------------------------------------------------------------------------------

    def write(self) -> Plain:
        """Return it as plain data; ``docs/answers.md`` describes the shape."""
        plan, pace = self._plan, self._plan.pace
        return {
            "format": 1,
            "language": str(self._say.language),
            "worker": {"id": self._record.worker.id, "name": self._record.worker.name},
            "on": plan.on.isoformat(),
            "pack": self._answers.pack(self._say.lookup.pack.about.ref),
            "status": str(plan.status),
            "groups": list(plan.groups),
            "group_from": str(plan.group_from),
            "post": plan.post or None,
            "next": self._next(),
            "finish_by": self._answers.duty(plan.finish_by) if plan.finish_by else None,
            "line": self._words.line(),
            "pace": {
                "signed": pace.signed,
                "of": pace.of,
                "brought_in": pace.brought,
                "expected": pace.expected,
                "days_left": pace.days_left,
                "text": self._words.pace(),
            },
            "sections": [self._section(section) for section in plan.sections],
            "elsewhere": [self._section(section) for section in plan.elsewhere],
            "notes": [
                {
                    "id": note.id,
                    "helps": note.helps,
                    "sections": list(note.sections),
                    "text": self._say.text(note.text),
                    **self._answers.basis(note.basis),
                }
                for note in plan.notes
            ],
        }

    def _next(self) -> Plain | None:
        found = self._plan.next
        if found is None:
            return None
        return {
            "kind": str(found.kind),
            "section": found.section,
            "area": found.area or None,
            "caption": self._words.next_caption(),
            "title": self._words.next_title(),
        }

    def _section(self, section: SectionPlan) -> Plain:
        _status, word = self._words.section_state(section)
        return {
            "id": section.section.id,
            "title": self._words.section(section.section.id),
            "status": str(section.status),
            "status_word": word,
            "own_list": section.own_list,
            "check": self._words.doubt(section) or None,
            "signed": section.signed,
            "of": section.of,
            "ready": section.ready,
            "entry": self._entry(section.entry),
            "areas": [self._area(area) for area in section.areas],
        }

    def _area(self, area: AreaPlan) -> Plain:
        _status, word = self._words.area_state(area)
        return {
            "id": area.name.id,
            "number": area.name.number or None,
            "title": self._words.area(area.name),
            "own": area.name.own,
            "state": str(area.state),
            "state_word": word,
            "through": str(area.through),
            "earlier": area.earlier,
            "entry": self._entry(area.entry),
        }

    def _entry(self, entry: InductionProgress | None) -> Plain | None:
        if entry is None:
            return None
        return {
            "id": entry.id,
            "told": list(self._words.told(entry)),
            "missing": self._words.missing_signature(entry) or None,
        }

    # ---- lines ---------------------------------------------------------------------------------

    def lines(self) -> Iterator[str]:
        """Yield it as lines."""
        tr, words, plan = self._say.catalogue.translate, self._words, self._plan
        yield self._record.worker.name
        yield tr("Answer", "On: {day}", day=self._say.day(plan.on))
        yield ""
        yield f"{words.next_caption()}: {words.next_title()}"
        yield from (line for line in words.next_why().splitlines() if line)
        yield words.line()
        yield from (line for line in (words.pace(), words.counted_from()) if line)
        yield words.brought()
        if plan.groups:
            yield tr("Induction", "For work with: {groups}", groups=words.groups())
        for section in (*plan.sections, *plan.elsewhere):
            yield ""
            yield from self._section_lines(section)
        for helps, title in (
            (True, tr("Induction", "What it helps with")),
            (False, tr("Induction", "What it is not")),
        ):
            notes = words.notes(helps=helps)
            if notes:
                yield ""
                yield title.upper()
                yield from (_IN + note for note in notes)

    def _section_lines(self, section: SectionPlan) -> Iterator[str]:
        words = self._words
        _status, word = words.section_state(section)
        yield f"{words.section(section.section.id)} [{word}]"
        doubt = words.doubt(section)
        if doubt:
            yield _IN + doubt
        yield from (_IN + note for note in words.section_notes(section.section.id))
        if section.entry is not None:
            yield from (_IN + line for line in words.told(section.entry))
        for area in section.areas:
            _status, word = words.area_state(area)
            yield f"{_IN}{words.area(area.name)} [{word}]"
            if area.entry is None:
                continue
            lump = words.lump(area)
            told = (
                [lump] if lump else [*words.told(area.entry), words.missing_signature(area.entry)]
            )
            yield from (_IN * 2 + line for line in told if line)
