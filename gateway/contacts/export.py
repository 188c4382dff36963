"""A person's export: all that is held of them, for themselves. Read page by page, no transaction open between.

The details, addresses, consents and carrier blocks; every entry of their ledger with its evidence; every message in
both directions, each of theirs with what the provider sent.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from gateway.consents.changes import Consents
from gateway.contacts.conversations import Conversations
from gateway.contacts.service import Contacts
from gateway.core.clock import iso
from gateway.runtime.context import Context
from gateway.store.ledger import Mark

PAGE = 200
"""Most entries or messages that are read at a time."""

Items = list[dict[str, Any]]


class Exports:
    """The service: what is held of a person, in parts."""

    def __init__(self, context: Context, contacts: Contacts, conversations: Conversations, consents: Consents) -> None:
        self._context = context
        self._contacts = contacts
        self._conversations = conversations
        self._consents = consents

    async def head(self, address: str) -> dict[str, Any] | None:
        """The person, and when this was read; None for a person who was never seen."""
        contact = await self._contacts.get(address)
        if contact is None:
            return None
        person = {name: value for name, value in contact.items() if name not in ("messages", "received")}
        return {"exported_at": iso(self._context.clock.now()), "contact": person}

    async def ledger(self, address: str) -> AsyncIterator[Items]:
        """Every ledger entry, the oldest first."""
        after: Mark | None = (0, "", 0)
        while after is not None:
            entries = await self._consents.ledger(None, address, after, PAGE)
            yield [entry for _, entry in entries]
            after = entries[-1][0] if len(entries) == PAGE else None

    async def messages(self, address: str) -> AsyncIterator[Items]:
        """Every message to and from the person, the newest first."""
        before: str | None = ""
        while before is not None:
            page = await self._conversations.page(address, before=before, most=PAGE, raw=True)
            if page is None:  # nobody's address any more: the person was erased meanwhile
                return
            items, before = page
            yield items
