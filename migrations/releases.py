"""Which release this is, and which one came before it.

The schema of a release lets the last one serve on: tests/migrations/test_last_release.py checks its
commit out and serves it on today's schema.
"""

THIS = "0.2.0"
LAST = "0.1.0"
LAST_COMMIT = "a16ee59939cb8323185d9e5c9ee2b13f26aa080f"


def is_at_most(release: str, limit: str) -> bool:
    """Whether a release is no newer than another."""
    return _parts(release) <= _parts(limit)


def _parts(release: str) -> tuple[int, ...]:
    return tuple(map(int, release.split(".")))
