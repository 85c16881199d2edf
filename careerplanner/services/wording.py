"""Turns codes, references and dates into words, in one language.

The sentence on screen, the line on paper and the text of the command line all come from here, so
they cannot say different things. What is true is decided in ``rules``; the words themselves are
in ``i18n.messages`` and the pack.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from careerplanner.domain.assessment import DateState
from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.facts import Confidence, Text
from careerplanner.domain.finding import PackName
from careerplanner.domain.requirement import EnrolledOn, Holds, WorkingTowards
from careerplanner.framework.words import node_key
from careerplanner.i18n.dates import DateParts, date_text, range_text
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import labels
from careerplanner.i18n.messages.changed import CHANGED
from careerplanner.i18n.messages.coming import COMING
from careerplanner.i18n.messages.differences import DIFFERS, SUPPOSED
from careerplanner.i18n.messages.finding_conditions import CONDITIONS
from careerplanner.i18n.messages.finding_register import REGISTER
from careerplanner.i18n.messages.finding_training import TRAINING
from careerplanner.i18n.messages.finding_verdicts import VERDICTS
from careerplanner.i18n.messages.routes import ROUTES
from careerplanner.i18n.messages.talks import TALKS
from careerplanner.i18n.messages.team_plans import TEAM_PLANS
from careerplanner.i18n.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.assessment import DatedDuty, RegisterFit, Step
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding, Reason, Value
    from careerplanner.domain.record import HeldAward, Post
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogue
    from careerplanner.i18n.language import Language
    from careerplanner.i18n.messages import MessageTable

_REASONS = (
    CONDITIONS, REGISTER, VERDICTS, CHANGED, ROUTES, DIFFERS, SUPPOSED, TRAINING, COMING,
    TALKS, TEAM_PLANS,
)  # fmt: skip
"""Where sentences of reasons are looked for."""


class Titled(Protocol):
    """A fact that is called by its title."""

    @property
    def title(self) -> Text:
        """What it is called."""


class Wording:
    """Words of one language for the facts of one pack.

    Attributes:
        catalogue: The language's texts.
        lookup: The pack.
    """

    def __init__(self, catalogue: Catalogue, lookup: Lookup) -> None:
        """Keep the language and the pack to speak of."""
        self.catalogue = catalogue
        self.lookup = lookup

    @property
    def language(self) -> Language:
        """The language spoken."""
        return self.catalogue.language

    def text(self, text: Text) -> str:
        """Return a text of the pack in this language."""
        return text.in_language(self.language)

    def label(self, table: MessageTable, code: str, **fields: object) -> str:  # type: ignore[type-arg]
        """Return the short word for ``code`` in one of the tables of ``labels``."""
        return self.catalogue.render(table[code], **fields)

    def reason(self, reason: Reason) -> str:
        """Return the sentence of a reason.

        Raises:
            UnknownCodeError: No table has the code; our mistake.
        """
        for table in _REASONS:
            if reason.code in table:
                return self.catalogue.render(table[reason.code], **self.fields(reason))
        return self.catalogue.render(CONDITIONS[reason.code])

    def fields(self, reason: Reason) -> dict[str, str]:
        """Return the fields of a reason in words."""
        said = {name: self.value(value) for name, value in reason.fields}
        amount = reason.get("amount")
        if isinstance(amount, int):
            said["amount"] = self.money(amount)
        typed = said.get("typed", "")
        for name in ("held", "award", "role"):
            if name in said and not said[name]:
                said[name] = typed
        if typed and reason.get("held") and said["held"] != typed:
            said["held"] = said["held"] or typed
        return said

    def value(self, value: Value) -> str:
        """Return one value in words."""
        if isinstance(value, PackName):
            return self.name(value)
        if isinstance(value, tuple):
            return join_items(self.name(part) for part in value)
        if isinstance(value, Text):
            return self.text(value)
        if isinstance(value, PartialDate):
            return self.partial_date(value)
        if isinstance(value, DateSpan):
            return self.span(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, float):
            return f"{value:g}"
        return str(value)

    def name(self, named: PackName) -> str:
        """Return what something of the pack is called; "" when the pack has no such thing."""
        if not named.id:
            return ""
        speak: dict[str, Callable[[str], str]] = {
            "award": self.award,
            "role": self.role,
            "band": self.band,
            "section": self.section,
            "family": self.family,
            "route": self.route,
            "goal": self._title(self.lookup.find_goal),
            "course": self._title(self.lookup.find_course),
            "provider": self._title(self.lookup.find_provider),
            "funding": self._title(self.lookup.find_funding),
            "nation": self._title(self.lookup.find_nation),
            "earnings_band": self._title(self.lookup.find_earnings_band),
            "training": self._title(self.lookup.find_training),
            "assessment_evidence": self._title(self.lookup.find_assessment_evidence),
            "conversation_topic": self._title(self.lookup.find_topic),
            "programme_part": self._title(self.lookup.find_programme_part),
            "area": self.area,
            "node": self.node,
        }
        return speak[named.kind](named.id)

    def _title(self, find: Callable[[str], Titled | None]) -> Callable[[str], str]:
        """What says the title of a fact, or its id where the pack has none such."""

        def said(name: str) -> str:
            found = find(name)
            return self.text(found.title) if found else name

        return said

    def award(self, award_id: str) -> str:
        """Return an award's official name, or "" when the catalogue has none such."""
        award = self.lookup.find_award(award_id)
        return self.text(award.title) if award else ""

    def held(self, held: HeldAward) -> str:
        """Return the name of a held award: the official one, else what was typed."""
        return self.award(held.award) or held.typed

    def role(self, role_id: str) -> str:
        """Return a role's name, or ""."""
        role = self.lookup.find_role(role_id)
        return self.text(role.title) if role else ""

    def post(self, post: Post) -> str:
        """Return what a post is called: the title typed, else its role's."""
        return post.title or self.role(post.role)

    def band(self, band_id: str) -> str:
        """Return a band with its letter and title."""
        band = self.lookup.find_band(band_id)
        if band is None:
            return band_id
        return self.catalogue.translate(
            "Band", "Band {id}: {title}", id=band.id, title=self.text(band.title)
        )

    def band_letter(self, band_id: str) -> str:
        """Return a band with its letter alone."""
        return self.catalogue.translate("Band", "Band {id}", id=band_id)

    def section(self, section_id: str) -> str:
        """Return a section of the induction with its number."""
        section = self.lookup.find_section(section_id)
        if section is None:
            return section_id
        return f"{section.number}. {self.text(section.title)}"

    def area(self, area_id: str) -> str:
        """Return an area of the induction, with its number where it has one."""
        area = self.lookup.find_area(area_id)
        if area is None:
            return area_id
        return f"{area.number} {self.text(area.title)}".lstrip()

    def family(self, family: str, level_at_least: int | None = None) -> str:
        """Return the awards of a family that can be taken today, as a list of names."""
        awards = [
            self.text(award.title)
            for award in self.lookup.family(family, level_at_least)
            if award.standing.value == "current"
        ]
        return join_items(awards) or family

    def route(self, route_id: str) -> str:
        """Return what a way on to the register is called."""
        route = self.lookup.find_route(route_id)
        return self.text(route.title) if route else route_id

    def money(self, amount: int) -> str:
        """Return an amount in the pack's currency, with commas between thousands."""
        return f"{self.lookup.pack.about.currency}{number_text(amount)}"

    def node(self, node_id: str) -> str:
        """Return what a requirement of the pack asks for, in a few words; its id for none."""
        node = self.lookup.find_node(node_id)
        if node is None:
            return node_id
        if node.label is not None:
            return self.text(node.label)
        if isinstance(node, Holds | WorkingTowards | EnrolledOn):
            choice = node.choice
            if choice.award:
                return self.award(choice.award)
            return self.family(choice.family or "", choice.level_at_least)
        return self._kind(node_key(node))

    def day(self, day: date) -> str:
        """Return a day in full."""
        return date_text(self.language, day.year, day.month, day.day)

    def partial_date(self, given: PartialDate | None) -> str:
        """Return a date as exactly as it is known; "" for none."""
        return date_text(self.language, given.year, given.month, given.day) if given else ""

    def span(self, span: DateSpan) -> str:
        """Return a day, or the first and last day of a span."""
        if span.is_one_day:
            return self.day(span.earliest)
        first, last = span.earliest, span.latest
        return range_text(
            self.language,
            DateParts(first.year, first.month, first.day),
            DateParts(last.year, last.month, last.day),
        )

    def requirement(self, finding: Finding) -> str:
        """Return what a requirement asks for, in a few words."""
        if finding.label is not None:
            return self.text(finding.label)
        asked = finding.reason.get("award")
        if isinstance(asked, PackName):
            return self.name(asked)
        section = finding.reason.get("section")
        if isinstance(section, PackName):
            return self.name(section)
        return self._kind(finding.kind)

    def _kind(self, kind: str) -> str:
        tr = self.catalogue.translate
        return {
            "all_of": tr("Requirement", "All of these"),
            "any_of": tr("Requirement", "One of these"),
            "at_least": tr("Requirement", "Some of these"),
            "once": tr("Requirement", "One after the other"),
            "induction": tr("Requirement", "Induction"),
            "registered": tr("Requirement", "Being on the Register"),
            "experience": tr("Requirement", "Experience"),
            "post_is": tr("Requirement", "A job of this kind"),
            "age_at_least": tr("Requirement", "Age"),
            "hours_at_least": tr("Requirement", "Hours a week"),
            "lives_in": tr("Requirement", "Where you live"),
            "earns_below": tr("Requirement", "What you earn"),
        }.get(kind, tr("Requirement", "What is asked for"))

    def source(self, basis: Basis) -> str:
        """Return where a fact comes from: title, publisher, date, and the place in it."""
        known = self.lookup.find_source(basis.source) is not None
        place = self.text(basis.place) if known and basis.place is not None else ""
        return ", ".join(part for part in (self.source_named(basis.source), place) if part)

    def source_named(self, source_id: str) -> str:
        """Return what a source is: title, publisher and date; its id where it is not known."""
        source = self.lookup.find_source(source_id)
        if source is None:
            return source_id
        published = self.published(source.published) if source.published else ""
        said = (self.text(source.title), self.text(source.publisher), published)
        return ", ".join(part for part in said if part)

    def published(self, published: str) -> str:
        """Return the date a source bears, in words where it is a date."""
        try:
            return self.partial_date(PartialDate.parse(published))
        except ValueError:
            return published

    def in_force(self, basis: Basis) -> str:
        """Return since when (and until when) a rule holds; "" when the pack does not say."""
        tr = self.catalogue.translate
        if basis.valid_from and basis.valid_to:
            both = DateSpan(basis.valid_from, basis.valid_to)
            return tr("Basis", "In force: {dates}", dates=self.span(both))
        if basis.valid_from:
            return tr("Basis", "In force since: {date}", date=self.day(basis.valid_from))
        if basis.valid_to:
            return tr("Basis", "In force until: {date}", date=self.day(basis.valid_to))
        return ""

    def confidence(self, confidence: Confidence) -> str:
        """Return how sure a fact is, in words."""
        return self.label(labels.CONFIDENCE, confidence)

    def rule(self, fit: RegisterFit) -> str:
        """Return the registration rule that applied, in the pack's plain words; "" for none."""
        version = self.lookup.find_register_version(fit.rule)
        return self.text(version.explains) if version else ""

    def duty(self, duty: DatedDuty) -> str:
        """Return what has to be done and by when, as "Register by: 14 September 2026"."""
        kind = self.label(labels.DUTY_KIND, duty.kind)
        passed = duty.state is DateState.PAST  # which can be known without the day
        unknown = self.label(labels.DATE_STATE, "past" if passed else "not_known")
        when = self.span(duty.when) if duty.when else unknown
        return f"{kind}: {when}"

    def date_state(self, duty: DatedDuty) -> str:
        """Return where the day of a duty lies: ahead, now, passed, done, not known."""
        return self.label(labels.DATE_STATE, duty.state)

    def step(self, step: Step) -> str:
        """Return what a step asks to be done, in a line."""
        kind = labels.NO_STEP if step.reason.code in labels.NOT_SUGGESTED else step.kind
        return self.label(labels.STEP, kind, award=self.award(step.award))
