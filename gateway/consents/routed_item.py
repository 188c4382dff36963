"""What comes in, with the channel that it is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from channels.inbound import Item
from gateway.core.clock import Instant
from gateway.core.consent.classify import Classification


class Standing(NamedTuple):
    """What about a person decides what a message of theirs means: whether a confirm word counts now, whether the
    carrier blocks us, and whether they were asked whether to stop."""

    confirms: bool = False
    blocked: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True)
class RoutedItem:
    """An item, the channel that it is for, and when its webhook came in. `readings`, if the message was classified
    ahead, say what it means in each standing of its person."""

    channel: str
    item: Item
    at: Instant
    readings: Mapping[Standing, Classification] = field(default_factory=dict)
