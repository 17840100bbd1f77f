"""The store that processes share, by its URL in the settings."""

IN_MEMORY = "memory://"
"""Each process has its own, and nothing is shared."""


def is_shared(url: str) -> bool:
    """Whether processes share what is kept there."""
    return url != IN_MEMORY
