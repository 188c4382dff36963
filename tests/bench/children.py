"""The servers of a benchmark, each in a process of its own: the gateway as `assent serve` runs it, and bare limits.

`python children.py ROLE …` is such a process: `gateway SLOTS COMMAND …` the gateway, `signature PORT` an endpoint that
checks the signature and answers, `commit PORT STORE` one that also commits each request by itself (to a SQLite file or
a PostgreSQL database), `json PORT` one that checks a body's fields and answers, `library URL COUNT CLIENT` sends so
many messages with the Twilio library, 96 at a time.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FORKED = False
"""Whether gateways are forked from a process that has imported all that they need. It starts them sooner; what they
measure is of a gateway that was started as `assent serve` starts it only without."""
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from wire import ACCOUNT, PUBLIC, SENDER, TOKEN, phone  # noqa: E402

from tests.support.forked import Forked, fork  # noqa: E402

TEXT = "Hi Ana, 20% off today at acme.example/sale. Reply STOP to cancel."

CONFIG = """
[gateway]
listen     = "127.0.0.1:{port}"
public_url = "{public}"
store      = "{store}"

[[api_keys]]
name   = "all"
key    = "benchmark-key"
scopes = ["send", "consent", "read", "admin"]

[channels.sms-us]
adapter      = "twilio"
account_sid  = "{account}"
auth_token   = "{token}"
sender       = "{sender}"
rate         = {rate}
replies      = "gateway"
api_base_url = "http://127.0.0.1:{carrier}"

[subscription_groups.sms-promos]
name          = "Acme texts"
channels      = ["sms-us"]
double_opt_in = true

[subscription_groups.sms-promos.keywords.en]
opt_in = ["START", "UNSTOP", "JOIN"]

[subscription_groups.sms-promos.replies.en]
prompt    = "Acme: reply Y to get up to 4 msgs/month. Msg & data rates may apply. HELP for help, STOP to cancel."
confirmed = "Acme: you're in, up to 4 msgs/month. Msg & data rates may apply. Reply HELP for help, STOP to cancel."
opted_out = "Acme: you are unsubscribed and will get no more messages."
help      = "Acme: help at acme.example/help. Reply STOP to cancel."
"""


def config(store: str, port: int, carrier: int, rate: int) -> str:
    """A configuration file for a benchmark's gateway on a store (its address)."""
    return CONFIG.format(
        port=port, public=PUBLIC, store=store, account=ACCOUNT, token=TOKEN, sender=SENDER, rate=rate, carrier=carrier
    )


@asynccontextmanager
async def child(role: str, *arguments: object) -> AsyncIterator[int]:
    """A bare server in a process of its own, listening on its first argument; its process id."""
    async with process([sys.executable, __file__, role, *map(str, arguments)], int(str(arguments[0]))) as pid:
        yield pid


@asynccontextmanager
async def gateway(
    folder: Path,
    port: int,
    carrier: int,
    rate: int,
    *,
    store: str | None = None,
    slots: int | None = None,
    more: str = "",
) -> AsyncIterator[int]:
    """`assent serve` in a process of its own; its process id. The store is a SQLite file in the folder unless another
    is named; with `slots` the process has no more requests on their way than so many; `more` is added to its file."""
    file = folder / f"config{port}.toml"
    file.write_text(config(store or f"sqlite:///{folder / 'assent.db'}", port, carrier, rate) + more)
    async with serving(file, port, slots) as pid:
        yield pid


@asynccontextmanager
async def serving(file: Path, port: int, slots: int | None = None) -> AsyncIterator[int]:
    """`assent serve` on a file; its process id."""
    arguments = [str(slots or ""), "serve", "--config", str(file), "--log-level", "error"]
    if FORKED:
        starting: Awaitable[Process | Forked] = fork(serve, *arguments, output=file.with_suffix(".log"))
    else:
        starting = _executed([sys.executable, __file__, "gateway", *arguments])
    async with listening(starting, port) as pid:
        yield pid


@asynccontextmanager
async def process(command: list[str], port: int) -> AsyncIterator[int]:
    """A program that listens; its process id."""
    async with listening(_executed(command), port) as pid:
        yield pid


async def _executed(command: list[str]) -> Process:
    return await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})


@asynccontextmanager
async def listening(starting: Awaitable[Process | Forked], port: int) -> AsyncIterator[int]:
    """A process that listens inside, and is told to end; its id."""
    process = await starting
    try:
        async with asyncio.timeout(120):
            while not await _listens(port):
                if process.returncode is not None:
                    raise RuntimeError(f"what should listen on {port} ended with {process.returncode}")
                await asyncio.sleep(0.05)
        yield process.pid
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            try:
                async with asyncio.timeout(30):
                    await process.wait()
            except TimeoutError:
                process.send_signal(signal.SIGKILL)
                await process.wait()


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


