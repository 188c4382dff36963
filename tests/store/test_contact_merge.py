"""Two contacts that proved to be one: what points to the one that is gone points to the other."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import contact_merge, prompt_counters


def test_an_answer_counts_for_the_prompt_that_the_merged_contact_was_sent(connection: Connection) -> None:
    connection.execute(sa.text("INSERT INTO contacts (id, created_at) VALUES ('a', 1), ('b', 1)"))
    prompt_counters.add(connection, "sms", "b", "+1555123", None, "news", "US", 10)
    contact_merge.merge(connection, "b", "a")
    prompt_counters.answered(connection, ["a"], 20)
    assert prompt_counters.seen(connection, 0, 100) == {"sms": [(10, True)]}
