"""Every reason the rules can give has a sentence in both languages, and no sentence is idle."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import Comparison, DateState, Standing
from careerplanner.domain.finding import Finding, Reason, Status, Via
from careerplanner.domain.ratings import RatedBy
from careerplanner.domain.register import Anchor
from careerplanner.domain.study import CourseStanding
from careerplanner.domain.team_plans import GapKind, GapState
from careerplanner.i18n.language import Language
from careerplanner.i18n.messages.changed import CHANGED
from careerplanner.i18n.messages.coming import COMING
from careerplanner.i18n.messages.finding_conditions import CONDITIONS
from careerplanner.i18n.messages.finding_register import REGISTER
from careerplanner.i18n.messages.finding_training import TRAINING
from careerplanner.i18n.messages.finding_verdicts import VERDICTS
from careerplanner.i18n.messages.routes import ROUTES
from careerplanner.i18n.messages.talks import TALKS
from careerplanner.i18n.messages.team_plans import TEAM_PLANS
from careerplanner.rules.assess import assess
from careerplanner.services.answer.answer_text import AnswerText
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.sample.samples import invented_records
from careerplanner.services.wording import Wording
from tests.services.codes import CODE, families, literals, sources
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

SAID = {
    code
    for table in (
        *(CONDITIONS, REGISTER, VERDICTS, CHANGED, ROUTES, TRAINING, COMING, TALKS),
        TEAM_PLANS,
    )
    for code in table
}
WHO_GIVES_REASONS = ("rules", "services")
ANCHORS = list(Anchor)
LIES = [DateState.AHEAD, DateState.DUE, DateState.PAST, DateState.NOT_KNOWN, DateState.DONE]
CHOICES = ["only", "best", "both", "other", "stranger", "after"]
GROUPS = ["all_of", "any_of", "at_least", "once"]
REFRESHED = ("own", "stated", "suggested")
TURNS = ("met", "lost", "unclear")

FAMILIES: dict[str, list[str]] = {
    "{kind}.{status}": [f"{a}.{b}" for a, b in product(GROUPS, Status)],
    "holds.{cover.by.via}": [f"holds.{via}" for via in Via],
    "deadline.no_{deadline.anchor}": [f"deadline.no_{anchor}" for anchor in ANCHORS],
    "deadline.{how}_{deadline.anchor}": [
        f"deadline.{how}_{anchor}" for how, anchor in product(("counted_from", "on"), ANCHORS)
    ],
    "deadline.{kind}": [f"deadline.renewal_{what}" for what in ("opens", "finish", "due")],
    "develop.{goal.serves}_{state}": [
        f"develop.{serves}_{state}"
        for serves, state in product((GapKind.BAND, GapKind.REGISTER), GapState)
    ],
    "develop.induction_{state}": [f"develop.induction_{state}" for state in GapState],
    "develop.statements_{by}": [f"develop.statements_{by}" for by in RatedBy],
    "develop.training_{code}": [
        f"develop.training_{code}" for code in ("after", "unclear", "never", "soon", "late")
    ],
    "difference.{difference}": [f"difference.{one}" for one in Comparison],
    "induction.section.{status}": [
        f"induction.section.{one}" for one in Status if one != Status.NOT_APPLICABLE
    ],
    "induction.{status}": [f"induction.{status}" for status in Status],
    "induction.{state}{status}": [
        *(f"induction.{one}" for one in Status if one not in {Status.MET, Status.NOT_KNOWN}),
        "induction.started.met",
        "induction.complete.met",
    ],
    "not_offered.{code}": [
        f"not_offered.{one}" for one in ("closed", CourseStanding.PLANNED, CourseStanding.NOT_FOUND)
    ],
    "refresher.asked_before{'_likely' if found[name].code == _LIKELY else ''}": [
        f"refresher.asked_before{likely}" for likely in ("", "_likely")
    ],
    "talk.counted_{every.how}": [f"talk.counted_{how}" for how in REFRESHED],
    "talk.first_{every.how}": [f"talk.first_{how}" for how in REFRESHED],
    "refresher.counted_{how}": [f"refresher.counted_{how}" for how in REFRESHED],
    "register.applied.{lies}": [f"register.applied.{lies}" for lies in LIES[:4]],
    "register.must.{lies}": [f"register.must.{lies}" for lies in LIES],
    "register.not_recorded.{lies}": [f"register.not_recorded.{lies}" for lies in LIES],
    "route.{status}": [f"route.{status}" for status in Status],
    "step.take.{goal.serves}.{choice}": [
        f"step.take.{serves}.{choice}"
        for serves, choice in product(("band", "register"), CHOICES)
        if (serves, choice) != ("register", "both")  # only the way to a band can serve both
    ],
    "step.finish.{goal.serves}": ["step.finish.band", "step.finish.register"],
    "step.induction.{codes.get(found.status, 'record')}": [
        f"step.induction.{one}" for one in ("under_way", "start", "record")
    ],
    "changed.band_{turn}": [f"changed.band_{one}" for one in TURNS],
    "changed.register_award_{turn}": [f"changed.register_award_{one}" for one in TURNS],
    "changed.standing.{fit.standing}": [f"changed.standing.{one}" for one in Standing],
}
"""Each family in the code, and every code it can come to."""

NODES = {"{role.id}.own", "{role.id}.own.{award}"}
"""Ids of requirements that the rules put together: names like codes that nobody is told."""


def codes_in_use() -> set[str]:
    """Literal codes of reasons, and all that the families come to."""
    heads = {code.partition(".")[0] for code in SAID}
    written = {
        code
        for file in sources(*WHO_GIVES_REASONS)
        for code, _ in literals(file)
        if code.partition(".")[0] in heads
    }
    return written | {code for codes in FAMILIES.values() for code in codes}


def test_every_family_of_codes_is_known_here() -> None:
    found = {family for file in sources("rules") for family in families(file)}
    found |= {
        one for file in sources("services") for one in families(file) if one.startswith("changed.")
    }
    assert found - NODES == set(FAMILIES)


def test_every_family_comes_to_codes_with_a_sentence() -> None:
    missing = {code for codes in FAMILIES.values() for code in codes} - SAID
    assert missing == set()


def test_every_literal_code_of_the_rules_has_a_sentence() -> None:
    heads = {code.partition(".")[0] for code in SAID}
    found = {code for file in sources("rules") for code, _ in literals(file)}
    unsaid = {code for code in found - SAID if code.partition(".")[0] in heads}
    assert unsaid == set()
    assert len(found & SAID) > 50


def test_no_sentence_is_idle() -> None:
    alone = {code for code in SAID if not CODE.fullmatch(code)}  # such as "not_stated"
    assert SAID - codes_in_use() - alone == set()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("pack", ["wales", "aldland"])
def test_everything_said_of_invented_people_is_said_in_full(
    pack: str, language: Language, catalogues: Catalogues, request: pytest.FixtureRequest
) -> None:
    lookup: Lookup = request.getfixturevalue(pack)
    wording = Wording(catalogues.get(language), lookup)
    for record in invented_records(60, 5, TODAY, lookup):
        answer = assess(record, lookup, TODAY, TODAY)
        lines = list(AnswerText(record, wording).lines(answer))
        data = AnswerWriter(record, wording).write(answer)
        assert all("{" not in line for line in lines)
        assert not [line for line in lines if line.rstrip().endswith(": ")]
        assert all(sentence.strip() for sentence in sentences(data))


def sentences(data: object) -> list[str]:
    """Every sentence in an answer."""
    if isinstance(data, dict):
        own = [data["sentence"]] if "sentence" in data else []
        return own + [one for value in data.values() for one in sentences(value)]
    if isinstance(data, list):
        return [one for value in data for one in sentences(value)]
    return []


def test_json_is_the_tree_and_nothing_else(wales: Lookup, catalogues: Catalogues) -> None:
    say = Wording(catalogues.get(Language.WELSH), wales)
    for record in invented_records(13, 2, TODAY, wales):
        answer = assess(record, wales, TODAY, TODAY)
        data = AnswerWriter(record, say).write(answer)
        for fit, told in zip(answer.bands.fits, data["bands"]["fits"], strict=True):
            assert told["band"] == fit.band
            same(fit.finding, told["finding"])
        for fit, told in zip(answer.register.fits, data["register"]["fits"], strict=True):
            assert (told["post"], told["standing"]) == (fit.post, fit.standing)
            assert [duty["kind"] for duty in told["dates"]] == [duty.kind for duty in fit.dates]
            for route, shown in zip(fit.routes, told["routes"], strict=True):
                same(route, shown)
            assert (fit.award is None) == (told["award"] is None)
            if fit.award is not None:
                same(fit.award, told["award"])
        same(answer.induction, data["induction"])
        assert data["bands"]["by_awards"]["band"] == (answer.bands.by_awards or None)
        assert [one["code"] for one in data["conflicts"]] == [one.code for one in answer.conflicts]


def same(finding: Finding, told: dict[str, object]) -> None:
    """Hold a finding against what was written of it, all the way down."""
    assert (told["node"], told["kind"], told["status"], told["code"], told["confidence"]) == (
        finding.node,
        finding.kind,
        finding.status,
        finding.reason.code,
        finding.confidence,
    )
    met, children = told["met_by"], told["children"]
    assert isinstance(met, list)
    assert isinstance(children, list)
    assert [one["id"] for one in met] == [one.id for one in finding.met_by]
    for child, below in zip(finding.children, children, strict=True):
        same(child, below)


@pytest.mark.parametrize(
    ("language", "place"), [(Language.ENGLISH, "section 5"), (Language.WELSH, "del 5")]
)
def test_the_place_in_a_source_is_told_in_the_language_asked(
    language: Language, place: str, aldland: Lookup, catalogues: Catalogues
) -> None:
    say = Wording(catalogues.get(language), aldland)
    (record,) = invented_records(1, 1, TODAY, aldland)
    answer = assess(record, aldland, TODAY, TODAY)
    fits = AnswerWriter(record, say).write(answer)["bands"]["fits"]
    (source,) = [fit["finding"]["source"] for fit in fits if fit["band"] == "S2"]
    assert source["place"] == place
    assert source["text"].endswith(f", {place}")


def test_unknown_code_is_our_mistake(wales: Lookup, catalogues: Catalogues) -> None:
    with pytest.raises(LookupError, match="never_said"):
        Wording(catalogues.get(Language.ENGLISH), wales).reason(Reason.of("never_said"))
