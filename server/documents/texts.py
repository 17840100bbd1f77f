"""The texts of persisted documents by their SHA-256: in this process, and in Redis for all."""

import sys
from hashlib import sha256
from importlib import import_module
from typing import Protocol

from engine.recent import Recent
from server.shared_store import is_shared

LOCAL_BYTES = 8 * 1024 * 1024
"""Memory of the texts that a process keeps; beyond it the least recently used is dropped."""

SHARED_BYTES = 64 * 1024 * 1024
"""Texts that Redis keeps for all processes; beyond it the oldest is dropped."""


def hash_of(text: str) -> str:
    """The SHA-256 of a text, as clients send it."""
    return sha256(text.encode()).hexdigest()


class SharedTexts(Protocol):
    """The texts that processes share. Its methods raise nothing."""

    async def get(self, digest: str) -> str | None:
        """The text with this SHA-256, if it is kept."""

    async def keep(self, digest: str, text: str) -> None:
        """Keep a text under its SHA-256."""

    async def close(self) -> None:
        """Close the connections."""


class Texts:
    """Texts by their SHA-256. While Redis is away, this process has only its own."""

    def __init__(
        self, url: str, local_bytes: int = LOCAL_BYTES, shared_bytes: int = SHARED_BYTES
    ) -> None:
        """`url`: Redis, or memory://. Raises ConfigurationError for a store that cannot be used."""
        self._local: Recent[str, str] = Recent(local_bytes)
        self._shared = _shared(url, shared_bytes) if is_shared(url) else None

    async def get(self, digest: str) -> str | None:
        """The text with this SHA-256, if it is kept. Raises nothing."""
        text = self._local.get(digest)
        if text is None and self._shared is not None:
            text = await self._shared.get(digest)
            if text is not None:
                self._keep(digest, text)
        return text

    async def keep(self, digest: str, text: str) -> None:
        """Keep a text under its SHA-256. Raises nothing."""
        self._keep(digest, text)
        if self._shared is not None:
            await self._shared.keep(digest, text)

    def _keep(self, digest: str, text: str) -> None:
        if self._local.get(digest) is None:
            self._local.keep(digest, text, _size(digest, text))

    async def close(self) -> None:
        """Close the connections to Redis."""
        if self._shared is not None:
            await self._shared.close()


def _shared(url: str, max_bytes: int) -> SharedTexts:
    texts: SharedTexts = import_module("server.documents.redis_texts").RedisTexts(url, max_bytes)
    return texts


def _size(digest: str, text: str) -> int:
    """The memory of both and of their place in the dictionary."""
    return sys.getsizeof(digest) + sys.getsizeof(text) + 150
