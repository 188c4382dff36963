"""What the gateway gives up after, in tests that are not about time: a busy machine may need longer for anything."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Final

import aiohttp
import pytest

from gateway.store import postgresql_connection

LONG: Final = 60
"""Seconds that anything may take."""
HTTP: Final = aiohttp.ClientTimeout(total=300)
"""How long a test waits for an answer. (By itself the client gives a connection 30 seconds.)"""

LIMITS: Final[Mapping[str, float]] = {
    "gateway.web.webhooks.ANSWER_WITHIN": LONG,  # a webhook is answered 503
    "gateway.outbound.dispatcher.BEGIN_WITHIN": LONG * 1_000_000,  # a message goes back, unless it is handed over
    "gateway.store.lanes.PATIENCE": LONG,  # a unit of SQLite that waits
    "gateway.store.postgresql_store.PATIENCE": LONG,
    "gateway.store.postgresql_store.STATEMENT_WAIT": LONG,
    "gateway.store.postgresql_connection.CONNECT_WAIT": LONG,
    "channels.simulator.hub.WEBHOOK_TIMEOUT": LONG,
}
"""By the name of the value."""
OF_THE_SERVER: Final = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
"""What a connection asks PostgreSQL to give up after."""


def have(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in this process is given up because the machine is busy."""
    for name, value in LIMITS.items():
        monkeypatch.setattr(name, value)
    for name in OF_THE_SERVER:
        monkeypatch.setitem(postgresql_connection.SETTINGS, name, str(LONG * 1000))


def have_for_good() -> None:
    """The same for a gateway in a process of its own."""
    for name, value in LIMITS.items():
        module, _, limit = name.rpartition(".")
        setattr(import_module(module), limit, value)
    for name in OF_THE_SERVER:
        postgresql_connection.SETTINGS[name] = str(LONG * 1000)
