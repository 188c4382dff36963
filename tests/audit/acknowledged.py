"""What clients and providers were told is there: it must be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tests.audit.record import Call, Record

AT_THE_PROVIDER = {"accepted", "sent", "delivered", "read"}
"""What the gateway calls a message that a provider has."""
ON_ITS_WAY = {"queued", "sending"}
"""What has an end once everything has come to rest."""
NEVER_ARRIVED = {"failed", "refused", "expired", "cancelled"}
STOPS = {"STOP"}
OPT_INS = {"JOIN"}


def lost(record: Record) -> Iterator[str]:
    """Whatever was acknowledged is there, and what is called sent was sent."""
    for call in record.calls:
        if call.acknowledged:
            yield from _missing(record, call)
    yield from _consents(record)
    taken = {send.message for send in record.sends if send.taken}
    for id_, message in record.messages.items():
        if message["status"] in AT_THE_PROVIDER and id_ not in taken:
            yield f"message {id_} is {message['status']}, and no provider took it"


def unsettled(record: Record) -> Iterator[str]:
    """Nothing is on its way any more: every message has an end, or says what it waits for."""
    for id_, message in record.messages.items():
        if message["status"] in ON_ITS_WAY:
            yield f"message {id_} is {message['status']}"


def _missing(record: Record, call: Call) -> Iterator[str]:
    if call.kind == "send" and call.answer["id"] not in record.messages:
        yield f"message {call.answer['id']} was acknowledged, and is not there"
    if call.kind != "campaign":
        return
    id_ = call.answer["id"]
    campaign = record.campaigns.get(id_)
    if campaign is None:
        yield f"campaign {id_} was acknowledged, and is not there"
        return
    if campaign["state"] == "cancelled":
        yield f"campaign {id_} was acknowledged, and is cancelled"
    people = [recipient["to"] for recipient in call.request["recipients"]]
    rows = [row["to"] for row in record.outcomes.get(id_, ())]
    if sorted(people) != sorted(rows):
        yield f"campaign {id_} has {len(rows)} rows, and was acknowledged with {len(people)} recipients"


def _consents(record: Record) -> Iterator[str]:
    """The state of everybody of whom something was acknowledged: a stop outweighs everything that came before it, and
    nothing of a run lifts one."""
    wanted: dict[tuple[str, str], set[str]] = defaultdict(set)
    for call in record.calls:
        if call.acknowledged and call.kind in ("consent", "import"):
            for row in call.request["rows"]:
                wanted[row["group"], row["address"]].add(row["state"])
    groups = {group for group, _ in record.consents}
    unprompted = {str(it["to"]) for it in record.messages.values() if it["status"] in NEVER_ARRIVED}
    for webhook in record.webhooks:
        word = webhook.text.strip().upper()
        if word in OPT_INS and webhook.person in unprompted:
            continue  # who cannot be asked does not become pending
        if webhook.taken and word in STOPS | OPT_INS:
            for group in groups:
                if (group, webhook.person) in record.consents:
                    wanted[group, webhook.person].add("unsubscribed" if word in STOPS else "pending")
    for who, states in wanted.items():
        shown = record.consents.get(who, "unknown")
        expected = {"unsubscribed"} if "unsubscribed" in states else states
        if shown not in expected and not (expected == {"pending"} and shown == "subscribed"):
            yield f"{who[1]} is {shown} in {who[0]}, and {sorted(states)} was acknowledged"
