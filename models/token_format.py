"""The format of access tokens and access keys, and the digest that is stored.

A token is `nb_`, 37 random base62 characters, and their CRC32 in 6 more. The checksum shows a
typing error, or identifies a leaked token, without a query to the database. The digest is the
HMAC-SHA256 of the token under the server's secret key.

An access key is an id and a secret, with which clients of AWS sign requests. To verify a signature
takes the secret itself, and none is stored: it is a token derived from the server's secret key and
the id (docs/decisions/0053).
"""

import base64
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

ACCESS_KEY_PREFIX = "NBAK"
ACCESS_KEY_BYTES = 10


def new_token() -> str:
    """A new random token: 37 base62 characters are 220 bits."""
    return _with_checksum("".join(secrets.choice(ALPHABET) for _ in range(RANDOM_LENGTH)))


def derived_token(key: bytes, purpose: str) -> str:
    """A token derived from a key: always the same for the same key and purpose."""
    number = int.from_bytes(hmac.digest(key, purpose.encode(), hashlib.sha256))
    return _with_checksum(_base62(number, RANDOM_LENGTH))


def new_access_key_id() -> str:
    """The id of a new access key: NBAK and 16 random characters of base32."""
    return ACCESS_KEY_PREFIX + base64.b32encode(secrets.token_bytes(ACCESS_KEY_BYTES)).decode()


def secret_access_key(key: bytes, access_key_id: str) -> str:
    """The secret that belongs to an id under the server's key, of a text that is no id too."""
    return derived_token(key, f"aws secret access key {access_key_id}")


def is_well_formed(token: str) -> bool:
    """Whether the text has the form of a token: prefix, length, alphabet and checksum."""
    if len(token) != LENGTH or not token.startswith(PREFIX):
        return False
    body = token[len(PREFIX) : -CHECKSUM_LENGTH]
    return _with_checksum(body) == token


def digest(token: str, key: bytes) -> str:
    """The digest that is stored in place of the token, in hexadecimal."""
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
