"""What is wrong in a request is told with its place, as problem+json, and leaves nothing behind."""

from __future__ import annotations

import asyncio
import io
import json
import zlib
from typing import Any

import pytest

from tests.support.house import House

ANA = "+15551230001"
GOOD: dict[str, Any] = {"channel": "sms-us", "to": ANA, "category": "utility", "text": "Hi"}
ALL: dict[str, Any] = {
    "name": "all", "channel": "sms-us", "category": "utility", "text": "Hi {{name}}",
    "recipients": [{"to": ANA, "variables": {"name": "Ana"}}],
}  # fmt: skip
ONE = f"/v1/consents/sms-promos/{ANA}"
AS_ALL = {"Authorization": "Bearer test-key", "Content-Type": "application/json"}
GONE = object()

MESSAGES: list[tuple[str, dict[str, Any], list[str | int]]] = [
    ("unknown channel", {"channel": "sms-de"}, ["channel"]),
    ("channel is a number", {"channel": 5}, ["channel"]),
    ("channel is empty", {"channel": ""}, ["channel"]),
    ("no channel", {"channel": GONE}, ["channel"]),
    ("no number", {"to": GONE}, ["to"]),
    ("number is null", {"to": None}, ["to"]),
    ("number is a number", {"to": 15551230001}, ["to"]),
    ("a number possible only within its town", {"to": "+14155559"}, ["to"]),
    ("a national number of another country", {"to": "07911 123456"}, ["to"]),
    ("number too short", {"to": "+155512"}, ["to"]),
    ("number too long", {"to": "+155512300011"}, ["to"]),
    ("two numbers", {"to": f"{ANA}\n{ANA}"}, ["to"]),
    ("number with NUL", {"to": ANA + "\0"}, ["to"]),
    ("a list of numbers", {"to": [ANA]}, ["to"]),
    ("a user id on SMS", {"to": "US.13491208655302741918"}, ["to"]),
    ("unknown category", {"category": "promo"}, ["category"]),
    ("no category", {"category": GONE}, ["category"]),
    ("unknown field", {"txt": "Hi"}, ["txt"]),
    ("no text", {"text": GONE}, []),
    ("empty text", {"text": ""}, ["text"]),
    ("blank text", {"text": " \n"}, ["text"]),
    ("text is a number", {"text": 1}, ["text"]),
    ("text is an object", {"text": {"body": "Hi"}}, ["text"]),
    ("text too long", {"text": "x" * 1601}, ["text"]),
    ("text with NUL", {"text": "a\0b"}, ["text"]),
    ("a template on SMS", {"text": GONE, "template": {"name": "a", "language": "en"}}, ["template"]),
    ("text and template", {"template": {"name": "a", "language": "en"}}, []),
    ("a quoted reply on SMS", {"reply_to": "wamid.1"}, ["reply_to"]),
    ("media without a URL", {"media": {}}, ["media", "urls"]),
    ("media that is no URL", {"media": {"url": "ftp://x"}}, ["media", "urls", 0]),
    ("media of an unknown kind", {"media": {"url": "https://x.example/a.jpg", "kind": "image"}}, ["media", "kind"]),
    ("expires in nothing", {"expires_in": "0 seconds"}, ["expires_in"]),
    ("expires in the past", {"expires_in": "-4 hours"}, ["expires_in"]),
    ("expires in words", {"expires_in": "soon"}, ["expires_in"]),
    ("expires in a number", {"expires_in": 3600}, ["expires_in"]),
    ("expires in for ever", {"expires_in": "99999999999999 days"}, ["expires_in"]),
    ("on_cap", {"on_cap": "drop"}, ["on_cap"]),
    ("on_quiet_hours", {"on_quiet_hours": True}, ["on_quiet_hours"]),
    ("reference too long", {"reference": "x" * 257}, ["reference"]),
    ("reference with NUL", {"reference": "\0"}, ["reference"]),
    ("reference is a huge number", {"reference": 10**40}, ["reference"]),
]

