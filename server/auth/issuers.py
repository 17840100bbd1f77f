"""Tokens of an OpenID Connect issuer, as the rest of the server knows them. What verifies them is
imported only where an issuer is set.
"""

import re
from datetime import datetime
from importlib import import_module
from typing import NamedTuple, Protocol

from database.errors import ConfigurationError
from models.clock import Clock, Monotonic
from resolvers.accounts.subjects import Subject
from server.pages.sign_in import Endpoints, IssuerClient
from server.settings import Settings

FORM = re.compile(r"eyJ[A-Za-z0-9_-]+\.eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
"""Two JSON objects in UTF-8 and a signature, in base64url without padding."""

MAX_LENGTH = 8 * 1024


class Identity(NamedTuple):
    """The subject of a token, the names that the issuer gives it, and when the token ends."""

    subject: Subject
    names: tuple[str, ...]
    expires_at: datetime


class Verifier(Protocol):
    """Verifies the tokens of one issuer."""

    async def identity(self, token: str) -> Identity | None:
        """Whom the token identifies; None unless it is valid now. Raises Unavailable."""

    async def endpoints(self) -> Endpoints | None:
        """Where people sign in; None while it is not known."""


def verifier(settings: Settings, clock: Clock, monotonic: Monotonic) -> Verifier | None:
    """The verifier of the issuer in the settings, if any. Raises ConfigurationError."""
    issuer, audience = settings.oidc_issuer, settings.oidc_audience
    if issuer is None and audience is None:
        return None
    if issuer is None or audience is None:
        raise ConfigurationError(
            "Set NUMBERBOOK_OIDC_ISSUER and NUMBERBOOK_OIDC_AUDIENCE together: a token that is not"
            " made out to Numberbook must not open it."
        )
    oidc = import_module("server.auth.oidc")
    oidc.check_issuer(issuer, "NUMBERBOOK_OIDC_ISSUER")
    found: Verifier = oidc.Verifier(issuer, audience, clock, monotonic)
    return found


def issuer_client(settings: Settings) -> IssuerClient | None:
    """The dashboard as a client of the issuer, if people can sign in there. Raises
    ConfigurationError.
    """
    issuer, audience = settings.oidc_issuer, settings.oidc_audience
    if settings.oidc_client_id is None:
        return None
    if issuer is None or audience is None:
        raise ConfigurationError("NUMBERBOOK_OIDC_CLIENT_ID needs NUMBERBOOK_OIDC_ISSUER.")
    return IssuerClient(issuer, settings.oidc_client_id, audience, settings.oidc_scope)


def is_well_formed(token: str) -> bool:
    """Whether the text can be a signed JWT at all."""
    return len(token) <= MAX_LENGTH and FORM.fullmatch(token) is not None
