"""The chat as a person in front of a browser uses it: sees, types, presses."""

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

SCREENSHOTS = Path(__file__).parent.parent.parent / "var" / "screenshots"
SINCE_THE_USER = ".message.from-user:nth-last-child(1 of .from-user) ~ "
START = {"fi": "Aloita keskustelu", "sv": "Börja samtalet"}
ANSWER_MS = 20_000


@dataclass
class ChatPage:
    page: Page
    url: str
    language: str
    story: str
    _shots: int = 0

    def open(self) -> "ChatPage":
        self.page.goto(f"{self.url}/?lang={self.language}")
        expect(self.page.locator(".chat-front, .chat-talk").first).to_be_attached()
        return self

    def start(self) -> "ChatPage":
        self.page.get_by_role("button", name=START[self.language]).click()
        expect(self.messages).not_to_have_count(0, timeout=ANSWER_MS)
        self.settle()
        return self

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    @property
    def input(self) -> Locator:
        return self.page.locator("#chat-input")

    @property
    def messages(self) -> Locator:
        return self.log.locator(".message")

    @property
    def answers(self) -> Locator:
        """What the assistant has said since the user last did."""
        return self.log.locator(f"{SINCE_THE_USER}.message")

    @property
    def asks(self) -> str | None:
        asking = self.log.locator(f"{SINCE_THE_USER}.message[data-asks]")
        return asking.last.get_attribute("data-asks") if asking.count() else None

    def say(self, words: str, shot: str | None = None) -> "ChatPage":
        self.input.fill(words)
        self.input.press("Enter")
        return self._answered(shot)

    def press(self, choice: str, shot: str | None = None) -> "ChatPage":
        """A choice by its id, or by the beginning of it."""
        self.live(choice).first.click()
        return self._answered(shot)

    def live(self, choice: str = "") -> Locator:
        """Choices that can still be pressed."""
        offered = f'[data-choice^="{choice}"]' if choice else ""
        return self.log.locator(f"button.choice{offered}:enabled")

    def answer_while_asked(self, facts: dict[str, str], until: Locator) -> "ChatPage":
        """Plays a user who knows `facts`: `press:<choice id>` presses, anything else is typed."""
        for _ in range(16):
            if until.count() or self.asks is None:
                break
            said = facts[self.asks]
            shot = self.asks
            if said.startswith("press:"):
                self.press(said.removeprefix("press:"), shot)
            else:
                self.say(said, shot)
        expect(until.last).to_be_visible()
        return self

    def settle(self) -> None:
        expect(self.page.locator(".chat")).not_to_have_class(re.compile(r"\bbusy\b"), timeout=ANSWER_MS)

    def shoot(self, name: str) -> None:
        self._shots += 1
        folder = SCREENSHOTS / self.language
        folder.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=folder / f"{self.story}-{self._shots:02}-{name}.png")

    def _answered(self, shot: str | None) -> "ChatPage":
        expect(self.answers.first).to_be_attached(timeout=ANSWER_MS)
        self.settle()
        if shot:
            self.shoot(shot)
        return self
