"""What an employer does in another way than the pack says: areas of the induction, training.

Kept with each worker's record, since two workers may have had two employers.
"""

from __future__ import annotations

from dataclasses import dataclass

from careerplanner.domain.typed import Typed


@dataclass(frozen=True, slots=True)
class OwnArea:
    """One area of a section's list as the employer has it.

    A section with any of these has these and no others, in their order.

    Attributes:
        id: Random identifier.
        section: Id of the section in the pack.
        area: Id of the area: the pack's, where it is one of the pack's, else one of its own.
        number: Number as on the employer's log, or "".
        title: Its subject as typed; None takes the pack's.
        extras: Unknown fields of an imported record.
    """

    id: str
    section: str
    area: str
    number: str = ""
    title: Typed | None = None
    extras: str = ""


@dataclass(frozen=True, slots=True)
class OwnTraining:
    """One kind of training as the employer asks for it.

    Attributes:
        id: Random identifier.
        training: Id of the training: the pack's, or one of its own.
        title: As typed, for one that is not the pack's; None takes the pack's.
        months: After how many months it is refreshed; None where it is not.
        needed: Whether it is asked of this worker.
        extras: Unknown fields of an imported record.
    """

    id: str
    training: str
    title: Typed | None = None
    months: int | None = None
    needed: bool = True
    extras: str = ""
