"""A ready pack is the same pack, opens without the loader, and a broken cache harms nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import pytest

import careerplanner.domain.pack as pack_module
from careerplanner.domain import (
    awards,
    bands,
    facts,
    goals,
    induction,
    register,
    requirement,
    roles,
    study,
)
from careerplanner.domain.facts import Text
from careerplanner.errors import FaultyPack, FileFault
from careerplanner.framework import compiled, loader
from careerplanner.framework.compiled import MOST_KEPT, open_pack, read_compiled, write_compiled
from careerplanner.framework.files import gather
from careerplanner.framework.plain import PLAIN_FORMAT, from_plain, to_plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.domain.pack import Pack


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def no_loader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails the test if a pack is read from its text."""

    def fail(*_: object) -> None:
        pytest.fail("the pack was loaded from text")

    monkeypatch.setattr(loader, "load_files", fail)


def only_file(cache: Path) -> Path:
    (path,) = cache.iterdir()
    return path


def test_a_pack_survives_the_way_through_json(aldland: Pack) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(aldland)))) == aldland


def test_reading_plain_data_leaves_the_data_alone(aldland: Pack) -> None:
    data = json.loads(json.dumps(to_plain(aldland)))
    from_plain(data)
    assert data == to_plain(aldland)


def test_the_invented_pack_uses_every_type_of_the_domain(aldland: Pack) -> None:
    """So that the round trip above proves all of them, new ones too."""
    met: set[type] = set()

    def visit(value: object) -> None:
        if isinstance(value, tuple):
            for part in value:
                visit(part)
        elif is_dataclass(value):
            met.add(type(value))
            for field in fields(value):
                visit(getattr(value, field.name))

    visit(aldland)
    modules = (
        *(pack_module, awards, bands, facts, goals, induction),
        *(register, requirement, roles, study),
    )
    asked = {goals.GoalName}  # names an end in a question, stands in no pack
    known = {
        cls
        for module in modules
        for cls in vars(module).values()
        if isinstance(cls, type) and is_dataclass(cls) and cls is not requirement.Node
    }
    assert known - met - asked == set()


def test_warm_opening_imports_neither_yaml_nor_pydantic(
    aldland_folder: Path, cache: Path, aldland: Pack
) -> None:
    open_pack(aldland_folder, cache)
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from careerplanner.framework.compiled import open_pack\n"
        "pack = open_pack(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "heavy = {'yaml', 'pydantic', 'careerplanner.framework.loader'} & set(sys.modules)\n"
        "print(pack.about.ref.digest, sorted(heavy))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(aldland_folder), str(cache)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [aldland.about.ref.digest, "[]"]


@pytest.mark.usefixtures("no_loader")
def test_a_warm_pack_is_the_pack(aldland_folder: Path, cache: Path, aldland: Pack) -> None:
    write_compiled(cache / f"pack-{aldland.about.ref.digest[:40]}.json", aldland)
    assert open_pack(aldland_folder, cache) == aldland


def test_a_changed_file_is_loaded_anew(aldland_copy: Path, cache: Path) -> None:
    open_pack(aldland_copy, cache)
    path = aldland_copy / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace('version: "3"', 'version: "4"'), "utf-8")
    assert open_pack(aldland_copy, cache).about.ref.version == "4"


def test_a_file_made_faulty_is_not_hidden_by_the_cache(aldland_copy: Path, cache: Path) -> None:
    open_pack(aldland_copy, cache)
    (aldland_copy / "stray.yaml").write_text("a: 1", "utf-8")
    with pytest.raises(FaultyPack):
        open_pack(aldland_copy, cache)


