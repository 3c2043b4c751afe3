"""The pages as any client gets them: both languages, what a setting hides, and letters that stay text."""

import asyncio
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pytest_aiohttp.plugin import AiohttpClient
from yarl import URL

from actions.bootstrap import create_app
from actions.db import migrate
from actions.rules import Language
from actions.settings import Settings
from actions.web import pages
from tests.pages.conftest import Client
from tests.pages.get_page import get_page

STATIC = pages.STATIC
SCRIPTS = sorted((STATIC / "chat").glob("*.js"))
HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.mark.parametrize("address", ["/", "/demo/outbox"])
@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_a_page_starts_in_the_browsers_language(client: Client, address: str, language: str) -> None:
    seen, _ = await get_page(client, address, accept_language=f"{language}-FI,en;q=0.5")

    assert seen.of("html")[0]["lang"] == language


@pytest.mark.parametrize("address", ["/", "/demo/outbox"])
async def test_the_address_may_ask_for_the_other_language(client: Client, address: str) -> None:
    seen, _ = await get_page(client, f"{address}?lang=sv", accept_language="fi")

    assert seen.of("html")[0]["lang"] == "sv"
    assert [link["lang"] for link in seen.of("a") if "aria-current" in link] == ["sv"]


async def test_a_language_we_do_not_speak_is_passed_over(client: Client) -> None:
    seen, _ = await get_page(client, '/?lang="><script>', accept_language="sv")

    assert seen.of("html")[0]["lang"] == "sv"


async def test_the_front_page_tells_it_is_a_demo_and_whom_to_call(client: Client) -> None:
    _, text = await get_page(client, "/?lang=sv")

    assert "Demosida" in text
    assert "tel:0900000002" in text


async def test_the_day_can_be_chosen_only_where_the_operator_allows_it(
    settings: Settings, aiohttp_client: AiohttpClient
) -> None:
    await asyncio.to_thread(migrate.upgrade, settings.database_url)
    strict = await aiohttp_client(create_app(replace(settings, allow_service_date=False, demo=False)))

    seen, _ = await get_page(strict, "/")

    assert "hidden" in next(section for section in seen.of("section") if section.get("id") == "service-day")
    assert (await strict.get("/demo/outbox")).status == 404


async def test_in_the_demo_the_day_can_be_chosen(client: Client) -> None:
    seen, _ = await get_page(client, "/")

    assert "hidden" not in next(
        section for section in seen.of("section") if section.get("id") == "service-day"
    )


async def test_the_outbox_refreshes_itself_only_when_asked(client: Client) -> None:
    still, _ = await get_page(client, "/demo/outbox")
    moving, _ = await get_page(client, "/demo/outbox?refresh=on")

    assert not [meta for meta in still.of("meta") if "http-equiv" in meta]
    assert [meta["http-equiv"] for meta in moving.of("meta") if "http-equiv" in meta] == ["refresh"]


def test_a_letter_is_shown_as_text() -> None:
    letter = {
        "subject": HOSTILE,
        "to": HOSTILE,
        "text": HOSTILE,
        "language": "sv",
        "sent_at": "2026-11-22T10:05:00+02:00",
    }

    shown = pages._letters([letter], pages.page_texts(Language.FI))

    assert "<img" not in shown
    assert shown.count("&lt;img") == 3
    assert "22.11.2026 10.05" in shown


def test_a_blank_the_page_does_not_know_is_a_fault() -> None:
    with pytest.raises(KeyError):
        pages.fill("{{nobody}}", {})


def test_what_fills_a_blank_is_never_filled_again() -> None:
    assert pages.fill("{{a}}", {"a": "{{b}}<", "b": "no"}) == "{{b}}&lt;"


async def test_nothing_outside_the_static_files_is_served(client: Client) -> None:
    for path in ("../pages.py", "..%2Fpages.py", "%2e%2e/keys.py", "/etc/passwd", "chat", "a" * 5000, "%00"):
        assert (await client.get(URL(f"/static/{path}", encoded=True))).status == 404, path


async def test_every_script_is_served_as_a_script(client: Client) -> None:
    for script in SCRIPTS:
        response = await client.get(f"/static/chat/{script.name}")

        assert response.status == 200
        assert response.content_type in {"text/javascript", "application/javascript"}
        assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_no_script_writes_html_or_runs_what_it_receives(script: Path) -> None:
    code = script.read_text(encoding="utf-8")

    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc", code
    )
    assert len(code.splitlines()) < 300


def test_both_languages_have_the_same_texts_with_the_same_blanks() -> None:
    fi, sv = (pages.page_texts(language) for language in Language)

    assert fi.keys() == sv.keys()
    for key in fi:
        assert sorted(re.findall(r"\{\w+\}", fi[key])) == sorted(re.findall(r"\{\w+\}", sv[key])), key
        assert fi[key].strip(), key
        assert sv[key].strip(), key


def test_every_text_is_used_and_every_used_text_exists() -> None:
    texts = set(pages.page_texts(Language.FI))
    files = [*SCRIPTS, *pages.TEMPLATES.glob("*.html"), Path(pages.__file__)]
    code = "\n".join(file.read_text(encoding="utf-8") for file in files)
    named = set(re.findall(r"\b(?:page|chat|cards|outbox)\.(?!css|html|hidden)\w+\b", code))

    assert [key for key in texts - named if not _is_put_together(key, code)] == []
    assert {key for key in named if not key.endswith("_")} <= texts


def _is_put_together(key: str, code: str) -> bool:
    """`cards.kind_te_office` is written as `cards.kind_` and "te_office"."""
    name = key.split(".")[1]
    return any(f'"{part}"' in code for part in (name, name.partition("_")[2]) if part)


def test_swedish_texts_use_the_words_of_finland() -> None:
    swedish = json.dumps(pages.page_texts(Language.SV), ensure_ascii=False)

    assert not re.search(r"\bKela\b|Arbetsförmedling|Försäkringskassan|cookies", swedish)
