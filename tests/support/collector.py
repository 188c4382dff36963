"""A collector of OpenTelemetry's data, as a server: what a gateway exports by OTLP over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from tests.support.house import free_port


@dataclass(frozen=True, slots=True)
class CollectedSpan:
    """A span as it arrived; ids as hex."""

    name: str
    trace: str
    id: str
    parent: str
    links: tuple[tuple[str, str], ...]  # (trace, span)
    attributes: dict[str, Any]
    failed: bool
    instance: str
    seconds: float


@dataclass(slots=True)
class Collector:
    """All that arrived."""

    url: str
    spans: list[CollectedSpan] = field(default_factory=list)
    metrics: dict[str, Any] = field(default_factory=dict)  # the newest of each name
    raw: list[bytes] = field(default_factory=list)

    def of(self, message: str) -> dict[str, CollectedSpan]:
        """The spans of a message, by name; of several of one name the last."""
        return {span.name: span for span in self.spans if span.trace == message.replace("-", "")}

    def span(self, trace_and_id: tuple[str, str]) -> CollectedSpan:
        """What a link leads to."""
        (found,) = [span for span in self.spans if (span.trace, span.id) == trace_and_id]
        return found

    async def _traces(self, request: web.Request) -> web.Response:
        self.raw.append(body := await request.read())
        for one in ExportTraceServiceRequest.FromString(body).resource_spans:
            instance = str(_values(one.resource.attributes)["service.instance.id"])
            self.spans += [_collected(span, instance) for scope in one.scope_spans for span in scope.spans]
        return web.Response()

    async def _metrics(self, request: web.Request) -> web.Response:
        self.raw.append(body := await request.read())
        for one in ExportMetricsServiceRequest.FromString(body).resource_metrics:
            self.metrics |= {metric.name: metric for scope in one.scope_metrics for metric in scope.metrics}
        return web.Response()


def _values(attributes: Any) -> dict[str, Any]:
    return {it.key: getattr(it.value, str(it.value.WhichOneof("value"))) for it in attributes}


def _collected(span: Any, instance: str) -> CollectedSpan:
    return CollectedSpan(
        name=span.name,
        trace=span.trace_id.hex(),
        id=span.span_id.hex(),
        parent=span.parent_span_id.hex(),
        links=tuple((link.trace_id.hex(), link.span_id.hex()) for link in span.links),
        attributes=_values(span.attributes),
        failed=span.status.code == 2,
        instance=instance,
        seconds=(span.end_time_unix_nano - span.start_time_unix_nano) / 1e9,
    )


def points(metric: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    """The points of a metric: labels, and the point."""
    for point in getattr(metric, metric.WhichOneof("data")).data_points:
        yield _values(point.attributes), point


@asynccontextmanager
async def collecting() -> AsyncIterator[Collector]:
    """It listens inside."""
    port = free_port()
    collector = Collector(f"http://127.0.0.1:{port}")
    app = web.Application(client_max_size=64 * 1024 * 1024)
    app.add_routes([web.post("/v1/traces", collector._traces), web.post("/v1/metrics", collector._metrics)])
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield collector
    finally:
        await runner.cleanup()
