"""What a failed send says beyond itself, and what follows from it for the person.

One table from the meaning of an error to what is done, for the provider's answer to a send and for a failed status
alike; it runs in the transaction that writes the status (a carrier block commits with the `failed` it came with).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Row

from channels.base import Meaning, SendError
from gateway.answers import Place
from gateway.consent.model import EVERYWHERE, Kind, Moment, Reply, Signal, Source
from gateway.register import Register
from gateway.store import people

Effect = Callable[[Register, "Row[Any]", SendError], None]


def failed(register: Register, message: Row[Any], error: SendError, *, final: bool) -> None:
    """Act on the failure of a message; `final` when it will not be tried again. Its contact must be loaded."""
    effect = EFFECTS.get(error.meaning)
    if effect is not None:
        effect(register, message, error)
    if final and message.reply == Reply.PROMPT:
        _signal(register, message, error, Kind.PROMPT_FAILED)


def _signal(register: Register, message: Row[Any], error: SendError, kind: Kind) -> None:
    group = register.config.groups.get(message.group_id or "")
    if group is None:
        return
    signal = Signal(
        kind=kind,
        at=Moment(register.now),
        source=Source.PROVIDER,
        evidence={"code": error.code, "detail": error.detail, "message": message.id},
    )
    register.apply(message.contact_id, group, signal, Place(message.channel, message.address))


def _blocked(register: Register, message: Row[Any], error: SendError) -> None:
    if register.config.groups.get(message.group_id or "") is None:
        register.block(message.contact_id, message.channel, error.code)
    else:
        _signal(register, message, error, Kind.BLOCKED)


def _meta_stop(register: Register, message: Row[Any], error: SendError) -> None:
    _signal(register, message, error, Kind.META_STOP)


def _invalid(register: Register, message: Row[Any], error: SendError) -> None:
    people.set_invalid(register.connection, message.address, error.code)
    register.people[message.contact_id].invalid[message.address] = error.code


def _unreachable(register: Register, message: Row[Any], error: SendError) -> None:
    """An inactive number: at the second time it is given up for deactivated, its opt-ins end and its stops stay."""
    if people.add_unreachable(register.connection, message.address) < 2:
        return
    _invalid(register, message, error)
    lose_number(register, message.contact_id, message.channel, message.address, error.code)


def lose_number(register: Register, contact: str, channel: str, address: str, why: str) -> None:
    """The number no longer belongs to the person: opt-ins end in every group, stops stay."""
    signal = Signal(Kind.NUMBER_LOST, Moment(register.now), Source.PROVIDER, evidence={"code": why})
    for group in list(register.people[contact].consents):
        if group != EVERYWHERE and group in register.config.groups:
            register.apply(contact, register.config.groups[group], signal, Place(channel, address))


EFFECTS: Mapping[Meaning, Effect] = {
    Meaning.BLOCKED: _blocked,
    Meaning.MARKETING_STOPPED: _meta_stop,
    Meaning.INVALID_ADDRESS: _invalid,
    Meaning.UNREACHABLE: _unreachable,
}
