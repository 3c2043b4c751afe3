"""Repeats, two at once, old choices, erasing, and parts that fail: nothing is done twice and nothing is lost."""

import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.integration.bad_input.hostile import (
    address_of,
    count_events,
    count_rows,
    headers_of,
    how_to_restart,
    readiness,
    say_with_key,
    send_raw,
    status_refused,
    talk_that_booked,
    talk_that_holds,
    talk_with_times,
    wait_until,
)
from tests.live import Product, Refused, Talk, call

OFFICE_PHONE = "09 0000 0001"


def test_a_repeated_key_gets_the_first_answer_and_says_nothing_twice(talk: Talk) -> None:
    answers = [say_with_key(talk, "mitä on karenssi", "k-1") for _ in range(3)]

    assert answers[0] == answers[1] == answers[2]
    assert [m["from"] for m in talk.history()].count("user") == 1


def test_a_key_repeated_at_the_same_time_is_still_one_message(talk: Talk) -> None:
    with ThreadPoolExecutor(6) as threads:
        answers = list(threads.map(lambda _: say_with_key(talk, "olen työtön Espoosta", "k-2"), range(6)))

    assert all(answer == answers[0] for answer in answers)
    assert [m["from"] for m in talk.history()].count("user") == 1


def test_a_key_used_for_other_words_is_refused(talk: Talk) -> None:
    say_with_key(talk, "hei", "k-3")

    with pytest.raises(Refused) as refused:
        say_with_key(talk, "jotain muuta", "k-3")

    assert refused.value.status == 422


def test_two_messages_at_once_are_answered_one_after_the_other(talk: Talk) -> None:
    with ThreadPoolExecutor(2) as threads:
        answers = list(
            threads.map(
                lambda text: call("POST", address_of(talk), {"text": text}, talk.token),
                ["mitä on karenssi", "mikä on starttiraha"],
            )
        )

    history = talk.history()
    assert all(answer["messages"] for answer in answers)
    assert [m["from"] for m in history].count("user") == 2
    assert len(history) == len({m["id"] for m in history}) == 3 + sum(len(a["messages"]) for a in answers)
    assert {m["topic"] for a in answers for m in a["messages"]} >= {"benefit_sanction", "startup"}


def test_a_choice_nobody_offered_is_refused(talk: Talk) -> None:
    for choice in ("confirm=true", "municipality=091", "/restart", "3-202611231000-phone", ""):
        with pytest.raises(Refused) as refused:
            talk.choose(choice)
        assert (refused.value.status, refused.value.problem["field"]) == (422, "choice")


def test_a_choice_of_another_conversation_is_refused(product: Product) -> None:
    mine, another = Talk(product.url).start(), Talk(product.url).start()
    another.choose("appointment")

    with pytest.raises(Refused) as refused:
        mine.choose("reference=none")

    assert refused.value.status == 422


def test_an_old_confirmation_pressed_again_books_nothing(product: Product) -> None:
    talk = talk_that_booked(product)
    booked = next(m["appointment"] for m in talk.latest if m["appointment"])

    talk.choose("confirm=true")

    assert not any(m["appointment"] for m in talk.latest)
    assert count_rows(product, "appointments", "reference", booked["reference"]) == 1
    assert talk.text


def test_an_old_meeting_time_pressed_after_booking_takes_no_second_time(product: Product) -> None:
    talk = talk_that_booked(product)
    old = next(m["slots"][1]["id"] for m in talk.messages if m["slots"])

    talk.choose(old)

    assert talk.latest
    assert not any(m["appointment"] for m in talk.latest)


def test_an_old_choice_of_the_greeting_still_works(talk: Talk) -> None:
    talk.say("mitä on karenssi")

    talk.choose("who_serves")

    assert talk.asks == "municipality"


def test_after_erasing_nothing_is_there_and_nothing_is_kept(product: Product, talk: Talk) -> None:
    talk.say("asun Espoossa ja lempivärini on Vilipunaviherkeltainen")

    talk.erase()

    for again in (lambda: talk.say("hei"), lambda: talk.choose("who_serves"), talk.history, talk.erase):
        assert status_refused(again) == 404
    assert count_events(product, talk.id) == 0
    assert count_rows(product, "messages", "conversation_id", talk.id) == 0


def test_erasing_lets_go_of_a_held_time(product: Product) -> None:
    first = talk_that_holds(product)
    held = next(m["slots"][0]["id"] for m in reversed(first.messages) if m["slots"])

    first.erase()

    second = talk_with_times(product)
    assert held in [each["id"] for m in second.latest for each in m["slots"]]


def test_a_locked_database_is_503_and_forgets_nothing(product: Product, talk: Talk) -> None:
    lock = sqlite3.connect(product.folder / "polku.db", isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(Refused) as refused:
            talk.say("olen työtön")
    finally:
        lock.execute("ROLLBACK")
        lock.close()

    assert refused.value.status == 503
    assert OFFICE_PHONE in json.dumps(refused.value.problem)
    assert talk.say("olen työtön Espoosta")


def test_a_locked_dialogue_database_leaks_nothing_and_loses_nothing(product: Product, talk: Talk) -> None:
    talk.choose("who_serves")
    lock = sqlite3.connect(product.folder / "dialogue.db", isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    try:
        status, _, _ = send_raw(talk, b'{"text": "Vilisininen Espoo"}', headers_of(talk))
    finally:
        lock.execute("ROLLBACK")
        lock.close()

    assert status in (200, 503)
    assert "Vilisini" not in (product.folder / "rasa.log").read_text(errors="replace")
    assert talk.say("hei")


def test_when_rasa_dies_the_person_gets_a_phone_number_and_nothing_is_lost(product: Product) -> None:
    talk = Talk(product.url).start()
    talk.choose("who_serves")
    restart = how_to_restart(product.rasa)
    product.rasa.kill()
    product.rasa.wait()

    status, problem, headers = send_raw(
        talk, b'{"text": "Espoo"}', {**headers_of(talk), "Idempotency-Key": "k-9"}
    )
    new = status_refused(Talk(product.url).start)
    ready = readiness(product)

    assert (status, new, ready) == (503, 503, 503)
    assert OFFICE_PHONE in json.dumps(problem)
    assert int(headers["retry-after"]) > 0
    assert talk.history()[-1]["text"] == "Espoo"
    restart()
    wait_until(lambda: readiness(product) == 200)
    answer = say_with_key(talk, "Espoo", "k-9")
    assert [m["decision"]["body"]["id"] for m in answer["messages"] if m["decision"]] == ["EA01"]
    assert [m["text"] for m in talk.history() if m["from"] == "user"].count("Espoo") == 1
