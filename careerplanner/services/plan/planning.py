"""Making a development plan: prepared, shown, written, and kept as it was.

The paper's language is independent of the screen's. reportlab and pypdfium2 are imported only
when a plan is really made, for the window must not pay for them at the start.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from careerplanner.domain.facts import Confidence
from careerplanner.domain.record import SavedPlan
from careerplanner.framework.plain import to_plain
from careerplanner.services.answer.agreed_words import agreed_words
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.book.files import replace_file
from careerplanner.services.book.places import refuse_unfit
from careerplanner.services.paper.pdfium import alone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.changes import Changes
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.reports.plan_paper import JudgedPart, LabelValue, PlanPaper
    from careerplanner.services.plan.plan_parts import PlanParts
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as pixels for the screen.

    Attributes:
        width: In pixels.
        height: In pixels.
        stride: Bytes a line.
        pixels: 32 bits a pixel, blue, green, red, unused.
    """

    width: int
    height: int
    stride: int
    pixels: bytes


def plan_pdf(workspace: Workspace, record: Record, answer: Assessment, language: Language) -> bytes:
    """Return a worker's development plan as a tagged PDF in ``language``."""
    from careerplanner.reports.plan_report import write_plan

    paper = plan_paper(workspace, record, answer, language)
    out = io.BytesIO()
    write_plan(paper, out)
    return out.getvalue()


def write_plan_file(
    workspace: Workspace, record: Record, answer: Assessment, language: Language, path: Path
) -> None:
    """Write the plan to ``path``, whole or not at all.

    Raises:
        FileFault: A book, a folder or a device stands there.
        FolderNotWritable: The folder cannot be written.
        DiskFull: There is no room.
    """
    refuse_unfit(path)  # before the pages are made
    replace_file(path, plan_pdf(workspace, record, answer, language))


def page_images(pdf: bytes, dots_per_inch: int) -> Iterator[PageImage]:
    """Yield every page of a PDF as pixels, first to last."""
    for make in page_makers(pdf, dots_per_inch):
        yield make()


def page_makers(pdf: bytes, dots_per_inch: int) -> list[Callable[[], PageImage]]:
    """Return, for every page of a PDF, what makes its pixels: only one page lies in memory."""
    import pypdfium2

    with alone():
        document = pypdfium2.PdfDocument(pdf)
        count = len(document)

    def make(number: int) -> PageImage:
        scale = dots_per_inch / 72
        with alone():
            bitmap = document[number].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            made = PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()  # within the turn, not whenever it is forgotten
            return made

    return [partial(make, number) for number in range(count)]


