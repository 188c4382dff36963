"""The two files of a run, one JSON value a line: what the providers saw (`provider.jsonl`) and what the clients were
told (`clients.jsonl`), and the setting (`setting.json`). They are written by processes that no test kills, and read by
the auditor alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

from tests.audit.record import Call, Freeze, Send, Webhook

PROVIDER, CLIENTS, SETTING = "provider.jsonl", "clients.jsonl", "setting.json"


class Journal:
    """A file that grows by a line for each observation."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("a", encoding="utf-8", buffering=1)

    def write(self, what: str, /, **fields: Any) -> None:
        """Note one observation: what it is, and its fields."""
        self._file.write(json.dumps({"what": what, **fields}) + "\n")

    def close(self) -> None:
        """End it."""
        self._file.close()


def lines(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """What a file holds: the kind and the fields of each observation."""
    if not path.exists():
        return
    with path.open(encoding="utf-8") as file:
        for line in file:
            if not line.endswith("\n"):
                return  # its end is not written yet
            fields = json.loads(line)
            yield fields.pop("what"), fields


def send_of(fields: dict[str, Any]) -> Send:
    """A request that reached a provider: the id of ours stands in Twilio's callback URL, or travels with Graph's."""
    more = fields["fields"]
    query = parse_qs(urlsplit(more.get("StatusCallback", "")).query)
    message = query.get("message", [""])[0] or str(more.get("biz_opaque_callback_data") or "")
    recipient = fields["recipient"] if fields["recipient"].startswith("+") else "+" + fields["recipient"]
    return Send(fields["at"], fields["sender"], recipient, fields["taken"], fields["text"], message)


def webhook_of(fields: dict[str, Any]) -> list[Webhook]:
    """A webhook as it was posted, one for each text that is in it, else one with the statuses that it tells."""
    url = urlsplit(fields["url"])
    channel = url.path.split("/")[2] if url.path.startswith("/webhooks/") else ""
    common = (fields["began"], fields["answered"], fields["status"], channel)
    if fields["body"].startswith("{"):
        return _of_graph(json.loads(fields["body"]), common)
    form = dict(parse_qsl(fields["body"], keep_blank_values=True))
    if "MessageStatus" in form:
        message = parse_qs(url.query).get("message", [""])[0]
        return [Webhook(*common, told=((message, form["MessageStatus"]),))]
    return [Webhook(*common, person=form.get("From", ""), text=form.get("Body", ""), id=form.get("MessageSid", ""))]


def _of_graph(body: dict[str, Any], common: tuple[int, int, int, str]) -> list[Webhook]:
    made: list[Webhook] = []
    told: list[tuple[str, str]] = []
    for entry in body.get("entry", ()):
        for change in entry.get("changes", ()):
            value = change["value"]
            for message in value.get("messages", ()):
                text = message.get("text", {}).get("body", "")
                made.append(Webhook(*common, person="+" + message.get("from", ""), text=text, id=message["id"]))
            statuses = [(item.get("biz_opaque_callback_data"), item["status"]) for item in value.get("statuses", ())]
            told += [(message, status) for message, status in statuses if message]
    return [*made, Webhook(*common, told=tuple(told))] if told or not made else made


def call_of(fields: dict[str, Any]) -> Call:
    """A call of the API, as its client saw it."""
    return Call(**fields)


def freeze_of(fields: dict[str, Any]) -> Freeze:
    """A node that was stopped for a while."""
    return Freeze(**fields)
