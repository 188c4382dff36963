"""Through an HTTP proxy to a provider: `HTTPS_PROXY` and `NO_PROXY`, as other programs read them (RFC 9110, 9.3.6)."""

from __future__ import annotations

import asyncio
import socket
from base64 import b64encode
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

MAX_REPLY = 16 << 10
"""Bytes of a proxy's reply."""


class Proxy(NamedTuple):
    """Where a proxy listens, and what it asks for."""

    host: str
    port: int
    authorization: str
    """The header line with the user and password, empty without."""


def proxy_of(host: str) -> Proxy | None:
    """The proxy that leads to a host by TLS, None without one. Raises ValueError for an address that is none."""
    address = getproxies().get("https")
    if not address or proxy_bypass(host):
        return None
    parts = urlsplit(address if "://" in address else f"http://{address}")
    if parts.scheme != "http" or not parts.hostname:
        raise ValueError("HTTPS_PROXY is not the address of an HTTP proxy")
    authorization = ""
    if parts.username is not None:
        user = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        authorization = f"Proxy-Authorization: Basic {b64encode(user.encode()).decode()}\r\n"
    return Proxy(parts.hostname, parts.port or 80, authorization)


async def ask(opened: socket.socket, proxy: Proxy, host: str, port: int) -> None:
    """Let a proxy connect this socket to a host. Raises ConnectionError when it does not."""
    loop = asyncio.get_running_loop()
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    request = f"CONNECT {where} HTTP/1.1\r\nHost: {where}\r\n{proxy.authorization}\r\n"
    await loop.sock_sendall(opened, request.encode("ascii"))
    reply = b""
    while b"\r\n\r\n" not in reply:  # the host is silent until we begin: nothing of it comes along
        block = await loop.sock_recv(opened, 1024)
        reply += block
        if not block or len(reply) > MAX_REPLY:
            raise ConnectionError("the proxy did not answer")
    status = reply.split(b"\r\n", 1)[0].split(b" ")
    if len(status) < 2 or not status[1].startswith(b"2"):
        raise ConnectionError(f"the proxy answered {reply[:80].splitlines()[0].decode('latin-1')}")
