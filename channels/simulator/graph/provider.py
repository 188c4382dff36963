"""Plays Meta's Graph: the calls that the gateway makes, signed webhooks, statuses, templates, and the service window.

As Meta does, it accepts what it will not deliver and says so later by a failed status: a marketing template to a person
who turned the switch off (131050), anything to one who blocks the business (131026), a free-form message outside the
window (131047); a BSUID in `to` is accepted and never heard of again. Its own control calls are in `control`.

Sources: messages, phone number, templates and error code references (September 2026).
"""

from __future__ import annotations

import asyncio
import base64
import secrets
from collections.abc import Iterable, Mapping, Sequence

from aiohttp import web

from channels.inbound import Json
from channels.simulator.clock import now
from channels.simulator.faults import FaultGroup, FaultKind
from channels.simulator.graph.api import Api
from channels.simulator.graph.control import control_routes
from channels.simulator.graph.messages import Sending, buttons_of, tapped, written
from channels.simulator.graph.people import People, SimulatedPerson
from channels.simulator.graph.templates import DEFAULTS, SimulatedTemplate, Templates
from channels.simulator.graph.webhooks import Outbox, SimulatedNumber, Update
from channels.simulator.hub import Hub, Posted
from channels.simulator.phones import ReceivedMessage, WrittenMessage

__all__ = ["SimulatedGraph", "SimulatedNumber"]


