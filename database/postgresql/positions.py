"""Positions in the write-ahead log: how far the primary has written, and how far a standby is."""

from typing import NamedTuple

from sqlalchemy import BigInteger, Connection, Text, column, text

from database.statements import Statement


class Position(NamedTuple):
    """A place in the log. A server that is at a greater one has all that was written up to a
    smaller one: a promotion begins a new timeline at the place where it left the old one.
    """

    timeline: int
    end: int
    """Of the last record, in bytes."""


BEGINNING = Position(0, 0)
BEYOND = Position(2**32 - 1, 2**63 - 1)
"""Where no server ever is."""


class Source(NamedTuple):
    """Which data a server has: a primary and its standbys have the same."""

    system: int
    database: str


class Written(NamedTuple):
    """What a primary has, and how far it has written."""

    source: Source
    position: Position


class Replayed(NamedTuple):
    """What a standby has, how far it has replayed, and when it was started, which tells servers
    apart that answer at one address.
    """

    source: Source
    position: Position
    server: str


def written(connection: Connection) -> Written:
    """The position of the primary: all that was committed before is at most there. Raises an error
    of the driver if the server is a standby.
    """
    [[system, database, timeline, end, segment]] = _WRITTEN.rows(connection, {})
    return Written(Source(system, database), Position(timeline, end_of_record(end, segment)))


def replayed(connection: Connection) -> Replayed | None:
    """The position of a standby: statements that begin later see all that is before it. None if the
    server is none.
    """
    rows = _REPLAYED.rows(connection, {})
    if not rows:
        return None
    [[system, database, timeline, end, server]] = rows
    return Replayed(Source(system, database), Position(timeline, end), server)


PAGE_BYTES = 8192
PAGE_HEADER = 24
SEGMENT_HEADER = 40


def end_of_record(end: int, segment: int) -> int:
    """The end of the last record, from the place for the next one: if that is behind the header of
    a new page, nothing is on the page yet, and a standby has replayed to its beginning.
    """
    is_behind_header = end % PAGE_BYTES == PAGE_HEADER or end % segment == SEGMENT_HEADER
    return end - end % PAGE_BYTES if is_behind_header else end


_COLUMNS = (
    column("system", BigInteger),
    column("database", Text),
    column("timeline", BigInteger),
    column("last", BigInteger),
)

# What was inserted, not only what was flushed: with `synchronous_commit = off` it is seen by others
# before that.
_WRITTEN = Statement(
    lambda: text(
        "SELECT (SELECT system_identifier FROM pg_control_system()) AS system,"
        " current_database()::text AS database,"
        " ('x' || left(pg_walfile_name(lsn), 8))::bit(32)::bigint AS timeline,"
        " (lsn - '0/0')::bigint AS last,"
        " pg_size_bytes(current_setting('wal_segment_size')) AS segment"
        " FROM pg_current_wal_insert_lsn() AS lsn"
    ).columns(*_COLUMNS, column("segment", BigInteger))
)

# A standby says its timeline with a delay, so that it is never thought to be further than it is:
# at once if the role may see what it receives (pg_read_all_stats), else after its next checkpoint.
# It receives a timeline only if all that it has replayed belongs to that.
_REPLAYED = Statement(
    lambda: text(
        "SELECT (SELECT system_identifier FROM pg_control_system()) AS system,"
        " current_database()::text AS database,"
        " greatest((SELECT timeline_id FROM pg_control_checkpoint()),"
        " (SELECT min_recovery_end_timeline FROM pg_control_recovery()),"
        " (SELECT received_tli FROM pg_stat_wal_receiver))::bigint AS timeline,"
        " (pg_last_wal_replay_lsn() - '0/0')::bigint AS last,"
        " pg_postmaster_start_time()::text AS server"
        " WHERE pg_is_in_recovery() AND pg_last_wal_replay_lsn() IS NOT NULL"
    ).columns(*_COLUMNS, column("server", Text))
)
