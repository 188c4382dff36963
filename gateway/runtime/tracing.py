"""Traces: what the services say of a message's way, and what becomes of it while nobody listens, which is nothing.

Every span of a message is in the trace whose id is the message's own id, without its dashes: each node knows it without
asking, and whoever has a message's id has its trace. A span's parent is the message's first span, whose id follows from
the message's too. Where work for a message is done within something else (a request, a webhook, a batch), the span
links to that. A span has the message's id and its channel, and never an address, a text or a provider's id of a
message: WhatsApp's hold the phone number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from enum import Enum
from typing import Protocol


class SpanKind(Enum):
    """Where a span stands: within the gateway, or at its edges."""

    INTERNAL = "internal"
    SERVER = "server"  # somebody asks us
    CLIENT = "client"  # we ask a provider


class Span(Protocol):
    """Something that is being done."""

    def set(self, name: str, value: str | int) -> None:
        """Note something about it."""
        ...

    def fail(self, why: str) -> None:
        """It failed; `why` is a code or the name of an error, not its text."""
        ...


class SpanLink(Protocol):
    """A span that others link to."""


class Tracing:
    """No tracing: each call does nothing. `gateway.runtime.telemetry` has the one that traces."""

    on = False
    """Whether anybody listens: what is done for spans alone is left out where not."""

    def span(
        self,
        name: str,
        channel: str | None = None,
        *,
        kind: SpanKind = SpanKind.INTERNAL,
        message: str | None = None,
        first: bool = False,
        since: float | None = None,
        links: Sequence[SpanLink] = (),
        headers: Mapping[str, str] | None = None,
    ) -> AbstractContextManager[Span]:
        """A span for as long as the context is open, and what is done meanwhile is within it. `message`: it belongs to
        this message's trace, `first` as its first span. `since` is when it began, by the monotonic clock, if that was
        earlier. `headers` are those of a request that may come with a trace of its own."""
        return _NOTHING

    def here(self) -> SpanLink | None:
        """The span that is open here, if one is recorded."""
        return None


class _Nothing:
    def set(self, name: str, value: str | int) -> None:
        pass

    def fail(self, why: str) -> None:
        pass


_NOTHING: AbstractContextManager[Span] = nullcontext(_Nothing())
