"""Reading what a caller sent: bounded, JSON, each field of the right kind or named as wrong."""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from aiohttp import web

from actions.rules import Language
from actions.web.conversations.rules import LONGEST_TEXT, readable
from actions.web.problems import Kind, Problem, wrong_field

LARGEST_BODY = 64 * 1024
DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
JSON_TYPE = re.compile(r"application/(json|[\w.+-]+\+json)")


async def read_json(request: web.Request, *, may_be_empty: bool = False) -> dict[str, Any]:
    """The JSON object in the body; what is too large is refused before it is read."""
    raw = await _read(request)
    if may_be_empty and not raw.strip():
        return {}
    if not JSON_TYPE.fullmatch(request.content_type):
        raise Problem(Kind.NOT_JSON)
    try:
        body = json.loads(raw, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise Problem(Kind.MALFORMED_JSON) from error
    if not isinstance(body, dict):
        raise wrong_field("body", "not-object")
    return body


async def _read(request: web.Request) -> bytes:
    if (request.content_length or 0) > LARGEST_BODY:
        raise Problem(Kind.TOO_LARGE)
    raw = bytearray()
    async for chunk in request.content.iter_any():
        raw += chunk
        if len(raw) > LARGEST_BODY:
            raise Problem(Kind.TOO_LARGE)
    return bytes(raw)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def text_of(fields: Mapping[str, Any], name: str) -> str | None:
    """A text without what cannot be stored; None when it was not given."""
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise wrong_field(name, "not-text")
    if len(value) > LONGEST_TEXT:
        raise Problem(Kind.TOO_LONG, extra={"field": name})
    return readable(value)


def language_of(fields: Mapping[str, Any], usual: Language) -> Language:
    value = text_of(fields, "language")
    if value is None:
        return usual
    try:
        return Language(value)
    except ValueError as error:
        raise wrong_field("language", "unknown-language") from error


def date_of(fields: Mapping[str, Any], name: str) -> date | None:
    """A day as YYYY-MM-DD in the years 2000-2100, the only years any rule speaks of."""
    value = text_of(fields, name)
    if value is None:
        return None
    try:
        day = date.fromisoformat(value) if DATE.fullmatch(value) else None
    except ValueError:
        day = None
    if day is None or not 2000 <= day.year <= 2100:
        raise wrong_field(name, "not-a-date")
    return day


def time_of(fields: Mapping[str, Any], name: str) -> datetime | None:
    """A moment in RFC 3339, with its offset. A "+" that a query string turned into a space is taken as one."""
    value = text_of(fields, name)
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value.strip().replace(" ", "+"))
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None or not 2000 <= moment.year <= 2100:
        raise wrong_field(name, "not-a-time")
    return moment


def whole_number_of(fields: Mapping[str, Any], name: str, usual: int, least: int, most: int) -> int:
    """A whole number of a query or a body, between `least` and `most`."""
    value = fields.get(name)
    if value is None:
        return usual
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,9}", value, re.ASCII):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise wrong_field(name, "not-number")
    return value
