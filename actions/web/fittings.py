"""The real capabilities behind ports.py: jurisdiction, reading, the catalogue, booking, notices."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from actions.booking.calendar import calendar_entry
from actions.booking.rules import NoSuchMeeting
from actions.booking.usecases import find_meeting
from actions.booking.work import SqlWork
from actions.jurisdiction.facts_json import FactsInvalid, question_from_json
from actions.jurisdiction.rules_reference import Reference, UnknownMunicipality
from actions.jurisdiction.usecases import FactsNeeded, Wording, answer
from actions.notices.usecases import list_notices
from actions.rules import Language
from actions.web.messages import show_time
from actions.web.ports import Guidance, NeedsFacts, Shown, Wanted, Window, WrongFacts
from reading.municipalities import Candidate, choose, look_up
from reading.when import read_when, say_when
from services_catalog.rules import Sector
from services_catalog.store import LiveCatalogue
from services_catalog.usecases import find_services, get_service, show


def real_guidance(
    reference: Reference, wording: Wording, catalogue: LiveCatalogue, new_work: Callable[[], SqlWork]
) -> Guidance:
    async def services(wanted: Wanted) -> list[Shown]:
        return await _services(wanted, catalogue)

    async def service(service_id: str, language: Language) -> Shown | None:
        found = get_service(await catalogue.current(), service_id, language)
        return None if found is None else found.as_json()

    async def calendar(reference: str, language: Language | None) -> str | None:
        return await _calendar(reference, language, new_work())

    async def outbox() -> list[Shown]:
        return await _outbox(new_work())

    return Guidance(
        decide=lambda body, today, language: _decide(body, today, language, reference, wording),
        municipalities=_municipalities,
        find_municipality=find_municipality,
        when=_when,
        sectors=tuple(sector.value for sector in Sector),
        services=services,
        service=service,
        calendar=calendar,
        outbox=outbox,
    )


def find_municipality(written: str) -> str | None:
    """The code of the one municipality clearly meant; None when none or several are."""
    found = choose(look_up(written))
    return found if isinstance(found, str) else None


def _decide(
    body: Mapping[str, Any], today: date, language: Language, reference: Reference, wording: Wording
) -> Shown:
    sentences = wording.sentences[language]
    try:
        facts, on = question_from_json(body, find_municipality, today)
        told = answer(facts, on, language, reference, wording)
    except FactsInvalid as invalid:
        raise WrongFacts(
            {name: sentences[f"errors.{key}"] for name, key in invalid.fields.items()}
        ) from invalid
    except UnknownMunicipality as unknown:
        raise WrongFacts({"municipality": sentences["errors.fact_unknown_municipality"]}) from unknown
    if isinstance(told, FactsNeeded):
        raise NeedsFacts({name: told.why[name] for name in told.needs})
    return told.decision


def _municipalities(words: str, language: Language, limit: int) -> list[Shown]:
    return [_candidate(found, language) for found in look_up(words, limit)]


def _candidate(found: Candidate, language: Language) -> Shown:
    name = found.name_sv if language is Language.SV else found.name_fi
    return {
        "code": found.code,
        "name": name,
        "name_fi": found.name_fi,
        "name_sv": found.name_sv,
        "score": found.score,
    }


def _when(words: str, language: Language, now: datetime) -> Window | None:
    found = read_when(words, language.value, now)
    return Window(found.start, found.end, say_when(found, language.value)) if found else None


async def _services(wanted: Wanted, catalogue: LiveCatalogue) -> list[Shown]:
    """Blank words list the catalogue in its own order."""
    held = await catalogue.current()
    sector = Sector(wanted.sector) if wanted.sector else None
    if not wanted.words.strip():
        fitting = [each for each in held.services.values() if sector in (None, each.sector)]
        return [show(held, each, wanted.language).as_json() for each in fitting[: wanted.limit]]
    found = find_services(
        held,
        wanted.words,
        wanted.language,
        sector=sector,
        municipality=wanted.municipality,
        limit=wanted.limit,
    )
    return [each.as_json() for each in found]


async def _calendar(reference: str, language: Language | None, work: SqlWork) -> str | None:
    try:
        meeting = await find_meeting(reference.upper(), work)
    except NoSuchMeeting:
        return None
    return calendar_entry(meeting.appointment, meeting.coach, datetime.now(UTC), language)


async def _outbox(work: SqlWork) -> list[Shown]:
    letters = await list_notices(work)
    return [
        {
            "to": letter.to,
            "subject": letter.subject,
            "text": letter.body,
            "language": letter.language.value,
            "sent_at": show_time(letter.created_at),
        }
        for letter in letters
    ]
