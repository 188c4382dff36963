"""Numbers that were given up, from the carriers' daily lists: opt-ins end, stops stay, and nothing is sent there.

Each account that has a channel with `deactivations` is asked for the list of every day, missed days included. A number
from which somebody writes again is valid again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial

import structlog
from sqlalchemy import Connection

from channels.channel import Channel
from gateway.channel_health.error_scope import account_of
from gateway.config import TwilioConfig
from gateway.consents import identity_merge
from gateway.consents.addresses import identity_of
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import DAY, SECOND, Instant
from gateway.core.phone import from_provider
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
        super().__init__(context)

    async def turn(self) -> float:
        """One check for new lists; the seconds until the next one."""
        await self.look()
        return EVERY

    async def look(self) -> int:
        """Process every list that was not processed yet; returns how many people lost their number."""
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
            numbers, lost_before = 0, lost
            try:
                async for lines in channel.deactivated(day):
                    phones = [identity_of(number) for line in lines if (number := from_provider(line)) is not None]
                    numbers += len(phones)
                    lost += await self._batch(phones, day)
            except (OSError, StoreError) as error:  # OSError: TimeoutError too
                log.warning("deactivations.failed", day=str(day), error=str(error))
                break  # the list is fetched again: a number processed twice changes nothing
            if not numbers:
                continue  # there is no list for that day, or not yet
            await store.write(partial(channel_stats.mark, name=name, value=str(day)))
            log.info("deactivations.processed", day=str(day), numbers=numbers, lost=lost - lost_before)
        return lost

    async def _batch(self, phones: Sequence[KnownIdentity], day: date) -> int:
        context = self._context
        known = await context.store.read(lambda connection: identity_store.find(connection, phones))
        if not known:
            return 0
        effects, lost = await context.store.write(
            lambda connection: self._unit(connection, list(known), day), Lane.BULK
        )
        await asyncio.sleep(context.committed(effects))
        return lost

    def _unit(self, connection: Connection, phones: Sequence[KnownIdentity], day: date) -> tuple[CommitEffects, int]:
        """End the opt-ins of a day's numbers; how many people lost their number."""
        context, now = self._context, self._context.clock.now()
        contacts = identity_store.find(connection, phones, lock=True)
        consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
        consent_unit.load(contacts.values())
        wrote_later = reachability.heard_since(connection, contacts.values(), _end_of(day))
        lost = {phone: contact for phone, contact in sorted(contacts.items()) if contact not in wrote_later}
        reachability.set_invalid(connection, {phone.value: CODE for phone in lost})
        for phone, contact in lost.items():
            consent_unit.people[contact].invalid[phone.value] = CODE
            identity_merge.lose(consent_unit, contact, {"code": CODE, "day": str(day)})
        consent_unit.review(contacts.values())
        return consent_unit.save(), len(lost)


def _days(done: str | None, now: Instant) -> list[date]:
    """The days whose lists are still to be processed, the oldest first; without today, which is not over."""
    today = datetime.fromtimestamp(now // SECOND, UTC).date()
    first = max(today - timedelta(days=DAYS_BACK), date.fromisoformat(done) + timedelta(days=1) if done else date.min)
    return [first + timedelta(days=i) for i in range((today - first).days)]


def _end_of(day: date) -> Instant:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * SECOND + DAY
