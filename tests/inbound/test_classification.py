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
from gateway.inbound.classification import LONGEST_CARRIER_WORD, classify_items, read
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
    assert set(ahead.readings) == set(product(BOTH, BOTH))
    for confirms, blocked in product(BOTH, BOTH):
        direct = read(settings, plain, group, confirms=confirms, blocked=blocked)
        assert read(settings, ahead, group, confirms=confirms, blocked=blocked) == direct


@pytest.mark.parametrize("replies", sorted(CONFIGS))
def test_no_word_of_a_carrier_is_longer(replies: str) -> None:
    """What is longer than the bound means the same to a person whom the carrier blocks."""
    settings = CONFIGS[replies]
    group = settings.groups["sms-promos"]
    long = routed_item("START " * LONGEST_CARRIER_WORD, MessageKind.TEXT, None)
    for confirms in BOTH:
        readings = [read(settings, long, group, confirms=confirms, blocked=blocked) for blocked in BOTH]
        assert readings[0] == readings[1]
