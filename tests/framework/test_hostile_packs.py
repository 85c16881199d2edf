"""Whatever bytes stand where a pack should be, the answer is a list of faults and never a crash."""

from __future__ import annotations

import os
import random
import shutil
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerplanner.errors import Fault, FaultyPack
from careerplanner.framework.files import LARGEST_FILE, PackFiles, gather
from careerplanner.framework.loader import load_files, load_pack
from careerplanner.framework.reading import Document, read

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.domain.pack import Pack


def codes(folder: Path) -> list[tuple[str, str]]:
    with pytest.raises(FaultyPack) as caught:
        load_pack(folder)
    return [(fault.file, fault.code) for fault in caught.value.faults]


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(BOMB.encode(), "pack.yaml_anchor", id="a bomb of aliases"),
        pytest.param(b"[" * 100_000, "pack.yaml_too_deep", id="deep lists"),
        pytest.param(b"{a: " * 100_000, "pack.yaml_too_deep", id="deep mappings"),
        pytest.param(b"- " * 100_000, "pack.yaml_too_deep", id="deep block lists"),
        pytest.param(b"a\0b", "pack.control_character", id="NUL"),
        pytest.param(b'a: "\\0"', "pack.control_character", id="NUL by escape"),
        pytest.param("a: b".encode("utf-16"), "pack.not_utf8", id="UTF-16"),
        pytest.param("a: ŵ".encode("latin-1", "replace") + b"\xe9", "pack.not_utf8", id="Latin-1"),
        pytest.param(b"!!python/object/apply:os.system ['true']", "pack.yaml_tag", id="code"),
        pytest.param(b"%YAML 1.1\n---\n!x y", "pack.yaml_tag", id="own tag"),
        pytest.param(b"- a\n" * 400_000, "pack.file_too_long", id="endless"),
        pytest.param(b"? [a, b]\n: c", "pack.yaml_key", id="list as a key"),
    ],
)
def test_dangerous_yaml_is_refused_quickly(data: bytes, code: str) -> None:
    started = time.thread_time()
    fault = read("roles.yaml", data)
    assert isinstance(fault, Fault)
    assert fault.code == code
    assert time.thread_time() - started < 2


def test_only_text_numbers_true_false_and_null_are_read() -> None:
    text = (
        "[yes, no, on, off, True, 1.5, 1e3, 0x10, 010, 1_000, 2020-01-01, .inf, ~, null, true, 12]"
    )
    document = read("f.yaml", text.encode())
    assert isinstance(document, Document)
    assert document.data == [
        *["yes", "no", "on", "off", "True", "1.5", "1e3", "0x10", "010", "1_000", "2020-01-01"],
        *[".inf", None, None, True, 12],
    ]


def test_a_number_of_ten_thousand_digits_is_only_text() -> None:
    document = read("f.yaml", b"9" * 10_000)
    assert isinstance(document, Document)
    assert document.data == "9" * 10_000


def test_a_file_of_fifty_megabytes_is_not_even_read(aldland_copy: Path) -> None:
    with (aldland_copy / "roles.yaml").open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    started = time.thread_time()
    assert codes(aldland_copy) == [("roles.yaml", "pack.file_too_large")]
    assert time.thread_time() - started < 2


def test_many_large_files_are_not_read_either(aldland_copy: Path) -> None:
    for number in range(5):
        with (aldland_copy / "awards" / f"more-{number}.yaml").open("wb") as stream:
            stream.truncate(LARGEST_FILE)
    assert ("awards/more-4.yaml", "pack.file_too_large") in codes(aldland_copy)


def test_a_link_out_of_the_folder_is_not_followed(aldland_copy: Path, tmp_path: Path) -> None:
    outside = tmp_path / "roles.yaml"
    shutil.move(aldland_copy / "roles.yaml", outside)
    (aldland_copy / "roles.yaml").symlink_to(outside)
    assert codes(aldland_copy) == [("roles.yaml", "pack.file_outside")]


def test_a_linked_folder_is_not_followed(aldland_copy: Path, tmp_path: Path) -> None:
    shutil.move(aldland_copy / "awards", tmp_path / "awards")
    (aldland_copy / "awards").symlink_to(tmp_path / "awards")
    assert set(codes(aldland_copy)) == {
        ("awards/cards.yaml", "pack.file_outside"),
        ("awards/old.yaml", "pack.file_outside"),
        ("awards/sea.yaml", "pack.file_outside"),
    }


def test_a_link_within_the_folder_and_to_the_folder_may_be_used(
    aldland_copy: Path, tmp_path: Path
) -> None:
    (aldland_copy / "awards" / "cards.yaml").rename(aldland_copy / "cards.txt")
    (aldland_copy / "awards" / "cards.yaml").symlink_to(aldland_copy / "cards.txt")
    (tmp_path / "link").symlink_to(aldland_copy)
    assert len(load_pack(tmp_path / "link").awards) == 6


