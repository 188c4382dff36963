"""What comes in, by every channel's payload files: verified before it is read, whole, and never an exception."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass, replace
from typing import Any

import pytest

from channels.channel import Channel
from channels.errors import BadSignature, BadWebhook, SendError
from channels.inbound import Item, ParsedWebhook, Receipt, Unreadable, WebhookRequest
from tests.conformance import PROVIDERS
from tests.conformance.provider import PAYLOADS, Provider

NOWHERE = "http://127.0.0.1:9"
CASES = [
    pytest.param(provider, label, id=f"{provider.name}-{label}")
    for provider in PROVIDERS
    for label in provider.webhooks()
]
every_webhook = pytest.mark.parametrize(("provider", "label"), CASES)
every_provider = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)


def channel_of(provider: Provider) -> Channel:
    """A channel that needs no API."""
    return provider.channel(NOWHERE)


def shown(item: Item) -> dict[str, Any]:
    """An item as JSON would have it."""
    error = item.error if isinstance(item, Receipt) else None
    written: dict[str, Any] = _lists(asdict(replace(item, error=None) if isinstance(item, Receipt) else item))
    if error is not None:
        names = ("code", "detail", "outcome", "meaning", "scope", "retry_after", "pause_for")
        written["error"] = {name: getattr(error, name) for name in names}
    return {"item": type(item).__name__, **written}


def _lists(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _lists(part) for name, part in value.items()}
    return [_lists(part) for part in value] if isinstance(value, tuple | list) else value


def texts(value: Any) -> Iterator[str]:
    """Every text in an item, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from texts(name)
            yield from texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, SendError):
        yield from (value.code, value.detail)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def can_be_stored(item: Item) -> bool:
    """Whether no text of it has what a store does not take."""
    return all("\0" not in text and not any("\ud800" <= char <= "\udfff" for char in text) for text in texts(item))


def test_every_channel_has_payload_files() -> None:
    assert {provider.name for provider in PROVIDERS} == {folder.name for folder in PAYLOADS.iterdir()}
    assert all(provider.webhooks() for provider in PROVIDERS)


@every_webhook
def test_a_webhook_gives_the_items_of_its_file(provider: Provider, label: str) -> None:
    webhook = provider.webhooks()[label]
    received = channel_of(provider).receive(provider.signed(webhook.body, webhook.path))
    assert received.response.status in range(200, 300)
    items = [shown(item) for item in received.items]
    assert [item["item"] for item in items] == [wanted["item"] for wanted in webhook.items], items
    for item, wanted in zip(items, webhook.items, strict=True):
        for name, value in wanted.items():
            if name == "error" and value is not None:
                assert {part: item[name][part] for part in value} == value, item
            else:
                assert item[name] == value, (name, item)


@every_webhook
def test_every_item_can_be_stored_and_has_a_key_and_raw_bytes(provider: Provider, label: str) -> None:
    webhook = provider.webhooks()[label]
    for item in channel_of(provider).receive(provider.signed(webhook.body, webhook.path)).items:
        assert can_be_stored(item)
        assert item.key
        assert item.raw or not webhook.body


@every_webhook
def test_a_replay_of_the_raw_bytes_gives_the_same_item(provider: Provider, label: str) -> None:
    """Posted to the channel's own URL: what stands only in a URL is not in the raw bytes."""
    webhook = provider.webhooks()[label]
    channel = channel_of(provider)
    for item in channel.receive(provider.signed(webhook.body)).items:
        assert [shown(again) for again in channel.replay(item.raw)] == [shown(item)]


def refused(channel: Channel, request: WebhookRequest) -> bool:
    """Whether a webhook is refused as unsigned; nothing else may be raised."""
    try:
        channel.receive(request)
    except BadSignature:
        return True
    return False


@every_webhook
def test_what_is_not_signed_is_refused_before_it_is_read(provider: Provider, label: str) -> None:
    webhook = provider.webhooks()[label]
    channel, good = channel_of(provider), provider.signed(webhook.body, webhook.path)
    assert refused(channel, provider.signed(webhook.body, webhook.path, secret="somebody-else"))
    assert refused(channel, replace(good, headers={}))
    assert refused(channel, replace(good, body=good.body + b"&x=1"))
    assert refused(channel, replace(good, body=b"\xff\x00{"))
    for name, value in good.headers.items():
        if "signature" in name:
            for other in ("", value[:-1], value + "0", "\udcff", value[:-2] + "é="):
                assert refused(channel, replace(good, headers={**good.headers, name: other})), (name, other)


@every_provider
@pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD"])
def test_other_methods_are_refused(provider: Provider, method: str) -> None:
    webhook = next(iter(provider.webhooks().values()))
    with pytest.raises(BadWebhook) as caught:
        channel_of(provider).receive(replace(provider.signed(webhook.body, webhook.path), method=method))
    assert caught.value.status == 405


@every_provider
def test_every_item_of_a_batch_comes_and_a_broken_one_touches_no_other(provider: Provider) -> None:
    numbers = range(1000)
    bodies, keys = provider.batch(numbers)
    channel = channel_of(provider)
    items = [item for body in bodies for item in channel.receive(provider.signed(body)).items]
    assert [item.key for item in items if not isinstance(item, Unreadable)] == keys
    assert len(items) == len(numbers)
    assert len({item.key for item in items}) == len(numbers)


@every_provider
def test_keys_are_the_same_however_items_are_batched(provider: Provider) -> None:
    channel, numbers = channel_of(provider), list(range(100))
    by_size = []
    for size in (100, 7, 1):
        bodies = [body for start in range(0, 100, size) for body in provider.batch(numbers[start : start + size])[0]]
        by_size.append([item.key for body in bodies for item in channel.receive(provider.signed(body)).items])
    assert by_size[0] == by_size[1] == by_size[2]


ODD = [b"", b"\0", b"%00", b"\xed\xa0\x80", b"%ED%A0%80", b"\\ud800", b"\\u0000", b"null", b"[" * 300, b"&", b"9" * 400]


def mutated(chance: random.Random, body: bytes) -> bytes:
    """A body with some bytes replaced, dropped, doubled, or of another body."""
    for _ in range(chance.randrange(1, 5)):
        at = chance.randrange(len(body) + 1)
        body = body[:at] + chance.choice(ODD) + body[at + chance.randrange(12) :]
    return body


@every_provider
def test_whatever_is_signed_is_items_that_can_be_stored(provider: Provider) -> None:
    """Mutations of every payload: nothing is raised but BadSignature and BadWebhook, and every item is sound."""
    chance, channel = random.Random(7), channel_of(provider)
    bodies = [webhook.body for webhook in provider.webhooks().values()]
    for _ in range(3000):
        body = mutated(chance, chance.choice(bodies))
        try:
            received: ParsedWebhook = channel.receive(provider.signed(body))
        except (BadSignature, BadWebhook):
            continue
        for item in received.items:
            assert can_be_stored(item), body
            assert item.key
            assert [again.key for again in channel.replay(item.raw)] == [item.key], body
