"""Between what the catalogue holds and the rows it is kept in, both ways."""

import hashlib
import json
from dataclasses import asdict

from actions.rules import Language
from services_catalog.rules import Guidance, GuidanceText, Sector, Service, ServiceText, Source
from services_catalog.tables import GuidanceRow, GuidanceTextRow, KeywordRow, ServiceRow, ServiceTextRow
from services_catalog.topics import Topic


def _hash(position: int, entry: Service | Guidance) -> str:
    """Changes when anything in a seed entry, or its place among the others, does."""
    told = json.dumps([position, asdict(entry)], sort_keys=True, default=str)
    return hashlib.sha256(told.encode()).hexdigest()


def service_row(position: int, service: Service) -> ServiceRow:
    return ServiceRow(
        id=service.id,
        position=position,
        sector=service.sector,
        topics=list(service.topics),
        url=service.url,
        source_url=service.source_url,
        source_checked=service.source_checked,
        law_checked=service.law_checked,
        checked_on=service.checked_on,
        min_age=service.min_age,
        max_age=service.max_age,
        target_groups=service.target_groups,
        referral=service.referral,
        note=service.note,
        seed_hash=_hash(position, service),
        texts=[_service_text_row(language, text) for language, text in service.texts.items()],
        keywords=[
            KeywordRow(language=language, position=at, keyword=keyword)
            for language, text in service.texts.items()
            for at, keyword in enumerate(text.keywords)
        ],
    )


def _service_text_row(language: Language, text: ServiceText) -> ServiceTextRow:
    return ServiceTextRow(
        language=language,
        name=text.name,
        summary=text.summary,
        provider=text.provider,
        apply=text.apply,
        legal_basis=text.legal_basis,
    )


def guidance_row(position: int, guidance: Guidance) -> GuidanceRow:
    return GuidanceRow(
        id=guidance.id,
        position=position,
        topic=guidance.topic,
        valid_from=guidance.valid_from,
        valid_to=guidance.valid_to,
        checked_on=guidance.checked_on,
        unverified=guidance.unverified,
        services=list(guidance.services),
        seed_hash=_hash(position, guidance),
        texts=[_guidance_text_row(language, text) for language, text in guidance.texts.items()],
    )


def _guidance_text_row(language: Language, text: GuidanceText) -> GuidanceTextRow:
    return GuidanceTextRow(
        language=language,
        answer=text.answer,
        who_decides=text.who_decides,
        where_to_go=text.where_to_go,
        next_step=text.next_step,
        sources=[{"text": source.text, "url": source.url} for source in text.sources],
    )


def service_of(row: ServiceRow) -> Service:
    return Service(
        id=row.id,
        sector=Sector(row.sector),
        topics=tuple(Topic(topic) for topic in row.topics),
        texts={Language(text.language): _service_text(text, row.keywords) for text in row.texts},
        url=row.url,
        source_url=row.source_url,
        source_checked=row.source_checked,
        law_checked=row.law_checked,
        checked_on=row.checked_on,
        min_age=row.min_age,
        max_age=row.max_age,
        target_groups=row.target_groups,
        referral=row.referral,
        note=row.note,
    )


def _service_text(row: ServiceTextRow, keywords: list[KeywordRow]) -> ServiceText:
    own = tuple(each.keyword for each in keywords if each.language == row.language)
    return ServiceText(row.name, row.summary, row.provider, row.apply, own, row.legal_basis)


def guidance_of(row: GuidanceRow) -> Guidance:
    return Guidance(
        topic=Topic(row.topic),
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        checked_on=row.checked_on,
        unverified=row.unverified,
        services=tuple(row.services),
        texts={Language(text.language): _guidance_text(text) for text in row.texts},
    )


def _guidance_text(row: GuidanceTextRow) -> GuidanceText:
    sources = tuple(Source(source["text"] or "", source["url"]) for source in row.sources)
    return GuidanceText(row.answer, row.who_decides, row.where_to_go, row.next_step, sources)
