"""What the assistant asks of the catalogue: find services, fit them to a topic, show one, tell what holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from actions.rules import Language
from services_catalog import rules
from services_catalog.rules import MOST_SERVICES, Guidance, GuidanceText, Sector, Service, Situation
from services_catalog.search import Document, Hit, Index
from services_catalog.topics import Topic

type Phrases = Mapping[str, Mapping[Language, str]]
type Labels = Mapping[Topic, Mapping[Language, str]]

NOBODY_KNOWN = Situation()

END_OF_TRIAL = date(2024, 12, 31)
"""The last day of the municipal trial (Act 1269/2020, 23 §, as amended by 287/2022)."""

TOPIC_WEIGHT = 6.0
"""What fitting the talk's topic adds to a service's score: about one well-matched word."""


@dataclass(frozen=True, slots=True)
class ServiceView:
    """One service as it is shown to a person in one language."""

    id: str
    name: str
    summary: str
    sector: Sector
    provider: str
    url: str
    why: tuple[str, ...]
    checked_on: date | None
    apply: str
    legal_basis: str | None
    unverified: bool
    note: str | None

    def as_json(self) -> dict[str, Any]:
        """The Service object of the chat API; `apply`, `legal_basis`, `unverified`, `note` are additions."""
        return {
            "id": self.id,
            "name": self.name,
            "summary": self.summary,
            "sector": self.sector.value,
            "provider": self.provider,
            "url": self.url,
            "why": list(self.why),
            "checked_on": self.checked_on.isoformat() if self.checked_on else None,
            "apply": self.apply,
            "legal_basis": self.legal_basis,
            "unverified": self.unverified,
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class GuidanceView:
    """What holds in a topic on a day, in one language, with the services that help."""

    topic: Topic
    label: str
    text: GuidanceText
    valid_from: date | None
    valid_to: date | None
    checked_on: date
    unverified: bool
    services: tuple[ServiceView, ...]

    @property
    def holds_for_trial_years(self) -> bool:
        """Whether it was written for the trial years: one without an end was checked for today alone."""
        return self.valid_to is not None and self.valid_to <= END_OF_TRIAL


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One published state of the catalogue, in memory; a new version is a new Catalogue."""

    version: int
    services: Mapping[str, Service]
    guidance: Mapping[Topic, Sequence[Guidance]]
    labels: Labels
    phrases: Phrases
    indexes: Mapping[Language, Index] = field(repr=False)

    def label(self, topic: Topic, language: Language) -> str:
        """How the topic is called to a person, as on a button."""
        return self.labels[topic][language]

    def phrase(self, key: str, language: Language, **blanks: object) -> str:
        return self.phrases[key][language].format(**blanks)


def build_catalogue(
    version: int, services: Sequence[Service], guidance: Sequence[Guidance], labels: Labels, phrases: Phrases
) -> Catalogue:
    """A catalogue with its search indexes built; `services` stand in catalogue order."""
    by_topic: dict[Topic, list[Guidance]] = {}
    for text in guidance:
        by_topic.setdefault(text.topic, []).append(text)
    indexes = {
        language: Index([_document(each, language) for each in services], language) for language in Language
    }
    return Catalogue(version, {each.id: each for each in services}, by_topic, labels, phrases, indexes)


def find_services(
    catalogue: Catalogue,
    text: str,
    language: Language,
    *,
    sector: Sector | None = None,
    municipality: str | None = None,
    limit: int = MOST_SERVICES,
    topic: Topic | None = None,
    situation: Situation = NOBODY_KNOWN,
) -> list[ServiceView]:
    """Services for what a person typed, best first; none when nothing of it is known, all when nothing was typed.

    Words of the other language are tried when one's own give nothing. `topic`, when the talk has one, lifts the
    services that fit it, and gives them alone when the words find none. `municipality` chooses nothing yet: every
    entry is national.
    """
    hits = {hit.id: hit for hit in _search(catalogue, text, language)}
    fit = [catalogue.services[each] for each in _ranked(catalogue, hits, topic, listing=not text.strip())]
    suited = [each for each in fit if sector in (None, each.sector) and not rules.assess(situation, each)]
    return [
        show(catalogue, each, language, _why(catalogue, each, language, hits.get(each.id), topic))
        for each in suited[:limit]
    ]


def services_for_topic(
    catalogue: Catalogue,
    topic: Topic,
    language: Language,
    *,
    limit: int = MOST_SERVICES,
    situation: Situation = NOBODY_KNOWN,
) -> list[ServiceView]:
    """Services that fit a topic and the person, best first."""
    fit = rules.fitting(catalogue.services.values(), topic, situation)[:limit]
    return [show(catalogue, each, language, _why(catalogue, each, language, None, topic)) for each in fit]


