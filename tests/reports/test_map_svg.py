"""The map as a picture: a whole SVG file of real text that runs nothing and fetches nothing."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from careerplanner.i18n.language import Language
from careerplanner.services.career_map.career_maps import map_svg
from tests.reports import map_samples as samples

SVG = "{http://www.w3.org/2000/svg}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def read(data: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(data)


def texts(top: ElementTree.Element, tag: str = "text") -> list[str]:
    return [node.text or "" for node in top.iter(f"{SVG}{tag}")]


@pytest.mark.parametrize("language", Language)
def test_title_description_language_and_every_word_are_in_it(language: Language) -> None:
    drawn = samples.personal(language)
    top = read(map_svg(samples.workspace(), drawn))
    assert top.tag == f"{SVG}svg"
    assert top.get(LANG) == top.get("lang") == str(language)
    named = (top.get("aria-labelledby") or "").split()
    ids = {node.get("id"): node for node in top.iter() if node.get("id")}
    assert ids[named[0]].text == drawn.title
    for sentence in drawn.summary:
        assert sentence in (ids[named[1]].text or "")
    said = " ".join(texts(top))
    for box in drawn.boxes.values():
        for block in box.blocks:
            for word in block.text.split():
                assert word in said
    groups = [node.find(f"{SVG}title") for node in top.findall(f"{SVG}g")]
    names = {node.text for node in groups if node is not None}
    assert names == {spoken.name for spoken in drawn.spoken.values()}


def test_every_line_of_text_keeps_its_width_in_other_letters() -> None:
    top = read(map_svg(samples.workspace(), samples.general(Language.WELSH)))
    for node in top.iter(f"{SVG}text"):
        assert float(node.get("textLength") or 0) > 0
        assert node.get("lengthAdjust") == "spacingAndGlyphs"


def test_it_runs_nothing_and_fetches_nothing() -> None:
    data = map_svg(samples.workspace(), samples.personal(Language.ENGLISH, done=samples.HOSTILE))
    top = read(data)
    tags = {node.tag.removeprefix(SVG) for node in top.iter()}
    assert tags <= {
        "svg", "title", "desc", "style", "g", "rect", "path", "polygon", "circle", "text"
    }  # fmt: skip
    attributes = {name for node in top.iter() for name in node.attrib}
    assert not any(name.lower().startswith("on") or "href" in name for name in attributes)
    addresses = re.findall(rb"(?:https?|file):[^\s\"')]*", data)
    assert set(addresses) == {b"http://www.w3.org/2000/svg"}
    assert all(url.startswith(b"data:font/ttf") for url in re.findall(rb"url\(([^)]{0,40})", data))


def test_a_hostile_name_or_title_is_only_text() -> None:
    for language in Language:
        drawn = samples.general(language, samples.hostile())
        data = map_svg(samples.hostile(), drawn, name=samples.HOSTILE)
        top = read(data)
        assert b"<script" not in data
        assert "<script>" in "".join(texts(top, "title"))
        shown = "".join(node.text or "" for node in top.iter() if node.tag != f"{SVG}style")
        assert not [c for c in shown if not c.isprintable()]


def test_nobodys_name_is_in_it_unless_that_was_asked_for() -> None:
    drawn = samples.personal(Language.ENGLISH)
    assert samples.NAME not in map_svg(samples.workspace(), drawn).decode()
    assert samples.NAME in map_svg(samples.workspace(), drawn, name=samples.NAME).decode()


def test_it_is_small_and_the_same_each_time() -> None:
    drawn = samples.general(Language.ENGLISH, samples.crowded())
    data = map_svg(samples.crowded(), drawn)
    assert data == map_svg(samples.crowded(), drawn)
    assert len(data) < 400_000
