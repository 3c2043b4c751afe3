"""The topics a message may have been about, likeliest first, as something to press."""

from collections.abc import Iterable

from actions.dialogue.deps import Deps
from actions.dialogue.reply import Choice, Say
from actions.dialogue.topics import topic_of
from actions.dialogue.turn import Turn
from services_catalog.topics import Topic

MOST_CANDIDATES = 3
"""Topics that are offered where it is asked what was meant."""


def likely_topics(turn: Turn, *, least: float = 0.0) -> list[Topic]:
    """From a probability of `least` up, each once; out of scope is left out."""
    likely = dict.fromkeys(topic_of(guess.intent) for guess in turn.ranking if guess.confidence >= least)
    return [topic for topic in likely if topic not in (None, Topic.OUT_OF_SCOPE)]


def topic_choices(topics: Iterable[Topic], turn: Turn, deps: Deps) -> tuple[Choice, ...]:
    """A choice for each topic, by the name the catalogue gives it."""
    return tuple(
        Choice(f"topic={topic}", deps.catalogue().label(topic, turn.language), topic.value, topic=topic.value)
        for topic in topics
    )


def other_topics(topics: Iterable[Topic], turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """Beside an answer: what else could have been meant; nothing where there are no topics."""
    choices = topic_choices(topics, turn, deps)
    return (Say("utter_other_topics", choices=choices),) if choices else ()
