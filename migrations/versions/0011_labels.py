"""Tags, notes and references of numbers, and three kinds of changes.

Revision: 0011; follows 0010. It expands: release 0.1.0 writes none of the new columns and kinds.
Where it changes the owner of a number with tags, triggers change the owner of its rows in
phone_number_tag (docs/decisions/0056).
"""

import sqlalchemy as sa
from alembic import op

from database.types import Id, OrderedText
from migrations import trail_fields

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

OLD = (
    "CALLING_NAME",
    "CALLING_NAME_REQUEST",
    "CREATED",
    "DELETED",
    "GRANT",
    "NAME",
    "NICKNAME",
    "OWNER",
    "PRODUCT_TYPE",
    "RELEASED",
    "RESTORED",
)
NEW = (*OLD, "NOTE", "REFERENCE", "TAGS")

COLUMNS = {
    "tags": sa.Text(),
    "tag_keys": sa.Text(),
    "note": sa.Text(),
    "reference": OrderedText,
}
REFERENCE_INDEX = "ix_phone_number_reference"
HAS_REFERENCE = sa.text("reference IS NOT NULL")

LABELLED = "SELECT id, search_key FROM phone_number WHERE tags IS NOT NULL OR reference IS NOT NULL"
UPDATE = "UPDATE phone_number SET search_key = :search_key WHERE id = :number_id"

FORGET = "DELETE FROM phone_number_tag WHERE phone_number_id = NEW.id"
REMEMBER = "INSERT INTO phone_number_tag (phone_number_id, key, owner_id, tag) SELECT NEW.id,"
ON_SQLITE = (
    f"{REMEMBER} json_extract(value, '$[0]'), NEW.owner_id, json_extract(value, '$[1]')"
    " FROM json_each(NEW.tag_keys)"
)
ON_POSTGRESQL = (
    f"{REMEMBER} pair ->> 0, NEW.owner_id, pair ->> 1"
    " FROM json_array_elements(NEW.tag_keys::json) AS pair"
)
EVENTS = {
    "insert": ("INSERT", "NEW.tag_keys IS NOT NULL"),
    "update": (
        "UPDATE OF tag_keys, owner_id",
        "OLD.tag_keys IS NOT NULL OR NEW.tag_keys IS NOT NULL",
    ),
}
"""When the rows of a number's tags are written anew, by the end of a trigger's name."""


def upgrade() -> None:
    for name, type_ in COLUMNS.items():
        op.add_column("phone_number", sa.Column(name, type_, nullable=True))
    op.create_index(
        REFERENCE_INDEX,
        "phone_number",
        ["reference", "owner_id"],
        sqlite_where=HAS_REFERENCE,
        postgresql_where=HAS_REFERENCE,
    )
    _create_tags()
    _create_triggers()
    trail_fields.allow(NEW, instead_of=OLD)


def downgrade() -> None:
    """Fails if a number ever had another tag, note or reference than it came in with: the trail says
    so, and is only added to.
    """
    trail_fields.allow(OLD, instead_of=NEW)
    is_postgresql = op.get_context().dialect.name == "postgresql"
    for event in EVENTS:
        op.execute(f"DROP TRIGGER phone_number_tag_{event}" + " ON phone_number" * is_postgresql)
    if is_postgresql:
        op.execute("DROP FUNCTION write_phone_number_tags")
    _forget_labels_in_search_keys()
    op.drop_table("phone_number_tag")
    op.drop_index(REFERENCE_INDEX, "phone_number")
    for name in reversed(COLUMNS):
        op.drop_column("phone_number", name)


def _forget_labels_in_search_keys() -> None:
    """Leave the number, nickname and name, which are the first three lines."""
    connection = op.get_bind()
    rows = connection.execute(sa.text(LABELLED)).all()
    keys = [{"number_id": row.id, "search_key": _first_lines(row.search_key)} for row in rows]
    if keys:
        connection.execute(sa.text(UPDATE), keys)


def _first_lines(search_key: str) -> str:
    return "\n".join(search_key.split("\n")[:3])


def _create_tags() -> None:
    op.create_table(
        "phone_number_tag",
        sa.Column("phone_number_id", Id, nullable=False),
        sa.Column("key", OrderedText, nullable=False),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["phone_number_id"],
            ["phone_number.id"],
            name=op.f("fk_phone_number_tag_phone_number_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("phone_number_id", "key", name=op.f("pk_phone_number_tag")),
    )
    op.create_index(
        op.f("ix_phone_number_tag_key_owner_id_phone_number_id"),
        "phone_number_tag",
        ["key", "owner_id", "phone_number_id"],
    )


def _create_triggers() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION write_phone_number_tags() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN {FORGET}; {ON_POSTGRESQL}; RETURN NULL; END $$"
        )
    for event, (verb, condition) in EVENTS.items():
        start = f"CREATE TRIGGER phone_number_tag_{event} AFTER {verb} ON phone_number FOR EACH ROW"
        if op.get_context().dialect.name == "postgresql":
            op.execute(f"{start} WHEN ({condition}) EXECUTE FUNCTION write_phone_number_tags()")
        else:
            op.execute(f"{start} WHEN {condition} BEGIN {FORGET}; {ON_SQLITE}; END")
