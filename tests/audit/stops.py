"""STOP: what reached a person whose STOP was answered, and how often it was confirmed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import Enum

from tests.audit.acknowledged import OPT_INS, STOPS
from tests.audit.record import SECOND, Freeze, Record, Send


class Excuse(Enum):
    """Why a request came after an answer although it had begun before."""

    NONE = "none"
    IN_TRANSIT = "it was on its way"
    FROZEN = "its node was frozen"


AFTER_GOING_ON = SECOND
"""A request that a frozen node had begun reaches the provider so soon after the node goes on."""


def after_answer(record: Record) -> Iterator[str]:
    """Nothing but replies begins to a person after their STOP was answered."""
    return _of_kind(record, Excuse.NONE)


def in_transit(record: Record) -> Iterator[str]:
    """What came so soon after the answer that it had begun before."""
    return _of_kind(record, Excuse.IN_TRANSIT)


def after_answer_when_frozen(record: Record) -> Iterator[str]:
    """What a node had begun before it was stopped."""
    return _of_kind(record, Excuse.FROZEN)


def replies(record: Record) -> Iterator[str]:
    """A STOP is confirmed at most once, however often its webhook comes."""
    asked: dict[str, set[str]] = {}
    for webhook in record.webhooks:
        if webhook.text.strip().upper() in STOPS:
            asked.setdefault(webhook.person, set()).add(webhook.id)
    confirmed = Counter(send.recipient for send in record.sends if send.taken and "you are unsubscribed" in send.text)
    for person, count in confirmed.items():
        if count > len(asked.get(person, ())):
            yield f"{person} sent {len(asked.get(person, ()))} STOPs, and got {count} confirmations"


def _late(record: Record) -> Iterator[tuple[Send, int]]:
    """The sends to people after their STOP was answered, and when it was."""
    words: dict[str, list[tuple[int, bool]]] = {}
    for webhook in sorted(record.webhooks, key=lambda webhook: webhook.answered):
        word = webhook.text.strip().upper()
        if webhook.taken and word in STOPS | OPT_INS:
            words.setdefault(webhook.person, []).append((webhook.answered, word in STOPS))
    for send in record.sends:
        before = [(at, stop) for at, stop in words.get(send.recipient, ()) if at < send.at]
        if before and before[-1][1] and not send.text.startswith(record.reply):
            yield send, min(at for at, stop in before if stop)


def _of_kind(record: Record, wanted: Excuse) -> Iterator[str]:
    for send, answered in _late(record):
        late = sum(seconds for at, seconds in record.late if abs(at - send.at) <= SECOND * (1 + seconds))
        if any(_thawed(freeze, send, answered) for freeze in record.freezes):
            excuse = Excuse.FROZEN
        elif send.at - answered <= (record.bounds.transit + late) * SECOND:
            excuse = Excuse.IN_TRANSIT
        else:
            excuse = Excuse.NONE
        if excuse is wanted:
            after = (send.at - answered) / 1000
            yield f"{send.text!r} to {send.recipient} came {after:.1f} ms after the STOP was answered"


def _thawed(freeze: Freeze, send: Send, answered: int) -> bool:
    return freeze.began <= answered and freeze.ended <= send.at <= freeze.ended + AFTER_GOING_ON
