"""OpenTelemetry from outside: a message's way by its id, through a gateway and over nodes, as a collector gets it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from gateway.core.clock import SECOND
from gateway.core.ids import new_ids
from gateway.runtime import telemetry
from gateway.runtime.metrics import Metrics
from tests.support.collector import CollectedSpan, Collector, collecting, points
from tests.support.house import KEY, House, free_port

ROOT = Path(__file__).parents[2]
ANA, BO = "+15551230001", "+15551230002"
OURS = ("00-" + "ab" * 16 + "-" + "cd" * 8 + "-01", "ab" * 16)
"""A trace of the application's, as a header, and its id."""


@pytest.fixture
async def collector(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Collector]:
    """A collector that the environment names."""
    async with collecting() as running:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", running.url)
        monkeypatch.setenv("OTEL_BSP_SCHEDULE_DELAY", "100")
        monkeypatch.setenv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=test")
        yield running


async def sent(house: House, text: str, url: str | None = None) -> dict[str, Any]:
    """A message to Ana, within a trace of the application's."""
    body = {"channel": "sms-us", "to": ANA, "category": "utility", "text": text}
    headers = {"Authorization": f"Bearer {KEY}", "traceparent": OURS[0]}
    async with house.http.post(f"{url or house.url}/v1/messages", json=body, headers=headers) as answer:
        assert answer.status == 202, await answer.text()
        message: dict[str, Any] = await answer.json()
        return message


def check_tree(spans: dict[str, CollectedSpan], first: str) -> None:
    """One span is the first, and all others are within it."""
    assert spans[first].parent == ""
    assert {span.parent for name, span in spans.items() if name != first} == {spans[first].id}


async def test_a_message_is_followed_from_the_api_to_its_receipt(tmp_path: Path, collector: Collector) -> None:
    async with House(tmp_path).up() as house:
        message = await sent(house, "Your order")
        await house.message(message["id"], "delivered")
    spans = collector.of(message["id"])
    assert spans.keys() == {"message", "claim", "send", "result", "receipt"}
    check_tree(spans, "message")
    for span in spans.values():
        assert span.attributes["assent.message.id"] == message["id"]
        assert span.attributes["assent.channel"] == "sms-us"
        assert not span.failed
    assert spans["claim"].attributes["assent.attempt"] == 1
    assert spans["message"].attributes["assent.status"] == "queued"
    request = collector.span(spans["message"].links[0])
    assert (request.name, request.trace) == ("POST /v1/messages", OURS[1])
    assert request.attributes["http.response.status_code"] == 202
    webhook = collector.span(spans["receipt"].links[0])
    assert webhook.name == "POST /webhooks/{channel}/status"
    assert webhook.trace != OURS[1]


async def test_a_text_is_followed_to_its_reply_through_the_batch(tmp_path: Path, collector: Collector) -> None:
    async with House(tmp_path).up() as house:
        await house.text(ANA, "JOIN")
        await house.phone(ANA, 1)
        _, listed = await house.api("GET", "/v1/messages?to=%2B15551230001")
        (prompt,) = listed["items"]
        await house.message(prompt["id"], "delivered")
    spans = collector.of(prompt["id"])
    assert spans.keys() == {"reply", "claim", "send", "result", "receipt"}
    check_tree(spans, "reply")
    batch = collector.span(spans["reply"].links[0])
    assert (batch.name, batch.attributes["assent.batch.items"]) == ("commit inbound", 1)
    webhook = collector.span(batch.links[0])
    assert (webhook.name, webhook.attributes["assent.channel"]) == ("POST /webhooks/{channel}", "sms-us")


async def test_a_recipient_of_a_campaign_is_followed_from_its_claim(tmp_path: Path, collector: Collector) -> None:
    async with House(tmp_path).up() as house:
        await house.subscribe(ANA)
        campaign = {
            "name": "c",
            "channel": "sms-us",
            "category": "marketing",
            "text": "Sale",
            "recipients": [{"to": ANA}],
        }
        _, made = await house.api("POST", "/v1/campaigns", campaign)
        await house.campaign(made["id"])
        _, listed = await house.api("GET", f"/v1/campaigns/{made['id']}/messages")
        await house.message(listed["items"][0]["id"], "delivered")
    spans = collector.of(listed["items"][0]["id"])
    assert spans.keys() == {"claim", "send", "result", "receipt"}
    check_tree(spans, "claim")


