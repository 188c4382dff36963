"""Who visits a page, as far as it is evidence: the address that a connection comes from, or for which a proxy of ours
says that it asks, and what the browser says that it is.

`X-Forwarded-For` is what anybody may write. It is read from its end, and only as far as proxies of ours wrote it: each
of them adds whom it spoke with.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from aiohttp import web

from gateway.web.app_state import CONTEXT

Network = IPv4Network | IPv6Network
LONGEST_AGENT = 1_000
"""Characters that the evidence keeps of what a browser says that it is."""


def address_of(request: web.Request) -> str | None:
    """The visitor's IP address; None where it is not known."""
    proxies = request.app[CONTEXT].config.gateway.trusted_proxies
    return visitor(request.remote, request.headers.getall("X-Forwarded-For", []), proxies)


def evidence_of(request: web.Request) -> dict[str, object]:
    """What a consent's evidence says of the visitor."""
    agent = request.headers.get("User-Agent", "").encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    said = {"ip": address_of(request), "user_agent": agent.replace("\0", "")[:LONGEST_AGENT] or None}
    return {name: value for name, value in said.items() if value is not None}


def visitor(peer: str | None, forwarded: Sequence[str], proxies: Collection[Network]) -> str | None:
    """The visitor's IP address. `peer` is the other end of the connection, `forwarded` the values of X-Forwarded-For,
    `proxies` those that are believed. None where it is not known: behind a proxy on this machine that is not listed, or
    where a listed one says nothing that is an address."""
    nearest = _address(peer or "")
    if nearest is None:
        return None
    if not _among(nearest, proxies):
        return None if nearest.is_loopback else str(nearest)
    for text in reversed([part for value in forwarded for part in value.split(",")]):
        hop = _address(text)
        if hop is None or not _among(hop, proxies):
            return str(hop) if hop is not None else None
    return None


def _among(address: IPv4Address | IPv6Address, networks: Collection[Network]) -> bool:
    return any(address in network for network in networks)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    """An address as proxies write it; one of IPv4 within IPv6 is that of IPv4."""
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address
