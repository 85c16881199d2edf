"""Build hook: carries resources/ and translations/ into the wheel, for `careerplanner.paths`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA_FOLDERS = ("resources", "translations")


class DataFoldersHook(BuildHookInterface[Any]):
    """Puts each data folder under careerplanner/_data in a standard wheel.

    An editable install reads the folders where they stand, so nothing is copied for it.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds the folders to the wheel that is about to be built.

        Args:
            version: the kind of wheel, "standard" or "editable".
            build_data: handed round by the builder; `force_include` maps a source to its place.
        """
        if version == "editable" or self.target_name != "wheel":
            return
        for name in DATA_FOLDERS:
            folder = Path(self.root, name)
            if folder.is_dir():
                build_data["force_include"][str(folder)] = f"careerplanner/_data/{name}"
