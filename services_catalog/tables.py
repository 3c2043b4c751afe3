"""The catalogue's tables: services, guidance texts, their language sides, and the version of the whole."""

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from actions.db.base import Base, UtcDateTime

THE_STATE = 1
"""The one row of catalogue_state."""

_LANGUAGES = "language IN ('fi', 'sv')"


class ServiceRow(Base):
    """A service; what has a language stands in service_texts and service_keywords."""

    __tablename__ = "services"
    __table_args__ = (
        CheckConstraint(
            "sector IN ('employment', 'education', 'social_health', 'benefits_advice')", name="sector"
        ),
        CheckConstraint("min_age IS NULL OR max_age IS NULL OR min_age <= max_age", name="ages"),
    )

    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    position: Mapped[int]
    sector: Mapped[str] = mapped_column(String(20))
    topics: Mapped[list[str]] = mapped_column(JSON)
    url: Mapped[str] = mapped_column(Text)
    source_url: Mapped[str] = mapped_column(Text)
    source_checked: Mapped[bool]
    law_checked: Mapped[bool]
    checked_on: Mapped[date | None]
    min_age: Mapped[int | None]
    max_age: Mapped[int | None]
    target_groups: Mapped[str | None] = mapped_column(Text)
    referral: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)
    seed_hash: Mapped[str | None] = mapped_column(String(64))
    edited_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    texts: Mapped[list["ServiceTextRow"]] = relationship(lazy="raise", cascade="all, delete-orphan")
    keywords: Mapped[list["KeywordRow"]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by="KeywordRow.position"
    )


class ServiceTextRow(Base):
    __tablename__ = "service_texts"
    __table_args__ = (CheckConstraint(_LANGUAGES, name="language"),)

    service_id: Mapped[str] = mapped_column(ForeignKey("services.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(2), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    summary: Mapped[str] = mapped_column(Text)
    provider: Mapped[str] = mapped_column(Text)
    apply: Mapped[str] = mapped_column(Text)
    legal_basis: Mapped[str | None] = mapped_column(Text)


class KeywordRow(Base):
    __tablename__ = "service_keywords"
    __table_args__ = (CheckConstraint(_LANGUAGES, name="language"),)

    service_id: Mapped[str] = mapped_column(ForeignKey("services.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(2), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    keyword: Mapped[str] = mapped_column(Text)


class GuidanceRow(Base):
    """A guidance text with the days it holds; its id is its topic and first day."""

    __tablename__ = "guidance"
    __table_args__ = (
        CheckConstraint("valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to", name="days"),
        Index(None, "topic"),
    )

    id: Mapped[str] = mapped_column(String(60), primary_key=True)
    position: Mapped[int]
    topic: Mapped[str] = mapped_column(String(40))
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    checked_on: Mapped[date]
    unverified: Mapped[bool]
    services: Mapped[list[str]] = mapped_column(JSON)
    seed_hash: Mapped[str | None] = mapped_column(String(64))
    edited_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    texts: Mapped[list["GuidanceTextRow"]] = relationship(lazy="raise", cascade="all, delete-orphan")


class GuidanceTextRow(Base):
    __tablename__ = "guidance_texts"
    __table_args__ = (CheckConstraint(_LANGUAGES, name="language"),)

    guidance_id: Mapped[str] = mapped_column(ForeignKey("guidance.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(2), primary_key=True)
    answer: Mapped[str] = mapped_column(Text)
    who_decides: Mapped[str] = mapped_column(Text)
    where_to_go: Mapped[str] = mapped_column(Text)
    next_step: Mapped[str | None] = mapped_column(Text)
    sources: Mapped[list[dict[str, str | None]]] = mapped_column(JSON)


class CatalogueStateRow(Base):
    """One row: which state of the catalogue this is."""

    __tablename__ = "catalogue_state"
    __table_args__ = (CheckConstraint(f"id = {THE_STATE}", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    version: Mapped[int]
