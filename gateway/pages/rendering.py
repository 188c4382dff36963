"""How every page is made: a template with autoescape, its assets from the package, and headers that allow nothing else.

A page may load what comes from the gateway itself, and nothing inline: all styles and scripts are files in `assets`,
named with the hash of what is in them, so that a browser may keep them for good.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import aiohttp_jinja2
import jinja2
from aiohttp import web

ASSETS = "/assets"
TYPES: Mapping[str, str] = {
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
    "txt": "text/plain",
}
"""The content type of an asset, by the end of its name."""
POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
"""The Content-Security-Policy of a page, by directive (https://www.w3.org/TR/CSP3/)."""
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
"""The other headers of every page."""


def setup(app: web.Application) -> None:
    """Let an application render the templates."""
    environment = aiohttp_jinja2.setup(
        app,
        loader=jinja2.PackageLoader("gateway.pages"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["asset"] = asset


def page(
    request: web.Request,
    template: str,
    context: Mapping[str, Any],
    *,
    status: int = 200,
    policy: Mapping[str, str] | None = None,
) -> web.Response:
    """A page. `policy` are directives of the Content-Security-Policy that differ from `POLICY` (empty: left out)."""
    response = aiohttp_jinja2.render_template(template, request, dict(context), status=status)
    response.headers.update(HEADERS)
    wanted = {**POLICY, **(policy or {})}
    response.headers["Content-Security-Policy"] = "; ".join(
        f"{name} {value}" for name, value in wanted.items() if value
    )
    if wanted.get("frame-ancestors") == "'none'":
        response.headers["X-Frame-Options"] = "DENY"
    return response


@cache
def _files() -> Mapping[str, bytes]:
    folder = resources.files("gateway.pages") / "assets"
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


@cache
def asset(name: str) -> str:
    """The path of an asset. Raises KeyError for one that is not there."""
    digest = hashlib.sha256(_files()[name]).hexdigest()[:12]
    return f"{ASSETS}/{digest}/{name}"


async def _asset(request: web.Request) -> web.Response:
    name = request.match_info["name"]
    if name not in _files() or request.path != asset(name):
        raise web.HTTPNotFound
    headers = {"Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
    return web.Response(
        body=_files()[name], content_type=TYPES[name.rpartition(".")[2]], charset="utf-8", headers=headers
    )


def routes() -> list[web.RouteDef]:
    """The assets."""
    return [web.get(f"{ASSETS}/{{digest}}/{{name}}", _asset)]
