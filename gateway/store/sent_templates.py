"""Which templates messages were sent with."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from gateway.store.bulk import among, encode
from gateway.store.erased_keys import forms
from gateway.store.schema import campaigns, messages
from gateway.store.statements import statement


def _written_with(key: ColumnElement[str | None]) -> Select[Any]:
    return (
        select(key, messages.c.channel, messages.c.content, campaigns.c.content.label("shared"))
        .outerjoin(campaigns, campaigns.c.id == messages.c.campaign_id)
        .where(among(key), messages.c.form == "template")
    )


_sent_with = statement(
    "templates.sent_with",
    "The templates that these messages were written with.",
    _written_with(messages.c.id),
)
_sent_by_provider_id = statement(
    "templates.sent_by_provider_id",
    "The templates that messages with these provider ids were written with.",
    _written_with(messages.c.provider_id),
)


def sent_with(connection: Connection, ids: Iterable[str]) -> list[tuple[str, str, dict[str, Any]]]:
    """The templates of these messages, without those that have none: (message id, channel, template of the content)."""
    return _sent(connection, _sent_with, ids)


def sent_by_provider_id(connection: Connection, ids: Iterable[str]) -> list[tuple[str, str, dict[str, Any]]]:
    """The same by the provider's ids of messages: (provider's id, channel, template of the content). A campaign's is
    known even after its recipient was erased."""
    by_form = forms(ids)
    return [
        (by_form[id_], channel, template) for id_, channel, template in _sent(connection, _sent_by_provider_id, by_form)
    ]


def _sent(connection: Connection, sql: Select[Any], ids: Iterable[str]) -> list[tuple[str, str, dict[str, Any]]]:
    sent = connection.execute(sql, {"rows": encode(sorted(set(ids)))})
    written = ((id_, channel, json.loads(own or shared or "{}").get("template")) for id_, channel, own, shared in sent)
    return [(id_, channel, template) for id_, channel, template in written if template]
