"""Walking through the booking form up to the question a test is about."""

from typing import Any

from actions.booking.rules import read_time_id
from actions.dialogue.words import HELSINKI as CLOCK
from tests.unit.dialogue.builders import FormTalk

HELSINKI = "091"
FARID = "Farid Mäkelä"

ANSWERS: tuple[tuple[str, Any], ...] = (
    ("reference", {"reference": "none"}),
    ("municipality", {"municipality": HELSINKI}),
    ("need", "työnhaku"),
    ("mode", {"mode": "phone"}),
    ("when", "ensi viikolla"),
)


async def until(talk: FormTalk, question: str) -> FormTalk:
    """A newcomer of Helsinki who answers everything up to `question`."""
    await talk.say("varaa aika", "appointment")
    for asked, answer in ANSWERS:
        if talk.asked == question:
            break
        assert talk.asked == asked
        await (talk.choose(**answer) if isinstance(answer, dict) else talk.say(answer))
    if question != "meeting_time" and talk.asked == "meeting_time":
        await talk.choose(meeting_time=talk.slots["offered"][0])
    for asked, answer in (("name", "Uusi Asiakas"), ("contact", "uusi@mallila.example, 040 123 1234")):
        if talk.asked == asked != question:
            await talk.say(answer)
    assert talk.asked == question
    return talk


async def until_confirm(talk: FormTalk, when: str) -> None:
    await talk.say("varaa aika", "appointment")
    answers: dict[str, Any] = {
        **dict(ANSWERS),
        "when": when,
        "name": "Uusi Asiakas",
        "contact": "uusi@mallila.example, 040 123 1234",
    }
    while talk.asked != "confirm":
        assert talk.asked is not None
        answer = answers.get(talk.asked) or {"meeting_time": talk.slots["offered"][0]}
        await (talk.choose(**answer) if isinstance(answer, dict) else talk.say(answer))


def day_of(time_id: str) -> str:
    """The date of an offered or held time, in Helsinki."""
    time = read_time_id(time_id)
    assert time is not None
    return time.starts_at.astimezone(CLOCK).date().isoformat()


def clock_of(time_id: str) -> str:
    """The hour and minute of an offered or held time, in Helsinki."""
    time = read_time_id(time_id)
    assert time is not None
    return f"{time.starts_at.astimezone(CLOCK):%H.%M}"
