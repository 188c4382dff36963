"""Numbers that were given up, from the carriers' daily lists: opt-ins end, stops stay, and nothing is sent there.

Asked once a day for each account that has a channel with `deactivations`, and for the days that were missed. A number
from which somebody writes again is good again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import structlog
from sqlalchemy import Connection

from channels.channel import Channel
from gateway.channel_health.error_scope import account_of
from gateway.config import TwilioConfig
from gateway.consents import identity_merge
from gateway.consents.addresses import identity_of
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import SECOND, Instant
from gateway.core.phone import heard
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import channel_stats, reachability
from gateway.store import identities as identity_store
from gateway.store.engine import Lane, StoreError
from gateway.store.identities import KnownIdentity

log = structlog.get_logger()

EVERY = 3600.0
"""Seconds between two checks for new lists."""

DAYS_BACK = 7
"""How many days back the first check goes, or one after a long pause."""

CODE = "deactivated"
"""The code with which such a number is marked invalid."""


class Deactivations(Periodic):
    """The service: a turn each hour."""

    NAME = "deactivations"
    RETRY_AFTER = EVERY

    def __init__(self, context: Context) -> None:
        super().__init__(context.metrics)
        self._context = context

    async def turn(self) -> float:
        """Look once."""
        await self.look()
        return EVERY

    async def look(self) -> int:
        """Process every list that is there; returns how many people lost their number."""
        context, lost = self._context, 0
        accounts_done: set[tuple[str, str]] = set()
        for id_, settings in context.config.channels.items():
            channel, account = context.channels.get(id_), account_of(context.config, id_)
            if not isinstance(settings, TwilioConfig) or not settings.deactivations or account in accounts_done:
                continue
            accounts_done.add(account)
            if channel is not None:
                lost += await self._account(channel, f"deactivations {account[1]}")
        return lost

    async def _account(self, channel: Channel, name: str) -> int:
        store, lost = self._context.store, 0
        done = await store.read(lambda connection: channel_stats.marked(connection, name))
        for day in _days(done, self._context.clock.now()):
            if self.stopping:
                break
            ended = 0
            try:
                async for lines in channel.deactivated(day):
                    phones = [identity_of(number) for line in lines if (number := heard(line)) is not None]
                    ended += len(phones)
                    lost += await self._batch(phones, day)
            except (OSError, TimeoutError) as error:
                log.warning("deactivations.failed", day=str(day), error=str(error))
                break  # the list is fetched again: a number processed twice changes nothing
            if not ended:
                continue  # there is no list for that day, or not yet
            await store.write(lambda connection, day=day: channel_stats.mark(connection, name, str(day)))  # type: ignore[misc]
            log.info("deactivations.processed", day=str(day), numbers=ended, lost=lost)
        return lost

    async def _batch(self, phones: Sequence[KnownIdentity], day: date) -> int:
        context = self._context
        known = await context.store.read(lambda connection: identity_store.find(connection, phones))
        if not known:
            return 0
        try:
            outcome = await context.store.write(lambda connection: self._unit(connection, list(known), day), Lane.BULK)
        except StoreError as error:
            raise OSError(str(error)) from error
        context.committed(outcome)
        return len(known)

    def _unit(self, connection: Connection, phones: Sequence[KnownIdentity], day: date) -> CommitEffects:
        context, now = self._context, self._context.clock.now()
        contacts = identity_store.find(connection, phones)
        consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
        consent_unit.load(contacts.values())
        for phone, contact in sorted(contacts.items()):
            if reachability.heard_since(connection, contact, _end_of(day)):
                continue  # the person wrote from this number after that day
            reachability.set_invalid(connection, phone.value, CODE)
            consent_unit.people[contact].invalid[phone.value] = CODE
            identity_merge.lose(consent_unit, contact, {"code": CODE, "day": str(day)})
        consent_unit.review(contacts.values())
        return consent_unit.save()


def _days(done: str | None, now: Instant) -> list[date]:
    """The days whose lists are still to be processed, the oldest first; without today, which is not over."""
    today = datetime.fromtimestamp(now // SECOND, UTC).date()
    first = max(today - timedelta(days=DAYS_BACK), date.fromisoformat(done) + timedelta(days=1) if done else date.min)
    return [first + timedelta(days=i) for i in range((today - first).days)]


def _end_of(day: date) -> Instant:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * SECOND + 86_400 * SECOND
