"""The address of a client, read from X-Forwarded-For if proxies are trusted.

Each proxy appends the address from which it was called. What is to the left of the address that
the outermost trusted proxy appended was written by the client, and may be false.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

from database.errors import ConfigurationError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

VARIABLE = "FORWARDED_ALLOW_IPS"
"""The environment variable that names the proxies, as for other servers in Python."""

ANY = "*"


class Proxies:
    """The trusted proxies. There are at most as many in a row as are named."""

    def __init__(self, named: Sequence[str] = ()) -> None:
        """Each name is an address, a network, or ANY. Raises ValueError for anything else."""
        self._networks = tuple(network for name in named for network in _networks(name))
        self._count = len(named)

    def client(self, peer: str | None, forwarded_for: Iterable[bytes]) -> Address | None:
        """The client of a connection from `peer`; None if that is no IP address.

        `forwarded_for`: the values of X-Forwarded-For, in their order.
        """
        address = _address(peer or "")
        for appended in _last(forwarded_for, self._count):
            if not self._are_trusted(address):
                break
            address = _address(appended)
        return address

    def _are_trusted(self, address: Address | None) -> bool:
        return address is not None and any(address in network for network in self._networks)


def from_environment() -> Proxies:
    """The proxies that FORWARDED_ALLOW_IPS names; none by default. Raises ConfigurationError."""
    named = os.environ.get(VARIABLE, "").replace(",", " ").split()
    try:
        return Proxies(named)
    except ValueError:
        raise ConfigurationError(
            f"{VARIABLE} names a proxy that is no address: name each by its address or network,"
            " 10.0.0.5 or 10.0.0.0/24, with commas between them, or * for any."
        ) from None


def _networks(name: str) -> tuple[Network, ...]:
    return tuple(map(ip_network, ("0.0.0.0/0", "::/0") if name == ANY else (name,)))


def _last(forwarded_for: Iterable[bytes], count: int) -> Iterator[str]:
    """The last addresses of the list, the nearest first. Empty elements of lists do not count."""
    elements = b",".join(forwarded_for).decode("latin-1").split(",") if count else []
    stripped = [element.strip() for element in elements]
    return iter([element for element in stripped if element][: -count - 1 : -1])


def _address(text: str) -> Address | None:
    """An address, perhaps with a port, as proxies write it."""
    try:
        address = ip_address(_without_port(text))
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def _without_port(text: str) -> str:
    if text.startswith("["):
        return text[1:].partition("]")[0]
    return text.partition(":")[0] if text.count(":") == 1 else text
