"""The JSON Schemas that editors use are those of the code, and true of the packs there are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from careerplanner.framework.files import gather, shape_of
from careerplanner.framework.reading import Document, read
from careerplanner.framework.schema_files import SHAPES
from careerplanner.framework.schema_nodes import NODE_KEYS
from careerplanner.framework.words import NODE_WORDS
from tools import pack_schemas

TOP = Path(__file__).parents[2]
PACKS = {
    "shipped": TOP / "resources" / "frameworks" / "wales-draft-2023",
    "invented": Path(__file__).parent / "packs" / "aldland",
}

NOTICE = {
    "id": "a",
    "about": "band",
    "text": {"en": "New", "cy": "Newydd"},
    "source": "s",
    "confidence": "stated",
}


def validator(shape: str) -> jsonschema.Draft202012Validator:
    name = f"pack-{shape.removesuffix('.yaml').removesuffix('/')}.schema.json"
    schema: dict[str, Any] = json.loads((pack_schemas.FOLDER / name).read_text("utf-8"))
    return jsonschema.Draft202012Validator(schema)


def test_committed_schemas_are_those_of_the_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert pack_schemas.main(["--check"]) == 0, capsys.readouterr().out


def test_a_stale_schema_is_named_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pack_schemas, "FOLDER", tmp_path)
    assert pack_schemas.main([]) == 0
    (tmp_path / "pack-bands.schema.json").write_text("{}", "utf-8")
    (tmp_path / "pack-gone.schema.json").write_text("{}", "utf-8")
    capsys.readouterr()
    assert pack_schemas.main(["--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "not up to date: pack-bands.schema.json",
        "not up to date: pack-gone.schema.json",
    ]
    pack_schemas.main([])
    assert pack_schemas.main(["--check"]) == 0


@pytest.mark.parametrize("shape", SHAPES)
def test_every_schema_is_a_schema(shape: str) -> None:
    jsonschema.Draft202012Validator.check_schema(validator(shape).schema)


@pytest.mark.parametrize("pack", PACKS)
def test_packs_are_as_their_schemas_say(pack: str) -> None:
    found = []
    for name, data in gather(PACKS[pack]).contents:
        document = read(name, data)
        assert isinstance(document, Document)
        for error in validator(shape_of(name)).iter_errors(document.data):
            found.append(f"{name}: {error.json_path}: {error.message}")
    assert found == []


@pytest.mark.parametrize(
    ("shape", "data"),
    [
        ("notices.yaml", [{"id": "a", "abuot": "band"}]),
        ("notices.yaml", [{**NOTICE, "place": {"en": "page 1"}}]),
        ("notices.yaml", [{**NOTICE, "place": ["page 1"]}]),
        ("sources.yaml", []),
        ("renamed.yaml", [{"kind": "award", "was": "a b", "now": "c"}]),
        ("requirements.yaml", {"a": {"source": "s", "confidence": "sure", "use": "b"}}),
        ("requirements.yaml", {"a": {"source": "s", "confidence": "stated"}}),
    ],
)
def test_schemas_refuse_what_the_loader_refuses(shape: str, data: object) -> None:
    assert not validator(shape).is_valid(data)


@pytest.mark.parametrize("place", ["12-3", 12, {"en": "page 1", "cy": "tudalen 1"}])
def test_a_place_may_be_plain_or_in_both_languages(place: object) -> None:
    assert validator("notices.yaml").is_valid([{**NOTICE, "place": place}])


def test_every_word_of_the_requirement_language_is_in_all_its_places() -> None:
    """In the shape, in the words that are shown, and in the document for authors."""
    assert set(NODE_KEYS) == {*NODE_WORDS.values(), "use"}
    document = (TOP / "docs" / "pack-format.md").read_text("utf-8")
    assert [word for word in NODE_KEYS if f"| `{word}: " not in document] == []
