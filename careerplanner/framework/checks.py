"""Whole-pack checks: what no single file can show.

To add one: write a function that takes a ``Draft`` and yields faults (``draft.fault`` finds the
line), put it into the module of its subject and into ``CHECKS`` below, give its codes sentences in
``i18n.messages``, describe it in docs/pack-format.md, and add one row with a deliberate fault to
tests/framework/test_faulty_packs.py. A check knows no clock: what is true of a pack today is true
of it tomorrow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.framework import (
    checks_awards,
    checks_basis,
    checks_before,
    checks_conversations,
    checks_references,
    checks_register,
    checks_statements,
    checks_study,
    checks_texts,
    checks_training,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft

CHECKS: tuple[Callable[[Draft], Iterable[Fault]], ...] = (
    checks_references.ids_are_unique,
    checks_references.references_resolve,
    checks_references.families_have_members,
    checks_texts.languages_are_there_and_differ,
    checks_texts.names_are_not_blank,
    checks_basis.sources_are_known,
    checks_basis.confidence_fits_the_source,
    checks_basis.interpretations_are_explained,
    checks_basis.dates_of_force_are_in_order,
    checks_basis.sources_were_published_before_they_were_seen,
    checks_awards.awards_are_referred_to,
    checks_awards.awards_do_not_count_as_themselves,
    checks_before.prerequisites_can_be_met,
    checks_before.courses_do_not_ask_for_what_they_give,
    checks_statements.ids_say_band_kind_and_number,
    checks_statements.numbers_follow_each_other,
    checks_statements.links_lead_one_band_down,
    checks_statements.bands_have_every_kind,
    checks_register.versions_do_not_overlap,
    checks_register.renewal_opens_before_it_is_due,
    checks_register.rule_terms_are_used,
    checks_register.fixed_days_follow_the_start,
    checks_register.workplaces_lead_to_roles_with_one,
    checks_study.ends_have_names_of_their_own,
    checks_study.goals_follow_no_circle,
    checks_study.courses_end_in_awards_that_are_given,
    checks_study.funding_pays_for_something,
    checks_study.funding_does_not_exclude_itself,
    checks_study.figures_stand_newest_first,
    checks_study.money_has_a_currency,
    checks_study.earnings_bands_touch,
    checks_study.earnings_can_be_said,
    checks_training.training_builds_on_no_circle,
    checks_training.training_names_all_that_comes_first,
    checks_training.intervals_are_sure_or_suggested,
    checks_training.likely_roles_are_not_named_outright,
    checks_conversations.conversation_intervals_are_sure_or_suggested,
    checks_conversations.topics_are_talked_about,
)
"""Every check, in the order in which they are run; each is independent of the others."""


def check(draft: Draft) -> list[Fault]:
    """Return everything that is wrong with a pack whose files have the right form."""
    faults = list(draft.faults)
    for one in CHECKS:
        faults.extend(one(draft))
    return faults
