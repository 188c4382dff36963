"""A dry run: every row of a campaign with every gate that would refuse or defer it now. Writes nothing."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection

from gateway.campaigns.recipients import CampaignTarget, RenderedRow
from gateway.consents.addresses import identity_of
from gateway.core.clock import Instant, iso
from gateway.core.message_status import MessageStatus
from gateway.core.policy.gates import Category, Reason, Verdict
from gateway.outbound.gate_evaluator import GateEvaluator, GateRequest
from gateway.runtime.context import Context
from gateway.store import channels as channel_store
from gateway.store import identities as identity_store
from gateway.store import person_states


@dataclass(slots=True)
class DryRun:
    """What a dry run carries from chunk to chunk: when its messages would expire, the people of earlier rows, and how
    many of them take a place of each limit of people."""

    expires_at: Instant
    seen: set[str] = field(default_factory=set)
    taken: tuple[int, ...] = ()


SHOWN = 100
"""People of an audience whom a dry run shows; the others it counts."""


@dataclass(slots=True)
class DryRunSummary:
    """A dry run of a whole audience: how many people have which status, and for which reasons; the first are shown."""

    items: list[dict[str, Any]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)

    def add(self, items: Sequence[dict[str, Any]]) -> None:
        """Count some more people."""
        self.items += items[: SHOWN - len(self.items)]
        self.counts.update(item["status"] for item in items)
        self.reasons.update(reason for item in items for reason in item["reasons"])

    def shown(self) -> dict[str, Any]:
        """As the API shows it."""
        counts = {"recipients": self.counts.total(), **self.counts}
        return {"items": self.items, "counts": counts, "reasons": dict(self.reasons)}


def check_rows(
    connection: Connection,
    context: Context,
    target: CampaignTarget,
    rows: Sequence[RenderedRow],
    run: DryRun,
    now: Instant,
) -> list[dict[str, Any]]:
    """What would become of each row, as the API shows it: the channel's pause and the messaging limit count too. A row
    that would wait beyond its time is `expired`."""
    contacts = identity_store.find(connection, {identity_of(row.to) for row in rows})
    evaluator = GateEvaluator(connection, context.config, context.channels[target.channel], now)
    evaluator.load(list(contacts.values()), dry=True)
    evaluator.give_away(run.taken)
    options, form = json.loads(target.options), target.form
    pause = _pause(connection, target.channel, now)
    items = []
    for row in rows:
        identity = identity_of(row.to)
        person = contacts.get(identity, identity.value)
        if identity not in contacts:
            evaluator.people[person] = person_states.PersonState("")
        request = _request(target, row, identity.value, person, form, options)
        verdicts = evaluator.verdicts(request)
        mistakes = [Reason.MISSING_VARIABLE] if row.missing else []
        if person in run.seen:
            mistakes.insert(0, Reason.DUPLICATE)
        run.seen.add(person)
        item = _item(row, verdicts, mistakes, pause, run.expires_at)
        if item["status"] == MessageStatus.QUEUED:
            evaluator.take(request, marketing=evaluator.category(request) is Category.MARKETING)
        items.append(item)
    run.taken = tuple(map(sum, zip_longest(run.taken, evaluator.fresh, fillvalue=0)))
    return items


def _request(
    target: CampaignTarget, row: RenderedRow, key: str, person: str, form: str, options: Mapping[str, str]
) -> GateRequest:
    return GateRequest(
        key=key,
        contact_id=person,
        address=row.to,
        category=target.category,
        form=form,
        bulk=True,
        template=target.content.get("template"),
        on_cap=options["on_cap"],
        on_quiet_hours=options["on_quiet_hours"],
    )


def _item(
    row: RenderedRow, verdicts: list[Verdict], mistakes: list[Reason], pause: Verdict | None, expires_at: Instant
) -> dict[str, Any]:
    """A row as the API shows it. `mistakes` are the reasons that no gate gives; they refuse it for good."""
    refused = bool(mistakes) or any(verdict.until is None for verdict in verdicts)
    if pause is not None and all(verdict.reason is not pause.reason for verdict in verdicts):
        verdicts = [*verdicts, pause]
    late = any(verdict.ends_at is not None and verdict.ends_at >= expires_at for verdict in verdicts)
    status = MessageStatus.QUEUED
    if refused:
        status = MessageStatus.REFUSED
    elif verdicts:
        status = MessageStatus.EXPIRED if late else MessageStatus.DEFERRED
    return {
        "to": row.to,
        "status": status.value,
        "reasons": [reason.value for reason in (*mistakes, *(verdict.reason for verdict in verdicts))],
        "gates": [
            {"reason": verdict.reason.value, "until": iso(verdict.ends_at) if verdict.ends_at is not None else None}
            for verdict in verdicts
        ],
    }


def _pause(connection: Connection, channel: str, now: Instant) -> Verdict | None:
    """What stops a channel, None when nothing does: a pause (which has no end where a human has to resume it), or a
    hold by the provider or the connection to it."""
    channel_row = channel_store.get(connection, channel)
    until = channel_row.stopped_until(now)
    if until is None:
        return None
    by_hand = until == channel_row.paused_until and channel_row.pause_ends(now) is None
    return Verdict(Reason.CHANNEL_PAUSED, ends_at=None if by_hand else until)
