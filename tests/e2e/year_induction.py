"""The induction of the year: areas begun, noted, shown, signed, sent back, a list of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import EvidenceKind, Served
from careerplanner.domain.record import ProgressState
from careerplanner.gui.dialogs.evidence.evidence_dialog import EvidenceDialog
from careerplanner.gui.dialogs.induction.induction_dialogs import (
    InductionNoteDialog,
    OwnListDialog,
    SendBackDialog,
)
from careerplanner.gui.dialogs.induction.sign_dialog import SignDialog
from careerplanner.gui.pages.induction.induction_page import InductionPage
from tests.e2e.year import MANAGER, NAME, fill
from tests.gui.plan_steps import LONG

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from careerplanner.gui.pages.induction.induction_areas import AreaPart
    from careerplanner.gui.pages.induction.induction_sections import SectionPart
    from tests.e2e.year import Year
    from tests.e2e.year_told import Thing, Told

FIRST, SECOND = "section-1.1", "section-1.2"
NOTE = "Read the statement of purpose; ask about the key worker’s part."
REASON = "Show once more how you would lock the medicine trolley."
OWN = {"1": "Night routine of this house", "2": "Fire doors and the assembly point"}


def photo(folder: Path) -> Path:
    """A small picture, such as a telephone takes."""
    path = folder / "Shadow shift.jpg"
    picture = Image.effect_noise((320, 240), 40).convert("RGB")
    picture.save(path, "JPEG", quality=80)
    return path


def induction(year: Year) -> InductionPage:
    return year.page("induction", InductionPage)


def section(year: Year, name: str) -> SectionPart:
    """What lies below a section on the page that is shown; opened by a press where it is closed."""
    sections = year.here(InductionPage).sections
    if sections.rows[name].inset.isHidden():  # type: ignore[attr-defined]
        year.seen.hand.press(sections.link(name))
    return sections.open_section(name)


def area(year: Year, name: str) -> AreaPart:
    """What lies below an area."""
    return section(year, name.partition(".")[0]).areas.open_area(name)


# ---- steps -----------------------------------------------------------------------------------


def begin(year: Year, model: Told) -> None:
    """The first area is begun, noted, shown with a photo and said to be ready; then the second."""
    page, hand = induction(year), year.seen.hand
    hand.press(page.act_button)
    assert page.doing.plan().next.area == FIRST
    hand.press(page.show_button)
    part = area(year, FIRST)

    def note(dialog: InductionNoteDialog) -> None:
        fill(dialog.note.box, NOTE)
        hand.press(dialog.save_button)

    year.press(part.change, InductionNoteDialog, note)
    path = photo(year.folder)

    def show(dialog: EvidenceDialog) -> None:
        year.opens(path)
        hand.press(dialog.files.picker.choose_button)
        picker = dialog.files.picker
        year.qtbot.waitUntil(lambda: bool(picker.rows) and not picker.busy, timeout=LONG)
        hand.press(dialog.save_button)
        year.ended(dialog)

    year.press(area(year, FIRST).evidence.add_button, EvidenceDialog, show)
    assert len(area(year, FIRST).evidence.pieces.rows) == 1
    hand.press(page.act_button)
    assert page.doing.plan().next.area == SECOND
    hand.press(page.act_button)
    today = PartialDate.of(year.day)
    model.add(
        "induction",
        progress(
            FIRST,
            ProgressState.READY,
            started=today,
            ready=today,
            note=(NOTE, str(year.language)),
        ),
        progress(SECOND, ProgressState.IN_PROGRESS, started=today),
    )
    (kept,) = year.seen.record.evidence
    content = year.seen.desk.workspace.opened.content(kept.file)
    assert content is not None
    assert len(content) == kept.size
    model.add(
        "evidence",
        {
            "title": path.stem,
            "kind": EvidenceKind.FILE,
            "file": kept.file,
            "file_name": path.name,
            "media_type": "image/jpeg",
            "size": kept.size,
        },
    )
    model.add("uses", {"evidence": path.stem, "kind": Served.INDUCTION, "target": FIRST})


def sign_area(year: Year, model: Told, name: str) -> None:
    """Both sign one area, at the link beside it."""
    induction(year)
    button = section(year, name.partition(".")[0]).areas.step_button(name)
    year.press(button, SignDialog, lambda dialog: _sign(year, dialog))
    signed(year, model, [name])


def sign_section(year: Year, model: Told, name: str) -> None:
    """Both sign all that is open in a section."""
    part = section(year, name)
    names = list(part.areas.rows)
    year.press(part.sign, SignDialog, lambda dialog: _sign(year, dialog))
    titles = {one.area: one.title.words for one in year.seen.record.areas if one.title}
    signed(year, model, [titles.get(key, key) for key in names], name)


def _sign(year: Year, dialog: SignDialog) -> None:
    for who in ("worker", "manager"):
        year.seen.hand.press(dialog.who.choices.row(who))
    assert dialog.worker.value() == NAME
    if not dialog.manager.value():
        fill(dialog.manager.box, MANAGER)
    year.seen.hand.press(dialog.save_button)
    year.ended(dialog)


def send_back(year: Year, model: Told, name: str) -> None:
    """The manager sends a section back, with a reason."""

    def why(dialog: SendBackDialog) -> None:
        assert dialog.by.value() == MANAGER
        fill(dialog.reason.box, REASON)
        year.seen.hand.press(dialog.save_button)
        year.ended(dialog)

    year.press(section(year, name).back, SendBackDialog, why)
    for one in list(model["induction"]):
        if one.get("section") == name:
            model["induction"].remove(one)
            model.add(
                "induction",
                progress(
                    one["area"],
                    ProgressState.IN_PROGRESS,
                    sent_back=(REASON, str(year.language)),
                    sent_back_by=MANAGER,
                    sent_back_on=PartialDate.of(year.day),
                ),
            )


def own_list(year: Year, model: Told, name: str) -> None:
    """The employer's list takes the place of the framework's."""
    number = name.partition("-")[2]

    def write(dialog: OwnListDialog) -> None:
        assert dialog.lines.value(), "the framework's list stands there to be changed"
        lines = [f"{number}.{part} {title}" for part, title in OWN.items()]
        dialog.lines.set_value("\n".join(lines))
        year.seen.hand.press(dialog.save_button)
        year.ended(dialog)

    year.press(section(year, name).own, OwnListDialog, write)
    model.add(
        "areas",
        *[
            {
                "section": name,
                "area": title,
                "number": f"{number}.{part}",
                "title": (title, str(year.language)),
            }
            for part, title in OWN.items()
        ],
    )


# ---- the model -------------------------------------------------------------------------------


def progress(name: str, state: ProgressState, within: str = "", **told: object) -> Thing:
    """What the model holds of an area."""
    return {
        "section": within or name.partition(".")[0],
        "area": name,
        "state": state,
        **told,
    }


def signed(year: Year, model: Told, names: Iterable[str], within: str = "") -> None:
    """Has the model hold both signatures of today beside these areas, where there are none."""
    today = PartialDate.of(year.day)
    for name in names:
        found = next((one for one in model["induction"] if one.get("area") == name), None)
        if found is None:
            found = progress(name, ProgressState.SIGNED_OFF, within)
            model.add("induction", found)
        elif found["state"] is ProgressState.SIGNED_OFF:
            continue
        for key in [key for key in found if key.startswith("sent_back")]:
            del found[key]
        found.setdefault("ready", today)
        found |= {
            "state": ProgressState.SIGNED_OFF,
            "signed_by": MANAGER,
            "signed_on": today,
            "worker_signed": True,
            "worker_signed_by": NAME,
            "worker_signed_on": today,
            "finished": today,
        }
