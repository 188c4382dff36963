"""The description of the API: whole, valid, and true to what is served."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from jsonschema_rs import meta, validator_for

from gateway.core.event_types import EventType
from gateway.web.openapi import PAGE, document, version_of
from tests.support import preference_page
from tests.support.house import House
from tests.support.meta import both_media, change, deliver, said

ANA, BEN = "+15551230001", "+15551230002"
UNDESCRIBED = re.compile(r"/$|/webhooks/|/assets/|/openapi\.json|/docs|/console|/simulator|/static|/[pf]/")
"""What is not the API: providers' webhooks, pages for people, and the description itself."""


async def test_every_route_is_described_and_nothing_else(house: House) -> None:
    served = {
        (route.method.lower(), route.resource.canonical)
        for route in house.gateway.app.router.routes()
        if route.method != "HEAD" and route.resource is not None and not UNDESCRIBED.match(route.resource.canonical)
    }
    described = {(verb, path) for path, verbs in document()["paths"].items() for verb in verbs}
    assert served == described


async def test_served_without_a_key(house: House) -> None:
    status, found = await house.api("GET", "/openapi.json", key=None)
    assert status == 200
    assert found == json.loads(json.dumps(document()))
    assert found["openapi"] == "3.1.0"


def test_references_lead_somewhere_and_schemas_are_valid() -> None:
    whole = document()
    text = json.dumps(whole)
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', text))
    assert named == set(whole["components"]["schemas"])
    for schema in whole["components"]["schemas"].values():
        assert meta.is_valid({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema})
    ids = [each["operationId"] for verbs in whole["paths"].values() for each in verbs.values()]
    assert len(ids) == len(set(ids))


def test_errors_are_described() -> None:
    for path, verbs in document()["paths"].items():
        for verb, each in verbs.items():
            if not each["security"]:
                continue
            assert {"401", "403", "503"} <= each["responses"].keys(), (verb, path)
            media = "application/json" if each["tags"] == ["Braze"] else "application/problem+json"
            assert all(media in it["content"] for status, it in each["responses"].items() if int(status) >= 400)


