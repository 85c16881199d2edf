"""The word a pack writes for each kind of requirement node."""

from __future__ import annotations

from careerplanner.domain import requirement as language

NODE_WORDS: dict[type, str] = {
    language.AllOf: "all_of",
    language.AnyOf: "any_of",
    language.AtLeast: "at_least",
    language.Once: "once",
    language.Holds: "holds",
    language.WorkingTowards: "working_towards",
    language.EnrolledOn: "enrolled_on",
    language.Induction: "induction",
    language.Registered: "registered",
    language.Experience: "experience",
    language.PostIs: "post_is",
    language.AgeAtLeast: "age_at_least",
    language.HoursAtLeast: "hours_at_least",
    language.LivesIn: "lives_in",
    language.EarnsBelow: "earns_below",
    language.NotStated: "not_stated",
}


def node_key(node: language.Requirement) -> str:
    """Return the word a pack writes for this kind of node."""
    return NODE_WORDS[type(node)]