CAMPAIGNS: list[tuple[str, dict[str, Any], list[str | int]]] = [
    ("no name", {"name": GONE}, ["name"]),
    ("name with NUL", {"name": "a\0"}, ["name"]),
    ("service", {"category": "service"}, ["category"]),
    ("recipients is an object", {"recipients": {}}, ["recipients"]),
    ("a recipient is a text", {"recipients": [ANA]}, ["recipients", 0]),
    ("a recipient without number", {"recipients": [{"variables": {}}]}, ["recipients", 0, "to"]),
    ("a malformed number", {"recipients": [{"to": ANA}, {"to": "555123000"}]}, ["recipients", 1, "to"]),
    ("a variable that is a number", {"recipients": [{"to": ANA, "variables": {"name": 1}}]},
     ["recipients", 0, "variables", "name"]),
    ("a variable with NUL", {"recipients": [{"to": ANA, "variables": {"name": "\0"}}]},
     ["recipients", 0, "variables", "name"]),
    ("too long once it is filled in", {"recipients": [{"to": ANA, "variables": {"name": "x" * 1598}}]},
     ["recipients", 0, "text"]),
    ("a time in words", {"send_at": "tomorrow"}, ["send_at"]),
    ("a time as a number", {"send_at": 1800000000}, ["send_at"]),
    ("a huge time", {"send_at": "99999-01-01T00:00:00Z"}, ["send_at"]),
    ("start is a text", {"start": "yes"}, ["start"]),
    ("a rate above one", {"stop_if": {"opt_out_rate": 2}}, ["stop_if", "opt_out_rate"]),
    ("a rate of another kind", {"stop_if": {"bounce_rate": 0.1}}, ["stop_if", "bounce_rate"]),
    ("after is huge", {"stop_if": {"opt_out_rate": 0.1, "after": 10**30}}, ["stop_if", "after"]),
    ("unknown field", {"audience": "all"}, ["audience"]),
]  # fmt: skip

CONSENTS: list[tuple[str, dict[str, Any], list[str | int]]] = [
    ("nothing", {}, []),
    ("a state of its own", {"state": "pending"}, ["state"]),
    ("marketing allowed", {"marketing": "allowed"}, ["marketing"]),
    ("an unknown source", {"state": "subscribed", "source": "newsletter"}, ["source"]),
    ("double opt-in in words", {"state": "subscribed", "double_opt_in": "yes"}, ["double_opt_in"]),
    ("a language that is none", {"state": "subscribed", "language": "english, please"}, ["language"]),
    ("evidence is a text", {"state": "subscribed", "evidence": "form"}, ["evidence"]),
    ("evidence with NUL", {"state": "subscribed", "evidence": {"text": "\0"}}, ["evidence", "text"]),
    ("evidence at no time", {"state": "subscribed", "evidence": {"at": "yesterday"}}, ["evidence", "at"]),
    ("unknown evidence", {"state": "subscribed", "evidence": {"cookie": "1"}}, ["evidence", "cookie"]),
    ("another group's channel", {"state": "subscribed", "channel": "wa-main"}, ["channel"]),
]


def changed(good: dict[str, Any], by: dict[str, Any]) -> dict[str, Any]:
    """A good body, made wrong."""
    return {name: value for name, value in (good | by).items() if value is not GONE}


async def test_a_wrong_field_is_named(house: House) -> None:
    tables = [
        ("POST", "/v1/messages", GOOD, MESSAGES),
        ("POST", "/v1/campaigns", ALL, CAMPAIGNS),
        ("PUT", ONE, {}, CONSENTS),
    ]
    wrong = []
    for method, path, good, table in tables:
        for label, by, loc in table:
            status, problem = await house.api(method, path, changed(good, by))
            found = [each["loc"] for each in problem.get("errors", [])] if isinstance(problem, dict) else []
            if status != 422 or not any(each[: len(loc)] == loc and (each == loc or loc) for each in found):
                wrong.append((path, label, status, problem))
    assert wrong == []
    assert await house.requests() == []
    _, channels = await house.api("GET", "/v1/channels")
    assert [item["queued"] for item in channels["items"]] == [0]


