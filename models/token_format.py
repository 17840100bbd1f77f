"""Access tokens: how they are made, recognised and kept.

A token is `nb_`, 37 random base62 characters and 6 more that hold their CRC32, so that a typing
error is seen, and a leaked token found, without asking the database. What is kept is its
HMAC-SHA256 under the server's secret key.
"""

import hashlib
import hmac
import secrets
import string
import zlib

ALPHABET = string.digits + string.ascii_uppercase + string.ascii_lowercase
PREFIX = "nb_"
RANDOM_LENGTH = 37
CHECKSUM_LENGTH = 6
LENGTH = len(PREFIX) + RANDOM_LENGTH + CHECKSUM_LENGTH


def new_token() -> str:
    """A token that nobody has: 37 random base62 characters are 220 bits."""
    return _with_checksum("".join(secrets.choice(ALPHABET) for _ in range(RANDOM_LENGTH)))


def derived_token(key: bytes, purpose: str) -> str:
    """The token that follows from a key: always the same for the same key and purpose."""
    number = int.from_bytes(hmac.digest(key, purpose.encode(), hashlib.sha256))
    return _with_checksum(_base62(number, RANDOM_LENGTH))


def is_well_formed(token: str) -> bool:
    """Whether the text can be a token at all: its prefix, length, alphabet and checksum."""
    if len(token) != LENGTH or not token.startswith(PREFIX):
        return False
    body = token[len(PREFIX) : -CHECKSUM_LENGTH]
    return _with_checksum(body) == token


def digest(token: str, key: bytes) -> str:
    """What is stored in place of the token."""
    return hmac.digest(key, token.encode(), hashlib.sha256).hex()


def _with_checksum(body: str) -> str:
    return f"{PREFIX}{body}{_base62(zlib.crc32(body.encode()), CHECKSUM_LENGTH)}"


def _base62(number: int, length: int) -> str:
    """The last `length` digits of the number in base 62."""
    characters = []
    for _ in range(length):
        number, digit = divmod(number, len(ALPHABET))
        characters.append(ALPHABET[digit])
    return "".join(reversed(characters))