class Links(HTMLParser):
    """Everything that a page would load from somewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in ("src", "href")]


async def test_page_needs_no_other_host(house: House) -> None:
    async with house.http.get(f"{house.url}/docs") as answer:
        text = await answer.text()
        policy = answer.headers["Content-Security-Policy"]
    assert (answer.status, text) == (200, PAGE.read_text())
    links = Links()
    links.feed(text)
    assert links.found == []
    loads = re.findall(r"""(?:@import|url\(|import\(|fetch\()\s*["']?([^"')]*)""", text)
    assert [each for each in loads if each] == ["/openapi.json"]
    assert policy.startswith("default-src 'none'; connect-src 'self'; script-src 'sha256-")
    assert "unsafe" not in policy


def shown(whole: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = whole["components"]["schemas"][name]["properties"]
    return found


def test_texts_that_are_kept_as_numbers_are_described_as_texts() -> None:
    message = shown(document(), "MessageBody")
    assert message["expires_in"]["anyOf"][0]["type"] == "string"
    assert shown(document(), "EvidenceBody")["at"]["anyOf"][0]["format"] == "date-time"


# ── what generators of clients stumble over ─────────────────────────────────────────────────────────────────────

Found = tuple[str, Any]


def walk(node: Any, path: str = "") -> Iterator[Found]:
    """Every object of the description that is a schema's or holds one, with its place."""
    if isinstance(node, dict):
        yield path, node
        for key, value in node.items():
            yield from walk(value, f"{path}/{key}")
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from walk(value, f"{path}/{i}")


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    whole = document()
    for section in ("paths", "webhooks"):
        for path, verbs in whole[section].items():
            for verb, each in verbs.items():
                yield f"{verb} {path}", each


def test_no_default_makes_a_member_required() -> None:
    """openapi-typescript takes a member with a default for one that is always there, in requests too."""
    assert [path for path, node in walk(document()) if "default" in node and not path.endswith("/properties")] == []


def test_bodies_are_of_types_that_clients_can_send() -> None:
    """openapi-python-client leaves a call out, or warns, for any other type of body."""
    sent = {media for _, each in operations() for media in each.get("requestBody", {}).get("content", {})}
    assert sent == {"application/json", "application/octet-stream"}
    for _, each in operations():
        for media, content in each.get("requestBody", {}).get("content", {}).items():
            if media == "application/octet-stream":
                assert (content["schema"]["type"], content["schema"]["format"]) == ("string", "binary")


def test_an_answer_is_of_one_type() -> None:
    """openapi-fetch gives an answer of two media types the type of either, so that no member can be used."""
    for name, each in operations():
        for status, answer in each["responses"].items():
            assert len(answer.get("content", {})) <= 1, (name, status)


def test_a_channel_has_one_of_three_states() -> None:
    channel = document()["components"]["schemas"]["Channel"]
    assert channel["properties"]["state"]["enum"] == ["running", "paused", "held"]


def test_parameters_say_what_they_are() -> None:
    for name, each in operations():
        for parameter in each["parameters"]:
            for schema in (parameter["schema"], parameter["schema"].get("items", {"type": "string"})):
                assert schema.keys() & {"type", "$ref"}, (name, parameter["name"])


def test_where_to_wait_the_answer_says_how_long() -> None:
    for name, each in operations():
        for status, answer in each["responses"].items():
            if status in ("429", "503") and each["security"]:
                assert answer["headers"]["Retry-After"]["schema"]["type"] == "integer", name


def test_contents_are_types_of_their_own() -> None:
    """A generator names what is written in place after where it stands, which nobody wants to type."""
    schemas = document()["components"]["schemas"]
    for name, schema in schemas.items():
        for member, described in schema.get("properties", {}).items():
            for variant in (described, *described.get("anyOf", [])):
                assert "properties" not in variant, (name, member)


def test_no_two_types_of_one_name() -> None:
    """A generator names an enum within a schema after the schema and the member: it must not be another type's name."""
    schemas = document()["components"]["schemas"]
    names: dict[str, Any] = {pascal(name): name for name in schemas}
    assert len(names) == len(schemas)
    for name, schema in schemas.items():
        for member, described in schema.get("properties", {}).items():
            for variant in (described, described.get("items", {}), *described.get("anyOf", [])):
                if "enum" in variant:
                    found = names.setdefault(pascal(f"{name}_{member}"), variant["enum"])
                    assert found == variant["enum"], (name, member)
    assert all("title" not in node for path, node in walk(schemas) if not path.endswith("/properties"))


def pascal(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", name))


UNTYPED = {
    "Received/response", "Received/raw", "InboundSaid/response", "InboundSaid/raw",
}  # fmt: skip
"""Members that may be any JSON: a flow's answer, and the provider's own item."""


def test_every_member_says_what_it_is() -> None:
    for name, schema in document()["components"]["schemas"].items():
        for member, described in schema.get("properties", {}).items():
            typed = described.keys() & {"type", "$ref", "anyOf", "oneOf", "enum", "const"}
            assert typed or f"{name}/{member}" in UNTYPED, (name, member)


def test_every_call_says_whether_it_needs_a_key() -> None:
    open_ = {name for name, each in operations() if each["security"] == []}
    assert open_ == {f"get /{name}" for name in ("healthz", "readyz", "metrics")} | {
        f"post {type_}" for type_ in EventType
    }
    assert all(each["security"] in ([], [{"key": []}]) for _, each in operations())


def test_every_event_is_a_webhook_of_its_own_shape() -> None:
    whole = document()
    assert whole["webhooks"].keys() == set(EventType)
    for type_, verbs in whole["webhooks"].items():
        ref = verbs["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        assert shown(whole, ref.rpartition("/")[2])["type"]["const"] == type_
    feed = shown(whole, "EventPage")["items"]["items"]
    assert feed["discriminator"]["mapping"].keys() == set(EventType)


def test_described_without_being_installed() -> None:
    assert version_of("no-distribution-of-this-name") == "0"
    assert document()["info"]["version"] == version_of("assent")


async def test_a_stream_as_a_client_sends_it(house: House) -> None:
    draft = {"name": "c", "channel": "sms-us", "category": "utility", "text": "Hi", "start": False}
    _, campaign = await house.api("POST", "/v1/campaigns", draft)
    raw = {"Content-Type": "application/octet-stream"}
    path = f"/v1/campaigns/{campaign['id']}/recipients"
    status, part = await house.api("POST", f"{path}?part=a", raw=b' \n{"to": "+15551230001"}\n', headers=raw)
    assert (status, part["added"]) == (200, 1), part
    status, part = await house.api("POST", f"{path}?part=b", raw=b"\xef\xbb\xbfto\n+15551230002\n", headers=raw)
    assert (status, part["added"]) == (200, 1), part
    for body in (b"address,state\n+15551230001,unsubscribed\n", b'{"address":"+15551230002","state":"unsubscribed"}'):
        status, report = await house.api("POST", "/v1/imports?group=sms-promos", raw=body, headers=raw)
        assert (status, report["applied"]) == (200, 1), report


async def test_what_is_answered_is_what_is_described(tmp_path: Path) -> None:
    house = both_media(tmp_path)
    house.values["more"] = f"{house.values['more']}{preference_page.links(house)}"
    async with house.up() as both:
        await _what_is_answered(both)


async def _what_is_answered(both: House) -> None:
    """Every kind of event, a conversation and the lists against their schemas, as a generated client reads them."""
    await both.text(ANA, "JOIN")
    await both.phone(ANA, 1)
    await both.text(ANA, "Y")
    await both.text(ANA, "when do you open?")
    await both.text(ANA, "not interested")
    await deliver(both, change(messages=[said(both, BEN, type="location", location={"latitude": 1, "longitude": 2})]))
    await both.phone(ANA, 3)
    await both.text(ANA, "KEEP")
    await both.send(ANA, preference_page.TEXT, category="marketing")
    code = preference_page.code_in((await both.phone(ANA, 4))[-1])
    await preference_page.press(both, code, "data")
    body = {
        "name": "c", "channel": "wa-main", "category": "utility",
        "template": {"name": "order", "language": "en_US", "body": ["{{name|you}}"], "buttons": ["x", None]},
        "recipients": [{"to": BEN}, {"to": ANA, "variables": {"name": "Ana"}}],
        "stop_if": {"failure_rate": 0.5},
    }  # fmt: skip
    status, campaign = await both.api("POST", "/v1/campaigns", body)
    assert status == 202, campaign
    await both.campaign(campaign["id"])
    types: set[str] = set()

    async def every_type() -> bool:
        _, page = await both.api("GET", "/v1/events?limit=1000&raw=true")
        types.update(event["type"] for event in page["items"])
        return types == set(EventType)

    await both.until(every_type, lambda: f"{types}")
    for path, name in (
        ("/v1/events?limit=1000&raw=true", "EventPage"),
        (f"/v1/contacts/{ANA}/messages?raw=true", "ConversationPage"),
        (f"/v1/contacts/{BEN}/messages", "ConversationPage"),
        ("/v1/messages", "MessagePage"),
        ("/v1/campaigns", "CampaignPage"),
        (f"/v1/campaigns/{campaign['id']}/messages", "OutcomePage"),
        (f"/v1/consents/sms-promos/{ANA}/ledger", "LedgerEntryPage"),
        (f"/v1/contacts/{ANA}", "Contact"),
        ("/v1/channels", "ChannelPage"),
        ("/v1/channels/wa-main/history", "ChannelChangePage"),
        ("/v1/channels/wa-main/templates", "TemplatePage"),
        ("/v1/event_sinks", "SinkPage"),
        (f"/v1/campaigns/{campaign['id']}", "Campaign"),
        (f"/v1/campaigns/{campaign['id']}/recipients", "PartPage"),
        (f"/v1/consents/sms-promos/{ANA}", "Consent"),
        ("/readyz", "Readiness"),
    ):
        status, answer = await both.api("GET", path)
        assert (status, wrong(name, answer)) == (200, []), path


OPEN = {"LedgerEntry", "Evidence"}
"""Answers that say of themselves that more members may come."""


def wrong(name: str, answer: Any) -> list[str]:
    """What is wrong with an answer by its schema, a member that is not described included."""
    schemas = json.loads(json.dumps(document()["components"]["schemas"]))
    for found, schema in schemas.items():
        if schema["type"] == "object" and found not in OPEN:
            schema["additionalProperties"] = False
    schema = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": schemas}}
    return [str(error) for error in validator_for(schema).iter_errors(answer)]


async def test_conflicts_say_what_is_described(house: House) -> None:
    await house.text(ANA, "STOP")
    path = f"/v1/consents/sms-promos/{ANA}"
    status, problem = await house.api("PUT", path, {"state": "subscribed"})
    assert (status, problem["type"], wrong("ConsentProblem", problem)) == (409, "opted_out", [])
    path = f"/v1/consents/sms-promos/{BEN}"
    await house.api("PUT", path, {"state": "unsubscribed", "source": "crm"})
    status, problem = await house.api("PUT", path, {"state": "subscribed", "source": "crm"})
    assert (status, problem["type"], wrong("ConsentProblem", problem)) == (409, "source_may_not", [])
    put = document()["paths"]["/v1/consents/{group}/{address}"]["put"]["responses"]
    start = document()["paths"]["/v1/campaigns/{id}/start"]["post"]["responses"]
    for answers, name in ((put, "ConsentProblem"), (start, "CutOffProblem")):
        described = answers["409"]["content"]["application/problem+json"]["schema"]
        assert described == {"$ref": f"#/components/schemas/{name}"}
