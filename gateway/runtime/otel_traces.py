"""Traces by OpenTelemetry's SDK. Imported only where they are wanted."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from importlib.metadata import version
from uuid import UUID

from opentelemetry import propagate, trace
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import OTELResourceDetector, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.id_generator import RandomIdGenerator
from opentelemetry.sdk.trace.sampling import Decision, Sampler, SamplingResult
from opentelemetry.trace import Link, NonRecordingSpan, SpanContext, TraceFlags, TraceState
from opentelemetry.util.types import Attributes

from gateway.runtime.tracing import Span, SpanKind, SpanLink, Tracing

LOW = (1 << 64) - 1
"""The lower half of a trace's id."""

_KINDS = {
    SpanKind.INTERNAL: trace.SpanKind.INTERNAL,
    SpanKind.SERVER: trace.SpanKind.SERVER,
    SpanKind.CLIENT: trace.SpanKind.CLIENT,
}
_first: ContextVar[tuple[int, int] | None] = ContextVar("first span", default=None)
"""The trace and the id of the span that is being made, where they are not random."""


def resource(node: str) -> Resource:
    """Who speaks: this program and this node, and what the environment adds to that or says instead."""
    ours = {"service.name": "assent", "service.version": version("assent"), "service.instance.id": node}
    return Resource.create().merge(Resource(ours)).merge(OTELResourceDetector().detect())


class MessageIds(RandomIdGenerator):
    """Random ids, but those of a message's first span."""

    def generate_trace_id(self) -> int:
        """The message's trace, or a new one."""
        first = _first.get()
        return first[0] if first is not None else super().generate_trace_id()

    def generate_span_id(self) -> int:
        """The message's first span, or a new one."""
        first = _first.get()
        return first[1] if first is not None else super().generate_span_id()


class EvenSampler(Sampler):
    """The sampler that the environment names, asked about ids whose lower half is evenly spread. That of a message is
    not: two of its bits are always the same, and a sampler by ratio would take none of them, or all."""

    def __init__(self, named: Sampler) -> None:
        self._named = named

    def should_sample(
        self,
        parent_context: Context | None,
        trace_id: int,
        name: str,
        kind: trace.SpanKind | None = None,
        attributes: Attributes = None,
        links: Sequence[Link] | None = None,
        trace_state: TraceState | None = None,
    ) -> SamplingResult:
        """What the named sampler says; the same for each span of a message, on every node."""
        return self._named.should_sample(
            parent_context, trace_id << 2 & LOW, name, kind, attributes, links, trace_state
        )

    def get_description(self) -> str:
        """The named sampler's own."""
        return self._named.get_description()


class RecordedTracing(Tracing):
    """Tracing by a provider of its own, so that several gateways may run in one process."""

    on = True

    def __init__(self, resource: Resource) -> None:
        self._provider = TracerProvider(resource=resource, id_generator=MessageIds(), shutdown_on_exit=False)
        self._provider.sampler = EvenSampler(self._provider.sampler)
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
        self._tracer = self._provider.get_tracer("assent")

    @contextmanager
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
    ) -> Iterator[Span]:
        """As `Tracing.span`."""
        attributes = {"assent.channel": channel} if channel is not None else {}
        linked = [Link(link) for link in links if isinstance(link, SpanContext)]
        parent: Context | None = propagate.extract(headers) if headers is not None else None
        made_first = None
        if message is not None and (trace_id := trace_of(message)) is not None:
            attributes["assent.message.id"] = message
            here = trace.get_current_span().get_span_context()
            if here.is_valid and here.trace_id != trace_id:
                linked.append(Link(here))
            made_first = (trace_id, trace_id & LOW) if first else None
            parent = Context() if first else self._within(trace_id)
        token = _first.set(made_first)
        try:
            recorded = self._tracer.start_span(
                name, parent, _KINDS[kind], attributes, linked, _wall(since) if since is not None else None
            )
        finally:
            _first.reset(token)
        with trace.use_span(recorded, end_on_exit=True, record_exception=False, set_status_on_exception=False):
            span = _RecordedSpan(recorded)
            try:
                yield span
            except BaseException as error:  # its text may quote what no span may have
                span.fail(type(error).__name__)
                raise

    def here(self) -> SpanLink | None:
        """As `Tracing.here`."""
        context = trace.get_current_span().get_span_context()
        return context if context.is_valid and context.trace_flags.sampled else None

    def close(self) -> None:
        """Hand over the spans that were not handed over yet."""
        self._provider.shutdown()

    def _within(self, trace_id: int) -> Context:
        """A message's first span, wherever it was made, as the parent of another one."""
        decision = self._provider.sampler.should_sample(Context(), trace_id, "message").decision
        sampled = decision is Decision.RECORD_AND_SAMPLE
        flags = TraceFlags(TraceFlags.SAMPLED if sampled else TraceFlags.DEFAULT)
        first = SpanContext(trace_id, trace_id & LOW, is_remote=True, trace_flags=flags)
        return trace.set_span_in_context(NonRecordingSpan(first), Context())


class _RecordedSpan:
    def __init__(self, span: trace.Span) -> None:
        self._span = span

    def set(self, name: str, value: str | int) -> None:
        self._span.set_attribute(name, value)

    def fail(self, why: str) -> None:
        self._span.set_attribute("error.type", why)
        self._span.set_status(trace.StatusCode.ERROR)


def trace_of(message: str) -> int | None:
    """The id of a message's trace: the message's own; None where it is none of ours."""
    try:
        return UUID(message).int
    except ValueError:
        return None


def _wall(since: float) -> int:
    """A monotonic time as nanoseconds since 1970 UTC."""
    return time.time_ns() - int((time.monotonic() - since) * 1e9)
