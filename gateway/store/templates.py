"""Templates as the provider last reported them: read by polling, kept up to date by webhooks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, bindparam, case, delete, func, or_, select, update

from channels.channel import Template
from gateway.core.clock import MINUTE, Instant
from gateway.core.policy.gates import SENDABLE, TRIAL
from gateway.store.bulk import encode, upsert_rows, values
from gateway.store.schema import campaigns, messages, templates
from gateway.store.statements import statement

_COLUMNS = [
    "account", "name", "language", "status", "category", "quality", "provider_id", "buttons", "variables", "header",
    "updated_at",
]  # fmt: skip
_save = statement(
    "templates.save",
    "Writes an account's templates as the provider lists them.",
    upsert_rows(templates, _COLUMNS),
)
_drop_stale = statement(
    "templates.drop_stale",
    "Forgets templates that the provider lists no more.",
    delete(templates).where(
        templates.c.account == bindparam("of"),
        templates.c.updated_at < bindparam("before"),
        func.coalesce(templates.c.rests_until, 0) <= bindparam("before"),
    ),
)

REST = 10 * MINUTE
"""How long the provider's word that a template is paused beats its list, which lags behind."""

TRY_FOR = MINUTE
"""After so long without an answer the message that tries a template is given up, and another one tries."""

_refused = statement(
    "templates.refused",
    "The templates that rest after a refusal.",
    select(templates.c.name, templates.c.language, templates.c.status).where(
        templates.c.account == bindparam("account"), templates.c.rests_until > bindparam("at")
    ),
)

_told_since = statement(
    "templates.told_since",
    "What was told of templates since the list was asked for.",
    select(templates.c.name, templates.c.language, templates.c.status, templates.c.category, templates.c.quality).where(
        templates.c.account == bindparam("account"), templates.c.updated_at > bindparam("since")
    ),
)


def replace(connection: Connection, account: str, templates_told: Sequence[Template], asked_at: Instant) -> bool:
    """The account had exactly these templates when it was asked; what was told of one since then stands, and so does a
    refusal for as long as it rests. Whether the status or category of one is another than it was."""
    before = live(connection, account, asked_at)
    refused = {
        (name, language): status
        for name, language, status in connection.execute(_refused, {"account": account, "at": asked_at})
        if status not in SENDABLE
    }
    told = connection.execute(_told_since, {"account": account, "since": asked_at})
    newer = {(name, language): said for name, language, *said in told}
    batch = [
        [
            account, template.name, locale(template.language),
            *newer.get(key, (refused.get(key, template.status), template.category, template.quality)), template.id,
            json.dumps(template.buttons), json.dumps(template.variables), template.header, asked_at,
        ]
        for template in templates_told
        for key in [(template.name, locale(template.language))]
    ]  # fmt: skip
    if batch:
        connection.execute(_save, {"rows": encode(batch)})
    connection.execute(_drop_stale, {"of": account, "before": asked_at})
    return before != live(connection, account, asked_at)


def locale(language: str) -> str:
    """A template's language as sends write it: webhooks say `en-US`, sends `en_US`."""
    return language.replace("-", "_")


_get = statement(
    "templates.get",
    "One template.",
    select(templates).where(
        templates.c.account == bindparam("account"),
        templates.c.name == bindparam("name"),
        templates.c.language == bindparam("language"),
    ),
)
_page = statement(
    "templates.page",
    "The templates of an account by name.",
    select(templates)
    .where(
        templates.c.account == bindparam("account"),
        or_(
            templates.c.name > bindparam("after"),
            and_(templates.c.name == bindparam("after"), templates.c.language > bindparam("tongue")),
        ),
    )
    .order_by(templates.c.name, templates.c.language)
    .limit(bindparam("most")),
)


def get(connection: Connection, account: str, name: str, language: str) -> Template | None:
    """One template, None when the account is not known to have it."""
    row = connection.execute(_get, {"account": account, "name": name, "language": locale(language)}).one_or_none()
    return None if row is None else _template(row)


def page(connection: Connection, account: str, after: tuple[str, str], most: int) -> list[tuple[Template, Instant]]:
    """Templates of an account after (name, language), in that order, and when each was last heard of."""
    asked = {"account": account, "after": after[0], "tongue": after[1], "most": most}
    return [(_template(row), row.updated_at) for row in connection.execute(_page, asked)]


def _template(row: Row[Any]) -> Template:
    return Template(
        name=row.name,
        language=row.language,
        status=row.status,
        category=row.category,
        quality=row.quality,
        id=row.provider_id,
        buttons=tuple(json.loads(row.buttons)),
        variables=tuple(json.loads(row.variables)),
        header=row.header,
    )


_this = (
    templates.c.account == bindparam("of"),
    templates.c.name == bindparam("called"),
    templates.c.language == bindparam("tongue"),
)
_tell = statement(
    "templates.tell",
    "A webhook tells of a change of a template; what it does not name stays.",
    update(templates)
    .values(
        status=func.coalesce(bindparam("new_status"), templates.c.status),
        category=func.coalesce(bindparam("new_category"), templates.c.category),
        quality=func.coalesce(bindparam("new_quality"), templates.c.quality),
        updated_at=bindparam("now"),
    )
    .where(*_this),
)
_end_rest = statement(
    "templates.end_rest",
    "A template that rested is tried at once.",
    update(templates)
    .values(rests_until=case((templates.c.rests_until.is_not(None), bindparam("now"))), tried_at=None)
    .where(*_this),
)

