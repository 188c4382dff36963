"""The real units of two nodes meet on PostgreSQL at each of their statements: one is in the middle, between any two of
its statements, while the other does all that it can. What the model promises holds for them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import Connection

from channels.channel import Template
from channels.inbound import Person, Receipt, ReceiptStatus
from channels.outbound import Accepted, Content
from gateway.consents.changes import ConsentChange, Consents
from gateway.contacts.erasure import Erasure
from gateway.core.clock import HOUR
from gateway.core.consent.states import Consent, Kind, SignalSource, State
from gateway.housekeeping.membership import Membership
from gateway.outbound.claim import Claim
from gateway.outbound.receipts import Receipts, RoutedReceipt
from gateway.outbound.results import AttemptResult
from gateway.outbound.submit import SendRequest
from gateway.store import consents as consent_store
from gateway.store import identities as identity_store
from gateway.store import nodes
from gateway.store import templates as template_store
from gateway.store.identities import KnownIdentity
from tests.concurrency.scripted import interleave, patient
from tests.concurrency.two_nodes import TwoNodes, UnitNode, two_nodes

pytestmark = pytest.mark.postgresql

Work = Callable[[], Awaitable[Any]]
Check = Callable[[Any, Any], Awaitable[None]]
OF_PHONE = "(SELECT contact_id FROM identities WHERE value = $1)"
STATE = f"SELECT state FROM consents WHERE group_id = 'news' AND contact_id = {OF_PHONE}"
STATUS = "SELECT status FROM messages WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Meeting:
    """What each node does, and what must hold of the two results."""

    one: Work
    other: Work
    check: Check


@pytest.fixture
async def two(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[TwoNodes]:
    patient(monkeypatch)
    async with two_nodes() as both:
        yield both


async def every_meeting(two: TwoNodes, prepare: Callable[[], Awaitable[Meeting]]) -> None:
    """Let the two meet at each statement of the first, then of the second."""
    for first in (False, True):
        switch, in_the_middle = 0, True
        while in_the_middle:
            meeting = await prepare()
            two_of_them = ((two.one, meeting.one), (two.other, meeting.other))
            (a, work_a), (b, work_b) = two_of_them[:: 1 if first else -1]
            of_a, of_b, in_the_middle = await interleave(two.monitor, a, b, (work_a, work_b), switch)
            await meeting.check(*((of_a, of_b) if first else (of_b, of_a)))
            switch += 1
        assert switch > 3


async def ledger_is_whole(two: TwoNodes) -> None:
    """Each chain has all its numbers, and its contact knows the last one."""
    assert not await two.values(
        "SELECT contacts.id FROM contacts LEFT JOIN ledger ON ledger.contact_id = contacts.id GROUP BY contacts.id"
        " HAVING count(ledger.seq) <> contacts.ledger_seq OR coalesce(max(ledger.seq), 0) <> contacts.ledger_seq"
    )


def ids(claimed: Claim) -> list[str]:
    """The messages that a claim took."""
    return [row.id for row, _, _ in claimed.rows]


async def test_claim_and_stop(two: TwoNodes) -> None:
    async def prepare() -> Meeting:
        phone, (message,) = await two.prepared(("sms",))

        async def check(claimed: Claim, waits: bool) -> None:
            assert await two.value(STATE, phone) == "unsubscribed"
            took = message in ids(claimed)
            assert await two.value(STATUS, message) == ("sending" if took else "refused")
            assert waits or not took  # what was claimed before the stop may begin until its answer

        return Meeting(two.one.claim, lambda: two.other.hears(Person(phone), "STOP"), check)

    await every_meeting(two, prepare)
    await ledger_is_whole(two)


@pytest.mark.parametrize("channels", [("sms",), ("sms", "sms-2")])
async def test_claim_and_claim(two: TwoNodes, channels: tuple[str, ...]) -> None:
    """Of one message, and of two messages to one person on two channels."""

    async def prepare() -> Meeting:
        _, messages = await two.prepared(channels)

        async def check(one: Claim, other: Claim) -> None:
            assert len(ids(one)) + len(ids(other)) == 1
            sending = await two.values("SELECT id FROM messages WHERE status = 'sending'")
            assert sending == ids(one) + ids(other)
            assert set(sending) <= set(messages)

        return Meeting(two.one.claim, lambda: two.other.claim(channels[-1]), check)

    await every_meeting(two, prepare)


def replace_node(gone: UnitNode, by: UnitNode, role: str = "sinks") -> Work:
    """A node's lease has run out, and another removes it and leads what it led."""
    membership = Membership(by.context)
    by.context.leadership = None

    def unit(connection: Connection) -> list[str]:
        sql = "UPDATE nodes SET lease_until = 0 WHERE id = $1"
        connection.exec_driver_sql(sql, (gone.context.node,))
        removed = membership._unit(connection)[2]
        nodes.take_roles(connection, by.context.node, {role}, by.context.clock.now())
        return removed

    return lambda: by.store.write(unit)


