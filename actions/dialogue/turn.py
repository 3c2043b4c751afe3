"""One message with what Rasa knows of the talk; Rasa's own JSON goes no further than this module."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from actions.dialogue.of_whom import asked_for_another, for_another, town_of_another
from actions.dialogue.places_beside import as_meant
from actions.dialogue.said_before import SaidBefore as SaidBefore
from actions.dialogue.said_before import answered, distress_heard
from actions.dialogue.topics import FORMS
from actions.rules import Language
from reading.facts.denied import denied_facts
from reading.homes.answers import denies_the_home, names_only_a_place
from reading.mentions import NOT_HOME
from reading.what_ifs import is_what_if

FACTS = (
    "municipality",
    "age",
    "status",
    "days_until_unemployed",
    "earnings_related",
    "mother_tongue",
    "immigrant",
    "temporary_protection",
    "has_home_municipality",
    "stays_in",
    "was_trial_customer",
    "dismissed",
    "situation",
)
"""Slots that hold facts about the person; named as in the chat API."""

NOT_THERE = ("from", "denied", "wondered", "other")
"""Roles of a place named that is not where one lives."""

PLACES = ("municipality", "stays_in")
"""Facts that hold a municipality's code."""

WHO_ONE_IS = ("name", "contact")
"""Slots whose answers are a name or an address."""


@dataclass(frozen=True, slots=True)
class Guess:
    """An intent and how sure the model is of it, between 0 and 1."""

    intent: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Need:
    """One of several things that a message is about, with the words that say so."""

    intent: str
    text: str


@dataclass(frozen=True, slots=True)
class Turn:
    """What was said, what it was taken to mean, and what is remembered.

    `said` are the facts and answers of this message alone, `supposed` those that it only thinks of once a topic was answered ("å om ja e 24");
    `slots` what was remembered before it.
    `places` are the municipalities named, `denied` those that are said not to be the home,
    `planned` those where one will or may move, or of which somebody with a home only asks, `others` those where somebody else is,
    `wondered` those that somebody with a home would rather be served by, or asks why they are. `of_another` is true while somebody else
    is asked for (of_whom.py), and `town_of_another` what was told of them before. `needs` are there when the message holds two or more; `beside` are other intents to offer with the answer.
    `answered` is what the bot said last, all of it, `distress` the kind of distress that it answered lately; `named` the places of the latest message that names any, where one does not come
    from. `form` is the form under way and `asked` the slot it waits for. `chosen` is true for a button.
    """

    conversation_id: str
    action: str
    text: str
    language: Language
    service_date: date
    now: datetime
    guess: Guess
    ranking: tuple[Guess, ...] = ()
    needs: tuple[Need, ...] = ()
    beside: tuple[str, ...] = ()
    said: Mapping[str, Any] = field(default_factory=dict)
    supposed: Mapping[str, Any] = field(default_factory=dict)
    places: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    wondered: tuple[str, ...] = ()
    of_another: bool = False
    town_of_another: str | None = None
    slots: Mapping[str, Any] = field(default_factory=dict)
    form: str | None = None
    asked: str | None = None
    chosen: bool = False
    answered: tuple[SaidBefore, ...] = ()
    distress: str | None = None
    named: tuple[str, ...] = ()

    @classmethod
    def from_rasa(cls, call: Mapping[str, Any], now: datetime) -> "Turn":
        """Read Rasa's webhook call (https://rasa.com/docs/rasa/action-server/action-http-api/)."""
        tracker = call["tracker"]
        message = tracker["latest_message"]
        metadata = message.get("metadata") or _metadata(tracker["events"])
        of_another = asked_for_another(tracker)
        entities = for_another(_entities(message, tracker["slots"]), of_another)
        ranking = tuple(_guess(entry) for entry in message.get("intent_ranking") or ())
        text = message.get("text") or ""
        said = _said(entities, text, tracker["slots"].get("municipality"))
        supposed = _only_supposed(said, text, tracker["slots"])
        return cls(
            conversation_id=call["sender_id"],
            action=call["next_action"],
            text=text,
            language=Language(metadata["language"]),
            service_date=date.fromisoformat(metadata["service_date"]),
            now=now,
            guess=_guess(message["intent"]),
            ranking=tuple(guess for guess in ranking if guess.intent != "nlu_fallback"),
            needs=tuple(Need(each["intent"], each["text"]) for each in message.get("needs") or ()),
            beside=tuple(message.get("beside") or ()),
            said={name: value for name, value in said.items() if name not in supposed},
            supposed=supposed,
            places=_places(entities, without=("denied",)),
            denied=_in_role("denied", entities),
            planned=_in_role("planned", entities),
            others=_in_role("other", entities),
            wondered=_in_role("wondered", entities),
            of_another=of_another is not None,
            town_of_another=town_of_another(tracker) if of_another else None,
            slots=tracker["slots"],
            form=(tracker.get("active_loop") or {}).get("name"),
            asked=tracker["slots"].get("requested_slot"),
            chosen=text.startswith("/"),
            answered=answered(tracker["events"]),
            distress=distress_heard(tracker["events"]),
            named=_named(entities) or _named_before(tracker["events"]),
        )

    @property
    def questions(self) -> tuple[Need, ...]:
        """The needs that are answered at once."""
        return tuple(need for need in self.needs if need.intent not in FORMS)

    @property
    def tasks(self) -> tuple[Need, ...]:
        """The needs that are carried out by a form."""
        return tuple(need for need in self.needs if need.intent in FORMS)

    @property
    def denies_home(self) -> bool:
        """Whether the home that is remembered is said to be another: "en asu Turussa", "Åbo är inte min hemkommun", "väärä kunta"."""
        home = self.slots.get("municipality")
        said = home in self.denied or (not self.chosen and denies_the_home(self.text))
        return home is not None and said

    @property
    def newly_said(self) -> dict[str, Any]:
        """Facts of this message that are not remembered yet, so that no question asks for them again, and with them those whose place they take.

        The answer to who one is holds none: "Kaarina Salo" lives elsewhere, and "mats.karis@..." too.
        """
        if self.asked in WHO_ONE_IS:
            return {}
        said = {name: self.said[name] for name in FACTS if name in self.said}
        new = {name: value for name, value in said.items() if value != self.slots.get(name)}
        return {**self.denied_facts, **new} if new else {}

    @property
    def denied_facts(self) -> dict[str, None]:
        """Facts remembered that this message takes back and does not tell anew: "en oo lomautettu"; nothing takes their place."""
        if self.chosen:
            return {}
        known = {name: self.slots[name] for name in FACTS if self.slots.get(name) is not None}
        return dict.fromkeys(sorted(denied_facts(self.text, known) - set(self.said)))

    @property
    def facts_told(self) -> set[str]:
        """The names of the facts that this message states."""
        return {name for name in FACTS if name in self.said}

    @property
    def supposed_home(self) -> str | None:
        """The other place that this message only thinks of living in: "entä jos muutan Vaasaan?", "och om jag bodde i Vasa?"."""
        if "municipality" in self.said or self.chosen:
            return None
        thought_of = self.places if self.guess.intent == "follow_up" else self.planned
        others = [place for place in thought_of if place != self.slots.get("municipality")]
        return others[-1] if others else None

    def known(self, name: str) -> Any:
        """The newest value of a fact or answer: this message's, else the remembered one, else None."""
        return self.said[name] if name in self.said else self.slots.get(name)

    def facts(self) -> dict[str, Any]:
        """Every fact known about the person, newest first; unknown ones are left out."""
        return {name: self.known(name) for name in FACTS if self.known(name) is not None}


