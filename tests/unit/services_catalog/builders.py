"""Valid services, guidance texts and catalogues, so that a test states only its point."""

from datetime import date
from functools import cache
from typing import Any

from actions.rules import Language
from services_catalog.loading import phrases, read_seed, topic_labels
from services_catalog.rules import Guidance, GuidanceText, Sector, Service, ServiceText, Source
from services_catalog.topics import Topic
from services_catalog.usecases import Catalogue, build_catalogue


def a_service(service_id: str = "palvelu", **changed: Any) -> Service:
    told: dict[str, Any] = {
        "id": service_id,
        "sector": Sector.EMPLOYMENT,
        "topics": (Topic.DEBT,),
        "texts": {language: a_text() for language in Language},
        "url": "https://example.fi",
        "source_url": "https://example.fi/lahde",
        "source_checked": True,
        "law_checked": True,
        "checked_on": date(2026, 2, 28),
    }
    return Service(**(told | changed))


def a_text(name: str = "Palvelu", **changed: Any) -> ServiceText:
    told: dict[str, Any] = {
        "name": name,
        "summary": "Yhteenveto.",
        "provider": "kunta",
        "apply": "Soita.",
        "keywords": (),
        "legal_basis": "laki 1/2000",
    }
    return ServiceText(**(told | changed))


def a_guidance(topic: Topic = Topic.DEBT, **changed: Any) -> Guidance:
    side = GuidanceText("Vastaus.", "Kela.", "Soita.", None, (Source("Laki", None),))
    told: dict[str, Any] = {
        "topic": topic,
        "valid_from": None,
        "valid_to": None,
        "checked_on": date(2026, 2, 28),
        "unverified": False,
        "services": (),
        "texts": {language: side for language in Language},
    }
    return Guidance(**(told | changed))


def a_catalogue(*services: Service, guidance: tuple[Guidance, ...] = ()) -> Catalogue:
    return build_catalogue(1, services, guidance, topic_labels(), phrases())


@cache
def the_seed_catalogue() -> Catalogue:
    """What ships, without a database."""
    seed = read_seed()
    return build_catalogue(1, seed.services, seed.guidance, topic_labels(), phrases())
