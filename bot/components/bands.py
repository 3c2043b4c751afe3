"""How sure is sure enough: answer, or ask which topic was meant. The figures are chosen on the development set."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Dict, List, Mapping, Tuple

_SMALL_TALK = (
    "affirm bot_challenge call_back cancel change_language deny dont_know goodbye greet help inform none_of_these"
    " repeat start_again thanks why_ask"
)
SMALL_TALK = frozenset(_SMALL_TALK.split())
CRISIS = "crisis"
NO_ANSWER = SMALL_TALK | {CRISIS}
"""What is not about a topic."""
ONE_TOPIC = "appointment"
"""The intents that begin with this word are steps of one topic."""
ASKS_BACK = frozenset({"who_serves", "human", ONE_TOPIC})
"""Topics that are answered by a question of their own: one is enough."""
MOST_BESIDE = 2

Ranking = List[Tuple[str, float]]


@dataclass(frozen=True)
class Bands:
    """The least probability at which a topic is answered, and small talk; `of` names exceptions.

    Distress needs little: to hear it where it is not costs one sentence, not to hear it may cost a life.
    """

    topic: float = 0.9
    small_talk: float = 0.7
    beside: float = 0.002
    """The least probability at which another topic is offered beside an answer."""
    doubt: float = 0.04
    """The least probability of distress at which a gentle word stands beside an answer."""
    beside_outside: float = 0.05
    """The same where the answer is that the matter is out of scope: something is always the next likeliest."""
    of: Mapping[str, float] = field(default_factory=lambda: {"crisis": 0.2, "out_of_scope": 0.6})

    def least(self, group: str) -> float:
        return self.of.get(group, self.small_talk if group in SMALL_TALK else self.topic)


@dataclass(frozen=True)
class Reading:
    """Intents, likeliest first; `sure` when the first may be acted upon without asking.

    `beside` are other topics, likeliest first, that may have been meant although it is; and distress, where a little of it is heard.
    """

    ranking: Ranking
    sure: bool
    beside: Tuple[str, ...] = ()


def judge(probabilities: Mapping[str, float], bands: Bands) -> Reading:
    """Rank the intents by topic: steps of one topic stand together, and distress goes first where it is heard."""
    groups = _groups(probabilities)
    best = max(groups, key=lambda group: groups[group])
    if groups.get(CRISIS, 0.0) >= bands.least(CRISIS):
        best = CRISIS
    members = [intent for intent in probabilities if topic_of(intent) == best]
    first = max(members, key=lambda intent: probabilities[intent])
    rest = sorted((pair for pair in probabilities.items() if pair[0] != first), key=lambda pair: -pair[1])
    sure = groups[best] >= bands.least(best)
    reading = Reading([(first, groups[best]), *rest], sure, _beside(best, groups, bands) if sure else ())
    doubtful = best != CRISIS and groups.get(CRISIS, 0.0) >= bands.doubt
    return with_doubt(reading) if doubtful else reading


def with_doubt(reading: Reading) -> Reading:
    """The reading with distress beside it, which may have been meant as well."""
    return reading if CRISIS in reading.beside else replace(reading, beside=(*reading.beside, CRISIS))


def _beside(best: str, groups: Mapping[str, float], bands: Bands) -> Tuple[str, ...]:
    """The likeliest other topics; small talk has none, nor is it one."""
    if best in NO_ANSWER | ASKS_BACK:
        return ()
    least = bands.beside_outside if best == "out_of_scope" else bands.beside
    likely = [each for each, share in groups.items() if share >= least and each != best]
    topics = [each for each in likely if each not in NO_ANSWER | {"out_of_scope"}]
    return tuple(sorted(topics, key=lambda each: -groups[each])[:MOST_BESIDE])


def topic_of(intent: str) -> str:
    """The topic an intent belongs to; small talk is its own."""
    return ONE_TOPIC if intent.startswith(ONE_TOPIC) else intent


def _groups(probabilities: Mapping[str, float]) -> Dict[str, float]:
    groups: Dict[str, float] = {}
    for intent, probability in probabilities.items():
        group = topic_of(intent)
        groups[group] = groups.get(group, 0.0) + probability
    return groups
