"""Two contacts that proved to be one: what points to the one that is gone points to the other."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import contact_merge, messaging_limits, prompt_counters


def test_an_answer_counts_for_the_prompt_that_the_merged_contact_was_sent(connection: Connection) -> None:
    connection.execute(sa.text("INSERT INTO contacts (id, created_at) VALUES ('a', 1), ('b', 1)"))
    prompt = prompt_counters.Prompt("sms", "b", "+1555123", None, "news", "US")
    prompt_counters.add(connection, [prompt], 10)
    contact_merge.merge(connection, "b", "a")
    prompt_counters.answered(connection, ["a"], 20)
    assert prompt_counters.seen(connection, 0, 100) == {"sms": [(10, True)]}


@pytest.mark.parametrize(
    ("gone", "into", "since"),
    [
        pytest.param(30, 20, 30, id="the merged contact was reached later"),
        pytest.param(20, 30, 30, id="the other one was"),
        pytest.param(30, None, 30, id="only the merged contact was reached"),
    ],
)
def test_one_person_counts_in_a_messaging_limit_since_the_newer_of_both_times(
    connection: Connection, gone: int, into: int | None, since: int
) -> None:
    connection.execute(sa.text("INSERT INTO contacts (id, created_at) VALUES ('a', 1), ('b', 1)"))
    for portfolio in ("acme", messaging_limits.marketing_of("acme")):
        reached = [("b", gone)] if into is None else [("b", gone), ("a", into)]
        for contact, at in reached:
            messaging_limits.reserve(connection, portfolio, [contact], 1, at)
    contact_merge.merge(connection, "b", "a")
    assert connection.execute(sa.text("SELECT contact_id, at FROM reach")).all() == [("a", since)] * 2
    assert connection.execute(sa.text("SELECT used FROM portfolios")).scalars().all() == [1, 1]
