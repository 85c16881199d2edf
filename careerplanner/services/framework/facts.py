"""What a framework says, fact by fact: lists to browse and a description of each, in words.

Needs no book and nobody's record. How a description is shown is the front end's business; what a
fact means for a worker is in ``assessing``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.bands import StatementKind
from careerplanner.errors import UnknownName
from careerplanner.i18n.durations import months_text
from careerplanner.i18n.messages import fact_labels, labels
from careerplanner.services.framework.fact_awards import AwardFacts, award_entry
from careerplanner.services.framework.fact_conversations import KINDS as TALK_KINDS
from careerplanner.services.framework.fact_conversations import ConversationFacts
from careerplanner.services.framework.fact_register import RegisterFacts
from careerplanner.services.framework.fact_sheets import (
    FactEntry,
    FactLine,
    FactPart,
    FactRef,
    FactSheet,
    filled,
    part,
)
from careerplanner.services.framework.fact_study import KINDS as STUDY_KINDS
from careerplanner.services.framework.fact_study import StudyFacts
from careerplanner.services.framework.fact_training import KINDS as TRAINING_KINDS
from careerplanner.services.framework.fact_training import TrainingFacts
from careerplanner.services.framework.fact_words import FactWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.domain.facts import Basis, Source
    from careerplanner.i18n.language import Language
    from careerplanner.services.workspace import Workspace

BROWSED = (
    *("band", "statement", "award", "role", *STUDY_KINDS),
    *("rule", *TRAINING_KINDS, "section", *TALK_KINDS, "notice", "source"),
)
"""Kinds of fact that can be browsed, in the order they are offered."""

_Said = tuple[str, str, tuple[FactPart, ...], "Basis | None"]
"""Title, lead, parts and basis of a description."""


class Facts:
    """The facts of the pack in use, described in one language.

    Args:
        workspace: Gives the pack and the clock.
        language: The language to describe them in.
    """

    def __init__(self, workspace: Workspace, language: Language) -> None:
        self.say = workspace.wording(language)
        self._lookup = workspace.lookup
        self._tr = self.say.catalogue.translate
        self._words = FactWords(self.say)
        self._awards = AwardFacts(self._words)
        self._study = StudyFacts(self._words)
        self._training = TrainingFacts(self._words)
        self._talks = ConversationFacts(self._words)
        self._register = RegisterFacts(self._words, workspace.today())

    # ---- lists -----------------------------------------------------------------------------

    def entries(self, kind: str) -> tuple[FactEntry, ...]:
        """Return every fact of a kind, in the order of the pack.

        Raises:
            KeyError: ``kind`` is none of ``BROWSED``.
        """
        if kind in STUDY_KINDS:
            return tuple(FactEntry(*one) for one in self._study.entries(kind))
        if kind in TRAINING_KINDS:
            return tuple(FactEntry(*one) for one in self._training.entries(kind))
        if kind in TALK_KINDS:
            return tuple(FactEntry(*one) for one in self._talks.entries(kind))
        pack, words, say = self._lookup.pack, self._words, self.say
        lists: dict[str, Callable[[], list[tuple[FactRef, str]]]] = {
            "band": lambda: [(words.band(b.id), "") for b in self._lookup.bands_in_order],
            "statement": lambda: [
                (words.statement(s.id), self._statement_place(s.band, s.kind))
                for s in pack.statements
            ],
            "award": lambda: [award_entry(self._awards, one, words) for one in pack.awards],
            "role": lambda: [(words.role(r.id), self._role_subtitle(r.id)) for r in pack.roles],
            "rule": lambda: [
                (words.rule(rule.id), self._register.category(rule)) for rule in pack.register_rules
            ],
            "section": lambda: [(words.section(s.id), "") for s in pack.induction.sections],
            "notice": lambda: [
                (FactRef("notice", n.id, say.text(n.text)), self._about(n.about))
                for n in pack.notices
            ],
            "source": lambda: [
                (FactRef("source", s.id, say.text(s.title)), self._publisher(s))
                for s in pack.sources
            ],
        }
        return tuple(FactEntry(ref, subtitle) for ref, subtitle in lists[kind]())

    def entry(self, kind: str, name: str) -> FactEntry:
        """Return one fact as a line of a list.

        Raises:
            UnknownName: The pack has none such.
        """
        found = next((one for one in self.entries(kind) if one.ref.id == name), None)
        if found is None:
            raise UnknownName("pack.unknown_name", kind=kind, id=name)
        return found

    def _statement_place(self, band: str, kind: StatementKind) -> str:
        return f"{self.say.band_letter(band)} · {self.say.label(labels.STATEMENT_KIND, kind)}"

    def _role_subtitle(self, name: str) -> str:
        role = self._lookup.role(name)
        letters = [self.say.band_letter(band) for band in role.bands]
        place = self._words.setting(role.setting)
        return " · ".join(one for one in (*letters, place) if one)

    def _about(self, about: str) -> str:
        if about == "band":
            return self._tr("Fact", "About the bands")
        if about == "learning":
            return self._tr("Fact", "About your record of learning")
        return self._tr("Fact", "About the Register")

    def _publisher(self, source: Source) -> str:
        return " · ".join(one for one in (self.say.text(source.publisher), source.published) if one)

    # ---- descriptions ----------------------------------------------------------------------

    def sheet(self, kind: str, name: str) -> FactSheet:
        """Return all that is said of one fact.

        Raises:
            UnknownName: The pack has none such.
        """
        described: dict[str, Callable[[str], _Said]] = {
            "band": self._band,
            "statement": self._statement,
            "award": self._award,
            "role": self._role,
            "rule": self._rule,
            "section": self._section,
            "notice": self._notice,
            "source": self._source,
            "goal": self._study.goal,
            "course": self._study.course,
            "funding": self._study.funding,
            "provider": self._study.provider,
            "training": self._training.training,
            "assessment_evidence": self._training.assessment_evidence,
            "induction": self._training.induction,
            "conversation": self._talks.conversation,
            "programme": self._talks.programme,
        }
        if kind not in described:
            raise UnknownName("pack.unknown_name", kind=kind, id=name)
        title, lead, parts, basis = described[kind](name)
        return FactSheet(
            FactRef(kind, name, title),
            self.say.label(fact_labels.FACT_KIND, kind),
            lead,
            parts,
            basis,
            self._words.source(basis.source) if basis else None,
            self.say.label(fact_labels.TRANSLATION, basis.translation) if basis else "",
        )

    def _band(self, name: str) -> _Said:
        band, words, tr = self._lookup.band(name), self._words, self._tr
        roles = self._lookup.roles_in_band(name)
        parts = filled(
            part(tr("Fact", "What it asks for"), *words.requirement(band.requirement)),
            part(
                tr("Fact", "Jobs the source names"),
                *(FactLine(self.say.text(role)) for role in band.typical_roles),
            ),
            part(
                tr("Fact", "Jobs that can stand in this band"),
                FactLine(links=tuple(words.role(role.id) for role in roles)) if roles else None,
            ),
            *(self._statements(name, kind) for kind in StatementKind),
        )
        return self.say.band(name), self.say.text(band.purpose), parts, band.basis

    def _statements(self, band: str, kind: StatementKind) -> FactPart:
        found = self._lookup.statements(band, kind)
        title = self._tr(
            "Fact",
            "{list}: {count}",
            list=self.say.label(labels.STATEMENT_KIND, kind),
            count=len(found),
        )
        lines = (FactLine(links=(self._words.statement(one.id),)) for one in found)
        return part(title, *lines, folded=True)

    def _statement(self, name: str) -> _Said:
        one, words, tr = self._lookup.statement(name), self._words, self._tr
        above = [s for s in self._lookup.pack.statements if name in (s.continues, s.raises)]
        parts = filled(
            part(tr("Fact", "In more words"), FactLine(self.say.text(one.fuller))),
            part(
                tr("Fact", "What it looks like at work"),
                FactLine(self.say.text(one.looks_like), tr("Fact", "An example of ours"))
                if one.looks_like
                else None,
            ),
            part(
                tr("Fact", "Where it belongs"),
                FactLine(label=tr("Fact", "Band"), links=(words.band(one.band),)),
                FactLine(self.say.label(labels.STATEMENT_KIND, one.kind), tr("Fact", "List")),
                self._linked(tr("Fact", "Carries on unchanged"), one.continues),
                self._linked(tr("Fact", "Asks for more than"), one.raises),
                *(
                    FactLine(label=tr("Fact", "In the band above"), links=(words.statement(up.id),))
                    for up in above
                ),
            ),
        )
        return self.say.text(one.text), "", parts, one.basis

    def _linked(self, label: str, name: str) -> FactLine | None:
        return FactLine(label=label, links=(self._words.statement(name),)) if name else None

    def _award(self, name: str) -> _Said:
        award = self._lookup.award(name)
        parts = self._awards.parts(award)
        return self.say.text(award.title), self.say.text(award.summary), parts, award.basis

    def _role(self, name: str) -> _Said:
        role, words, tr = self._lookup.role(name), self._words, self._tr
        rule = self._lookup.find_register_rule(role.register_rule)
        yes, no = tr("Fact", "Yes"), tr("Fact", "No")
        bands = tuple(words.band(band) for band in role.bands)
        parts = filled(
            part(
                tr("Fact", "The job"),
                FactLine("" if bands else tr("Fact", "None"), tr("Fact", "Band"), bands),
                FactLine(
                    words.setting(role.setting) or tr("Fact", "Any"), tr("Fact", "Where it is done")
                ),
                *(
                    FactLine(
                        label=tr(
                            "Fact",
                            "For the Register, in this setting: {setting}",
                            setting=words.setting(one.setting),
                        ),
                        links=(words.role(one.role),),
                    )
                    for one in role.register_as
                ),
                FactLine(words.groups(role.client_groups), tr("Fact", "For work with")),
                FactLine(yes if role.leads else no, tr("Fact", "Leads a service or people")),
                FactLine(
                    yes if role.in_scope else no, tr("Fact", "Is it a job the bands are for?")
                ),
            ),
            part(
                tr("Fact", "Registration rule"),
                FactLine(
                    "" if rule else tr("Fact", "Not known"),
                    links=(words.rule(rule.id),) if rule else (),
                ),
            ),
            *(self._register.versions(rule) if rule else ()),
            self._training.of_job(name),
            part(
                tr("Fact", "Other names people use for it"),
                *(FactLine(other) for other in role.also_called),
                folded=len(role.also_called) > 6,
            ),
        )
        return self.say.text(role.title), "", parts, role.basis

    def _rule(self, name: str) -> _Said:
        rule = self._lookup.find_register_rule(name)
        if rule is None:
            raise UnknownName("pack.unknown_name", kind="rule", id=name)
        title = self._words.rule(name).title
        newest = rule.versions[-1].basis if rule.versions else None
        return title, self._register.category(rule), self._register.parts(rule), newest

    def _section(self, name: str) -> _Said:
        section, words, tr = self._lookup.section(name), self._words, self._tr
        whole = self._lookup.pack.induction
        months = months_text(self.say.language, whole.months) if whole.months else ""
        areas = (
            FactLine(" ".join(one for one in (area.number, self.say.text(area.title)) if one))
            for area in section.areas
        )
        doubts = dict.fromkeys(area.basis.note for area in section.areas if area.basis.note)
        parts = filled(
            part(
                tr("Fact", "The section"),
                FactLine(label=tr("Fact", "Part of"), links=(self._training.induction_ref(),)),
                FactLine(words.groups(section.client_groups), tr("Fact", "For work with")),
                FactLine(
                    months or tr("Fact", "Not known"),
                    tr("Fact", "The whole induction should take, at most"),
                    basis=whole.basis,
                ),
            ),
            part(tr("Fact", "What it covers"), *areas),
            part(
                tr("Fact", "How sure the list is"),
                *(FactLine(self.say.text(note)) for note in doubts if note),
            ),
            *self._training.notes_on(name),
        )
        return self.say.section(name), "", parts, section.basis

    def _notice(self, name: str) -> _Said:
        notice = self._lookup.find_notice(name)
        if notice is None:
            raise UnknownName("pack.unknown_name", kind="notice", id=name)
        roles = tuple(self._words.role(role) for role in notice.roles)
        title = self._tr("Fact", "Jobs it is for")
        parts = filled(part(title, FactLine(links=roles) if roles else None))
        return self.say.text(notice.text), self._about(notice.about), parts, notice.basis

    def _source(self, name: str) -> _Said:
        source, tr = self._lookup.source(name), self._tr
        not_known = tr("Fact", "Not known")
        parts = filled(
            part(
                tr("Fact", "The source"),
                FactLine(self.say.text(source.publisher), tr("Fact", "Published by")),
                FactLine(self._published(source) or not_known, tr("Fact", "Published")),
                FactLine(source.address or not_known, tr("Fact", "Address")),
                FactLine(
                    self.say.day(source.seen) if source.seen else not_known,
                    tr("Fact", "Read for this framework on"),
                ),
            ),
            part(
                tr("Fact", "What kind of copy"),
                FactLine(self.say.text(source.note)) if source.note else None,
            ),
        )
        return self.say.text(source.title), "", parts, None

    def _published(self, source: Source) -> str:
        return self.say.published(source.published) if source.published else ""