def _guess(entry: Mapping[str, Any]) -> Guess:
    return Guess(entry.get("name") or "nlu_fallback", float(entry.get("confidence") or 0.0))


def _entities(message: Mapping[str, Any], slots: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return as_meant(message, slots, place_asked=slots.get("requested_slot") in PLACES)


def _said(entities: Sequence[Mapping[str, Any]], text: str, home: Any) -> dict[str, Any]:
    """The last mention of each wins ("I moved from Turku to Tampere"), unless it is where one comes from.

    A place that may as well be an ordinary word is left for the question about places; one where somebody with a
    `home` will move is not the home yet.
    """
    elsewhere = (*NOT_THERE, "planned") if home is not None else NOT_THERE
    return {
        e["entity"]: e["value"] for e in entities if e.get("role") not in elsewhere and _is_meant(e, text)
    }


def _only_supposed(said: Mapping[str, Any], text: str, slots: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a short what-if after an answer; a place has its own ways of being thought of."""
    if slots.get("topic") is None or not is_what_if(text):
        return {}
    return {name: value for name, value in said.items() if name in FACTS and name not in PLACES}


def _is_meant(entity: Mapping[str, Any], text: str) -> bool:
    if entity.get("confidence_entity", 1.0) > NOT_HOME:
        return True
    return names_only_a_place(text, entity["start"], entity["end"])


def _in_role(role: str, entities: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """The municipalities named in this role."""
    return tuple(e["value"] for e in entities if e["entity"] == "municipality" and e.get("role") == role)


def _named(entities: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_places(entities, without=NOT_THERE)))


def _places(entities: Sequence[Mapping[str, Any]], without: Sequence[str | None]) -> tuple[str, ...]:
    """The municipalities named, but for those in one of these roles."""
    return tuple(
        e["value"] for e in entities if e["entity"] == "municipality" and e.get("role") not in without
    )


def _named_before(events: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """By the messages since the talk began or began anew, the newest first."""
    for event in reversed(events):
        if event["event"] == "reset_slots":
            break
        if event["event"] == "user" and (
            found := _named((event.get("parse_data") or {}).get("entities") or ())
        ):
            return found
    return ()


def _metadata(events: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    spoken = (event for event in reversed(events) if event["event"] == "user")
    return next((event.get("metadata") or {} for event in spoken), {})
