"""The answer to a stop waits where a node that does not hear of it may still begin a message that it claimed before."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from sqlalchemy import insert, select, update

from channels.inbound import InboundMessage, MessageKind, Person
from gateway.consents.routed_item import RoutedItem
from gateway.core.clock import MINUTE, SECOND
from gateway.inbound.handler import Inbound
from gateway.runtime.context import Context
from gateway.store.engine import Store
from gateway.store.schema import contacts, messages
from tests.support.simulated_time import SimulatedChannel, simulated_channel


class SharedStore:
    """All that is asked of a store here: whether other nodes are on it."""

    alone = False


def begun(channel: SimulatedChannel) -> str:
    """A message is being sent to somebody, by the node `node`; their phone."""
    channel.put(1, "marketing")
    channel.clock.at += MINUTE
    sending = {"status": "sending", "node": "node", "claimed_at": channel.clock.at, "attempts": 1}
    channel.connection.execute(update(messages).values(sending))
    return str(channel.connection.execute(select(messages.c.address)).scalar_one())


def stop(channel: SimulatedChannel, phone: str, node: str, key: str = "k", text: str = "STOP") -> bool:
    """The phone texts a node; whether the answer waits."""
    context = replace(_context(channel), node=node)
    message = InboundMessage(key, Person(phone), MessageKind.TEXT, text, b"raw")
    routed = [RoutedItem("sms", message, channel.clock.at)]
    return Inbound(context).unit(channel.connection, routed).waits


def _context(channel: SimulatedChannel) -> Context:
    return replace(channel.results._context, store=cast("Store", SharedStore()))


@pytest.mark.parametrize(("node", "waits"), [("node", False), ("other", True)])
def test_where_another_node_sends(node: str, waits: bool) -> None:
    with simulated_channel(10) as channel:
        assert stop(channel, begun(channel), node) is waits


def test_no_longer_than_it_may_begin() -> None:
    with simulated_channel(10) as channel:
        phone = begun(channel)
        channel.clock.at += 10 * SECOND
        assert not stop(channel, phone, "other")


def test_a_word_that_stops_nothing_is_answered_at_once() -> None:
    with simulated_channel(10) as channel:
        assert not stop(channel, begun(channel), "other", text="hello")


@pytest.mark.parametrize("key", ["k", "another"], ids=["delivered again", "said again"])
def test_at_another_node_than_the_first(key: str) -> None:
    with simulated_channel(10) as channel:
        phone = begun(channel)
        assert not stop(channel, phone, "node")
        assert stop(channel, phone, "other", key)


def test_promotions_that_are_stopped_again() -> None:
    with simulated_channel(10) as channel:
        phone = begun(channel)
        assert not stop(channel, phone, "node", text="STOP PROMOTIONS")
        assert stop(channel, phone, "other", "another", text="STOP PROMOTIONS")


def test_where_the_own_node_knows_the_person_by_the_id_of_a_contact_who_became_theirs() -> None:
    with simulated_channel(10) as channel:
        phone = begun(channel)
        contact = channel.connection.execute(select(messages.c.contact_id)).scalar_one()
        channel.connection.execute(insert(contacts).values(id="gone", created_at=0, merged_into=contact))
        assert stop(channel, phone, "node")
