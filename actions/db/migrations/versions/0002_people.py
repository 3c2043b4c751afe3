"""Coaches, jobseekers, one-time codes, call-backs and the audit trail."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _coaches()
    _jobseekers()
    _recognition_codes()
    _call_backs()
    _audit()


def downgrade() -> None:
    for table in ("audit", "call_backs", "recognition_codes", "jobseekers", "absences", "coaches"):
        op.drop_table(table)


def _coaches() -> None:
    op.create_table(
        "coaches",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("languages", sa.JSON, nullable=False),
        sa.Column("municipalities", sa.JSON, nullable=False),
        sa.Column("modes", sa.JSON, nullable=False),
        sa.Column("hours", sa.JSON, nullable=False),
        sa.Column("place", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_coaches"),
    )
    op.create_table(
        "absences",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("coach_id", sa.Integer, nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_absences"),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name="fk_absences_coach_id_coaches"),
    )
    op.create_index("ix_absences_coach_id", "absences", ["coach_id"])


def _jobseekers() -> None:
    op.create_table(
        "jobseekers",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("reference", sa.String(20), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("email", sa.String(254), nullable=True),
        sa.Column("phone", sa.String(20), nullable=True),
        sa.Column("municipality", sa.String(3), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("coach_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_jobseekers"),
        sa.UniqueConstraint("reference", name="uq_jobseekers_reference"),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name="fk_jobseekers_coach_id_coaches"),
    )
    op.create_index("ix_jobseekers_coach_id", "jobseekers", ["coach_id"])


def _recognition_codes() -> None:
    op.create_table(
        "recognition_codes",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("conversation_id", sa.String(64), nullable=True),
        sa.Column("reference", sa.String(20), nullable=False),
        sa.Column("jobseeker_id", sa.Integer, nullable=True),
        sa.Column("sealed", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("used", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_recognition_codes"),
        sa.ForeignKeyConstraint(
            ["jobseeker_id"], ["jobseekers.id"], name="fk_recognition_codes_jobseeker_id_jobseekers"
        ),
    )
    op.create_index("ix_recognition_codes_conversation_id", "recognition_codes", ["conversation_id"])
    op.create_index("ix_recognition_codes_reference", "recognition_codes", ["reference"])


def _call_backs() -> None:
    op.create_table(
        "call_backs",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("phone", sa.String(20), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("topic", sa.String(40), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_call_backs"),
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String(100), nullable=False),
        sa.Column("what", sa.String(40), nullable=False),
        sa.Column("record", sa.String(100), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_record", "audit", ["record"])
