"""Turns as Rasa would bring them, a small catalogue, and a talk that plays Rasa's part in a form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from actions.dialogue.deps import Deps
from actions.dialogue.reply import Reply, Say
from actions.dialogue.turn import Guess, Turn
from actions.rules import Language
from services_catalog.topics import Topic
from services_catalog.usecases import Catalogue
from tests.unit.services_catalog.builders import a_catalogue, a_guidance, a_service, a_text

MONDAY = datetime(2026, 11, 23, 7, 15, tzinfo=UTC)
TODAY = date(2026, 11, 23)
TRIAL_DAY = date(2022, 6, 10)
SURELY = 0.95


def a_turn(text: str = "", intent: str = "inform", **told: Any) -> Turn:
    """A message of Monday 23 November 2026 at 9.15 in Helsinki, in Finnish unless told otherwise."""
    usual: dict[str, Any] = {
        "conversation_id": "talk-1",
        "action": "action_answer",
        "language": Language.FI,
        "service_date": TODAY,
        "now": MONDAY,
    }
    guess = Guess(intent, told.pop("confidence", SURELY))
    return Turn(text=text, guess=guess, **(usual | told))


def a_call(text: str = "Hei", **told: Any) -> dict[str, Any]:
    """A webhook call of Rasa with the parts that are read."""
    metadata = told.pop("metadata", {"language": "fi", "service_date": TODAY.isoformat()})
    message = {
        "text": text,
        "intent": told.pop("intent", {"name": "greet", "confidence": 0.9}),
        "entities": told.pop("entities", []),
        "intent_ranking": told.pop("ranking", []),
        "metadata": metadata,
    }
    tracker = {
        "slots": told.pop("slots", {}),
        "latest_message": message,
        "active_loop": told.pop("active_loop", {}),
        "events": told.pop("events", []),
    }
    return {"sender_id": "talk-1", "next_action": "action_small_talk", "tracker": tracker, **told}


def an_entity(name: str, value: Any, **told: Any) -> dict[str, Any]:
    return {"entity": name, "value": value, "start": 0, "end": 1, "extractor": "FactReader", **told}


def the_small_catalogue() -> Catalogue:
    """Two services for debt and one for the young; a guidance text for debt that holds always."""
    advice = a_service(
        "velkaneuvonta", texts=_named("Talous- ja velkaneuvonta", "Ekonomi- och skuldrådgivning")
    )
    loan = a_service("sosiaalinen-luotto", texts=_named("Sosiaalinen luotto", "Social kreditgivning"))
    young = a_service(
        "ohjaamo",
        topics=(Topic.YOUTH, Topic.CAREER_GUIDANCE),
        min_age=15,
        max_age=29,
        texts=_named("Ohjaamo", "Navigatorn"),
    )
    crisis = [a_service(name, topics=(Topic.HEALTH,)) for name in ("kriisipuhelin", "mielenterveyspalvelut")]
    guidance = (
        a_guidance(Topic.DEBT, services=("sosiaalinen-luotto",)),
        a_guidance(Topic.REFORM, valid_to=date(2024, 12, 31)),
        a_guidance(Topic.REFORM, valid_from=date(2025, 1, 1), unverified=True),
        a_guidance(Topic.YOUTH, services=("ohjaamo",)),
        a_guidance(Topic.CAREER_GUIDANCE),
        a_guidance(Topic.EMPLOYER),
    )
    return a_catalogue(advice, loan, young, *crisis, guidance=guidance)


def _named(fi: str, sv: str) -> dict[Language, Any]:
    return {Language.FI: a_text(fi, keywords=("velka",)), Language.SV: a_text(sv, keywords=("skuld",))}


@dataclass
class FormTalk:
    """Plays Rasa's part: remembers slots, calls the form's action each turn, then the one that ends it."""

    deps: Deps
    form: str
    ends_with: str
    language: Language = Language.FI
    service_date: date = TODAY
    now: datetime = MONDAY
    slots: dict[str, Any] = field(default_factory=dict)
    says: tuple[Say, ...] = ()
    rejected: bool = False
    followed: str | None = None
    """The form or action that the latest reply leads to."""

    async def say(self, text: str, intent: str = "inform", **told: Any) -> "FormTalk":
        """One message in free words; `told` are its entities, `confidence`, `ranking`, `needs`, and the places `named`, `places`, `denied`, `planned` and `others`."""
        apart = (
            "confidence",
            "ranking",
            "needs",
            "named",
            "places",
            "denied",
            "planned",
            "others",
            "of_another",
            "supposed",
        )
        guess: dict[str, Any] = {name: told.pop(name) for name in apart if name in told}
        await self._turn(text, intent, told, guess)
        return self

    async def choose(self, intent: str = "inform", **told: Any) -> "FormTalk":
        """A button: its intent, and what it states."""
        await self._turn(f"/{intent}", intent, told, {"chosen": True, "confidence": 1.0})
        return self

    @property
    def asked(self) -> str | None:
        found: str | None = self.slots.get("requested_slot")
        return found

    @property
    def keys(self) -> list[str]:
        return [said.key for said in self.says]

    def said(self, key: str) -> Say:
        found = [said for said in self.says if said.key == key]
        assert found, f"{key} was not said, but {self.keys}"
        return found[0]

    async def _turn(self, text: str, intent: str, told: Mapping[str, Any], guess: Mapping[str, Any]) -> None:
        reply = await self._run(
            f"validate_{self.form}", a_turn(text, intent, said=told, **guess, **self._now_known())
        )
        self.says, self.rejected = reply.says, reply.rejects
        if self.asked is None and not reply.rejects:
            ended = await self._run(
                self.ends_with, a_turn(text, intent, said=told, **guess, **self._now_known())
            )
            self.says = (*self.says, *ended.says)

    def _now_known(self) -> dict[str, Any]:
        """Rasa names the form as active from its opening on, when nothing is asked yet."""
        about = {"language": self.language, "service_date": self.service_date, "now": self.now}
        return {"slots": dict(self.slots), "form": self.form, "asked": self.asked, **about}

    async def _run(self, action: str, turn: Turn) -> Reply:
        reply = await self.deps.actions[action](turn, self.deps)
        self.followed = reply.follow
        events: Sequence[Mapping[str, Any]] = reply.as_rasa(action, turn.newly_said)["events"]
        self.slots |= {event["name"]: event["value"] for event in events if event["event"] == "slot"}
        return reply
