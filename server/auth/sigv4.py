"""AWS Signature Version 4, as AWS documents it for the header Authorization.

A signature covers the method, the path, the query, some headers and the body of a request as they
were sent: nothing is decoded or normalised first, so that a request that was encoded anew is
another one. Only the order of query parameters and blanks within a header's value do not matter.
"""

import hashlib
import hmac
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from urllib.parse import quote

from server.http.request import HeaderValues

ALGORITHM = "AWS4-HMAC-SHA256"
SERVICE = "chime"
MAX_SKEW = timedelta(seconds=300)

SIGNED = {"host", "x-amz-date"}
"""The headers that have to be signed."""

FORBIDDEN = b"x-amz-security-token"
"""Of temporary credentials: there are none."""

_AUTHORIZATION = re.compile(
    rf"{ALGORITHM} Credential=(?P<access_key_id>[A-Za-z0-9]{{1,128}})"
    rf"/(?P<scope>(?P<date>[0-9]{{8}})/(?P<region>[a-z0-9-]{{1,64}})/{SERVICE}/aws4_request)"
    r", ?SignedHeaders=(?P<names>[a-z0-9;-]{1,4096}), ?Signature=(?P<signature>[0-9a-f]{64})"
)

_MOMENT = re.compile("[0-9]{8}T[0-9]{6}Z")


class Malformed(Exception):
    """The headers have no signature of ours."""


class Signature(NamedTuple):
    """A signature and what its request says about it, as the headers have them."""

    access_key_id: str
    scope: str
    date: str
    region: str
    names: Sequence[str]
    """Of the signed headers."""
    moment: str
    value: str


class Signed(NamedTuple):
    """What a signature covers besides the headers, as it was sent."""

    method: str
    path: bytes
    query: bytes
    body: bytes


def signature_of(headers: HeaderValues) -> Signature:
    """The signature in the headers of a request, not verified. Raises Malformed."""
    found = _AUTHORIZATION.fullmatch(_only(headers, b"authorization"))
    if found is None or FORBIDDEN in headers:
        raise Malformed
    names, moment = found["names"].split(";"), _only(headers, b"x-amz-date")
    are_there = all(name.encode() in headers for name in names)
    if names != sorted(set(names)) or not SIGNED.issubset(names) or not are_there:
        raise Malformed
    if not _MOMENT.fullmatch(moment):
        raise Malformed
    access_key_id, scope, date, region = found.group("access_key_id", "scope", "date", "region")
    return Signature(access_key_id, scope, date, region, names, moment, found["signature"])


def is_valid(
    signature: Signature, headers: HeaderValues, signed: Signed, secret: str, now: datetime
) -> bool:
    """Whether the secret made the signature for this request, at most MAX_SKEW from now.

    It takes the same time whatever is wrong.
    """
    payload = hashlib.sha256(signed.body).hexdigest()
    request = _canonical(signature, headers, signed, payload)
    expected = _signature(signature, request, secret)
    is_equal = hmac.compare_digest(expected, signature.value)
    declared = headers.get(b"x-amz-content-sha256", [payload.encode()])
    return is_equal & (declared == [payload.encode()]) & _is_fresh(signature, now)


def _only(headers: HeaderValues, name: bytes) -> str:
    values = headers.get(name, ())
    if len(values) != 1:
        raise Malformed
    return values[0].decode("latin-1")


def _canonical(signature: Signature, headers: HeaderValues, signed: Signed, payload: str) -> str:
    parameters = filter(None, signed.query.decode("latin-1").split("&"))
    pairs = sorted(parameter.partition("=") for parameter in parameters)
    query = "&".join(f"{name}={value}" for name, _, value in pairs)
    named = [f"{name}:{_value(headers, name)}\n" for name in signature.names]
    path = quote(signed.path, safe="/~")
    names = ";".join(signature.names)
    return "\n".join((signed.method, path, query, "".join(named), names, payload))


def _value(headers: HeaderValues, name: str) -> str:
    values = (b" ".join(value.split()) for value in headers[name.encode()])
    return b",".join(values).decode("latin-1")


def _signature(signature: Signature, request: str, secret: str) -> str:
    digest = hashlib.sha256(request.encode("latin-1")).hexdigest()
    text = f"{ALGORITHM}\n{signature.moment}\n{signature.scope}\n{digest}"
    key = f"AWS4{secret}".encode()
    for part in (signature.date, signature.region, SERVICE, "aws4_request", text):
        key = hmac.digest(key, part.encode("latin-1"), hashlib.sha256)
    return key.hex()


def _is_fresh(signature: Signature, now: datetime) -> bool:
    try:
        moment = datetime.fromisoformat(signature.moment)  # a third of the time of strptime
    except ValueError:
        return False
    is_of_date = signature.moment[:8] == signature.date
    return is_of_date and abs(now - moment) <= MAX_SKEW
