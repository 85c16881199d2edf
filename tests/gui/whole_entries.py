"""An entry of each kind with every field its dialog shows, and some that it does not."""

from __future__ import annotations

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    ProgressState,
    Registration,
    RegistrationState,
    Typed,
    Worker,
)
from careerplanner.gui.dialogs.induction.induction_dialog import InductionDialog
from careerplanner.gui.dialogs.learning.learning_dialog import LearningDialog
from careerplanner.gui.dialogs.record.award_dialog import AwardDialog
from careerplanner.gui.dialogs.record.person_dialog import PersonDialog
from careerplanner.gui.dialogs.record.post_dialog import PostDialog
from careerplanner.gui.dialogs.record.registration_dialog import RegistrationDialog

WHOLE = [
    (
        AwardDialog,
        HeldAward(
            "a",
            "core-adults",
            "lvl 2 core",
            HeldState.WORKING_TOWARDS,
            started=PartialDate(2025, 9),
            expected=PartialDate(2026, 7, 1),
            body="City & Guilds",
            enrolled=False,
            extras='{"mark": 1}',
        ),
    ),
    (AwardDialog, HeldAward("a", typed="Mine", achieved=PartialDate(2010))),
    (
        PostDialog,
        Post(
            "p",
            title="Lollipop lady",
            employer="Ysgol",
            setting="day-services",
            client_groups=("adults", "children"),
            hours=22.5,
            started=PartialDate(2010),
            ended=PartialDate(2020, 7),
            extras="{}",
        ),
    ),
    (PostDialog, Post("p", "domiciliary-worker", "carer", started=PartialDate(2026, 3, 2))),
    (
        RegistrationDialog,
        Registration(
            "r",
            "worker",
            RegistrationState.REGISTERED,
            "W/123",
            PartialDate(2023, 4),
            PartialDate(2026, 9, 30),
        ),
    ),
    (RegistrationDialog, Registration("r", "", RegistrationState.NOT_REGISTERED)),
    (
        InductionDialog,
        InductionProgress(
            "i",
            "section-1",
            "",
            ProgressState.SIGNED_OFF,
            PartialDate(2026, 1),
            PartialDate(2026, 3, 4),
            "Gofal",
            "Siân",
            worker_signed=True,
            note=Typed("Da iawn", "cy"),
        ),
    ),
    (
        LearningDialog,
        LearningEntry(
            "l",
            "Dementia",
            "e-learning",
            PartialDate(2026, 2, 3),
            50,
            Typed("Rydw i'n aros\nyn hirach.", "cy"),
            PartialDate(2028),
        ),
    ),
    (
        PersonDialog,
        Worker(
            "w",
            "Gwen Example",
            "cy",
            PartialDate(1979),
            line_manager="Mair",
            target="C",
            team="North",
            welsh_level="a little",
        ),
    ),
]
