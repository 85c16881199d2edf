"""Finding facts of a pack by what somebody typed, in either language.

Case, accents, marks and the order of words do not matter; words may be unfinished or misspelt;
any name a fact ever had will do, and so will initials. Every hit says which name matched. Results
depend on the pack and on what was typed, and on nothing else. Finding by id is ``lookup``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from careerplanner.domain.awards import AwardStanding
from careerplanner.framework.spelling import Speller, letters
from careerplanner.i18n.sorting import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.awards import Award
    from careerplanner.domain.facts import Text
    from careerplanner.domain.goals import Goal
    from careerplanner.domain.pack import Pack
    from careerplanner.domain.study import Course, Funding
    from careerplanner.domain.training import AssessmentEvidence, Training

KINDS = (
    *("award", "role", "band", "statement"),
    *("goal", "course", "funding", "provider", "training", "assessment_evidence"),
    *("conversation", "source"),
)
"""Kinds of fact that can be searched, in the order in which equals are shown."""

LEVEL_WORDS = ("level", "lefel")
"""What people write before the level of an award, in either language."""

LONGEST_TYPED = 200
MOST_WORDS = 12
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_SPELT_OUT = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_])+(?!\S)")
_LEAST_SHARE = 0.52
_LEAST_OF_BEST = 0.7
_WEIGHT_OF_UNKNOWN = 0.8
_UNFINISHED, _MISSPELT, _INITIALS, _NUMBER_BEGUN = 0.93, 0.75, 0.7, 0.5


@dataclass(frozen=True, slots=True)
class Hit:
    """One fact that was found.

    Attributes:
        kind: One of ``KINDS``.
        id: Its id.
        matched: The name that matched best, as the pack writes it.
        language: Language of that name ("en", "cy"), or "" for a name of either.
        via: What that name is: "title", "other_name", "text", "fuller", "looks_like" or "id".
        score: How well it matched, 0 to 1.
    """

    kind: str
    id: str
    matched: str
    language: str
    via: str
    score: float


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of one fact, ready to be compared."""

    kind: str
    id: str
    text: str
    language: str
    via: str
    words: tuple[str, ...]
    silent: frozenset[str]
    """Words that match although the name does not say them."""
    initials: str
    favour: float


