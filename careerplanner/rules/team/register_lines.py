"""The register question for many people: the awards that rules ask for are answered once for all.

What is left, days counted from each person's own dates, is asked of ``register_fit`` one by one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import Finding, Reason
from careerplanner.rules.register_fit import register_verdict

if TYPE_CHECKING:
    from careerplanner.domain.assessment import RegisterVerdict
    from careerplanner.domain.record import Post
    from careerplanner.domain.register import RegisterRule
    from careerplanner.domain.requirement import Requirement
    from careerplanner.rules.situation import Situation
    from careerplanner.rules.team.person import Person
    from careerplanner.rules.team.sharing import Shared, Sharing
    from careerplanner.rules.team.sight import Asked

    Answered = dict[int, Finding]


class RegisterLines:
    """Asks the register question for people.

    Args:
        common: What they have in common.
    """

    def __init__(self, common: Sharing) -> None:
        self._common = common
        self._shared: dict[str, Shared[Answered]] = {}

    def of(self, person: Person) -> RegisterVerdict:
        """Return the verdict for a person; findings of awards say their status and no more."""
        posts = tuple([(post, self._situation(post, person)) for post in person.posts])
        return register_verdict(posts, with_routes=False)

    def _situation(self, post: Post, person: Person) -> Situation:
        lookup, situation = self._common.lookup, person.register(post)
        judged = lookup.register_role(post.role, post.setting)
        rule = lookup.find_register_rule(judged.register_rule) if judged is not None else None
        if rule is not None:
            shared = self._shared.get(rule.id)
            if shared is None:
                shared = self._shared[rule.id] = self._sharing(rule, situation)
            situation.answered.update(shared.of(self._common.asked(person, situation)))
        return situation

    def _sharing(self, rule: RegisterRule, situation: Situation) -> Shared[Answered]:
        awards = [version.award for version in rule.versions if version.award is not None]

        def ask(asked: Asked) -> Answered:
            return {id(award): self._told(award, asked) for award in awards}

        return self._common.shared(awards, situation, ask)

    def _told(self, award: Requirement, asked: Asked) -> Finding:
        """Return a finding that says how a requirement stands and no more."""
        status = self._common.status(award, asked)
        return Finding(award.id, "", status, Reason(""), award.basis)
