"""The fixed words of the sample plans, in both languages. The people in them are invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.reports.plan_paper import PlanLabels
from careerplanner.reports.runs import words

if TYPE_CHECKING:
    from careerplanner.reports.plan_paper import Mark
    from careerplanner.reports.runs import Runs

_LABELS = {
    "who": ("Who this plan is for", "I bwy mae’r cynllun hwn"),
    "where": ("Where I stand", "Ble rydw i arni"),
    "where_lead": (
        "These are two different questions, and their answers can differ.",
        "Dau gwestiwn gwahanol yw’r rhain, a gall yr atebion fod yn wahanol.",
    ),
    "requirement": ("Requirement", "Gofyniad"),
    "status": ("Status", "Statws"),
    "met_by": ("Met by", "Wedi’i fodloni gan"),
    "why_source": ("Why, and source", "Pam, a ffynhonnell"),
    "held": ("What I hold", "Beth sydd gen i"),
    "held_summary": (
        "Each award or registration, its status, its date and a note.",
        "Pob dyfarniad neu gofrestriad, ei statws, ei ddyddiad a nodyn.",
    ),
    "held_title": ("Award or registration", "Dyfarniad neu gofrestriad"),
    "held_status": ("Status", "Statws"),
    "held_date": ("Date", "Dyddiad"),
    "held_note": ("Note", "Nodyn"),
    "held_none": ("Nothing has been recorded yet.", "Does dim wedi’i gofnodi eto."),
    "next_step": ("What is next, and why", "Beth sydd nesaf, a pham"),
    "before": ("What must come first", "Beth sy’n rhaid dod gyntaf"),
    "others": ("Other ways", "Ffyrdd eraill"),
    "actions": ("Actions", "Camau gweithredu"),
    "actions_summary": (
        "Each action: what, why, who does it, by when, and a box to tick when it is done.",
        "Pob cam: beth, pam, pwy fydd yn ei wneud, erbyn pryd, a blwch i’w dicio.",
    ),
    "action_what": ("What", "Beth"),
    "action_why": ("Why", "Pam"),
    "action_owner": ("Who", "Pwy"),
    "action_by": ("By when", "Erbyn pryd"),
    "action_done": ("Done", "Wedi’i wneud"),
    "box_done": ("Done", "Wedi’i wneud"),
    "box_open": ("Not done yet", "Heb ei wneud eto"),
    "notes": ("Notes", "Nodiadau"),
    "notes_space": ("Space for notes", "Lle i nodiadau"),
    "signatures": ("Signatures", "Llofnodion"),
    "signatures_lead": (
        "We have talked about this plan and agree the actions in it.",
        "Rydym wedi siarad am y cynllun hwn ac yn cytuno ar y camau ynddo.",
    ),
    "name": ("Name", "Enw"),
    "signature": ("Signature", "Llofnod"),
    "date": ("Date", "Dyddiad"),
    "judged": ("How this was judged", "Sut cafodd hyn ei farnu"),
    "confidence": ("How sure we are", "Pa mor sicr ydym ni"),
    "sources": ("Sources", "Ffynonellau"),
}
_PAGE_OF = {"en": "Page {page} of {pages}", "cy": "Tudalen {page} o {pages}"}

STATUS_WORDS = {
    "met": ("Met", "Wedi’i fodloni"),
    "under_way": ("Under way", "Ar y gweill"),
    "missing": ("Missing", "Ar goll"),
    "overdue": ("Overdue", "Yn hwyr"),
    "not_applicable": ("Does not apply", "Ddim yn berthnasol"),
    "not_known": ("Not known", "Ddim yn hysbys"),
}


class Say:
    """Chooses one of two wordings."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, english: str, welsh: str) -> Runs:
        return words(english if self.language == "en" else welsh, self.language)

    def status(self, mark: Mark) -> Runs:
        return self(*STATUS_WORDS[mark.value])


def labels(language: str) -> PlanLabels:
    """The fixed words in a language."""
    at = ("en", "cy").index(language)
    fixed = {name: words(pair[at], language) for name, pair in _LABELS.items()}
    return PlanLabels(**fixed, page_of=_PAGE_OF[language])
