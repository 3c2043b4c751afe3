"""The demo's pages: a municipality's page with the chat in it, and the letters that were sent."""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from aiohttp import hdrs, web

from actions.people.office import Office
from actions.rules import Language
from actions.web.keys import DESK, GUIDANCE, LANGUAGE, OFFICE, SETTINGS
from actions.web.messages import HELSINKI

STATIC = Path(__file__).parent / "static"
TEMPLATES = Path(__file__).parent / "templates"
BLANK = re.compile(r"\{\{([\w.]+)\}\}")
REFRESH_SECONDS = 10


class Markup(str):
    """Our own HTML, put into a page as it is; every other text is escaped."""

    __slots__ = ()


async def show_front_page(request: web.Request) -> web.StreamResponse:
    language, settings = _language(request), request.app[SETTINGS]
    texts = page_texts(language)
    today = request.app[DESK].clock().astimezone(HELSINKI).date()
    blanks = texts | _office(request.app[OFFICE], language) | _current(language)
    blanks["page.privacy_3"] = texts["page.privacy_3"].format(days=settings.retention_days)
    blanks["day.today"] = today.isoformat()
    blanks["day.hidden"] = _hidden(not settings.allow_service_date)
    blanks["outbox.hidden"] = _hidden(not settings.demo)
    return _page("front.html", blanks, here="/")


async def show_static(request: web.Request) -> web.StreamResponse:
    return _file(request.match_info["path"])


async def show_outbox(request: web.Request) -> web.Response:
    """What would have been sent by mail, newest first; only in a demo."""
    if not request.app[SETTINGS].demo:
        raise web.HTTPNotFound
    language = _language(request)
    texts = page_texts(language)
    letters = await request.app[GUIDANCE].outbox()
    blanks = texts | _current(language) | _refreshing(request, texts, language)
    blanks["letters"] = _letters(letters, texts)
    return _page("outbox.html", blanks, here="/demo/outbox")


def fill(template: str, blanks: Mapping[str, str]) -> str:
    """The template with each {{blank}} escaped, but for our own Markup. Raises KeyError for an unknown blank."""

    def value(found: re.Match[str]) -> str:
        text = blanks[found[1]]
        return str(text) if isinstance(text, Markup) else escape(text)

    return BLANK.sub(value, template)


@cache
def _page_texts(language: Language) -> Mapping[str, str]:
    content = json.loads((STATIC / f"texts.{language}.json").read_text(encoding="utf-8"))
    return {f"{part}.{key}": text for part, texts in content.items() for key, text in texts.items()}


def page_texts(language: Language) -> dict[str, str]:
    """Every text of texts.<language>.json under `part.key`."""
    return dict(_page_texts(language))


def _language(request: web.Request) -> Language:
    """The language of the address (?lang=), else what the browser prefers."""
    wanted = request.query.get("lang")
    if wanted in tuple(Language):
        request[LANGUAGE] = Language(wanted)
    return request[LANGUAGE]


def _office(office: Office, language: Language) -> dict[str, str]:
    both = {one.value: {"phone": office.phone[one], "hours": office.hours_in_words[one]} for one in Language}
    return {
        "office.name": office.name[language],
        "office.phone": office.phone[language],
        "office.dial": office.phone[language].replace(" ", ""),
        "office.hours": office.hours_in_words[language],
        "office.address": office.address[language],
        "office.json": json.dumps(both, ensure_ascii=False),
    }


def _current(language: Language) -> dict[str, str]:
    marks = {one: ' aria-current="true"' if one is language else "" for one in Language}
    return {"language": language.value} | {f"current.{one}": Markup(mark) for one, mark in marks.items()}


def _hidden(hidden: bool) -> Markup:
    return Markup("hidden" if hidden else "")


def _refreshing(request: web.Request, texts: Mapping[str, str], language: Language) -> dict[str, str]:
    """The page reloads itself only for those who asked for it: a reload under a reader's eyes confuses."""
    by_itself = request.query.get("refresh") == "on"
    still, moving = f"/demo/outbox?lang={language}", f"/demo/outbox?lang={language}&refresh=on"
    meta = f'<meta http-equiv="refresh" content="{REFRESH_SECONDS}">' if by_itself else ""
    return {
        "refresh.meta": Markup(meta),
        "refresh.here": moving if by_itself else still,
        "refresh.other": still if by_itself else moving,
        "refresh.label": texts["outbox.refresh_off" if by_itself else "outbox.refresh_on"],
    }


def _letters(letters: Iterable[Mapping[str, Any]], texts: Mapping[str, str]) -> Markup:
    shown = "\n".join(_letter(letter, texts) for letter in letters)
    return Markup(shown or f"<p>{escape(texts['outbox.none'])}</p>")


def _letter(letter: Mapping[str, Any], texts: Mapping[str, str]) -> str:
    sent = datetime.fromisoformat(str(letter["sent_at"])).astimezone(HELSINKI)
    blanks = {
        **texts,
        "language": str(letter["language"]),
        "subject": str(letter["subject"]),
        "recipient": str(letter["to"]),
        "sent_at": sent.isoformat(timespec="seconds"),
        "sent": f"{sent.day}.{sent.month}.{sent.year} {sent:%H.%M}",
        "text": str(letter["text"]),
    }
    return fill(LETTER, blanks)


LETTER = """<article class="letter">
  <h2 lang="{{language}}">{{subject}}</h2>
  <dl class="facts">
    <div><dt>{{outbox.to}}</dt><dd>{{recipient}}</dd></div>
    <div><dt>{{outbox.sent}}</dt><dd><time datetime="{{sent_at}}">{{sent}}</time></dd></div>
  </dl>
  <p class="letter-text" lang="{{language}}">{{text}}</p>
</article>"""


def _page(name: str, blanks: Mapping[str, str], here: str) -> web.Response:
    """The template under the header that all pages share; `here` is the page's own address."""
    header = fill(_template("header.html"), {**blanks, "header.here": here})
    page = fill(_template(name), {**blanks, "header": Markup(header)})
    headers = {hdrs.CACHE_CONTROL: "no-cache", hdrs.VARY: "Accept-Language"}
    return web.Response(text=page, content_type="text/html", headers=headers)


def _template(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _file(name: str) -> web.FileResponse:
    """A file of static/; whatever lies outside of it is not there."""
    root = STATIC.resolve()
    try:
        file = (root / name).resolve()
        found = file.is_relative_to(root) and file.is_file()
    except (ValueError, OSError):  # a zero byte, a name too long
        found = False
    if not found:
        raise web.HTTPNotFound
    return web.FileResponse(file, headers={hdrs.CACHE_CONTROL: "no-cache"})
