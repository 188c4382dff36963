"""The description of the API: whole, valid, and true to what is served."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

from house import House
from jsonschema_rs import meta

from gateway.web.openapi import PAGE, document

UNDESCRIBED = re.compile(r"/webhooks/|/openapi\.json|/docs|/console|/simulator|/static")
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
            if "security" not in each:
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
