"""The widget against answers that a good day does not bring: hostile text, errors, small screens, weak contrast."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.pages.chat_page import ChatPage
from tests.pages.conftest import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.rasa]

HOSTILE = "<img src=x onerror=\"document.title='taken'\"><b>bold</b>"
MESSAGES = "**/api/v1/conversations/*/messages"
PROBLEM = "application/problem+json"
LUMINANCE = """element => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  let behind = element;
  while (behind.parentElement && rgba(getComputedStyle(behind).backgroundColor)[3] < 255) behind = behind.parentElement;
  const [a, b] = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor].map(c => light(rgba(c)));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}"""


def a_message(**fields: Any) -> dict[str, Any]:
    empty: dict[str, Any] = {
        "choices": [],
        "services": [],
        "slots": [],
        "decision": None,
        "appointment": None,
    }
    made = {
        "id": "m1",
        "sent_at": "2026-11-22T10:00:00+02:00",
        "from": "bot",
        "language": "fi",
        "text": "Selvä.",
    }
    return {**made, "topic": None, "asks": None, **empty, **fields}


def answer_with(page: Page, *messages: dict[str, Any]) -> None:
    body = json.dumps({"messages": messages, "language": "fi"})
    page.route(MESSAGES, lambda route: route.fulfill(status=200, content_type="application/json", body=body))


@pytest.fixture
def chat(page: Page, product_url: str) -> ChatPage:
    return ChatPage(page, product_url, "fi", "widget").open().start()


def test_whatever_is_received_is_written_as_text(page: Page, chat: ChatPage) -> None:
    everywhere = {key: HOSTILE for key in ("name", "summary", "provider", "apply", "note", "id")}
    answer_with(
        page,
        a_message(
            text=f"{HOSTILE}\n\n{HOSTILE}",
            topic=HOSTILE,
            asks=HOSTILE,
            choices=[{"id": HOSTILE, "label": HOSTILE, "topic": None}],
            services=[
                {**everywhere, "why": [HOSTILE], "url": "javascript:alert(1)", "checked_on": "2026-10-01"}
            ],
            slots=[_slot("2026-11-24T09:00:00+02:00") | {"coach": HOSTILE, "mode": HOSTILE}],
            decision={
                "valid_on": "2026-11-22",
                "body": {"id": HOSTILE, "kind": HOSTILE, "name": HOSTILE},
                "reasons": [HOSTILE],
                "sources": [{"text": HOSTILE, "url": "data:text/html,<script>alert(1)</script>"}],
                "discretion": [HOSTILE],
            },
            appointment=_slot("2026-11-24T09:00:00+02:00")
            | {"reference": HOSTILE, "place": HOSTILE, "status": HOSTILE, "ics_url": "javascript:alert(1)"},
        ),
    )

    chat.say(HOSTILE)

    expect(chat.answers.locator("img, b, script")).to_have_count(0)
    expect(chat.log.locator("a[href]:not([href^=http])")).to_have_count(0)
    expect(chat.log.locator(".from-user .bubble")).to_have_text(HOSTILE)
    assert page.title() != "taken"


def test_only_web_addresses_in_a_text_become_links(page: Page, chat: ChatPage) -> None:
    answer_with(
        page, a_message(text="Katso https://www.suomi.fi/tuki. Ei javascript:alert(1) eikä ftp://x.example")
    )

    chat.say("mistä?")

    links = chat.answers.locator("a")
    expect(links).to_have_count(1)
    expect(links).to_have_attribute("href", "https://www.suomi.fi/tuki")


def test_a_broken_connection_is_told_and_the_same_message_tried_again(page: Page, chat: ChatPage) -> None:
    keys: list[str] = []
    page.route(MESSAGES, _noting(keys, Route.abort))

    chat.input.fill("hei")
    chat.input.press("Enter")
    again = chat.log.locator(".problem button")
    expect(chat.log.locator(".problem")).to_contain_text("09 0000 0001")
    chat.shoot("offline")
    page.unroute(MESSAGES)
    page.route(MESSAGES, _noting(keys, Route.continue_))
    again.click()

    expect(chat.answers.first).to_be_visible()
    expect(chat.log.locator(".problem")).to_have_count(0)
    expect(chat.log.locator(".from-user")).to_have_count(1)
    assert len(keys) == 2
    assert keys[0] == keys[1] != ""


def test_every_message_has_a_key_of_its_own(page: Page, chat: ChatPage) -> None:
    keys: list[str] = []
    page.route(MESSAGES, _noting(keys, Route.continue_))

    chat.say("hei").say("hei")

    assert len(set(keys)) == 2


def test_when_a_part_is_down_the_servers_own_words_are_shown(page: Page, chat: ChatPage) -> None:
    _refuse(page, 503, {"detail": "En voi vastata. Soita 09 0000 0001."}, {"Retry-After": "10"})

    chat.input.fill("hei")
    chat.input.press("Enter")

    expect(chat.log.locator(".problem p").first).to_have_text("En voi vastata. Soita 09 0000 0001.")
    expect(chat.log.locator(".problem button")).to_be_enabled()


def test_after_too_many_messages_one_is_asked_to_wait(page: Page, chat: ChatPage) -> None:
    _refuse(page, 429, {"detail": "Odota 2 s."}, {"Retry-After": "2"})

    chat.input.fill("hei")
    chat.input.press("Enter")

    again = chat.log.locator(".problem button")
    expect(again).to_be_disabled()
    expect(again).to_be_enabled()


def test_a_time_just_taken_brings_fresh_times(page: Page, chat: ChatPage) -> None:
    slots = [
        _slot("2026-11-24T09:00:00+02:00"),
        _slot("2026-11-24T10:00:00+02:00"),
        _slot("2026-11-25T09:00:00+02:00"),
    ]
    _refuse(page, 409, {"messages": [a_message(text="Aika ehti mennä.", asks="slot", slots=slots)]}, {})

    chat.input.fill("tiistai")
    chat.input.press("Enter")

    expect(chat.log.locator(".day")).to_have_count(2)
    expect(chat.live()).to_have_count(3)
    expect(
        chat.log.get_by_role("button", name=re.compile("tiistai 24. marraskuuta klo.9.00.–.9.45"))
    ).to_be_visible()
    chat.shoot("fresh-times")


def test_a_conversation_that_is_gone_gives_way_to_a_new_one(page: Page, chat: ChatPage) -> None:
    _refuse(page, 404, {"detail": "Ei löytynyt"}, {})

    chat.input.fill("hei")
    chat.input.press("Enter")

    expect(page.locator(".chat-notice")).not_to_be_empty()
    page.unroute(MESSAGES)
    chat.start()
    expect(chat.live("who_serves")).to_be_visible()


def test_too_long_a_message_is_told_before_it_is_sent(page: Page, chat: ChatPage) -> None:
    sent: list[str] = []
    page.route(MESSAGES, _noting(sent, Route.abort))

    chat.input.fill("ä" * 1990)
    expect(page.locator("#chat-left")).to_contain_text("10")
    chat.input.fill("ä" * 2001)
    chat.input.press("Enter")

    expect(page.locator("#chat-left")).to_contain_text("1 merkkiä liian pitkä")
    expect(chat.input).to_have_attribute("aria-invalid", "true")
    assert not sent


def test_pressed_choices_stay_readable_but_cannot_be_pressed_again(chat: ChatPage) -> None:
    greeting = chat.messages.first

    chat.press("who_serves")

    expect(greeting.locator("button.choice:enabled")).to_have_count(0)
    expect(greeting.locator("button.choice.pressed")).to_have_count(1)
    assert _contrast(greeting.locator("button.choice").last) >= 4.5


def test_answers_are_announced_but_history_is_not(page: Page, chat: ChatPage) -> None:
    expect(chat.log).to_have_attribute("aria-live", "polite")

    page.reload()

    expect(chat.messages).not_to_have_count(0)
    expect(chat.log).to_have_attribute("aria-live", "polite")
    expect(page.get_by_role("log")).to_have_attribute("aria-label", "Viestit")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_stand_out(page: Page, chat: ChatPage, scheme: Any) -> None:
    chat.press("human")
    page.emulate_media(color_scheme=scheme)

    chat.shoot(scheme)
    selectors = (
        "h1, h2, .lead, .small, .demo-note, .languages a, .button, .bubble p, .choice, .tool, label, dt, dd a"
    )
    weak = {
        element.inner_text(): _contrast(element)
        for element in page.locator(selectors).all()
        if element.is_visible()
    }
    assert {words: ratio for words, ratio in weak.items() if ratio < 4.5} == {}


def test_a_small_phone_shows_it_all(browser: Browser, product_url: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale="sv-FI")  # type: ignore[arg-type]
    page = context.new_page()
    chat = ChatPage(page, product_url, "sv", "phone").open()
    chat.shoot("page")
    assert _width(page) <= PHONE["width"]

    chat.start()
    chat.shoot("open")
    expect(page.locator(".about")).to_have_attribute("inert", "")
    frame = page.locator(".chat-talk").bounding_box()
    assert frame is not None
    assert frame["height"] == PHONE["height"]
    chat.press("who_serves", "question").say("Helsingfors", "decision")
    assert _width(page) <= PHONE["width"]
    assert chat.log.evaluate("log => log.scrollWidth - log.clientWidth") == 0

    page.keyboard.press("Escape")
    expect(page.locator(".about")).not_to_have_attribute("inert", "")
    page.get_by_role("button", name="Öppna samtalet").click()
    expect(chat.log.locator(".decision")).to_be_visible()
    context.close()


def test_every_button_and_field_has_a_name_and_room_for_a_finger(page: Page, chat: ChatPage) -> None:
    controls = page.locator("button:visible, input:visible, textarea:visible, summary:visible")

    for control in controls.all():
        assert control.aria_snapshot().split('"')[1:2] not in ([], [""]), control
        box = control.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24


def _slot(starts_at: str) -> dict[str, Any]:
    ends_at = starts_at.replace(":00:00", ":45:00")
    return {"id": starts_at, "starts_at": starts_at, "ends_at": ends_at, "mode": "phone", "coach": "Riitta"}


def _refuse(page: Page, status: int, body: dict[str, Any], headers: dict[str, str]) -> None:
    answer = {"status": status, "content_type": PROBLEM, "body": json.dumps(body), "headers": headers}
    page.route(MESSAGES, lambda route: route.fulfill(**answer))


def _noting(keys: list[str], then: Callable[[Route], None]) -> Callable[[Route], None]:
    """Keeps the Idempotency-Key of each message before it goes on, or not."""

    def handle(route: Route) -> None:
        keys.append(route.request.headers.get("idempotency-key", ""))
        then(route)

    return handle


def _contrast(element: Locator) -> float:
    ratio: float = element.evaluate(LUMINANCE)
    return ratio


def _width(page: Page) -> int:
    width: int = page.evaluate("() => document.documentElement.scrollWidth")
    return width
