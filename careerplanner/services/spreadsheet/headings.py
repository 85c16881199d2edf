"""What a heading says: the words that homes put above the columns of their spreadsheets.

The words are compared folded and never shown; what is found is a proposal. Which training a heading
names is looked for among the pack's titles and the book's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.i18n.sorting import fold
from careerplanner.services.spreadsheet.reading import Means, Use, WordUse

if TYPE_CHECKING:
    from collections.abc import Iterable

_USES: dict[Use, tuple[str, ...]] = {
    Use.FIRST_NAME: (
        "first name", "firstname", "forename", "forenames", "given name", "first names",
        "christian name", "enw cyntaf",
    ),
    Use.LAST_NAME: ("last name", "lastname", "surname", "family name", "cyfenw"),
    Use.NAME: (
        "name", "full name", "staff name", "staff names", "staff member", "staff", "employee",
        "employee name", "employees", "worker", "worker name", "carer", "carer name", "team member",
        "learner", "learner name", "name of staff", "name of employee", "name of staff member",
        "names", "person", "user full name", "colleague", "colleague name", "participant",
        "attendee", "delegate", "enw", "enw llawn", "enwau", "enwr aelod o staff", "aelod o staff",
        "gweithiwr", "gweithwyr", "enwr gweithiwr", "dysgwr",
    ),
    Use.ROLE: (
        "role", "job role", "job title", "job", "position", "post", "title", "designation",
        "grade", "staff role", "current role", "occupation", "rol", "swydd", "teitl swydd",
        "teitl y swydd",
    ),
    Use.START: (
        "start date", "started", "date started", "employment start date", "date of start",
        "start", "commencement date", "date commenced", "commenced", "date joined", "joined",
        "hire date", "employed from", "date of employment", "doe", "startdate", "in post since",
        "dyddiad dechrau", "dechrau", "dechreuodd",
    ),
    Use.SERVICE: (
        "service", "home", "care home", "branch", "location", "site", "unit", "house", "workplace",
        "service name", "home name", "place of work", "department", "scheme", "gwasanaeth",
        "cartref", "lleoliad", "safle", "cangen", "uned", "adran",
    ),
    Use.TEAM: ("team", "team name", "shift", "shift team", "group", "tim"),
    Use.MANAGER: (
        "line manager", "manager", "supervisor", "reports to", "line manager name", "manager name",
        "team leader", "rheolwr llinell", "rheolwr", "goruchwyliwr",
    ),
    Use.COURSE: (
        "course", "course name", "course title", "training", "training course", "training name",
        "training title", "name of training", "name of course", "module", "module name", "subject",
        "training type", "type of training", "training item", "topic", "learning", "activity",
        "requirement", "cwrs", "enwr cwrs", "teitl y cwrs", "hyfforddiant", "modiwl", "pwnc",
    ),
    Use.INTERVAL: (
        "refresh interval", "refresher interval", "renewal interval", "renewal period", "interval",
        "frequency", "refresh frequency", "training frequency", "how often", "valid for",
        "valid for months", "validity", "validity months", "refresh period", "update frequency",
        "refresher period", "renewal frequency", "renewal months", "months valid",
        "refreshed every", "cyfnod adnewyddu", "amlder", "pa mor aml", "yn ddilys am",
    ),
    Use.STATUS: (
        "status", "completion status", "course status", "training status", "result", "outcome",
        "pass fail", "statws", "canlyniad",
    ),
}  # fmt: skip
_EXPIRES = (
    "expiry date", "expiry", "expires", "expires on", "expired", "exp date", "exp", "expiration",
    "expiration date", "valid until", "valid to", "renewal date", "renewal", "renewal due", "renew",
    "renew by", "refresh by", "refresh", "refresher due", "refresher date", "next due", "due",
    "due date", "date due", "due again", "next date", "update due", "next refresher",
    "refresh due", "dyddiad dod i ben", "dod i ben", "yn ddilys tan", "adnewyddu",
    "adnewyddu erbyn", "dyddiad adnewyddu",
)  # fmt: skip
_EXPIRES_INSIDE = (
    "expiry", "expires", "exp", "expiration", "valid until", "valid to", "renewal date",
    "renewal due", "renew by", "refresh by", "refresher due", "refresh due", "next due", "due date",
    "date due", "due", "update due", "dod i ben", "yn ddilys tan", "adnewyddu erbyn",
    "dyddiad adnewyddu",
)  # fmt: skip
"""Of these, what says so also within a longer heading."""
_COMPLETED = (
    "date completed", "completed", "completion date", "completed on", "date of completion", "done",
    "date done", "date attended", "attended", "date achieved", "achieved", "date of training",
    "training date", "course date", "last completed", "last done", "date passed", "passed",
    "complete", "date taken", "taken", "last date", "date last completed", "dyddiad cwblhau",
    "cwblhawyd", "cwblhawyd ar", "wedii gwblhau", "dyddiad yr hyfforddiant",
)  # fmt: skip
_ALSO_OF_COURSES = {"complete", "done", "due", "refresh", "renewal", "renew", "taken", "passed"}
"""Of these, what may as well belong to the name of a course."""
_JUST_DATES = ("date", "dates", "when", "dyddiad", "pryd")

BOOKED_WORDS = (
    "booked", "booked on", "booked for", "book", "to book", "to be booked", "needs booking",
    "scheduled", "planned", "enrolled", "wedii archebu", "wedi archebu", "archebwyd",
    "iw archebu",
)  # fmt: skip
_NOT_NEEDED_WORDS = (
    "n a", "na", "not applicable", "not required", "not needed", "nr", "n r", "exempt",
    "ddim yn berthnasol", "amh", "amherthnasol", "dim angen", "not relevant",
)  # fmt: skip
DONE_WORDS = (
    "completed", "complete", "done", "yes", "y", "passed", "pass", "achieved", "attended", "true",
    "in date", "valid", "current", "up to date", "ok", "x", "wedi cwblhau", "wedii gwblhau",
    "cwblhawyd", "do", "ydy", "oes", "finished", "trained", "compliant", "competent",
)  # fmt: skip
_OPEN_WORDS = (
    "no", "n", "not done", "not completed", "incomplete", "not started", "in progress", "started",
    "outstanding", "overdue", "expired", "due", "required", "needed", "to do", "tbc", "tba",
    "pending", "missing", "not yet", "never", "none", "nil", "false", "awaiting", "absent",
    "did not attend", "dna", "cancelled", "fail", "failed", "na chwblhawyd", "nac ydy", "naddo",
    "heb ei wneud", "wedi dod i ben", "yn hwyr", "angen", "dim", "mat leave", "maternity leave",
    "maternity",
    "long term sick", "sick", "left", "leaver",
)  # fmt: skip
_TOTALS = (
    "total", "totals", "average", "compliance", "compliant", "percentage", "percent", "key",
    "legend", "in date", "out of date", "expired", "due soon", "overdue", "number of staff",
    "no of staff", "staff total", "cyfanswm", "allwedd", "notes", "note", "count",
)  # fmt: skip
_TICKS = {"✓", "✔", "☑", "√", "✅"}
_INTERVAL = re.compile(
    r"(?:every |each |bob |pob )?(\d{1,3})\s*[- ]?\s*"
    r"(m|mth|mths|month|months|monthly|mis|misoedd|y|yr|yrs|year|years|yearly|blwyddyn|blynedd)\b.*"
)
_INTERVAL_WORDS: dict[str, int | None] = {
    "annual": 12, "annually": 12, "yearly": 12, "every year": 12, "each year": 12, "1 year": 12,
    "blynyddol": 12, "bob blwyddyn": 12, "biannual": None, "biennial": 24, "every two years": 24,
    "two yearly": 24, "2 yearly": 24, "three yearly": 36, "3 yearly": 36, "every three years": 36,
    "every 2 years": 24, "every 3 years": 36, "6 monthly": 6, "six monthly": 6, "quarterly": 3,
    "monthly": 1, "bob dwy flynedd": 24, "bob tair blynedd": 36,
}  # fmt: skip
_WORTHLESS = frozenset(
    {
        "training", "course", "awareness", "and", "of", "the", "in", "for", "level", "e",
        "learning", "elearning", "basic", "introduction", "to", "adults", "adult", "a",
        "hyfforddiant", "cwrs", "ymwybyddiaeth", "ac", "y", "yr",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A training that a heading may name.

    Attributes:
        id: The pack's, or an own one of the book.
        titles: What it is called, in every language it has.
    """

    id: str
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The training that a heading names.

    Attributes:
        id: Its id; "" where none fits.
        sure: Whether it is called exactly so.
    """

    id: str
    sure: bool


def use_of(heading: str) -> Use | None:
    """Return what a heading says outright that its column is; None where it does not."""
    plain = plain_heading(heading)
    return next((use for use, words in _USES.items() if plain in words), None)


def means_of(heading: str) -> Means | None:
    """Return what a heading says that its dates mean; None where it says nothing of that."""
    plain = plain_heading(heading)
    if plain in _EXPIRES:
        return Means.EXPIRES
    if plain in _COMPLETED:
        return Means.COMPLETED
    held = f" {fold(heading)} "
    if any(f" {word} " in held for word in _EXPIRES_INSIDE):
        return Means.EXPIRES
    if any(f" {word} " in held for word in _COMPLETED if " " in word or word == "completed"):
        return Means.COMPLETED
    return None


def without_means(heading: str) -> str:
    """Return a heading without what it says of its dates: "Fire safety (expiry date)"."""
    words = heading.split()
    said = {*_EXPIRES, *_COMPLETED, *_JUST_DATES} - _ALSO_OF_COURSES
    for count in (3, 2, 1):
        if len(words) > count and fold(" ".join(words[-count:])) in said:
            words = words[:-count]
        if len(words) > count and fold(" ".join(words[:count])) in said:
            words = words[count:]
    return " ".join(words).strip(" -–—:/,(") or heading


def is_only_means(heading: str) -> bool:
    """Whether a heading says what dates mean, and nothing of what they are about."""
    plain = plain_heading(heading)
    return plain in _EXPIRES or plain in _COMPLETED or plain in _JUST_DATES


def is_just_date(heading: str) -> bool:
    """Whether a heading says "date" and no more."""
    return plain_heading(heading) in _JUST_DATES


def is_total(text: str) -> bool:
    """Whether the first cell of a row says that it sums up and is nobody's name."""
    plain = fold(text)
    return plain in _TOTALS or "%" in text or plain.startswith(("total ", "cyfanswm "))