async def test_a_failure_has_its_code_and_nothing_names_a_person(tmp_path: Path, collector: Collector) -> None:
    async with House(tmp_path).up() as house:
        await house.fault(kind="error", status=400, code=21610, count=1)
        message = await sent(house, "Your order")
        await house.message(message["id"], "failed")
        await house.text(BO, "JOIN")
        await house.consent(BO)
        await house.api("GET", f"/v1/messages?to=%2B{ANA[1:]}")
    send = collector.of(message["id"])["send"]
    assert (send.failed, send.attributes["error.type"]) == (True, "21610")
    assert {"GET /v1/consents/{group}/{address}", "GET /v1/messages"} <= {span.name for span in collector.spans}
    everything = b"".join(collector.raw)
    for secret in (ANA[1:], BO[1:], "Your order", "JOIN", KEY):
        assert secret.encode() not in everything


async def test_the_metrics_are_those_of_prometheus(
    tmp_path: Path, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_TRACES_EXPORTER", "none")
    async with House(tmp_path).up() as house:
        for n in range(3):
            message = await sent(house, f"Your order {n}")
            await house.message(message["id"], "delivered")
        assert not house.gateway.context.tracing.on
        shown = await house.metric('assent_send_seconds_count{channel="sms-us"}')
    assert collector.spans == []
    ((labels, attempts),) = points(collector.metrics["assent_send_attempts"])
    assert (labels, attempts.as_double) == ({"channel": "sms-us", "outcome": "accepted"}, 3)
    ((labels, seconds),) = points(collector.metrics["assent_send_seconds"])
    assert (labels, seconds.count, sum(seconds.bucket_counts)) == ({"channel": "sms-us"}, 3, 3)
    assert shown == 3
    assert len(seconds.bucket_counts) == len(seconds.explicit_bounds) + 1
    assert not seconds.HasField("min")


@pytest.mark.postgresql
async def test_one_trace_over_two_nodes(tmp_path: Path, collector: Collector) -> None:
    """One node takes the message, and the carrier tells the other what became of it."""
    from tests.support.pair import pair

    async with pair(tmp_path) as two:
        message = await sent(two.house, "Your order", f"http://127.0.0.1:{two.port}")
        await two.house.message(message["id"], "delivered")
        here, there = two.house.gateway.context.node, two.other.context.node
    spans = collector.of(message["id"])
    check_tree(spans, "message")
    assert (spans["message"].instance, spans["receipt"].instance) == (there, here)


async def test_a_sampler_by_ratio_takes_its_share_of_the_messages_the_same_on_each_node(
    monkeypatch: pytest.MonkeyPatch, collector: Collector
) -> None:
    from gateway.runtime import otel_traces

    monkeypatch.setenv("OTEL_TRACES_SAMPLER", "parentbased_traceidratio")
    monkeypatch.setenv("OTEL_TRACES_SAMPLER_ARG", "0.25")
    ids = new_ids(1_700_000_000 * SECOND, 2000)
    nodes = [otel_traces.RecordedTracing(otel_traces.resource(node)) for node in ("one", "two")]
    taken = []
    for node in nodes:
        kept = []
        for id_ in ids:
            with node.span("message", message=id_, first=node is nodes[0]):
                kept.append(node.here() is not None)
        taken.append(kept)
        await asyncio.to_thread(node.close)  # this loop answers it
    assert taken[0] == taken[1]
    assert 400 < sum(taken[0]) < 600


@pytest.mark.parametrize(
    ("environ", "on"),
    [
        ({}, False),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://c:4318"}, True),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://c:4318"}, True),
        ({"OTEL_EXPORTER_OTLP_METRICS_ENDPOINT": "http://c:4318"}, False),
        ({"OTEL_TRACES_EXPORTER": "otlp"}, True),
        ({"OTEL_TRACES_EXPORTER": "none", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://c:4318"}, False),
        ({"OTEL_TRACES_EXPORTER": "zipkin", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://c:4318"}, False),
        ({"OTEL_SDK_DISABLED": "true", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://c:4318"}, False),
    ],
)
def test_it_is_off_unless_the_standard_variables_ask_for_it(environ: dict[str, str], on: bool) -> None:
    assert telemetry.wanted(environ, "TRACES") is on


async def test_where_the_packages_are_missing_that_is_logged(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith(("opentelemetry", "gateway.runtime.otel"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("gateway.runtime.otel_traces", raising=False)
    monkeypatch.delattr("gateway.runtime.otel_metrics", raising=False)
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    begun = telemetry.begin({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://c:4318"}, "node", Metrics())
    assert not begun.tracing.on
    await begun.aclose()
    assert "pip install 'assent[otel]'" in "".join(capsys.readouterr())


async def test_a_collector_that_is_away_holds_up_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setattr("gateway.runtime.telemetry.CLOSE_WITHIN", 0.2)
    async with House(tmp_path).up() as house:
        message = await sent(house, "Your order")
        await house.message(message["id"], "delivered")


def test_a_gateway_without_it_imports_nothing_of_it() -> None:
    code = "import gateway.app, sys; sys.exit(any(name.startswith('opentelemetry') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
