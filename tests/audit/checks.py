"""The checks of a record, as a table: each yields a sentence for every fault that it finds. Pure functions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.audit import acknowledged, stops
from tests.audit.record import SECOND, Record

Check = Callable[[Record], Iterator[str]]

RANKS: Mapping[str, int] = {"unknown": 0, "accepted": 1, "queued": 1, "sent": 2, "delivered": 3, "read": 4}
"""How far a status is, as providers and the API call it; a failure stands beside them."""
FAILURES = {"failed", "undelivered"}
CONSENTING = ("consent", "import")
"""The calls that may subscribe somebody."""


@dataclass(frozen=True, slots=True)
class Row:
    """A check by its name, and what it looks at. A row that is `listed` tells of something that no gateway can
    prevent."""

    name: str
    check: Check
    listed: bool = False


def sent_twice(record: Record) -> Iterator[str]:
    """No message is taken twice by a provider, and no recipient of a campaign gets two messages of it."""
    taken = Counter(send.message for send in record.sends if send.taken and send.message)
    yield from (f"message {message} was taken {count} times" for message, count in taken.items() if count > 1)
    anonymous = sum(send.taken and not send.message for send in record.sends)
    if anonymous:
        yield f"{anonymous} messages were taken that carry no id of ours"
    for campaign, rows in record.outcomes.items():
        reached = Counter(str(row["to"]) for row in rows if taken[str(row["id"])])
        yield from (f"{to} got {count} messages of campaign {campaign}" for to, count in reached.items() if count > 1)


def over_cap(record: Record) -> Iterator[str]:
    """No person gets more marketing messages in any window than the cap says."""
    cap, window = record.bounds.cap, int(record.bounds.cap_in * SECOND)
    if not cap:
        return
    got: dict[str, list[int]] = defaultdict(list)
    for send in record.sends:
        message = record.messages.get(send.message)
        if send.taken and message is not None and message["category"] == "marketing":
            got[send.recipient].append(send.at)
    for person, times in got.items():
        most = max(len(window_) for window_ in _windows(sorted(times), window))
        if most > cap:
            yield f"{person} got {most} marketing messages, and the cap is {cap}"


def over_rate(record: Record) -> Iterator[str]:
    """In no second more reach a provider than 1.1 × rate + 1. Where the recorder itself was late, what came meanwhile
    counts as spread over that time."""
    for sender, rate in record.bounds.rates.items():
        times = sorted(send.at for send in record.sends if send.sender == sender)
        worst, worst_at, worst_bound = 0, 0, 0.0
        for window in _windows(times, SECOND):
            late = sum(
                seconds for at, seconds in record.late if window[0] - SECOND <= at <= window[-1] + SECOND + seconds
            )
            bound = 1.1 * rate * (1 + late) + 1
            if len(window) > bound and len(window) - bound > worst - worst_bound:
                worst, worst_at, worst_bound = len(window), window[0], bound
        if worst:
            yield f"{worst} messages reached {sender} within a second from {worst_at}, and {worst_bound:.0f} may"


def over_limit(record: Record) -> Iterator[str]:
    """No more people are reached in a day than the messaging limit says: a message that the provider took, and then
    said that it failed, reached nobody."""
    sender, limit = record.bounds.limit_sender, record.bounds.limit
    if not limit:
        return
    inside = {webhook.person for webhook in record.webhooks if webhook.channel == record.bounds.limit_channel}
    failed = {id_ for webhook in record.webhooks if webhook.taken for id_, status in webhook.told if status in FAILURES}
    first: dict[str, int] = {}
    for send in sorted(record.sends, key=lambda send: send.at):
        counts = send.taken and send.recipient not in inside and send.message not in failed
        if send.sender == sender and counts:
            first.setdefault(send.recipient, send.at)
    most = max((len(window) for window in _windows(sorted(first.values()), 86_400 * SECOND)), default=0)
    if most > limit:
        yield f"{most} people were reached through {sender} in a day, and the limit is {limit}"


def without_consent(record: Record) -> Iterator[str]:
    """Nobody gets marketing for whom no client ever asked for a subscription."""
    asked = {row["address"] for call in record.calls if call.kind in CONSENTING for row in call.request["rows"]}
    for send in record.sends:
        message = record.messages.get(send.message)
        if send.taken and message is not None and message["category"] == "marketing" and send.recipient not in asked:
            yield f"{send.text!r} went to {send.recipient}, who never subscribed"


def counts_differ(record: Record) -> Iterator[str]:
    """A campaign's counts are those of its rows, and add up to its recipients."""
    for id_, campaign in record.campaigns.items():
        counts = {name: count for name, count in campaign["counts"].items() if name != "recipients"}
        rows = Counter(str(row["status"]) for row in record.outcomes.get(id_, ()))
        shown = {name: count for name, count in counts.items() if count}
        if shown != dict(rows):
            yield f"campaign {id_} counts {shown}, and its rows are {dict(rows)}"
        if sum(counts.values()) != campaign["counts"]["recipients"]:
            yield f"campaign {id_} has {campaign['counts']['recipients']} recipients, and counts {sum(counts.values())}"


