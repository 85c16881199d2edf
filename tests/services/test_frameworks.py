"""Packs by name or folder, checked and shown; search over one."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from careerplanner.errors import FaultyPack, UnknownName
from careerplanner.services.framework import browsing, frameworks
from tests.services.conftest import ALDLAND

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.workspace import Workspace


def test_pack_is_found_by_name_and_by_folder() -> None:
    (name,) = frameworks.list_frameworks()
    assert frameworks.framework_folder() == frameworks.framework_folder(name)
    assert frameworks.framework_folder(str(ALDLAND)) == ALDLAND


@pytest.mark.parametrize("name", ["none such", "a\0b", "/" * 5000])
def test_name_that_stands_for_nothing_is_refused(name: str) -> None:
    if name.strip("/"):
        with pytest.raises(UnknownName, match=r"pack\.unknown"):
            frameworks.open_framework(name)
    else:
        with pytest.raises((UnknownName, FaultyPack)):
            frameworks.open_framework(name)


def test_faulty_pack_is_reported_not_raised(tmp_path: Path) -> None:
    shutil.copytree(ALDLAND, tmp_path / "pack")
    (tmp_path / "pack" / "bands.yaml").unlink()
    report = frameworks.check_framework(str(tmp_path / "pack"))
    assert report.pack is None
    assert report.faults


def test_shown_pack_has_each_statement_once(wales: Lookup) -> None:
    shown = json.loads(json.dumps(frameworks.show_framework(wales)))
    ids = [statement["id"] for statement in shown["statements"]]
    assert len(ids) == len(set(ids)) == len(wales.pack.statements)
    assert {"id", "kind", "text", "source", "confidence"} <= shown["statements"][0].keys()
    assert sorted(one for band in shown["bands"] for one in band["statements"]) == sorted(ids)


def test_search_names_what_was_found(workspace: Workspace) -> None:
    found = browsing.search_awards(workspace, "Bodkart")
    assert found[0].id == "boat-card"
    assert found[0].title.en == "Boat Card"
    assert browsing.search_roles(workspace, "warden")[0].id == "warden"
    kinds = {match.kind for match in browsing.search(workspace, "boat", limit=50)}
    assert {"award", "role"} <= kinds
    assert browsing.search(workspace, "   ") == ()
