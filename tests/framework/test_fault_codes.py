"""Every fault that a pack can have has a sentence, and the sentence finds what it needs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from careerplanner import framework
from careerplanner.errors import FaultyPack
from careerplanner.framework.loader import load_pack
from careerplanner.i18n.messages.errors import ERRORS
from careerplanner.i18n.messages.pack_faults import PACK_FAULTS

CODES = {
    code
    for path in Path(framework.__file__).parent.glob("*.py")
    for code in re.findall(r'"(pack\.[a-z_0-9]+)"', path.read_text("utf-8"))
} - {"pack.yaml"}
SLIPS: dict[str, dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("slips.yaml").read_text("utf-8")
)


def test_every_code_has_a_sentence() -> None:
    assert len(CODES) > 50
    assert sorted(code for code in CODES if code not in PACK_FAULTS and code not in ERRORS) == []


@pytest.mark.parametrize("name", SLIPS)
def test_a_sentence_asks_for_no_more_than_the_fault_tells(aldland_copy: Path, name: str) -> None:
    slip = SLIPS[name]
    path = aldland_copy / slip["file"]
    text = path.read_text("utf-8").replace(slip["old"], slip["new"])
    if "also" in slip:
        text = text.replace(*slip["also"])
    path.write_text(text, "utf-8")
    with pytest.raises(FaultyPack) as caught:
        load_pack(aldland_copy)
    for fault in caught.value.faults:
        asked = set(re.findall(r"{(\w+)}", PACK_FAULTS[fault.code].source))
        assert asked <= dict(fault.fields).keys()