async def there_again(two: TwoNodes) -> None:
    """The first node is there, and leads the sinks."""

    def unit(connection: Connection) -> None:
        nodes.remove(connection, [node.context.node for node in (two.one, two.other)])
        for node in (two.one, two.other):
            nodes.register(connection, node.context.node, two.clock.at, for_good=True)
        nodes.take_roles(connection, two.one.context.node, {"sinks"}, two.clock.at)

    await two.one.store.write(unit)


async def test_claim_and_removal_of_its_node(two: TwoNodes) -> None:
    async def prepare() -> Meeting:
        await there_again(two)
        _, (message,) = await two.prepared(("sms",))

        async def check(claimed: Claim, removed: list[str]) -> None:
            took = message in ids(claimed)
            assert await two.value(STATUS, message) == ("sending" if took else "queued")
            assert took or removed
            assert not (took and removed) or two.one.committed < two.other.committed

        return Meeting(two.one.claim, replace_node(two.one, two.other), check)

    await every_meeting(two, prepare)


async def test_a_leaders_unit_and_its_replacement(two: TwoNodes) -> None:
    async def prepare() -> Meeting:
        await there_again(two)

        def unit(connection: Connection) -> bool:
            leads = nodes.leads(connection, two.one.context.node, "sinks")
            nodes.every(connection)  # what it does meanwhile
            return leads

        async def check(led: bool, removed: list[str]) -> None:
            assert not (led and removed) or two.one.committed < two.other.committed
            (leader,) = await two.values("SELECT node FROM leaders WHERE role = 'sinks'")
            assert led or leader == two.other.context.node

        return Meeting(lambda: two.one.store.write(unit), replace_node(two.one, two.other), check)

    await every_meeting(two, prepare)


async def test_one_result_stored_at_once_by_both(two: TwoNodes) -> None:
    """As after a commit whose answer was lost."""

    async def prepare() -> Meeting:
        _, (message,) = await two.prepared(("sms",))
        ((row, _, _),) = (await two.one.claim()).rows
        result = AttemptResult(row, claimed_at=two.clock.at)

        def settle(node: UnitNode) -> Work:
            return lambda: node.store.write(lambda connection: node.results.unit(connection, [result]))

        async def check(*_: object) -> None:
            assert await two.value(STATUS, message) == "queued"
            assert await two.value("SELECT attempts FROM messages WHERE id = $1", message) == 0
            history = await two.value("SELECT history FROM messages WHERE id = $1", message)
            assert history.count('"queued"') == 2

        return Meeting(settle(two.one), settle(two.other), check)

    await every_meeting(two, prepare)


async def test_result_and_receipt_that_names_only_the_providers_id(two: TwoNodes) -> None:
    async def prepare() -> Meeting:
        _, (message,) = await two.prepared(("sms",))
        ((row, _, _),) = (await two.one.claim()).rows
        provider_id = f"SM{message}"
        result = AttemptResult(row, accepted=Accepted(provider_id), claimed_at=two.clock.at)
        receipt = RoutedReceipt("sms", Receipt(provider_id, provider_id, ReceiptStatus.DELIVERED, b"raw"), two.clock.at)
        receipts = Receipts(two.other.context)

        async def check(*_: object) -> None:
            assert await two.value(STATUS, message) == "delivered"
            assert await two.values("SELECT message_id FROM receipts WHERE key = $1", provider_id) == [message]

        return Meeting(
            lambda: two.one.store.write(lambda connection: two.one.results.unit(connection, [result])),
            lambda: two.other.store.write(lambda connection: receipts.unit(connection, [receipt])),
            check,
        )

    await every_meeting(two, prepare)


@pytest.mark.parametrize("same", [True, False], ids=["delivered twice", "said twice"])
async def test_stop_and_stop(two: TwoNodes, same: bool) -> None:
    """While the first node may begin a message: the second never answers at once."""

    async def prepare() -> Meeting:
        phone, (message,) = await two.prepared(("sms",))
        assert ids(await two.one.claim()) == [message]
        keys = [f"{message}-{0 if same else i}" for i in range(2)]

        async def check(_: bool, waits: bool) -> None:
            assert waits
            assert await two.value(STATE, phone) == "unsubscribed"
            stored = await two.value("SELECT count(*) FROM inbound WHERE key = ANY($1)", keys)
            assert stored == len(set(keys))

        return Meeting(
            lambda: two.one.hears(Person(phone), "STOP", key=keys[0]),
            lambda: two.other.hears(Person(phone), "STOP", key=keys[1]),
            check,
        )

    await every_meeting(two, prepare)
    await ledger_is_whole(two)


