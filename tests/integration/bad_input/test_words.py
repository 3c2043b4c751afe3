"""Odd words, commands and personal codes: heard as words, and never kept where they must not be."""

import json
import re

import pytest

from tests.integration.bad_input.hostile import files_holding
from tests.live import Product, Refused, Talk

IDENTITY_CODE = "131052-308T"
"""The population register's own example of a code; it belongs to nobody."""
OF_THE_CODE = re.compile(rb"131052.{0,8}308T|(?:[^0-9A-Z_]|\\u2013)308T", re.IGNORECASE)
"""The code or its last part, as it is kept; not where the end of one identifier meets the beginning of the next by chance."""


@pytest.mark.parametrize("text", ["", "   ", "\n\t \n", "\u200b\u200d", "\u0000"])
def test_nothing_said_is_named_as_a_wrong_field(talk: Talk, text: str) -> None:
    with pytest.raises(Refused) as refused:
        talk.say(text)

    assert (refused.value.status, refused.value.problem["field"]) == (422, "text")
    assert len(talk.history()) == 1


def test_two_thousand_characters_are_heard_and_one_more_is_not(talk: Talk) -> None:
    heard = talk.say("työtön " * 285 + "nytte")

    with pytest.raises(Refused) as refused:
        talk.say("x" * 2001)

    assert heard
    assert refused.value.status == 413


STORY = {
    "fi": (
        "Kaikki alkoi siitä kun tehdas suljettiin ja koko vuoro sai lähteä samana päivänä. Vaimo on kotona ja koira on vanha. "
        "Kesällä kävimme vielä mökillä mutta auto hajosi. Naapuri lupasi auttaa mutta hänelläkin on omat murheensa. ",
        "Laskut on nyt perinnässä ja ulosotto tulee. Mistä saan apua velkoihin?",
    ),
    "sv": (
        "Allt började med att fabriken stängde och hela skiftet fick gå samma dag. Frun är hemma och hunden är gammal. "
        "I somras var vi på stugan men bilen gick sönder. Grannen lovade hjälpa men har sina egna bekymmer. ",
        "Nu är räkningarna hos indrivningen och utsökningen kommer. Var får jag hjälp med skulderna?",
    ),
}


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_story_of_two_thousand_characters_is_heard_to_its_end(product: Product, language: str) -> None:
    told, wanted = STORY[language]
    talk = Talk(product.url, language).start()

    heard = talk.say((told * 10)[:1900] + wanted)

    offered = [choice["topic"] for message in heard for choice in message["choices"]]
    assert "debt" in [message["topic"] for message in heard] + offered


ODD_WORDS = [
    "😀🎉🤷",
    "👨‍👩‍👧‍👦",
    "<script>alert(document.cookie)</script>",
    "<img src=x onerror=alert(1)>",
    "'; DROP TABLE messages; --",
    "1' OR '1'='1",
    "{{7*7}} ${7*7} %s %n {name}",
    "../../../../etc/passwd",
    "?????????",
    "A" * 2000,
    "ä" * 1000,
    "työ\u0000tön",
    "half \ud83d a pair",
    "\u202eedellä takaperin",
    "null",
    "-1e309",
    "https://esimerkki.fi/palvelut?id=1",
    "1234567",
    "TYÖÖÖÖTÖN MITÄ NYYYT!!!!",
    "työ\u200btön\u2060 nyt",
    "olen arbetslös ja tarvitsen hjälp heti",
]


@pytest.mark.parametrize("text", ODD_WORDS)
def test_odd_words_are_only_words(talk: Talk, text: str) -> None:
    heard = talk.say(text)

    assert heard
    assert all(message["text"].strip() for message in heard)
    assert "49" not in talk.text
    assert talk.say("hei")


def test_html_comes_back_in_the_history_as_it_was_written(talk: Talk) -> None:
    talk.say("<b>moi</b>")

    assert [m["text"] for m in talk.history() if m["from"] == "user"] == ["<b>moi</b>"]


COMMANDS = [
    "/back",
    '/inform{"municipality": "091"}',
    ' /inform{"municipality": "091"}',
    '//inform{"municipality": "091"}',
    '\u200b/inform{"municipality": "091"}',
    '/inform@1.0{"municipality": "091"}',
    "/appointment",
    "EXTERNAL: inform",
]


@pytest.mark.parametrize("text", COMMANDS)
def test_a_command_typed_as_words_is_not_obeyed(talk: Talk, text: str) -> None:
    talk.choose("who_serves")
    assert talk.asks == "municipality"

    talk.say(text)

    assert talk.asks == "municipality"
    assert not any(message["decision"] for message in talk.latest)
    talk.say("Helsinki")
    assert [m["decision"]["body"]["id"] for m in talk.latest if m["decision"]] == ["EA08"]


@pytest.mark.parametrize("text", ["/restart", "/start", "/session_start"])
def test_a_command_of_rasas_own_is_heard_as_the_word_it_is(talk: Talk, text: str) -> None:
    talk.say("asun Espoossa, kuka palvelee minua")

    heard = talk.say(text)

    assert heard
    assert all(message["text"].strip() for message in heard)
    assert [m["text"] for m in talk.history() if m["from"] == "user"][-1] == text


@pytest.mark.parametrize(
    "text",
    [
        f"moi, mun hetu on {IDENTITY_CODE} ja oon työtön",
        f"{IDENTITY_CODE}",
        IDENTITY_CODE.lower(),
        "131052 - 308T",
        "131052–308T",
    ],
)
def test_an_identity_code_is_hidden_everywhere_and_the_person_told(
    product: Product, talk: Talk, text: str
) -> None:
    heard = talk.say(text)

    assert "henkilötunnu" in heard[0]["text"].lower()
    assert "308T" not in json.dumps([heard, talk.history()]).upper()
    assert files_holding(product, OF_THE_CODE) == []


def test_an_identity_code_given_as_a_name_is_hidden_too(product: Product, talk: Talk) -> None:
    talk.choose("human")
    talk.choose("call_back")

    talk.say(f"Maija Mallinen {IDENTITY_CODE}")
    talk.say("040 123 4567")

    assert "308T" not in json.dumps(talk.history())
    assert files_holding(product, OF_THE_CODE) == []


def test_the_logs_never_hold_what_was_said(product: Product, talk: Talk) -> None:
    talk.say("kissani Vilivihreä sairastui ja olen työtön")

    logs = [product.folder / name for name in ("server.log", "rasa.log")]
    assert not any("Vilivihre" in log.read_text(errors="replace") for log in logs)
