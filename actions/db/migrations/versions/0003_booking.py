"""Appointments, and the constraints that keep two people from one time.

PostgreSQL gets exclusion constraints, SQLite triggers that say the same. The person and the minute share one
number, person in the high half, so that no extension (btree_gist) is needed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NO_OVERLAP = {
    "ex_appointments_coach": ("coach_id", "status IN ('held', 'booked')"),
    "ex_appointments_jobseeker": ("jobseeker_id", "status = 'booked' AND jobseeker_id IS NOT NULL"),
}

EXCLUDE = """
ALTER TABLE appointments ADD CONSTRAINT {name} EXCLUDE USING gist (
  int8range((CAST({who} AS bigint) << 32) + busy_from, (CAST({who} AS bigint) << 32) + busy_until) WITH &&
) WHERE ({counts})
"""

TRIGGER = """
CREATE TRIGGER {name}_{verb} BEFORE {verb} ON appointments
WHEN EXISTS (
  SELECT 1 FROM (SELECT NEW.status AS status, NEW.jobseeker_id AS jobseeker_id) WHERE {counts}
) AND EXISTS (
  SELECT 1 FROM appointments WHERE {who} = NEW.{who} AND id IS NOT NEW.id AND {counts}
  AND busy_from < NEW.busy_until AND NEW.busy_from < busy_until
)
BEGIN SELECT RAISE(ABORT, '{name}'); END
"""


def upgrade() -> None:
    _appointments()
    for name, (who, counts) in NO_OVERLAP.items():
        if op.get_bind().dialect.name == "postgresql":
            op.execute(EXCLUDE.format(name=name, who=who, counts=counts))
        else:
            for verb in ("insert", "update"):
                op.execute(TRIGGER.format(name=name, who=who, counts=counts, verb=verb))


def downgrade() -> None:
    op.drop_table("appointments")


def _appointments() -> None:
    op.create_table(
        "appointments",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("reference", sa.String(20), nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("coach_id", sa.Integer, nullable=False),
        sa.Column("jobseeker_id", sa.Integer, nullable=True),
        sa.Column("conversation_id", sa.String(64), nullable=True),
        sa.Column("status", sa.String(10), nullable=False),
        sa.Column("mode", sa.String(10), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("busy_from", sa.Integer, nullable=False),
        sa.Column("busy_until", sa.Integer, nullable=False),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_appointments"),
        sa.UniqueConstraint("reference", name="uq_appointments_reference"),
        sa.UniqueConstraint("uid", name="uq_appointments_uid"),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name="fk_appointments_coach_id_coaches"),
        sa.ForeignKeyConstraint(
            ["jobseeker_id"], ["jobseekers.id"], name="fk_appointments_jobseeker_id_jobseekers"
        ),
        sa.CheckConstraint("busy_from < busy_until", name=op.f("ck_appointments_busy")),
        sa.CheckConstraint("status IN ('held', 'booked', 'cancelled')", name=op.f("ck_appointments_status")),
    )
    op.create_index("ix_appointments_jobseeker_id", "appointments", ["jobseeker_id"])
    op.create_index("ix_appointments_conversation_id", "appointments", ["conversation_id"])
    op.create_index("ix_appointments_coach_busy", "appointments", ["coach_id", "busy_from"])
