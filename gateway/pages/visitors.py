"""Who visits a page: the address that a connection comes from, or that a proxy of ours says it asks for.

`X-Forwarded-For` is what anybody may write. It is read from its end, and only as far as proxies of ours wrote it: each
of them adds whom it spoke with.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Network = IPv4Network | IPv6Network


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
