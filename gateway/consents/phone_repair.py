"""Phones that are on file under another key than the reader's of today, brought under it at start.

The key of a number follows from the reader's rules and from phonenumbers' plans (`phone.VERSION`). When either changed,
every phone on file is looked through once, before anything is sent or heard: one whose key is new gets it, and two that
prove to be one number become one person (stops win, both histories stay). It goes in bounded steps: after a break in
between it begins again at the next start, and what was done is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial

import structlog
from sqlalchemy import Connection

from gateway.consents.identity_resolution import IdentityResolver
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core import phone
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import channel_stats
from gateway.store import identities as identity_store
from gateway.store.identities import KnownIdentity

log = structlog.get_logger()

MARK = "keys of phones"
LOOKED = 5000
"""Phones that are looked at in one reading."""
CHANGED = 200
"""Phones that are brought under their key in one transaction."""


async def unite_spellings(context: Context) -> int:
    """Bring every phone on file under its key; how many had another. Raises StoreFailed."""
    store = context.store
    if await store.read(lambda connection: channel_stats.marked(connection, MARK)) == phone.VERSION:
        return 0
    changed, after = 0, ""
    while seen := await store.read(partial(identity_store.phones, after=after, most=LOOKED)):
        after = seen[-1]
        wrong = [(value, key) for value in seen if (key := phone.key(value)) != value]
        for i in range(0, len(wrong), CHANGED):
            keys = dict(wrong[i : i + CHANGED])
            effects = await store.write(partial(_unit, context=context, keys=keys))
            await asyncio.sleep(context.committed(effects))
        changed += len(wrong)
    await store.write(lambda connection: channel_stats.mark(connection, MARK, phone.VERSION))
    if changed:
        log.info("phones.normalized", changed=changed)
    return changed


def _unit(connection: Connection, context: Context, keys: Mapping[str, str]) -> CommitEffects:
    now = context.clock.now()
    consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
    resolver = IdentityResolver(connection, consent_unit, now)
    people: dict[str, list[KnownIdentity]] = {key: [KnownIdentity("phone", key)] for key in keys.values()}
    for old, key in keys.items():
        people[key].append(KnownIdentity("phone", old))
    resolver.meet_owners([spelling for spellings in people.values() for spelling in spellings])
    for spellings in people.values():
        resolver.same(spellings)
    resolver.save()
    outcome = consent_unit.save()
    identity_store.respell(connection, keys)
    return outcome