class SimulatedGraph:
    """`channels.simulator.server.Provider` for WhatsApp. Each status comes `delay` seconds after the one before;
    `batch` is how many updates one webhook carries at most, `retries` the seconds before each further attempt."""

    name = "graph"

    def __init__(
        self,
        numbers: Sequence[SimulatedNumber],
        *,
        delay: float = 0.0,
        batch: int = 100,
        retries: Sequence[float] = (0.2, 1.0, 5.0, 30.0),
        templates: Iterable[SimulatedTemplate] = DEFAULTS,
    ) -> None:
        self.people = People()
        self.numbers = tuple(numbers)
        accounts = {number.business_account_id for number in numbers}
        self.templates = {account: Templates(account, templates) for account in accounts}
        self.states = {number.phone_number_id: _state(number) for number in self.numbers}
        self.unsubscribed: set[str] = set()  # accounts whose webhooks no app gets
        self.outboxes = {
            number.phone_number_id: Outbox(number, batch=batch, retries=retries) for number in self.numbers
        }
        self.held: dict[str, list[tuple[SimulatedNumber, Sending]]] = {}
        self.hub = Hub()
        self._delay = delay

    # ── the provider ────────────────────────────────────────────────────────────────────────────────────────────

    def attach(self, hub: Hub) -> None:
        """Take the shared hub."""
        self.hub = hub
        for outbox in self.outboxes.values():
            outbox.attach(hub)

    def routes(self) -> list[web.RouteDef]:
        """Graph's API, as far as the gateway uses it, and the control calls of this provider."""
        return [*Api(self).routes(), *control_routes(self)]

    def senders(self) -> dict[str, str]:
        """The number of each channel."""
        return {number.channel_id: number.display_phone_number for number in self.numbers}

    def serves(self, address: str) -> bool:
        """Whether it is a channel id, phone_number_id or number of ours."""
        return any(address in _addresses(number) for number in self.numbers)

    def number(self, address: str) -> SimulatedNumber:
        """The number of a channel id, phone_number_id or number. Raises ValueError."""
        for number in self.numbers:
            if address in _addresses(number):
                return number
        raise ValueError(f"no simulated number {address!r}")

    async def text(self, phone: str, to: str, text: str, options: Mapping[str, Json]) -> Posted:
        """A phone texts. Options: `id` (again the same is a repeated message), `message` (keys of the message, added or
        replaced: any other type), `escape: false` (plain UTF-8)."""
        message = {"type": "text", "text": {"body": text}, **_object(options.get("message"))}
        return await self.inbound(self.number(to), self.people.get(phone), message, options)

    async def tap(self, phone: str, to: str, options: Mapping[str, Json]) -> Posted:
        """A phone taps a button of the newest message that has one, or of `message` (its id). Options: `button` (place
        or label, default 0), `context: false` (the tap names no message), and those of `text`."""
        number, person = self.number(to), self.people.get(phone)
        wanted = options.get("message")
        received = [
            message
            for message in reversed(self.hub.phones.received(person.phone))
            if message.sender == number.display_phone_number and wanted in (None, message.provider_id)
        ]
        tap = tapped(received, options.get("button", 0), self.templates[number.business_account_id])
        if options.get("context") is False:
            del tap["context"]
        return await self.inbound(number, person, tap, {**options, "message": None})

    async def inbound(
        self, number: SimulatedNumber, person: SimulatedPerson, message: Mapping[str, Json], options: Mapping[str, Json]
    ) -> Posted:
        """A message of any type comes from a person."""
        if self.people.blocks(number.phone_number_id, person):
            raise ValueError("this person blocks the business")
        self.people.wrote(number.phone_number_id, person)
        self.hub.phones.write(person.phone, WrittenMessage(now(), number.display_phone_number, written(message)))
        common = {"id": options.get("id") or self.new_id(person), "timestamp": str(now() // 1_000_000)}
        update = Update("messages", "messages", {**person.sender(), **common, **message}, person.contact())
        escape = options.get("escape") is not False
        return await self.outboxes[number.phone_number_id].post([update], escape=escape)

    def new_id(self, person: SimulatedPerson | None) -> str:
        """A message id that no other run gives. As Meta's, it has the number of its person in base64."""
        number = person.wa_id.encode() if person is not None else b""
        unique = secrets.token_hex(16).encode()
        fields = b"\x1c\x18%c%b\x15\x02\x00\x11\x18\x20%b\x00" % (len(number), number, unique)
        return f"wamid.{base64.b64encode(fields).decode()}"

    # ── sends ───────────────────────────────────────────────────────────────────────────────────────────────────

    def deliver(self, number: SimulatedNumber, sending: Sending) -> None:
        """Let an accepted message go its way: to its phone, into the quality assessment, or nowhere."""
        if sending.person is None:  # a BSUID in `to`
            return
        if sending.template is not None and sending.template.pacing:
            self.held.setdefault(sending.template.id, []).append((number, sending))
            return
        self.conclude(number, sending)

    def conclude(self, number: SimulatedNumber, sending: Sending, code: int = 0) -> None:
        """Let a message come to its phone, or with a `code` fail, and send its statuses."""
        person = sending.person
        assert person is not None
        fault = self.hub.faults.take(sending.address, FaultGroup.CALLBACK)
        if fault is not None and fault.kind is FaultKind.FAILED:
            code = code or fault.code or 131026
        marketing = sending.template is not None and sending.template.category == "MARKETING"
        if marketing and self.people.stopped(number.phone_number_id, person):
            code = 131050
        elif self.people.blocks(number.phone_number_id, person):
            code = 131026
        elif sending.template is None and not self.people.window(number.phone_number_id, person):
            code = 131047
        if not code:
            self.hub.phones.record(
                person.phone,
                ReceivedMessage(
                    now(), number.display_phone_number, sending.text, sending.id, sending.body,
                    tuple(label for label, _ in buttons_of(sending.body, self.templates[number.business_account_id])),
                ),
            )  # fmt: skip
        if fault is not None and fault.kind is FaultKind.NO_STATUS:
            return
        names = ("failed",) if code else number.statuses
        updates = [Update("messages", "statuses", sending.status(name, code)) for name in names]
        if fault is not None and fault.kind is FaultKind.DISORDER:
            updates.reverse()
        if fault is not None and fault.kind is FaultKind.DUPLICATE:
            updates = [update for update in updates for _ in range(2)]
        outbox = self.outboxes[number.phone_number_id]
        if self._delay:
            self.hub.later(self._spread(outbox, updates))
        else:
            outbox.put(*updates)

    async def _spread(self, outbox: Outbox, updates: Sequence[Update]) -> None:
        for update in updates:
            await asyncio.sleep(self._delay)
            outbox.put(update)


def _addresses(number: SimulatedNumber) -> tuple[str, str, str]:
    return number.channel_id, number.phone_number_id, number.display_phone_number


def _state(number: SimulatedNumber) -> dict[str, Json]:
    """The fields of a number, as Graph has them."""
    return {
        "id": number.phone_number_id,
        "display_phone_number": number.display_phone_number,
        "verified_name": "Acme",
        "quality_rating": "GREEN",
        "quality_score": {"score": "GREEN"},
        "status": "CONNECTED",
        "throughput": {"level": "STANDARD"},
        "platform_type": "CLOUD_API",
        "whatsapp_business_manager_messaging_limit": "TIER_2K",
        "name_status": "APPROVED",
        "code_verification_status": "VERIFIED",
        "account_mode": "LIVE",
        "health_status": {"can_send_message": "AVAILABLE", "entities": []},
    }


def _object(value: Json) -> Mapping[str, Json]:
    if not isinstance(value, Mapping | None):
        raise ValueError("'message' must be an object")
    return value or {}
