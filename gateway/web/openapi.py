"""`/openapi.json`, made from the models that validate, and `/docs`, a page to read it that needs no other host."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from http import HTTPStatus
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from aiohttp import web
from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from gateway.core.clock import HOUR
from gateway.store.idempotency import KEPT
from gateway.web.event_models import EVENTS
from gateway.web.idempotency import HEADER, KEY_LENGTH, KEY_PATTERN
from gateway.web.operations import JSON, OPERATIONS, Operation
from gateway.web.problems import PROBLEM
from gateway.web.response_models import BrazeAnswer, ProblemDetails

PAGE = Path(__file__).with_name("docs.html")
TAGS = {
    "Messages": "Single messages.",
    "Campaigns": "Many messages at once.",
    "Consent": "Consents and their evidence.",
    "Contacts": "People, and their erasure.",
    "Events": "What the application is told.",
    "Running": "The state of the gateway.",
    "Braze": "The calls that Braze customers already make.",
}
EXAMPLES = {"address": "+15551230001", "group": "sms-promos", "n": "0"}
KEY = {
    "name": HEADER,
    "in": "header",
    "description": f"The same key and body within {KEPT // HOUR} hours give the first answer again.",
    "schema": {"type": "string", "minLength": 1, "maxLength": KEY_LENGTH, "pattern": KEY_PATTERN},
}

BUSY = (429, 503)
"""Answers after which the same request may be made again."""
RETRY_AFTER = {
    "Retry-After": {"description": "The seconds after which to try again.", "schema": {"type": "integer", "minimum": 1}}
}


def routes() -> list[web.RouteDef]:
    """The routes of the description."""
    return [web.get("/openapi.json", described, allow_head=False), web.get("/docs", docs, allow_head=False)]


async def described(request: web.Request) -> web.Response:
    """The description of the API, as JSON."""
    return web.json_response(document())


async def docs(request: web.Request) -> web.Response:
    """The page that shows the description."""
    text, policy = _page()
    headers = {"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
    return web.Response(text=text, content_type="text/html", headers=headers)


@cache
def _page() -> tuple[str, str]:
    """The page and its policy: only its own script and style may run, and it may ask only us."""
    text = PAGE.read_text(encoding="utf-8")

    def allowed(tag: str) -> str:
        blocks = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        hashes = (base64.b64encode(hashlib.sha256(block.encode()).digest()).decode() for block in blocks)
        return " ".join(f"'sha256-{digest}'" for digest in hashes)

    policy = f"default-src 'none'; connect-src 'self'; script-src {allowed('script')}; style-src {allowed('style')}"
    return text, f"{policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


@cache
def document() -> dict[str, Any]:
    """The description of the API: OpenAPI 3.1."""
    schemas, components = _schemas()
    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method] = _operation(operation, schemas)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Assent",
            "version": version_of("assent"),
            "description": "A consent-first gateway for SMS and WhatsApp. Errors are RFC 9457 problems.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/", "description": "This gateway."}],
        "tags": [{"name": name, "description": text} for name, text in TAGS.items()],
        "paths": paths,
        "webhooks": _webhooks(schemas),
        "components": {
            "schemas": components,
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer", "description": "An API key."}},
        },
    }


def version_of(distribution: str) -> str:
    """The version of an installed distribution; 0 where none is installed, as when the gateway runs from its folder."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "0"


def _webhooks(schemas: Schemas) -> dict[str, Any]:
    """What an event sink gets, by type of event."""
    headers = {
        "webhook-id": "The event's id, the same however often it is delivered.",
        "webhook-timestamp": "When it was sent, in seconds since 1970 UTC.",
        "webhook-signature": "Standard Webhooks, version 1.",
    }
    webhooks: dict[str, Any] = {}
    for type_, shape in EVENTS.items():
        webhooks[type_] = {
            "post": {
                "operationId": "on_" + type_.replace(".", "_"),
                "summary": (shape.__doc__ or "").strip(),
                "description": "Posted to each of `[[event_sinks]]` that wants this type, at least once.",
                "tags": ["Events"],
                "security": [],
                "parameters": [
                    {"name": name, "in": "header", "required": True, "description": text, "schema": {"type": "string"}}
                    for name, text in headers.items()
                ],
                "requestBody": {"required": True, "content": {JSON: {"schema": schemas[shape, "serialization"]}}},
                "responses": {
                    "204": {"description": "Taken; so is any other 2xx."},
                    "410": {"description": "The sink is gone: it gets nothing more until it is enabled."},
                },
            }
        }
    return webhooks


