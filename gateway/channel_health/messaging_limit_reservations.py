"""What a claim uses of Meta's limits: people of the portfolio's messaging limit, and the pair rate to one person. The
limits are read once for all people of a claim, then updated in memory with every message that the claim sends."""

from __future__ import annotations

from collections.abc import Callable, Collection

from sqlalchemy import Connection

from channels.channel import Channel
from channels.errors import Meaning
from gateway.config import WhatsAppConfig
from gateway.core.clock import DAY, Instant
from gateway.core.message_status import WAITING, MessageStatus
from gateway.core.policy.gates import Reason, Verdict
from gateway.core.policy.messaging_limit import PeopleLimit, of_marketing
from gateway.core.policy.pair_rate import PAIR_MEMORY, PairHistory
from gateway.store import messaging_limits, pair_rate

RESTING = frozenset({*WAITING, MessageStatus.FAILED})
"""Statuses of a message whose newest error still counts."""


def people_limits(
    connection: Connection,
    settings: WhatsAppConfig,
    factor: float,
    now: Instant,
    opened: Callable[[Connection, str, Instant], messaging_limits.Portfolio] = messaging_limits.portfolio,
) -> tuple[PeopleLimit, PeopleLimit]:
    """The messaging limit of a number's portfolio as it is now: for all messages, and the part of it that the number's
    quality factor leaves to marketing. `opened` reads a portfolio: that of a claim also drops those whose 24 hours are
    over."""
    portfolio = opened(connection, settings.portfolio, now)
    everybody = PeopleLimit(portfolio.most, settings.limit_margin, portfolio.used)
    used = opened(connection, messaging_limits.marketing_of(settings.portfolio), now).used if factor < 1 else 0
    return everybody, of_marketing(everybody, used, factor)


class LimitReservations:
    """How many more people a limit lets us reach (`room`), and who is counted already. `id` is the key under which they
    are counted, `reason` that of a refusal when there is no room, `frees` when there is room again, where this claim
    may use it up. `reserved` are the people of the claim: whether each is newly counted."""

    def __init__(
        self, connection: Connection, id_: str, people: Collection[str], now: Instant, room: int, reason: Reason
    ) -> None:
        self.id = id_
        self.room = room
        self.reason = reason
        self.frees: Instant | None = None
        self.reserved: dict[str, bool] = {}
        self._chosen = 0
        self._reached = messaging_limits.reached(connection, id_, people, now) if people else set()

    def full_for(self, contact: str) -> bool:
        """Whether a message to this person would be one person too many."""
        return self.room <= 0 and contact not in self._reached

    def left_for(self, contact: str) -> bool:
        """Whether there is room for this person besides those that were chosen before."""
        return contact in self._reached or self._chosen < self.room

    def choose(self, contact: str) -> None:
        """A message to this person may go: its place is kept for it until `take`."""
        self._chosen += contact not in self._reached

    def take(self, contact: str) -> None:
        """A message to this person goes out: they are counted from now on."""
        fresh = contact not in self._reached
        self.reserved[contact] = self.reserved.get(contact, False) or fresh
        if fresh:
            self._reached.add(contact)
            self.room -= 1

    def fresh(self) -> int:
        """How many people are newly counted."""
        return sum(self.reserved.values())


class ProviderLimits:
    """The limits of one number and its portfolio, in the transaction that holds the portfolio's lock; `dry` writes
    nothing. `people` are those of the claim, `marketing` those of them who are to get marketing, of which the channel's
    quality leaves the share `factor`."""

    def __init__(
        self, connection: Connection, channel: Channel, settings: WhatsAppConfig, people: Collection[str], now: Instant,
        *, marketing: Collection[str], factor: float, dry: bool = False,
    ) -> None:  # fmt: skip
        self._now = now
        self._pairs: dict[str, PairHistory] = {}
        for message in pair_rate.sent(connection, channel.id, people, now - PAIR_MEMORY):
            history = self._pairs.setdefault(message.contact, PairHistory())
            history.times.append(message.at)
            if message.code is None or message.status not in RESTING:
                continue
            if channel.explain(message.code, None).meaning is Meaning.PAIR_RATE:
                history.refused(message.at, message.attempts)
        opened = messaging_limits.portfolio if dry else messaging_limits.open_portfolio

        def places(id_: str, limit: PeopleLimit, contacts: Collection[str]) -> LimitReservations:
            reservations = LimitReservations(
                connection, id_, contacts, now, limit.room, limit.held_by or Reason.MESSAGING_LIMIT
            )
            if dry or reservations.room <= len(contacts):
                oldest = messaging_limits.oldest(connection, id_, now)
                reservations.frees = oldest + DAY if oldest is not None else now + DAY
            return reservations

        everybody, marketing_limit = people_limits(connection, settings, factor, now, opened)
        self.everybody = places(settings.portfolio, everybody, people)
        self.marketing = places(messaging_limits.marketing_of(settings.portfolio), marketing_limit, marketing)

    def of(self, *, marketing: bool) -> tuple[LimitReservations, ...]:
        """The limits in which a message takes a place."""
        return (self.everybody, self.marketing) if marketing else (self.everybody,)

    def pair_free_at(self, contact: str, *, bulk: bool) -> Instant:
        """When the pair rate lets one more message to this person go, `now` if it does."""
        history = self._pairs.get(contact)
        return self._now if history is None else history.free_at(self._now, bulk=bulk)

    def full(self, contact: str, *, marketing: bool) -> Verdict | None:
        """Why a message outside the service window may not go to this person, None when it may."""
        for places in self.of(marketing=marketing):
            if places.full_for(contact):
                return Verdict(places.reason, places.frees)
        return None

    def choose(self, contact: str, *, marketing: bool) -> bool:
        """Whether there is a place for this person besides those chosen before; if so, it is kept for them."""
        wanted = self.of(marketing=marketing)
        if not all(places.left_for(contact) for places in wanted):
            return False
        for places in wanted:
            places.choose(contact)
        return True

    def take(self, contact: str, *, in_window: bool, marketing: bool) -> Instant | None:
        """A message goes out: since when its person is reserved, None when it reserves nobody."""
        self._pairs.setdefault(contact, PairHistory()).times.append(self._now)
        if in_window:
            return None
        for places in self.of(marketing=marketing):
            places.take(contact)
        return self._now
