"""What each simulated phone received and wrote, in order, bounded in memory.

Kept are the newest `per_phone` messages of the newest `phones` phones; older ones are forgotten. `wait` lets a test
wait for a message instead of sleeping.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from channels.inbound import Json


@dataclass(frozen=True, slots=True)
class ReceivedMessage:
    """A message that came to a phone. `at` is when (microseconds), `sender` our number or name, `provider_id` the
    provider's id of it, `content` whatever else it carried (media, template, buttons), as the provider's API took
    it, `buttons` the labels that can be tapped, by their places."""

    at: int
    sender: str
    text: str
    provider_id: str
    content: Mapping[str, Json] = field(default_factory=dict)
    buttons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenMessage:
    """A message that a phone wrote. `to` is our number, `text` what a tap says where it is one."""

    at: int
    to: str
    text: str


Message = TypeVar("Message")


class Phones:
    """Every simulated phone, by its number (E.164) or user id."""

    def __init__(self, phones: int = 100_000, per_phone: int = 100) -> None:
        self._limit = phones
        self._per_phone = per_phone
        self._received: dict[str, list[ReceivedMessage]] = {}
        self._written: dict[str, list[WrittenMessage]] = {}
        self._waiting: dict[str, list[asyncio.Event]] = {}

    def record(self, phone: str, message: ReceivedMessage) -> None:
        """Put a message on a phone."""
        self._keep(self._received, phone, message)
        for event in self._waiting.get(phone, ()):
            event.set()

    def write(self, phone: str, message: WrittenMessage) -> None:
        """Note what a phone wrote."""
        self._keep(self._written, phone, message)

    def written(self, phone: str) -> tuple[WrittenMessage, ...]:
        """What a phone wrote, oldest first."""
        return tuple(self._written.get(phone, ()))

    def received(self, phone: str) -> tuple[ReceivedMessage, ...]:
        """What a phone received, oldest first."""
        return tuple(self._received.get(phone, ()))

    async def wait(self, phone: str, count: int, seconds: float) -> tuple[ReceivedMessage, ...]:
        """What a phone received, as soon as that is at least `count` messages, or after `seconds` at the latest."""
        event = asyncio.Event()
        self._waiting.setdefault(phone, []).append(event)
        try:
            async with asyncio.timeout(seconds):
                while len(self._received.get(phone, ())) < count:
                    event.clear()
                    await event.wait()
        except TimeoutError:
            pass
        finally:
            waiting = self._waiting[phone]
            waiting.remove(event)
            if not waiting:
                del self._waiting[phone]
        return self.received(phone)

    def clear(self) -> None:
        """Forget every message."""
        self._received.clear()
        self._written.clear()

    def _keep(self, kept: dict[str, list[Message]], phone: str, message: Message) -> None:
        messages = kept.get(phone)
        if messages is None:
            if len(kept) >= self._limit:
                del kept[next(iter(kept))]
            messages = kept[phone] = []
        messages.append(message)
        if len(messages) > self._per_phone:
            del messages[0]