def test_links_in_a_circle_are_a_fault(aldland_copy: Path) -> None:
    (aldland_copy / "roles.yaml").unlink()
    (aldland_copy / "roles.yaml").symlink_to(aldland_copy / "roles.yaml")
    assert codes(aldland_copy) == [("roles.yaml", "pack.file_unreadable")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_not_waited_for(aldland_copy: Path) -> None:
    (aldland_copy / "roles.yaml").unlink()
    os.mkfifo(aldland_copy / "roles.yaml")
    assert codes(aldland_copy) == [("roles.yaml", "pack.file_unreadable")]


def test_a_folder_with_a_file_name_is_a_fault(aldland_copy: Path) -> None:
    (aldland_copy / "roles.yaml").unlink()
    (aldland_copy / "roles.yaml").mkdir()
    assert codes(aldland_copy) == [("roles.yaml", "pack.file_unreadable")]


@pytest.mark.parametrize("name", ["no-such-folder", "file", "bad\0name"])
def test_what_is_no_folder_is_one_fault(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert codes(tmp_path / name) == [("", "pack.no_folder")]


def test_files_that_are_not_facts_are_left_alone(aldland_copy: Path) -> None:
    for name in (".hidden.yaml", "notes.txt", "roles.yaml~", "awards/README.md"):
        (aldland_copy / name).write_bytes(b"\xff\0")
    load_pack(aldland_copy)


def test_requirements_that_double_each_other_are_not_written_out(aldland_copy: Path) -> None:
    """Thirty names that each use the next one twice would be a thousand million nodes."""
    basis = "source: step-law, confidence: stated"
    rows = [f"r{n}: {{{basis}, all_of: [{{use: r{n + 1}}}, {{use: r{n + 1}}}]}}" for n in range(30)]
    rows.append(f"r30: {{{basis}, age_at_least: {{years: 18}}}}")
    path = aldland_copy / "requirements.yaml"
    path.write_text(path.read_text("utf-8") + "\n".join(rows) + "\n", "utf-8")
    assert {code for _, code in codes(aldland_copy)} == {"pack.requirement_too_large"}


@pytest.mark.parametrize("backwards", [False, True])
def test_requirements_in_a_long_chain_are_refused(aldland_copy: Path, backwards: bool) -> None:
    basis = "source: step-law, confidence: stated"
    rows = [f"r{n}: {{{basis}, all_of: [{{use: r{n + 1}}}]}}" for n in range(2000)]
    rows.append(f"r2000: {{{basis}, age_at_least: {{years: 18}}}}")
    path = aldland_copy / "requirements.yaml"
    rows = rows[::-1] if backwards else rows
    path.write_text(path.read_text("utf-8") + "\n".join(rows) + "\n", "utf-8")
    assert {code for _, code in codes(aldland_copy)} == {"pack.requirement_too_large"}


def _survives(files: PackFiles) -> None:
    try:
        load_files(files, "fuzzed")
    except FaultyPack as faulty:
        if not faulty.faults or not all(f.code.startswith("pack.") for f in faulty.faults):
            pytest.fail(f"refused without a reason: {faulty.faults}")


@given(data=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
def test_any_bytes_are_a_document_or_a_fault(data: bytes) -> None:
    assert isinstance(read("roles.yaml", data), (Document, Fault))


_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**6), 10**6),
    st.sampled_from(["", " ", "stated", "S1", "shore-card", "2030-01-01", "step-law", "full"]),
)
_KEYS = st.sampled_from(
    [
        *["id", "title", "en", "cy", "requirement", "all_of", "any_of", "at_least", "count", "of"],
        *["use", "holds", "award", "family", "source", "confidence", "once", "when", "then"],
        *["rules", "versions", "routes", "renewals", "months", "awards", "before", "counts_as"],
    ]
)
_TREES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_KEYS, inner, max_size=5)),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def good_files(aldland_folder: Path) -> PackFiles:
    return gather(aldland_folder)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(data=st.data())
def test_any_tree_in_any_file_gives_faults_or_a_pack(
    good_files: PackFiles, data: st.DataObject
) -> None:
    import json

    contents = dict(good_files.contents)
    name = data.draw(st.sampled_from(sorted(contents)))
    contents[name] = json.dumps(data.draw(_TREES)).encode()
    _survives(PackFiles(tuple(sorted(contents.items())), ()))


@pytest.mark.parametrize("seed", range(60))
def test_a_pack_with_lines_mixed_up_gives_faults_or_a_pack(
    good_files: PackFiles, seed: int
) -> None:
    """Lines are dropped, doubled, swapped, moved to another depth or given another file's words."""
    chance = random.Random(seed)
    contents = dict(good_files.contents)
    for _ in range(chance.randint(1, 4)):
        name = chance.choice(sorted(contents))
        lines = contents[name].decode("utf-8", "replace").split("\n")
        place = chance.randrange(len(lines))
        match chance.randrange(5):
            case 0:
                del lines[place]
            case 1:
                lines.insert(place, lines[place])
            case 2:
                other = chance.randrange(len(lines))
                lines[place], lines[other] = lines[other], lines[place]
            case 3:
                lines[place] = " " * chance.randrange(6) + lines[place].strip()
            case _:
                words = contents[chance.choice(sorted(contents))].decode("utf-8", "replace").split()
                lines[place] = lines[place] + " " + chance.choice(words or ["x"])
        contents[name] = "\n".join(lines).encode()
    _survives(PackFiles(tuple(sorted(contents.items())), ()))


@settings(deadline=None, max_examples=60)
@given(place=st.floats(0, 1), byte=st.integers(0, 255), which=st.integers(0, 100))
def test_a_pack_with_one_byte_changed_gives_faults_or_a_pack(
    good_files: PackFiles, place: float, byte: int, which: int
) -> None:
    contents = list(good_files.contents)
    name, data = contents[which % len(contents)]
    at = int(place * (len(data) - 1))
    contents[which % len(contents)] = (name, data[:at] + bytes([byte]) + data[at + 1 :])
    _survives(PackFiles(tuple(contents), ()))


def test_what_loads_is_the_same_whichever_way_its_files_are_walked(
    good_files: PackFiles, aldland: Pack
) -> None:
    assert load_files(good_files, "x") == aldland
