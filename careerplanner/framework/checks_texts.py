"""Checks of words: both languages are there and they are not the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.framework.placed import mappings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft


def languages_are_there_and_differ(draft: Draft) -> Iterator[Fault]:
    """No text is blank in either language, nor the same in both unless the pack says it may be."""
    for spot, part in mappings(draft):
        if set(part) != {"en", "cy"}:
            continue
        words = {language: str(part[language]).strip() for language in ("en", "cy")}
        blank = [language for language, said in words.items() if not said]
        for language in blank:
            yield draft.fault(spot.at(language), "pack.blank_text", language=language)
        if blank or words["en"] in draft.same_in_both:
            continue
        if words["en"].casefold() == words["cy"].casefold() and _has_words(words["en"]):
            yield draft.fault(spot, "pack.same_text", text=words["en"][:60])


def names_are_not_blank(draft: Draft) -> Iterator[Fault]:
    """No list of other names holds an empty one."""
    for spot, part in mappings(draft):
        for key in ("also_called", "same_in_both"):
            listed = part.get(key)
            for number, name in enumerate(listed if isinstance(listed, list) else ()):
                if not str(name).strip():
                    yield draft.fault(spot.at(key, number), "pack.blank_name", key=key)


def _has_words(said: str) -> bool:
    """Whether there is anything to translate: numbers and single letters have no Welsh."""
    return any(len(word) > 1 and any(c.isalpha() for c in word) for word in said.split())
