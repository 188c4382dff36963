"""OpenTelemetry, where it is configured by the standard variables `OTEL_…` and installed (`assent[otel]`): traces, and
the metrics that Prometheus gets too. Else nothing of it is imported, and nothing is done.

It is switched on by an endpoint (`OTEL_EXPORTER_OTLP_ENDPOINT`, or that of one signal) or by `OTEL_TRACES_EXPORTER`
and `OTEL_METRICS_EXPORTER`; all else (headers, TLS, sampler, resource) the SDK reads itself.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import structlog

from gateway.runtime.metrics import Metrics
from gateway.runtime.tracing import Tracing

CLOSE_WITHIN = 5.0
"""Seconds that the last spans and metrics have to be handed over at a stop."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Telemetry:
    """What is told to a collector, and how each part of it is ended."""

    tracing: Tracing = field(default_factory=Tracing)
    closers: tuple[Callable[[], object], ...] = ()

    async def aclose(self) -> None:
        """Hand over what was not handed over yet. A collector that does not answer holds up nobody for long."""
        loop, closed = asyncio.get_running_loop(), asyncio.Event()

        def close() -> None:
            try:
                for closer in self.closers:
                    closer()
            finally:
                with suppress(RuntimeError):  # the gateway has stopped without waiting for this
                    loop.call_soon_threadsafe(closed.set)

        if not self.closers:
            return
        threading.Thread(target=close, name="telemetry", daemon=True).start()
        try:
            async with asyncio.timeout(CLOSE_WITHIN):
                await closed.wait()
        except TimeoutError:
            log.warning("telemetry.not_handed_over")


def wanted(environ: Mapping[str, str], signal: str) -> bool:
    """Whether a signal (`TRACES`, `METRICS`) is to be told to a collector."""
    if environ.get("OTEL_SDK_DISABLED", "").strip().lower() == "true":
        return False
    exporter = environ.get(f"OTEL_{signal}_EXPORTER", "").strip()
    if exporter not in ("", "otlp"):
        if exporter != "none":
            log.error("telemetry.unknown_exporter", signal=signal.lower(), known=["otlp", "none"])
        return False
    endpoints = ("OTEL_EXPORTER_OTLP_ENDPOINT", f"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT")
    return exporter == "otlp" or any(environ.get(name) for name in endpoints)


def interval(environ: Mapping[str, str]) -> float:
    """Seconds between two exports of the metrics."""
    try:
        return max(1.0, float(environ.get("OTEL_METRIC_EXPORT_INTERVAL") or 60_000) / 1000)
    except ValueError:
        return 60.0


def begin(environ: Mapping[str, str], node: str, metrics: Metrics) -> Telemetry:
    """What these variables ask for. Where the packages are missing, that is logged, and nothing is told."""
    traces, figures = wanted(environ, "TRACES"), wanted(environ, "METRICS")
    if not traces and not figures:
        return Telemetry()
    try:
        from gateway.runtime import otel_metrics, otel_traces
    except ImportError as error:
        log.error("telemetry.not_installed", missing=error.name, install="pip install 'assent[otel]'")
        return Telemetry()
    resource = otel_traces.resource(node)
    tracing = Tracing()
    closers: list[Callable[[], object]] = []
    if traces:
        recorded = otel_traces.RecordedTracing(resource)
        tracing = recorded
        closers.append(recorded.close)
    if figures:
        closers.append(otel_metrics.RegistryExporter(metrics.registry, resource, interval(environ)).close)
    log.info("telemetry.on", traces=traces, metrics=figures)
    return Telemetry(tracing, tuple(closers))
