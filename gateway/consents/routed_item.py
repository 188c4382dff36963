"""What comes in, with the channel that it is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from channels.inbound import Item
from gateway.core.clock import Instant
from gateway.core.consent.classify import Classification


@dataclass(frozen=True, slots=True)
class RoutedItem:
    """An item, the channel that it is for, and when its webhook came in. `readings`, if the message was
    classified ahead, say what it means, by whether a confirm word of its person counts now and whether the carrier
    blocks us."""

    channel: str
    item: Item
    at: Instant
    readings: Mapping[tuple[bool, bool], Classification] = field(default_factory=dict)
