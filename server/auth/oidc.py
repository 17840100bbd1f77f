"""Bearer tokens of an OpenID Connect issuer: whom a JWT speaks for, and the keys that prove it.

A token is taken if it is signed by a key that the issuer publishes, is made out to us, and is good
at this moment. What a token says of where keys are (`jku`, `x5u`, `jwk`, `x5c`) is not read: keys
come by discovery from the issuer that is set, and from nowhere else.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import Any, NamedTuple

import anyio
import httpx
import jwt
import orjson
import structlog

from database.errors import ConfigurationError, Unavailable
from models.clock import Clock
from server.settings import Settings

log = structlog.get_logger()

ALGORITHMS = {"RSA": "RS256", "EC": "ES256"}
"""The one algorithm of each type of key that is taken. No key of ours is a shared secret."""

TYPES = ("jwt", "at+jwt", "application/at+jwt")
"""What tokens are for us. Others are signed with the same keys: a logout token opens nothing."""

REQUIRED = ["iss", "aud", "sub", "exp", "iat"]
NAMES = ("preferred_username", "email")
"""Claims that name a person, the best first."""

FORM = re.compile(r"eyJ[A-Za-z0-9_-]+\.eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
"""Two JSON objects in UTF-8 and a signature, in base64url without padding."""

SUBJECT = re.compile(r"[\x20-\x7e]{1,255}")
"""OpenID Connect Core 2: at most 255 ASCII characters."""

MAX_LENGTH = 8 * 1024
LEEWAY = 30
"""Seconds by which the issuer's clock may differ from ours."""

LATEST = datetime(9999, 1, 1, tzinfo=UTC).timestamp()

DISCOVERY = "/.well-known/openid-configuration"
FETCH_SECONDS = 3
"""How long the discovery document and the keys may take together."""

MAX_BYTES = 256 * 1024
"""How large either of them may be."""

REFRESH = timedelta(minutes=10)
"""After this long the keys are fetched anew: a key that was withdrawn is trusted no longer."""

SPACING = timedelta(minutes=1)
"""Unknown keys cause no more than one fetch in this time, however many they are."""

RETRY = timedelta(seconds=1)
"""The same where there are no keys yet."""


class Identity(NamedTuple):
    """Whom a token speaks for, how the issuer names them, and until when."""

    subject: str
    names: tuple[str, ...]
    expires_at: datetime


class KeyName(NamedTuple):
    """What a token says of its key. The algorithm belongs to it: no key serves another one."""

    kid: str
    algorithm: str


class Verifier:
    """Tells whom the tokens of one issuer speak for."""

    def __init__(self, issuer: str, audience: str, clock: Clock) -> None:
        self._issuer = issuer
        self._audience = audience
        self._clock = clock
        self._keys = Keys(issuer, clock)

    async def identity(self, token: str) -> Identity | None:
        """Whom the token speaks for; None unless it is good now. Raises Unavailable."""
        try:
            key = await self._keys.find(_key_name(token))
            return None if key is None else _identity(self._claims(token, key))
        except jwt.PyJWTError:
            return None

    def _claims(self, token: str, key: jwt.PyJWK) -> dict[str, Any]:
        claims = jwt.decode(
            token,
            key,
            algorithms=list(ALGORITHMS.values()),
            issuer=self._issuer,
            audience=self._audience,
            options={
                "require": REQUIRED,
                "enforce_minimum_key_length": True,
                # PyJWT asks the machine for the time; we ask our clock.
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
            },
        )
        _check_times(claims, self._clock().timestamp())
        return claims


def verifier(settings: Settings, clock: Clock) -> Verifier | None:
    """The verifier of the issuer that is set, if one is. Raises ConfigurationError."""
    issuer, audience = settings.oidc_issuer, settings.oidc_audience
    if issuer is None and audience is None:
        return None
    if issuer is None or audience is None:
        raise ConfigurationError(
            "Set NUMBERBOOK_OIDC_ISSUER and NUMBERBOOK_OIDC_AUDIENCE together: a token that is not"
            " made out to Numberbook must not open it."
        )
    if not _is_safe(issuer) or re.search("[?#@]", issuer):
        raise ConfigurationError(
            "NUMBERBOOK_OIDC_ISSUER must be the issuer's https:// address, without a user, query or"
            " fragment (http:// serves on this machine only)."
        )
    return Verifier(issuer, audience, clock)


def is_well_formed(token: str) -> bool:
    """Whether the text can be a signed JWT at all."""
    return len(token) <= MAX_LENGTH and FORM.fullmatch(token) is not None


def _key_name(token: str) -> KeyName:
    header = jwt.get_unverified_header(token)
    kid, algorithm = header.get("kid"), header.get("alg")
    is_ours = str(header.get("typ", "JWT")).lower() in TYPES and "crit" not in header
    if not is_ours or not isinstance(kid, str) or algorithm not in ALGORITHMS.values():
        raise jwt.InvalidTokenError
    return KeyName(kid, str(algorithm))


