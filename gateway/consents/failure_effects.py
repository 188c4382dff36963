"""What a failed send says beyond itself, and what follows from it for the person.

One table from the meaning of an error to what is done, for the provider's answer to a send and for a failed status
alike; it runs in the transaction that writes the status (a carrier block commits with the `failed` it came with).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from channels.errors import Meaning, SendError
from channels.outbound import Content
from gateway.consents import identity_merge
from gateway.consents.addresses import identity_of
from gateway.consents.auto_replies import ReplyAddress
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.consent.states import ASKS, Kind, Signal, SignalSource, SignalTime
from gateway.core.message_status import NEVER_SENT, MessageStatus
from gateway.core.phone import spellings
from gateway.core.policy.gates import SERVICE_WINDOW
from gateway.core.policy.health import Sign
from gateway.store import contacts as contact_store
from gateway.store import conversations as conversation_store
from gateway.store import reachability
from gateway.store.status_changes import StatusChange
from gateway.store.stored_messages import StoredMessage


@dataclass(slots=True)
class Failures:
    """The failures of one transaction, and what `settle` will write of them for all their people at once."""

    consent_unit: ConsentUnit
    invalid: dict[str, str] = field(default_factory=dict)  # address → code
    closed_windows: set[tuple[str, str]] = field(default_factory=set)  # (contact, channel)
    cooled: set[str] = field(default_factory=set)  # contacts
    unreached: list[tuple[StoredMessage, SendError]] = field(
        default_factory=list
    )  # to numbers that are called inactive


Effect = Callable[[Failures, "StoredMessage", SendError], None]


def failed(failures: Failures, message: StoredMessage, error: SendError, *, final: bool) -> None:
    """Act on the failure of a message; `final` when it will not be tried again. Its contact must be loaded."""
    consent_unit, effect = failures.consent_unit, EFFECTS.get(error.meaning)
    if effect is not None:
        effect(failures, message, error)
    if final and error.meaning in SIGNS and message.counted_at is not None:  # of marketing
        consent_unit.signs.tally(message.channel, SIGNS[error.meaning])
    if final:
        taken_back(consent_unit, message, error.code, final=True, detail=error.detail)


def handed_over(consent_unit: ConsentUnit, sent: Sequence[tuple[StoredMessage, Content]]) -> None:
    """The attempt to send these is committed: the windows of the prompts and questions among them begin."""
    asking = [(row, content) for row, content in sent if row.reply in ASKS]
    consent_unit.load({row.contact_id for row, _ in asking}, with_replies=False)
    for row, content in asking:
        consent_unit.handed_over(row, shown_of(content))


def taken_back(consent_unit: ConsentUnit, message: StoredMessage, why: str, *, final: bool, detail: str = "") -> None:
    """A prompt or question that counted as handed over certainly was not sent: it waits again, or (`final`) will never
    be sent. Its contact must be loaded."""
    if (asked := ASKS.get(message.reply or "")) is not None:
        kind = asked.failed if final else asked.returned
        _signal(consent_unit, message, SendError(why, detail or "it was not sent"), kind)


def shown_of(content: Content) -> str:
    """What a person reads of a message, as far as we know it: its text, with its buttons, or which template with which
    variables."""
    if content.interactive is not None:
        labels = [f"[{button['title']}]" for button in content.interactive.get("buttons", ())]
        return " ".join((str(content.interactive["body"]), *labels))
    if content.template is None:
        return content.text or ""
    template = content.template
    return f"template {template['name']} ({template['language']}): {', '.join(map(str, template.get('body') or []))}"


def settle(failures: Failures) -> None:
    """Write what the failures mean for their people. After the statuses of this transaction are written."""
    consent_unit = failures.consent_unit
    _give_up_numbers(failures)
    reachability.set_invalid(consent_unit.connection, failures.invalid)
    conversation_store.close_windows(consent_unit.connection, failures.closed_windows, consent_unit.now)
    contact_store.cool(consent_unit.connection, failures.cooled, consent_unit.now)


def _give_up_numbers(failures: Failures) -> None:
    """A number that the carrier calls inactive a second time, with no sign of life before the sends, counts as
    deactivated: its opt-ins end and its stops stay."""
    consent_unit = failures.consent_unit
    spelled = [
        [(message.contact_id, address, error.code) for address in spellings(identity_of(message.address).value)]
        for message, error in failures.unreached
    ]
    counts = reachability.in_vain(consent_unit.connection, itertools.chain.from_iterable(spelled))
    for (message, error), addresses in zip(failures.unreached, spelled, strict=True):
        if sum(counts.get(address, 0) for address in addresses) >= 2:
            _invalid(failures, message, error)
            identity_merge.lose(consent_unit, message.contact_id, {"code": error.code, "message": message.id})


def end_prompts(consent_unit: ConsentUnit, status_changes: Sequence[StatusChange]) -> None:
    """A prompt that ended while it waited, and so will never go out, leaves nobody pending; a question leaves its hold
    to a human."""
    ended = [
        status_change
        for status_change in status_changes
        if status_change.old.reply in ASKS and status_change.status in (MessageStatus.FAILED, *NEVER_SENT)
    ]
    consent_unit.load({status_change.old.contact_id for status_change in ended}, with_replies=False)
    for status_change in ended:
        why = status_change.reason or status_change.code or status_change.status
        error = SendError(why, "it was not sent")
        _signal(consent_unit, status_change.old, error, ASKS[status_change.old.reply or ""].failed)


def _signal(consent_unit: ConsentUnit, message: StoredMessage, error: SendError, kind: Kind) -> None:
    group = consent_unit.config.groups.get(message.group_id or "")
    if group is None:
        return
    signal = Signal(
        kind=kind,
        at=SignalTime(consent_unit.now),
        source=SignalSource.PROVIDER,
        prompt=message.id if kind in ASKS.get(message.reply or "", ()) else None,
        evidence={"code": error.code, "detail": error.detail, "message": message.id},
    )
    consent_unit.apply(message.contact_id, group, signal, ReplyAddress(message.channel, message.address))


def _blocked(failures: Failures, message: StoredMessage, error: SendError) -> None:
    consent_unit = failures.consent_unit
    if consent_unit.config.groups.get(message.group_id or "") is None:
        consent_unit.block(message.contact_id, message.channel, error.code)
    else:
        _signal(consent_unit, message, error, Kind.BLOCKED)


def _meta_stop(failures: Failures, message: StoredMessage, error: SendError) -> None:
    _signal(failures.consent_unit, message, error, Kind.META_STOP)


def _invalid(failures: Failures, message: StoredMessage, error: SendError) -> None:
    value = identity_of(message.address).value
    failures.invalid[value] = failures.consent_unit.people[message.contact_id].invalid[value] = error.code


def _unreachable(failures: Failures, message: StoredMessage, error: SendError) -> None:
    """An inactive number: `settle` counts how often, once the statuses of this transaction are written."""
    failures.unreached.append((message, error))


def _window_closed(failures: Failures, message: StoredMessage, error: SendError) -> None:
    """Meta knows better when the service window ended (131047)."""
    consent_unit = failures.consent_unit
    talked = consent_unit.people[message.contact_id].talked
    answerable, until = talked.get(message.channel, (None, None))
    if until is not None and until - SERVICE_WINDOW > (message.claimed_at or message.created_at):
        return  # they wrote again since
    failures.closed_windows.add((message.contact_id, message.channel))
    talked[message.channel] = (answerable, consent_unit.now)


def _cool_down(failures: Failures, message: StoredMessage, error: SendError) -> None:
    """Meta delivers no more marketing to this person for now (131049): trying again makes it worse."""
    failures.cooled.add(message.contact_id)
    failures.consent_unit.people[message.contact_id].cooled_at = failures.consent_unit.now


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
