"""Meeting times and appointments in the shape that chat-api.md promises."""

import pytest

from actions.booking.rules import read_time_id
from actions.booking.views import appointment_view, slot_view
from actions.people.rules import Mode
from actions.rules import Language
from tests.unit.booking.builders import a_coach, a_time, an_appointment


@pytest.mark.parametrize(("day", "offset"), [("2026-11-24", "+02:00"), ("2027-04-06", "+03:00")])
def test_a_slot_shows_helsinki_time_with_the_days_offset(day: str, offset: str) -> None:
    view = slot_view(a_time(day), a_coach())

    assert view == {
        "id": a_time(day).id,
        "starts_at": f"{day}T10:00:00{offset}",
        "ends_at": f"{day}T10:45:00{offset}",
        "mode": "phone",
        "coach": "Aino Esimerkki",
    }
    assert read_time_id(view["id"]) == a_time(day)


def test_an_appointment_says_everything_one_needs_to_come() -> None:
    meeting = an_appointment(time=a_time(mode=Mode.IN_PERSON))

    view = appointment_view(meeting, a_coach(), "https://mallila.example/", Language.SV)

    assert view == {
        "reference": "AP-7K3M-9QXW",
        "status": "booked",
        "starts_at": "2026-11-24T10:00:00+02:00",
        "ends_at": "2026-11-24T10:45:00+02:00",
        "mode": "in_person",
        "coach": "Aino Esimerkki",
        "place": "Modelltorget 1",
        "language": "sv",
        "ics_url": "https://mallila.example/api/v1/appointments/AP-7K3M-9QXW.ics?language=sv",
    }


@pytest.mark.parametrize("mode", [Mode.PHONE, Mode.VIDEO])
def test_a_place_without_an_address_is_told_in_each_language(mode: Mode) -> None:
    meeting = an_appointment(time=a_time(mode=mode))

    finnish, swedish = (appointment_view(meeting, a_coach(), "", language)["place"] for language in Language)

    assert finnish != swedish
