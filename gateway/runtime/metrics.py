"""The metrics for Prometheus, in a registry of their own: several gateways may run in one process."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Every metric of the gateway."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.inbound = Counter(
            "assent_inbound_total", "Webhook items by kind.", ["channel", "kind"], registry=self.registry
        )
        self.duplicates = Counter(
            "assent_inbound_duplicates_total", "Items that had already been received.", ["channel"],
            registry=self.registry,
        )  # fmt: skip
        self.webhooks_refused = Counter(
            "assent_webhooks_refused_total", "Webhooks that were not accepted.", ["channel", "why"],
            registry=self.registry,
        )  # fmt: skip
        self.attempts = Counter(
            "assent_send_attempts_total", "Send attempts by outcome.", ["channel", "outcome"], registry=self.registry
        )
        self.claims = Counter("assent_claims_total", "Claims of dispatchers.", ["channel"], registry=self.registry)
        self.send_seconds = Histogram(
            "assent_send_seconds", "How long a provider took to answer.", ["channel"], registry=self.registry
        )
        self.refused = Counter(
            "assent_messages_refused_total", "Single messages refused at intake, by reason.", ["channel", "reason"],
            registry=self.registry,
        )  # fmt: skip
        self.in_flight = Gauge("assent_in_flight", "Requests in flight.", ["channel"], registry=self.registry)
        self.gathered = Histogram(
            "assent_gathered_items", "Items per commit.", ["gatherer"],
            buckets=(1, 2, 4, 8, 16, 32, 64, 128, 256, 1024), registry=self.registry,
        )  # fmt: skip
        self.deliveries = Counter(
            "assent_sink_deliveries_total", "Delivery attempts to event sinks.", ["outcome"], registry=self.registry
        )
        self.connections_closed = Counter(
            "assent_connections_closed_total", "Connections and bodies that were cut off.", ["why"],
            registry=self.registry,
        )  # fmt: skip
        self.sinks_disabled = Gauge(
            "assent_sink_disabled", "1 for an event sink that answered that it is gone.", ["sink"],
            registry=self.registry,
        )  # fmt: skip
        self.leads = Gauge(
            "assent_leads", "1 for what this node leads, 0 for what it would lead if nobody else did.", ["role"],
            registry=self.registry,
        )  # fmt: skip
        self.lease_age = Gauge(
            "assent_lease_age_seconds", "Since this node's lease was renewed; 10 seconds is its end.",
            registry=self.registry,
        )  # fmt: skip
        self.errors = Counter("assent_errors_total", "Errors that were logged.", ["where"], registry=self.registry)

    def text(self) -> bytes:
        """Everything in Prometheus' text format."""
        return generate_latest(self.registry)
