"""Who counts in the messaging limit, as the store keeps it, against a plain list of the messages that stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, create_engine

from gateway.core.clock import DAY, HOUR, Instant
from gateway.core.policy.messaging_limit import PeopleLimit
from gateway.store import messaging_limits
from gateway.store.schema import messages, metadata

ACME = "acme"
NOW = 1_000 * DAY


@dataclass
class Reservations:
    """The people of a portfolio, and of each which messages reserve them."""

    connection: Connection
    now: Instant = NOW
    standing: list[tuple[str, str, Instant]] = field(default_factory=list)  # message, person, when it reserved them

    def counted(self, now: Instant) -> set[str]:
        return {person for _, person, at in self.standing if at > now - DAY}

    def used(self, now: Instant) -> int:
        return messaging_limits.portfolio(self.connection, ACME, now).used

    def room(self, most: int) -> int:
        return PeopleLimit(most, 1.0, messaging_limits.open_portfolio(self.connection, ACME, self.now).used).room

    def send(self, person: str) -> None:
        message = f"m{len(self.standing)}-{self.now}"
        self.connection.execute(
            messages.insert().values(
                id=message, channel="wa-one", contact_id=person, address="+1", category="utility", kind="api",
                stream="s", lane=2, status="sent", due_at=0, expires_at=0, created_at=0, updated_at=0, form="text",
                cost=1, history="", reserved_at=self.now,
            )
        )  # fmt: skip
        messaging_limits.open_portfolio(self.connection, ACME, self.now)
        known = messaging_limits.reached(self.connection, ACME, [person], self.now)
        messaging_limits.reserve(self.connection, ACME, [person], person not in known, self.now)
        self.standing.append((message, person, self.now))

    def fail(self, index: int) -> None:
        message, person, _ = self.standing.pop(index % len(self.standing))
        messaging_limits.release(self.connection, ACME, ["wa-one"], [(message, person)], self.now)

    def check(self) -> None:
        people = {person for _, person, _ in self.standing}
        assert messaging_limits.reached(self.connection, ACME, people, self.now) == self.counted(self.now)
        assert self.used(self.now) == len(self.counted(self.now))


@pytest.mark.parametrize(
    ("case", "sent", "failed", "since"),
    [
        ("the only one", [5], 0, None),
        ("the later of two", [9, 5], 1, 9),
        ("the earlier of two", [9, 5], 0, 5),
        ("one of two at once", [5, 5], 0, 5),
    ],
)
def test_a_failed_message_gives_back_what_no_other_holds(
    case: str, sent: list[int], failed: int, since: int | None
) -> None:
    """Times are hours before now; a person counts up to, not at, 24 hours after the newest that stands."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        kept = Reservations(connection)
        for ago in sent:
            kept.now = NOW - ago * HOUR
            kept.send("ana")
        kept.now = NOW
        kept.fail(failed)
        kept.check()
        assert kept.used(NOW) == (since is not None), case
        if since is not None:
            end = NOW - since * HOUR + DAY
            assert (kept.used(end - 1), kept.used(end)) == (1, 0), case
    engine.dispose()


step = st.tuples(st.sampled_from(["send", "send", "send", "fail"]), st.integers(0, 8), st.integers(0, DAY // 3))


@settings(max_examples=60, deadline=None)
@given(most=st.integers(0, 6), steps=st.lists(step, max_size=30))
def test_the_limit_is_never_exceeded_and_the_time_it_frees_is_exact(
    empty_store: Engine, most: int, steps: Sequence[tuple[str, int, int]]
) -> None:
    with empty_store.connect() as connection:
        kept = Reservations(connection)
        for what, number, passed in steps:
            kept.now += passed
            person = f"p{number}"
            if what == "fail":
                if kept.standing:
                    kept.fail(number)
            elif person in kept.counted(kept.now) or kept.room(most) > 0:
                kept.send(person)
            elif most:
                oldest = messaging_limits.oldest(connection, ACME, kept.now)
                assert oldest is not None
                assert (kept.used(oldest + DAY - 1), kept.used(oldest + DAY) < most) == (most, True)
            kept.check()
            assert kept.used(kept.now) <= most
        connection.rollback()
