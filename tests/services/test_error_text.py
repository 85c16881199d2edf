"""Every error that is raised on purpose has words in both languages that its fields can fill."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.errors import BookBusy, FieldError, FileFault, UserError
from careerplanner.i18n.formatting import placeholders
from careerplanner.i18n.language import Language
from careerplanner.i18n.messages.actions import ACTIONS, NOT_UNDONE
from careerplanner.i18n.messages.errors import ERRORS
from careerplanner.i18n.messages.learning import TABLE_FAULTS
from careerplanner.i18n.messages.pack_faults import PACK_FAULTS
from careerplanner.i18n.messages.record_faults import RECORD_FAULTS
from careerplanner.i18n.messages.spreadsheet import SHEET_FAULTS
from careerplanner.services.error_text import error_text, error_words
from careerplanner.services.record.records import ENTITY_OF
from tests.architecture.tree import parsed
from tests.services.codes import families, literals, sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.i18n.catalogue import Catalogues

TABLES = (ERRORS, RECORD_FAULTS, PACK_FAULTS, TABLE_FAULTS, SHEET_FAULTS)
SAID = {code: table[code] for table in TABLES for code in table}
HEADS = {code.partition(".")[0] for code in SAID}
ACTION_HEADS = {str(entity) for entity in ENTITY_OF.values()}
PLACES = {"worker.target", "worker.lives_in", "worker.earnings", "worker.goal"}


def raised() -> Iterator[tuple[str, set[str], str]]:
    """Each call that names a code outright: the code, the fields given, where."""
    for file in sources(""):
        for node in ast.walk(parsed(file)):
            if not isinstance(node, ast.Call):
                continue
            first = [arg for arg in node.args if isinstance(arg, ast.Constant)]
            codes = [str(arg.value) for arg in first if str(arg.value) in SAID]
            called = ast.unparse(node.func)
            if codes and called.endswith(("Fault", "Error", "Name", "Full", "fault", "Refusal")):
                fields = {word.arg for word in node.keywords if word.arg}
                yield codes[0], fields, f"{file.name}:{node.lineno}"


def test_every_code_in_the_program_has_words() -> None:
    found = {
        code
        for file in sources("")
        for code, _ in literals(file)
        if code.partition(".")[0] in HEADS
    }
    unsaid = found - set(SAID) - set(ACTIONS) - PLACES
    assert unsaid == set()


def test_no_words_are_idle() -> None:
    found = {code for file in sources("") for code, _ in literals(file)}
    assert set(SAID) - found == set()
    assert set(NOT_UNDONE) - found == set()


def test_every_call_gives_what_its_words_need() -> None:
    given = list(raised())
    assert len(given) > 60
    missing = {
        f"{place} {code}": placeholders(SAID[code].source) - fields - {"path", "field"}
        for code, fields, place in given
        if "yaml" not in code and not code.startswith("record.") and fields
    }
    assert {place: names for place, names in missing.items() if names} == {}


def test_every_action_has_a_name() -> None:
    named = set()
    for file in sources(""):
        for node in ast.walk(parsed(file)):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".action"):
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant):
                    named.add(str(first.value))
    assert {"worker.add", "plan.save", "record.import"} <= named
    assert named - set(ACTIONS) == set()
    endings = {
        one.rpartition(".")[2]
        for file in sources("services")
        for one in families(file)
        if "ENTITY_OF" in one or one.startswith("{entity}")
    }
    assert endings == {"add", "change", "remove"}
    wanted = {f"{entity}.{ending}" for entity in ENTITY_OF.values() for ending in endings}
    assert wanted - set(ACTIONS) == set()
    assert Entity.PLAN not in ENTITY_OF.values()


@pytest.mark.parametrize("code", sorted(SAID))
def test_words_have_welsh_with_the_same_places(code: str, catalogues: Catalogues) -> None:
    message = SAID[code]
    welsh = catalogues.get(Language.WELSH).find(message.context, message.source)
    assert welsh, message.source
    assert placeholders(welsh) == placeholders(message.source)
    assert welsh.count("\n") == message.source.count("\n")


def test_words_say_what_happened_then_what_to_do(catalogues: Catalogues) -> None:
    error = FileFault("book.missing", path="/books/a.careerbook")
    words = error_words(error, catalogues.get(Language.ENGLISH))
    assert words.title == "There is no book here: /books/a.careerbook"
    assert words.body == "Check the name and the folder."


def test_dates_are_written_out(catalogues: Catalogues) -> None:
    error = FieldError("field.in_future", "achieved", given="2031-05")
    assert "May 2031" in error_text(error, catalogues.get(Language.ENGLISH))
    assert "Mai 2031" in error_text(error, catalogues.get(Language.WELSH))


def test_holder_is_named_only_where_known(catalogues: Catalogues) -> None:
    english = catalogues.get(Language.ENGLISH)
    known = BookBusy("book.busy", path="b", holder="ann@office", since="")
    assert "ann@office" in error_text(known, english)
    unknown = BookBusy("book.busy", path="b", holder="", since="")
    assert "Opened by" not in error_text(unknown, english)


def test_field_cannot_break_the_lines(catalogues: Catalogues) -> None:
    error = FileFault("file.missing", path="a\nb\x1b[31m\u2028c")
    said = error_text(error, catalogues.get(Language.ENGLISH))
    assert len(said.splitlines()) == 2
    assert "\x1b" not in said


def test_code_without_words_is_still_told(catalogues: Catalogues) -> None:
    assert "new.code" in error_text(UserError("new.code"), catalogues.get(Language.ENGLISH))
