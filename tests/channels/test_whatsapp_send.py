"""Sends against a Graph in this process: what goes out, and what is read of an answer (the conformance runner has the
failures)."""

import json
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
    return Outbound("0198-id", to, content, "", 3600)


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
async def test_the_body_of_a_request_for_each_content(label: str, graph: Graph, channel: WhatsAppChannel) -> None:
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
async def test_how_a_person_is_addressed(
    to: Person, address: dict[str, str], graph: Graph, channel: WhatsAppChannel
) -> None:
    await channel.send(outbound(Content(text="hi"), to))
    asked = graph.asked[0][3]
    assert {key: asked[key] for key in ("to", "recipient") if key in asked} == address
    assert asked["recipient_type"] == "individual"


async def test_a_person_without_an_address_is_not_sent_to(graph: Graph, channel: WhatsAppChannel) -> None:
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
async def test_what_is_read_of_an_accepting_answer(label: str, graph: Graph, channel: WhatsAppChannel) -> None:
    answer, provider_id, person = ACCEPTED[label]

    async def handler(request: web.Request) -> web.StreamResponse:
        return web.json_response(answer)

    graph.answer = handler
    accepted = await channel.send(TEXT)
    assert (accepted.provider_id, accepted.person) == (provider_id, person)


def error(code: Any, status: int = 400, **more: Any) -> tuple[int, str, dict[str, str]]:
    body = {"error": {"message": f"(#{code}) m", "code": code, "error_data": {"details": "d"}, **more}}
    return status, json.dumps(body), {"Content-Type": "application/json"}


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
