"""The links to preference pages: each attempt that has one gets a code of its own.

A code is made when the message is claimed, and its digest is stored in the claim's transaction, in one statement for
all of them; the code itself is in the content that is handed over, and nowhere else. Whoever only measures a content,
compares or shows it, fills in something else.
"""

from __future__ import annotations

import base64
import secrets

from sqlalchemy import Connection

from channels.outbound import FORGOTTEN
from gateway.config import Config
from gateway.core import preference_codes as codes
from gateway.core.clock import Instant
from gateway.outbound.render import PREFERENCES, PREFERENCES_WRITTEN
from gateway.store import preference_codes as code_store
from gateway.store.stored_messages import StoredMessage

PATH = "/p/"
"""How the paths of preference pages begin."""

SHOWN = {PREFERENCES: PREFERENCES_WRITTEN}
"""What stands for the link where a content is shown: the placeholder, as it was written."""

FETCHED = 64
"""How many codes' random bytes are fetched from the system at a time: each call releases the interpreter's lock."""


class NoBase(ValueError):
    """A content has a link to the preference page, and there is no `[links]` any more."""


def example(config: Config) -> dict[str, str]:
    """A link as long as every other, to measure contents with."""
    return {PREFERENCES: _link(config, "x" * codes.LENGTH)}


def forgotten(config: Config) -> dict[str, str]:
    """A link as it was sent, its code forgotten."""
    return {PREFERENCES: _link(config, FORGOTTEN)}


def _link(config: Config, code: str) -> str:
    return f"{config.links.base if config.links is not None else ''}{PATH}{code}"


class PreferenceLinks:
    """The links of one claim."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._made: list[tuple[str, str, str | None]] = []
        self._random = b""

    def of(self, message: StoredMessage) -> dict[str, str]:
        """A new link for a message. Raises NoBase."""
        if self._config.links is None:
            raise NoBase(f"{PREFERENCES_WRITTEN} needs [links]")
        code = self._code()
        self._made.append((codes.digest(code), message.contact_id, message.group_id))
        return {PREFERENCES: _link(self._config, code)}

    def save(self, connection: Connection, now: Instant) -> None:
        """Store the digests of all codes that were made. Once, in the claim's transaction."""
        code_store.add(connection, self._made, now)

    def _code(self) -> str:
        if not self._random:
            self._random = secrets.token_bytes(codes.BYTES * FETCHED)
        taken, self._random = self._random[: codes.BYTES], self._random[codes.BYTES :]
        return base64.urlsafe_b64encode(taken).rstrip(b"=").decode()
