"""What a failed send says beyond itself, and what follows from it for the person.

One table from the meaning of an error to what is done, for the provider's answer to a send and for a failed status
alike; it runs in the transaction that writes the status (a carrier block commits with the `failed` it came with).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from channels.errors import Meaning, SendError
from channels.outbound import Content
from gateway.clock import DAY
from gateway.consent.model import Kind, Moment, Reply, Signal, Source
from gateway.core.message_status import Status
from gateway.core.phone import spellings
from gateway.gates.health import Sign
from gateway.people import kinship
from gateway.people.answers import Place
from gateway.people.identity import identity_of
from gateway.people.register import Register
from gateway.store import people
from gateway.store.messages import Move

Effect = Callable[[Register, "Row[Any]", SendError], None]


def failed(register: Register, message: Row[Any], error: SendError, *, final: bool) -> None:
    """Act on the failure of a message; `final` when it will not be tried again. Its contact must be loaded."""
    effect = EFFECTS.get(error.meaning)
    if effect is not None:
        effect(register, message, error)
    if final and error.meaning in SIGNS and message.counted_at is not None:  # of marketing
        register.tally(message.channel, SIGNS[error.meaning])
    if final:
        taken_back(register, message, error.code, final=True, detail=error.detail)


def handed_over(register: Register, sent: Sequence[tuple[Row[Any], Content]]) -> None:
    """The attempt to send these is committed: the windows of the prompts among them begin."""
    prompts = [(row, content) for row, content in sent if row.reply == Reply.PROMPT]
    register.load({row.contact_id for row, _ in prompts}, with_replies=False)
    for row, content in prompts:
        register.handed_over(row, shown_of(content))


def taken_back(register: Register, message: Row[Any], why: str, *, final: bool, detail: str = "") -> None:
    """A prompt that counted as handed over certainly was not sent: it waits again, or (`final`) will never be sent.
    Its contact must be loaded."""
    if message.reply == Reply.PROMPT:
        kind = Kind.PROMPT_FAILED if final else Kind.PROMPT_RETURNED
        _signal(register, message, SendError(why, detail or "it was not sent"), kind)


def shown_of(content: Content) -> str:
    """What a person reads of a message, as far as we know it: its text, or which template with which variables."""
    if content.template is None:
        return content.text or ""
    template = content.template
    return f"template {template['name']} ({template['language']}): {', '.join(map(str, template.get('body') or []))}"


def give_up_numbers(register: Register) -> None:
    """A number that the carrier calls inactive a second time, with no sign of life before the sends, is given up for
    deactivated: its opt-ins end and its stops stay. After the statuses of this transaction are written."""
    for message, error in register.unreached:
        addresses = spellings(identity_of(message.address).value)
        if people.in_vain(register.connection, message.contact_id, addresses, error.code) < 2:
            continue
        _invalid(register, message, error)
        kinship.lose(register, message.contact_id, {"code": error.code, "message": message.id})
    register.unreached.clear()


def end_prompts(register: Register, moves: Sequence[Move]) -> None:
    """A prompt that ended in the queue, out of time or refused, leaves nobody pending."""
    ended = [it for it in moves if it.old.reply == Reply.PROMPT and it.status in (Status.EXPIRED, Status.REFUSED)]
    register.load({it.old.contact_id for it in ended}, with_replies=False)
    for it in ended:
        error = SendError(it.reason or it.status, "the prompt was not sent")
        _signal(register, it.old, error, Kind.PROMPT_FAILED)


def _signal(register: Register, message: Row[Any], error: SendError, kind: Kind) -> None:
    group = register.config.groups.get(message.group_id or "")
    if group is None:
        return
    signal = Signal(
        kind=kind,
        at=Moment(register.now),
        source=Source.PROVIDER,
        prompt=message.id if kind in (Kind.PROMPT_FAILED, Kind.PROMPT_RETURNED) else None,
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
    value = identity_of(message.address).value
    people.set_invalid(register.connection, value, error.code)
    register.people[message.contact_id].invalid[value] = error.code


def _unreachable(register: Register, message: Row[Any], error: SendError) -> None:
    """An inactive number: looked at once the statuses of this transaction are written (`give_up_numbers`)."""
    register.unreached.append((message, error))


def _window_closed(register: Register, message: Row[Any], error: SendError) -> None:
    """Meta knows better when the service window ended (131047)."""
    talked = register.people[message.contact_id].talked
    answerable, until = talked.get(message.channel, (None, None))
    if until is not None and until - DAY > (message.claimed_at or message.created_at):
        return  # they wrote again since
    people.close_window(register.connection, message.contact_id, message.channel, register.now)
    talked[message.channel] = (answerable, register.now)


def _cool_down(register: Register, message: Row[Any], error: SendError) -> None:
    """Meta delivers no more marketing to this person for now (131049): trying again makes it worse."""
    people.cool(register.connection, message.contact_id, register.now)
    register.people[message.contact_id].cooled_at = register.now


SIGNS: Mapping[Meaning, Sign] = {
    Meaning.INVALID_ADDRESS: Sign.UNREACHABLE,
    Meaning.UNREACHABLE: Sign.UNREACHABLE,
    Meaning.UNDELIVERABLE: Sign.UNREACHABLE,
    Meaning.FILTERED: Sign.FILTERED,
    Meaning.SPAM: Sign.FILTERED,
}
"""What a failure says of the channel's health. That somebody opted out is counted where their consent changes."""

EFFECTS: Mapping[Meaning, Effect] = {
    Meaning.BLOCKED: _blocked,
    Meaning.MARKETING_STOPPED: _meta_stop,
    Meaning.INVALID_ADDRESS: _invalid,
    Meaning.UNREACHABLE: _unreachable,
    Meaning.WINDOW_CLOSED: _window_closed,
    Meaning.COOL_DOWN: _cool_down,
}
