"""The list of doubtful facts in the documents is the one the packs give."""

from __future__ import annotations

from tools.doubts import FILE, page


def test_the_list_is_that_of_the_packs() -> None:
    assert FILE.read_text("utf-8") == page(), "run python -m tools.doubts"
