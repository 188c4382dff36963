"""The selection of a claim: every gate is asked about each candidate, and each goes, waits or is refused.

A row whose decision raises an error is put off and holds up nobody.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from gateway.config import Config
from gateway.core.clock import MINUTE, Instant
from gateway.core.message_status import MessageStatus
from gateway.core.policy import gates
from gateway.outbound.claim_memory import ClaimMemory
from gateway.outbound.gate_evaluator import GateEvaluator, GateRequest
from gateway.outbound.marketing_pace import MarketingPace
from gateway.store.errors import Again
from gateway.store.status_changes import StatusChange
from gateway.store.stored_messages import StoredMessage

log = structlog.get_logger()

PUT_OFF = 5 * MINUTE
"""After how long a message whose decision raised an error is looked at again, until it expires: the others go on."""


class Chosen(NamedTuple):
    """A message that may go, with the category that decides, and whether it counts as marketing."""

    message: StoredMessage
    request: GateRequest
    category: gates.Category
    marketing: bool


class Selection:
    """What becomes of a claim's candidates: who may go (`chosen`), the status changes of those who may not, and the
    rows of campaigns that something wider than a person holds (`held`)."""

    def __init__(
        self, connection: Connection, claim_memory: ClaimMemory, evaluator: GateEvaluator, pace: MarketingPace,
        now: Instant,
    ) -> None:  # fmt: skip
        self.evaluator = evaluator
        self.chosen: list[Chosen] = []
        self.status_changes: list[StatusChange] = []
        self.held: set[str] = set()
        self._connection = connection
        self._claim_memory = claim_memory
        self._pace = pace
        self._now = now
        self._paced = 0  # units of marketing that were chosen
        self._met: set[str] = set()  # one message a person: what it takes of caps and rates is seen by the next claim

    def select(
        self,
        candidates: Sequence[StoredMessage],
        free: int,
        busy: frozenset[tuple[str, int]],
        broken: Mapping[str, str],
    ) -> None:
        """Decide about each candidate until `free` are chosen. `broken` has, by contact, the error that reading their
        state raised."""
        for row in candidates:
            if len(self.chosen) >= free:
                break
            if row.expires_at <= self._now:
                self.status_changes.append(StatusChange(row, MessageStatus.EXPIRED))
            elif (row.contact_id, row.lane) not in busy and row.contact_id not in self._met:
                self._decide(row, broken.get(row.contact_id))

    def _decide(self, row: StoredMessage, known_error: str | None) -> None:
        try:
            if known_error is not None:
                raise ValueError(known_error)
            request = self._request(row)
            category, refusal = self.evaluator.decide(request)
            free_at = self.evaluator.pair_free_at(request) if refusal is None else self._now
        except (DBAPIError, Again):
            raise
        except Exception as error:  # around deciding one candidate: it is put off, the others go on
            log.exception("claim.message_error", channel=self._claim_memory.channel.id, message=row.id)
            self._wait(row, self._now + PUT_OFF, "gateway", ascii(error))
            return
        if refusal is not None:
            self._refuse(row, refusal)
        elif free_at > self._now:
            self._wait(row, free_at)
        else:
            marketing = request.reply is None and category is gates.Category.MARKETING
            self._choose(Chosen(row, request, category, marketing))

    def _choose(self, chosen: Chosen) -> None:
        """No gate refuses it: it goes, unless the pace, a template's trial or a messaging limit has no room for it."""
        message, request, _, marketing = chosen
        if marketing and not self._pace.lets(self._paced):
            self._pace.held += 1
            return
        if self.evaluator.waits_for_trial(request):
            return
        if not self.evaluator.finds_place(request, marketing=marketing):
            return  # the next claim sees that the limit is reached, and says so
        self._paced += message.cost if marketing else 0
        self.chosen.append(chosen)
        self._met.add(message.contact_id)

    def _refuse(self, row: StoredMessage, refusal: gates.Verdict) -> None:
        if refusal.until is None:
            self.status_changes.append(StatusChange(row, MessageStatus.REFUSED, reason=refusal.reason))
        elif refusal.reason in gates.WIDE and row.campaign_id is not None:
            self.held.add(row.id)  # nothing is written on each of a stream's rows
        else:
            again = row.status == MessageStatus.DEFERRED and row.reason == refusal.reason
            until = gates.due_at(refusal, self._now)
            self.status_changes.append(
                StatusChange(row, MessageStatus.DEFERRED, reason=refusal.reason, due_at=until, quiet=again)
            )

    def _wait(self, row: StoredMessage, until: Instant, code: str | None = None, detail: str | None = None) -> None:
        """The message keeps its status and is due again at `until`."""
        status = MessageStatus(row.status)
        self.status_changes.append(StatusChange(row, status, row.reason, code, detail, due_at=until, quiet=True))

    def _request(self, row: StoredMessage) -> GateRequest:
        options = _options(row.options)
        return GateRequest(
            row.id,
            row.contact_id,
            row.address,
            row.category,
            row.form,
            row.reply,
            row.campaign_id is not None,
            self._claim_memory.contents.template(self._connection, row),
            on_cap=options.get("on_cap", "refuse"),
            on_quiet_hours=options.get("on_quiet_hours", "defer"),
            keeps_quiet=options.get("keeps_quiet", False),
        )


@lru_cache(maxsize=256)
def _options(text: str | None) -> Mapping[str, Any]:
    """The options of a message; most have the same."""
    return MappingProxyType(json.loads(text) if text else {})


def load_people(
    connection: Connection,
    config: Config,
    claim_memory: ClaimMemory,
    evaluator: GateEvaluator,
    candidates: Sequence[StoredMessage],
    now: Instant,
) -> tuple[GateEvaluator, dict[str, str]]:
    """An evaluator that has read the state of these people, and by contact the error where reading it raised one."""

    def read(by: GateEvaluator, rows: Sequence[StoredMessage]) -> GateEvaluator:
        marketing = {row.contact_id for row in rows if row.reply is None}
        by.load({row.contact_id for row in rows}, marketing=marketing, committing=True)
        return by

    try:
        return read(evaluator, candidates), {}
    except (DBAPIError, Again):
        raise
    except Exception:  # around the batch: each person is read alone to find on whom it breaks
        log.exception("claim.batch_error", channel=claim_memory.channel.id)
    broken: dict[str, str] = {}
    for row in candidates:
        try:
            read(GateEvaluator(connection, config, claim_memory.channel, now), [row])
        except (DBAPIError, Again):
            raise
        except Exception as error:  # around reading one person: the messages to them are put off
            broken[row.contact_id] = ascii(error)
    good = [row for row in candidates if row.contact_id not in broken]
    return read(GateEvaluator(connection, config, claim_memory.channel, now), good), broken
