"""Contacts: a person's details and everything that is known about them, for the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row

from gateway.consents.addresses import identity_of
from gateway.consents.changes import entry
from gateway.consents.changes import resource as consent_resource
from gateway.core.clock import SECOND, Instant, iso
from gateway.core.policy.gates import SERVICE_WINDOW
from gateway.outbound.gate_evaluator import GateEvaluator
from gateway.runtime.context import Context
from gateway.store import contacts as contact_store
from gateway.store import identities as identity_store
from gateway.store import ledger as ledger_store
from gateway.store import outbox, person_states

LAST = 20
"""How many messages to and from a person are shown with their contact, each."""


class ExternalIdTaken(Exception):
    """Another contact has this external id."""


class Contacts:
    """The service: look people up, change their details."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def get(self, address: str) -> dict[str, Any] | None:
        """Everything that is known about the person at this address; None for a person who was never seen."""
        return await self._context.store.read(lambda connection: self._get(connection, address))

    async def ledger(
        self, address: str, before: ledger_store.Mark, most: int
    ) -> list[tuple[ledger_store.Mark, dict[str, Any]]]:
        """At most `most` ledger entries of a person about all groups, the newest first, each with its position; none of
        a person who was never seen."""

        def unit(connection: Connection) -> list[tuple[ledger_store.Mark, dict[str, Any]]]:
            identity = identity_of(address)
            contact = identity_store.find(connection, [identity]).get(identity)
            if contact is None:
                return []
            rows = ledger_store.newest(connection, contact, before=before, most=most)
            return [((row["at"], row["contact_id"], row["seq"]), entry(row)) for row in rows]

        return await self._context.store.read(unit)

    async def patch(self, address: str, fields: Mapping[str, str | None]) -> dict[str, Any]:
        """Change details; a person who was never seen becomes a contact. Raises ExternalIdTaken, StoreFailed."""

        def unit(connection: Connection) -> dict[str, Any]:
            now, identity = self._context.clock.now(), identity_of(address)
            contact = identity_store.find_or_create(connection, [identity], now)[identity]
            external = fields.get("external_id")
            if external is not None:
                owner = contact_store.by_external_id(connection, [external]).get(external, contact)
                if owner != contact:
                    raise ExternalIdTaken(external)
            contact_store.patch(connection, contact, dict(fields))
            contact_details = self._get(connection, address)
            assert contact_details is not None
            return contact_details

        return await self._context.store.write(unit)

    def _get(self, connection: Connection, address: str) -> dict[str, Any] | None:
        identity, now = identity_of(address), self._context.clock.now()
        contact = identity_store.find(connection, [identity]).get(identity)
        if contact is None:
            return None
        person = person_states.load(connection, [contact], now)[contact]
        rows = contact_store.hanging(connection, contact, LAST)
        details = contact_store.details(connection, contact)
        groups = self._context.config.groups.values()
        return {
            "address": address,
            "external_id": details.external_id,
            "language": details.language,
            "timezone": details.timezone,
            "created_at": iso(details.created_at),
            "erased_at": iso(details.erased_at) if details.erased_at else None,
            "identities": [
                {"kind": row.kind, "value": row.value, "invalid": row.invalid_code} for row in rows["identities"]
            ],
            "consents": [consent_resource(group, address, person, now) for group in groups],
            "provider_blocks": [
                {"channel": row.channel, "since": iso(row.since), "code": row.code} for row in rows["blocks"]
            ],
            "windows": [window for row in rows["talks"] if (window := _window(row, now)) is not None],
            "caps": self._caps(connection, person, now),
            "messages": [outbox.resource(row) for row in rows["messages"]],
            "received": [
                {"id": row.id, "channel": row.channel, "at": iso(row.received_at), "text": row.text}
                for row in rows["heard"]
            ],
        }

    def _caps(self, connection: Connection, person: person_states.PersonState, now: Instant) -> list[dict[str, Any]]:
        """The marketing caps that hold for a person on each channel: of its group, or (group None) over everything;
        `limit` per `limit_window_seconds` after the channel's factor, and when one more may go if none may now."""
        context, shown = self._context, []
        for id_, channel in sorted(context.channels.items()):
            group = context.config.group_of(id_)
            evaluator = GateEvaluator(connection, context.config, channel, now)
            evaluator.load([person.id])
            for scope, cap in evaluator.caps_of(person.id):
                shown.append(
                    {
                        "group": group.id if group is not None and scope == "group" else None,
                        "channel": id_,
                        "cap": cap.cap.limit,
                        "window_seconds": cap.cap.window // SECOND,
                        "limit": cap.limit,
                        "limit_window_seconds": cap.window // SECOND,
                        "used": cap.used,
                        "left": cap.left,
                        "frees_at": iso(cap.frees_at) if cap.frees_at is not None else None,
                    }
                )
        return shown


def _window(row: Row[Any], now: Instant) -> dict[str, Any] | None:
    """Until when a person's last message may be answered on a channel; None when that time is over."""
    answerable = row.answerable_at + SERVICE_WINDOW if row.answerable_at else None
    open_until = max((at for at in (answerable, row.window_until) if at is not None and at > now), default=None)
    if open_until is None:
        return None
    shown = {"service": answerable, "window": row.window_until}
    return {"channel": row.channel} | {
        f"{name}_until": iso(at) if at is not None and at > now else None for name, at in shown.items()
    }
