"""What an erasure leaves of the ids by which providers name messages, webhooks and receipts: a digest of each.

WhatsApp's ids contain the person's number in base64, so that none of an erased person may stay. What is recognized by
its id still is: whoever looks for ids looks for both forms.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

_PREFIX = "erased:"

NO_ADDRESS = ""
"""The address of a message to a person who was erased."""


def is_erased(address: str) -> bool:
    """Whether a message to this address is to a person who was erased since."""
    return address == NO_ADDRESS


def erased_key(key: str) -> str:
    """An id or key as an erasure leaves it: its digest. One that is a digest already stays as it is."""
    if key.startswith(_PREFIX):
        return key
    return _PREFIX + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def forms(keys: Iterable[str]) -> dict[str, str]:
    """The ids or keys by each form in which they may be stored."""
    return {form: key for key in keys for form in (key, erased_key(key))}


def forms_in_channels(keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], tuple[str, str]]:
    """The same for keys that are unique in a channel: (channel, key)."""
    return {(channel, form): (channel, key) for channel, key in keys for form in (key, erased_key(key))}


def shown(key: str | None) -> str | None:
    """A stored id as callers see it: None where only its digest is left."""
    return None if key is None or key.startswith(_PREFIX) else key
