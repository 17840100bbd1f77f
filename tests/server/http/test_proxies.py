"""The address of a client, from X-Forwarded-For and the trusted proxies."""

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.errors import ConfigurationError
from server.http.proxies import VARIABLE, Proxies, from_environment

PROXY, OTHER, CLIENT, SPOOFED = "10.0.0.1", "10.0.0.2", "192.0.2.1", "203.0.113.1"


@pytest.mark.parametrize(
    ("named", "peer", "forwarded_for", "client"),
    [
        # No proxy is trusted.
        ([], CLIENT, [], CLIENT),
        ([], CLIENT, [SPOOFED], CLIENT),
        ([], "127.0.0.1", [SPOOFED], "127.0.0.1"),
        # One proxy.
        ([PROXY], PROXY, [CLIENT], CLIENT),
        ([PROXY], PROXY, [f"{SPOOFED}, {CLIENT}"], CLIENT),
        ([PROXY], PROXY, [SPOOFED, CLIENT], CLIENT),
        ([PROXY], PROXY, [f"{SPOOFED}, {PROXY}, {CLIENT}"], CLIENT),
        ([PROXY], CLIENT, [SPOOFED], CLIENT),
        ([PROXY], PROXY, [], PROXY),
        ([PROXY], PROXY, [" , "], PROXY),
        ([PROXY], PROXY, [f"{SPOOFED}, {CLIENT}, "], CLIENT),
        # The proxy itself, or who shares its address, is a client like any other.
        ([PROXY], PROXY, [f"{SPOOFED}, {PROXY}"], PROXY),
        (["127.0.0.1"], "127.0.0.1", [f"{SPOOFED}, 127.0.0.1"], "127.0.0.1"),
        (["10.0.0.0/8"], PROXY, [f"{SPOOFED}, 10.9.9.9"], "10.9.9.9"),
        # Two proxies.
        ([PROXY, OTHER], PROXY, [f"{SPOOFED}, {CLIENT}, {OTHER}"], CLIENT),
        ([PROXY, OTHER], OTHER, [CLIENT, PROXY], CLIENT),
        ([PROXY, OTHER], PROXY, [f"{SPOOFED}, {CLIENT}"], CLIENT),
        (["10.0.0.0/24"] * 2, PROXY, [f"{SPOOFED}, {CLIENT}, {OTHER}"], CLIENT),
        # Any.
        (["*"], PROXY, [f"{SPOOFED}, {CLIENT}"], CLIENT),
        (["*"], "2001:db8::1", [f"{SPOOFED}, {CLIENT}"], CLIENT),
        # How proxies write addresses.
        ([PROXY], PROXY, [f"{CLIENT}:4711"], CLIENT),
        ([PROXY], PROXY, ["2001:db8::1"], "2001:db8::1"),
        ([PROXY], PROXY, ["[2001:db8::1]"], "2001:db8::1"),
        ([PROXY], PROXY, ["[2001:db8::1]:4711"], "2001:db8::1"),
        ([PROXY], PROXY, [f"::ffff:{CLIENT}"], CLIENT),
        ([PROXY], f"::ffff:{PROXY}", [CLIENT], CLIENT),
        (["2001:db8::/32"], "2001:db8::1", [CLIENT], CLIENT),
        # What is no address is nobody's.
        ([PROXY], PROXY, [f"{SPOOFED}, unknown"], None),
        ([PROXY, OTHER], PROXY, [f"{SPOOFED}, unknown, {OTHER}"], None),
        ([PROXY], PROXY, ["\x00\xff"], None),
        ([PROXY], None, [CLIENT], None),
    ],
)
def test_the_client_is_what_the_outermost_trusted_proxy_appended(
    named: list[str], peer: str | None, forwarded_for: list[str], client: str | None
) -> None:
    values = [value.encode("latin-1") for value in forwarded_for]
    expected = ip_address(client) if client else None
    assert Proxies(named).client(peer, values) == expected


addresses = st.ip_addresses().map(str)


@given(
    proxies=st.lists(addresses, max_size=3),
    client=addresses,
    written=st.lists(st.binary(max_size=60) | addresses.map(str.encode), max_size=4),
)
def test_nothing_that_a_client_writes_changes_its_address(
    proxies: list[str], client: str, written: list[bytes]
) -> None:
    """Each proxy appends where it was called from; the last one calls us."""
    way = [client, *proxies]
    appended = [address.encode() for address in way[:-1]]
    trusted = Proxies(proxies)
    assert trusted.client(way[-1], written + appended) == trusted.client(way[-1], appended)


@pytest.mark.parametrize(
    ("text", "peer"),
    [("10.0.0.1, 10.0.0.2", PROXY), ("10.0.0.0/24", PROXY), ("2001:db8::/32", "2001:db8::1")],
)
def test_proxies_are_named_in_the_environment(
    monkeypatch: pytest.MonkeyPatch, text: str, peer: str
) -> None:
    monkeypatch.setenv(VARIABLE, text)
    assert from_environment().client(peer, [CLIENT.encode()]) == ip_address(CLIENT)


@pytest.mark.parametrize("text", ["localhost", "10.0.0.1/8", "10.0.0.256", "10.0.0.1;10.0.0.2"])
def test_a_name_that_is_no_address_is_a_wrong_configuration(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv(VARIABLE, text)
    with pytest.raises(ConfigurationError, match=VARIABLE):
        from_environment()
