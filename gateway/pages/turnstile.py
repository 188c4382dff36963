"""Cloudflare's Turnstile: whether who filled a form in proved to be no machine.

https://developers.cloudflare.com/turnstile/get-started/server-side-validation/
"""

from __future__ import annotations

import json

import aiohttp
import structlog

from gateway.config import Turnstile

log = structlog.get_logger()

FIELD = "cf-turnstile-response"
"""The field that Turnstile's script adds to a form."""
TIMEOUT = 5.0
"""Seconds for the whole answer of Cloudflare."""
LONGEST = 2048
"""Characters of a proof at most."""


def script(turnstile: Turnstile) -> str:
    """The URL of the script that draws the check."""
    return f"{turnstile.api_base_url}/turnstile/v0/api.js"


async def proven(turnstile: Turnstile, proof: str, key: str, ip: str | None) -> bool:
    """Whether Cloudflare says that the proof is good. Under the same `key`, a UUID, it says the same again. No answer
    in time, or one that is none, is no."""
    if not proof or len(proof) > LONGEST:
        return False
    asked = {"secret": turnstile.secret.get_secret_value(), "response": proof, "idempotency_key": key}
    if ip is not None:
        asked["remoteip"] = ip
    url = f"{turnstile.api_base_url}/turnstile/v0/siteverify"
    try:
        async with (
            aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=TIMEOUT), cookie_jar=aiohttp.DummyCookieJar()
            ) as session,
            session.post(url, data=asked, allow_redirects=False) as answer,
        ):
            said = json.loads(await answer.content.read(64 * 1024))
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        log.warning("forms.turnstile_unanswered", error=repr(error))
        return False
    return isinstance(said, dict) and said.get("success") is True
