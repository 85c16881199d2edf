"""The two verdicts of the sample plans. The person in them is invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.reports.plan_paper import Mark, RequirementLine, VerdictPart

if TYPE_CHECKING:
    from careerplanner.reports.runs import Runs
    from tests.reports.sample_words import Say


def _line(say: Say, mark: Mark, texts: tuple[Runs, ...], depth: int = 0) -> RequirementLine:
    requirement, met_by, why, source = texts
    return RequirementLine(requirement, mark, say.status(mark), met_by, why, source, depth)


def band(say: Say) -> VerdictPart:
    """The answer to "which band": under way."""
    source = say("Source 1, stated", "Ffynhonnell 1, wedi’i nodi")
    lines = (
        _line(
            say,
            Mark.MET,
            (
                say("Induction framework complete", "Fframwaith sefydlu wedi’i gwblhau"),
                say("Induction, signed off June 2026", "Sefydlu, llofnodwyd Mehefin 2026"),
                say(
                    "All the sections for your work are signed off.",
                    "Mae pob adran ar gyfer eich gwaith wedi’i llofnodi.",
                ),
                source,
            ),
        ),
        _line(
            say,
            Mark.UNDER_WAY,
            (
                say("One of these awards", "Un o’r dyfarniadau hyn"),
                (),
                say(
                    "You are working towards one of them.", "Rydych yn gweithio tuag at un ohonynt."
                ),
                source,
            ),
        ),
        _line(
            say,
            Mark.UNDER_WAY,
            (
                say(
                    "Level 2 Health and Social Care: Practice (Adults)",
                    "Lefel 2 Iechyd a Gofal Cymdeithasol: Ymarfer (Oedolion)",
                ),
                say(
                    "Working towards, started 1 September 2026",
                    "Yn gweithio tuag ato, dechrau 1 Medi 2026",
                ),
                say(
                    "You said you expect to finish in May 2027.",
                    "Dywedoch eich bod yn disgwyl gorffen ym Mai 2027.",
                ),
                source,
            ),
            1,
        ),
        _line(
            say,
            Mark.NOT_APPLICABLE,
            (
                say("Level 2 Children’s Care", "Lefel 2 Gofal Plant"),
                (),
                say("This is for work with children.", "Ar gyfer gwaith gyda phlant y mae hwn."),
                source,
            ),
            1,
        ),
        _line(
            say,
            Mark.NOT_KNOWN,
            (
                say("Experience in the role", "Profiad yn y rôl"),
                (),
                say(
                    "Not known, because the draft does not say how many months are enough.",
                    "Ddim yn hysbys, gan nad yw’r drafft yn dweud faint o fisoedd sy’n ddigon.",
                ),
                say("Source 1, our reading", "Ffynhonnell 1, ein dehongliad ni"),
            ),
        ),
    )
    return VerdictPart(
        question=say("Which band do I fit?", "Ym mha fand ydw i?"),
        mark=Mark.UNDER_WAY,
        answer=say(
            "By your job: Band B. By your awards: Band A.",
            "Yn ôl eich swydd: Band B. Yn ôl eich dyfarniadau: Band A.",
        ),
        sentences=(
            say(
                "Your job as a domiciliary care worker stands in Band B. What you hold so far "
                "meets Band A; the award for Band B is under way.",
                "Mae eich swydd fel gweithiwr gofal cartref ym Mand B. Mae’r hyn sydd gennych hyd "
                "yma yn bodloni Band A; mae’r dyfarniad ar gyfer Band B ar y gweill.",
            ),
        ),
        requirements=lines,
        summary=say("The requirements of Band B", "Gofynion Band B"),
    )


def register(say: Say) -> VerdictPart:
    """The answer to "must I register": overdue."""
    source = say("Source 2, stated", "Ffynhonnell 2, wedi’i nodi")
    lines = (
        _line(
            say,
            Mark.OVERDUE,
            (
                say(
                    "Register within six months of starting", "Cofrestru o fewn chwe mis i ddechrau"
                ),
                (),
                say(
                    "You started in March 2026, so the last day was between 31 August and "
                    "30 September 2026.",
                    "Dechreuoch ym Mawrth 2026, felly roedd y diwrnod olaf rhwng 31 Awst a "
                    "30 Medi 2026.",
                ),
                source,
            ),
        ),
        _line(
            say,
            Mark.MISSING,
            (
                say("A route onto the Register", "Llwybr i’r Gofrestr"),
                (),
                say(
                    "An employer assessment or the award would do.",
                    "Byddai asesiad gan gyflogwr neu’r dyfarniad yn ddigon.",
                ),
                source,
            ),
        ),
    )
    return VerdictPart(
        question=say("Must I be on the Register?", "Oes rhaid i mi fod ar y Gofrestr?"),
        mark=Mark.OVERDUE,
        answer=say("Yes, and the date has passed.", "Oes, ac mae’r dyddiad wedi mynd heibio."),
        sentences=(
            say(
                "Domiciliary care workers must be on the Register within six months of starting. "
                "Talk to your manager this week.",
                "Rhaid i weithwyr gofal cartref fod ar y Gofrestr o fewn chwe mis i ddechrau. "
                "Siaradwch â’ch rheolwr yr wythnos hon.",
            ),
        ),
        requirements=lines,
        summary=say("What registration asks for", "Yr hyn y mae cofrestru’n gofyn amdano"),
    )
