"""What is the same of every provider's HTTP answers: their size is bounded, our own secrets are taken out of them, and
the time that they ask us to wait is read in one way."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping

import aiohttp

MAX_ANSWER = 8 << 20
"""Bytes of one answer: a page of a thousand listed messages is about two million."""
MAX_RETRY_AFTER = 3600.0
"""Seconds: a `Retry-After` beyond it is not believed. It is the longest wait of the error tables too: who asks too
early is told again."""
PREFIX = 12
"""Characters of a secret by which one that was cut short is recognized."""
MIN_SECRET = 8
"""A secret with fewer characters is not hidden: it is for a test, and may be a part of ordinary words."""
HIDDEN = b"[hidden]"


class Scrubber:
    """Takes secrets out of what a provider answers: some echo the token that they refuse, whole or cut short. Each is
    also hidden in base64."""

    def __init__(self, secrets: Iterable[str]) -> None:
        words = {secret.encode() for secret in secrets if len(secret) >= MIN_SECRET}
        words |= {b64encode(word).rstrip(b"=") for word in words}
        runs = [re.escape(word[:PREFIX]) + rb"[\w.~+/=%-]*" for word in words if len(word) > PREFIX]
        runs += [re.escape(word) for word in words if len(word) <= PREFIX]
        self._secrets = re.compile(b"|".join(sorted(runs, reverse=True))) if runs else None

    def __call__(self, answer: bytes) -> bytes:
        """The answer with `HIDDEN` in place of each secret."""
        return self._secrets.sub(HIDDEN, answer) if self._secrets is not None else answer


async def bounded(response: aiohttp.ClientResponse) -> bytes:
    """The body of an answer. Raises ClientPayloadError when it is over `MAX_ANSWER` bytes, and reads no more of it."""
    blocks: list[bytes] = []
    size = 0
    async for block in response.content.iter_any():
        size += len(block)
        if size > MAX_ANSWER:
            response.close()
            raise aiohttp.ClientPayloadError(f"the answer is over {MAX_ANSWER} bytes")
        blocks.append(block)
    return b"".join(blocks)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds of an answer's `Retry-After`, at most `MAX_RETRY_AFTER`; None where it has none that is a number (its
    date form is not read). `headers` finds names in lower case."""
    try:
        return min(max(0.0, float(headers["retry-after"])), MAX_RETRY_AFTER)
    except (KeyError, ValueError):
        return None