def ledger_broken(record: Record) -> Iterator[str]:
    """The ledger is whole."""
    if record.ledger:
        yield record.ledger


def callback_lost(record: Record) -> Iterator[str]:
    """A status that the gateway acknowledged shows in the message."""
    told: dict[str, set[str]] = defaultdict(set)
    for webhook in record.webhooks:
        if webhook.taken:
            for message, status in webhook.told:
                told[message].add(status)
    for id_, statuses in told.items():
        message = record.messages.get(id_)
        if message is None:
            yield f"the API does not know message {id_}, of which {sorted(statuses)} was acknowledged"
            continue
        shown = str(message["status"])
        failed = bool(statuses & FAILURES) and shown in FAILURES
        reached = max((RANKS.get(status, 0) for status in statuses - FAILURES), default=0)
        wanted = 0 if failed else reached
        if not failed and (RANKS.get(shown, -1) < wanted or (statuses <= FAILURES and shown not in FAILURES)):
            yield f"message {id_} is {shown}, and {sorted(statuses)} was acknowledged"


def key_used_twice(record: Record) -> Iterator[str]:
    """One idempotency key has one effect and one answer; one text, however often it comes, has one reply."""
    answers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for call in record.calls:
        if call.key and call.acknowledged and isinstance(call.answer, dict) and "id" in call.answer:
            answers[call.kind, call.key].add(str(call.answer["id"]))
    for (kind, key), ids in answers.items():
        if len(ids) > 1:
            yield f"{kind} {key} was answered with {len(ids)} ids"
    yield from _effects_of_a_key(record)
    yield from stops.replies(record)


def _effects_of_a_key(record: Record) -> Iterator[str]:
    keys = {call.key for call in record.calls if call.kind == "send" and call.key}
    made = Counter(str(message.get("reference")) for message in record.messages.values() if message.get("reference"))
    yield from (f"send {key} made {made[key]} messages" for key in sorted(keys) if made[key] > 1)
    names = {call.key for call in record.calls if call.kind == "campaign" and call.key}
    alive = Counter(str(item["name"]) for item in record.campaigns.values() if item["state"] != "cancelled")
    yield from (f"campaign {name} was made {alive[name]} times" for name in sorted(names) if alive[name] > 1)


def _windows(times: Sequence[int], length: int) -> Iterator[Sequence[int]]:
    """For each time, those of the half-open window that ends with it."""
    first = 0
    for last, at in enumerate(times):
        while times[first] <= at - length:
            first += 1
        yield times[first : last + 1]


CHECKS: tuple[Row, ...] = (
    Row("acknowledged and lost", acknowledged.lost),
    Row("sent twice", sent_twice),
    Row("arrived after an answered STOP", stops.after_answer),
    Row("of requests on their way at the answer, those that came within 50 ms", stops.in_transit, listed=True),
    Row("arrived after an answered STOP, from a node that was frozen", stops.after_answer_when_frozen, listed=True),
    Row("marketing without consent", without_consent),
    Row("over a cap", over_cap),
    Row("over the rate in any second", over_rate),
    Row("over the messaging limit", over_limit),
    Row("counts that are not those of the rows", counts_differ),
    Row("breaks in the ledger", ledger_broken),
    Row("acknowledged callbacks without effect", callback_lost),
    Row("idempotency keys with two effects", key_used_twice),
    Row("left on its way", acknowledged.unsettled),
)
"""Every check, in the order of the table."""


def audit(record: Record) -> dict[str, list[str]]:
    """What each check finds, by its name."""
    return {row.name: list(row.check(record)) for row in CHECKS}


def wrong(found: Mapping[str, Sequence[str]]) -> list[str]:
    """What was found that must not be: all but what is only listed."""
    listed = {row.name for row in CHECKS if row.listed}
    return [f"{name}: {what}" for name, faults in found.items() if name not in listed for what in faults]
