"""The index of the terms by which numbers are found: texts of three characters, and properties.

Revision: 0015; follows 0014. It expands: the database keeps the index, whatever release writes
(docs/decisions/0068). On PostgreSQL the revision makes only the function; `migrations/search_index`
makes the index itself, outside of a transaction, so that nobody waits.
"""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for statement in _STATEMENTS[op.get_context().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    for statement in _UNDOING[op.get_context().dialect.name]:
        op.execute(statement)


# A value of an enumeration is its first letter and its length, which no two values share; both are
# three characters with the letter of the property, as a term is. An owner is two characters that no
# text has (U+F0000 and on). A term that stands for more than
# it should costs time only: what the index finds is compared with the condition itself. COST is what
# 25 us are to PostgreSQL's planner, so that it reads the index instead.
TERMS_FUNCTION = """
CREATE FUNCTION phone_number_terms(
  search_key text, national_format text, e164 text, nickname_key text, status text,
  calling_name_status text, country_code text, type text, number_type text, product_type text,
  owner_id bigint, tag_keys text, calling_name_due_at timestamptz
) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 2000 AS $$
DECLARE
  searched text := search_key || E'\\n' || national_format;
  terms text[] := ARRAY[
    'E' || left(e164, 2),
    CASE WHEN nickname_key IS NULL THEN 'Hno' ELSE 'Hye' END,
    'S' || left(status, 1) || chr(64 + length(status)),
    'L' || left(calling_name_status, 1) || chr(64 + length(calling_name_status)),
    'C' || coalesce(country_code, '--'),
    'T' || left(type, 1) || chr(64 + length(type)),
    'N' || left(number_type, 1) || chr(64 + length(number_type)),
    'P' || coalesce(left(product_type, 1) || chr(64 + length(product_type)), '--'),
    'O' || chr((983040 + owner_id % 65533)::int) || chr((983040 + owner_id / 65533 % 65533)::int),
    CASE WHEN tag_keys IS NULL THEN 'Gno' ELSE 'Gye' END,
    CASE WHEN calling_name_due_at IS NULL THEN 'Dno' ELSE 'Dye' END
  ];
BEGIN
  FOR place IN 1 .. length(searched) - 2 LOOP
    terms := terms || substr(searched, place, 3);
  END LOOP;
  RETURN array_to_tsvector(terms);
END $$
"""

_COLUMNS = (
    "search_key, national_format, e164, nickname, status, calling_name_status, country_code, type,"
    " number_type, product_type, owner, tagged, due"
)
_READ = (
    "search_key, national_format, e164, nickname_key, status, calling_name_status, country_code,"
    " type, number_type, product_type, owner_id, tag_keys, calling_name_due_at"
)
_SAME = " AND ".join(f"old.{name} IS new.{name}" for name in _READ.split(", "))

_TERMS = """
CREATE VIEW phone_number_terms AS SELECT
  id, search_key, national_format,
  'E' || substr(e164, 1, 2) AS e164,
  CASE WHEN nickname_key IS NULL THEN 'Hno' ELSE 'Hye' END AS nickname,
  'S' || substr(status, 1, 1) || char(64 + length(status)) AS status,
  'L' || substr(calling_name_status, 1, 1) || char(64 + length(calling_name_status))
    AS calling_name_status,
  'C' || coalesce(country_code, '--') AS country_code,
  'T' || substr(type, 1, 1) || char(64 + length(type)) AS type,
  'N' || substr(number_type, 1, 1) || char(64 + length(number_type)) AS number_type,
  'P' || coalesce(substr(product_type, 1, 1) || char(64 + length(product_type)), '--')
    AS product_type,
  'O' || char(983040 + owner_id % 65533) || char(983040 + owner_id / 65533 % 65533) AS owner,
  CASE WHEN tag_keys IS NULL THEN 'Gno' ELSE 'Gye' END AS tagged,
  CASE WHEN calling_name_due_at IS NULL THEN 'Dno' ELSE 'Dye' END AS due
FROM phone_number
"""
_INDEX = f"""
CREATE VIRTUAL TABLE phone_number_search USING fts5(
  {_COLUMNS}, content='phone_number_terms', content_rowid='id',
  tokenize='trigram case_sensitive 1', detail='none', columnsize=0
)
"""
_TAKE_OUT = f"""
  INSERT INTO phone_number_search (phone_number_search, rowid, {_COLUMNS})
  SELECT 'delete', * FROM phone_number_terms WHERE id = old.id;
"""
_PUT_IN = f"""
  INSERT INTO phone_number_search (rowid, {_COLUMNS})
  SELECT * FROM phone_number_terms WHERE id = new.id;
"""
_TRIGGERS = {
    "phone_number_search_insert": f"AFTER INSERT ON phone_number BEGIN {_PUT_IN} END",
    "phone_number_search_before_update": (
        f"BEFORE UPDATE OF {_READ} ON phone_number WHEN NOT ({_SAME}) BEGIN {_TAKE_OUT} END"
    ),
    "phone_number_search_update": (
        f"AFTER UPDATE OF {_READ} ON phone_number WHEN NOT ({_SAME}) BEGIN {_PUT_IN} END"
    ),
    "phone_number_search_delete": f"BEFORE DELETE ON phone_number BEGIN {_TAKE_OUT} END",
}

_STATEMENTS = {
    "postgresql": [TERMS_FUNCTION],
    "sqlite": [
        _TERMS,
        _INDEX,
        *(f"CREATE TRIGGER {name} {body}" for name, body in _TRIGGERS.items()),
        "INSERT INTO phone_number_search (phone_number_search) VALUES ('rebuild')",
    ],
}
_UNDOING = {
    "postgresql": [
        "DROP INDEX IF EXISTS ix_phone_number_terms",
        "DROP FUNCTION phone_number_terms",
    ],
    "sqlite": [
        *(f"DROP TRIGGER {name}" for name in _TRIGGERS),
        "DROP TABLE phone_number_search",
        "DROP VIEW phone_number_terms",
    ],
}
