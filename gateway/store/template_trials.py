"""Templates that the provider refused: they rest, then one message tries each before the others follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, or_, select, update

from gateway.core.clock import Instant
from gateway.store.bulk import encode, insert_rows, rows
from gateway.store.errors import Again
from gateway.store.schema import templates
from gateway.store.statements import statement
from gateway.store.templates import THIS, TRY_FOR, Key


class Refusal(NamedTuple):
    """The provider refused a template: it rests until `until`, with this status (None: the one it has)."""

    until: Instant
    status: str | None


_refusals = insert_rows(
    templates,
    [
        "account", "name", "language", "status", "category", "quality", "buttons", "variables", "updated_at",
        "rests_until",
    ],
)  # fmt: skip
_refuse = statement(
    "templates.refuse",
    "Gives templates the status of their refusals, and lets them rest; adds those that are not known.",
    _refusals.on_conflict_do_update(
        index_elements=["account", "name", "language"],
        set_={name: _refusals.excluded[name] for name in ("status", "updated_at", "rests_until")} | {"tried_at": None},
    ),
)
_resting = rows("account", "name", "language", "until", integers=("until",))
_rest_known = statement(
    "templates.rest_known",
    "Lets refused templates rest with the status that they have.",
    update(templates)
    .values(rests_until=_resting.c.until, tried_at=None)
    .where(
        templates.c.account == _resting.c.account,
        templates.c.name == _resting.c.name,
        templates.c.language == _resting.c.language,
    ),
)


def mark(connection: Connection, refusals: Mapping[Key, Refusal], now: Instant) -> None:
    """Note that the provider refused these templates. One that is not known is added where its status is told, so that
    not every message of a campaign runs into the refusal."""
    told = [
        [*key, refusal.status, "unknown", "unknown", "[]", "[]", now, refusal.until]
        for key, refusal in sorted(refusals.items())
        if refusal.status is not None
    ]
    untold = [[*key, refusal.until] for key, refusal in sorted(refusals.items()) if refusal.status is None]
    if told:
        connection.execute(_refuse, {"rows": encode(told)})
    if untold:
        connection.execute(_rest_known, {"rows": encode(untold)})


_trying = statement(
    "templates.trying",
    "The templates that a message tries now.",
    select(templates.c.account, templates.c.name, templates.c.language).where(templates.c.tried_at.is_not(None)),
)
_end_trial = statement(
    "templates.end_trial",
    "No message tries a template any more.",
    update(templates).values(tried_at=None).where(*THIS),
)
_begin_trial = statement(
    "templates.begin_trial",
    "A message tries a template, unless another one does.",
    update(templates)
    .values(tried_at=bindparam("at"))
    .where(*THIS, or_(templates.c.tried_at.is_(None), templates.c.tried_at <= bindparam("before"))),
)
_trust = statement(
    "templates.trust",
    "Ends the trial of a template: the provider accepted the message that tried it.",
    update(templates).values(rests_until=None, tried_at=None).where(*THIS, templates.c.tried_at.is_not(None)),
)


def trying(connection: Connection) -> set[Key]:
    """The templates that a message tries now."""
    return {(account, name, language) for account, name, language in connection.execute(_trying)}


def begin_trial(connection: Connection, key: Key, now: Instant) -> None:
    """A message tries this template from now on. Raises Again when one of another channel does."""
    account, name, language = key
    asked = {"of": account, "called": name, "in_language": language, "at": now, "before": now - TRY_FOR}
    if not connection.execute(_begin_trial, asked).rowcount:
        raise Again(f"a message tries {name} already")


def end_trial(connection: Connection, key: Key) -> None:
    """The result of the message that tried this template said nothing: another may try."""
    account, name, language = key
    connection.execute(_end_trial, {"of": account, "called": name, "in_language": language})


def trust(connection: Connection, key: Key) -> None:
    """End the trial of this template: the provider accepted the message that tried it, and all may follow."""
    account, name, language = key
    connection.execute(_trust, {"of": account, "called": name, "in_language": language})
