"""Bearer tokens of an OpenID Connect issuer: the subject of a JWT, and the keys that verify it.

A token is accepted if it is signed by a key that the issuer publishes, has our audience, and is
valid at this time. Where a token says that keys are (`jku`, `x5u`, `jwk`, `x5c`) is ignored: keys
come only from the discovery document of the issuer in the settings.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Any, NamedTuple, TypeGuard

import anyio
import httpx
import jwt
import orjson
import structlog

from database.errors import ConfigurationError, Unavailable
from models.clock import Clock, Monotonic
from resolvers.accounts.subjects import SUB, Subject
from server.auth.issuers import Identity
from server.pages.sign_in import Endpoints

log = structlog.get_logger()

ALGORITHMS = {"RSA": "RS256", "EC": "ES256"}
"""The only accepted algorithm for each type of key. Shared secrets are not accepted."""

TYPES = ("jwt", "at+jwt", "application/at+jwt")
"""The accepted token types. The same keys sign others, such as logout tokens."""

REQUIRED = ["iss", "aud", "sub", "exp", "iat"]
NAMES = ("preferred_username", "email")
"""Claims with the name of a person, the preferred one first."""

ORIGIN = re.compile(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:[0-9]+)?(?=[/?]|$)")
"""Of an address, in the letters that a header can have. One with a user has none."""

LEEWAY = 30
"""Seconds by which the issuer's clock may differ from ours."""

LATEST = datetime(9999, 1, 1, tzinfo=UTC).timestamp()

DISCOVERY = "/.well-known/openid-configuration"
FETCH_SECONDS = 3
"""How long the discovery document and the keys may take together."""

MAX_BYTES = 256 * 1024
"""How large either of them may be."""

REFRESH = 600.0
"""After so many seconds by the monotonic clock the keys are fetched again: a withdrawn key is not
trusted any longer.
"""

SPACING = 60.0
"""Unknown key ids cause at most one fetch in so many seconds, however many there are."""

RETRY = 1.0
"""The same while there are no keys yet."""


class KeyName(NamedTuple):
    """The key that a token names. The algorithm is part of it: a key is used with one only."""

    kid: str
    algorithm: str


class Verifier:
    """Verifies the tokens of one issuer."""

    def __init__(self, issuer: str, audience: str, clock: Clock, monotonic: Monotonic) -> None:
        self._issuer = issuer
        self._audience = audience
        self._clock = clock
        self._keys = Keys(issuer, monotonic)

    async def endpoints(self) -> Endpoints | None:
        """Where people sign in; None while the issuer does not tell. Raises nothing."""
        return await self._keys.endpoints()

    async def identity(self, token: str) -> Identity | None:
        """Whom the token identifies; None unless it is valid now. Raises Unavailable."""
        try:
            key = await self._keys.find(_key_name(token))
            return None if key is None else _identity(self._issuer, self._claims(token, key))
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
                # PyJWT would use the time of the machine; we use our clock.
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
            },
        )
        _check_times(claims, self._clock().timestamp())
        return claims


def check_issuer(issuer: str, source: str) -> None:
    """Raises ConfigurationError for an issuer that nobody could trust, naming where it is set."""
    if not _is_safe(issuer) or re.search("[?#@]", issuer):
        raise ConfigurationError(
            f"{source} must be the issuer's https:// address, without a user, query or fragment"
            " (http:// serves on this machine only)."
        )


def _key_name(token: str) -> KeyName:
    header = jwt.get_unverified_header(token)
    kid, algorithm = header.get("kid"), header.get("alg")
    is_ours = str(header.get("typ", "JWT")).lower() in TYPES and "crit" not in header
    if not is_ours or not isinstance(kid, str) or algorithm not in ALGORITHMS.values():
        raise jwt.InvalidTokenError
    return KeyName(kid, str(algorithm))


def _check_times(claims: Mapping[str, Any], now: float) -> None:
    times = {name: claims[name] for name in ("exp", "iat", "nbf") if name in claims}
    # In Python bool is an int, and its JSON accepts NaN, which is neither earlier nor later.
    if not all(type(time) in {int, float} and 0 <= time < LATEST for time in times.values()):
        raise jwt.DecodeError
    if now >= times.pop("exp") + LEEWAY:
        raise jwt.ExpiredSignatureError
    if now < max(times.values()) - LEEWAY:
        raise jwt.ImmatureSignatureError


