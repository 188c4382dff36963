"""The webhooks of the simulated Graph: signed, escaped and batched as Meta does, and tried again until answered 200.

Updates of a number wait in its outbox and go out in their order, at most `batch` in one body; while one body is on its
way the next ones gather. What was sent is remembered, so that it can be delivered again in another batching.

Sources: create-webhook-endpoint and webhook overview (September 2026).
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import random
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from channels.inbound import Json
from channels.simulator.clock import now
from channels.simulator.hub import Hub, Posted

REMEMBERED: Final = 10_000
"""Updates of a number that can be delivered again."""
ESCAPES: Final = (("/", "\\/"), ("<", "\\u003C"), ("%", "\\u0025"), ("@", "\\u0040"))
"""What Graph escapes beside everything that is not ASCII."""


@dataclass(frozen=True, slots=True)
class SimulatedNumber:
    """One number as the gateway's channel is configured. `webhook_url` is the gateway's public URL of the channel;
    `statuses` are those that every message gets that does not fail."""

    channel_id: str
    phone_number_id: str
    business_account_id: str
    display_phone_number: str
    access_token: str = field(repr=False)
    app_secret: str = field(repr=False)
    verify_token: str = field(repr=False)
    webhook_url: str
    statuses: tuple[str, ...] = ("sent", "delivered", "read")

    @property
    def digits(self) -> str:
        """The number as webhooks write it."""
        return "".join(filter(str.isdigit, self.display_phone_number))


@dataclass(frozen=True, slots=True)
class Update:
    """One update: an element of an array of a value (with the contact it is about), or with an empty `array` the whole
    value of an account-level field."""

    field: str
    array: str
    element: Json
    contact: Json = None


def document(number: SimulatedNumber, updates: Iterable[Update]) -> Json:
    """The webhook that carries these updates: one change for each field and account-level value."""
    values: dict[str, dict[str, Json]] = {}
    changes: list[Json] = []
    for update in updates:
        if not update.array:
            changes.append({"value": update.element, "field": update.field})
            continue
        value = values.get(update.field)
        if value is None:
            metadata = {"display_phone_number": number.digits, "phone_number_id": number.phone_number_id}
            value = values[update.field] = {"messaging_product": "whatsapp", "metadata": metadata}
            changes.append({"value": value, "field": update.field})
        if update.contact is not None:
            value.setdefault("contacts", []).append(update.contact)
        value.setdefault(update.array, []).append(update.element)
    entry: dict[str, Json] = {"id": number.business_account_id, "changes": changes}
    if not values:
        entry = {"id": number.business_account_id, "time": now() // 1_000_000, "changes": changes}
    return {"object": "whatsapp_business_account", "entry": [entry]}


def encode(webhook: Json, *, escape: bool = True) -> bytes:
    """A webhook as bytes; `escape`: in Graph's escaped form, else as plain UTF-8."""
    if not escape:
        return json.dumps(webhook, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")
    text = json.dumps(webhook, separators=(",", ":"))
    for mark, escaped in ESCAPES:
        text = text.replace(mark, escaped)
    return text.encode("ascii")


def headers(secret: str, body: bytes) -> dict[str, str]:
    """The headers of a webhook, signature included."""
    signature = hmac.digest(secret.encode(), body, hashlib.sha256).hex()
    return {
        "Content-Type": "application/json",
        "User-Agent": "facebookexternalua",
        "X-Hub-Signature-256": f"sha256={signature}",
    }


class Outbox:
    """The updates of one number on their way. `retries` are the seconds before each further attempt of a body that was
    not answered 200; after the last it is lost."""

    def __init__(self, number: SimulatedNumber, *, batch: int, retries: Sequence[float]) -> None:
        self.number = number
        self._batch = batch
        self._retries = tuple(retries)
        self._hub = Hub()
        self._waiting: deque[Update] = deque()
        self._sent: deque[Update] = deque(maxlen=REMEMBERED)
        self._busy = False

    def attach(self, hub: Hub) -> None:
        """Take the way to the gateway."""
        self._hub = hub

    def put(self, *updates: Update) -> None:
        """Let updates go out soon."""
        self._waiting.extend(updates)
        if self._waiting and not self._busy:
            lost = self._hub.lost
            self._hub.later(self._flush())
            self._busy = self._hub.lost == lost  # else the hub took no more work: the next update tries again

    async def post(self, updates: Sequence[Update], *, escape: bool = True) -> Posted:
        """Post one webhook now, ahead of what waits, and return what was answered; if not 200, it is tried again."""
        self._sent.extend(updates)
        body = encode(document(self.number, updates), escape=escape)
        posted = await self.post_bytes(body)
        if posted.status != 200:
            self._hub.later(self._again(body))
        return posted

    async def post_bytes(self, body: bytes, **changed: str | None) -> Posted:
        """Post a body as it is, signed; `signature` replaces the header's value, None leaves it out."""
        sent = headers(self.number.app_secret, body)
        if "signature" in changed:
            signature = changed["signature"]
            if signature is None:
                del sent["X-Hub-Signature-256"]
            else:
                sent["X-Hub-Signature-256"] = signature
        return await self._hub.post(self.number.webhook_url, body, sent)

    async def redeliver(self, count: int, batch: int, *, shuffle: bool) -> list[Posted]:
        """Deliver the newest `count` updates again, `batch` in one body, in their order or in one fixed other order."""
        updates = list(self._sent)[-count:] if count > 0 else []
        if shuffle:
            random.Random(0).shuffle(updates)
        return [
            await self.post_bytes(encode(document(self.number, updates[start : start + batch])))
            for start in range(0, len(updates), batch)
        ]

    async def _flush(self) -> None:
        try:
            while self._waiting:
                updates = [self._waiting.popleft() for _ in range(min(self._batch, len(self._waiting)))]
                self._sent.extend(updates)
                body = encode(document(self.number, updates))
                if (await self.post_bytes(body)).status != 200:
                    self._hub.later(self._again(body))
        finally:
            self._busy = False

    async def _again(self, body: bytes) -> None:
        for seconds in self._retries:
            await asyncio.sleep(seconds)
            if (await self.post_bytes(body)).status == 200:
                return