async def library(url: str, count: int, client: str) -> tuple[float, float]:
    """Messages per second of the bare Twilio library in a process of its own, and its seconds of CPU for each."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, __file__, "library", url, str(count), client, cwd=ROOT, stdout=subprocess.PIPE
    )
    output, _ = await process.communicate()
    rate, cpu = map(float, output.split())
    return rate, cpu


# ── the roles ────────────────────────────────────────────────────────────────────────────────────────────────────


def serve(arguments: list[str]) -> None:
    """The gateway; the first argument is how many requests may be on their way, nothing where that is as it comes."""
    from gateway.cli import main
    from gateway.core.policy import rate_limit

    slots, *words = arguments
    if slots:
        rate_limit.SLOTS = (int(slots), int(slots))
    sys.argv = ["assent", *words]
    main()


def _serve(port: int, take: Callable[[bytes], Awaitable[object]] | None, *, signed: bool = True) -> None:
    import uvloop
    from aiohttp import web

    from channels.inbound import WebhookRequest
    from channels.twilio.channel import INBOUND_ANSWER
    from channels.twilio.signature import Signature
    from gateway.web.request_fields import REGION
    from gateway.web.request_models import MessageBody

    signature = Signature(TOKEN)

    async def webhook(request: web.Request) -> web.Response:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        signature.verify(WebhookRequest(request.method, PUBLIC + request.raw_path, headers, body))
        if take is not None:
            await take(body)
        return web.Response(body=INBOUND_ANSWER.body.encode(), content_type=INBOUND_ANSWER.content_type)

    async def message(request: web.Request) -> web.Response:
        body = MessageBody.model_validate_json(await request.read(), context={REGION: "US"})
        return web.json_response({"to": body.to}, status=202)

    async def main() -> None:
        app = web.Application()
        app.add_routes([web.post("/{tail:.*}", webhook if signed else message)])
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port, backlog=1024).start()
        stop = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
        await stop.wait()
        await runner.cleanup()

    uvloop.run(main())


def _committing(store: str) -> Callable[[bytes], Awaitable[object]]:
    """One transaction for each request, in the cheapest way there is: one INSERT."""
    return _committing_to_postgresql(store) if store.startswith("postgresql:") else _committing_to_file(store)


def _committing_to_postgresql(url: str) -> Callable[[bytes], Awaitable[object]]:
    """As many connections as the gateway has for urgent work."""
    import asyncpg

    from gateway.store.postgresql_store import URGENT

    pools: list[asyncio.Task[asyncpg.Pool]] = []

    async def connect() -> asyncpg.Pool:
        connection = await asyncpg.connect(url)
        await connection.execute("CREATE TABLE inbound (id BIGSERIAL PRIMARY KEY, raw BYTEA NOT NULL)")
        await connection.close()
        return await asyncpg.create_pool(url, min_size=URGENT, max_size=URGENT)

    async def take(body: bytes) -> None:
        if not pools:
            pools.append(asyncio.create_task(connect()))
        await (await pools[0]).execute("INSERT INTO inbound (raw) VALUES ($1)", body)

    return take


def _committing_to_file(file: str) -> Callable[[bytes], Awaitable[object]]:
    """One writer thread, WAL."""
    thread = ThreadPoolExecutor(1)

    def connect() -> sqlite3.Connection:
        made = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("PRAGMA synchronous=FULL")
        made.execute("CREATE TABLE IF NOT EXISTS inbound (id INTEGER PRIMARY KEY, raw BLOB NOT NULL)")
        return made

    connection = thread.submit(connect).result()

    def commit(body: bytes) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO inbound (raw) VALUES (?)", (body,))
        connection.execute("COMMIT")

    async def take(body: bytes) -> None:
        await asyncio.get_running_loop().run_in_executor(thread, commit, body)

    return take


def _library(url: str, count: int, kind: str) -> None:
    """Prints messages per second, and the seconds of CPU for each: `shipped` with the library's own asynchronous
    client, `lean` with ours."""
    import logging
    import warnings

    import uvloop
    from twilio.http.async_http_client import AsyncTwilioHttpClient
    from twilio.rest import Client

    from channels.twilio.http import HttpClient

    warnings.simplefilter("ignore")
    logging.disable()

    async def main() -> None:
        transport = HttpClient(15.0, 100) if kind == "lean" else AsyncTwilioHttpClient(timeout=15)
        client = Client(ACCOUNT, TOKEN, http_client=transport, environment={"TWILIO_EDGE": "", "TWILIO_REGION": ""})
        client.api.base_url = url
        numbers = iter(range(count))

        async def worker() -> None:
            for i in numbers:
                await client.messages.create_async(
                    to=phone(i), from_=SENDER, body=TEXT, validity_period=36000,
                    status_callback=f"{PUBLIC}/none/sms-us/status?message={i:036d}",
                )  # fmt: skip

        await client.messages.create_async(to=phone(0), from_=SENDER, body=TEXT)  # imports, and the first connection
        began, cpu = time.perf_counter(), time.process_time()
        await asyncio.gather(*(worker() for _ in range(96)))
        print(count / (time.perf_counter() - began), (time.process_time() - cpu) / count)
        await (transport.aclose() if kind == "lean" else transport.close())

    uvloop.run(main())


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["gateway", *arguments]:
            serve(arguments)
        case ["signature", port]:
            _serve(int(port), None)
        case ["commit", port, file]:
            _serve(int(port), _committing(file))
        case ["json", port]:
            _serve(int(port), None, signed=False)
        case ["library", url, count, kind]:
            _library(url, int(count), kind)
