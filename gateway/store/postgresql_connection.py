"""Connections to PostgreSQL: what each asks the server for, and in words what keeps one from being made.

The driver itself reads the URL: TLS (`sslmode`, `sslrootcert`, `sslcert`, `sslkey` …), and several hosts with
`target_session_attrs`. Whatever goes wrong while a connection is made is a `CannotConnect`: the store cannot be
reached, and no value of a unit is to blame. No message has a password in it.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Mapping
from typing import Any

import asyncpg

from gateway.store.postgresql_url import missing_file

CONNECT_WAIT = 2.0
"""Seconds that a new connection may take."""

SETTINGS = {
    "application_name": "assent",
    "plan_cache_mode": "force_custom_plan",  # a plan made for an empty table takes 30 times as long on a full one
    "statement_timeout": "4500",
    "lock_timeout": "2000",
    "idle_in_transaction_session_timeout": "10000",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "timezone": "UTC",
}
"""What every connection asks the server for; times in milliseconds, those of TCP in seconds."""

DURABLE = "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"
"""A commit is answered once it is on disk, whatever the server is set to; waiting for standbys stays as it is set."""

UNTRUSTED: Mapping[int, str] = {
    10: "the server's certificate has expired",
    18: "the server's certificate is signed by itself: sslrootcert has to name it, or the authority that signs it",
    19: "the server's certificate is not signed by the authority that sslrootcert names",
    20: "the server's certificate is not signed by the authority that sslrootcert names",
    23: "the server's certificate was revoked",
    62: "the server's certificate is for another host: the host in the URL has to be one that it names",
    64: "the server's certificate is for another address: the host in the URL has to be one that it names",
}
"""By OpenSSL's number of what is wrong with a certificate (X509_V_ERR_…)."""

SILENT: Mapping[type[OSError], str] = {
    socket.gaierror: "the database's host is not known",
    TimeoutError: "the database does not answer",
    ConnectionRefusedError: "nobody listens at the database's address",
}
"""Errors that do not say of whom they speak."""

TELLING = (
    asyncpg.PostgresError,
    asyncpg.exceptions.ClientConfigurationError,
    asyncpg.exceptions.TargetServerAttributeNotMatched,
    OSError,
)
"""Errors that say themselves what is wrong, and quote no secret."""


class CannotConnect(ConnectionError):
    """A connection could not be made; the message says why in a sentence, without any secret."""


async def connect(url: str, *, patient: bool = False, answer_within: float | None = None) -> asyncpg.Connection[Any]:
    """A new connection. `patient`: its statements have all the time they need, as migrations do. `answer_within` are
    the seconds that the answer to a statement may take. Raises CannotConnect."""
    settings = SETTINGS | ({"statement_timeout": "0", "lock_timeout": "0"} if patient else {})
    try:
        connection = await asyncpg.connect(
            url, timeout=CONNECT_WAIT, command_timeout=answer_within, server_settings=settings
        )
        await connection.execute(DURABLE)
        return connection
    except Exception as error:  # the driver raises what it likes: also ValueError for a file that it cannot use
        raise CannotConnect(reason(error, url)) from error


def reason(error: BaseException, url: str) -> str:
    """Why a connection could not be made."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return UNTRUSTED.get(error.verify_code, f"the server's certificate is not good: {error.verify_message}")
    if missing := missing_file(url):
        return missing
    if isinstance(error, ssl.SSLError):
        return f"no TLS with the server: {error.reason or type(error).__name__}"
    for kind, said in SILENT.items():
        if isinstance(error, kind):
            return said
    if isinstance(error, TELLING):
        return (str(error) or type(error).__name__).splitlines()[0]
    return f"no connection: {type(error).__name__}"  # its text may quote the URL
