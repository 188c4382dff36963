"""WhatsApp: Meta's webhooks a second, single and 100 updates in one, and template messages a second; `run.py` runs
both as `meta` and `templates`.

Beside each figure stands a bare limit of the same round: an endpoint that only checks the signature, and pywa_async
against the same fake Graph, as it is shipped and on our transport. `whatsapp.py ROLE …` is a process of a benchmark:
`signature PORT`, `parsed PORT`, `library URL COUNT shipped|lean`.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import signal
import subprocess
import sys
import time
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import aiohttp  # noqa: E402
import children  # noqa: E402
import uvloop  # noqa: E402
from figures import Table, cpu_of  # noqa: E402
from sending import subscribe  # noqa: E402
from wire import ARRIVALS, PUBLIC, Crowd, Exchange, Seen, phone, post  # noqa: E402

from channels.whatsapp import sign  # noqa: E402
from tests.support.house import free_port  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

NUMBER, ACCOUNT, SECRET = "106540352242922", "102290129340398", "benchmark-secret"
TEMPLATE = {"name": "promo_1", "language": "en_US", "body": ["Ana"], "opt_out_button": 0}
GATEWAY, SIGNATURE, PARSED = "gateway", "signature only", "signature, parsed and validated"
SENT = "gateway, sent"
LIBRARY, LEAN = "bare pywa_async, as shipped", "bare pywa_async on a lean transport"

CONFIG = """
[gateway]
listen     = "127.0.0.1:{port}"
public_url = "{public}"
store      = "sqlite:///{store}"

[[api_keys]]
name   = "all"
key    = "benchmark-key"
scopes = ["send", "consent", "read", "admin"]

[channels.wa-main]
adapter              = "whatsapp"
phone_number_id      = "{number}"
business_account_id  = "{account}"
display_phone_number = "+15550783881"
access_token         = "token"
app_secret           = "{secret}"
verify_token         = "verify"
rate                 = {rate}
api_base_url         = "http://127.0.0.1:{graph}"

[subscription_groups.wa-news]
name     = "Acme news"
channels = ["wa-main"]

