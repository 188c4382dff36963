"""An erasure keeps what a stop needs, in whatever state the stop is stored."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import contact_erasure, receipts, unknown_outcomes
from gateway.store.erased_keys import erased_key

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


def test_nobody_is_asked_what_became_of_messages_to_them(connection: Connection) -> None:
    connection.execute(
        sa.text(
            "INSERT INTO messages (id, channel, contact_id, address, category, kind, stream, lane, status, due_at, "
            "expires_at, created_at, updated_at, form, cost, claimed_at, provider_id, history) "
            "VALUES ('m', 'sms', 'a', '+15550001', 'marketing', 'api', 's', 1, 'accepted', 1, 1, 1, 1, 'text', 1, 5, "
            "'SM1', '')"
        )
    )

    def due() -> list[str]:
        return [row.id for row in unknown_outcomes.due(connection, "sms", 0, 0, NOW, 10)]

    assert due() == ["m"]
    contact_erasure.blank(connection, ["a"], NOW)
    assert due() == []


def test_when_meta_wanted_a_pause_goes(connection: Connection) -> None:
    connection.execute(sa.text("INSERT INTO contacts (id, created_at, cooled_at) VALUES ('a', 1, 5)"))
    contact_erasure.blank(connection, ["a"], NOW)
    assert connection.execute(sa.text("SELECT cooled_at, erased_at FROM contacts")).one() == (None, NOW)


def test_blanking_receipts_again_changes_nothing(connection: Connection) -> None:
    columns = "id, channel, key, message_id, provider_id, status, detail, received_at, raw"
    connection.execute(
        sa.text(
            f"INSERT INTO receipts ({columns}) VALUES ('r', 'wa', 'wamid.A:read', 'm', 'wamid.A', 'read', 'x', 1, 'y')"
        )
    )

    def blanked() -> list[object]:
        contact_erasure.blank_receipts(connection, ["r"])
        return list(connection.execute(sa.text("SELECT key, provider_id, detail, raw FROM receipts")).one())

    once = blanked()
    assert once == [erased_key("wamid.A:read"), erased_key("wamid.A"), None, b""]
    assert blanked() == once
    asked = [("wa", "wamid.A:read"), ("wa", "wamid.A:sent")]
    assert receipts.known(connection, asked, NOW) == {("wa", "wamid.A:read")}
