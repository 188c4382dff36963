"""The metrics of Prometheus' registry, told to an OpenTelemetry collector: under the same names, with the same labels,
cumulative. Imported only where they are wanted."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Mapping
from itertools import groupby, pairwise
from typing import cast

import structlog
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.sdk.metrics.export import (
    AggregationTemporality,
    DataT,
    Gauge,
    Histogram,
    HistogramDataPoint,
    Metric,
    MetricsData,
    NumberDataPoint,
    ResourceMetrics,
    ScopeMetrics,
    Sum,
)
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.util.instrumentation import InstrumentationScope
from prometheus_client import CollectorRegistry
from prometheus_client.metrics_core import Metric as Family
from prometheus_client.samples import Sample

CUMULATIVE = AggregationTemporality.CUMULATIVE

log = structlog.get_logger()


class RegistryExporter:
    """Tells a registry's metrics from now on, every so many seconds in its own thread, and once more at the end."""

    def __init__(self, registry: CollectorRegistry, resource: Resource, every: float) -> None:
        self._registry, self._resource, self._every = registry, resource, every
        self._began = time.time_ns()
        self._exporter = OTLPMetricExporter()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="metrics", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Tell them for the last time."""
        self._ended.set()
        self._thread.join()
        self._exporter.shutdown()

    def _run(self) -> None:
        while not self._ended.wait(self._every):
            self._export()
        self._export()

    def _export(self) -> None:
        now = time.time_ns()
        metrics = [
            Metric(family.name, family.documentation, "", data)
            for family in self._registry.collect()
            if (data := _data(family, self._began, now)) is not None
        ]
        scope = ScopeMetrics(InstrumentationScope("assent"), metrics, "")
        try:
            self._exporter.export(MetricsData([ResourceMetrics(self._resource, [scope], "")]))
        except Exception:  # the top of this thread's loop: the next turn is in a while
            log.exception("telemetry.metrics_not_exported")


def _data(family: Family, began: int, now: int) -> DataT | None:
    """A metric's values; None where it has none yet."""
    if family.type == "histogram":
        histograms = [
            _histogram(dict(labels), list(samples), began, now)
            for labels, samples in groupby(family.samples, lambda sample: _labels(sample, without="le"))
        ]
        return Histogram(histograms, CUMULATIVE) if histograms else None
    points = [
        NumberDataPoint(sample.labels, began, now, sample.value)
        for sample in family.samples
        if not sample.name.endswith("_created")
    ]
    if not points:
        return None
    return Sum(points, CUMULATIVE, is_monotonic=True) if family.type == "counter" else Gauge(points)


def _labels(sample: Sample, *, without: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in sample.labels.items() if name != without)


def _histogram(labels: Mapping[str, str], samples: Iterable[Sample], began: int, now: int) -> HistogramDataPoint:
    """One histogram: Prometheus counts what is up to each bound, OpenTelemetry what is between two."""
    samples = list(samples)
    buckets = [(float(sample.labels["le"]), int(sample.value)) for sample in samples if "le" in sample.labels]
    total = next(sample.value for sample in samples if sample.name.endswith("_sum"))
    counts = [buckets[0][1], *(later - earlier for (_, earlier), (_, later) in pairwise(buckets))]
    unknown = cast("float", None)  # neither is kept
    return HistogramDataPoint(
        attributes=labels,
        start_time_unix_nano=began,
        time_unix_nano=now,
        count=buckets[-1][1],
        sum=total,
        bucket_counts=counts,
        explicit_bounds=[bound for bound, _ in buckets[:-1]],
        min=unknown,
        max=unknown,
    )
