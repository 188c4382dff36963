"""Who visits a page, as far as it is evidence: the address that the request came from, and the browser's name."""

from __future__ import annotations

from ipaddress import ip_address

from aiohttp import web

LONGEST_AGENT = 1000
"""Characters of a browser's name that are kept."""


def address_of(request: web.Request) -> str | None:
    """The visitor's IP address: the sender's or, where a proxy on this machine passes the request on, the one that it
    says (`X-Forwarded-For`; of several the last, which it added itself). None where nobody says."""
    peer = _address(request.remote or "")
    if peer is not None and not ip_address(peer).is_loopback:
        return peer
    return _address(request.headers.get("X-Forwarded-For", "").rpartition(",")[2])


def evidence_of(request: web.Request) -> dict[str, object]:
    """What a consent's evidence says of the visitor."""
    agent = request.headers.get("User-Agent", "").encode("utf-8", "replace").decode()[:LONGEST_AGENT]
    said = {"ip": address_of(request), "user_agent": agent.replace("\0", "") or None}
    return {name: value for name, value in said.items() if value is not None}


def _address(text: str) -> str | None:
    try:
        return str(ip_address(text.strip()))
    except ValueError:
        return None
