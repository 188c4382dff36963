"""`/openapi.json`, made from the models that validate, and `/docs`, a page to read it that needs no other host."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from http import HTTPStatus
from importlib.metadata import version
from pathlib import Path
from typing import Any

from aiohttp import web
from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from gateway.web.operations import JSON, OPERATIONS, Operation
from gateway.web.problems import PROBLEM
from gateway.web.shapes import BrazeAnswer, ProblemShape

PAGE = Path(__file__).with_name("docs.html")
TAGS = {
    "Messages": "Single messages.",
    "Campaigns": "Many messages at once.",
    "Consent": "Who may be written to, and the proof.",
    "Contacts": "People, and their erasure.",
    "Events": "What the application gets to hear.",
    "Running": "How the gateway does.",
    "Braze": "The calls that Braze customers already make.",
}
EXAMPLES = {"address": "+15551230001", "group": "sms-promos", "n": "0"}
KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "The same key and body within 24 hours give the first answer again.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
}


def routes() -> list[web.RouteDef]:
    """The routes of the description."""
    return [web.get("/openapi.json", described, allow_head=False), web.get("/docs", docs, allow_head=False)]


async def described(request: web.Request) -> web.Response:
    """The description of the API."""
    return web.json_response(document())


async def docs(request: web.Request) -> web.Response:
    """The page that shows it."""
    text, policy = _page()
    headers = {"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
    return web.Response(text=text, content_type="text/html", headers=headers)


@cache
def _page() -> tuple[str, str]:
    """The page and its policy: only its own script and style may run, and it may ask only us."""
    text = PAGE.read_text(encoding="utf-8")

    def allowed(tag: str) -> str:
        found = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        hashes = (base64.b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in found)
        return " ".join(f"'sha256-{each}'" for each in hashes)

    policy = f"default-src 'none'; connect-src 'self'; script-src {allowed('script')}; style-src {allowed('style')}"
    return text, f"{policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


@cache
def document() -> dict[str, Any]:
    """OpenAPI 3.1."""
    schemas, components = _schemas()
    paths: dict[str, dict[str, Any]] = {}
    for each in OPERATIONS:
        paths.setdefault(each.path, {})[each.method] = _operation(each, schemas)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Assent",
            "version": version("assent"),
            "description": "A consent-first gateway for SMS and WhatsApp. Errors are RFC 9457 problems.",
        },
        "tags": [{"name": name, "description": text} for name, text in TAGS.items()],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer", "description": "An API key."}},
        },
    }


Schemas = dict[tuple[type[BaseModel], JsonSchemaMode], dict[str, Any]]


def _schemas() -> tuple[Schemas, dict[str, Any]]:
    wanted: dict[tuple[type[BaseModel], JsonSchemaMode], None] = {}
    for each in OPERATIONS:
        if each.body is not None:
            wanted[each.body, "validation"] = None
        for answer in each.answers.values():
            for shape in answer if isinstance(answer, tuple) else (answer,):
                if isinstance(shape, type):
                    wanted[shape, "serialization"] = None
    wanted |= {(ProblemShape, "serialization"): None, (BrazeAnswer, "serialization"): None}
    found, definitions = models_json_schema(list(wanted), ref_template="#/components/schemas/{model}")
    return dict(found), definitions["$defs"]  # type: ignore[arg-type]


def _operation(each: Operation, schemas: Schemas) -> dict[str, Any]:
    found: dict[str, Any] = {
        "operationId": _name(each),
        "summary": each.summary,
        "tags": [each.tag],
        "parameters": _parameters(each),
        "responses": _responses(each, schemas),
    }
    if each.scope is not None:
        found["security"] = [{"key": []}]
        found["description"] = f"Needs the scope `{each.scope}`."
    if each.body is not None:
        content = {media: {"schema": _taken(media, schemas[each.body, "validation"])} for media in each.media}
        found["requestBody"] = {"required": not each.optional_body, "content": content}
    return found


def _taken(media: str, row: dict[str, Any]) -> dict[str, Any]:
    """The schema of a body: of a stream, a text whose lines have the schema of a row."""
    if media == JSON:
        return row
    if media == "text/csv":
        return {"type": "string", "description": "A header, then a line for each row. Fields as in the JSON rows."}
    return {"type": "string", "description": "A line of JSON for each row.", "contentSchema": row}


def _parameters(each: Operation) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for name in re.findall(r"{(\w+)}", each.path):
        schema: dict[str, Any] = {"type": "string"}
        if name in EXAMPLES:
            schema["examples"] = [EXAMPLES[name]]
        found.append({"name": name, "in": "path", "required": True, "schema": schema})
    for name, given in each.query.items():
        schema = {key: value for key, value in given.items() if key != "required"}
        found.append({"name": name, "in": "query", "required": bool(given.get("required")), "schema": schema})
    return [*found, KEY] if each.idempotent else found


def _responses(each: Operation, schemas: Schemas) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for status, answer in each.answers.items():
        content: dict[str, Any] = {}
        for shape in answer if isinstance(answer, tuple) else (answer,):
            if isinstance(shape, str):
                content[shape] = {"schema": {"type": "string"}}
            else:
                content[JSON] = {"schema": schemas[shape, "serialization"]}
        found[str(status)] = {"description": HTTPStatus(status).phrase, "content": content}
    model, media = (BrazeAnswer, JSON) if each.braze else (ProblemShape, PROBLEM)
    error = {media: {"schema": schemas[model, "serialization"]}}
    for status in _errors(each):
        found.setdefault(str(status), {"description": HTTPStatus(status).phrase, "content": error})
    return dict(sorted(found.items()))


def _errors(each: Operation) -> set[int]:
    if each.scope is None:
        return set()
    found = {401, 403, 503, *each.errors}
    if each.method != "get":
        found.add(429)
    if each.body is not None:
        found |= {400, 413, 415}
    if each.braze:
        return found | {400, 409, 422} if each.idempotent else found | {400}
    if "{" in each.path:
        found.add(404)
    if each.body is not None or each.query or "{address}" in each.path or each.idempotent:
        found.add(422)
    return found | {409, 413, 415} if each.idempotent else found


def _name(each: Operation) -> str:
    words = re.findall(r"[a-z0-9]+", each.path.removeprefix("/v1"))
    return "_".join([each.method, *words])