def test_line_ends_of_another_system_are_the_same_pack(aldland_copy: Path) -> None:
    digest = gather(aldland_copy).digest
    for path in aldland_copy.rglob("*.yaml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert gather(aldland_copy).digest == digest


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda data: b"", id="empty"),
        pytest.param(lambda data: data[: len(data) // 2], id="cut off"),
        pytest.param(lambda data: data.replace(b"kind", b"kinb", 1), id="a letter changed"),
        pytest.param(lambda data: b"\xff" * 100, id="no text"),
        pytest.param(
            lambda data: data.replace(b"careerplanner ", b"careerplanner 0", 1), id="other release"
        ),
        pytest.param(lambda data: b"[" * 200_000, id="deep"),
    ],
)
def test_a_damaged_cache_is_made_anew(
    aldland_folder: Path, cache: Path, aldland: Pack, damage: Callable[[bytes], bytes]
) -> None:
    open_pack(aldland_folder, cache)
    path = only_file(cache)
    good = path.read_bytes()
    path.write_bytes(damage(good))
    assert read_compiled(path, aldland.about.ref.digest) is None
    assert open_pack(aldland_folder, cache) == aldland
    assert path.read_bytes() == good


def test_damage_that_keeps_the_checksum_is_made_anew(
    aldland_folder: Path, cache: Path, aldland: Pack
) -> None:
    open_pack(aldland_folder, cache)
    path = only_file(cache)
    broken = {"format": PLAIN_FORMAT, "layout": {}, "bases": [], "pack": [7]}
    body = json.dumps(broken).encode()
    path.write_bytes(compiled._head(aldland.about.ref.digest, body) + b"\n" + body)
    assert open_pack(aldland_folder, cache) == aldland


def test_a_pack_of_another_digest_is_not_taken_for_this_one(
    aldland_folder: Path, cache: Path
) -> None:
    open_pack(aldland_folder, cache)
    assert read_compiled(only_file(cache), "0" * 64) is None


def test_a_cache_that_cannot_be_written_is_done_without(
    aldland_folder: Path, tmp_path: Path, aldland: Pack
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", "utf-8")
    assert open_pack(aldland_folder, blocked / "cache") == aldland


def test_nothing_half_written_stays_behind(
    cache: Path, aldland: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(OSError, match="no room"):
        write_compiled(cache / "pack-x.json", aldland)
    assert list(cache.iterdir()) == []


def test_only_the_newest_packs_are_kept(cache: Path, aldland: Pack) -> None:
    for number in range(MOST_KEPT + 3):
        write_compiled(cache / f"pack-{number}.json", aldland)
    kept = {path.name for path in cache.iterdir()}
    assert len(kept) == MOST_KEPT
    assert f"pack-{MOST_KEPT + 2}.json" in kept


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (None, "pack.plain_damaged"),
        ([], "pack.plain_damaged"),
        ({}, "pack.plain_damaged"),
        ({"format": 99}, "pack.plain_newer"),
        ({"format": 0}, "pack.plain_damaged"),
        ({"format": PLAIN_FORMAT}, "pack.plain_damaged"),
        ({"format": PLAIN_FORMAT, "layout": {}, "bases": [], "pack": []}, "pack.plain_damaged"),
        ({"format": PLAIN_FORMAT, "layout": {}, "bases": 3, "pack": []}, "pack.plain_damaged"),
    ],
)
def test_data_that_is_no_pack_is_refused(data: object, code: str) -> None:
    with pytest.raises(FileFault) as caught:
        from_plain(data)
    assert caught.value.code == code


def test_a_pack_kept_with_places_in_one_language_can_still_be_read(aldland: Pack) -> None:
    """Format 2 had one text for a place, and "" for none."""
    data = to_plain(aldland)
    at = data["layout"]["Basis"].index("place")
    for row in data["bases"]:
        row[at] = row[at][0] if row[at] else ""
    old = from_plain({**data, "format": 2})
    assert old.bands[1].basis.place == Text("section 5", "section 5")
    assert [award.basis.place for award in old.awards] == [None] * len(aldland.awards)


def test_a_pack_kept_before_a_field_was_added_can_still_be_read(aldland: Pack) -> None:
    """The list of renamed facts has a default; older data does not have it."""
    data = to_plain(aldland)
    place = data["layout"]["Pack"].index("renamed")
    del data["layout"]["Pack"][place]
    del data["pack"][place]
    old = from_plain(data)
    assert old.renamed == ()
    assert old.awards == aldland.awards


def test_a_pack_kept_with_a_field_that_is_gone_can_still_be_read(aldland: Pack) -> None:
    data = to_plain(aldland)
    data["layout"]["Pack"].insert(1, "motto")
    data["pack"].insert(1, "be kind")
    assert from_plain(data) == aldland
