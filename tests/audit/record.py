"""A record of a run: everything that the auditor knows of it. Times are microseconds by one machine's clock, on which
providers and clients run; no node's clock is used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

SECOND = 1_000_000
"""Microseconds."""


@dataclass(frozen=True, slots=True)
class Send:
    """A request to send that reached a provider. `taken`: the provider accepted it, whether or not its answer got
    through. `message` is our id, as it travelled with the request."""

    at: int
    sender: str
    recipient: str
    taken: bool
    text: str
    message: str


@dataclass(frozen=True, slots=True)
class Webhook:
    """A webhook that a provider posted, and the status of its answer (0: none came). A text has `person`, `text` and
    the provider's `id`; a status callback has `told`: pairs of our message id and the status."""

    began: int
    answered: int
    status: int
    channel: str
    person: str = ""
    text: str = ""
    id: str = ""
    told: Sequence[tuple[str, str]] = ()

    @property
    def taken(self) -> bool:
        """Whether the gateway said that it has it."""
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the API by a client: of a `kind` (send, campaign, import, consent), with the idempotency key, and what
    was answered (status 0: nothing)."""

    kind: str
    key: str
    began: int
    ended: int
    status: int
    request: Any
    answer: Any

    @property
    def acknowledged(self) -> bool:
        """Whether the client was told that it is done."""
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class Freeze:
    """A node was stopped from `began` to `ended`, and went on then."""

    began: int
    ended: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """What must not be exceeded. `rates` are messages a second by sender, `cap` marketing messages a person in `cap_in`
    seconds, `limit` people that may be reached through `limit_sender` in a day (those who wrote on its channel do not
    count). `transit`: a request that began before an answer was given reaches its provider so many seconds later at
    most."""

    rates: Mapping[str, float] = field(default_factory=dict)
    cap: int = 0
    cap_in: float = 0.0
    limit: int = 0
    limit_sender: str = ""
    limit_channel: str = ""
    transit: float = 0.05


@dataclass(frozen=True, slots=True)
class Record:
    """A run. `messages` are the API's resources by id (with replies that were called back), `campaigns` those by id,
    `outcomes` a campaign's rows by its id, `consents` the states by (group, address). `ledger` is what `consent verify`
    said ("" when it found nothing wrong), `late` how late the recorder's own loop was at which time, in seconds. A text
    that begins with `reply` is one of the automatic replies, which may follow a STOP. `observed` is how many sends and
    webhooks the providers had seen."""

    sends: Sequence[Send] = ()
    webhooks: Sequence[Webhook] = ()
    calls: Sequence[Call] = ()
    messages: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    campaigns: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    outcomes: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    consents: Mapping[tuple[str, str], str] = field(default_factory=dict)
    ledger: str = ""
    bounds: Bounds = Bounds()
    freezes: Sequence[Freeze] = ()
    late: Sequence[tuple[int, float]] = ()
    reply: str = "Acme: "
    observed: int = 0
