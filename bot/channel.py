"""The door between Rasa and our server: start a conversation, say or choose something, erase it all."""

from __future__ import annotations

import hmac
from collections import OrderedDict
from functools import wraps
from typing import Any, Awaitable, Callable, Dict, List, Optional, Text, Tuple

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.memory import erasable
from bot.overhead import lighten_serving

Handle = Callable[[UserMessage], Awaitable[Any]]
NAME = "polku"
REMEMBERED_ANSWERS = 1000
"""How many answers are kept in memory for a message that is sent again."""


class WholeReplies(CollectingOutputChannel):
    """Keeps each reply whole: its text, its structured fields and its choices."""

    def __init__(self) -> None:
        super().__init__()
        self.replies: List[Dict[Text, Any]] = []

    @classmethod
    def name(cls) -> Text:
        return NAME

    async def send_response(self, recipient_id: Text, message: Dict[Text, Any]) -> None:
        fields = dict(message.get("custom") or {})
        choices = [_choice(button) for button in message.get("buttons") or []] + (
            fields.pop("choices", None) or []
        )
        self.replies.append({"text": message.get("text") or "", **fields, "choices": choices})


class PolkuInput(InputChannel):
    """Three calls behind a shared secret; `metadata` carries the talk's language and the day asked about."""

    def __init__(self, secret: Text) -> None:
        if not secret:
            raise ValueError("RASA_SECRET is empty: set it to the same value for Rasa and for the server")
        self._secret = secret
        self._answered: OrderedDict[Tuple[Text, Text], Dict[Text, Any]] = OrderedDict()

    @classmethod
    def name(cls) -> Text:
        return NAME

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> "PolkuInput":
        lighten_serving()
        return cls(str((credentials or {}).get("secret") or ""))

    def blueprint(self, on_new_message: Handle) -> Blueprint:
        door = Blueprint("polku_channel", __name__)

        @door.get("/")
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()  # without a model Rasa starts all the same
            return response.json({"status": "ok" if ready else "no model"}, status=200 if ready else 503)

        @door.post("/conversations/<conversation_id:str>/start")
        @self._guarded
        async def start(request: Request, conversation_id: str) -> HTTPResponse:
            return response.json(await _talk(on_new_message, conversation_id, "/start", request.json))

        @door.post("/conversations/<conversation_id:str>/messages")
        @self._guarded
        async def say(request: Request, conversation_id: str) -> HTTPResponse:
            return response.json(await self._once(on_new_message, conversation_id, request.json))

        @door.delete("/conversations/<conversation_id:str>")
        @self._guarded
        async def erase(request: Request, conversation_id: str) -> HTTPResponse:
            agent = request.app.ctx.agent
            async with agent.lock_store.lock(conversation_id):
                await erasable(agent.tracker_store).erase(conversation_id)
            self._forget(conversation_id)
            return response.empty()

        return door

    async def _once(
        self, on_new_message: Handle, conversation_id: str, body: Dict[Text, Any]
    ) -> Dict[Text, Any]:
        """The answer to a message; a repeat of one that was answered (a lost reply) is answered the same."""
        key = (conversation_id, str(body.get("message_id") or ""))
        if key[1] and key in self._answered:
            return self._answered[key]
        answer = await _talk(on_new_message, conversation_id, str(body["text"]), body)
        if answer["replies"]:
            self._answered[key] = answer
        while len(self._answered) > REMEMBERED_ANSWERS:
            self._answered.popitem(last=False)
        return answer

    def _forget(self, conversation_id: str) -> None:
        for key in [key for key in self._answered if key[0] == conversation_id]:
            del self._answered[key]

    def _guarded(
        self, handler: Callable[..., Awaitable[HTTPResponse]]
    ) -> Callable[..., Awaitable[HTTPResponse]]:
        @wraps(handler)
        async def guarded(request: Request, *args: Any, **kwargs: Any) -> HTTPResponse:
            if not hmac.compare_digest(
                request.headers.get("X-Polku-Secret", "").encode(), self._secret.encode()
            ):
                return response.empty(status=403)
            return await handler(request, *args, **kwargs)

        return guarded


async def _talk(
    on_new_message: Handle, conversation_id: str, text: str, body: Dict[Text, Any]
) -> Dict[Text, Any]:
    channel = WholeReplies()
    metadata = {"language": body["language"], "service_date": body["service_date"]}
    await on_new_message(UserMessage(text, channel, conversation_id, input_channel=NAME, metadata=metadata))
    changed = [reply.pop("language") for reply in channel.replies if reply.get("language")]
    return {"language": changed[-1] if changed else body["language"], "replies": channel.replies}


def _choice(button: Dict[Text, Any]) -> Dict[Text, Any]:
    """A button of the replies as a choice; `status=unemployed` is short for Rasa's own notation."""
    payload = button["payload"]
    return {
        "id": payload.lstrip("/"),
        "label": button["title"],
        "topic": None,
        "payload": _rasa_notation(payload),
    }


def _rasa_notation(payload: str) -> str:
    if payload.startswith("/"):
        return payload
    name, _, value = payload.partition("=")
    return '/inform{"%s": %s}' % (name, value if value in ("true", "false") else f'"{value}"')
