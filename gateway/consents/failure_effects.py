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
from gateway.consents import identity_merge
from gateway.consents.addresses import identity_of
from gateway.consents.auto_replies import ReplyAddress
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.consent.states import Kind, Reply, Signal, SignalSource, SignalTime
from gateway.core.message_status import NEVER_SENT, MessageStatus
from gateway.core.phone import spellings
from gateway.core.policy.gates import SERVICE_WINDOW
from gateway.core.policy.health import Sign
from gateway.store import contacts as contact_store
from gateway.store import conversations as conversation_store
from gateway.store import reachability
from gateway.store.status_changes import StatusChange

Effect = Callable[[ConsentUnit, "Row[Any]", SendError], None]


def failed(consent_unit: ConsentUnit, message: Row[Any], error: SendError, *, final: bool) -> None:
    """Act on the failure of a message; `final` when it will not be tried again. Its contact must be loaded."""
    effect = EFFECTS.get(error.meaning)
    if effect is not None:
        effect(consent_unit, message, error)
    if final and error.meaning in SIGNS and message.counted_at is not None:  # of marketing
        consent_unit.tally(message.channel, SIGNS[error.meaning])
    if final:
        taken_back(consent_unit, message, error.code, final=True, detail=error.detail)


def handed_over(consent_unit: ConsentUnit, sent: Sequence[tuple[Row[Any], Content]]) -> None:
    """The attempt to send these is committed: the windows of the prompts among them begin."""
    prompts = [(row, content) for row, content in sent if row.reply == Reply.PROMPT]
    consent_unit.load({row.contact_id for row, _ in prompts}, with_replies=False)
    for row, content in prompts:
        consent_unit.handed_over(row, shown_of(content))


def taken_back(consent_unit: ConsentUnit, message: Row[Any], why: str, *, final: bool, detail: str = "") -> None:
    """A prompt that counted as handed over certainly was not sent: it waits again, or (`final`) will never be sent.
    Its contact must be loaded."""
    if message.reply == Reply.PROMPT:
        kind = Kind.PROMPT_FAILED if final else Kind.PROMPT_RETURNED
        _signal(consent_unit, message, SendError(why, detail or "it was not sent"), kind)


def shown_of(content: Content) -> str:
    """What a person reads of a message, as far as we know it: its text, or which template with which variables."""
    if content.template is None:
        return content.text or ""
    template = content.template
    return f"template {template['name']} ({template['language']}): {', '.join(map(str, template.get('body') or []))}"


def give_up_numbers(consent_unit: ConsentUnit) -> None:
    """A number that the carrier calls inactive a second time, with no sign of life before the sends, counts as
    deactivated: its opt-ins end and its stops stay. After the statuses of this transaction are written."""
    for message, error in consent_unit.unreached:
        addresses = spellings(identity_of(message.address).value)
        if reachability.in_vain(consent_unit.connection, message.contact_id, addresses, error.code) < 2:
            continue
        _invalid(consent_unit, message, error)
        identity_merge.lose(consent_unit, message.contact_id, {"code": error.code, "message": message.id})
    consent_unit.unreached.clear()


def end_prompts(consent_unit: ConsentUnit, status_changes: Sequence[StatusChange]) -> None:
    """A prompt that ended while it waited, and so will never go out, leaves nobody pending."""
    ended = [
        status_change
        for status_change in status_changes
        if status_change.old.reply == Reply.PROMPT and status_change.status in (MessageStatus.FAILED, *NEVER_SENT)
    ]
    consent_unit.load({status_change.old.contact_id for status_change in ended}, with_replies=False)
    for status_change in ended:
        why = status_change.reason or status_change.code or status_change.status
        error = SendError(why, "the prompt was not sent")
        _signal(consent_unit, status_change.old, error, Kind.PROMPT_FAILED)


def _signal(consent_unit: ConsentUnit, message: Row[Any], error: SendError, kind: Kind) -> None:
    group = consent_unit.config.groups.get(message.group_id or "")
    if group is None:
        return
    signal = Signal(
        kind=kind,
        at=SignalTime(consent_unit.now),
        source=SignalSource.PROVIDER,
        prompt=message.id if kind in (Kind.PROMPT_FAILED, Kind.PROMPT_RETURNED) else None,
        evidence={"code": error.code, "detail": error.detail, "message": message.id},
    )
    consent_unit.apply(message.contact_id, group, signal, ReplyAddress(message.channel, message.address))


def _blocked(consent_unit: ConsentUnit, message: Row[Any], error: SendError) -> None:
    if consent_unit.config.groups.get(message.group_id or "") is None:
        consent_unit.block(message.contact_id, message.channel, error.code)
    else:
        _signal(consent_unit, message, error, Kind.BLOCKED)


def _meta_stop(consent_unit: ConsentUnit, message: Row[Any], error: SendError) -> None:
    _signal(consent_unit, message, error, Kind.META_STOP)


def _invalid(consent_unit: ConsentUnit, message: Row[Any], error: SendError) -> None:
    value = identity_of(message.address).value
    reachability.set_invalid(consent_unit.connection, value, error.code)
    consent_unit.people[message.contact_id].invalid[value] = error.code


def _unreachable(consent_unit: ConsentUnit, message: Row[Any], error: SendError) -> None:
    """An inactive number: looked at once the statuses of this transaction are written (`give_up_numbers`)."""
    consent_unit.unreached.append((message, error))


def _window_closed(consent_unit: ConsentUnit, message: Row[Any], error: SendError) -> None:
    """Meta knows better when the service window ended (131047)."""
    talked = consent_unit.people[message.contact_id].talked
    answerable, until = talked.get(message.channel, (None, None))
    if until is not None and until - SERVICE_WINDOW > (message.claimed_at or message.created_at):
        return  # they wrote again since
    conversation_store.close_window(consent_unit.connection, message.contact_id, message.channel, consent_unit.now)
    talked[message.channel] = (answerable, consent_unit.now)


def _cool_down(consent_unit: ConsentUnit, message: Row[Any], error: SendError) -> None:
    """Meta delivers no more marketing to this person for now (131049): trying again makes it worse."""
    contact_store.cool(consent_unit.connection, message.contact_id, consent_unit.now)
    consent_unit.people[message.contact_id].cooled_at = consent_unit.now


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
