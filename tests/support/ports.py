"""Ports that nobody else takes, neither another process of the tests nor the kernel for an outgoing connection."""

from __future__ import annotations

import itertools
import socket
from collections.abc import Iterator
from contextlib import suppress
from functools import cache

PORTS = range(10_000, 32_700)
"""Where tests listen: below what the kernel gives to outgoing connections."""
BLOCK = 100


@cache
def _block() -> tuple[socket.socket, Iterator[int]]:
    """The ports that only this process uses, in a cycle, for as long as it holds the first of them."""
    for first in PORTS[::BLOCK]:
        guard = socket.socket()
        try:
            guard.bind(("127.0.0.1", first))
        except OSError:
            guard.close()
        else:
            return guard, itertools.cycle(range(first + 1, first + BLOCK))
    raise RuntimeError("every block of ports is taken")


def free_port() -> int:
    """A port on which nobody listens. No other process of the tests gets it, and this one only after many others."""
    _, ports = _block()
    for port in ports:
        with socket.socket() as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("a cycle has no end")