class Search:
    """Search over one pack. The index of a kind is made when that kind is first asked for."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._indexes: dict[str, _Index] = {}

    def find(self, typed: str, kinds: Iterable[str] = KINDS, *, limit: int = 20) -> tuple[Hit, ...]:
        """Return the facts that what was typed may mean, best first, each once.

        Args:
            typed: Anything; only the first 200 characters count.
            kinds: Kinds to look among.
            limit: Most hits to return.
        """
        words = split_words(typed[:LONGEST_TYPED])[:MOST_WORDS]
        if not words:
            return ()
        found: list[tuple[float, int, int, Hit]] = []
        for kind in kinds:
            for place, hit in self._index(kind).find(words):
                found.append((-hit.score, KINDS.index(kind), place, hit))
        found.sort(key=lambda row: row[:3])
        best = found[0][3].score if found else 0.0
        return tuple(hit for *_, hit in found[:limit] if hit.score >= best * _LEAST_OF_BEST)

    def _index(self, kind: str) -> _Index:
        if kind not in self._indexes:
            self._indexes[kind] = _Index(list(_NAMES[kind](self._pack)))
        return self._indexes[kind]


class _Index:
    """The names of one kind by the words they are made of."""

    def __init__(self, names: list[_Name]) -> None:
        self._names = names
        self._places: dict[str, int] = {}
        self._with_word: dict[str, list[int]] = defaultdict(list)
        for number, name in enumerate(names):
            self._places.setdefault(name.id, len(self._places))
            for word in {*name.words, *name.silent}:
                self._with_word[word].append(number)
        self._vocabulary = [(w, letters(w)) for w in self._with_word if not w.isdigit()]
        self._numbers = [word for word in self._with_word if word.isdigit()]
        self._meanings: dict[str, dict[int, float]] = {}

    def find(self, words: list[str]) -> Iterator[tuple[int, Hit]]:
        """Yield the best name of every fact that matches well enough, with the fact's place."""
        best: dict[str, tuple[float, _Name]] = {}
        for number, score in self._scores(words):
            name = self._names[number]
            if name.id not in best or score > best[name.id][0]:
                best[name.id] = (score, name)
        for score, name in best.values():
            hit = Hit(name.kind, name.id, name.text, name.language, name.via, round(score, 4))
            yield self._places[name.id], hit

    def _scores(self, words: list[str]) -> Iterator[tuple[int, float]]:
        gained: dict[int, float] = defaultdict(float)
        matched: dict[int, int] = defaultdict(int)
        total = 0.0
        for word in words:
            meant = self._meaning(word)
            weight = self._weight(word, len(meant))
            total += weight
            for number, worth in meant.items():
                gained[number] += weight * worth
                matched[number] += 1
        for number, gain in gained.items():
            name = self._names[number]
            share = gain / total
            if share >= _LEAST_SHARE:
                said = min(1.0, matched[number] / max(len(name.words), 1))
                in_order = 0.03 if fold_matches(words, name.words) else 0.0
                yield number, (0.77 * share + 0.2 * said + in_order) * name.favour

    def _weight(self, word: str, spread: int) -> float:
        """Rare words say more, unknown and very short ones less; a number tells a family apart."""
        if spread == 0:
            return _WEIGHT_OF_UNKNOWN
        weight = 1 + 0.35 * log(2 + len(self._names) / spread)
        if word.isdigit():
            return weight * 1.3
        return weight if len(word) > 2 else weight * 0.5

    def _meaning(self, typed: str) -> dict[int, float]:
        """Names in which a typed word may be meant, with how well it fits (0 to 1)."""
        known = self._meanings.get(typed)
        if known is None:
            if len(self._meanings) > 2000:
                self._meanings.clear()
            known = self._meanings[typed] = self._new_meaning(typed)
        return known

    def _new_meaning(self, typed: str) -> dict[int, float]:
        worth: dict[int, float] = {}
        for word, value in self._alike(typed):
            for number in self._with_word[word]:
                if value > worth.get(number, 0.0):
                    worth[number] = value
        if typed.isalpha() and 2 <= len(typed) <= 6:
            for number, name in enumerate(self._names):
                if number not in worth and typed in name.initials:
                    worth[number] = _INITIALS
        return worth

    def _alike(self, typed: str) -> Iterator[tuple[str, float]]:
        """Words of the index that a typed word may stand for."""
        if typed.isdigit():
            yield from self._numbers_alike(typed)
            return
        speller = Speller(typed)
        size = len(typed)
        for word, bits in self._vocabulary:
            if word.startswith(typed):
                longer = len(word) - size
                yield word, (_UNFINISHED - 0.01 * min(longer, 10)) if longer else 1.0
            else:
                made = speller.slips(word, bits)
                if made is not None:
                    off = min(abs(len(word) - size), 10)
                    yield word, _MISSPELT - 0.12 * (made - 1) - 0.01 * off

    def _numbers_alike(self, typed: str) -> Iterator[tuple[str, float]]:
        for number in self._numbers:
            if number == typed:
                yield number, 1.0
            elif len(typed) > 1 and number.startswith(typed):
                yield number, _NUMBER_BEGUN


def split_words(text: str) -> list[str]:
    """Return the words of a text as they are compared.

    They are folded, figures are parted from letters, and letters that stand alone in a row
    ("N.V.Q.") are one word.
    """
    return _WORDS.findall(_SPELT_OUT.sub(lambda found: found[0].replace(" ", ""), fold(text)))


def fold_matches(typed: list[str], words: tuple[str, ...]) -> bool:
    """Whether a name begins with what was typed, the last word perhaps unfinished."""
    if len(typed) > len(words):
        return False
    return all(a == b for a, b in zip(typed[:-1], words, strict=False)) and words[
        len(typed) - 1
    ].startswith(typed[-1])


def _name(
    key: tuple[str, str],
    text: str,
    language: str,
    via: str,
    silent: Iterable[str] = (),
    favour: float = 1.0,
) -> _Name:
    words = tuple(split_words(text))
    long = "".join(word[0] for word in words if len(word) > 3)
    every = "".join(word[0] for word in words)
    silent_words = frozenset(silent) - set(words)
    return _Name(*key, text, language, via, words, silent_words, f"{long} {every}", favour)


def _both(
    key: tuple[str, str], text: Text, via: str, silent: Iterable[str] = (), favour: float = 1.0
) -> Iterator[_Name]:
    silent = tuple(silent)
    yield _name(key, text.en, "en", via, silent, favour)
    if text.cy != text.en:
        yield _name(key, text.cy, "cy", via, silent, favour)


