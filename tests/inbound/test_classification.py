"""What is read ahead of a transaction is what would be read in it, for every state of the person."""

from __future__ import annotations

import os
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.inbound import InboundMessage, MessageKind, OptOutType, Person
from gateway.config import Config, parse
from gateway.consents.routed_item import RoutedItem
from gateway.core.consent.classify import depends_on_block
from gateway.inbound.classification import STANDINGS, classify_items, read
from tests.support.house import House

WORDS = [
    "STOP",
    " stop ",
    "START",
    "UNSTOP",
    "YES",
    "Y",
    "y!",
    "JOIN",
    "HELP",
    "HOURS",
    "please stop texting me",
    "hello",
]
BOTH = (False, True)


def config(replies: str) -> Config:
    """One SMS channel whose words are answered so."""
    return parse(House(Path("unused"), replies=replies).toml(), os.environ)


CONFIGS = {replies: config(replies) for replies in ("gateway", "twilio_default", "advanced_opt_out", "toll_free")}


def routed_item(text: str, kind: MessageKind, ruling: OptOutType | None) -> RoutedItem:
    """A message with this text."""
    item = InboundMessage(
        key="k", person=Person(phone="+15551230001"), text=text, kind=kind, opt_out_type=ruling, raw=b""
    )
    return RoutedItem("sms-us", item, 1)


@given(
    text=st.one_of(
        st.sampled_from(WORDS),
        st.tuples(st.sampled_from(WORDS), st.text(max_size=60)).map("".join),
        st.tuples(st.sampled_from(WORDS), st.integers(0, 80)).map(lambda it: it[0] + " " * it[1] + "!" * (it[1] % 50)),
    ),
    kind=st.sampled_from([MessageKind.TEXT, MessageKind.EDIT, MessageKind.BUTTON]),
    ruling=st.sampled_from([None, "STOP", "START", "HELP", "OTHER"]),
    replies=st.sampled_from(sorted(CONFIGS)),
)
def test_ahead_is_as_in_time(text: str, kind: MessageKind, ruling: OptOutType | None, replies: str) -> None:
    settings = CONFIGS[replies]
    group = settings.groups["sms-promos"]
    plain = routed_item(text, kind, ruling)
    (ahead,) = classify_items(settings, [plain])
    assert ahead.readings is not None
    assert set(STANDINGS) == set(product(BOTH, BOTH, BOTH))
    for standing in STANDINGS:
        assert read(settings, ahead, group, standing) == read(settings, plain, group, standing)


@pytest.mark.parametrize(
    "text", ["START", " start ", "Unstop\n", "YES", "yes", "STOP", "START now", "START " * 40, "Thanks!"]
)
@pytest.mark.parametrize("replies", sorted(CONFIGS))
def test_a_block_changes_what_the_carrier_hears_alone(text: str, replies: str) -> None:
    """Where a message is said not to depend on a block, it means the same to a person whom the carrier blocks."""
    settings = CONFIGS[replies]
    group = settings.groups["sms-promos"]
    item = routed_item(text, MessageKind.TEXT, None)
    alike = [
        read(settings, item, group, standing._replace(blocked=True)) == read(settings, item, group, standing)
        for standing in STANDINGS
    ]
    assert all(alike) or depends_on_block(text, None)
    assert depends_on_block(text, None) == (text.strip().upper() in ("START", "UNSTOP", "YES"))
