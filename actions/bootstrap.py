"""Puts the pieces together once: what is opened here is closed here. Importing it opens nothing."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime

import aiohttp
from aiohttp import web
from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.booking.usecases import forget_conversation, release_hold
from actions.booking.work import SqlWork
from actions.db import migrate
from actions.db.engine import Sessions, open_engine, open_sessions
from actions.db.faults import is_database_down
from actions.dialogue.deps import DIALOGUE, Deps
from actions.dialogue.registry import ACTIONS
from actions.dialogue.words import load_words
from actions.jurisdiction.store import load_reference, load_wording
from actions.notices.usecases import forget_notices
from actions.people.office import office
from actions.people.usecases import forget_codes
from actions.privacy.rules import erased_before
from actions.privacy.usecases import OnErase, erase_outdated
from actions.rules import Language
from actions.settings import Settings
from actions.web.application import Parts, build_application, fit
from actions.web.assistant import DialogueUnavailable
from actions.web.conversations.rules import MessageIds
from actions.web.conversations.store import ConversationBook
from actions.web.conversations.usecases import Desk, DetectLanguage, Locks
from actions.web.fittings import find_municipality, real_guidance
from actions.web.keys import TEXTS
from actions.web.rasa import RasaClient
from reading.languages import Detector, asks_for_language
from reading.personal_data import mask
from services_catalog.store import LiveCatalogue
from services_catalog.usecases import Catalogue

log = logging.getLogger(__name__)

BETWEEN_CLEANINGS = 3600


class StartupError(Exception):
    """The server cannot start; the message is one sentence for whoever keeps it running."""


def create_app(settings: Settings) -> web.Application:
    app = build_application(settings)

    async def everything(app: web.Application) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            await _open(app, settings, stack)
            yield

    app.cleanup_ctx.append(everything)
    return app


async def _open(app: web.Application, settings: Settings, stack: AsyncExitStack) -> None:
    """The database, Rasa's client, and what stands on them."""
    if not settings.rasa_secret:
        raise StartupError("RASA_SECRET is missing: set it, or let `make run` write one to var/secret.")
    engine = open_engine(settings.database_url)
    stack.push_async_callback(engine.dispose)
    await _check(engine)
    sessions = open_sessions(engine)
    time_limit = aiohttp.ClientTimeout(total=settings.rasa_timeout_seconds)
    session = await stack.enter_async_context(
        aiohttp.ClientSession(timeout=time_limit, cookie_jar=aiohttp.DummyCookieJar())
    )
    rasa = RasaClient(session, settings.rasa_url, settings.rasa_secret)
    detector = Detector()
    await asyncio.to_thread(_warm_up, detector)
    _fit(app, settings, sessions, rasa, detector)
    cleaning = asyncio.create_task(_keep_clean(app, settings, sessions, rasa))
    stack.push_async_callback(_stop, cleaning)


def _warm_up(detector: Detector) -> None:
    """Read the tables that would otherwise be read while the first person waits."""
    detector.foreign("this sentence only wakes the detector")
    find_municipality("Tampere")
    load_reference()
    load_wording()


def _fit(
    app: web.Application, settings: Settings, sessions: Sessions, rasa: RasaClient, detector: Detector
) -> None:
    catalogue = HeldCatalogue(sessions)
    desk = Desk(
        book=lambda: ConversationBook(sessions),
        assistant=rasa,
        detect=_detect_with(detector),
        mask=mask,
        masked_notice=lambda language: app[TEXTS][language].notices["masked"],
        clock=_now,
        ids=MessageIds(),
        locks=Locks(),
    )
    guidance = real_guidance(load_reference(), load_wording(), catalogue, lambda: SqlWork(sessions))
    fit(app, Parts(desk, guidance, sessions, _forgetters(sessions), catalogue.refresh))
    app[DIALOGUE] = _dialogue(settings, sessions, catalogue, detector)


def _dialogue(settings: Settings, sessions: Sessions, catalogue: "HeldCatalogue", detector: Detector) -> Deps:
    async def let_go(conversation_id: str) -> None:
        await release_hold(conversation_id, SqlWork(sessions))

    return Deps(
        actions=ACTIONS,
        now=_now,
        words=load_words(),
        catalogue=catalogue.held,
        reference=load_reference(),
        wording=load_wording(),
        office=office(),
        new_work=lambda: SqlWork(sessions),
        public_url=settings.public_url,
        foreign=detector.foreign,
        asked_language=_asked_language,
        release_hold=let_go,
    )


class HeldCatalogue(LiveCatalogue):
    """The newest catalogue for callers that cannot wait: `refresh` runs before each of Rasa's calls."""

    async def refresh(self) -> None:
        self._newest = await self.current()

    def held(self) -> Catalogue:
        return self._newest


def _forgetters(sessions: Sessions) -> Sequence[OnErase]:
    async def forget_in_booking(conversation_id: str) -> None:
        await forget_conversation(conversation_id, SqlWork(sessions))

    return (forget_in_booking,)


def _detect_with(detector: Detector) -> DetectLanguage:
    def detect(text: str, current: Language, *, settled: bool = False, strayed: bool = False) -> Language:
        found = detector.detect(text, current.value, settled=settled, strayed=strayed)
        return _asked_language(text) or Language(found)

    return detect


def _asked_language(text: str) -> Language | None:
    asked = asks_for_language(text)
    return Language(asked) if asked else None


async def _check(engine: AsyncEngine) -> None:
    """Refuse to start on a database that another version of the code made, or that does not answer."""
    try:
        found = await migrate.current(engine)
    except Exception as error:
        if not is_database_down(error):
            raise
        raise StartupError(cannot_use(engine.url, error)) from error
    if found != migrate.newest():
        raise StartupError(
            f"The database is at migration {found or 'none'}, the code at {migrate.newest()}: "
            "run `python -m actions migrate`."
        )


def cannot_use(url: URL, error: Exception) -> str:
    """Which database fails and why, without its password."""
    cause = getattr(error, "orig", None) or error
    reason = str(cause).strip().splitlines()[0] if str(cause).strip() else type(cause).__name__
    return f"The database {url.render_as_string(hide_password=True)} cannot be used: {reason}."


async def _keep_clean(app: web.Application, settings: Settings, sessions: Sessions, rasa: RasaClient) -> None:
    """Every hour, erase what is kept no longer."""
    while True:
        try:
            await clean(settings, sessions, [*_forgetters(sessions), rasa.erase], _now())
        except DialogueUnavailable:
            log.warning("cleaning put off", extra={"cause": "dialogue"})
        except Exception as error:
            if not is_database_down(error):
                raise
            log.warning("cleaning put off", extra={"cause": "database"})
        await asyncio.sleep(BETWEEN_CLEANINGS)


async def clean(settings: Settings, sessions: Sessions, elsewhere: Sequence[OnErase], now: datetime) -> None:
    """Conversations and letters past their days, and codes nobody can use any more."""
    await erase_outdated(now, settings.retention_days, elsewhere, lambda: ConversationBook(sessions))
    await forget_codes(SqlWork(sessions), now)
    if before := erased_before(now, settings.retention_days):
        await forget_notices(before, SqlWork(sessions))


async def _stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


def _now() -> datetime:
    return datetime.now(UTC)