async def test_merge_and_stop(two: TwoNodes) -> None:
    """A message shows that two contacts are one, while one of them texts STOP."""

    async def prepare() -> Meeting:
        phone, (message,) = await two.prepared(("sms",))
        user = f"US.{phone[1:]}"

        def known(connection: Connection) -> None:
            identity = KnownIdentity("user_id", user)
            contact = identity_store.find_or_create(connection, [identity], two.clock.at)[identity]
            consent_store.save(connection, {(contact, "wa-news"): Consent(State.SUBSCRIBED, State.SUBSCRIBED)})

        await two.one.store.write(known)

        async def check(*_: object) -> None:
            owners = await two.values("SELECT contact_id FROM identities WHERE value IN ($1, $2)", phone, user)
            assert owners[0] == owners[1]
            assert await two.value(STATE, phone) == "unsubscribed"
            assert await two.value(STATUS, message) == "refused"
            merged = "SELECT id FROM contacts WHERE merged_into IS NOT NULL"
            for table in ("messages", "consents"):
                assert not await two.values(f"SELECT 1 FROM {table} WHERE contact_id IN ({merged})")

        return Meeting(
            lambda: two.one.hears(Person(phone[1:], user), "hello", "wa"),
            lambda: two.other.hears(Person(phone), "STOP"),
            check,
        )

    await every_meeting(two, prepare)
    await ledger_is_whole(two)


async def test_first_seen_and_first_seen(two: TwoNodes) -> None:
    async def prepare() -> Meeting:
        phone, _ = await two.prepared(subscribed=False)
        before = await two.value("SELECT count(*) FROM contacts")

        async def check(*_: object) -> None:
            assert len(await two.values("SELECT contact_id FROM identities WHERE value = $1", phone)) == 1
            assert await two.value("SELECT count(*) FROM contacts") == before + 1
            assert await two.value(f"SELECT count(*) FROM inbound WHERE contact_id = {OF_PHONE}", phone) == 2

        return Meeting(
            lambda: two.one.hears(Person(phone), "hello"), lambda: two.other.hears(Person(phone), "hello"), check
        )

    await every_meeting(two, prepare)


async def test_opt_in_and_stop(two: TwoNodes) -> None:
    """Whoever is first: the person's own word holds against the application's."""
    consents = Consents(two.one.context)

    async def prepare() -> Meeting:
        phone, _ = await two.prepared(subscribed=False)
        change = ConsentChange("news", phone, (Kind.SUBSCRIBE,), SignalSource.API, double_opt_in=False)

        async def check(*_: object) -> None:
            assert await two.value(STATE, phone) == "unsubscribed"

        return Meeting(
            lambda: two.one.store.write(lambda connection: consents._unit(connection, [change])),
            lambda: two.other.hears(Person(phone), "STOP"),
            check,
        )

    await every_meeting(two, prepare)
    await ledger_is_whole(two)


async def test_erasure_and_intake(two: TwoNodes) -> None:
    """Nothing of a person who was erased waits, or says anything of them: what is taken in later is a new person's."""
    erasure = Erasure(two.other.context)

    async def prepare() -> Meeting:
        phone, _ = await two.prepared()
        request = SendRequest("sms", phone, "utility", Content(text="Your order"), expires_in=HOUR)

        async def check(*_: object) -> None:
            erased = "SELECT id FROM contacts WHERE erased_at IS NOT NULL"
            left = f"SELECT 1 FROM messages WHERE contact_id IN ({erased}) AND (address <> '' OR status = 'queued')"
            assert not await two.values(left)
            assert len(await two.values("SELECT id FROM messages")) == 1

        return Meeting(
            lambda: two.one.store.write(lambda connection: two.one.submit.unit(connection, [request])),
            lambda: two.other.store.write(lambda connection: erasure._blank(connection, phone)),
            check,
        )

    await every_meeting(two, prepare)


async def test_a_list_of_templates_and_a_report_of_one(two: TwoNodes) -> None:
    """What a webhook reports holds against a list that was asked for before."""
    account = "102290129340398"

    async def prepare() -> Meeting:
        await two.prepared()
        listed = [Template("winter", "en_US", "approved", "marketing")]
        asked_at = two.clock.at
        await two.one.store.write(lambda connection: template_store.replace(connection, account, listed, asked_at - 1))

        def reported(connection: Connection) -> bool:
            return template_store.change(connection, account, "winter", "en_US", asked_at + 1, status="disabled")

        async def check(*_: object) -> None:
            assert await two.values("SELECT status FROM templates") == ["disabled"]

        return Meeting(
            lambda: two.one.store.write(
                lambda connection: template_store.replace(connection, account, listed, asked_at)
            ),
            lambda: two.other.store.write(reported),
            check,
        )

    await every_meeting(two, prepare)
