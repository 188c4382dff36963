"""The virtual phones as their page shows them: each one conversation, and what the gateway decided and wrote of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from channels.channel import Medium
from gateway.config import Config
from gateway.core.clock import iso
from gateway.core.phone import address as read_address
from gateway.pages.console.guard import KEY, ROOT, may_play
from gateway.pages.console.simulator import SIMULATOR, Received, Talk, Written
from gateway.store.ledger import NEWEST
from gateway.web.app_state import CONTEXT
from gateway.web.contacts import CONTACTS, CONVERSATIONS
from gateway.web.problems import Problem

PAGE = f"{ROOT}/phones"
FIRST = ("+15551230011", "+15551230012")
"""The phones that the page begins with: others than those of README's walk, whose people never wrote before."""
MOST = 6
"""Phones side by side."""
MESSAGES = 30
"""Messages that a phone shows."""
DECISIONS = 12
"""What the gateway did, as many of it as stand beside a phone."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone of the page: its number, and the channel whose conversation it shows."""

    number: str
    channel: str

    def __str__(self) -> str:
        return f"{self.number}@{self.channel}"


@dataclass(frozen=True, slots=True)
class Playground:
    """The configuration, and our number on each simulated channel, those of SMS first."""

    config: Config
    numbers: Mapping[str, str]

    def is_whatsapp(self, channel: str) -> bool:
        """Whether a channel is one of WhatsApp."""
        return self.config.channels[channel].medium is Medium.WHATSAPP

    def app(self, channel: str) -> str:
        """What a phone calls the app of a channel: its medium, with the channel's id where there are several of it."""
        name = "WhatsApp" if self.is_whatsapp(channel) else "SMS"
        alike = [id_ for id_ in self.numbers if self.is_whatsapp(id_) == self.is_whatsapp(channel)]
        return name if len(alike) == 1 else f"{name} {channel}"


async def playground_of(request: web.Request) -> Playground:
    """What there is to play with, where this key may use the phones. Raises Problem 403, 404, 503."""
    config = request.app[CONTEXT].config
    if SIMULATOR not in request.app:
        raise Problem(404, "There are no virtual phones: the simulator is off.")
    if not may_play(request, request[KEY]):
        raise Problem(403, f"The key {request[KEY].name!r} is not shown what people write.")
    numbers = {
        id_: number for id_, number in (await request.app[SIMULATOR].senders()).items() if id_ in config.channels
    }
    if not numbers:
        raise Problem(404, "There are no virtual phones: no channel of this gateway is simulated.")
    in_order = sorted(numbers, key=lambda id_: (config.channels[id_].medium is Medium.WHATSAPP, id_))
    return Playground(config, {id_: numbers[id_] for id_ in in_order})


def phones_of(given: Sequence[str], playground: Playground) -> list[Phone]:
    """The phones that a query names, each once; without any those that the page begins with. Raises Problem 422."""
    channels = list(playground.numbers)
    phones = []
    for text in given[:MOST]:
        number, _, channel = text.rpartition("@")
        phones.append(Phone(number_of(number, playground), channel if channel in channels else channels[0]))
    if not phones:
        phones = [Phone(FIRST[0], channels[0]), Phone(FIRST[1], channels[-1])]
    return list({phone.number: phone for phone in phones}.values())


def number_of(text: str, playground: Playground) -> str:
    """A phone number. Raises Problem 422."""
    try:
        return read_address(text, playground.config.gateway.default_region, user_ids=False)
    except ValueError as error:
        raise Problem(422, f"{text!r} {error}") from error


def query(phones: Sequence[Phone]) -> str:
    return urlencode([("p", str(phone)) for phone in phones])


def link(phones: Sequence[Phone]) -> str:
    return f"{PAGE}?{query(phones)}"


async def view(request: web.Request, playground: Playground, phone: Phone, phones: Sequence[Phone]) -> dict[str, Any]:
    """A phone as it is shown."""
    simulator = request.app[SIMULATOR]
    n, number = phones.index(phone), playground.numbers[phone.channel]
    relation = None
    if playground.is_whatsapp(phone.channel):
        relation = await simulator.set("graph/relation", {"from": phone.number, "channel": phone.channel})
    return {
        "n": n,
        "number": phone.number,
        "channel": phone.channel,
        "whatsapp": relation is not None,
        "relation": relation,
        "sender": number,
        "bubbles": _bubbles(await simulator.talk(phone.number), number),
        "apps": [
            {
                "name": playground.app(id_),
                "channel": id_,
                "link": link([Phone(other.number, id_) if other is phone else other for other in phones]),
                "current": id_ == phone.channel,
            }
            for id_ in playground.numbers
        ],
        "without": link([other for other in phones if other is not phone]) if len(phones) > 1 else None,
        **await _decided(request, phone.number),
    }


def _bubbles(talk: Talk, number: str) -> list[dict[str, Any]]:
    """The conversation with one of our numbers, the oldest first."""
    with_us: list[Received | Written] = [message for message in talk.received if message.sender == number]
    with_us += [message for message in talk.written if message.to == number]
    with_us.sort(key=lambda message: message.at)
    return [
        {
            "ours": isinstance(message, Received),
            "at": iso(message.at)[11:16],
            "text": message.text,
            "id": message.id if isinstance(message, Received) else "",
            "buttons": message.buttons if isinstance(message, Received) else (),
        }
        for message in with_us[-MESSAGES:]
    ]


async def _decided(request: web.Request, number: str) -> dict[str, Any]:
    """A person's consents, and what the gateway did, the newest first."""
    contact = await request.app[CONTACTS].get(number)
    if contact is None:
        return {"consents": [], "decided": []}
    entries = await request.app[CONTACTS].ledger(number, NEWEST, DECISIONS)
    talk = await request.app[CONVERSATIONS].page(number, before="", most=DECISIONS, raw=False)
    messages = talk[0] if talk is not None else []
    decided = [{"ledger": entry, "at": entry["at"]} for _, entry in entries]
    decided += [{"message": message, "at": message["at"]} for message in messages]
    decided.sort(key=lambda shown: shown["at"], reverse=True)
    return {"consents": contact["consents"], "decided": decided[:DECISIONS]}
