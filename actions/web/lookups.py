"""The same rules and the same catalogue without a conversation: for a form, another system, a test."""

import re
import time
from datetime import UTC, datetime

from aiohttp import web

from actions.web.answers import write_json
from actions.web.bodies import date_of, language_of, read_json, text_of, time_of, whole_number_of
from actions.web.conversations.rules import is_blank
from actions.web.keys import DESK, GUIDANCE, LANGUAGE
from actions.web.messages import HELSINKI, show_time
from actions.web.ports import NeedsFacts, Wanted, WrongFacts
from actions.web.problems import Kind, Problem, wrong_field

USUAL_MUNICIPALITIES, MOST_MUNICIPALITIES = 8, 400
USUAL_SERVICES, MOST_SERVICES = 10, 100
POSSIBLE_REFERENCE = re.compile(r"[\w-]{1,64}", re.ASCII)


async def decide(request: web.Request) -> web.Response:
    body = await read_json(request)
    language = request[LANGUAGE] = language_of(body, request[LANGUAGE])
    date_of(body, "date")
    today = request.app[DESK].clock().astimezone(HELSINKI).date()
    try:
        return write_json(request.app[GUIDANCE].decide(body, today, language))
    except NeedsFacts as gap:
        blanks = {"needs": ", ".join(gap.needs)}
        raise Problem(
            Kind.NEEDS_FACTS, blanks=blanks, extra={"needs": list(gap.needs), "why": gap.needs}
        ) from gap
    except WrongFacts as wrong:
        first, sentence = next(iter(wrong.fields.items()))
        extra = {"field": first, "fields": wrong.fields}
        raise Problem(Kind.WRONG_FIELD, blanks={"hint": sentence}, extra=extra) from wrong


async def list_municipalities(request: web.Request) -> web.Response:
    words = _words(request)
    language = request[LANGUAGE] = language_of(request.query, request[LANGUAGE])
    limit = whole_number_of(request.query, "limit", USUAL_MUNICIPALITIES, 1, MOST_MUNICIPALITIES)
    found = request.app[GUIDANCE].municipalities(words, language, limit)
    return write_json({"municipalities": list(found)})


async def read_when(request: web.Request) -> web.Response:
    words = _words(request)
    language = request[LANGUAGE] = language_of(request.query, request[LANGUAGE])
    now = time_of(request.query, "now") or datetime.now(UTC)
    window = request.app[GUIDANCE].when(words, language, now)
    if window is None:
        raise wrong_field("q", "no-time-meant")
    return write_json({"from": show_time(window.starts), "to": show_time(window.ends), "text": window.text})


async def list_services(request: web.Request) -> web.Response:
    began = time.perf_counter()
    language = request[LANGUAGE] = language_of(request.query, request[LANGUAGE])
    wanted = Wanted(
        words=text_of(request.query, "q") or "",
        language=language,
        sector=_sector(request),
        municipality=_municipality(request),
        limit=whole_number_of(request.query, "limit", USUAL_SERVICES, 1, MOST_SERVICES),
    )
    found = await request.app[GUIDANCE].services(wanted)
    took_ms = round((time.perf_counter() - began) * 1000, 1)
    return write_json({"services": list(found), "took_ms": took_ms})


async def show_service(request: web.Request) -> web.Response:
    language = request[LANGUAGE] = language_of(request.query, request[LANGUAGE])
    service = await request.app[GUIDANCE].service(request.match_info["service_id"], language)
    if service is None:
        raise Problem(Kind.NOT_FOUND)
    return write_json(service)


async def show_calendar(request: web.Request) -> web.Response:
    """The calendar file of one appointment; its reference is what only its owner knows."""
    language = language_of(request.query, request[LANGUAGE]) if "language" in request.query else None
    reference = request.match_info["reference"]
    possible = POSSIBLE_REFERENCE.fullmatch(reference)
    file = await request.app[GUIDANCE].calendar(reference, language) if possible else None
    if file is None:
        raise Problem(Kind.NOT_FOUND)
    headers = {"Content-Disposition": f'attachment; filename="{reference}.ics"'}
    return web.Response(text=file, content_type="text/calendar", headers=headers)


def _words(request: web.Request) -> str:
    words = text_of(request.query, "q")
    if words is None or is_blank(words):
        raise wrong_field("q", "missing")
    return words


def _sector(request: web.Request) -> str | None:
    sector = text_of(request.query, "sector") or None
    if sector is not None and sector not in request.app[GUIDANCE].sectors:
        raise wrong_field("sector", "unknown-value")
    return sector


def _municipality(request: web.Request) -> str | None:
    """The code of the municipality given, in whatever form; an unknown one is wrong, never guessed."""
    written = (text_of(request.query, "municipality") or "").strip()
    code = request.app[GUIDANCE].find_municipality(written) if written else None
    if written and code is None:
        raise wrong_field("municipality", "unknown-municipality")
    return code
