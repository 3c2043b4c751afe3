"""Answering a topic: what holds on the day asked about, who decides, where to go, and services that help."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from actions.dialogue.answering.lead import led
from actions.dialogue.deps import Deps
from actions.dialogue.foreign import in_foreign_language
from actions.dialogue.likely_topics import other_topics
from actions.dialogue.person import person_blanks
from actions.dialogue.reply import Reply, Say
from actions.dialogue.topics import topic_of
from actions.dialogue.turn import FACTS, Need, Turn
from actions.jurisdiction import usecases as jurisdiction
from actions.jurisdiction.rules_dates import AREAS_START
from actions.jurisdiction.usecases import Answer
from services_catalog import usecases as catalogue_usecases
from services_catalog.rules import Situation, assess, holding
from services_catalog.topics import Topic
from services_catalog.usecases import GuidanceView, ServiceView

MOST_WORDS_OF_A_CORRECTION = 3
MOST_WORDS_OF_A_STRAY = 2
LEAST_OF_ONE_BESIDE = 0.02
"""How likely one topic alone must be to be offered beside the answer to a word or two in the middle of a talk."""


async def answer(turn: Turn, deps: Deps) -> Reply:
    """The guidance of the message's topic, and the services that fit it and the words used."""
    topic = topic_of(turn.guess.intent) or Topic.OUT_OF_SCOPE
    if topic is Topic.OUT_OF_SCOPE and _corrects_a_decision(turn):
        return Reply(remember={"misses": 0}, follow="decision_form")
    if turn.questions:
        last = topic_of(turn.questions[-1].intent) or topic
        return Reply(answer_needs(turn.questions, turn, deps), remember={"topic": last.value, "misses": 0})
    says = answer_topic(topic, turn, deps, _beside(turn, deps))
    return Reply(says, remember={"topic": topic.value, "misses": 0})