def get_service(catalogue: Catalogue, service_id: str, language: Language) -> ServiceView | None:
    """One service, or None when the catalogue has none of that id."""
    service = catalogue.services.get(service_id)
    return None if service is None else show(catalogue, service, language)


def guidance_for(catalogue: Catalogue, topic: Topic, language: Language, on: date) -> GuidanceView | None:
    """What holds in a topic on a day; None where the catalogue is silent about it."""
    held = rules.holding(catalogue.guidance.get(topic, ()), on)
    if held is None:
        return None
    named = [catalogue.services[each] for each in held.services if each in catalogue.services]
    services = tuple(
        show(catalogue, each, language, _why(catalogue, each, language, None, topic)) for each in named
    )
    label = catalogue.label(topic, language)
    return GuidanceView(
        topic=topic,
        label=label,
        text=held.texts[language],
        valid_from=held.valid_from,
        valid_to=held.valid_to,
        checked_on=held.checked_on,
        unverified=held.unverified,
        services=services,
    )


def show(
    catalogue: Catalogue, service: Service, language: Language, why: tuple[str, ...] = ()
) -> ServiceView:
    """A service in one language; what nobody has confirmed says so."""
    text = service.texts[language]
    unverified = not service.source_checked
    return ServiceView(
        id=service.id,
        name=text.name,
        summary=text.summary,
        sector=service.sector,
        provider=text.provider,
        url=service.url,
        why=why,
        checked_on=service.checked_on,
        apply=text.apply,
        legal_basis=_law(catalogue, service, language),
        unverified=unverified,
        note=catalogue.phrase("unverified", language) if unverified else None,
    )


def _document(service: Service, language: Language) -> Document:
    text = service.texts[language]
    return Document(service.id, text.name, text.keywords, text.summary)


def _search(catalogue: Catalogue, text: str, language: Language) -> list[Hit]:
    everything = len(catalogue.services)
    if own := catalogue.indexes[language].search(text, everything):
        return own
    others = (index for each, index in catalogue.indexes.items() if each is not language)
    return next((hits for index in others if (hits := index.search_foreign(text, language, everything))), [])


def _ranked(
    catalogue: Catalogue, hits: Mapping[str, Hit], topic: Topic | None, *, listing: bool
) -> list[str]:
    """Ids of the services to show, best first; ties keep the order of the search or the catalogue."""
    if listing and topic is None:
        return list(catalogue.services)
    scores = {each: hit.score for each, hit in hits.items()} | _lifted(catalogue, hits, topic)
    return sorted(scores, key=lambda each: -scores[each])


def _lifted(catalogue: Catalogue, hits: Mapping[str, Hit], topic: Topic | None) -> dict[str, float]:
    """The found services that fit the topic, with more weight; when nothing was found, all that fit it."""
    if topic is None:
        return {}
    fit = rules.fitting(catalogue.services.values(), topic, NOBODY_KNOWN)
    if not hits:
        return {each.id: _topic_worth(each, topic) for each in fit}
    return {each.id: hits[each.id].score + _topic_worth(each, topic) for each in fit if each.id in hits}


def _topic_worth(service: Service, topic: Topic) -> float:
    return TOPIC_WEIGHT / (1 + service.topics.index(topic))


def _why(
    catalogue: Catalogue, service: Service, language: Language, hit: Hit | None, topic: Topic | None
) -> tuple[str, ...]:
    """The matched words, then the conditions under which the service was chosen."""
    matched = () if hit is None else hit.matched
    return (*matched, *_belongs(catalogue, service, language, topic), *_ages(catalogue, service, language))


def _belongs(catalogue: Catalogue, service: Service, language: Language, topic: Topic | None) -> list[str]:
    if topic is None or not service.fits_topic(topic):
        return []
    return [catalogue.phrase("about_topic", language, topic=catalogue.label(topic, language))]


def _ages(catalogue: Catalogue, service: Service, language: Language) -> list[str]:
    limits = (
        ("from_age", service.min_age),
        ("under_age", None if service.max_age is None else service.max_age + 1),
    )
    return [catalogue.phrase(key, language, age=age) for key, age in limits if age is not None]


def _law(catalogue: Catalogue, service: Service, language: Language) -> str | None:
    law = service.texts[language].legal_basis
    if law is None or service.law_checked:
        return law
    return catalogue.phrase("law_unverified", language, law=law)
