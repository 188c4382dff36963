"""What comes in, with the channel that it is for."""

from __future__ import annotations

from dataclasses import dataclass

from channels.base import Item
from gateway.clock import Instant


@dataclass(frozen=True, slots=True)
class Arrival:
    """An item, the channel that it is for, and when its webhook came in."""

    channel: str
    item: Item
    at: Instant
