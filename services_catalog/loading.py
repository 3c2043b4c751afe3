"""Reading the content that ships in seed/: services, guidance texts, topics' names and the catalogue's own phrases."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from actions.rules import Language
from services_catalog.rules import (
    MOST_SERVICES,
    Guidance,
    GuidanceText,
    Sector,
    Service,
    ServiceText,
    Source,
    overlapping,
)
from services_catalog.topics import Topic

SEED = Path(__file__).parent / "seed"

_SHARED = ("valid_from", "valid_to", "checked_on", "unverified", "services")
_TEXTS = ("answer", "who_decides", "where_to_go", "next_step", "sources")


class SeedError(Exception):
    """The content cannot be loaded; says in which entry and why, for whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Seed:
    """What ships with the product, in its order."""

    services: tuple[Service, ...]
    guidance: tuple[Guidance, ...]


def read_seed(folder: Path = SEED) -> Seed:
    """All services and guidance texts; raises `SeedError` on the first entry that is not as it should be."""
    services = _services(folder)
    return Seed(services, _guidance(folder, {service.id for service in services}))


@cache
def topic_labels() -> Mapping[Topic, Mapping[Language, str]]:
    """How each topic is called to a person, in both languages."""
    told = _read(SEED / "topics.yaml")
    return {topic: {language: told[topic][f"label_{language}"] for language in Language} for topic in Topic}


@cache
def phrases() -> Mapping[str, Mapping[Language, str]]:
    """The catalogue's own phrases by key, with blanks in braces."""
    told = _read(SEED / "phrases.yaml")
    return {key: {language: sides[language] for language in Language} for key, sides in told.items()}


def missing_topics(guidance: Sequence[Guidance]) -> list[Topic]:
    """Topics without a single text yet, in the order of `Topic`; what is out of scope needs none."""
    written = {text.topic for text in guidance} | {Topic.OUT_OF_SCOPE}
    return [topic for topic in Topic if topic not in written]


def _read(path: Path) -> dict[str, Any]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise SeedError(f"{path.name}: expected names with values under them")
    return content


def _each[**P, T](where: str, build: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Builds one entry and says which one it was when that fails."""
    try:
        return build(*args, **kwargs)
    except (KeyError, TypeError, ValueError) as error:
        raise SeedError(f"{where}: {type(error).__name__} {error}") from error


def _services(folder: Path) -> tuple[Service, ...]:
    entries = _read(folder / "services.yaml")["services"]
    services = tuple(_each(f"services.yaml, {row.get('id')}", _service, row) for row in entries)
    if len({service.id for service in services}) < len(services):
        raise SeedError("services.yaml: an id stands twice")
    return services


def _service(row: Mapping[str, Any]) -> Service:
    return Service(
        id=_text(row, "id"),
        sector=Sector(row["sector"]),
        topics=tuple(Topic(topic) for topic in row["topics"]),
        texts={language: _service_text(row, language) for language in Language},
        url=_text(row, "url"),
        source_url=_text(row, "source_url"),
        source_checked=bool(row["source_checked"]),
        law_checked=bool(row["law_checked"]),
        checked_on=_day(row, "checked_on"),
        min_age=row["min_age"],
        max_age=row["max_age"],
        target_groups=row["target_groups"],
        referral=row["referral"],
        note=row["note"],
    )


def _service_text(row: Mapping[str, Any], language: Language) -> ServiceText:
    return ServiceText(
        name=_text(row, f"name_{language}"),
        summary=_text(row, f"summary_{language}"),
        provider=_text(row, f"provider_{language}"),
        apply=_text(row, f"apply_{language}"),
        keywords=tuple(row[f"keywords_{language}"]),
        legal_basis=row[f"legal_basis_{language}"],
    )


def _guidance(folder: Path, known: set[str]) -> tuple[Guidance, ...]:
    sides = {language: _read(folder / f"guidance.{language}.yaml") for language in Language}
    topics = {topic for side in sides.values() for topic in side}
    if unknown := topics - set(Topic):
        raise SeedError(f"guidance: no such topic: {', '.join(sorted(unknown))}")
    return tuple(text for topic in Topic if topic in topics for text in _of_topic(topic, sides, known))


def _of_topic(topic: Topic, sides: Mapping[Language, Any], known: set[str]) -> list[Guidance]:
    variants = {language: side.get(topic, []) for language, side in sides.items()}
    if len({len(each) for each in variants.values()}) > 1:
        raise SeedError(f"guidance, {topic}: the languages have a different number of texts")
    together = [dict(zip(variants, pair, strict=True)) for pair in zip(*variants.values(), strict=True)]
    texts = [_each(f"guidance, {topic}", _one_guidance, topic, pair) for pair in together]
    _check(topic, texts, known)
    return texts


def _one_guidance(topic: Topic, sides: Mapping[Language, Mapping[str, Any]]) -> Guidance:
    first = sides[Language.FI]
    for name in _SHARED:
        if any(side[name] != first[name] for side in sides.values()):
            raise ValueError(f"{name} differs between the languages")
    return Guidance(
        topic=topic,
        valid_from=_day(first, "valid_from"),
        valid_to=_day(first, "valid_to"),
        checked_on=_known_day(first, "checked_on"),
        unverified=bool(first["unverified"]),
        services=tuple(first["services"]),
        texts={language: _guidance_text(side) for language, side in sides.items()},
    )


def _guidance_text(side: Mapping[str, Any]) -> GuidanceText:
    if unknown := set(side) - {*_SHARED, *_TEXTS}:
        raise ValueError(f"no such field: {', '.join(sorted(unknown))}")
    return GuidanceText(
        answer=_text(side, "answer"),
        who_decides=_text(side, "who_decides"),
        where_to_go=_text(side, "where_to_go"),
        next_step=side["next_step"],
        sources=tuple(Source(_text(source, "text"), source["url"]) for source in side["sources"]),
    )


def _check(topic: Topic, texts: Sequence[Guidance], known: set[str]) -> None:
    if overlapping(texts):
        raise SeedError(f"guidance, {topic}: two texts hold on the same day")
    for text in texts:
        if strangers := set(text.services) - known:
            raise SeedError(f"guidance, {text.id}: no such service: {', '.join(sorted(strangers))}")
        if len(text.services) > MOST_SERVICES:
            raise SeedError(f"guidance, {text.id}: at most {MOST_SERVICES} services")
        if not all(side.sources for side in text.texts.values()):
            raise SeedError(f"guidance, {text.id}: no source")


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row[name]
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{name} is empty")
    return value.strip()


def _day(row: Mapping[str, Any], name: str) -> date | None:
    value = row[name]
    if value is not None and not isinstance(value, date):
        raise ValueError(f"{name} is not a date")
    return value


def _known_day(row: Mapping[str, Any], name: str) -> date:
    value = _day(row, name)
    if value is None:
        raise ValueError(f"{name} is missing")
    return value
