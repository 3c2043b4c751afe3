"""The dialogue is Rasa: our own channel (bot/channel.py) over loopback HTTP."""

import re
from datetime import date
from typing import Any

import aiohttp

from actions.rules import Language
from actions.web.assistant import DialogueUnavailable, Heard

PAYLOAD_PREFIX = re.compile(r"^[\s/\u200b-\u200d\u2060\ufeff]+")
"""Rasa reads a text that starts with a slash as a command; a person's words never are one."""


class RasaClient:
    """The `Assistant` that asks Rasa. The session carries the time limit."""

    def __init__(self, session: aiohttp.ClientSession, base_url: str, secret: str) -> None:
        self._session = session
        self._door = f"{base_url}/webhooks/polku"
        self._headers = {"X-Polku-Secret": secret}

    async def start(self, conversation_id: str, language: Language, service_date: date) -> Heard:
        return await self._talk(f"/conversations/{conversation_id}/start", _context(language, service_date))

    async def say(
        self, conversation_id: str, text: str, language: Language, service_date: date, *, message_id: str
    ) -> Heard:
        words = PAYLOAD_PREFIX.sub("", text) or "?"
        return await self._send(conversation_id, words, message_id, _context(language, service_date))

    async def choose(
        self, conversation_id: str, payload: str, language: Language, service_date: date, *, message_id: str
    ) -> Heard:
        return await self._send(conversation_id, payload, message_id, _context(language, service_date))

    async def erase(self, conversation_id: str) -> None:
        await self._call("DELETE", f"/conversations/{conversation_id}", None)

    async def is_alive(self) -> bool:
        try:
            await self._call("GET", "/", None)
        except DialogueUnavailable:
            return False
        return True

    async def _send(self, conversation_id: str, text: str, message_id: str, context: dict[str, str]) -> Heard:
        body = {"text": text, "message_id": message_id, **context}
        return await self._talk(f"/conversations/{conversation_id}/messages", body)

    async def _talk(self, path: str, body: dict[str, str]) -> Heard:
        answer = await self._call("POST", path, body)
        try:
            heard = Heard(tuple(_reply(reply) for reply in answer["replies"]), Language(answer["language"]))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise DialogueUnavailable from error
        if not heard.replies:  # an action failed inside Rasa, which then says nothing at all
            raise DialogueUnavailable
        return heard

    async def _call(self, method: str, path: str, body: dict[str, str] | None) -> Any:
        url = self._door + path
        try:
            async with self._session.request(method, url, json=body, headers=self._headers) as response:
                response.raise_for_status()
                return None if response.status == 204 else await response.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise DialogueUnavailable from error


def _context(language: Language, service_date: date) -> dict[str, str]:
    return {"language": language.value, "service_date": service_date.isoformat()}


def _reply(reply: dict[str, Any]) -> dict[str, Any]:
    """A reply with a text; the rest is passed on as it is."""
    return {**reply, "text": str(reply.get("text") or "")}
