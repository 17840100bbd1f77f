"""The key of the digests of access tokens.

Demonstration mode has its own key, in a file next to the data; its tokens are derived from it too.
A real server never has the same key, even if its setting is the text of that file: tokens of
demonstration mode work only there.
"""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from sqlalchemy.engine import make_url

from database.errors import ConfigurationError
from server.settings import Settings

FILE_NAME = "demonstration.key"
DATA_FOLDER = Path("data")


def token_key(settings: Settings) -> bytes:
    """The key of the server that these settings describe. Raises ConfigurationError."""
    if settings.demo:
        return demonstration_key(settings)
    if settings.secret_key is None:
        raise ConfigurationError(
            "Set NUMBERBOOK_SECRET_KEY to a long random text and keep it, for example one from:"
            " python3 -c 'import secrets; print(secrets.token_urlsafe(32))'."
            " (To look around without one: make serve.)"
        )
    return settings.secret_key.get_secret_value().encode()


def demonstration_key(settings: Settings) -> bytes:
    """The key of demonstration mode, made at its first start. Raises ConfigurationError."""
    path = _path(settings)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _write_for_owner(path, secrets.token_urlsafe(32))
        return hmac.digest(path.read_bytes(), b"numberbook demonstration", hashlib.sha256)
    except OSError as error:
        raise ConfigurationError(
            f"{path} cannot be written or read ({error.strerror}): mend its permissions."
        ) from None


def _path(settings: Settings) -> Path:
    url = make_url(settings.database_url)
    is_sqlite = url.get_backend_name() == "sqlite"
    return (Path(url.database or "").parent if is_sqlite else DATA_FOLDER) / FILE_NAME


def _write_for_owner(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
