"""Sends through Twilio, against a small fake on a real port: what is said (the conformance runner has the failures)."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from channels.errors import Meaning, SendError, SendOutcome
from channels.inbound import Person
from channels.outbound import Content, Outbound
from channels.twilio import TwilioChannel, TwilioSettings
from channels.twilio.http import form

ACCOUNT = "AC" + "1" * 32
CREATED = {"sid": "SM1", "status": "queued", "num_segments": "1", "error_code": None}


class Fake:
    """Answers every request as it is told, and keeps them."""

    def __init__(self) -> None:
        self.url = ""
        self.requests: list[web.Request] = []
        self.forms: list[list[tuple[str, str]]] = []
        self.answer: Callable[[web.Request], Awaitable[web.StreamResponse]] = self.created
        self.transports: list[asyncio.Transport] = []

    async def created(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(CREATED, status=201)

    def says(self, status: int, body: str, content_type: str = "application/json", **headers: str) -> None:
        async def answer(request: web.Request) -> web.StreamResponse:
            sent = {name.replace("_", "-"): value for name, value in headers.items()}
            return web.Response(status=status, text=body, content_type=content_type, headers=sent)

        self.answer = answer

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.requests.append(request)
        assert request.transport is not None
        self.transports.append(request.transport)
        self.forms.append(parse_qsl((await request.read()).decode(), keep_blank_values=True))
        return await self.answer(request)

    def channel(self, **changes: Any) -> TwilioChannel:
        settings: dict[str, Any] = {
            "account_sid": ACCOUNT,
            "auth_token": "tökén",
            "sender": "+15550006000",
            "messaging_service_sid": None,
            "api_base_url": self.url,
            "replies": "gateway",
            "public_url": "https://gw.example.com",
            "timeout": 60.0,
        }
        return TwilioChannel("sms", TwilioSettings(**{**settings, **changes}))


@pytest.fixture
async def fake() -> AsyncIterator[Fake]:
    fake = Fake()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", fake.handle)
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield fake
    await runner.cleanup()


@pytest.fixture
async def channel(fake: Fake) -> AsyncIterator[TwilioChannel]:
    channel = fake.channel()
    yield channel
    await channel.aclose()


def outbound(text: str | None = "Hi", to: str | None = "+15551230001", **changes: Any) -> Outbound:
    content = changes.pop("content", Content(text=text))
    person = Person(phone=to, user_id="US.1")
    values = {"callback_url": "https://gw.example.com/s?message=m1", "valid_for": 600, **changes}
    return Outbound("m1", person, content, **values)


async def failure(channel: TwilioChannel, message: Outbound | None = None) -> SendError:
    with pytest.raises(SendError) as caught:
        await channel.send(message or outbound())
    return caught.value


async def test_the_request_of_a_send_has_every_field(fake: Fake, channel: TwilioChannel) -> None:
    accepted = await channel.send(outbound("Hé & 😀 +1"))
    assert accepted.provider_id == "SM1"
    [request], [form] = fake.requests, fake.forms
    assert (request.method, request.path) == ("POST", f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json")
    assert request.headers["Authorization"].startswith("Basic ")
    assert sorted(form) == [
        ("Body", "Hé & 😀 +1"),
        ("From", "+15550006000"),
        ("StatusCallback", "https://gw.example.com/s?message=m1"),
        ("To", "+15551230001"),
        ("ValidityPeriod", "600"),
    ]


async def test_a_messaging_service_is_named_in_place_of_the_number(fake: Fake) -> None:
    channel = fake.channel(sender=None, messaging_service_sid="MG1")
    await channel.send(outbound())
    assert [(name, value) for name, value in fake.forms[0] if name in ("From", "MessagingServiceSid")] == [
        ("MessagingServiceSid", "MG1")
    ]
    await channel.aclose()


@pytest.mark.parametrize(("valid_for", "said"), [(1, "1"), (36_000, "36000"), (86_400, "36000")])
async def test_the_validity_period_is_within_twilios_bounds(
    fake: Fake, channel: TwilioChannel, valid_for: int, said: str
) -> None:
    await channel.send(outbound(valid_for=valid_for))
    assert dict(fake.forms[0])["ValidityPeriod"] == said


async def test_media_are_sent_as_urls(fake: Fake, channel: TwilioChannel) -> None:
    urls = ["https://example.com/a.jpg", "https://example.com/b.jpg"]
    await channel.send(outbound(content=Content(text="Look", media={"urls": urls})))
    assert [value for name, value in fake.forms[0] if name == "MediaUrl"] == urls
    await channel.send(outbound(content=Content(media={"url": urls[0]})))
    assert [value for name, value in fake.forms[1] if name in ("MediaUrl", "Body")] == urls[:1]


async def test_text_that_has_no_bytes_is_cleaned(fake: Fake, channel: TwilioChannel) -> None:
    await channel.send(outbound("a\x00b\ud800c\ud83d\ude00"))
    assert dict(fake.forms[0])["Body"] == "ab\ufffdc😀"


@pytest.mark.parametrize(
    ("message", "meaning"),
    [
        (outbound(to=None), Meaning.INVALID_ADDRESS),
        (outbound(valid_for=0), Meaning.EXPIRED),
        (outbound(""), Meaning.NOTHING),
        (outbound("a" * 1601), Meaning.NOTHING),
    ],
)
async def test_what_cannot_be_sent_is_not_tried(
    fake: Fake, channel: TwilioChannel, message: Outbound, meaning: Meaning
) -> None:
    error = await failure(channel, message)
    assert (error.outcome, error.retry_after, error.meaning) == (SendOutcome.NOT_SENT, None, meaning)
    assert fake.requests == []


async def test_a_url_without_a_host_is_not_sent(fake: Fake) -> None:
    channel = fake.channel(api_base_url="http://")
    error = await failure(channel)
    assert (error.code, error.outcome, error.retry_after) == ("unreached", SendOutcome.NOT_SENT, 1.0)
    await channel.aclose()


async def test_one_connection_serves_many_sends(fake: Fake, channel: TwilioChannel) -> None:
    for _ in range(5):
        await channel.send(outbound())
    assert len(set(map(id, fake.transports))) == 1


async def test_a_proxy_in_the_environment_is_not_used(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_EDGE", "dublin")
    monkeypatch.setenv("TWILIO_REGION", "ie1")
    channel = fake.channel()
    await channel.send(outbound())
    assert len(fake.requests) == 1
    await channel.aclose()


CHECKS = [
    (Content(text="Hi"), []),
    (Content(text="a" * 1600), []),
    (Content(text="a" * 1601), [("text",)]),
    (Content(text=" "), [("text",)]),
    (Content(), [("text",)]),
    (Content(template={"name": "x"}), [("template",)]),
    (Content(interactive={}), [("interactive",)]),
    (Content(text="Hi", reply_to="x"), [("reply_to",)]),
    (Content(media={"url": "https://a/b"}), []),
    (Content(media={"urls": ["https://a/b"] * 10}, text="Hi"), []),
    (Content(media={"urls": ["https://a/b"] * 11}), [("media", "urls")]),
    (Content(media={}), [("media", "urls")]),
    (Content(media={"urls": []}), [("media", "urls")]),
    (Content(media={"urls": "https://a/b"}), []),
    (Content(media={"url": "https://a/b", "urls": ["https://a/c"]}), [("media",)]),
    (Content(media={"urls": ["https://a/b", "ftp://a", 7]}), [("media", "urls", 1), ("media", "urls", 2)]),
    (Content(media={"id": "7", "url": "https://a/b"}), [("media", "id")]),
]


@pytest.mark.parametrize(("content", "expected"), CHECKS)
def test_what_is_wrong_with_a_content_and_where(content: Content, expected: list[tuple[str | int, ...]]) -> None:
    assert [problem.loc for problem in Fake().channel(api_base_url=None).check(content)] == expected


@pytest.mark.parametrize(
    ("changes", "content", "cost"),
    [
        ({}, Content(text="a" * 306), 2),
        ({"sender": "+18005550100"}, Content(text="a" * 306), 3),
        ({"replies": "toll_free", "sender": None, "messaging_service_sid": "MG1"}, Content(text="a" * 306), 3),
        ({}, Content(text="a" * 306, media={"url": "https://a/b"}), 1),
        ({}, Content(), 1),
    ],
)
def test_what_a_content_costs_in_segments(changes: dict[str, Any], content: Content, cost: int) -> None:
    assert Fake().channel(api_base_url=None, **changes).cost(content) == cost


VALUES = st.text(st.characters(exclude_categories=["Cs"])) | st.integers() | st.lists(st.text("a&= +%/é"))


@given(st.dictionaries(st.text("Body &=é", min_size=1), VALUES))
def test_a_form_is_as_the_standard_library_writes_it(fields: dict[str, Any]) -> None:
    assert form(fields) == urlencode(fields, doseq=True).encode()
