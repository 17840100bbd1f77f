"""Accounts, tokens, numbers, grants and the trail of changes.

Revision: 0001; follows none.
"""

import sqlalchemy as sa
from alembic import op

from database.types import Id, OrderedText, UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", OrderedText, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("is_operator", sa.Boolean(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("kind IN ('PERSON', 'TEAM')", name=op.f("ck_account_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("name", name=op.f("uq_account_name")),
        sa.UniqueConstraint("subject", name=op.f("uq_account_subject")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "access_token",
        sa.Column("id", Id, nullable=False),
        sa.Column("account_id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("last4", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("last_used_at", UtcDateTime(), nullable=True),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_access_token_account_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_token")),
        sa.UniqueConstraint("digest", name=op.f("uq_access_token_digest")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_access_token_account_id"), "access_token", ["account_id"], unique=False
    )
    op.create_table(
        "membership",
        sa.Column("member_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["account.id"], name=op.f("fk_membership_member_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["account.id"], name=op.f("fk_membership_team_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("member_id", "team_id", name=op.f("pk_membership")),
    )
    op.create_table(
        "phone_number",
        sa.Column("id", Id, nullable=False),
        sa.Column("e164", OrderedText, nullable=False),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("country_code", sa.Text(), nullable=True),
        sa.Column("national_format", sa.Text(), nullable=False),
        sa.Column("international_format", sa.Text(), nullable=False),
        sa.Column("number_type", sa.Text(), nullable=False),
        sa.Column("nickname", sa.Text(), nullable=True),
        sa.Column("nickname_key", OrderedText, nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("search_key", OrderedText, nullable=False),
        sa.Column("product_type", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=True),
        sa.Column("inbound_call", sa.Boolean(), nullable=True),
        sa.Column("outbound_call", sa.Boolean(), nullable=True),
        sa.Column("inbound_sms", sa.Boolean(), nullable=True),
        sa.Column("outbound_sms", sa.Boolean(), nullable=True),
        sa.Column("inbound_mms", sa.Boolean(), nullable=True),
        sa.Column("outbound_mms", sa.Boolean(), nullable=True),
        sa.Column("calling_name", sa.Text(), nullable=True),
        sa.Column("calling_name_status", sa.Text(), nullable=False),
        sa.Column("calling_name_requested", sa.Text(), nullable=True),
        sa.Column("calling_name_requested_at", UtcDateTime(), nullable=True),
        sa.Column("calling_name_due_at", UtcDateTime(), nullable=True),
        sa.Column("calling_name_settled_at", UtcDateTime(), nullable=True),
        sa.Column("calling_name_reason", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("deletion_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "calling_name_status <> 'UPDATE_IN_PROGRESS' OR (calling_name_requested_at IS NOT NULL AND calling_name_due_at IS NOT NULL AND calling_name_settled_at IS NULL)",
            name=op.f("ck_phone_number_pending_request_has_times"),
        ),
        sa.CheckConstraint(
            "calling_name_status IN ('UNASSIGNED', 'UPDATE_IN_PROGRESS', 'UPDATE_SUCCEEDED', 'UPDATE_FAILED')",
            name=op.f("ck_phone_number_calling_name_status"),
        ),
        sa.CheckConstraint(
            "number_type IN ('LOCAL', 'TOLL_FREE')", name=op.f("ck_phone_number_number_type")
        ),
        sa.CheckConstraint(
            "product_type IN ('VOICE_CONNECTOR', 'SIP_MEDIA_APPLICATION_DIAL_IN')",
            name=op.f("ck_phone_number_product_type"),
        ),
        sa.CheckConstraint(
            "status IN ('ACQUIRE_FAILED', 'ACQUIRE_IN_PROGRESS', 'ASSIGNED', 'CANCELLED', 'DELETE_FAILED', 'DELETE_IN_PROGRESS', 'PORTIN_CANCEL_REQUESTED', 'PORTIN_IN_PROGRESS', 'RELEASE_FAILED', 'RELEASE_IN_PROGRESS', 'UNASSIGNED')",
            name=op.f("ck_phone_number_status"),
        ),
        sa.CheckConstraint(
            "type IN ('NORMAL', 'SIP', 'CALLER_ID')", name=op.f("ck_phone_number_type")
        ),
        sa.CheckConstraint("version >= 1", name=op.f("ck_phone_number_version")),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_phone_number_owner_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_number")),
        sa.UniqueConstraint("e164", name=op.f("uq_phone_number_e164")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_phone_number_created_at_id"), "phone_number", ["created_at", "id"], unique=False
    )
    op.create_index(
        op.f("ix_phone_number_nickname_key_id"),
        "phone_number",
        ["nickname_key", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_phone_number_owner_id_created_at_id"),
        "phone_number",
        ["owner_id", "created_at", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_phone_number_owner_id_e164"), "phone_number", ["owner_id", "e164"], unique=False
    )
    op.create_index(
        op.f("ix_phone_number_owner_id_nickname_key_id"),
        "phone_number",
        ["owner_id", "nickname_key", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_phone_number_owner_id_updated_at_id"),
        "phone_number",
        ["owner_id", "updated_at", "id"],
        unique=False,
    )
    op.create_index(
        "ix_phone_number_pending_calling_name",
        "phone_number",
        ["calling_name_due_at"],
        unique=False,
        sqlite_where=sa.text("calling_name_status = 'UPDATE_IN_PROGRESS'"),
        postgresql_where=sa.text("calling_name_status = 'UPDATE_IN_PROGRESS'"),
    )
    op.create_index(
        op.f("ix_phone_number_updated_at_id"), "phone_number", ["updated_at", "id"], unique=False
    )
    op.create_table(
        "phone_number_association",
        sa.Column("id", Id, nullable=False),
        sa.Column("phone_number_id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("associated_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "name IN ('SIP_RULE_ID', 'VOICE_CONNECTOR_GROUP_ID', 'VOICE_CONNECTOR_ID')",
            name=op.f("ck_phone_number_association_name"),
        ),
        sa.ForeignKeyConstraint(
            ["phone_number_id"],
            ["phone_number.id"],
            name=op.f("fk_phone_number_association_phone_number_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_number_association")),
        sa.UniqueConstraint(
            "phone_number_id",
            "name",
            "value",
            name=op.f("uq_phone_number_association_phone_number_id_name_value"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "phone_number_change",
        sa.Column("id", Id, nullable=False),
        sa.Column("phone_number_id", Id, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("old_value", sa.Text(), nullable=True),
        sa.Column("new_value", sa.Text(), nullable=True),
        sa.Column("actor_id", Id, nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("request_id", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "field IN ('CALLING_NAME', 'CALLING_NAME_REQUEST', 'CREATED', 'GRANT', 'NAME', 'NICKNAME', 'OWNER', 'PRODUCT_TYPE')",
            name=op.f("ck_phone_number_change_field"),
        ),
        sa.ForeignKeyConstraint(
            ["actor_id"],
            ["account.id"],
            name=op.f("fk_phone_number_change_actor_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["phone_number_id"],
            ["phone_number.id"],
            name=op.f("fk_phone_number_change_phone_number_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_number_change")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_phone_number_change_phone_number_id_id"),
        "phone_number_change",
        ["phone_number_id", "id"],
        unique=False,
    )
    op.create_table(
        "phone_number_grant",
        sa.Column("phone_number_id", Id, nullable=False),
        sa.Column("grantee_id", Id, nullable=False),
        sa.Column("granted_by_id", Id, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=True),
        sa.Column("number_created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["granted_by_id"],
            ["account.id"],
            name=op.f("fk_phone_number_grant_granted_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["grantee_id"],
            ["account.id"],
            name=op.f("fk_phone_number_grant_grantee_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["phone_number_id"],
            ["phone_number.id"],
            name=op.f("fk_phone_number_grant_phone_number_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "phone_number_id", "grantee_id", name=op.f("pk_phone_number_grant")
        ),
    )
    op.create_index(
        "ix_phone_number_grant_default_order",
        "phone_number_grant",
        ["grantee_id", "number_created_at", "phone_number_id"],
        unique=False,
    )


def downgrade() -> None:
    op.drop_table("phone_number_grant")
    op.drop_table("phone_number_change")
    op.drop_table("phone_number_association")
    op.drop_table("phone_number")
    op.drop_table("membership")
    op.drop_table("access_token")
    op.drop_table("account")