def is_nobody(text: str) -> bool:
    """Whether what stands where a name should is a sum, or the heading of names once more."""
    return is_total(text) or use_of(text) in {Use.NAME, Use.FIRST_NAME, Use.LAST_NAME}


def word_use_of(text: str) -> WordUse | None:
    """Return what a word seems to say; None for one that is not known.

    What becomes of it is for whoever brings the sheet in to say.
    """
    plain = fold(text)
    if plain in BOOKED_WORDS or plain.startswith("booked "):
        return WordUse.BOOKED
    if plain in _NOT_NEEDED_WORDS:
        return WordUse.NOT_NEEDED
    if plain in DONE_WORDS or text.strip() in _TICKS:
        return WordUse.DONE
    if plain in _OPEN_WORDS or text.strip() in {"-", "–", "—", "?", "✗", "✘", "❌"}:
        return WordUse.LEAVE
    return None


def word_key(text: str) -> str:
    """Return what a word is remembered under: folded, or as it stands where nothing is left."""
    return fold(text) or text.strip()


def months_in(heading: str) -> int | None:
    """Return after how many months training is done again, as a heading says in brackets."""
    inside = re.findall(r"[(\[]([^)\]]*)[)\]]", heading)
    return next((found for text in inside if (found := months_of(text)) is not None), None)


