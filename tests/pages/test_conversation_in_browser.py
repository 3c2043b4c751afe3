"""Whole conversations through the real page, the real server and the real model, in both languages."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.pages.chat_page import ChatPage

pytestmark = [pytest.mark.browser, pytest.mark.rasa]

BOTH = pytest.mark.parametrize("language", ["fi", "sv"])
HOME = {"fi": "Helsinki", "sv": "Helsingfors"}
DEBTS = {"fi": "velat painaa", "sv": "jag har skulder"}
BOOK = {"fi": "Varaa aika valmentajalle", "sv": "Boka tid hos coachen"}
CANCEL = {"fi": "peru aika", "sv": "avboka tiden"}
TRIAL_FACTS = {
    "municipality": "",
    "status": "press:status=unemployed",
    "age": "27",
    "earnings_related": "press:earnings_related=false",
    "mother_tongue": "press:mother_tongue",
    "immigrant": "press:immigrant=false",
    "was_trial_customer": "press:was_trial_customer=false",
    "days_until_unemployed": "press:days_until_unemployed=none",
    "dismissed": "press:dismissed=false",
    "has_home_municipality": "press:has_home_municipality=true",
}
BOOKING_FACTS = {
    "reference": "press:reference=none",
    "code": "press:reference=none",
    "municipality": "",
    "need": "press:need=",
    "mode": "press:mode=in_person",
    "interpreter": "press:interpreter=false",
    "when": "press:when=",
    "slot": "press:",
    "name": "Aino Esimerkki",
    "contact": "aino@posti.example",
    "confirm": "press:confirm=true",
}


def a_chat(page: Page, url: str, language: str, story: str) -> ChatPage:
    return ChatPage(page, url, language, story).open()


@BOTH
def test_which_body_serves_me_in_2022_and_today(page: Page, product_url: str, language: str) -> None:
    chat = a_chat(page, product_url, language, "body")
    chat.shoot("page")
    decision = chat.log.locator(".decision")

    page.locator('[data-day="2022-06-10"]').click()
    expect(chat.messages).not_to_have_count(0)
    chat.press("who_serves").answer_while_asked(TRIAL_FACTS | {"municipality": HOME[language]}, decision)

    expect(page.locator(".chat-day")).to_contain_text("10.6.2022")
    expect(decision.locator(".card-kicker, h3").first).to_contain_text(
        re.compile("kuntakokeilu|kommunförsök", re.I)
    )
    expect(decision.locator("details")).not_to_have_count(0)
    chat.shoot("decision-2022")

    page.locator("button[data-day]").first.click()
    expect(decision).to_have_count(0)
    expect(chat.live("who_serves")).to_be_visible()
    chat.press("who_serves").answer_while_asked({"municipality": HOME[language]}, decision)

    expect(page.locator(".chat-day")).to_be_hidden()
    expect(decision).to_contain_text(re.compile("työllisyysalue|sysselsättnings", re.I))
    decision.locator("summary").first.click()
    expect(decision.locator("details[open] li").first).to_be_visible()
    chat.shoot("decision-today")


@BOTH
def test_debts_bring_guidance_and_services(page: Page, product_url: str, language: str) -> None:
    chat = a_chat(page, product_url, language, "debts").start()

    chat.say(DEBTS[language], "guidance")

    cards = chat.answers.locator(".cards .card")
    expect(cards).not_to_have_count(0)
    assert chat.answers.first.get_attribute("lang") == language
    for card in cards.all():
        expect(card.locator("h3")).not_to_be_empty()
    for link in cards.locator("a").all():
        assert re.match("https?://", link.get_attribute("href") or "")
        assert link.get_attribute("rel") == "noopener noreferrer"
    cards.first.scroll_into_view_if_needed()
    chat.shoot("services")


@BOTH
def test_a_meeting_is_booked_and_cancelled_by_its_reference(
    page: Page, product_url: str, language: str
) -> None:
    chat = a_chat(page, product_url, language, "booking").start()
    booked = chat.log.locator(".appointment.booked")

    chat.say(BOOK[language], "begin").answer_while_asked(
        BOOKING_FACTS | {"municipality": HOME[language]}, booked
    )

    reference = booked.locator("dd").filter(has_text=re.compile(r"^AP")).inner_text()
    booked.scroll_into_view_if_needed()
    chat.shoot("booked")
    with page.expect_download() as calendar:
        booked.get_by_role("link").click()
    assert "BEGIN:VCALENDAR" in calendar.value.path().read_text(encoding="utf-8")

    page.goto(f"{product_url}/demo/outbox?lang={language}")
    expect(page.locator("article").filter(has_text=reference)).not_to_have_count(0)
    chat.shoot("outbox")

    chat.open()
    expect(booked).to_be_visible()
    chat.say(CANCEL[language], "cancel").answer_while_asked(
        {"reference": reference, "confirm": "press:confirm=true"}, chat.log.locator(".appointment.cancelled")
    )
    chat.shoot("cancelled")


@BOTH
def test_the_conversation_survives_a_reload(page: Page, product_url: str, language: str) -> None:
    chat = a_chat(page, product_url, language, "reload").start()
    chat.press("who_serves")
    before = chat.log.inner_text()

    page.reload()

    expect(chat.messages).not_to_have_count(0)
    chat.settle()
    assert _flat(chat.log.inner_text()) == _flat(before)
    expect(chat.log.locator(".from-user")).to_have_count(1)
    chat.say(HOME[language])
    expect(chat.log.locator(".decision")).to_be_visible()


@BOTH
def test_the_keyboard_alone_is_enough(page: Page, product_url: str, language: str) -> None:
    chat = a_chat(page, product_url, language, "keyboard")

    _tab_to(page, ".chat-front button")
    page.keyboard.press("Enter")
    expect(chat.messages).not_to_have_count(0)
    expect(chat.input).to_be_focused()
    _tab_to(page, '[data-choice="who_serves"]', back=True)
    chat.shoot("focus")
    page.keyboard.press("Space")
    expect(chat.answers).not_to_have_count(0)

    expect(chat.input).to_be_focused()
    page.keyboard.type(HOME[language])
    page.keyboard.press("Shift+Enter")
    expect(chat.input).to_have_value(f"{HOME[language]}\n")
    page.keyboard.press("Enter")
    expect(chat.log.locator(".decision")).to_be_visible()
    expect(chat.input).to_have_value("")


@BOTH
def test_erasing_asks_first_and_leaves_nothing(page: Page, product_url: str, language: str) -> None:
    chat = a_chat(page, product_url, language, "erase").start()
    held = page.evaluate("() => JSON.parse(sessionStorage.getItem('polku.conversation'))")
    tools = page.locator(".chat-tools button")

    tools.nth(1).click()
    chat.shoot("question")
    page.locator(".question .quiet").click()
    expect(chat.messages).not_to_have_count(0)
    tools.nth(1).click()
    page.locator(".question .button:not(.quiet)").click()

    expect(page.locator(".chat-notice")).not_to_be_empty()
    expect(page.locator(".chat-front button")).to_be_focused()
    chat.shoot("erased")
    assert page.evaluate("() => sessionStorage.length") == 0
    headers = {"Authorization": f"Bearer {held['token']}"}
    history = page.request.get(f"{product_url}/api/v1/conversations/{held['id']}/messages", headers=headers)
    assert history.status == 404


def test_a_personal_identity_code_does_not_stay_on_the_screen(page: Page, product_url: str) -> None:
    chat = a_chat(page, product_url, "fi", "masked").start()

    chat.say("hetuni on 131052-308T")

    expect(chat.log.locator(".from-user")).to_have_count(1)
    expect(chat.log).not_to_contain_text("131052-308T")
    expect(chat.log.locator(".from-user")).to_contain_text("hetuni on")


def test_starting_again_is_a_new_conversation(page: Page, product_url: str) -> None:
    chat = a_chat(page, product_url, "fi", "restart").start()
    chat.press("who_serves")

    page.locator(".chat-tools button").first.click()
    page.locator(".question .button:not(.quiet)").click()

    expect(chat.log.locator(".from-user")).to_have_count(0)
    expect(chat.live("who_serves")).to_be_visible()


def test_changing_the_pages_language_changes_the_conversations(page: Page, product_url: str) -> None:
    chat = a_chat(page, product_url, "fi", "language").start()
    chat.press("who_serves")

    page.get_by_role("link", name="Svenska").click()

    expect(page.locator("html")).to_have_attribute("lang", "sv")
    expect(chat.messages.last).to_have_attribute("lang", "sv")
    expect(page.locator(".chat-talk")).to_have_attribute("lang", "sv")
    expect(chat.messages.first).to_have_attribute("lang", "fi")
    chat.shoot("svenska")


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _tab_to(page: Page, selector: str, *, back: bool = False) -> None:
    wanted = page.locator(f"{selector}:focus")
    for _ in range(40):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        if wanted.count():
            return
    raise AssertionError(f"{selector} cannot be reached by the keyboard")