_CHANGES = ("status", "category", "quality")


def change(connection: Connection, account: str, name: str, language: str, now: Instant, **changed: str) -> bool:
    """A webhook tells of a change of status, category or quality; False when the template is not known, or nothing is
    told."""
    wanted = {column: value for column, value in changed.items() if column in _CHANGES}
    if not wanted:
        return False
    key = {"of": account, "called": name, "tongue": locale(language)}
    told = dict.fromkeys(("new_status", "new_category", "new_quality"))
    told |= {f"new_{column}": value for column, value in wanted.items()}
    if not connection.execute(_tell, {**key, **told, "now": now}).rowcount:
        return False
    if wanted.get("status") == "paused":
        connection.execute(_rest, {**key, "until": now + REST})
    elif wanted.get("status") in SENDABLE:  # the provider says so: one that rested is tried at once
        connection.execute(_end_rest, {**key, "now": now})
    return True


_rest = statement(
    "templates.rest",
    "A refused template rests until then.",
    update(templates)
    .values(rests_until=bindparam("until"), tried_at=None)
    .where(
        *_this,
    ),
)


def mark(
    connection: Connection, account: str, name: str, language: str, status: str | None, until: Instant, now: Instant
) -> None:
    """The provider refuses a template: it rests until then, and that (if given) is its status, until the provider says
    otherwise. One that it does not have is noted as well, so that not every message of a campaign asks for it."""
    if status is not None and not change(connection, account, name, language, now, status=status):
        row = [account, name, locale(language), status, "unknown", "unknown", None, "[]", "[]", None, now]
        connection.execute(_save, {"rows": encode([row])})
    connection.execute(_rest, {"of": account, "called": name, "tongue": locale(language), "until": until})


_trying = statement(
    "templates.on_trial",
    "The templates that one message tries now.",
    select(templates.c.account, templates.c.name, templates.c.language).where(templates.c.tried_at.is_not(None)),
)
_try_out = statement(
    "templates.try_out",
    "One message tries a template, or none does any more.",
    update(templates)
    .values(tried_at=bindparam("at"))
    .where(
        *_this,
    ),
)
_trust = statement(
    "templates.trust",
    "The provider took the message that tried a template.",
    update(templates)
    .values(rests_until=None, tried_at=None)
    .where(
        *_this,
        templates.c.tried_at.is_not(None),
    ),
)

Key = tuple[str, str, str]
"""(account, name, language)"""


def trying(connection: Connection) -> set[Key]:
    """The templates that one message tries now."""
    return {(account, name, language) for account, name, language in connection.execute(_trying)}


def try_out(connection: Connection, key: Key, at: Instant | None) -> None:
    """One message tries this template since then; None: it told nothing, and another one may."""
    account, name, language = key
    connection.execute(_try_out, {"of": account, "called": name, "tongue": language, "at": at})


def trust(connection: Connection, key: Key) -> None:
    """The provider took the message that tried this template: all may follow."""
    account, name, language = key
    connection.execute(_trust, {"of": account, "called": name, "tongue": language})


Live = Mapping[tuple[str, str], tuple[str, str]]
"""(name, language) → (status, category)."""

_live = statement(
    "templates.status",
    "Status and category of every template of an account.",
    select(
        templates.c.name,
        templates.c.language,
        templates.c.status,
        templates.c.category,
        templates.c.rests_until,
        templates.c.tried_at,
    ).where(templates.c.account == bindparam("account")),
)


def live(connection: Connection, account: str | None, now: Instant) -> Live:
    """Status and category of every template that an account is known to have. One that rests is paused, one whose rest
    is over is on trial until a message was taken."""
    if account is None:
        return {}
    return {
        (row.name, row.language): (_status(row.status, row.rests_until, row.tried_at, now), row.category)
        for row in connection.execute(_live, {"account": account})
    }


def _status(status: str, rests_until: Instant | None, tried_at: Instant | None, now: Instant) -> str:
    if rests_until is None or status not in SENDABLE:
        return status
    tried = tried_at is not None and tried_at > now - TRY_FOR
    return "paused" if rests_until > now or tried else TRIAL


def of_content(known: Live, template: Mapping[str, Any] | None) -> tuple[str, str] | None:
    """Status and category of the template in a content, None where there is none or it is not known."""
    if template is None:
        return None
    return known.get((template["name"], locale(template["language"])))


def _written_with(key: ColumnElement[str | None]) -> Select[Any]:
    return (
        select(key, messages.c.channel, messages.c.content, campaigns.c.content.label("shared"))
        .outerjoin(campaigns, campaigns.c.id == messages.c.campaign_id)
        .where(key.in_(values()), messages.c.form == "template")
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
    """The templates that these messages were written with: (message, channel, template)."""
    return _sent(connection, _sent_with, ids)


def sent_by_provider_id(connection: Connection, ids: Iterable[str]) -> list[tuple[str, str, dict[str, Any]]]:
    """The same by the provider's ids: (provider id, channel, template)."""
    return _sent(connection, _sent_by_provider_id, ids)


def _sent(connection: Connection, statement: Select[Any], ids: Iterable[str]) -> list[tuple[str, str, dict[str, Any]]]:
    rows = connection.execute(statement, {"rows": encode(sorted(set(ids)))})
    said = ((id_, channel, json.loads(own or shared or "{}").get("template")) for id_, channel, own, shared in rows)
    return [(id_, channel, template) for id_, channel, template in said if template]
