"""The pictures in the documents: a few of the screens that ``./run screens`` paints, made small.

    ./run screens --out screens
    python -m tools.pictures screens      writes those of docs/pictures anew

Few colours are enough for a screen, and the repository keeps every version of a picture for ever.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PIL import Image

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SCREENS = {
    "home-en": "home-en-light-1280x800-100",
    "home-cy": "home-cy-light-1280x800-100",
    "standing-en": "standing-en-light-1280x800-100",
    "induction-en": "induction-en-light-1280x800-100",
    "learning-en": "learning-en-light-1280x800-100",
    "conversation-en": "conversation-en-light-1280x800-100",
    "team-en": "team-en-light-1280x800-100",
    "matrix-en": "matrix-en-light-1280x800-100",
    "ways-en": "ways-routes-en-light-1280x800-100",
    "map-en": "map-en-light-1280x800-100",
    "plan-en": "plan-en-light-1280x800-100",
    "framework-en": "framework-en-light-1280x800-100",
}
"""Name of each picture, and the screen it is taken from."""

COLOURS = 64


def main() -> int:
    """Write every picture anew from a folder of screens."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="what ./run screens has painted into")
    folder: Path = parser.parse_args().folder
    for name, screen in SCREENS.items():
        target = PICTURES / f"{name}.png"
        with Image.open(folder / f"{screen}.png") as painted:
            painted.convert("RGB").quantize(COLOURS).save(target, optimize=True)
        sys.stdout.write(f"{target.name}: {target.stat().st_size // 1024} KB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