def months_of(value: object) -> int | None:
    """Return after how many months training is done again, as a cell says; None where it does not.

    A number alone is months where it can hardly be anything else, such as 12 or 36.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return _bare(value)
    if not isinstance(value, str):
        return None
    plain = fold(value)
    if plain in _INTERVAL_WORDS:
        return _INTERVAL_WORDS[plain]
    found = _INTERVAL.fullmatch(plain)
    if found is None:
        return _bare(float(plain)) if plain.isdecimal() and len(plain) < 4 else None
    count, unit = int(found[1]), found[2]
    months = count * (1 if unit.startswith("m") else 12)
    return months if 0 < months <= 240 else None


def _bare(value: float) -> int | None:
    """A number alone: 12, 24, 36 can only be months; others are not told."""
    return int(value) if value in {6, 12, 18, 24, 36, 48, 60} else None


def is_interval_label(text: str) -> bool:
    """Whether the first cell of a row says that the row holds intervals."""
    plain = fold(text)
    return plain in _USES[Use.INTERVAL] or any(
        word in plain.split()
        for word in ("interval", "frequency", "refresher", "renewal", "amlder")
    )


def plain_heading(heading: str) -> str:
    """Return a heading as headings are compared: small letters, no signs, no brackets."""
    return fold(re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", heading)) or fold(heading)


def find_training(heading: str, known: Iterable[Named]) -> Found:
    """Find the training that a heading names.

    Where no title is the same, one that shares most of its words is proposed, unless two do.
    """
    plain = plain_heading(heading)
    words = _telling(plain)
    near: list[tuple[float, str]] = []
    for one in known:
        for title in one.titles:
            other = plain_heading(title)
            if plain in {other, fold(one.id)} or fold(title) == fold(heading):
                return Found(one.id, sure=True)
            theirs = _telling(other)
            shared = len(words & theirs)
            if shared:
                near.append((shared / len(words | theirs), one.id))
    near.sort(reverse=True)
    if not near or near[0][0] < 0.3:
        return Found("", sure=False)
    best = {name for worth, name in near if worth == near[0][0]}
    return Found(best.pop(), sure=False) if len(best) == 1 else Found("", sure=False)


def _telling(plain: str) -> frozenset[str]:
    return frozenset(plain.split()) - _WORTHLESS
