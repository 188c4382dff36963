"""The metrics of Prometheus' registry, told to an OpenTelemetry collector: under the same names, with the same labels,
cumulative. Imported only where they are wanted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby, pairwise
from typing import cast

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
    PeriodicExportingMetricReader,
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


def exported(registry: CollectorRegistry, resource: Resource) -> Callable[[], object]:
    """Tell a registry's metrics from now on, as often as the environment says. Returns what ends that."""
    return RegistryReader(registry, resource).shutdown


class RegistryReader(PeriodicExportingMetricReader):
    """The SDK's reader that exports every minute, over a registry instead of the SDK's own instruments."""

    def __init__(self, registry: CollectorRegistry, resource: Resource) -> None:
        self._registry, self._resource, self._began = registry, resource, time.time_ns()
        super().__init__(OTLPMetricExporter())

    def collect(self, timeout_millis: float = 10_000) -> None:
        """Read every metric and export them."""
        now = time.time_ns()
        metrics = [
            Metric(family.name, family.documentation, "", data)
            for family in self._registry.collect()
            if (data := _data(family, self._began, now)) is not None
        ]
        scope = ScopeMetrics(InstrumentationScope("assent"), metrics, "")
        self._receive_metrics(MetricsData([ResourceMetrics(self._resource, [scope], "")]), timeout_millis)


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
