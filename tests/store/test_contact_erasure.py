"""An erasure keeps what a stop needs, in whatever state the stop is stored."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import contact_erasure

NOW = 10


def stored(connection: Connection, table: str) -> int:
    """How many rows a table has."""
    return int(connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one())


@pytest.mark.parametrize(
    ("state", "before", "kept"),
    [
        pytest.param("unsubscribed", "unknown", 1, id="a stop"),
        pytest.param("pending", "unsubscribed", 1, id="a confirmation window over a stop, ended and not yet swept"),
        pytest.param("pending", "unknown", 0, id="a confirmation window, ended and not yet swept"),
        pytest.param("subscribed", "unknown", 0, id="an opt-in"),
    ],
)
def test_the_address_stays_while_there_is_a_stop_for_it(
    connection: Connection, state: str, before: str, kept: int
) -> None:
    connection.execute(sa.text("INSERT INTO contacts (id, created_at) VALUES ('a', 1)"))
    connection.execute(sa.text("INSERT INTO identities (kind, value, contact_id) VALUES ('phone', '+15550001', 'a')"))
    connection.execute(
        sa.text(
            "INSERT INTO consents (contact_id, group_id, state, before, ends_at, prompts, language) "
            f"VALUES ('a', 'news', '{state}', '{before}', 5, '[]', 'en')"
        )
    )
    contact_erasure.blank(connection, ["a"], NOW)
    assert (stored(connection, "consents"), stored(connection, "identities")) == (kept, kept)