def _check_times(claims: Mapping[str, Any], now: float) -> None:
    times = {name: claims[name] for name in ("exp", "iat", "nbf") if name in claims}
    # bool is a number to Python, and its JSON knows NaN, which is neither before nor after.
    if not all(type(time) in {int, float} and 0 <= time < LATEST for time in times.values()):
        raise jwt.DecodeError
    if now >= times.pop("exp") + LEEWAY:
        raise jwt.ExpiredSignatureError
    if now < max(times.values()) - LEEWAY:
        raise jwt.ImmatureSignatureError


def _identity(claims: Mapping[str, Any]) -> Identity:
    if not SUBJECT.fullmatch(claims["sub"]):
        raise jwt.InvalidTokenError
    names = (claims.get(name) for name in NAMES)
    return Identity(
        claims["sub"],
        tuple(name for name in names if isinstance(name, str)),
        datetime.fromtimestamp(claims["exp"], UTC),
    )


class Keys:
    """The public keys of an issuer: fetched when first needed, kept, and fetched anew for a reason.

    Keys that were fetched once serve on while the issuer cannot be reached.
    """

    def __init__(self, issuer: str, clock: Clock) -> None:
        self._issuer = issuer
        self._clock = clock
        self._keys: dict[KeyName, jwt.PyJWK] = {}
        self._tried_at: datetime | None = None
        self._fetching = anyio.Lock()
        self._tls = httpx.create_ssl_context()

    async def find(self, name: KeyName) -> jwt.PyJWK | None:
        """The key, if the issuer has it. Raises Unavailable where no keys could be fetched yet."""
        if name not in self._keys:
            await self._fetch(SPACING if self._keys else RETRY)
        elif not self._fetching.locked():  # one request waits for newer keys, the others go on
            await self._fetch(REFRESH)
        if not self._keys:
            raise Unavailable("There are no keys of the OIDC issuer.")
        return self._keys.get(name)

    async def _fetch(self, spacing: timedelta) -> None:
        """Fetch the keys, unless somebody tried since. What goes wrong is told in the log."""
        async with self._fetching:
            if self._tried_at is not None and self._clock() < self._tried_at + spacing:
                return
            try:
                self._keys = await self._discovered()
            except Unavailable as error:
                log.warning("oidc issuer unavailable", reason=str(error))
            self._tried_at = self._clock()

    async def _discovered(self) -> dict[KeyName, jwt.PyJWK]:
        try:
            with anyio.fail_after(FETCH_SECONDS):
                document = await self._get(self._issuer.removesuffix("/") + DISCOVERY)
                if document.get("issuer") != self._issuer:
                    raise Unavailable(
                        "The discovery document is of another issuer: NUMBERBOOK_OIDC_ISSUER must"
                        " be spelt exactly as there, with or without a slash at the end."
                    )
                return _usable_keys(await self._get(str(document.get("jwks_uri"))))
        except (httpx.HTTPError, OSError) as error:
            raise Unavailable(f"{type(error).__name__} {error}".strip()) from error

    async def _get(self, url: str) -> dict[str, Any]:
        """The JSON object at an address, and nowhere else: redirects are refused."""
        if not _is_safe(url):
            raise Unavailable("The address of the keys is not https://.")
        client = httpx.AsyncClient(
            verify=self._tls,
            timeout=None,
            trust_env=url.startswith("https:"),  # http is for this machine, not for its proxy
            headers={"accept": "application/json", "accept-encoding": "identity"},
        )
        async with client, client.stream("GET", url) as response:
            if response.status_code != httpx.codes.OK:
                raise Unavailable(f"{url} answers with {response.status_code}.")
            return _object(await _bytes(response), url)


async def _bytes(response: httpx.Response) -> bytes:
    received = bytearray()
    async for chunk in response.aiter_raw():
        received += chunk
        if len(received) > MAX_BYTES:
            raise Unavailable(f"{response.url} answers with more than {MAX_BYTES // 1024} KiB.")
    return bytes(received)


def _object(text: bytes, url: str) -> dict[str, Any]:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        value = None
    if not isinstance(value, dict):
        raise Unavailable(f"{url} answers with something else than a JSON object.")
    return value


def _is_safe(url: str) -> bool:
    """Whether nobody on the way can change what is answered: https, or this machine."""
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        return False
    is_here = parsed.scheme == "http" and _is_loopback(parsed.host)
    return is_here or (parsed.scheme == "https" and parsed.host != "")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _usable_keys(key_set: Mapping[str, Any]) -> dict[KeyName, jwt.PyJWK]:
    listed = key_set.get("keys")
    if not isinstance(listed, list):
        raise Unavailable("The key set of the OIDC issuer has no list of keys.")
    candidates = (_usable_key(key) for key in listed if isinstance(key, dict))
    keys = {KeyName(key.key_id or "", key.algorithm_name): key for key in candidates if key}
    if not keys:
        log.warning("oidc issuer without keys", advice="it must sign with RS256 or ES256")
    return keys


def _usable_key(key: dict[str, Any]) -> jwt.PyJWK | None:
    """The key, if it is public, has an id, and is meant for signatures of its type."""
    algorithm = ALGORITHMS.get(str(key.get("kty")))
    is_for_us = key.get("use", "sig") == "sig" and key.get("alg", algorithm) == algorithm
    if algorithm is None or not is_for_us or "d" in key or not isinstance(key.get("kid"), str):
        return None
    try:
        return jwt.PyJWK(key, algorithm)
    except jwt.PyJWTError:
        return None
