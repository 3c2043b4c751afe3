"""What the actions of the dialogue work with, put together once in bootstrap.py."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from aiohttp import web

from actions.dialogue.words import Words
from actions.jurisdiction.rules_reference import Reference
from actions.jurisdiction.usecases import Wording
from actions.people.office import Office
from actions.rules import Language
from services_catalog.usecases import Catalogue

if TYPE_CHECKING:
    from actions.booking.work import SqlWork
    from actions.dialogue.reply import Reply
    from actions.dialogue.turn import Turn


@dataclass(frozen=True)
class Deps:
    """`catalogue()` gives the newest published state; `new_work()` a unit of work that is not open yet."""

    actions: "Mapping[str, Callable[[Turn, Deps], Awaitable[Reply]]]"
    now: Callable[[], datetime]
    words: Mapping[Language, Words]
    catalogue: Callable[[], Catalogue]
    reference: Reference
    wording: Wording
    office: Office
    new_work: "Callable[[], SqlWork]"
    public_url: str
    foreign: Callable[[str], str | None]
    asked_language: Callable[[str], Language | None]
    release_hold: Callable[[str], Awaitable[None]]


DIALOGUE = web.AppKey("dialogue", Deps)
