"""A running gateway as the commands reach it: over its HTTP API, with a key; what goes wrong ends the command.

The URL and the key come from the options, else from the configuration file: its `listen`, and the first key that has
the needed scope and stands there as plain text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, NoReturn
from urllib.parse import quote

import httpx
import typer

from gateway.commands.config_file import read
from gateway.config import Config, Listen, Scope

Url = Annotated[
    str | None, typer.Option("--url", envvar="ASSENT_URL", help="Where the gateway is. Default: the file's listen.")
]
Key = Annotated[
    str | None,
    typer.Option(
        "--key", envvar="ASSENT_API_KEY", help="The API key. Default: the file's first key with the needed scope."
    ),
]

TIMEOUT = 30.0
"""Seconds to connect, and to wait for each part of an answer."""


def fail(message: str, status: int = 1) -> NoReturn:
    """End the command with a message on stderr and an exit status."""
    typer.echo(message, err=True)
    raise typer.Exit(status)


@dataclass(frozen=True, slots=True)
class Server:
    """Where the gateway is: the options `--url` and `--key`; for one that is not given, the configuration file."""

    path: Path
    url: str | None
    key: str | None

    def config(self) -> Config:
        """The configuration file. Ends the command when it has mistakes or does not exist."""
        if not self.path.exists():
            fail(f"{self.path}: no such file: name one with --config, or give --url, --key and what else is needed")
        return read(self.path)

    def api(self, scope: Scope) -> Api:
        """The gateway's API, with a key that has the scope; ends the command when there is none."""
        url = self.url.rstrip("/") if self.url else base_url(self.config().gateway.listen, "gateway.listen")
        return Api(url, self.key or _key(self.config(), scope))


def base_url(listen: Listen, name: str) -> str:
    """The URL by which this machine reaches what listens there; `name` is the key of the file that says where."""
    if listen.port == 0:
        fail(f"{name} lets the system choose the port: give the address with --url")
    return listen.here


def _key(config: Config, scope: Scope) -> str:
    for key in config.api_keys:
        if key.key is not None and key.may(scope):
            return key.key.get_secret_value()
    fail(f"the file has no plain-text key with the scope {scope!r}: give one with --key or in ASSENT_API_KEY")


class ApiError(Exception):
    """The gateway refused a request: `problem` is the body of its answer (RFC 9457)."""

    def __init__(self, status: int, problem: Mapping[str, Any]) -> None:
        super().__init__(problem.get("detail") or problem.get("title") or f"HTTP {status}")
        self.status = status
        self.problem = problem

    def lines(self) -> str:
        """The problem as text, with a line for each wrong field."""
        wrong = [f"  {_where(error.get('loc', ()))}: {error.get('msg')}" for error in self.problem.get("errors", ())]
        return "\n".join([f"the gateway refused ({self.status}): {self}", *wrong])


class Api:
    """The HTTP API. Ends the command when nothing answers, or when the key is unknown."""

    def __init__(self, url: str, key: str | None) -> None:
        self.url = url
        self._headers = {"Authorization": f"Bearer {key}"} if key is not None else {}

    def ask(
        self, method: str, path: str, body: object = None, *, headers: Mapping[str, str] | None = None, **query: object
    ) -> Any:
        """The JSON of a successful answer. Raises ApiError."""
        with self._reached():
            answer = httpx.request(
                method,
                self.url + path,
                headers={**self._headers, **(headers or {})},
                json=body,
                params={name: str(value) for name, value in query.items()},
                timeout=TIMEOUT,
                trust_env=False,
            )
        return _json(answer, self.url)

    def upload(self, path: str, content_type: str, blocks: Iterator[bytes], **query: object) -> Any:
        """POST a stream: the JSON of a successful answer, however long it takes. Raises ApiError."""
        with self._reached():
            answer = httpx.post(
                self.url + path,
                headers={**self._headers, "Content-Type": content_type},
                content=blocks,
                params={name: str(value) for name, value in query.items()},
                timeout=httpx.Timeout(TIMEOUT, read=None, write=None),
                trust_env=False,
            )
        return _json(answer, self.url)

    def download(self, path: str, content_type: str) -> Iterator[bytes]:
        """The body of a GET, in blocks. Raises ApiError."""
        headers = {**self._headers, "Accept": content_type}
        with (
            self._reached(),
            httpx.stream("GET", self.url + path, headers=headers, timeout=TIMEOUT, trust_env=False) as answer,
        ):
            if not answer.is_success:
                answer.read()
                _json(answer, self.url)
            yield from answer.iter_bytes()

    @contextmanager
    def _reached(self) -> Iterator[None]:
        """Ends the command when the gateway cannot be reached."""
        try:
            yield
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError):
            fail(f"{self.url} is not a URL that starts with http:// or https://")
        except httpx.ConnectError:
            fail(f"nothing answers at {self.url}: start the gateway with `assent serve`, or say where it is with --url")
        except httpx.TransportError as error:
            fail(f"{self.url} did not answer: {error or type(error).__name__}")

    def call(self, method: str, path: str, body: object = None, **query: object) -> Any:
        """The JSON of a successful answer; any other ends the command."""
        try:
            return self.ask(method, path, body, headers=None, **query)
        except ApiError as error:
            fail(error.lines())

    def pages(self, path: str, **query: object) -> Iterator[dict[str, Any]]:
        """Every item of a list, page by page."""
        cursor: str | None = None
        while True:
            page = self.call("GET", path, **query, **({"cursor": cursor} if cursor else {}))
            yield from page["items"]
            cursor = page["next"]
            if cursor is None:
                return


def _json(answer: httpx.Response, url: str) -> Any:
    try:
        body = answer.json() if answer.content else {}
    except ValueError:
        fail(f"{url} answered {answer.status_code} with something that is not JSON: is this an Assent gateway?")
    if answer.status_code == 401:
        fail("the gateway does not know this API key")
    if answer.is_success:
        return body
    raise ApiError(answer.status_code, body if isinstance(body, dict) else {})


def _where(loc: object) -> str:
    return ".".join(map(str, loc)) if isinstance(loc, list) and loc else "body"


def segment(text: str) -> str:
    """A text quoted as one segment of a path."""
    return quote(text, safe="")
