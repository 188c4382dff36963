"""A batch of fifty costs as many statements as a batch of one: no loop over people or messages asks the store."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Row, create_engine, func, insert, select, update
from structlog.testing import capture_logs

from channels.channel import Template
from channels.errors import SendError
from channels.inbound import InboundMessage, MessageKind, Person, Receipt, ReceiptStatus
from channels.outbound import Accepted, Content
from channels.twilio.errors import RULES as TWILIO
from channels.whatsapp.errors import RULES as META
from gateway.channel_health.deactivations import Deactivations
from gateway.config import parse
from gateway.consents import template_labels
from gateway.consents.changes import ConsentChange, Consents
from gateway.consents.routed_item import RoutedItem
from gateway.core.clock import DAY, HOUR, SECOND
from gateway.core.consent.states import Kind, SignalSource
from gateway.outbound.receipts import Receipts, RoutedReceipt
from gateway.outbound.results import AttemptResult, Results
from gateway.outbound.submit import SendRequest, Submit
from gateway.runtime import channel_factory
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.store import channels as channel_store
from gateway.store import outbox
from gateway.store import recipients as recipient_store
from gateway.store import templates as template_store
from gateway.store.idempotency import IdempotencyKey
from gateway.store.identities import KnownIdentity
from gateway.store.schema import (
    campaign_replies,
    consents,
    contacts,
    conversations,
    idempotency,
    identities,
    messages,
    metadata,
    prompts,
    receipts,
)
from gateway.store.schema import channels as channel_table
from gateway.store.schema import templates as template_table
from gateway.store.sqlite_store import SqliteStore
from tests.support.simulated_time import StandingClock
from tests.support.statement_count import counted

NOW = StandingClock().at
FEW, MANY = 1, 50
ACCOUNT = "102290129340398"
CONFIG = """
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
[channels.wa-main]
adapter              = "whatsapp"
phone_number_id      = "106540352242922"
business_account_id  = "102290129340398"
display_phone_number = "+15550783881"
access_token         = "token"
app_secret           = "secret"
verify_token         = "verify"
portfolio            = "acme"
[subscription_groups.promos]
name     = "Acme"
channels = ["sms-us"]
[subscription_groups.promos.replies.en]
prompt    = "Acme: reply Y"
confirmed = "Acme: in"
opted_out = "Acme: out"
help      = "Acme: help"
[subscription_groups.news]
name     = "Acme"
channels = ["wa-main"]
[subscription_groups.news.replies.en]
confirmed = "Acme: in"
opted_out = "Acme: out"
help      = "Acme: help"
promotions_stopped = "Acme: no more"
"""

Batch = Callable[[Context, Connection, int], Callable[[], object]]
"""Fills a store with what so many people need, and returns the work whose statements count."""


@contextmanager
def store_of(size: int, batch: Batch) -> Iterator[tuple[Connection, list[str]]]:
    """A store after the work for so many people, and the statements that the work executed."""
    config = parse(CONFIG, {})
    context = Context(
        store=SqliteStore(Path("unused")),
        clock=StandingClock(),
        config=config,
        channels={id_: channel_factory.make(id_, config) for id_ in config.channels},
        node="node",
        metrics=Metrics(),
    )
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        channel_store.ensure(connection, sorted(config.channels))
        work = batch(context, connection, size)
        with counted(connection) as executed:
            work()
        yield connection, executed
    engine.dispose()


def phone(i: int) -> str:
    return f"+1{212 + i}5550{100 + i}"


def people(connection: Connection, size: int, group: str) -> None:
    """So many subscribed people."""
    connection.execute(insert(contacts), [{"id": f"c{i:03}", "created_at": NOW} for i in range(size)])
    connection.execute(
        insert(identities), [{"kind": "phone", "value": phone(i), "contact_id": f"c{i:03}"} for i in range(size)]
    )
    connection.execute(
        insert(consents),
        [
            {"contact_id": f"c{i:03}", "group_id": group, "state": "subscribed", "before": "unknown", "prompts": "[]"}
            for i in range(size)
        ],
    )


def claimed(connection: Connection, ids: list[str]) -> dict[str, Row[Any]]:
    """These messages as they were before the attempt that is settled now."""
    rows = outbox.by_id(connection, ids)
    connection.execute(update(messages).values(attempts=messages.c.attempts + 1))
    return rows


def sent(connection: Connection, size: int, channel: str, status: str, prefix: str = "m", **more: Any) -> list[str]:
    """A message to each, of a template of its own; their ids."""
    ids = [f"{prefix}{i:03}" for i in range(size)]
    rows = [
        {
            "id": ids[i], "channel": channel, "contact_id": f"c{i:03}", "address": phone(i),
            "group_id": "promos" if channel == "sms-us" else "news", "category": "marketing", "kind": "api",
            "stream": channel, "lane": 2, "status": status, "due_at": NOW, "expires_at": NOW + DAY,
            "created_at": NOW - HOUR, "updated_at": NOW - HOUR, "claimed_at": NOW - HOUR, "form": "template",
            "content": json.dumps({"template": {"name": f"t{i:03}", "language": "en_US", "opt_out_button": 0}}),
            "cost": 1, "attempts": 1, "provider_id": None if status == "sending" else f"p-{ids[i]}", "history": "",
            **more,
        }
        for i in range(size)
    ]  # fmt: skip
    connection.execute(insert(messages), rows)
    return ids


def error_of(code: str) -> SendError:
    rule = TWILIO[code] if code in TWILIO else META[int(code)]
    return rule.error(code, "as the provider says")


def failed_receipts(code: str, channel: str) -> Batch:
    """A receipt for each message that says that it failed with this error, as one did before."""

    def batch(context: Context, connection: Connection, size: int) -> Callable[[], object]:
        people(connection, size, "promos" if channel == "sms-us" else "news")
        connection.execute(
            insert(conversations),
            [{"contact_id": f"c{i:03}", "channel": channel, "window_until": NOW + HOUR} for i in range(size)],
        )
        sent(connection, size, channel, "failed", "before", error_code=code)
        ids = sent(connection, size, channel, "sent")
        routed = [
            RoutedReceipt(
                channel,
                Receipt(id_, f"p-{id_}", ReceiptStatus.FAILED, b"", code=code, detail="", error=error_of(code)),
                NOW,
            )
            for id_ in ids
        ]
        return lambda: Receipts(context).unit(connection, routed)

    return batch


def refused_sends(code: str, channel: str) -> Batch:
    """The provider refuses each message with this error."""

    def batch(context: Context, connection: Connection, size: int) -> Callable[[], object]:
        people(connection, size, "promos" if channel == "sms-us" else "news")
        rows = claimed(connection, sent(connection, size, channel, "sending"))
        results = [AttemptResult(row, error=error_of(code), claimed_at=row.claimed_at) for row in rows.values()]
        return lambda: Results(context).unit(connection, results)

    return batch


def failed_orphans(context: Context, connection: Connection, size: int) -> Callable[[], object]:
    """The receipt of each message, which says that it failed, came before the answer to its send."""
    people(connection, size, "promos")
    ids = sent(connection, size, "sms-us", "sending")
    connection.execute(
        insert(receipts),
        [
            {
                "id": f"r{id_}", "channel": "sms-us", "key": id_, "provider_id": f"p-{id_}", "status": "failed",
                "code": "21614", "detail": "", "received_at": NOW, "raw": b"",
            }
            for id_ in ids
        ],
    )  # fmt: skip
    results = [
        AttemptResult(row, accepted=Accepted(f"p-{row.id}"), claimed_at=row.claimed_at)
        for row in claimed(connection, ids).values()
    ]
    return lambda: Results(context).unit(connection, results)


def deactivated(context: Context, connection: Connection, size: int) -> Callable[[], object]:
    """A day's list has each number."""
    people(connection, size, "promos")
    day = datetime.fromtimestamp((NOW - DAY) // SECOND, UTC).date()
    numbers = [KnownIdentity("phone", phone(i)) for i in range(size)]
    return lambda: Deactivations(context)._unit(connection, numbers, day)


def taps(context: Context, connection: Connection, size: int) -> Callable[[], object]:
    """Everybody taps a button of the template that they got."""
    people(connection, size, "news")
    listed = [Template(f"t{i:03}", "en_US", "approved", "marketing", buttons=("Stop",)) for i in range(size)]
    template_store.replace(connection, ACCOUNT, listed, NOW)
    items = [
        RoutedItem(
            "wa-main",
            InboundMessage(id_, Person(phone="+15550000000"), MessageKind.BUTTON, "Stop", b"", context_id=f"p-{id_}"),
            NOW,
        )
        for id_ in sent(connection, size, "wa-main", "sent")
    ]

    def work() -> None:
        labels = template_labels.labels(connection, context.config, items)
        assert list(labels.values()) == ["Stop"] * size

    return work


def answered(context: Context, connection: Connection, size: int) -> Callable[[], object]:
    """Everybody answers the campaign that they got."""
    people(connection, size, "promos")
    sent(connection, size, "sms-us", "delivered", campaign_id="campaign")
    replies = [(f"c{i:03}", "sms-us") for i in range(size)]
    return lambda: recipient_store.note_answers(connection, [], replies, NOW, "node")


def submitted(context: Context, connection: Connection, size: int) -> Callable[[], object]:
    """A request for each, with an idempotency key of its own."""
    people(connection, size, "promos")
    requests = [
        SendRequest("sms-us", phone(i), "marketing", Content(text="Hi"), once=IdempotencyKey("a POST", f"k{i}", "body"))
        for i in range(size)
    ]
    return lambda: Submit(context).unit(connection, requests)


def signed_up(context: Context, connection: Connection, size: int) -> Callable[[], object]:
    """An import with the IP address of each, whom a prompt shall ask."""
    changes = [
        ConsentChange(
            "promos", phone(i), (Kind.SUBSCRIBE,), SignalSource.IMPORT, double_opt_in=True,
            evidence={"ip": f"192.0.2.{i}"},
        )
        for i in range(size)
    ]  # fmt: skip
    return lambda: Consents(context)._unit(connection, changes)


def invalid(connection: Connection) -> int:
    return connection.execute(
        select(func.count()).select_from(identities).where(identities.c.invalid_code.is_not(None))
    ).scalar_one()


def given_up(connection: Connection) -> int:
    unknown = select(func.count()).select_from(consents).where(consents.c.state == "unknown")
    return min(connection.execute(unknown).scalar_one(), invalid(connection))


def closed(connection: Connection) -> int:
    ended = select(func.count()).select_from(conversations).where(conversations.c.window_until == NOW)
    return connection.execute(ended).scalar_one()


def cooled(connection: Connection) -> int:
    return connection.execute(
        select(func.count()).select_from(contacts).where(contacts.c.cooled_at == NOW)
    ).scalar_one()


def resting(status: str) -> Callable[[Connection], int]:
    """How many templates rest with this status."""
    rest = select(func.count()).select_from(template_table).where(
        template_table.c.status == status, template_table.c.rests_until > NOW, template_table.c.tried_at.is_(None)
    )  # fmt: skip
    return lambda connection: connection.execute(rest).scalar_one()


def paused(connection: Connection) -> int:
    pauses = select(func.count()).select_from(channel_table).where(channel_table.c.paused_until > NOW)
    return (
        connection.execute(pauses).scalar_one()
        * connection.execute(
            select(func.count()).select_from(messages).where(messages.c.updated_at == NOW)
        ).scalar_one()
    )


def asked(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(prompts)).scalar_one()


def answers(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(idempotency)).scalar_one()


def replied(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(campaign_replies)).scalar_one()


CASES: dict[str, tuple[Batch, Callable[[Connection], int]]] = {
    "addresses that are none": (failed_receipts("21614", "sms-us"), invalid),
    "inactive numbers, again": (failed_receipts("30005", "sms-us"), given_up),
    "closed windows": (failed_receipts("131047", "wa-main"), closed),
    "too much marketing": (failed_receipts("131049", "wa-main"), cooled),
    "disabled templates": (failed_receipts("132016", "wa-main"), resting("disabled")),
    "paused templates": (refused_sends("132015", "wa-main"), resting("paused")),
    "a channel's error": (refused_sends("21611", "sms-us"), paused),
    "an address that is none": (refused_sends("21614", "sms-us"), invalid),
    "receipts before the answer": (failed_orphans, invalid),
    "numbers given up": (deactivated, given_up),
    "taps": (taps, lambda connection: connection.execute(select(func.count()).select_from(messages)).scalar_one()),
    "answers to a campaign": (answered, replied),
    "requests": (submitted, answers),
    "prompts that visitors cause": (signed_up, asked),
}
"""The work, and for how many people it is done afterwards."""


@pytest.mark.parametrize("case", CASES)
async def test_a_batch_costs_what_one_costs(case: str) -> None:
    batch, done = CASES[case]
    with store_of(FEW, batch) as (connection, alone):
        assert done(connection) == FEW
    with store_of(MANY, batch) as (connection, together):
        assert done(connection) == MANY
    more = sorted({sql for sql in together if together.count(sql) > max(1, alone.count(sql))})
    assert len(together) <= len(alone), more


async def test_a_channel_that_pauses_is_logged_once_for_a_batch() -> None:
    with capture_logs() as logs, store_of(MANY, refused_sends("21611", "sms-us")):
        pass
    assert [(line["event"], line["channel"]) for line in logs] == [("channel.paused", "sms-us")]