[subscription_groups.wa-news.replies.en]
confirmed          = "Acme: you're in. Reply STOP to leave."
opted_out          = "Acme: you are unsubscribed."
help               = "Acme: help at acme.example/help."
promotions_stopped = "Acme: no more promotions."
"""


@asynccontextmanager
async def gateway(folder: Path, port: int, graph: int, rate: int = 100_000) -> AsyncIterator[int]:
    """`assent serve` with one WhatsApp channel, in a process of its own; its process id."""
    file = folder / "config.toml"
    file.write_text(
        CONFIG.format(
            port=port, public=PUBLIC, store=folder / "assent.db", number=NUMBER, account=ACCOUNT, secret=SECRET,
            graph=graph, rate=rate,
        )
    )  # fmt: skip
    async with children.serving(file, port) as pid:
        yield pid


@dataclass(slots=True)
class Graph:
    """Takes every message over Graph's API; its number is green and has no limit. Answers are written `answer_after`
    seconds later."""

    seen: Seen = field(default_factory=Seen)
    port: int = 0
    answer_after: float = 0.0
    _server: asyncio.Server | None = None

    async def start(self) -> Graph:
        """Listen."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: Exchange(self._answer, self.answer_after), "127.0.0.1", self.port, backlog=1024
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def _answer(self, line: bytes, body: bytes) -> tuple[int, bytes]:
        if line.startswith(b"GET " + ARRIVALS.encode()):
            return 200, self.seen.told()
        if b"message_templates" in line:
            buttons = {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop promotions"}]}
            template = {
                "id": "1", "name": "promo_1", "language": "en_US", "status": "APPROVED", "category": "MARKETING",
                "components": [{"type": "BODY", "text": "Hi {{1}}, 20% off."}, buttons],
            }  # fmt: skip
            return 200, json.dumps({"data": [template], "paging": {}}).encode()
        if line.startswith(b"GET"):
            return 200, json.dumps(
                {
                    "id": NUMBER, "display_phone_number": "+1 555-078-3881", "quality_rating": "GREEN",
                    "status": "CONNECTED", "whatsapp_business_manager_messaging_limit": "TIER_UNLIMITED",
                    "throughput": {"level": "NOT_APPLICABLE"}, "data": [],
                    "health_status": {"can_send_message": "AVAILABLE"},
                }
            ).encode()  # fmt: skip
        number = self.seen.take()
        to = json.loads(body)["to"]
        contact = {"input": to, "wa_id": to[1:], "user_id": f"US.13{to[1:]}"}
        message = {"id": f"wamid.{number:040d}", "message_status": "accepted"}
        answer = {"messaging_product": "whatsapp", "contacts": [contact], "messages": [message]}
        return 200, json.dumps(answer).encode()


# ── webhooks ─────────────────────────────────────────────────────────────────────────────────────────────────────


def webhooks(number: int, batch: int, salt: str) -> list[bytes]:
    """Signed webhooks of so many updates each: nine of ten ordinary texts, one a consent word, people all distinct."""
    made, count = [], 0
    for _ in range(number):
        messages, contacts = [], []
        for _ in range(batch):
            who = phone(count, salt)[1:]
            text = ("START", "STOP", "HELP")[count // 10 % 3] if count % 10 == 0 else f"See you at {count % 12} o'clock"
            person = {"from": who, "from_user_id": f"US.13{who}"}
            messages.append(
                {**person, "id": f"wamid.{salt}{count:030d}", "timestamp": str(int(time.time())), "type": "text",
                 "text": {"body": text}}
            )  # fmt: skip
            contacts.append({"profile": {"name": "Ana"}, "wa_id": who, "user_id": f"US.13{who}"})
            count += 1
        value = {
            "messaging_product": "whatsapp", "contacts": contacts, "messages": messages,
            "metadata": {"display_phone_number": "15550783881", "phone_number_id": NUMBER},
        }  # fmt: skip
        entry = {"id": ACCOUNT, "changes": [{"value": value, "field": "messages"}]}
        body = json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": sign(SECRET, body)}
        made.append(post("/webhooks/wa-main", body, headers))
    return made


async def inbound(folder: Path, *, requests: int, rounds: int) -> None:
    """Single updates, then 100 in one body, on 32 connections."""
    ports = {name: free_port() for name in (GATEWAY, SIGNATURE, PARSED)}
    graph = await Graph().start()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(graph.stop)
        pids = {GATEWAY: await stack.enter_async_context(gateway(folder, ports[GATEWAY], graph.port))}
        for name, role in ((SIGNATURE, "signature"), (PARSED, "parsed")):
            command = [sys.executable, __file__, role, str(ports[name])]
            pids[name] = await stack.enter_async_context(children.process(command, ports[name]))
        for batch, most in ((1, requests), (100, max(4, requests // 40))):
            table = Table(f"Meta webhooks of {batch}", "webhooks/s")
            crowds = {name: await Crowd().connect(port, 32) for name, port in ports.items()}
            for turn in range(rounds + 1):  # the first one warms up
                made = webhooks(most if turn else max(2, most // 4), batch, secrets.token_hex(3))
                for name, crowd in crowds.items():
                    cpu = cpu_of(pids[name])
                    done = await crowd.run(made)
                    cpu = (cpu_of(pids[name]) - cpu) / (done.count * batch)
                    assert done.statuses.keys() == {200}, (name, done.statuses)
                    if turn:
                        note = f"{done.rate * batch:,.0f} updates/s, p50 {done.quantile(0.5):.1f} ms"
                        table.add(name, done.rate, f"{note}, p99 {done.quantile(0.99):.1f} ms", cpu)
                    await asyncio.sleep(0.1)
            for crowd in crowds.values():
                crowd.close()
            table.print((GATEWAY, SIGNATURE), (GATEWAY, PARSED))


# ── sends ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def sending(folder: Path, *, messages: int, rounds: int) -> None:
    """A template campaign, from its start to the last request at Graph, against the bare library."""
    table = Table(f"Template campaign of {messages:,}", "messages/s")
    for turn in range(rounds):
        graph = await Graph().start()
        for name, client in ((LIBRARY, "shipped"), (LEAN, "lean")):
            role = [__file__, "library", f"http://127.0.0.1:{graph.port}", str(messages), client]
            process = await asyncio.create_subprocess_exec(sys.executable, *role, stdout=subprocess.PIPE)
            output, _ = await process.communicate()
            rate, cpu = map(float, output.split())
            table.add(name, rate, cpu=cpu)
        await graph.stop()
        place = folder / f"sending{turn}"
        place.mkdir()
        rate, cpu = await campaign(place, messages)
        table.add(SENT, rate, cpu=cpu)
    table.print((SENT, LIBRARY), (SENT, LEAN))


async def campaign(folder: Path, messages: int) -> tuple[float, float]:
    """A template campaign through a gateway of its own: messages a second, and its seconds of CPU for each."""
    await subscribe(f"sqlite:///{folder / 'assent.db'}", messages, "wa-news")
    graph, port = await Graph().start(), free_port()
    key = {"Authorization": "Bearer benchmark-key"}
    async with gateway(folder, port, graph.port) as pid, aiohttp.ClientSession(headers=key) as http:
        base = f"http://127.0.0.1:{port}/v1/campaigns"
        body = {
            "name": "benchmark", "channel": "wa-main", "category": "marketing", "template": TEMPLATE, "start": False,
            "recipients": [{"to": phone(i)} for i in range(messages)],
        }  # fmt: skip
        async with http.post(base, data=json.dumps(body), headers={"Content-Type": "application/json"}) as answer:
            made = await answer.json()
            assert made["counts"]["queued"] == messages, made
        began, cpu = time.monotonic(), cpu_of(pid)
        async with http.post(f"{base}/{made['id']}/start") as answer:
            assert answer.status == 200, await answer.text()
        while graph.seen.count < messages:
            await asyncio.sleep(0.02)
            assert time.monotonic() < began + 300, graph.seen
        cpu = cpu_of(pid) - cpu
    await graph.stop()
    return messages / (graph.seen.last - began), cpu / messages


# ── the roles ────────────────────────────────────────────────────────────────────────────────────────────────────


async def _webhooks(port: int, *, parsed: bool) -> None:
    from aiohttp import web

    from channels.inbound import WebhookRequest
    from channels.whatsapp.webhook import verify
    from gateway.config import parse
    from gateway.runtime import channel_factory

    text = CONFIG.format(
        port=port, public=PUBLIC, store="/nowhere", number=NUMBER, account=ACCOUNT, secret=SECRET, graph=port, rate=1
    )
    channel = channel_factory.make("wa-main", parse(text, {}))

    async def webhook(request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        made = WebhookRequest(request.method, PUBLIC + request.raw_path, headers, await request.read())
        if parsed:
            channel.receive(made)
        else:
            verify(made, (SECRET,))
        return web.Response(status=200)

    app = web.Application(client_max_size=4 * 1024 * 1024)
    app.add_routes([web.post("/{tail:.*}", webhook)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port, backlog=1024).start()
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()
    await runner.cleanup()


async def _library(url: str, count: int, kind: str) -> None:
    import httpx
    from pywa_async import WhatsApp

    from channels.whatsapp.content_models import TemplateMessage
    from channels.whatsapp.http import Session, connect

    session: httpx.AsyncClient
    if kind == "lean":
        session = Session(f"{url}/v26.0", "token", timeout=15, connections=100)
        api: Any = connect(session, NUMBER, "token").api
    else:
        session = httpx.AsyncClient(timeout=15)
        api = WhatsApp(phone_id=NUMBER, token="token", session=session, server=None, validate_updates=False).api
        session.base_url = httpx.URL(f"{url}/v26.0")  # pywa sets Graph's
    said = TemplateMessage.model_validate(TEMPLATE).graph()
    numbers = iter(range(count))

    async def worker() -> None:
        for i in numbers:
            await api.send_message(
                sender=NUMBER, to=phone(i), recipient=None, recipient_type="individual", typ="template", msg=said,
                reply_to_message_id=None, biz_opaque_callback_data=f"{i:036d}",
            )  # fmt: skip

    began, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(worker() for _ in range(96)))
    print(count / (time.perf_counter() - began), (time.process_time() - cpu) / count)
    await session.aclose()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["signature" | "parsed" as role, port]:
            uvloop.run(_webhooks(int(port), parsed=role == "parsed"))
        case ["library", url, count, kind]:
            uvloop.run(_library(url, int(count), kind))
        case _:
            sys.exit("run.py runs this")
