"""Sends against a Graph in this process: what goes out, and what each answer means."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web

from channels.errors import Meaning, Scope, SendError, SendOutcome
from channels.inbound import Person
from channels.outbound import OPT_OUT_PAYLOAD, Content, Outbound
from channels.whatsapp import WhatsAppChannel, WhatsAppSettings

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
ANA = Person("+16505551234")
SENT = {"messaging_product": "whatsapp", "contacts": [{"wa_id": "16505551234"}], "messages": [{"id": "wamid.1"}]}


class Graph:
    """Answers every request as `answer` does, and keeps what was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, dict[str, str], Any]] = []
        self.answer: Handler = self.sent
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    async def sent(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(SENT)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        data = json.loads(body) if body else None
        self.asked.append((request.method, request.path, dict(request.headers), data))
        return await self.answer(request)


@pytest.fixture
async def graph() -> AsyncIterator[Graph]:
    graph = Graph()
    await graph.start()
    yield graph
    await graph.stop()


def at(url: str, **settings: Any) -> WhatsAppChannel:
    return WhatsAppChannel(
        "wa", WhatsAppSettings("106", "102", "+15550783881", "T0KEN", "S", "V", api_base_url=url, **settings)
    )


@pytest.fixture
async def channel(graph: Graph) -> AsyncIterator[WhatsAppChannel]:
    channel = at(graph.url, timeout=60.0)
    yield channel
    await channel.aclose()
    await channel.aclose()


def outbound(content: Content, to: Person = ANA) -> Outbound:
    return Outbound("0198-id", to, content, "marketing", "", 3600)


TEXT = outbound(Content(text="hi"))

BODIES: dict[str, tuple[Content, dict[str, Any]]] = {
    "text": (Content(text="hi 😀"), {"type": "text", "text": {"preview_url": False, "body": "hi 😀"}}),
    "reply": (
        Content(text="hi", reply_to="wamid.IN"),
        {"type": "text", "text": {"preview_url": False, "body": "hi"}, "context": {"message_id": "wamid.IN"}},
    ),
    "bare template": (
        Content(template={"name": "hello", "language": "en-US"}),
        {"type": "template", "template": {"name": "hello", "language": {"code": "en_US"}, "components": []}},
    ),
    "template with everything": (
        Content(
            template={
                "name": "promo_1",
                "language": "en_US",
                "header": {"type": "image", "url": "https://x.example/a.png"},
                "body": ["Ana", 5],
                "buttons": [None, "suffix", {"type": "copy_code", "code": "SAVE"}],
                "opt_out_button": 0,
            }
        ),
        {
            "type": "template",
            "template": {
                "name": "promo_1",
                "language": {"code": "en_US"},
                "components": [
                    {"type": "header", "parameters": [{"type": "image", "image": {"link": "https://x.example/a.png"}}]},
                    {"type": "body", "parameters": [{"type": "text", "text": "Ana"}, {"type": "text", "text": "5"}]},
                    {
                        "type": "button",
                        "sub_type": "quick_reply",
                        "index": "0",
                        "parameters": [{"type": "payload", "payload": OPT_OUT_PAYLOAD}],
                    },
                    {
                        "type": "button",
                        "sub_type": "url",
                        "index": "1",
                        "parameters": [{"type": "text", "text": "suffix"}],
                    },
                    {
                        "type": "button",
                        "sub_type": "copy_code",
                        "index": "2",
                        "parameters": [{"type": "coupon_code", "coupon_code": "SAVE"}],
                    },
                ],
            },
        },
    ),
    "template with names": (
        Content(template={"name": "p", "language": "en", "named": {"first_name": "Ana"}, "header": "H"}),
        {
            "type": "template",
            "template": {
                "name": "p",
                "language": {"code": "en"},
                "components": [
                    {"type": "header", "parameters": [{"type": "text", "text": "H"}]},
                    {
                        "type": "body",
                        "parameters": [{"type": "text", "parameter_name": "first_name", "text": "Ana"}],
                    },
                ],
            },
        },
    ),
    "media": (
        Content(media={"type": "document", "id": "5", "caption": "c", "filename": "a.pdf"}),
        {"type": "document", "document": {"id": "5", "caption": "c", "filename": "a.pdf"}},
    ),
    "buttons": (
        Content(interactive={"type": "button", "body": "b", "footer": "f", "buttons": [{"id": "y", "title": "Yes"}]}),
        {
            "type": "interactive",
            "interactive": {
                "type": "button",
                "body": {"text": "b"},
                "footer": {"text": "f"},
                "action": {"buttons": [{"type": "reply", "reply": {"id": "y", "title": "Yes"}}]},
            },
        },
    ),
    "list": (
        Content(
            interactive={
                "type": "list",
                "body": "b",
                "button": "Open",
                "sections": [{"title": "S", "rows": [{"id": "r1", "title": "Row", "description": "d"}]}],
            }
        ),
        {
            "type": "interactive",
            "interactive": {
                "type": "list",
                "body": {"text": "b"},
                "action": {
                    "button": "Open",
                    "sections": [{"title": "S", "rows": [{"id": "r1", "title": "Row", "description": "d"}]}],
                },
            },
        },
    ),
}


@pytest.mark.parametrize("label", BODIES)
async def test_body(label: str, graph: Graph, channel: WhatsAppChannel) -> None:
    content, body = BODIES[label]
    assert channel.check(content) == ()
    assert channel.cost(content) == 1
    await channel.send(outbound(content))
    ((method, path, headers, asked),) = graph.asked
    assert (method, path) == ("POST", "/v26.0/106/messages")
    assert headers["Authorization"] == "Bearer T0KEN"
    frame = {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "+16505551234"}
    assert asked == {**frame, "biz_opaque_callback_data": "0198-id", **body}


@pytest.mark.parametrize(
    ("to", "address"),
    [
        (Person("+16505551234"), {"to": "+16505551234"}),
        (Person("16505551234"), {"to": "+16505551234"}),
        (Person("+16505551234", "US.1"), {"to": "+16505551234"}),
        (Person(user_id="US.13491208655302741918"), {"recipient": "US.13491208655302741918"}),
        (Person(user_id="BR.aB3xYz"), {"recipient": "BR.aB3xYz"}),
        (Person(parent_user_id="US.ENT.118"), {"recipient": "US.ENT.118"}),
    ],
)
async def test_address(to: Person, address: dict[str, str], graph: Graph, channel: WhatsAppChannel) -> None:
    await channel.send(outbound(Content(text="hi"), to))
    asked = graph.asked[0][3]
    assert {key: asked[key] for key in ("to", "recipient") if key in asked} == address
    assert asked["recipient_type"] == "individual"


async def test_nobody(graph: Graph, channel: WhatsAppChannel) -> None:
    with pytest.raises(SendError) as failed:
        await channel.send(outbound(Content(text="hi"), Person("whatsapp:+1650")))
    assert failed.value.meaning is Meaning.INVALID_ADDRESS
    assert graph.asked == []


ACCEPTED: dict[str, tuple[Any, str, Person | None]] = {
    "phone": (SENT, "wamid.1", ANA),
    "another form of the number": (
        {"contacts": [{"input": "+5511999", "wa_id": "551199912345", "user_id": "BR.1"}], "messages": [{"id": "w"}]},
        "w",
        Person("+551199912345", "BR.1"),
    ),
    "BSUID only": ({"contacts": [{"user_id": "US.1"}], "messages": [{"id": "w"}]}, "w", Person(None, "US.1")),
    "no contacts": ({"messages": [{"id": "w", "message_status": "accepted"}]}, "w", None),
    "held": ({"messages": [{"id": "w", "message_status": "held_for_quality_assessment"}]}, "w", None),
    "strange contacts": ({"contacts": "?", "messages": [{"id": "w"}]}, "w", None),
}


@pytest.mark.parametrize("label", ACCEPTED)
async def test_accepted(label: str, graph: Graph, channel: WhatsAppChannel) -> None:
    answer, provider_id, person = ACCEPTED[label]

    async def handler(request: web.Request) -> web.StreamResponse:
        return web.json_response(answer)

    graph.answer = handler
    accepted = await channel.send(TEXT)
    assert (accepted.provider_id, accepted.person) == (provider_id, person)


def error(code: Any, status: int = 400, **more: Any) -> tuple[int, str, dict[str, str]]:
    body = {"error": {"message": f"(#{code}) m", "code": code, "error_data": {"details": "d"}, **more}}
    return status, json.dumps(body), {"Content-Type": "application/json"}


HTML = {"Content-Type": "text/html"}
FAILED: dict[str, tuple[tuple[int, str, dict[str, str]], str, SendOutcome, Meaning]] = {
    "pair rate": (error(131056), "131056", SendOutcome.NOT_SENT, Meaning.PAIR_RATE),
    "throughput": (error(130429), "130429", SendOutcome.NOT_SENT, Meaning.SLOW_DOWN),
    "token": (error(190, 401), "190", SendOutcome.NOT_SENT, Meaning.CONFIGURATION),
    "code 0": (error(0, 401), "0", SendOutcome.NOT_SENT, Meaning.CONFIGURATION),
    "stopped": (error(131050), "131050", SendOutcome.NOT_SENT, Meaning.MARKETING_STOPPED),
    "cool down": (error(131049), "131049", SendOutcome.NOT_SENT, Meaning.COOL_DOWN),
    "window": (error(131047), "131047", SendOutcome.NOT_SENT, Meaning.WINDOW_CLOSED),
    "template paused": (error(132015), "132015", SendOutcome.NOT_SENT, Meaning.TEMPLATE_PAUSED),
    "no template": (error(132001, 404), "132001", SendOutcome.NOT_SENT, Meaning.TEMPLATE_DISABLED),
    "an explicit code with a 500": (error(131000, 500), "131000", SendOutcome.NOT_SENT, Meaning.NOTHING),
    "code as text": (error("131056"), "131056", SendOutcome.NOT_SENT, Meaning.PAIR_RATE),
    "an unknown code": (error(424242), "424242", SendOutcome.NOT_SENT, Meaning.NOTHING),
    "an unknown code with a 500": (error(424242, 500), "424242", SendOutcome.UNKNOWN, Meaning.NOTHING),
    "no code": ((400, '{"error":{"message":"m"}}', {}), "http_400", SendOutcome.NOT_SENT, Meaning.NOTHING),
    "error is a text": ((400, '{"error":"m"}', {}), "http_400", SendOutcome.NOT_SENT, Meaning.NOTHING),
    "error_data is a text": (error(100, error_data="d"), "100", SendOutcome.NOT_SENT, Meaning.NOTHING),
    "HTML 502": ((502, "<html>Bad Gateway</html>", HTML), "http_502", SendOutcome.UNKNOWN, Meaning.NOTHING),
    "HTML 429": ((429, "<html>", HTML), "http_429", SendOutcome.NOT_SENT, Meaning.SLOW_DOWN),
    "HTML 403": ((403, "<html>", HTML), "http_403", SendOutcome.NOT_SENT, Meaning.CONFIGURATION),
    "a redirect": ((307, "", {"Location": "/elsewhere"}), "http_307", SendOutcome.UNKNOWN, Meaning.NOTHING),
    "200 without messages": (
        (200, '{"messaging_product":"whatsapp"}', {}),
        "answer",
        SendOutcome.UNKNOWN,
        Meaning.NOTHING,
    ),
    "200 without an id": ((200, '{"messages":[{}]}', {}), "answer", SendOutcome.UNKNOWN, Meaning.NOTHING),
    "200 with a list": ((200, "[]", {}), "answer", SendOutcome.UNKNOWN, Meaning.NOTHING),
    "200 not JSON": ((200, "<html>All is well</html>", HTML), "answer", SendOutcome.UNKNOWN, Meaning.NOTHING),
    "200 empty": ((200, "", {}), "answer", SendOutcome.UNKNOWN, Meaning.NOTHING),
    "200 deep": ((200, "[" * 100_000, {}), "answer", SendOutcome.UNKNOWN, Meaning.NOTHING),
}


@pytest.mark.parametrize("label", FAILED)
async def test_failed(label: str, graph: Graph, channel: WhatsAppChannel) -> None:
    (status, text, headers), code, outcome, meaning = FAILED[label]

    async def handler(request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, text=text, headers=headers)

    graph.answer = handler
    with pytest.raises(SendError) as failed:
        await channel.send(TEXT)
    assert (failed.value.code, failed.value.outcome, failed.value.meaning) == (code, outcome, meaning)
    assert len(graph.asked) == 1


async def test_details_and_retry_after(graph: Graph, channel: WhatsAppChannel) -> None:
    async def handler(request: web.Request) -> web.StreamResponse:
        status, text, headers = error(130429)
        return web.Response(status=status, text=text, headers={**headers, "Retry-After": "30"})

    graph.answer = handler
    with pytest.raises(SendError) as failed:
        await channel.send(TEXT)
    assert failed.value.detail == "d"
    assert failed.value.retry_after == 30.0
    assert failed.value.scope is Scope.CHANNEL


async def test_hang_is_unknown(graph: Graph) -> None:
    async def handler(request: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    graph.answer = handler
    channel = at(graph.url, timeout=1.0)
    with pytest.raises(SendError) as failed:
        await channel.send(TEXT)
    await channel.aclose()
    assert (failed.value.outcome, failed.value.retry_after) == (SendOutcome.UNKNOWN, None)
    assert len(graph.asked) == 1


@pytest.mark.parametrize("sent_before", [0, 1])
async def test_dropped_is_unknown_and_not_repeated(graph: Graph, channel: WhatsAppChannel, sent_before: int) -> None:
    for _ in range(sent_before):  # then the connection is a kept one, which HTTP clients like to retry
        await channel.send(TEXT)

    async def handler(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    graph.answer = handler
    with pytest.raises(SendError) as failed:
        await channel.send(TEXT)
    assert failed.value.outcome is SendOutcome.UNKNOWN
    assert len(graph.asked) == sent_before + 1


async def test_half_an_answer_is_unknown(graph: Graph, channel: WhatsAppChannel) -> None:
    async def handler(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b'{"messages":')
        assert request.transport is not None
        request.transport.abort()
        return response

    graph.answer = handler
    with pytest.raises(SendError) as failed:
        await channel.send(TEXT)
    assert failed.value.outcome is SendOutcome.UNKNOWN


async def test_no_connection_is_not_sent() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        channel = at(f"http://127.0.0.1:{closed.getsockname()[1]}")
        with pytest.raises(SendError) as failed:
            await channel.send(TEXT)
        await channel.aclose()
    assert (failed.value.code, failed.value.outcome) == ("connect", SendOutcome.NOT_SENT)
    assert failed.value.retry_after is not None


async def test_no_name_is_not_sent() -> None:
    channel = at("http://graph.invalid")
    with pytest.raises(SendError) as failed:
        await channel.send(TEXT)
    await channel.aclose()
    assert failed.value.outcome is SendOutcome.NOT_SENT


async def test_no_free_connection_is_not_sent(graph: Graph) -> None:
    release = asyncio.Event()

    async def handler(request: web.Request) -> web.StreamResponse:
        await release.wait()
        return web.json_response(SENT)

    graph.answer = handler
    channel = at(graph.url, timeout=1.0, concurrency=1)
    outcomes = await asyncio.gather(channel.send(TEXT), channel.send(TEXT), return_exceptions=True)
    await channel.aclose()
    found = sorted(one.outcome for one in outcomes if isinstance(one, SendError))
    assert found == [SendOutcome.NOT_SENT, SendOutcome.UNKNOWN]
    assert len(graph.asked) == 1


async def test_cancelling_a_send_cancels_it(graph: Graph, channel: WhatsAppChannel) -> None:
    arrived = asyncio.Event()

    async def handler(request: web.Request) -> web.StreamResponse:
        arrived.set()
        await asyncio.Event().wait()
        raise AssertionError

    graph.answer = handler
    task = asyncio.create_task(channel.send(TEXT))
    await arrived.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_hundred_at_once_get_their_own_answers(graph: Graph) -> None:
    async def handler(request: web.Request) -> web.StreamResponse:
        return web.json_response({"messages": [{"id": graph.asked[-1][3]["biz_opaque_callback_data"]}]})

    graph.answer = handler
    channel = at(graph.url)

    async def one(number: int) -> tuple[str, str]:
        message = Outbound(f"m{number}", ANA, Content(text="x"), "utility", "", 60)
        return message.id, (await channel.send(message)).provider_id

    pairs = await asyncio.gather(*(one(number) for number in range(100)))
    await channel.aclose()
    assert all(ours == theirs for ours, theirs in pairs)


async def test_content_that_cannot_be_sent(graph: Graph, channel: WhatsAppChannel) -> None:
    with pytest.raises(SendError) as failed:
        await channel.send(outbound(Content(text="")))
    assert (failed.value.outcome, failed.value.code, failed.value.retry_after) == (
        SendOutcome.NOT_SENT,
        "content",
        None,
    )
    assert graph.asked == []


async def test_it_opens_again_after_closing(graph: Graph, channel: WhatsAppChannel) -> None:
    await channel.send(TEXT)
    await channel.aclose()
    await channel.send(TEXT)
    assert len(graph.asked) == 2
