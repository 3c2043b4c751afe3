"""Decisions, municipalities, times and services without a conversation."""

from typing import Any

import pytest

from tests.unit.web.conftest import House


async def test_a_decision_from_facts(house: House) -> None:
    response = await house.client.post(
        "/api/v1/decisions", json={"municipality": "Tampereella", "date": "2026-11-23"}
    )

    assert response.status == 200
    assert (await response.json())["body"]["id"] == "EA20"


async def test_what_cannot_be_decided_names_the_facts_it_needs(house: House) -> None:
    response = await house.client.post("/api/v1/decisions", json={})

    problem = await response.json()
    assert (response.status, response.content_type) == (422, "application/problem+json")
    assert problem["needs"] == ["municipality"]


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"municipality": "Atlantis"}, "municipality"),
        ({"date": "soon"}, "date"),
        ({"language": "en"}, "language"),
    ],
)
async def test_a_wrong_fact_is_named(house: House, facts: dict[str, Any], field: str) -> None:
    response = await house.client.post("/api/v1/decisions", json={"municipality": "837", **facts})

    assert response.status == 422
    assert (await response.json())["field"] == field


async def test_municipalities_best_first(house: House) -> None:
    response = await house.client.get("/api/v1/municipalities", params={"q": "tampereelta"})

    assert (await response.json())["municipalities"][0]["code"] == "837"


@pytest.mark.parametrize("path", ["/api/v1/municipalities", "/api/v1/when"])
async def test_a_lookup_needs_words(house: House, path: str) -> None:
    response = await house.client.get(path, params={"q": " "})

    assert response.status == 422
    assert (await response.json())["field"] == "q"


async def test_a_time_in_words_is_a_window_in_helsinki_time(house: House) -> None:
    response = await house.client.get("/api/v1/when", params={"q": "tiistaina aamupäivällä"})

    assert await response.json() == {
        "from": "2026-11-24T08:00:00+02:00",
        "to": "2026-11-24T12:00:00+02:00",
        "text": "tiistaina 24.11.2026 klo 8–12",
    }


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"q": "banaani"}, "q"),
        ({"q": "tiistaina", "now": "now"}, "now"),
        ({"q": "tiistaina", "now": "2026-11-23T09:15:00"}, "now"),
        ({"q": "tiistaina", "language": "en"}, "language"),
    ],
)
async def test_no_time_is_a_named_problem(house: House, params: dict[str, str], field: str) -> None:
    response = await house.client.get("/api/v1/when", params=params)

    assert response.status == 422
    assert (await response.json())["field"] == field


async def test_a_plus_that_became_a_space_is_still_an_offset(house: House) -> None:
    response = await house.client.get("/api/v1/when?q=tiistaina&now=2026-11-23T09:15:00+02:00")

    assert response.status == 200


async def test_services_come_with_the_time_they_took(house: House) -> None:
    response = await house.client.get("/api/v1/services", params={"q": "palkkatuki", "sector": "employment"})

    found = await response.json()
    assert [service["id"] for service in found["services"]] == ["palkkatuki"]
    assert found["took_ms"] >= 0


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"sector": "space"}, "sector"),
        ({"limit": "0"}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"limit": "1000"}, "limit"),
        ({"municipality": "Atlantis"}, "municipality"),
        ({"language": "en"}, "language"),
    ],
)
async def test_a_wrong_filter_is_named(house: House, params: dict[str, str], field: str) -> None:
    response = await house.client.get("/api/v1/services", params=params)

    assert response.status == 422
    assert (await response.json())["field"] == field


@pytest.mark.parametrize(("service", "status"), [("palkkatuki", 200), ("nothing", 404)])
async def test_one_service(house: House, service: str, status: int) -> None:
    response = await house.client.get(f"/api/v1/services/{service}")

    assert response.status == status


@pytest.mark.parametrize("reference", ["T-NOTHING", "%00", "ä"])
async def test_no_calendar_file_for_an_unknown_reference(house: House, reference: str) -> None:
    response = await house.client.get(f"/api/v1/appointments/{reference}.ics")

    assert response.status == 404


async def test_the_server_tells_that_it_is_alive_and_ready(house: House) -> None:
    alive, ready = await house.client.get("/healthz"), await house.client.get("/readyz")
    house.assistant.down = True
    unready = await house.client.get("/readyz")

    assert (alive.status, ready.status, unready.status) == (200, 200, 503)
