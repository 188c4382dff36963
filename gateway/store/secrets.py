"""The secrets that pages sign with: made once for a store, and the same for every node on it."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, bindparam, select

from gateway.store.bulk import encode, insert_rows
from gateway.store.schema import secrets as stored
from gateway.store.statements import statement

BYTES = 32

_get = statement(
    "secrets.get",
    "A secret.",
    select(stored.c.value).where(stored.c.name == bindparam("name")),
)
_add = statement(
    "secrets.add",
    "Keeps a secret that was made, unless another node was quicker.",
    insert_rows(stored, ["name", "value"], ignore=True),
)


def secret(connection: Connection, name: str) -> bytes:
    """The store's secret of this name, made if there is none."""
    value = connection.execute(_get, {"name": name}).scalar_one_or_none()
    if value is None:
        connection.execute(_add, {"rows": encode([[name, secrets.token_hex(BYTES)]])})
        value = connection.execute(_get, {"name": name}).scalar_one()
    return bytes.fromhex(value)
