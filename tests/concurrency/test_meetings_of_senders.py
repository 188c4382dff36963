"""The real units of two nodes that send meet on PostgreSQL at each of their statements: claims, results, receipts,
stops, and the removal of a node. What the model promises holds for them."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from channels.inbound import Person, Receipt, ReceiptStatus
from channels.outbound import Accepted
from gateway.housekeeping.membership import Membership
from gateway.outbound.claim import Claim
from gateway.outbound.receipts import Receipts, RoutedReceipt
from gateway.outbound.results import AttemptResult
from gateway.store import nodes
from tests.concurrency.meetings import STATE, STATUS, Meeting, Work, every_meeting, ids, ledger_is_whole
from tests.concurrency.two_nodes import TwoNodes, UnitNode

pytestmark = pytest.mark.postgresql


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
    """Of one message, and of two messages to one person on two channels: both go if one claim is over before the
    other looks at the person."""

    async def prepare() -> Meeting:
        _, messages = await two.prepared(channels)

        async def check(one: Claim, other: Claim) -> None:
            assert 1 <= len(ids(one)) + len(ids(other)) <= len(messages)
            sending = await two.values("SELECT id FROM messages WHERE status = 'sending' ORDER BY channel")
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
            nodes.register(connection, node.context.node, "node", two.clock.at, for_good=True)
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