def keep_plan(
    workspace: Workspace, record: Record, answer: Assessment, language: Language
) -> tuple[SavedPlan, Changes]:
    """Keep the plan as it is now, with the answer and the pack that gave it.

    Raises:
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    plan = SavedPlan(
        workspace.make_id(),
        answer.on,
        answer.next_step.target,
        answer.pack,
        str(language),
        plan_answer(workspace, record, answer, language),
    )
    book = workspace.opened
    pack = json.dumps(to_plain(workspace.lookup.pack), ensure_ascii=False)
    book.keep_pack(answer.pack, pack)
    with book.action("plan.save", workspace.actor, record.worker.id) as action:
        action.add(plan, record.worker.id)
    return plan, action.changes


def plan_answer(
    workspace: Workspace, record: Record, answer: Assessment, language: Language
) -> str:
    """Return what is kept of a plan, as JSON: the answer, what was agreed, the chosen way."""
    say = workspace.wording(language)
    whole = AnswerWriter(record, say).write(answer)
    whole["plan"] = agreed_words(record, say)
    if record.worker.route:
        from careerplanner.services.plan.plan_route import route_plain  # brings parts of paper in

        whole["route"] = route_plain(workspace, record, answer.on, say)
    return json.dumps(whole, ensure_ascii=False)


def plan_paper(
    workspace: Workspace, record: Record, answer: Assessment, language: Language
) -> PlanPaper:
    """Return everything a plan says, worded in ``language``."""
    from careerplanner.reports.plan_paper import PlanPaper, SignerPart
    from careerplanner.reports.runs import words
    from careerplanner.services.plan.plan_labels import plan_labels
    from careerplanner.services.plan.plan_parts import PlanParts
    from careerplanner.services.plan.plan_route import route_part

    say = workspace.wording(language)
    tr = say.catalogue.translate
    parts = PlanParts(record, answer, say)
    title = tr("Plan", "Development plan")
    name = record.worker.name
    band = parts.band(answer.next_step.target or answer.bands.by_awards)
    register = parts.register()
    made = say.day(answer.on)
    return PlanPaper(
        language=str(language),
        title=parts.ours(title),
        file_title=(*parts.ours(f"{title}: "), *words(name)),
        name=words(name),
        footer=parts.ours(f"{title} · {made}"),
        made_at=datetime.combine(answer.on, time(12), UTC),
        labels=plan_labels(say.catalogue),
        who=tuple(_who(record, answer, say, parts)),
        band=band,
        register=register,
        held=parts.held(),
        next_step=parts.next_step(),
        route=route_part(workspace, record, answer.on, say, parts),
        actions=parts.actions(),
        notes=tuple(parts.typed(note.text) for note in record.notes),
        signers=(
            SignerPart(parts.ours(tr("Plan", "Worker")), words(name)),
            SignerPart(parts.ours(tr("Plan", "Manager")), words(record.worker.line_manager)),
        ),
        judged=_judged(answer, say, parts),
    )


def _who(
    record: Record, answer: Assessment, say: Wording, parts: PlanParts
) -> Iterator[LabelValue]:
    from careerplanner.reports.plan_paper import LabelValue
    from careerplanner.reports.runs import words

    tr = say.catalogue.translate
    yield LabelValue(parts.ours(tr("Plan", "Name")), words(record.worker.name))
    for post in record.posts:
        if post.ended is not None:
            continue
        title = words(post.title) or parts.ours(say.role(post.role))
        yield LabelValue(parts.ours(tr("Plan", "Job")), title)
        if post.started is not None:
            started = parts.ours(say.partial_date(post.started))
            yield LabelValue(parts.ours(tr("Plan", "Started")), started)
        if post.employer:
            yield LabelValue(parts.ours(tr("Plan", "Employer")), words(post.employer))
    if answer.next_step.target:
        target = parts.ours(say.band(answer.next_step.target))
        yield LabelValue(parts.ours(tr("Plan", "Aiming for")), target)
    yield LabelValue(parts.ours(tr("Plan", "Made on")), parts.ours(say.day(answer.on)))


def _judged(answer: Assessment, say: Wording, parts: PlanParts) -> JudgedPart:
    from careerplanner.reports.plan_paper import JudgedPart, LabelValue

    tr, about = say.catalogue.translate, say.lookup.pack.about
    facts = (
        (tr("Plan", "Framework"), say.text(about.title)),
        (tr("Plan", "Version"), answer.pack.version),
        (tr("Plan", "Day asked about"), say.day(answer.on)),
    )
    meaning = {
        Confidence.STATED: tr("Plan", "The source says so."),
        Confidence.INTERPRETED: tr(
            "Plan", "The source is silent or unclear. This is how we read it."
        ),
        Confidence.UNCHECKED: tr(
            "Plan", "Seen on an old or second-hand page, or not seen. Check before relying on it."
        ),
    }
    return JudgedPart(
        tuple(LabelValue(parts.ours(label), parts.ours(value)) for label, value in facts),
        (parts.ours(say.text(about.status)),),
        tuple(
            LabelValue(parts.ours(say.confidence(word)), parts.ours(text))
            for word, text in meaning.items()
        ),
        tuple(parts.ours(say.source_named(source)) for source in parts.cited),
    )
