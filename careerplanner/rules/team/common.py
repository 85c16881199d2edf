"""What the people of a team have in common: the pack, the day, and what was answered for all."""

from __future__ import annotations

from functools import cached_property

from careerplanner.rules.team.band_lines import BandLines
from careerplanner.rules.team.register_lines import RegisterLines
from careerplanner.rules.team.sharing import Sharing
from careerplanner.rules.team.training import TrainingRows
from careerplanner.rules.training_due import Trainings


class Common(Sharing):
    """A pack and a day, with all that many people share."""

    @cached_property
    def training_rows(self) -> TrainingRows:
        """Makes rows of training."""
        return TrainingRows(Trainings(self.lookup, self.asking.on))

    @cached_property
    def band_lines(self) -> BandLines:
        """Tells people's bands."""
        return BandLines(self)

    @cached_property
    def register_lines(self) -> RegisterLines:
        """Asks the register question."""
        return RegisterLines(self)
