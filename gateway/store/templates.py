"""Templates as the provider last reported them: its list is read from time to time, and webhooks report changes.

A template that the provider refused rests until a time (`rests_until`), whatever lists say. After that it is on trial:
one message tries it, and the others follow once the provider accepted that message.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import BigInteger, Connection, Row, Text, and_, bindparam, case, delete, func, or_, select, update

from channels.channel import Template
from gateway.core.clock import MINUTE, Instant
from gateway.core.policy.gates import SENDABLE, TRIAL
from gateway.store.bulk import encode, rows, upsert_rows
from gateway.store.locking import locked
from gateway.store.schema import templates
from gateway.store.statements import statement

Key = tuple[str, str, str]
"""(account, name, language)"""

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
    "Deletes templates that the provider does not list any more, unless they rest.",
    delete(templates).where(
        templates.c.account == bindparam("of"),
        templates.c.updated_at < bindparam("before"),
        func.coalesce(templates.c.rests_until, 0) <= bindparam("before"),
    ),
)

REST = 10 * MINUTE
"""How long a template rests after a webhook said that it is paused: the provider's list lags behind its webhooks."""

TRY_FOR = MINUTE
"""If the message that tries a template has no result after this time, another one tries it."""

_refused = statement(
    "templates.refused",
    "The templates that rest.",
    select(templates.c.name, templates.c.language, templates.c.status).where(
        templates.c.account == bindparam("account"), templates.c.rests_until > bindparam("at")
    ),
)

_lock = statement(
    "templates.lock",
    "The templates of an account, which nobody else changes until the transaction ends.",
    locked(
        select(templates.c.name)
        .where(templates.c.account == bindparam("account"))
        .order_by(templates.c.name, templates.c.language),
        templates,
    ),
)
_reported_since = statement(
    "templates.reported_since",
    "What was reported of templates since the list was asked for.",
    select(templates.c.name, templates.c.language, templates.c.status, templates.c.category, templates.c.quality).where(
        templates.c.account == bindparam("account"), templates.c.updated_at > bindparam("since")
    ),
)


def replace(connection: Connection, account: str, listed: Sequence[Template], asked_at: Instant) -> bool:
    """Replace an account's templates by the provider's list, for which it was asked at `asked_at`. What was reported of
    a template after that stays, and so does the status of a refusal while the template rests. Of one that is listed
    twice (the pages of a list may overlap) the last counts. Returns whether the status or category of any template
    changed."""
    connection.execute(_lock, {"account": account})
    before = live(connection, account, asked_at)
    refused = {
        (name, language): status
        for name, language, status in connection.execute(_refused, {"account": account, "at": asked_at})
        if status not in SENDABLE
    }
    reported = connection.execute(_reported_since, {"account": account, "since": asked_at})
    newer = {(name, language): values_ for name, language, *values_ in reported}
    rows_by_key = {
        key: [
            account, *key,
            *newer.get(key, (refused.get(key, template.status), template.category, template.quality)), template.id,
            json.dumps(template.buttons), json.dumps(template.variables), template.header, asked_at,
        ]
        for template in listed
        for key in [(template.name, locale(template.language))]
    }  # fmt: skip
    if rows_by_key:
        connection.execute(_save, {"rows": encode(rows_by_key.values())})
    connection.execute(_drop_stale, {"of": account, "before": asked_at})
    return before != live(connection, account, asked_at)


def locale(language: str) -> str:
    """A template's language as sends write it: webhooks say `en-US`, sends `en_US`."""
    return language.replace("-", "_")


_wanted = rows("account", "name", "language")
_known = statement(
    "templates.known",
    "Those of these templates that are known.",
    select(templates).where(
        templates.c.account == _wanted.c.account,
        templates.c.name == _wanted.c.name,
        templates.c.language == _wanted.c.language,
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
            and_(templates.c.name == bindparam("after"), templates.c.language > bindparam("after_language")),
        ),
    )
    .order_by(templates.c.name, templates.c.language)
    .limit(bindparam("most")),
)


def known(connection: Connection, keys: Iterable[Key]) -> dict[Key, Template]:
    """Those of these templates that are known."""
    wanted = encode(sorted(set(keys)))
    return {
        (row.account, row.name, row.language): _template(row) for row in connection.execute(_known, {"rows": wanted})
    }


def page(connection: Connection, account: str, after: tuple[str, str], most: int) -> list[tuple[Template, Instant]]:
    """At most `most` templates of an account after (name, language), in that order, each with the time of the newest
    report on it."""
    name, language = after
    asked = {"account": account, "after": name, "after_language": language, "most": most}
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


THIS = (
    templates.c.account == bindparam("of"),
    templates.c.name == bindparam("called"),
    templates.c.language == bindparam("in_language"),
)
"""The condition that names one template."""

_change = statement(
    "templates.change",
    "Writes what a webhook reports of a template; what it does not name stays.",
    update(templates)
    .values(
        status=func.coalesce(bindparam("new_status", type_=Text), templates.c.status),
        category=func.coalesce(bindparam("new_category", type_=Text), templates.c.category),
        quality=func.coalesce(bindparam("new_quality", type_=Text), templates.c.quality),
        updated_at=bindparam("now"),
    )
    .where(*THIS),
)
_end_rest = statement(
    "templates.end_rest",
    "Lets a template that rests be tried at once.",
    update(templates)
    .values(rests_until=case((templates.c.rests_until.is_not(None), bindparam("now", type_=BigInteger))), tried_at=None)
    .where(*THIS),
)

_rest = statement(
    "templates.rest",
    "Lets a refused template rest.",
    update(templates).values(rests_until=bindparam("until"), tried_at=None).where(*THIS),
)


def change(
    connection: Connection,
    account: str,
    name: str,
    language: str,
    now: Instant,
    *,
    status: str | None = None,
    category: str | None = None,
    quality: str | None = None,
) -> bool:
    """Write what a webhook reports of a template; None: it does not say. A paused one rests for `REST`, one that may be
    sent again is tried at once. Returns False when the template is not known, or nothing is reported."""
    if status is None and category is None and quality is None:
        return False
    key = {"of": account, "called": name, "in_language": locale(language)}
    reported = {"new_status": status, "new_category": category, "new_quality": quality}
    if not connection.execute(_change, {**key, **reported, "now": now}).rowcount:
        return False
    if status == "paused":
        connection.execute(_rest, {**key, "until": now + REST})
    elif status in SENDABLE:
        connection.execute(_end_rest, {**key, "now": now})
    return True


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
    """Status and category of every known template of an account; of no account, nothing. A sendable one is `paused`
    while it rests or a message tries it, and `TRIAL` when a message may try it."""
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
    """Status and category of a content's template; None where the content has none, or it is not known."""
    if template is None:
        return None
    return known.get((template["name"], locale(template["language"])))