def _award_names(pack: Pack) -> Iterator[_Name]:
    for award in pack.awards:
        key = ("award", award.id)
        favour = 1.0 if award.standing is AwardStanding.CURRENT else 0.985
        silent = _silent(award)
        yield from _both(key, award.title, "title", silent, favour)
        for other in award.also_called:
            yield _name(key, other, "", "other_name", silent, favour)
        yield _name(key, award.id, "", "id", silent, 0.9 * favour)


def _silent(award: Award) -> tuple[str, ...]:
    return () if award.level is None else (str(award.level), *LEVEL_WORDS)


def _role_names(pack: Pack) -> Iterator[_Name]:
    for role in pack.roles:
        key = ("role", role.id)
        yield from _both(key, role.title, "title")
        for other in role.also_called:
            yield _name(key, other, "", "other_name")


def _band_names(pack: Pack) -> Iterator[_Name]:
    for band in pack.bands:
        key = ("band", band.id)
        yield _name(key, band.id, "", "id")
        yield from _both(key, band.title, "title")
        for job in band.typical_roles:
            yield from _both(key, job, "other_name", favour=0.9)
        yield from _both(key, band.purpose, "text", favour=0.85)


def _statement_names(pack: Pack) -> Iterator[_Name]:
    for statement in pack.statements:
        key = ("statement", statement.id)
        yield _name(key, statement.id, "", "id")
        yield from _both(key, statement.text, "text")
        yield from _both(key, statement.fuller, "fuller", favour=0.9)
        if statement.looks_like is not None:
            yield from _both(key, statement.looks_like, "looks_like", favour=0.8)


def _goal_names(pack: Pack) -> Iterator[_Name]:
    for goal in pack.goals:
        yield from _study_names("goal", goal)


def _course_names(pack: Pack) -> Iterator[_Name]:
    for course in pack.courses:
        yield from _study_names("course", course)


def _funding_names(pack: Pack) -> Iterator[_Name]:
    for funding in pack.funding:
        yield from _study_names("funding", funding)


def _training_names(pack: Pack) -> Iterator[_Name]:
    """Training is also called what the awards are called that are this training."""
    awards = {award.id: award for award in pack.awards}
    for training in pack.trainings:
        yield from _study_names("training", training)
        for award in (awards[name] for name in training.awards if name in awards):
            yield from _both(("training", training.id), award.title, "other_name", favour=0.95)
            for other in award.also_called:
                yield _name(("training", training.id), other, "", "other_name", favour=0.95)


def _assessment_evidence_names(pack: Pack) -> Iterator[_Name]:
    for evidence in pack.assessment_evidence:
        yield from _study_names("assessment_evidence", evidence)


def _conversation_names(pack: Pack) -> Iterator[_Name]:
    """A kind of conversation is also found by what is talked about in it."""
    topics = {topic.id: topic for topic in pack.conversations.topics}
    for form in pack.conversations.forms:
        key = ("conversation", form.kind.value)
        yield from _both(key, form.title, "title")
        yield from _both(key, form.explains, "text", favour=0.85)
        for name in form.topics:
            yield from _both(key, topics[name].title, "other_name", favour=0.8)


def _study_names(
    kind: str, fact: Goal | Course | Funding | Training | AssessmentEvidence
) -> Iterator[_Name]:
    key = (kind, fact.id)
    yield from _both(key, fact.title, "title")
    yield from _both(key, fact.explains, "text", favour=0.85)
    yield _name(key, fact.id, "", "id", favour=0.9)


def _provider_names(pack: Pack) -> Iterator[_Name]:
    for provider in pack.providers:
        yield from _both(("provider", provider.id), provider.title, "title")


def _source_names(pack: Pack) -> Iterator[_Name]:
    for source in pack.sources:
        key = ("source", source.id)
        yield from _both(key, source.title, "title")
        yield from _both(key, source.publisher, "other_name", favour=0.9)
        yield _name(key, source.id, "", "id", favour=0.9)


_NAMES = {
    "award": _award_names,
    "role": _role_names,
    "band": _band_names,
    "statement": _statement_names,
    "goal": _goal_names,
    "course": _course_names,
    "funding": _funding_names,
    "provider": _provider_names,
    "training": _training_names,
    "assessment_evidence": _assessment_evidence_names,
    "conversation": _conversation_names,
    "source": _source_names,
}
