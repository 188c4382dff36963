"""What comes in, with the channel that it is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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

    def of(self, matter: Standing) -> Standing:
        """Those of these facts that matter."""
        return Standing(self[0] and matter[0], self[1] and matter[1], self[2] and matter[2])


class Readings(NamedTuple):
    """What a message means in each standing of its person, of which only some facts `matter` to it."""

    matter: Standing
    meanings: Mapping[Standing, Classification]

    def get(self, standing: Standing) -> Classification:
        """What it means from somebody in that standing."""
        return self.meanings[standing.of(self.matter)]


@dataclass(frozen=True, slots=True)
class RoutedItem:
    """An item, the channel that it is for, and when its webhook came in. `readings`, if the message was classified
    ahead, say what it means."""

    channel: str
    item: Item
    at: Instant
    readings: Readings | None = None
