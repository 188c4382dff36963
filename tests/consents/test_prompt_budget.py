"""How many prompts forms may cause to one range of numbers and for one visitor, as the defaults have it: exactly when
the next one may go."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, create_engine

from gateway.config import parse
from gateway.consents.prompt_budget import PromptBudgets
from gateway.core.clock import DAY, HOUR, Instant
from gateway.core.consent.reply_limits import spent
from gateway.store import channels as channel_store
from gateway.store.schema import metadata

NOW = 1_000 * DAY
ANA, IP = "+15551230001", "192.0.2.7"
CONFIG = parse(
    """
[gateway]
public_url = "http://127.0.0.1:1"
[[api_keys]]
name   = "a"
key    = "test-key"
scopes = ["read"]
[channels.sms-us]
adapter     = "twilio"
account_sid = "AC00000000000000000000000000000001"
auth_token  = "token"
sender      = "+15550006000"
[subscription_groups.promos]
name     = "Acme"
channels = ["sms-us"]
[subscription_groups.promos.replies.en]
prompt    = "Acme: reply Y"
confirmed = "Acme: in"
opted_out = "Acme: out"
help      = "Acme: help"
""",
    {},
)


def throttled(connection: Connection, now: Instant) -> bool:
    _, budgets = PromptBudgets(connection, CONFIG, now).terms("promos", "sms-us", ANA, IP)
    return any(spent(budget) for budget in budgets if budget.scope == "")


def count(connection: Connection, contact: str, number: str, ip: str | None, at: Instant) -> None:
    budgets = PromptBudgets(connection, CONFIG, at)
    budgets.count("promos", "sms-us", contact, number, ip)
    budgets.save()


@pytest.mark.parametrize(
    ("case", "to_range", "by_visitor", "until"),
    [
        ("nothing yet", [], [], None),
        ("nine to the range", [1] * 9, [], None),
        ("ten to the range", [1] * 10, [], NOW - 1 + HOUR),
        ("ten an hour ago", [HOUR] * 10, [], None),
        ("thirty in a day", [2 * HOUR] * 30, [], NOW - 2 * HOUR + DAY),
        ("four of one visitor", [], [1] * 4, None),
        ("five of one visitor", [], [1] * 5, NOW - 1 + HOUR),
        ("twenty of one visitor in a day", [], [2 * HOUR] * 20, NOW - 2 * HOUR + DAY),
        ("both: the later", [1] * 10, [5] * 20, NOW - 5 + DAY),
    ],
)
def test_a_range_and_a_visitor_have_budgets(
    case: str, to_range: list[int], by_visitor: list[int], until: Instant | None
) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        for i, ago in enumerate(to_range):
            count(connection, f"r{i}", f"+1555123{i:04}", None, NOW - ago)
        for i, ago in enumerate(by_visitor):
            count(connection, f"v{i}", f"+1555{i:03}0000", IP, NOW - ago)
        assert throttled(connection, NOW) is (until is not None), case
        if until is not None:
            assert throttled(connection, until - 1), case
            assert not throttled(connection, until), case
    engine.dispose()


def test_what_one_transaction_counts_holds_in_it() -> None:
    """A batch with 60 prompts to scattered numbers spends the group's total: the next one holds them."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        channel_store.ensure(connection, ["sms-us"])
        budgets = PromptBudgets(connection, CONFIG, NOW)
        for i in range(60):
            held, terms = budgets.terms("promos", "sms-us", f"+1{212 + i}5550100", f"192.0.2.{i}")
            assert not held
            assert not any(spent(budget) for budget in terms), i
            budgets.count("promos", "sms-us", f"c{i}", f"+1{212 + i}5550100", f"192.0.2.{i}")
        _, terms = budgets.terms("promos", "sms-us", "+13125550100", "192.0.2.200")
        assert [event.data["prompted"] for event in budgets.hold(CONFIG.groups["promos"], "sms-us", terms)] == [60]
        assert budgets.terms("promos", "sms-us", "+13125550100", "192.0.2.200")[0], "held at once"
        budgets.save()
        later = PromptBudgets(connection, CONFIG, NOW + 1)
        held, terms = later.terms("promos", "sms-us", "+13125550100", "192.0.2.200")
        assert (held, max(budget.asked for budget in terms)) == (True, 60)
    engine.dispose()
