"""Sample plans of every size, in both languages. The people in them are invented."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from careerplanner.reports.plan_paper import (
    ActionLine,
    HeldLine,
    JudgedPart,
    LabelValue,
    Mark,
    NextStepPart,
    PlanPaper,
    SignerPart,
)
from careerplanner.reports.plan_report import write_plan
from careerplanner.reports.runs import Run, words
from tests.reports.sample_verdicts import band, register
from tests.reports.sample_words import Say, labels

if TYPE_CHECKING:
    from careerplanner.reports.runs import Runs

MADE_AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
NAME = "Siân Ŵyllt-Ŷale"


def make(plan: PlanPaper) -> bytes:
    """The plan as a file."""
    out = io.BytesIO()
    write_plan(plan, out)
    return out.getvalue()


def plan(language: str = "en", *, name: str = NAME) -> PlanPaper:
    """A plan of about three pages."""
    say = Say(language)
    title = say("Development plan", "Cynllun datblygu")
    date = say("21 November 2026", "21 Tachwedd 2026")
    return PlanPaper(
        language=language,
        title=title,
        file_title=(*title, *words(": "), *words(name)),
        name=words(name),
        footer=(*title, *words(" · "), *date),
        made_at=MADE_AT,
        labels=labels(language),
        who=_who(say, name),
        band=band(say),
        register=register(say),
        held=_held(say),
        next_step=_next_step(say),
        actions=_actions(say, name),
        notes=_notes(say),
        signers=(
            SignerPart(say("Worker", "Gweithiwr"), words(name)),
            SignerPart(say("Manager", "Rheolwr"), words("Gwenllian Ap Huw")),
        ),
        judged=_judged(say),
    )


def short_plan(language: str = "en") -> PlanPaper:
    """A plan with as little in it as there can be."""
    full = plan(language)
    bare = replace(full.band, requirements=())
    return replace(
        full,
        band=replace(bare, sentences=bare.sentences[:1]),
        register=replace(full.register, requirements=(), sentences=()),
        held=(),
        next_step=replace(full.next_step, before=(), others=()),
        actions=(),
        blank_actions=0,
        notes=(),
        note_lines=0,
        judged=replace(full.judged, confidence=(), sources=()),
    )


def long_plan(language: str = "en", times: int = 12) -> PlanPaper:
    """A plan of about thirty pages."""
    full = plan(language)
    return replace(
        full,
        band=replace(full.band, requirements=full.band.requirements * times),
        register=replace(full.register, requirements=full.register.requirements * times),
        held=full.held * times * 2,
        actions=full.actions * times,
        notes=full.notes * times,
        note_lines=30,
        judged=replace(full.judged, sources=full.judged.sources * times),
    )


def _who(say: Say, name: str) -> tuple[LabelValue, ...]:
    return (
        LabelValue(say("Name", "Enw"), words(name)),
        LabelValue(
            say("Post", "Swydd"),
            say(
                "Domiciliary care worker, 30 hours a week",
                "Gweithiwr gofal cartref, 30 awr yr wythnos",
            ),
        ),
        LabelValue(say("Started", "Dechrau"), say("March 2026", "Mawrth 2026")),
        LabelValue(say("Employer", "Cyflogwr"), words("Gofal Dŵr Glân Cyf.", "cy")),
        LabelValue(
            say("Plan made on", "Gwnaed y cynllun"), say("21 November 2026", "21 Tachwedd 2026")
        ),
    )


def _held(say: Say) -> tuple[HeldLine, ...]:
    return (
        HeldLine(
            say(
                "Level 2 Health and Social Care: Core",
                "Lefel 2 Iechyd a Gofal Cymdeithasol: Craidd",
            ),
            Mark.MET,
            say("Achieved", "Wedi’i gyflawni"),
            say("12 June 2025", "12 Mehefin 2025"),
            words("City & Guilds", "en"),
        ),
        HeldLine(
            say(
                "Level 2 Health and Social Care: Practice (Adults)",
                "Lefel 2 Iechyd a Gofal Cymdeithasol: Ymarfer (Oedolion)",
            ),
            Mark.UNDER_WAY,
            say("Working towards", "Yn gweithio tuag ato"),
            say("Since September 2026", "Ers Medi 2026"),
            (),
        ),
        HeldLine(
            words("NVQ 2 Caring for people (blue certificate)", "en"),
            Mark.NOT_KNOWN,
            say("Not known", "Ddim yn hysbys"),
            words("2004"),
            say(
                "Kept as you typed it; not in the catalogue.",
                "Wedi’i gadw fel y teipioch ef; ddim yn y catalog.",
            ),
        ),
    )


def _next_step(say: Say) -> NextStepPart:
    return NextStepPart(
        title=say(
            "Ask your manager for an employer assessment, and apply to register",
            "Gofynnwch i’ch rheolwr am asesiad gan gyflogwr, a gwnewch gais i gofrestru",
        ),
        why=(
            say(
                "The date for registering has passed. An assessment by your employer is the "
                "quickest route that fits your post; the award you are working towards would come "
                "too late.",
                "Mae’r dyddiad ar gyfer cofrestru wedi mynd heibio. Asesiad gan eich cyflogwr yw’r "
                "llwybr cyflymaf sy’n addas i’ch swydd; byddai’r dyfarniad yn dod yn rhy hwyr.",
            ),
        ),
        before=(
            say("Your employer endorses your application.", "Eich cyflogwr yn cymeradwyo’ch cais."),
        ),
        others=(
            say(
                "Finish Level 2 Practice (Adults) first: about six months longer.",
                "Gorffen Lefel 2 Ymarfer (Oedolion) yn gyntaf: tua chwe mis yn hirach.",
            ),
            say(
                "Move to a post that need not register, such as a day service.",
                "Symud i swydd nad oes angen cofrestru ar ei chyfer, fel gwasanaeth dydd.",
            ),
        ),
    )


def _actions(say: Say, name: str) -> tuple[ActionLine, ...]:
    return (
        ActionLine(
            say("Apply to join the Register", "Gwneud cais i ymuno â’r Gofrestr"),
            say("The date has passed", "Mae’r dyddiad wedi mynd heibio"),
            words(name),
            say("28 November 2026", "28 Tachwedd 2026"),
        ),
        ActionLine(
            say("Book the employer assessment", "Trefnu’r asesiad gan gyflogwr"),
            say("It is the quickest route", "Dyma’r llwybr cyflymaf"),
            words("Gwenllian Ap Huw"),
            say("24 November 2026", "24 Tachwedd 2026"),
            done=True,
        ),
    )


def _notes(say: Say) -> tuple[Runs, ...]:
    return (
        words("Siân prefers study days on a Tuesday. The tŷ in Bala is closed in July.", "en"),
        (
            *words("Cytunwyd i siarad eto ym mis Ionawr. ", "cy"),
            Run("(one-to-one)", "en", italic=True),
        ),
    )


def _judged(say: Say) -> JudgedPart:
    return JudgedPart(
        facts=(
            LabelValue(say("Framework pack", "Pecyn fframwaith"), words("wales-2023", "en")),
            LabelValue(say("Version", "Fersiwn"), words("1.0.0")),
            LabelValue(say("Judged on", "Barnwyd ar"), say("21 November 2026", "21 Tachwedd 2026")),
        ),
        sentences=(
            say(
                "The bands come from a draft framework. It is voluntary: no employer has "
                "to use it.",
                "Daw’r bandiau o fframwaith drafft. Mae’n wirfoddol: nid oes rhaid i gyflogwr ei "
                "ddefnyddio.",
            ),
        ),
        confidence=(
            LabelValue(
                say("Stated", "Wedi’i nodi"),
                say("The source says so.", "Mae’r ffynhonnell yn dweud hynny."),
            ),
            LabelValue(
                say("Our reading", "Ein dehongliad"),
                say(
                    "The source can be read in more than one way.",
                    "Gellir darllen y ffynhonnell mewn mwy nag un ffordd.",
                ),
            ),
        ),
        sources=(
            say(
                "Draft pay and progression framework, Social Care Fair Work Forum, 2023.",
                "Fframwaith tâl a dilyniant drafft, Fforwm Gwaith Teg Gofal Cymdeithasol, 2023.",
            ),
            (
                *say(
                    "Registering as a domiciliary care worker, Social Care Wales, ",
                    "Cofrestru fel gweithiwr gofal cartref, Gofal Cymdeithasol Cymru, ",
                ),
                Run(
                    "https://socialcare.wales/registration",
                    "en",
                    address="https://socialcare.wales/registration",
                ),
            ),
        ),
    )
