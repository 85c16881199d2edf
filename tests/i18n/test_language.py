from __future__ import annotations

import pytest

from careerplanner.i18n.language import Language, language_of, system_language


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("cy", Language.WELSH), ("cy_GB.UTF-8", Language.WELSH), ("cy-GB", Language.WELSH),
        ("Welsh_United Kingdom.1252", Language.WELSH), ("CY@euro", Language.WELSH),
        ("en_GB", Language.ENGLISH), ("English_United Kingdom", Language.ENGLISH),
        ("C", None), ("", None), ("cyr", None), ("fr_FR", None),
    ],
)  # fmt: skip
def test_locale_names_of_every_system_are_understood(tag: str, language: Language | None) -> None:
    assert language_of(tag) is language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, Language.ENGLISH),
        ({"LANG": "cy_GB.UTF-8"}, Language.WELSH),
        ({"LANG": "cy_GB.UTF-8", "LC_ALL": "en_GB.UTF-8"}, Language.ENGLISH),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "cy_GB.UTF-8"}, Language.WELSH),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "br:cy:en"}, Language.WELSH),
        ({"LANG": "cy_GB.UTF-8", "LANGUAGE": "en:cy"}, Language.ENGLISH),
        ({"LANG": "C.UTF-8", "LC_ALL": ""}, Language.ENGLISH),
    ],
)
def test_the_first_language_follows_the_system(
    environment: dict[str, str], language: Language
) -> None:
    assert system_language(environment) is language


def test_each_language_names_itself_and_the_other() -> None:
    assert [language.own_name for language in Language] == ["English", "Cymraeg"]
    assert [language.other.value for language in Language] == ["cy", "en"]