BODIES: list[tuple[str, bytes, int]] = [
    ("nothing", b"", 400),
    ("no JSON", b"channel=sms-us", 400),
    ("cut off", b'{"channel": "sms-us"', 400),
    ("two of them", b"{}{}", 400),
    ("not UTF-8", b'{"channel": "\xff"}', 400),
    ("half a surrogate pair", b'{"channel":"sms-us","to":"+15551230001","category":"utility","text":"\\ud83d"}', 400),
    ("an open nest", b"[" * 100_000, 400),
    ("a list", b"[]", 422),
    ("a text", b'"Hi"', 422),
    ("null", b"null", 422),
    ("not a number", b'{"channel": NaN}', 422),
    ("a number without end", b'{"channel": ' + b"9" * 5000 + b"}", 400),
]


async def test_a_body_that_is_no_object(house: House) -> None:
    for path in ("/v1/messages", "/v1/campaigns", ONE):
        for label, raw, expected in BODIES:
            method = "PUT" if path == ONE else "POST"
            status, problem = await house.api(method, path, raw=raw, headers={"Content-Type": "application/json"})
            assert status == expected, (path, label, problem)
            assert problem["status"] == status, label


CALLS: list[tuple[str, str, str, dict[str, Any], int]] = [
    ("no key", "GET", "/v1/channels", {"key": None}, 401),
    ("another key", "GET", "/v1/channels", {"key": "guess"}, 401),
    ("an empty key", "GET", "/v1/channels", {"key": ""}, 401),
    ("another scheme", "GET", "/v1/channels", {"key": None, "headers": {"Authorization": "Basic dGVzdC1rZXk="}}, 401),
    ("a key of other letters", "GET", "/v1/channels", {"key": "schlüssel"}, 401),
    ("lacks send", "POST", "/v1/messages", {"key": "reader-key", "body": GOOD}, 403),
    ("lacks send for campaigns", "POST", "/v1/campaigns", {"key": "reader-key", "body": ALL}, 403),
    ("lacks consent", "PUT", ONE, {"key": "reader-key", "body": {"state": "subscribed"}}, 403),
    ("lacks admin", "POST", "/v1/channels/sms-us/pause", {"key": "reader-key"}, 403),
    ("no such page", "GET", "/v1/nothing", {}, 404),
    ("no such message", "GET", "/v1/messages/0190", {}, 404),
    ("a message with NUL", "GET", "/v1/messages/%00", {}, 404),
    ("a campaign with NUL", "GET", "/v1/campaigns/%00", {}, 404),
    ("a reference with NUL", "GET", "/v1/messages?reference=a%00b", {}, 422),
    ("a message of odd bytes", "GET", "/v1/messages/%FF%FE", {}, 404),
    ("no such campaign", "GET", "/v1/campaigns/0190", {}, 404),
    ("no such campaign's messages", "GET", "/v1/campaigns/0190/messages", {}, 404),
    ("no such campaign to pause", "POST", "/v1/campaigns/0190/pause", {}, 404),
    ("no such group", "GET", f"/v1/consents/sms-none/{ANA}", {}, 404),
    ("no such group to change", "PUT", f"/v1/consents/sms-none/{ANA}", {"body": {"state": "subscribed"}}, 404),
    ("no such channel to pause", "POST", "/v1/channels/sms-de/pause", {}, 404),
    ("not a number", "GET", "/v1/consents/sms-promos/ana", {}, 422),
    ("a user id on SMS", "GET", "/v1/consents/sms-promos/US.1349", {}, 422),
    ("a limit of nothing", "GET", f"{ONE}/ledger?limit=0", {}, 422),
    ("a limit of words", "GET", f"{ONE}/ledger?limit=all", {}, 422),
    ("a huge limit", "GET", f"{ONE}/ledger?limit={'9' * 5000}", {}, 422),
    ("a huge limit behind zeros", "GET", f"{ONE}/ledger?limit=0000010009999", {}, 422),
    ("a huge wait behind zeros", "GET", "/v1/events?wait=00000003099999", {}, 422),
    ("no such sink, behind zeros", "GET", "/v1/event_sinks/00000000012/dead", {}, 404),
    ("a cursor of words", "GET", f"{ONE}/ledger?cursor=x", {}, 422),
    ("a huge cursor", "GET", f"{ONE}/ledger?cursor={'9' * 40}", {}, 422),
    ("a cursor of nobody's entries", "GET", f"{ONE}/ledger?cursor=1.ana.1", {}, 422),
    ("delete a message", "DELETE", "/v1/messages/1", {}, 405),
    ("patch a consent", "PATCH", ONE, {}, 405),
    ("get a pause", "GET", "/v1/channels/sms-us/pause", {}, 405),
    ("a form", "POST", "/v1/messages", {"raw": b"a=b", "headers": {"Content-Type": "text/plain"}}, 415),
    ("a form for a consent", "PUT", ONE, {"raw": b"a=b", "headers": {"Content-Type": "text/csv"}}, 415),
    ("an empty Idempotency-Key", "POST", "/v1/messages", {"body": GOOD, "headers": {"Idempotency-Key": ""}}, 422),
    ("a long Idempotency-Key", "POST", "/v1/messages", {"body": GOOD, "headers": {"Idempotency-Key": "k" * 256}}, 422),
]