def _beside(turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """What else may have been meant, where the model is not quite sure.

    Inside a form the form's own question comes next, and one question is enough.
    """
    if turn.form:
        return ()
    topics = [topic for each in turn.beside if (topic := topic_of(each))]
    return () if _is_stray(topics, turn) else other_topics(topics, turn, deps)


def _is_stray(topics: Sequence[Topic], turn: Turn) -> bool:
    """Whether all there is beside is one hardly likely topic of a word or two in the middle of a talk: "kurs" on integration."""
    if turn.slots.get("topic") is None or len(turn.text.split()) > MOST_WORDS_OF_A_STRAY:
        return False
    likely = [guess for guess in turn.ranking if guess.confidence >= LEAST_OF_ONE_BESIDE]
    return len(topics) == 1 and topics[0] not in {topic_of(guess.intent) for guess in likely}


def answer_needs(needs: Iterable[Need], turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """What these needs of the message ask, in the order told, each by its own words."""
    return tuple(
        said
        for need in needs
        if (topic := topic_of(need.intent))
        for said in answer_topic(topic, replace(turn, text=need.text), deps)
    )


def _corrects_a_decision(turn: Turn) -> bool:
    """ "Sorry, Kirkkonummi", "entä Naantali?" after a decision: a few words with a fact or a place in them, which no topic knows."""
    if turn.slots.get("topic") != Topic.WHO_SERVES or len(turn.text.split()) > MOST_WORDS_OF_A_CORRECTION:
        return False
    return turn.planned != () or ("?" not in turn.text and any(name in turn.said for name in FACTS))


def answer_topic(topic: Topic, turn: Turn, deps: Deps, beside: tuple[Say, ...] = ()) -> tuple[Say, ...]:
    """One message with the guidance; where services fit, a second one shows them as cards.

    What else may have been meant, `beside`, stands before the cards, which fill a telephone's screen.
    Who asks for a person is told where one answers.
    """
    if topic is Topic.OUT_OF_SCOPE:
        return _out_of_scope(turn, deps, beside)
    if topic is Topic.HUMAN:
        return (Say("utter_offer_person", person_blanks(turn.language, deps), topic=topic.value),)
    guidance = catalogue_usecases.guidance_for(deps.catalogue(), topic, turn.language, turn.service_date)
    if guidance is None:
        return (Say("utter_no_services", topic=topic.value), *beside)
    said = _guidance_said(guidance_blanks(topic, guidance, turn, deps), topic, turn, deps)
    services = _services(topic, guidance, turn, deps)
    return (said, *note_on_date(topic, turn, deps), *beside, *show_services(services, topic))


def _guidance_said(blanks: Mapping[str, str], topic: Topic, turn: Turn, deps: Deps) -> Say:
    """What answers the question stands first, where it is clear."""
    if first := led(blanks, topic, turn, deps.words[turn.language]):
        return Say("utter_guidance_led", {**first, "source": blanks["source"]}, topic=topic.value)
    return Say("utter_guidance", blanks, topic=topic.value)


def services_named(ids: Iterable[str], turn: Turn, deps: Deps) -> list[Mapping[str, Any]]:
    """Catalogue entries by id, as the API shows them; an id the catalogue lacks is left out."""
    found = (catalogue_usecases.get_service(deps.catalogue(), each, turn.language) for each in ids)
    return [service.as_json() for service in found if service]


def _services(topic: Topic, guidance: GuidanceView, turn: Turn, deps: Deps) -> list[ServiceView]:
    """What the words themselves find within the topic, then what the guidance names; three in all."""
    words = "" if turn.chosen else turn.text
    found = catalogue_usecases.find_services(
        deps.catalogue(), words, turn.language, topic=topic, situation=_situation(turn), limit=3
    )
    of_topic = {s.id: s for s in (*found, *guidance.services) if fits(s, topic, turn, deps)}
    return list(of_topic.values())[:3]


def fits(service: ServiceView, topic: Topic, turn: Turn, deps: Deps) -> bool:
    """Whether a service is of the topic and suits what is known of the person."""
    entry = deps.catalogue().services[service.id]
    return entry.fits_topic(topic) and not assess(_situation(turn), entry)


def _situation(turn: Turn) -> Situation:
    return Situation(age=turn.known("age"))


def show_services(services: Sequence[ServiceView], topic: Topic) -> tuple[Say, ...]:
    """The services as cards, and their names in words for a reader without cards."""
    if not services:
        return ()
    names = "; ".join(service.name for service in services)
    cards = [service.as_json() for service in services]
    return (Say("utter_services", {"names": names}, topic=topic.value, services=cards),)


def guidance_blanks(topic: Topic, guidance: GuidanceView, turn: Turn, deps: Deps) -> dict[str, str]:
    text = guidance.text
    words = deps.words[turn.language]
    source = ", ".join(source.text for source in text.sources)
    key = "source_unverified" if guidance.unverified else "source"
    return {
        "answer": text.answer,
        "who_decides": _who_decides(topic, guidance, turn, deps),
        "where_to_go": " ".join(part for part in (text.where_to_go, text.next_step) if part),
        "source": words.say(key, source=source, checked_on=words.day(guidance.checked_on)),
    }


def _who_decides(topic: Topic, guidance: GuidanceView, turn: Turn, deps: Deps) -> str:
    """An employer is told, from the rules, where employers are served on that day (P6; section 1).

    The place named is where the work is, which need not be anybody's home.
    """
    if topic is not Topic.EMPLOYER:
        return guidance.text.who_decides
    place = turn.places[-1] if turn.places else turn.known("municipality")
    served = jurisdiction.employer_answer(
        place, turn.service_date, turn.language, deps.reference, deps.wording
    )
    return (
        f"{served.text}\n\n{guidance.text.who_decides}"
        if isinstance(served, Answer)
        else guidance.text.who_decides
    )


def note_on_date(topic: Topic, turn: Turn, deps: Deps) -> tuple[Say, ...]:
    """A text about today must not pass for one about the trial years."""
    if turn.service_date >= AREAS_START:
        return ()
    held = holding(deps.catalogue().guidance.get(topic, ()), turn.service_date)
    if held and held.valid_to:
        return ()
    return (Say("utter_guidance_today", {"date": deps.words[turn.language].day(turn.service_date)}),)


def _out_of_scope(turn: Turn, deps: Deps, beside: tuple[Say, ...]) -> tuple[Say, ...]:
    """To one who writes a third language in that language, without topics that they could not read."""
    foreign = in_foreign_language(turn, deps, Topic.OUT_OF_SCOPE)
    return (foreign,) if foreign else (Say("utter_out_of_scope", topic=Topic.OUT_OF_SCOPE.value), *beside)
