"""Consents: a contact's consent in each subscription group, read and written for a whole batch."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, bindparam, func, or_, select

from gateway.core.clock import Instant
from gateway.core.consent.effective import ends_at
from gateway.core.consent.states import Author, Consent, Hold, Prompt, SignalTime, State
from gateway.store.bulk import encode, upsert_rows
from gateway.store.schema import consents, literal
from gateway.store.statements import statement

COLUMNS = (
    consents.c.state, consents.c.before, consents.c.changed_at, consents.c.stop_received, consents.c.open_prompts,
    consents.c.prompts, consents.c.author, consents.c.language, consents.c.source, consents.c.stop_provider,
    consents.c.person_stop_received, consents.c.person_stop_provider, consents.c.meta_stop_received,
    consents.c.meta_stop_provider, consents.c.hold,
)  # fmt: skip
"""What `stored` makes a consent of. `person_states` reads it, with the rest of what is known of people."""

_STATES = {state.value: state for state in State}
_AUTHORS = {author.value: author for author in Author}


def stored(
    state: str,
    before: str,
    changed_at: Instant | None,
    stop: Instant | None,
    open_: str,
    prompts: str,
    author: str | None,
    language: str | None,
    source: str | None,
    stop_provider: Instant | None,
    person_stop: Instant | None,
    person_stop_provider: Instant | None,
    meta_stop: Instant | None,
    meta_stop_provider: Instant | None,
    hold: str | None,
) -> Consent:
    """A consent from its `COLUMNS` (by position: names cost ten times as much)."""
    return Consent(
        _STATES[state],
        _STATES[before],
        tuple(Prompt(*prompt) for prompt in json.loads(open_)) if open_ != "[]" else (),
        tuple(json.loads(prompts)) if prompts != "[]" else (),
        _AUTHORS[author] if author else None,
        _moment(stop, stop_provider),
        _moment(person_stop, person_stop_provider),
        _moment(meta_stop, meta_stop_provider),
        _hold(hold) if hold else None,
        language,
        changed_at,
        source,
    )


def _moment(received: int | None, provider: int | None) -> SignalTime | None:
    return None if received is None else SignalTime(received, provider)


def _hold(stored: str) -> Hold:
    received, provider, question, handed_at, until = json.loads(stored)
    return Hold(SignalTime(received, provider), question, handed_at, until)


def _hold_json(hold: Hold) -> str:
    return json.dumps([hold.at.received, hold.at.provider, hold.question, hold.handed_at, hold.until])


def _pair(moment: SignalTime | None) -> tuple[int | None, int | None]:
    return (None, None) if moment is None else (moment.received, moment.provider)


_lapsed: Select[Any] = statement(
    "consents.lapsed",
    "The pending consents whose confirmation window is over.",
    select(consents.c.contact_id, consents.c.group_id)
    .where(consents.c.state == literal(State.PENDING), consents.c.ends_at <= bindparam("now"))
    .limit(bindparam("most")),
)


def lapsed(connection: Connection, now: Instant, most: int) -> Sequence[Row[Any]]:
    """At most `most` pending consents (contact_id, group_id) whose confirmation window is over."""
    return connection.execute(_lapsed, {"now": now, "most": most}).all()


_silent: Select[Any] = statement(
    "consents.silent",
    "The consents whose question whether to stop can no longer be answered.",
    select(consents.c.contact_id, consents.c.group_id)
    .where(consents.c.hold_ends_at <= bindparam("now"))
    .limit(bindparam("most")),
)


def silent(connection: Connection, now: Instant, most: int) -> Sequence[Row[Any]]:
    """At most `most` consents (contact_id, group_id) whose question whether to stop can no longer be answered."""
    return connection.execute(_silent, {"now": now, "most": most}).all()


_ahead = statement(
    "consents.ahead",
    "The next people in whose consents a time lies in the future.",
    select(consents.c.contact_id)
    .where(
        consents.c.contact_id > bindparam("after"),
        or_(
            *(
                column > bindparam("ahead")
                for column in (
                    consents.c.changed_at,
                    consents.c.stop_received,
                    consents.c.person_stop_received,
                    consents.c.meta_stop_received,
                    consents.c.hold_ends_at,
                )
            ),
            and_(consents.c.state == literal(State.PENDING), consents.c.ends_at > bindparam("ahead")),
        ),
    )
    .group_by(consents.c.contact_id)
    .order_by(consents.c.contact_id)
    .limit(bindparam("most")),
)


def ahead(connection: Connection, after: str, at: Instant, most: int) -> Sequence[str]:
    """At most `most` contacts after an id in whose consents something lies after `at`: a change, a stop, or the end of
    a window (which may rightly do so)."""
    return connection.execute(_ahead, {"after": after, "ahead": at, "most": most}).scalars().all()


_subscribed = statement(
    "consents.subscribed",
    "The next people who are subscribed to a group, and have been since a time.",
    select(consents.c.contact_id)
    .where(
        consents.c.group_id == bindparam("group"),
        consents.c.contact_id > bindparam("after"),
        consents.c.state == literal(State.SUBSCRIBED),
        func.coalesce(consents.c.changed_at, 0) <= bindparam("until"),
    )
    .order_by(consents.c.contact_id)
    .limit(bindparam("most")),
)


def subscribed(connection: Connection, group: str, until: Instant, after: str, most: int) -> list[str]:
    """At most `most` contacts after an id who are subscribed to a group, and whose consent has not changed since
    `until`."""
    asked = {"group": group, "until": until, "after": after, "most": most}
    return list(connection.execute(_subscribed, asked).scalars())


_WRITTEN = [column.name for column in consents.columns]
_save = statement(
    "consents.save",
    "Writes consents, and returns them as they are stored.",
    upsert_rows(consents, _WRITTEN).returning(*consents.columns),
)


def save(connection: Connection, changed: Mapping[tuple[str, str], Consent]) -> Sequence[Row[Any]]:
    """Write these consents, by (contact, group). Returns their rows as they are stored, which the ledger carries."""
    if not changed:
        return ()
    batch = [
        [
            contact,
            group,
            consent.state.value,
            consent.before.value,
            ends_at(consent),
            json.dumps([astuple(prompt) for prompt in consent.open]),
            json.dumps(consent.prompts),
            consent.author.value if consent.author else None,
            *_pair(consent.stop),
            *_pair(consent.person_stop),
            *_pair(consent.meta_stop),
            consent.language,
            consent.changed_at,
            consent.source,
            None if consent.hold is None else _hold_json(consent.hold),
            None if consent.hold is None else consent.hold.until,
        ]
        for (contact, group), consent in sorted(changed.items())
    ]
    return connection.execute(_save, {"rows": encode(batch)}).all()
