"""Plays a written conversation against the product: what is said, and what each answer must hold."""

import html
import re
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.live import Refused, Talk

FOLDER = Path(__file__).parent
LANGUAGES = ("fi", "sv")
VERBS = ("say", "choose", "answer", "same_time_taken_by_another")
EXPECTATIONS = frozenset(
    [
        "topic",
        "asks",
        "asks_not",
        "body",
        "rules",
        "language",
        "has",
        "has_not",
        "says",
        "not_says",
        "status",
        "services",
        "choices",
        "http",
        "ics",
    ]
) | {"decided_on"}
MOST_QUESTIONS = 10
CODE = re.compile(r"\b\d{6}\b")


@dataclass(frozen=True, slots=True)
class Script:
    """One conversation as written in a YAML file."""

    file: str
    language: str
    name: str
    turns: list[Mapping[str, Any]]
    service_date: str | None = None
    known_defect: str | None = None
    """Why it does not go as written yet; the test fails as soon as it does."""

    @property
    def id(self) -> str:
        return f"{self.file}: {self.name}"


@dataclass
class Play:
    """A conversation under way: the talk, what has been seen in it, and the words of it for a failure."""

    url: str
    script: Script
    talk: Talk = field(init=False)
    heard: list[dict[str, Any]] = field(default_factory=list)
    status: int = 200
    seen: dict[str, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def run(self) -> None:
        """Every turn in order; AssertionError with the whole talk so far at the first that is not as written."""
        self.talk = Talk(self.url, self.script.language, self.script.service_date).start()
        self.heard = self.talk.latest
        for number, turn in enumerate(self.script.turns, 1):
            self._take(turn)
            self._pick_what_was_meant(turn.get("expect") or {})
            wrong = list(self._wrong(turn.get("expect") or {}))
            if wrong:
                talk = "\n".join(self.lines)
                raise AssertionError(f"turn {number}: {'; '.join(wrong)}\n--- the talk so far\n{talk}")

    def _take(self, turn: Mapping[str, Any]) -> None:
        if "same_time_taken_by_another" in turn:
            self._let_another_take_the_time()
            return
        if "answer" in turn:
            self._answer_what_is_asked(turn["answer"])
        elif "say" in turn:
            self._speak({"text": self._filled(turn["say"])})
        else:
            self._speak({"choice": self._choice(self._filled(turn["choose"]))})

    def _pick_what_was_meant(self, expected: Mapping[str, Any]) -> None:
        """Unsure, the assistant asks which topic was meant: the person picks theirs when it is offered."""
        topic = expected.get("topic")
        if topic is None or asks_of(self.heard) != "topic" or expected.get("asks") == "topic":
            return
        offered = [choice["id"] for message in self.heard for choice in message["choices"]]
        if f"topic={topic}" in offered:
            self._speak({"choice": f"topic={topic}"})

    def _answer_what_is_asked(self, answers: Mapping[str, str]) -> None:
        """Answer each question as it comes, in whatever order; an answer that begins with "=" is a choice."""
        for _ in range(MOST_QUESTIONS):
            asked = asks_of(self.heard)
            if asked is None or asked not in answers:
                return
            answer = str(answers[asked])
            self._speak({"choice": f"{asked}{answer}"} if answer.startswith("=") else {"text": answer})

    def _speak(self, sent: Mapping[str, str]) -> None:
        self.lines.append(f"> {next(iter(sent.values()))}")
        self._send(self.talk, sent)
        self._note()

    def _send(self, talk: Talk, sent: Mapping[str, str]) -> None:
        try:
            self.status = 200
            self.heard = talk.say(sent["text"]) if "text" in sent else talk.choose(sent["choice"])
        except Refused as refused:
            self.status = refused.status
            self.heard = (refused.problem or {}).get("messages", [])
            talk.messages += self.heard

    def _note(self) -> None:
        """Keep for later turns what a person would keep: the references, and the code that came by mail."""
        for message in self.heard:
            self.lines.append(_in_short(message))
            if message["appointment"]:
                self.seen["reference"] = message["appointment"]["reference"]
                self.seen["ics"] = message["appointment"]["ics_url"]
            if found := re.search(r"\bPK-[0-9A-Z]{6}\b", message["text"]):
                self.seen["customer"] = found[0]
        if self.status != 200:
            self.lines.append(f"  HTTP {self.status}")

    def _filled(self, text: str) -> str:
        if "{code}" in text:
            self.seen["code"] = newest_code(self.url)
        for name, value in self.seen.items():
            text = text.replace(f"{{{name}}}", value)
        return text

    def _choice(self, wanted: str) -> str:
        """ "slot 2" is the second time offered; else the first choice whose id begins with the words."""
        slots = [each["id"] for message in self.heard for each in message["slots"]]
        if found := re.fullmatch(r"slot (\d)", wanted):
            return str(slots[int(found[1]) - 1])
        return next((each for each in choices_of(self.talk.messages) if each.startswith(wanted)), wanted)

    def _let_another_take_the_time(self) -> None:
        """Another person walks the same way and presses the first of the same times."""
        slot = next(each["id"] for message in self.heard for each in message["slots"])
        other = Play(self.url, self.script)
        other.talk = Talk(self.url, self.script.language, self.script.service_date).start()
        for turn in self.script.turns:
            if turn.get("same_time_taken_by_another"):
                break
            other._take(turn)
        other.talk.choose(slot)
        self.lines.append(f"  (another person takes {slot})")

    def _wrong(self, expected: Mapping[str, Any]) -> Iterator[str]:
        unknown = set(expected) - EXPECTATIONS
        assert not unknown, f"{self.script.id}: no such expectation: {unknown}"
        if self.status != expected.get("http", 200):
            yield f"answered HTTP {self.status}"
        for name, wanted in expected.items():
            if name not in ("http", "ics"):
                yield from getattr(self, f"_wrong_{name}")(wanted)
        if expected.get("ics") and "BEGIN:VEVENT" not in read(self.seen["ics"], self.url):
            yield "the .ics file holds no event"

    def _wrong_topic(self, wanted: str | None) -> Iterator[str]:
        topics = {message["topic"] for message in self.heard} - {None}
        if (wanted is None and topics) or (wanted is not None and wanted not in topics):
            yield f"topic {wanted} expected, got {sorted(topics)}"

    def _wrong_asks(self, wanted: str | None) -> Iterator[str]:
        asks = asks_of(self.heard)
        if asks != wanted:
            yield f"asks {wanted} expected, got {asks}"

    def _wrong_asks_not(self, unwanted: str) -> Iterator[str]:
        if any(message["asks"] == unwanted for message in self.heard):
            yield f"asks {unwanted} again"

    def _wrong_body(self, wanted: str) -> Iterator[str]:
        bodies = [_body(message["decision"]["body"]) for message in self.heard if message["decision"]]
        if not any(wanted in body for body in bodies):
            yield f"body {wanted} expected, got {bodies}"

    def _wrong_rules(self, wanted: list[str]) -> Iterator[str]:
        rules = [
            rule for message in self.heard if message["decision"] for rule in message["decision"]["rules"]
        ]
        if not set(wanted) <= set(rules):
            yield f"rules {wanted} expected, got {rules}"

    def _wrong_decided_on(self, wanted: str) -> Iterator[str]:
        days = [message["decision"]["valid_on"] for message in self.heard if message["decision"]]
        if days != [wanted]:
            yield f"decision of {wanted} expected, got {days}"

    def _wrong_language(self, wanted: str) -> Iterator[str]:
        spoken = {message["language"] for message in self.heard} | {self.talk.language}
        if spoken != {wanted}:
            yield f"language {wanted} expected, got {sorted(spoken)}"

    def _wrong_has(self, wanted: str | list[str]) -> Iterator[str]:
        for each in _list(wanted):
            if not any(message[each] for message in self.heard):
                yield f"no {each}"

    def _wrong_has_not(self, unwanted: str | list[str]) -> Iterator[str]:
        for each in _list(unwanted):
            if any(message[each] for message in self.heard):
                yield f"{each} where none should be"

    def _wrong_says(self, wanted: str | list[str]) -> Iterator[str]:
        for each in _list(wanted):
            if self._filled(str(each)).casefold() not in self._text():
                yield f"does not say {each!r}"

    def _wrong_not_says(self, unwanted: str | list[str]) -> Iterator[str]:
        for each in _list(unwanted):
            if self._filled(str(each)).casefold() in self._text():
                yield f"says {each!r}"

    def _wrong_status(self, wanted: str) -> Iterator[str]:
        found = [message["appointment"]["status"] for message in self.heard if message["appointment"]]
        if found != [wanted]:
            yield f"an appointment {wanted} expected, got {found}"

    def _wrong_services(self, wanted: str | list[str]) -> Iterator[str]:
        found = {service["id"] for message in self.heard for service in message["services"]}
        for each in _list(wanted):
            if each not in found:
                yield f"service {each} expected, got {sorted(found)}"

    def _wrong_choices(self, wanted: str | list[str]) -> Iterator[str]:
        found = [each["id"] for message in self.heard for each in message["choices"]]
        for each in _list(wanted):
            if not any(choice.startswith(each) for choice in found):
                yield f"choice {each} expected, got {found}"

    def _text(self) -> str:
        return "\n".join(message["text"] for message in self.heard).casefold()


def load_scripts(language: str) -> list[Script]:
    """Every conversation of a language, in the order of files and lines."""
    return [
        Script(f"{language}/{path.name}", language, **written)
        for path in sorted((FOLDER / language).glob("*.yml"))
        for written in yaml.safe_load(path.read_text("utf-8"))
    ]


def asks_of(messages: list[dict[str, Any]]) -> str | None:
    """What the newest of these messages waits for."""
    return next((message["asks"] for message in reversed(messages) if message["asks"]), None)


def choices_of(messages: list[dict[str, Any]]) -> list[str]:
    """Ids of every choice offered, newest message first."""
    return [each["id"] for message in reversed(messages) for each in [*message["choices"], *message["slots"]]]


def newest_code(url: str) -> str:
    """The one-time code of the newest letter in the demo's outbox, as a person reads it there."""
    letters = re.sub(r"<[^>]+>", " ", html.unescape(read("/demo/outbox", url)))
    return str(CODE.findall(letters)[0])


def read(address: str, url: str) -> str:
    """A page or a file of the product; `address` may name its public address instead of this one."""
    path = urllib.parse.urlsplit(address)
    with urllib.request.urlopen(f"{url}{path.path}?{path.query}", timeout=30) as answer:  # noqa: S310  our own address
        return str(answer.read().decode())


def _body(body: Mapping[str, Any]) -> tuple[str, str]:
    return str(body["id"]), f"{body['id']}:{body['municipality']}"


def _list(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def _in_short(message: Mapping[str, Any]) -> str:
    held = {
        "choices": [each["id"] for each in message["choices"]],
        "services": [each["id"] for each in message["services"]],
        "slots": [each["id"] for each in message["slots"]],
        "decision": message["decision"]
        and [_body(message["decision"]["body"])[1], message["decision"]["rules"]],
        "appointment": message["appointment"] and message["appointment"]["status"],
    }
    shown = " ".join(f"{name}={value}" for name, value in held.items() if value)
    text = message["text"].replace("\n", " / ")[:140]
    return (
        f"  [{message['language']} topic={message['topic']} asks={message['asks']}] {text} {shown}".rstrip()
    )