async def test_a_call_that_cannot_be_served(house: House) -> None:
    wrong = []
    for label, method, path, options, expected in CALLS:
        status, problem = await house.api(method, path, **options)
        shaped = isinstance(problem, dict) and problem.keys() >= {"type", "title", "status", "detail"}
        if status != expected or not shaped:
            wrong.append((label, status, problem))
    assert wrong == []
    huge = io.BytesIO(b"x" * (4 * 1024 * 1024 + 1))
    async with house.http.post(f"{house.url}/v1/messages", data=huge, headers=AS_ALL) as answer:
        assert (answer.status, answer.content_type) == (413, "application/problem+json")
    async with house.http.get(f"{house.url}/v1/channels") as answer:
        assert answer.content_type == "application/problem+json"
        assert answer.headers["WWW-Authenticate"] == "Bearer"
    async with house.http.delete(f"{house.url}/v1/messages") as answer:
        assert answer.headers["Allow"] == "GET,POST"
    assert await house.requests() == []


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ("an Idempotency-Key of odd bytes", b"Idempotency-Key: \xff\xfe"),
        ("an Authorization of odd bytes", b"Authorization: Bearer \xff\xfe"),
        ("a content type of odd bytes", b"Content-Type: \xff"),
    ],
)
async def test_headers_of_odd_bytes_break_nothing(house: House, label: str, line: bytes) -> None:
    body = json.dumps(GOOD).encode()
    head = [b"POST /v1/messages HTTP/1.1", b"Host: x", b"Connection: close", b"Content-Length: %d" % len(body), line]
    if not line.startswith(b"Auth"):
        head.append(b"Authorization: Bearer test-key")
    reader, writer = await asyncio.open_connection("127.0.0.1", int(str(house.values["port"])))
    writer.write(b"\r\n".join(head) + b"\r\n\r\n" + body)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    status = int(answer.split(b" ", 2)[1])
    assert status in (202, 400, 401, 415, 422), (label, answer)


async def test_a_body_that_cannot_be_decompressed_is_refused(house: House) -> None:
    for encoding, body in (("gzip", b"not gzip at all"), ("deflate", zlib.compress(b"x" * 100)[:10])):
        headers = {"Content-Encoding": encoding, "Content-Type": "application/x-www-form-urlencoded"}
        async with house.http.post(f"{house.url}/webhooks/sms-us", data=body, headers=headers) as answer:
            assert answer.status in (400, 403), await answer.text()


async def test_an_address_may_be_written_in_both_ways(house: House) -> None:
    await house.subscribe(ANA)
    for path in (ONE, ONE.replace("+", "%2B"), ONE.replace("+", "%2b")):
        status, consent = await house.api("GET", path)
        assert (status, consent["address"], consent["state"]) == (200, ANA, "subscribed")
