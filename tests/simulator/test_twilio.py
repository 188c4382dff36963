"""The simulated Twilio, over HTTP, with the real channel as its client."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from channels.errors import Meaning, SendError, SendOutcome
from channels.inbound import InboundMessage, OptOutType, ParsedWebhook, Person, Receipt, ReceiptStatus, WebhookRequest
from channels.outbound import Content, Outbound
from channels.simulator.server import Simulator
from channels.simulator.twilio.provider import SimulatedTwilio
from channels.simulator.twilio.webhooks import SimulatedSender
from channels.twilio import TwilioChannel, TwilioSettings

ACCOUNT = "AC" + "1" * 32
TOKEN = "token"
ANA = "+15551230001"
BEN = "+15551230002"


@dataclass
class Gateway:
    """The receiving end: verifies each webhook with the channel it is for, and keeps what was received."""

    url: str = ""
    channels: dict[str, TwilioChannel] = field(default_factory=dict)
    received: list[ParsedWebhook] = field(default_factory=list)

    async def webhook(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        signed = WebhookRequest(request.method, self.url + request.raw_path, headers, await request.read())
        received = self.channels[request.match_info["channel"]].receive(signed)
        self.received.append(received)
        answer = received.response
        return web.Response(status=answer.status, body=answer.body.encode(), content_type=answer.content_type)

    def items(self, kind: type) -> list[Any]:
        return [item for received in self.received for item in received.items if isinstance(item, kind)]

    def statuses(self) -> list[ReceiptStatus]:
        return [receipt.status for receipt in self.items(Receipt)]


SENDERS: dict[str, dict[str, str | None]] = {
    "own": {"sender": "+15550006000", "messaging_service_sid": None, "replies": "gateway"},
    "default": {"sender": "+15550006001", "messaging_service_sid": None, "replies": "twilio_default"},
    "advanced": {"sender": None, "messaging_service_sid": "MG" + "2" * 32, "replies": "advanced_opt_out"},
    "tollfree": {"sender": "+18005550100", "messaging_service_sid": None, "replies": "toll_free"},
    "short": {"sender": "12345", "messaging_service_sid": None, "replies": "gateway"},
    "pool": {"sender": "54321", "messaging_service_sid": "MG" + "3" * 32, "replies": "gateway"},
}


@dataclass
class Play:
    simulator: Simulator
    gateway: Gateway
    http: aiohttp.ClientSession

    def channel(self, name: str) -> TwilioChannel:
        return self.gateway.channels[name]

    async def send(self, name: str = "own", to: str = ANA, text: str = "Hi", valid_for: int = 600) -> str:
        message = Outbound(
            "m-1", Person(phone=to), Content(text=text),
            f"{self.gateway.url}/webhooks/{name}/status?message=m-1", valid_for,
        )  # fmt: skip
        accepted = await self.channel(name).send(message)
        return accepted.provider_id

    async def control(self, method: str, path: str, data: Any = None, expected: int = 200) -> Any:
        url = f"{self.simulator.url}/simulator/{path}"
        async with self.http.request(method, url, json=data) as response:
            body = await response.text()
            assert response.status == expected, body
            return json.loads(body) if body else None

    async def text(self, channel: str, text: str, phone: str = ANA, **more: Any) -> Any:
        return await self.control("POST", "text", {"from": phone, "channel": channel, "text": text, **more})

    async def fault(self, kind: str, **more: Any) -> None:
        await self.control("POST", "faults", {"kind": kind, **more}, expected=204)

    async def settle(self) -> list[ReceiptStatus]:
        await asyncio.wait_for(self.simulator.hub.settle(), 60)
        return self.gateway.statuses()


@pytest.fixture
async def play() -> AsyncIterator[Play]:
    gateway = Gateway()
    app = web.Application()
    app.router.add_post("/webhooks/{channel}", gateway.webhook)
    app.router.add_post("/webhooks/{channel}/status", gateway.webhook)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    gateway.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    senders = [
        SimulatedSender(name, ACCOUNT, TOKEN, webhook_url=f"{gateway.url}/webhooks/{name}#rc=5&rp=all", **known)
        for name, known in SENDERS.items()
    ]
    simulator = Simulator("127.0.0.1:0", [SimulatedTwilio(senders)])
    await simulator.start()
    for name, known in SENDERS.items():
        # the channel of a service does not know its number
        configured = {**known, "sender": None} if known["messaging_service_sid"] else known
        settings = TwilioSettings(
            ACCOUNT, TOKEN, api_base_url=simulator.url, public_url=gateway.url, timeout=60.0, **configured
        )
        gateway.channels[name] = TwilioChannel(name, settings)
    async with aiohttp.ClientSession() as http:
        yield Play(simulator, gateway, http)
    for channel in gateway.channels.values():
        await channel.aclose()
    await simulator.stop()
    await runner.cleanup()


async def test_a_message_reaches_the_phone_and_its_statuses_come_back(play: Play) -> None:
    sid = await play.send(text="Hé 😀")
    assert await play.settle() == [ReceiptStatus.SENT, ReceiptStatus.DELIVERED]
    assert [(r.provider_id, r.message_id, r.person) for r in play.gateway.items(Receipt)] == [
        (sid, "m-1", Person(phone=ANA))
    ] * 2
    phone = await play.control("GET", f"phones/%2B{ANA[1:]}?count=1&wait=60")
    assert [(m["text"], m["sender"], m["provider_id"]) for m in phone["items"]] == [("Hé 😀", "+15550006000", sid)]
    log = (await play.control("GET", "requests"))["items"]
    assert [(r["number"], r["recipient"], r["taken"], r["provider_id"]) for r in log] == [(1, ANA, True, sid)]
    assert log[0]["fields"]["ValidityPeriod"] == "600"


async def test_a_phone_texts_us(play: Play) -> None:
    answer = await play.text("own", "JOIN é\n", id="SM1", media=["https://example.com/a.jpg"])
    assert answer == {"status": 200, "body": '<?xml version="1.0" encoding="UTF-8"?><Response/>'}
    [message] = play.gateway.items(InboundMessage)
    assert (message.key, message.text, message.person.phone) == ("SM1", "JOIN é\n", ANA)
    assert message.media[0].url == "https://example.com/a.jpg"


SENT = [ReceiptStatus.SENT, ReceiptStatus.DELIVERED]
FAILED = [ReceiptStatus.FAILED]
WORDS = [
    # channel, word → what the webhook says, whether Twilio answers, what becomes of the next message (None: 21610)
    ("own", "STOP", None, False, SENT),
    ("short", "STOP", None, False, SENT),
    ("default", " stop ", None, True, None),
    ("default", "please stop", None, False, SENT),
    ("default", "OPTOUT", None, True, None),
    ("advanced", "STOP", OptOutType.STOP, True, FAILED),
    ("advanced", "START", OptOutType.START, False, SENT),
    ("advanced", "help", OptOutType.HELP, True, SENT),
    ("tollfree", "STOP", None, True, None),
    ("tollfree", "CANCEL", None, False, SENT),
    ("tollfree", "HELP", None, False, SENT),
]


@pytest.mark.parametrize("case", WORDS, ids=lambda case: f"{case[0]}-{case[1]}")
async def test_words_that_twilio_handles(play: Play, case: tuple[Any, ...]) -> None:
    name, word, opt_out_type, replied, becomes = case
    await play.text(name, word)
    assert [message.opt_out_type for message in play.gateway.items(InboundMessage)] == [opt_out_type]
    assert bool(play.simulator.hub.phones.received(ANA)) is replied
    if becomes is None:
        with pytest.raises(SendError) as caught:
            await play.send(name)
        assert (caught.value.code, caught.value.meaning) == ("21610", Meaning.BLOCKED)
        assert caught.value.outcome is SendOutcome.NOT_SENT
    else:
        await play.send(name)
        assert await play.settle() == becomes
        assert [r.code for r in play.gateway.items(Receipt) if r.error] == (["21610"] if becomes == FAILED else [])
    await play.send(name, to=BEN)


@pytest.mark.parametrize(
    ("name", "word", "lifts"),
    [("default", "YES", True), ("default", "start", True), ("tollfree", "UNSTOP", True), ("tollfree", "YES", False)],
)
async def test_start_lifts_a_block(play: Play, name: str, word: str, lifts: bool) -> None:
    await play.text(name, "STOP")
    await play.text(name, word)
    if lifts:
        await play.send(name)
    else:
        with pytest.raises(SendError, match="21610"):
            await play.send(name)


@pytest.mark.parametrize(
    ("fault", "outcome", "code", "taken"),
    [
        ({"kind": "error", "code": 20429, "status": 429, "retry_after": 2}, SendOutcome.NOT_SENT, "20429", False),
        ({"kind": "error", "code": 20500, "status": 500}, SendOutcome.UNKNOWN, "20500", False),
        ({"kind": "html"}, SendOutcome.UNKNOWN, "http_502", False),
        ({"kind": "html", "taken": True}, SendOutcome.UNKNOWN, "http_502", True),
        ({"kind": "drop"}, SendOutcome.UNKNOWN, "disconnected", False),
        ({"kind": "drop", "taken": True}, SendOutcome.UNKNOWN, "disconnected", True),
        ({"kind": "no_json"}, SendOutcome.UNKNOWN, "bad_answer", True),
    ],
    ids=str,
)
async def test_what_each_fault_of_the_api_does_to_a_send(
    play: Play, fault: dict[str, Any], outcome: SendOutcome, code: str, taken: bool
) -> None:
    await play.fault(**fault, recipient=ANA)
    with pytest.raises(SendError) as caught:
        await play.send()
    assert (caught.value.outcome, caught.value.code) == (outcome, code)
    assert bool(await play.settle()) is taken
    assert [entry.taken for entry in play.simulator.hub.requests] == [taken]
    await play.send()  # used up


async def test_a_delay_is_only_late(play: Play) -> None:
    await play.fault("delay", seconds=0.05, count=None)
    await play.send()
    await play.send()


@pytest.mark.parametrize(
    ("fault", "statuses"),
    [
        ({"kind": "duplicate"}, ["sent", "sent", "delivered", "delivered"]),
        ({"kind": "disorder"}, ["delivered", "sent"]),
        ({"kind": "no_status"}, []),
        ({"kind": "failed", "code": 30005}, ["failed"]),
    ],
    ids=str,
)
async def test_what_each_fault_of_callbacks_does_to_the_statuses(
    play: Play, fault: dict[str, Any], statuses: list[str]
) -> None:
    await play.fault(**fault)
    await play.send()
    assert await play.settle() == statuses
    assert [r.error.meaning for r in play.gateway.items(Receipt) if r.error] == (
        [Meaning.UNREACHABLE] if fault["kind"] == "failed" else []
    )


async def test_faults_are_forgotten_when_they_are_cleared(play: Play) -> None:
    await play.fault("html", count=None)
    await play.control("DELETE", "faults", expected=204)
    await play.send()


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("faults", {"kind": "explode"}),
        ("faults", {"kind": "html", "cuont": 2}),
        ("faults", ["html"]),
        ("text", {"from": ANA, "channel": "nowhere", "text": "x"}),
        ("text", {"channel": "own"}),
        ("text", []),
        ("tap", {"from": ANA, "channel": "own"}),
    ],
)
async def test_a_wrong_control_call_is_told(play: Play, path: str, data: Any) -> None:
    assert (await play.control("POST", path, data, expected=400))["error"]


async def test_a_probe_finds_everything_good(play: Play) -> None:
    for name in SENDERS:
        probe = await play.channel(name).probe()
        assert (probe.problems, probe.warnings, probe.status, probe.inbound) == ((), (), "active", ()), name


@pytest.mark.parametrize("name", ["own", "advanced", "pool"])
async def test_a_probe_finds_what_a_webhook_lost(play: Play, name: str) -> None:
    await play.text(name, "before")
    await play.send(name)
    await play.text(name, "STOP é", id="SMlost", webhook=False)
    await play.text(name, "STOP", id="SMlost2", webhook=False, phone=BEN)
    probe = await play.channel(name).probe(since=0)
    assert [(m.text, m.person.phone) for m in probe.inbound] == [("before", ANA), ("STOP é", ANA), ("STOP", BEN)]
    assert probe.inbound[0].key == play.gateway.items(InboundMessage)[0].key
    assert all(m.sent_at for m in probe.inbound)
    later = (probe.inbound[-1].sent_at or 0) + 1_000_000
    assert (await play.channel(name).probe(since=later)).inbound == ()


async def test_a_probe_reads_every_page_of_messages(play: Play) -> None:
    for number in range(1203):
        await play.text("own", f"text {number}", id=f"SM{number:05}", webhook=False)
    probe = await play.channel("own").probe(since=0)
    assert probe.problems == ()
    assert len({message.key for message in probe.inbound}) == 1203


async def test_wrong_credentials_are_refused(play: Play) -> None:
    settings = TwilioSettings(ACCOUNT, "wrong", "+15550006000", None, play.simulator.url, "gateway", play.gateway.url)
    channel = TwilioChannel("own", settings)
    play.gateway.channels["wrong"] = channel
    with pytest.raises(SendError) as caught:
        await play.send("wrong")
    assert (caught.value.code, caught.value.meaning) == ("20003", Meaning.CONFIGURATION)
    probe = await channel.probe()
    assert probe.problems == ("the account: Twilio answered 401: Authenticate",)


async def test_a_stop_leaves_nothing_behind(play: Play) -> None:
    await play.fault("hang", taken=True)
    sending = asyncio.create_task(play.send())
    assert await play.simulator.hub.phones.wait(ANA, 1, 5)
    await play.simulator.stop()
    await play.simulator.stop()
    with pytest.raises(SendError) as caught:
        await sending
    assert caught.value.outcome is SendOutcome.UNKNOWN