def _plain(schema: Any) -> Any:
    """A schema without what client generators get wrong: some make a member with a default required, so the default
    moves into the description; others make a type of its own of every title."""
    if isinstance(schema, list):
        return [_plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    shown: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            shown[key] = {member: _plain(member_schema) for member, member_schema in value.items()}
        elif key not in ("title", "default"):
            shown[key] = _plain(value)
    if schema.get("default") not in (None, {}, []):
        default = f"Default: {json.dumps(schema['default'], ensure_ascii=False)}."
        shown["description"] = f"{shown['description']} {default}" if "description" in shown else default
    return shown


_PAGE_OF = re.compile(r"Page_(\w+)_\b")
"""What pydantic calls a page of a model; in the description it is the model's name and `Page`."""

Schemas = dict[tuple[type[BaseModel], JsonSchemaMode], dict[str, Any]]
"""The schema (a reference) of each model, as it is taken or as it is answered."""


def _schemas() -> tuple[Schemas, dict[str, Any]]:
    """The schema of every model of the API, and the components that they refer to, by name."""
    wanted: dict[tuple[type[BaseModel], JsonSchemaMode], None] = {}
    for operation in OPERATIONS:
        if operation.body is not None:
            wanted[operation.body, "validation"] = None
        for answer in operation.answers.values():
            if isinstance(answer, type):
                wanted[answer, "serialization"] = None
        wanted |= {(shape, "serialization"): None for shape in operation.problems.values()}
    wanted |= {(ProblemDetails, "serialization"): None, (BrazeAnswer, "serialization"): None}
    wanted |= {(shape, "serialization"): None for shape in EVENTS.values()}
    by_model, definitions = models_json_schema(list(wanted), ref_template="#/components/schemas/{model}")
    text = json.dumps([list(by_model.values()), definitions["$defs"]])
    schemas, components = json.loads(_PAGE_OF.sub(r"\1Page", text))
    plain = {name: _plain(schema) for name, schema in sorted(components.items())}
    keys: list[Any] = list(by_model)
    return dict(zip(keys, schemas, strict=True)), plain


def _operation(operation: Operation, schemas: Schemas) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "operationId": _name(operation),
        "summary": operation.summary,
        "tags": [operation.tag],
        "parameters": _parameters(operation),
        "responses": _responses(operation, schemas),
    }
    shown["security"] = [{"key": []}] if operation.scope is not None else []
    needs = f"Needs the scope `{operation.scope}`." if operation.scope is not None else "Needs no key."
    shown["description"] = f"{needs} {operation.note}".rstrip()
    if operation.body is not None:
        schema = schemas[operation.body, "validation"]
        content = {media: {"schema": _body_schema(media, schema)} for media in operation.media}
        shown["requestBody"] = {"required": not operation.optional_body, "content": content}
    return shown


def _body_schema(media: str, schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a body; that of a stream is bytes whose lines have this schema."""
    if media == JSON:
        return schema
    return {
        "type": "string",
        "format": "binary",
        "description": "A line of JSON for each row, or CSV with a header. As `application/x-ndjson` or `text/csv` the "
        "stream is read as that; as `application/octet-stream` its first character tells.",
        "contentMediaType": "application/x-ndjson",
        "contentSchema": schema,
    }


def _parameters(operation: Operation) -> list[dict[str, Any]]:
    parameters: list[dict[str, Any]] = []
    for name in re.findall(r"{(\w+)}", operation.path):
        schema: dict[str, Any] = {"type": "string"}
        if name in EXAMPLES:
            schema["examples"] = [EXAMPLES[name]]
        parameters.append({"name": name, "in": "path", "required": True, "schema": schema})
    for name, parameter in operation.query.items():
        schema = _plain({key: value for key, value in parameter.items() if key != "required"})
        parameters.append({"name": name, "in": "query", "required": bool(parameter.get("required")), "schema": schema})
    return [*parameters, KEY] if operation.idempotent else parameters


def _responses(operation: Operation, schemas: Schemas) -> dict[str, Any]:
    responses: dict[str, Any] = {}
    for status, answer in operation.answers.items():
        if isinstance(answer, str):
            content: dict[str, Any] = {answer: {"schema": {"type": "string"}}}
        else:
            content = {JSON: {"schema": schemas[answer, "serialization"]}}
        responses[str(status)] = {"description": HTTPStatus(status).phrase, "content": content}
    common, media = (BrazeAnswer, JSON) if operation.braze else (ProblemDetails, PROBLEM)
    for status in _errors(operation):
        error = {media: {"schema": schemas[operation.problems.get(status, common), "serialization"]}}
        headers = {"headers": RETRY_AFTER} if status in BUSY else {}
        responses.setdefault(str(status), {"description": HTTPStatus(status).phrase, **headers, "content": error})
    return dict(sorted(responses.items()))


def _errors(operation: Operation) -> set[int]:
    """The statuses of the errors that an operation may answer with."""
    if operation.scope is None:
        return set()
    codes = {401, 403, 503, *operation.errors, *operation.problems}
    if operation.method != "get":
        codes.add(429)
    if operation.body is not None:
        codes |= {400, 413, 415}
    if operation.braze:
        return codes | {400, 409, 422} if operation.idempotent else codes | {400}
    if "{" in operation.path:
        codes.add(404)
    if operation.body is not None or operation.query or "{address}" in operation.path or operation.idempotent:
        codes.add(422)
    return codes | {409, 413, 415} if operation.idempotent else codes


def _name(operation: Operation) -> str:
    words = re.findall(r"[a-z0-9]+", operation.path.removeprefix("/v1"))
    return "_".join([operation.method, *words])