def _identity(issuer: str, claims: Mapping[str, Any]) -> Identity:
    if not SUB.fullmatch(claims["sub"]):
        raise jwt.InvalidTokenError
    return Identity(
        Subject(issuer, claims["sub"]),
        tuple(name for name in map(claims.get, NAMES) if _is_name(name, claims)),
        datetime.fromtimestamp(claims["exp"], UTC),
    )


def _is_name(name: object, claims: Mapping[str, Any]) -> TypeGuard[str]:
    """Whether a claim can name a person. An e-mail address can, if the issuer has verified it:
    otherwise anybody could take the name of another.
    """
    if not isinstance(name, str):
        return False
    is_address = "@" in name or name == claims.get("email")
    return not is_address or (name == claims.get("email") and claims.get("email_verified") is True)


class Keys:
    """The public keys of an issuer: fetched when first needed, then again after REFRESH or for an
    unknown key.

    Keys that were fetched are used further while the issuer cannot be reached.
    """

    def __init__(self, issuer: str, monotonic: Monotonic) -> None:
        self._issuer = issuer
        self._monotonic = monotonic
        self._keys: dict[KeyName, jwt.PyJWK] = {}
        self._endpoints: Endpoints | None = None
        self._tried_at: float | None = None
        self._fetching = anyio.Lock()
        self._tls = httpx.create_ssl_context()

    async def find(self, name: KeyName) -> jwt.PyJWK | None:
        """The key, if the issuer has it. Raises Unavailable if no keys could be fetched yet."""
        if name not in self._keys:
            await self._fetch(SPACING if self._keys else RETRY)
        elif not self._fetching.locked():  # one request waits for newer keys; the others use these
            await self._fetch(REFRESH)
        if not self._keys:
            raise Unavailable("There are no keys of the OIDC issuer.")
        return self._keys.get(name)

    async def endpoints(self) -> Endpoints | None:
        """The endpoints of the discovery document that was read last, if any."""
        if self._endpoints is None:
            await self._fetch(RETRY)
        return self._endpoints

    async def _fetch(self, seconds: float) -> None:
        """Fetch the keys, unless another request tried in these seconds. Failures are logged."""
        async with self._fetching:
            if self._tried_at is not None and self._monotonic() < self._tried_at + seconds:
                return
            try:
                self._keys = await self._discovered()
            except Unavailable as error:
                log.warning("oidc issuer unavailable", reason=str(error))
            self._tried_at = self._monotonic()

    async def _discovered(self) -> dict[KeyName, jwt.PyJWK]:
        try:
            with anyio.fail_after(FETCH_SECONDS):
                document = await self._get(self._issuer.removesuffix("/") + DISCOVERY)
                if document.get("issuer") != self._issuer:
                    raise Unavailable(
                        "The discovery document is of another issuer: NUMBERBOOK_OIDC_ISSUER must"
                        " be spelt exactly as there, with or without a slash at the end."
                    )
                self._endpoints = _endpoints(document)
                return _usable_keys(await self._get(str(document.get("jwks_uri"))))
        except (httpx.HTTPError, OSError) as error:
            raise Unavailable(f"{type(error).__name__} {error}".strip()) from error

    async def _get(self, url: str) -> dict[str, Any]:
        """The JSON object at this address. Redirects are refused."""
        if not _is_safe(url):
            raise Unavailable("The address of the keys is not https://.")
        client = httpx.AsyncClient(
            verify=self._tls,
            timeout=None,
            trust_env=url.startswith("https:"),  # http is for this machine only: no proxy
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


def _endpoints(document: Mapping[str, Any]) -> Endpoints | None:
    """Where people sign in, if the document has safe addresses for it."""
    authorization, token = (document.get(f"{name}_endpoint") for name in ("authorization", "token"))
    if not isinstance(authorization, str) or not isinstance(token, str):
        return None
    origin = ORIGIN.match(token)
    is_safe = _is_safe(authorization) and _is_safe(token) and "#" not in authorization + token
    return Endpoints(authorization, token, origin[0]) if is_safe and origin else None


def _is_safe(url: str) -> bool:
    """Whether nobody can change the answer on its way: https, or this machine."""
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
