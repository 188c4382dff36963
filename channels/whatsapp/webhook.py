"""Meta's webhooks: the verification, the signature, and the walk through every item of a body.

Each message, status, error, preference and update of every entry and change becomes one item of its own; an item that
cannot be read becomes `Unreadable` and does not touch the others. `raw` of each is a body of that one item, which
`parse` reads again to the same item. Keys are the same however Meta batches.

Sources: create-webhook-endpoint and webhook reference (September 2026).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import parse_qs, urlsplit

from pydantic import ValidationError

from channels.errors import BadSignature, BadWebhook
from channels.inbound import Item, Json, ParsedWebhook, Unreadable, WebhookRequest, WebhookResponse
from channels.whatsapp import identity_changes, messages, notices, parsing
from channels.whatsapp.envelope import Envelope, MalformedItem

ACCEPTED: Final = WebhookResponse(200, "application/json", "{}")
_PREFIX: Final = b"sha256="

Reader = Callable[[Envelope, Mapping[str, Json]], Item]

ARRAYS: Final[Mapping[str, Reader]] = {
    "messages": messages.message,
    "statuses": messages.status,
    "user_preferences": notices.preference,
    "user_id_update": identity_changes.user_id_update,
    "errors": notices.error,
    "user_actions": notices.user_action,
}
"""The arrays of a value whose elements are items, in the order in which they are read."""

FIELDS_OF_ARRAYS: Final = frozenset({"messages", "user_preferences", "user_id_update", "standby", ""})
"""The webhook fields whose values hold such arrays; the value of any other field is one notice."""


def sign(secret: str, body: bytes) -> str:
    """The `X-Hub-Signature-256` of a body."""
    return "sha256=" + hmac.digest(secret.encode(), body, hashlib.sha256).hex()


def verify(request: WebhookRequest, secrets: Iterable[str]) -> None:
    """Raise BadSignature unless one of the app secrets signed the raw body."""
    given = request.headers.get("x-hub-signature-256", "").encode("utf-8", "surrogatepass")
    if not given.startswith(_PREFIX):
        raise BadSignature("no X-Hub-Signature-256 with sha256=")
    good = False
    for secret in secrets:
        good |= bool(secret) and hmac.compare_digest(given, sign(secret, request.body).encode())
    if not good:
        raise BadSignature("X-Hub-Signature-256 does not match")


def challenge(request: WebhookRequest, verify_token: str) -> ParsedWebhook:
    """Answer Meta's verification with its challenge. Raises BadWebhook(403)."""
    query = parse_qs(urlsplit(request.url).query, keep_blank_values=True)
    mode, token, challenge_ = (query.get(f"hub.{key}", [""])[0] for key in ("mode", "verify_token", "challenge"))
    same = hmac.compare_digest(token.encode("utf-8", "replace"), verify_token.encode("utf-8", "replace"))
    if not (verify_token and same and mode == "subscribe" and challenge_):
        raise BadWebhook(403, "verification failed")
    return ParsedWebhook((), WebhookResponse(200, "text/plain", challenge_))


def parse(body: bytes) -> tuple[Item, ...]:
    """Every item of a body. Never raises: a body that is no webhook is one `Unreadable`."""
    try:
        return tuple(_walk(body, parsing.loads(body)))
    except ValueError:
        pass  # a rare body, or none
    try:
        document, cut = parsing.loads_slowly(body)
    except (ValueError, RecursionError) as error:
        return (_whole(body, f"not JSON: {error}"),)
    items = tuple(_walk(body, document))
    return (*items, _whole(body, "nested too deeply: parts were cut out of the items")) if cut else items


def _walk(body: bytes, document: Json) -> Iterator[Item]:
    entries = document.get("entry") if isinstance(document, dict) else None
    if not isinstance(entries, list):
        yield _whole(body, "no list 'entry'")
        return
    for entry in entries:
        yield from _entry(entry)


def _whole(body: bytes, why: str) -> Unreadable:
    return Unreadable("unreadable:" + hashlib.sha256(body).hexdigest(), why, body)


def _entry(entry: Json) -> Iterator[Item]:
    envelope = Envelope.of_entry(entry)
    changes = entry.get("changes") if isinstance(entry, dict) else None
    if not isinstance(changes, list):
        yield envelope.unreadable("no list 'changes'", {"entry": [entry]})
        return
    for change in changes:
        value = change.get("value") if isinstance(change, dict) else None
        if not isinstance(value, dict):
            yield envelope.unreadable("no object 'value'", {"entry": [{**entry, "changes": [change]}]})
            continue
        field = change.get("field")
        yield from _change(envelope.of_change(field if isinstance(field, str) else "", value), value)


def _change(envelope: Envelope, value: Mapping[str, Json]) -> Iterator[Item]:
    present = [array for array in ARRAYS if value.get(array) is not None]
    if envelope.field not in FIELDS_OF_ARRAYS or not present:
        yield _read(envelope, notices.notice, "", value)
        return
    for array in present:
        elements = value[array]
        if not isinstance(elements, list):
            yield envelope.unreadable(f"{array!r} is no list", envelope.document(array, elements))
            continue
        for element in elements:
            yield _read(envelope, ARRAYS[array], array, element)


def _read(envelope: Envelope, reader: Reader, array: str, element: Json) -> Item:
    """One item, or why not. Whatever goes wrong stays with this item."""
    try:
        if not isinstance(element, dict):
            raise MalformedItem(f"an element of {array!r} is no object")
        return reader(envelope, element)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        why = f"{array}: {'.'.join(map(str, first['loc']))}: {first['msg']}"
    except (ValueError, TypeError, RecursionError) as error:
        why = str(error)
    return envelope.unreadable(why, envelope.document(array, [element] if array else element))
