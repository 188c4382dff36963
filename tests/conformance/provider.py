"""What the conformance runner has to know of a provider: how it signs, how it answers, and where its payload files are.

A new channel gives one subclass of `Provider`, in a module of its own here, and adds it to `PROVIDERS`.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from channels.channel import Channel
from channels.inbound import Person, WebhookRequest
from channels.outbound import Content, Outbound

PAYLOADS = Path(__file__).parent.parent / "payloads"


@dataclass(frozen=True)
class Webhook:
    """A webhook of the payload files: its body, the path behind the channel's own URL, and the items that must come of
    it, each with the fields that matter (`item` is its class)."""

    body: bytes
    items: list[dict[str, Any]]
    path: str = ""


@dataclass(frozen=True)
class Answer:
    """An answer of the provider's API to a send."""

    status: int
    body: str
    headers: Mapping[str, str]


class Provider(ABC):
    """One provider, as the tests that run over every channel use it."""

    name: str
    """The name of its folders: `channels/<name>/` and `tests/payloads/<name>/`."""

    spare_connections = 0
    """Connections that a channel opens beyond `concurrency`."""

    codes: Collection[str]
    """Every code of the channel's error table."""

    @abstractmethod
    def channel(self, api_base_url: str, *, timeout: float = 60.0, concurrency: int = 100) -> Channel:
        """A channel whose provider's API is at a URL."""

    @abstractmethod
    def webhooks(self) -> Mapping[str, Webhook]:
        """Every webhook of the payload files, by its label."""

    @abstractmethod
    def signed(self, body: bytes, path: str = "", secret: str | None = None) -> WebhookRequest:
        """A body as the provider posts and signs it; with another `secret` as somebody else would."""

    @abstractmethod
    def batch(self, numbers: Collection[int]) -> tuple[list[bytes], list[str]]:
        """Bodies of one message each of `numbers`, every fifth of them broken, in as few bodies as the provider would
        make; and the keys of the good ones."""

    @abstractmethod
    def accepted(self, message_id: str) -> Answer:
        """The API's answer to a message that it takes, under our message's id."""

    @abstractmethod
    def message_id(self, body: bytes) -> str:
        """Our message's id, out of a request to the API."""

    @abstractmethod
    def refused(self, code: str) -> Answer:
        """The API's answer to a message that it refuses with an error code."""

    @cached_property
    def errors(self) -> list[dict[str, Any]]:
        """The rows of `api/errors.json`: `codes`, and the `error` that each of them becomes."""
        rows: list[dict[str, Any]] = self._file("errors")
        return rows

    @cached_property
    def answers(self) -> dict[str, dict[str, Any]]:
        """`api/answers.json`: answers that are no plain refusal, by label, with the `error` or the `accepted` id."""
        answers: dict[str, dict[str, Any]] = self._file("answers")
        return answers

    def message(self, id_: str = "m-1") -> Outbound:
        """A message that any channel can send."""
        to = Person("+16505551234")
        return Outbound(id_, to, Content(text="Hi"), f"https://gw.example.com/status?message={id_}", 600)

    def _file(self, name: str) -> Any:
        return json.loads((PAYLOADS / self.name / "api" / f"{name}.json").read_text("utf-8"))
