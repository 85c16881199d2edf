"""Evidence of the invented person to look around with: a certificate, words, a witness, a link.

The certificate is drawn here and says that it is invented; its content is kept with the action that
makes the example book.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.record import HeldState
from careerplanner.domain.typed import Typed
from careerplanner.paths import resources_folder
from careerplanner.services.evidence.evidence_files import digest_of

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.ids import IdMaker
    from careerplanner.domain.record import Record

_SIZE = (900, 640)
_FONT = "AtkinsonHyperlegibleNext-Bold.ttf"


def with_evidence(record: Record, told: dict[str, Any], make_id: IdMaker, today: date) -> Record:
    """Return the example person's record with the words that are evidence.

    Args:
        record: The record so far.
        told: The texts of one language, as in the sample file.
        make_id: Maker of identifiers.
        today: Day the dates are counted back from.
    """
    pieces, uses = [], []
    targets = {
        "learning": (Served.LEARNING, record.learning[0].id if record.learning else ""),
        "action": (Served.ACTION, record.actions[0].id if record.actions else ""),
    }
    for one in told["evidence"]:
        piece = Evidence(
            make_id(),
            one["title"],
            EvidenceKind(one["kind"]),
            PartialDate.of(add_months(today, -one["months"])),
            Typed(one["words"], record.worker.language),
            one["witness"],
            one["address"],
        )
        pieces.append(piece)
        kind, target = targets.get(one["serves"], (Served.ACTION, ""))
        if target:
            uses.append(EvidenceUse(make_id(), piece.id, kind, target))
    return replace(record, evidence=tuple(pieces), uses=tuple(uses))


def with_certificate(
    record: Record, title: str, heading: str, make_id: IdMaker
) -> tuple[Record, bytes, bytes] | None:
    """Return the record with a picture of a certificate for its first finished award.

    Args:
        record: The record so far.
        title: What the award is called.
        heading: What stands on the certificate, and what the evidence is called.
        make_id: Maker of identifiers.

    Returns:
        The record, the content and its small picture; None where no award is finished.
    """
    award = next((one for one in record.awards if one.state is HeldState.ACHIEVED), None)
    if award is None:
        return None
    content, small = _certificate((heading, title, record.worker.name))
    piece = Evidence(
        make_id(),
        heading,
        on=award.achieved,
        file=digest_of(content),
        file_name=f"{heading}.png",
        media_type="image/png",
        size=len(content),
    )
    use = EvidenceUse(make_id(), piece.id, Served.AWARD, award.id)
    made = replace(record, evidence=(*record.evidence, piece), uses=(*record.uses, use))
    return made, content, small


def _certificate(lines: tuple[str, ...]) -> tuple[bytes, bytes]:
    """A drawn certificate as PNG, and a small picture of it."""
    from PIL import Image, ImageDraw, ImageFont

    from careerplanner.domain.evidence_file import FileKind
    from careerplanner.services.evidence.evidence_pictures import encoded, small_picture

    picture = Image.new("RGB", _SIZE, (252, 250, 244))
    drawing = ImageDraw.Draw(picture)
    width, height = _SIZE
    drawing.rectangle((24, 24, width - 25, height - 25), outline=(11, 85, 99), width=6)
    drawing.rectangle((40, 40, width - 41, height - 41), outline=(200, 170, 90), width=2)
    path = str(resources_folder() / "fonts" / _FONT)
    for number, line in enumerate(lines):
        size = 46
        font = ImageFont.truetype(path, size)
        while font.getlength(line) > width - 120 and size > 12:
            size -= 2
            font = ImageFont.truetype(path, size)
        at = (width / 2, height * (number + 1) / (len(lines) + 1))
        drawing.text(at, line, fill=(18, 24, 27), font=font, anchor="mm")
    content, _media = encoded(picture, FileKind.PNG)
    return content, small_picture(picture)
