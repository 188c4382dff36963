"""Contacts: a person's details and everything known of them, for the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row

from gateway.clock import DAY, SECOND, Instant, iso
from gateway.context import Context
from gateway.people.consents import resource as consent_resource
from gateway.people.identity import identity_of
from gateway.sending.judge import Judge
from gateway.store import contacts, messages, people

LAST = 20
"""Messages of each way that a contact shows."""


class Taken(Exception):
    """Another contact has this external id."""


class Contacts:
    """The service: look people up, change their details."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def get(self, address: str) -> dict[str, Any] | None:
        """All that is known of whoever is reached there; None for a person never seen."""
        return await self._context.store.read(lambda connection: self._get(connection, address))

    async def patch(self, address: str, fields: Mapping[str, str | None]) -> dict[str, Any]:
        """Change details; a person never seen becomes a contact. Raises Taken, StoreFailed."""

        def unit(connection: Connection) -> dict[str, Any]:
            now, identity = self._context.clock.now(), identity_of(address)
            contact = people.find_or_create(connection, [identity], now)[identity]
            external = fields.get("external_id")
            if external is not None:
                owner = contacts.by_external_id(connection, [external]).get(external, contact)
                if owner != contact:
                    raise Taken(external)
            contacts.patch(connection, contact, dict(fields))
            found = self._get(connection, address)
            assert found is not None
            return found

        return await self._context.store.write(unit)

    def _get(self, connection: Connection, address: str) -> dict[str, Any] | None:
        identity, now = identity_of(address), self._context.clock.now()
        contact = people.find(connection, [identity]).get(identity)
        if contact is None:
            return None
        person = people.load(connection, [contact], now, replies=False)[contact]
        found = contacts.hanging(connection, contact, LAST)
        row = contacts.details(connection, contact)
        groups = self._context.config.groups.values()
        return {
            "address": address,
            "external_id": row.external_id,
            "language": row.language,
            "timezone": row.timezone,
            "created_at": iso(row.created_at),
            "erased_at": iso(row.erased_at) if row.erased_at else None,
            "identities": [
                {"kind": it.kind, "value": it.value, "invalid": it.invalid_code} for it in found["identities"]
            ],
            "consents": [consent_resource(group, address, person, now) for group in groups],
            "provider_blocks": [
                {"channel": it.channel, "since": iso(it.since), "code": it.code} for it in found["blocks"]
            ],
            "windows": [window for it in found["talks"] if (window := _window(it, now)) is not None],
            "caps": self._caps(connection, person, now),
            "messages": [messages.resource(it) for it in found["messages"]],
            "received": [
                {"id": it.id, "channel": it.channel, "at": iso(it.received_at), "text": it.text}
                for it in found["heard"]
            ],
        }

    def _caps(self, connection: Connection, person: people.PersonState, now: Instant) -> list[dict[str, Any]]:
        """The marketing caps that hold for a person on each channel: of its group, or (group None) over everything;
        `limit` per `limit_window_seconds` after the channel's factor, and when one more may go if none may now."""
        context, shown = self._context, []
        for id_, channel in sorted(context.channels.items()):
            group = context.config.group_of(id_)
            judge = Judge(connection, context.config, channel, now)
            judge.load([person.id])
            for scope, it in judge.caps_of(person.id):
                shown.append(
                    {
                        "group": group.id if group is not None and scope == "group" else None,
                        "channel": id_,
                        "cap": it.cap.limit,
                        "window_seconds": it.cap.window // SECOND,
                        "limit": it.limit,
                        "limit_window_seconds": it.window // SECOND,
                        "used": it.used,
                        "left": it.left,
                        "frees_at": iso(it.frees_at) if it.frees_at is not None else None,
                    }
                )
        return shown


def _window(row: Row[Any], now: Instant) -> dict[str, Any] | None:
    """Until when a person's last message may be answered on a channel; None when it may not any more."""
    answerable = row.answerable_at + DAY if row.answerable_at else None
    open_until = max((at for at in (answerable, row.window_until) if at is not None and at > now), default=None)
    if open_until is None:
        return None
    shown = {"service": answerable, "window": row.window_until}
    return {"channel": row.channel} | {
        f"{name}_until": iso(at) if at is not None and at > now else None for name, at in shown.items()
    }
