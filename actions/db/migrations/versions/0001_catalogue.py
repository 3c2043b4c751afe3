"""The catalogue: services, guidance texts, their language sides, and the version of the whole."""

import sqlalchemy as sa
from alembic import op

from actions.db.base import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

LANGUAGES = "language IN ('fi', 'sv')"


def upgrade() -> None:
    _create_services()
    _create_service_sides()
    _create_guidance()
    op.create_table(
        "catalogue_state",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_catalogue_state"),
        sa.CheckConstraint("id = 1", name=op.f("ck_catalogue_state_one_row")),
    )


def downgrade() -> None:
    for table in (
        "catalogue_state",
        "guidance_texts",
        "guidance",
        "service_keywords",
        "service_texts",
        "services",
    ):
        op.drop_table(table)


def _create_services() -> None:
    op.create_table(
        "services",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("sector", sa.String(20), nullable=False),
        sa.Column("topics", sa.JSON, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("source_url", sa.Text, nullable=False),
        sa.Column("source_checked", sa.Boolean, nullable=False),
        sa.Column("law_checked", sa.Boolean, nullable=False),
        sa.Column("checked_on", sa.Date, nullable=True),
        sa.Column("min_age", sa.Integer, nullable=True),
        sa.Column("max_age", sa.Integer, nullable=True),
        sa.Column("target_groups", sa.Text, nullable=True),
        sa.Column("referral", sa.Text, nullable=True),
        sa.Column("note", sa.Text, nullable=True),
        sa.Column("seed_hash", sa.String(64), nullable=True),
        sa.Column("edited_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_services"),
        sa.CheckConstraint(
            "sector IN ('employment', 'education', 'social_health', 'benefits_advice')",
            name=op.f("ck_services_sector"),
        ),
        sa.CheckConstraint(
            "min_age IS NULL OR max_age IS NULL OR min_age <= max_age", name=op.f("ck_services_ages")
        ),
    )


def _create_service_sides() -> None:
    op.create_table(
        "service_texts",
        _parent("service_id"),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("provider", sa.Text, nullable=False),
        sa.Column("apply", sa.Text, nullable=False),
        sa.Column("legal_basis", sa.Text, nullable=True),
        *_sides("service_texts", "service_id", "services"),
    )
    op.create_table(
        "service_keywords",
        _parent("service_id"),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("keyword", sa.Text, nullable=False),
        *_sides("service_keywords", "service_id", "services", "position"),
    )


def _create_guidance() -> None:
    op.create_table(
        "guidance",
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("topic", sa.String(40), nullable=False),
        sa.Column("valid_from", sa.Date, nullable=True),
        sa.Column("valid_to", sa.Date, nullable=True),
        sa.Column("checked_on", sa.Date, nullable=False),
        sa.Column("unverified", sa.Boolean, nullable=False),
        sa.Column("services", sa.JSON, nullable=False),
        sa.Column("seed_hash", sa.String(64), nullable=True),
        sa.Column("edited_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_guidance"),
        sa.CheckConstraint(
            "valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to", name=op.f("ck_guidance_days")
        ),
    )
    op.create_index("ix_guidance_topic", "guidance", ["topic"])
    op.create_table(
        "guidance_texts",
        _parent("guidance_id", length=60),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("who_decides", sa.Text, nullable=False),
        sa.Column("where_to_go", sa.Text, nullable=False),
        sa.Column("next_step", sa.Text, nullable=True),
        sa.Column("sources", sa.JSON, nullable=False),
        *_sides("guidance_texts", "guidance_id", "guidance"),
    )


def _parent(column: str, length: int = 80) -> sa.Column[str]:
    return sa.Column(column, sa.String(length), nullable=False)


def _sides(table: str, column: str, parent: str, *more: str) -> list[sa.Constraint]:
    """What every language side has: its key, its parent, one of our languages."""
    return [
        sa.PrimaryKeyConstraint(column, "language", *more, name=f"pk_{table}"),
        sa.ForeignKeyConstraint(
            [column], [f"{parent}.id"], name=f"fk_{table}_{column}_{parent}", ondelete="CASCADE"
        ),
        sa.CheckConstraint(LANGUAGES, name=op.f(f"ck_{table}_language")),
    ]
