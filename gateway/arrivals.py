"""What comes in, with the channel that it is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from channels.inbound import Item
from gateway.clock import Instant
from gateway.consent.reading import Reading


@dataclass(frozen=True, slots=True)
class Arrival:
    """An item, the channel that it is for, and when its webhook came in. `readings`, as far as it was read ahead, are
    what a message means by whether a confirm word of its person counts now and whether the carrier blocks us."""

    channel: str
    item: Item
    at: Instant
    readings: Mapping[tuple[bool, bool], Reading] = field(default_factory=dict)
