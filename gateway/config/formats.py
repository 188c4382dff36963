"""The short texts of the file that have a form of their own: addresses, URLs, numbers, words.

Each function takes the text and returns it (or its parts) checked, and raises `Malformed`, which never repeats it.
"""

from __future__ import annotations

import base64
import binascii
import re
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

import phonenumbers

from gateway.config.mistakes import Malformed, nearest
from gateway.core.consent.normalize import normalize
from gateway.core.phone import international

LONGEST_KEYWORD = 34
"""Characters that a keyword may have, after trimming."""

SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
"""How a connection to PostgreSQL may be encrypted, the least safe way first."""

_LISTEN = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):(?P<port>[0-9]{1,5})")
_SLUG = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_DATABASE_HOST = re.compile(r"(\[[0-9A-Fa-f:.%]+\]|[^:\[\]]*)(:[0-9]{1,5})?")
_LOCAL_HOST = re.compile(r"(localhost|127\.[0-9.]+|\[::1\])(:[0-9]+)?|/.*|%2F.*", re.IGNORECASE)
_SHORT_CODE = re.compile(r"[0-9]{3,8}")


class Listen(NamedTuple):
    """Where to listen. An IPv6 host has no brackets here; port 0 lets the system choose."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def here(self) -> str:
        """The base URL by which this machine itself reaches what listens there (with a port of its own)."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        return f"http://{Listen(host, self.port)}"


def listen(text: object) -> Listen:
    """The parts of "127.0.0.1:8080" or "[::1]:8080"."""
    match = _LISTEN.fullmatch(text) if isinstance(text, str) else None
    if match is None or int(match["port"]) > 65535:
        raise Malformed('is not a host and a port like "127.0.0.1:8080"')
    return Listen(match["host"].strip("[]"), int(match["port"]))


def is_this_machine(host: str) -> bool:
    """Whether a host, as it stands in a URL, is this machine and nothing that others reach."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def http_url(text: str) -> str:
    """An http or https URL without user, query and fragment; slashes at its end are taken off."""
    sink_url(text)
    if "?" in text or "#" in text:
        raise Malformed("must be a URL without a query and a fragment")
    return text.rstrip("/")


def origin(text: str) -> str:
    """An http or https URL of nothing but a scheme and a host: `https://acme.example`."""
    whole = http_url(text)
    if urlsplit(whole).path:
        raise Malformed("must be a URL without a path, like https://acme.example")
    return whole


def sink_url(text: str) -> str:
    """An http or https URL without user and fragment."""
    if not text.isascii() or re.search(r"[\s\x00-\x1f\x7f\\<>\"]", text):
        raise Malformed("is not a URL: it has characters that a URL cannot have")
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in ("http", "https") or not host:
        raise Malformed("must be a URL that starts with http:// or https:// and a host")
    if "@" in parts.netloc:
        raise Malformed("must be a URL without user and password")
    if "#" in text:
        raise Malformed("must be a URL without a fragment")
    return text


def store_url(text: str) -> str:
    """`sqlite:///path` or `postgresql://…`."""
    scheme, separator, rest = text.partition("://")
    if separator and scheme in ("sqlite", "postgresql"):
        if scheme == "sqlite" and (not rest.startswith("/") or rest in ("/", "/:memory:")):
            raise Malformed("must name a file, like sqlite:///assent.db")
        if scheme == "postgresql":
            _check_postgresql(text)
        return text
    base = nearest(scheme.partition("+")[0], ("sqlite", "postgresql")) if separator else None
    message = "must be sqlite:///path or postgresql://user:pass@host/db"
    raise Malformed(message, {"sqlite": "sqlite:///", "postgresql": "postgresql://"}.get(base or ""))


def _check_postgresql(text: str) -> None:
    """Raises Malformed where the driver would read something else than was meant, or nothing."""
    try:
        parts = urlsplit(text)
    except ValueError:
        raise Malformed("must name a database, like postgresql://user:pass@host/db") from None
    hosts = parts.netloc.rpartition("@")[2].split(",")
    if "#" in text or not all(_DATABASE_HOST.fullmatch(host) for host in hosts):
        raise Malformed("is not a URL: in a user or password, write / as %2F, ? as %3F, # as %23, @ as %40, : as %3A")
    if not parts.netloc and not parts.path and not parts.query:
        raise Malformed("must name a database, like postgresql://user:pass@host/db")
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if name == "sslmode" and value not in SSL_MODES:
            raise Malformed(f"sslmode must be one of {', '.join(SSL_MODES)}", nearest(value, SSL_MODES))


def sslmode(text: str) -> str | None:
    """How the connection to a database on another machine is encrypted, as its URL says; None where it says nothing.
    "disable" for a database on this machine, and for a file."""
    parts = urlsplit(text)
    said = dict(parse_qsl(parts.query))
    hosts = [host for host in (parts.netloc.rpartition("@")[2] or said.get("host", "")).split(",") if host]
    if parts.scheme != "postgresql" or all(_LOCAL_HOST.fullmatch(host) for host in hosts):
        return "disable"
    return said.get("sslmode")


def region(text: str) -> str:
    """The two letters of a country or region that has phone numbers, like "US"."""
    if text not in phonenumbers.SUPPORTED_REGIONS:
        upper = text.upper()
        known = upper in phonenumbers.SUPPORTED_REGIONS
        raise Malformed('is not the two-letter code of a country, like "US"', upper if known else None)
    return text


def network(text: object) -> IPv4Network | IPv6Network:
    """An IP address, or a network of them such as "10.0.0.0/8"."""
    try:
        if isinstance(text, str):
            return ip_network(text.strip())
    except ValueError:
        pass
    raise Malformed('is neither an IP address like "127.0.0.1" nor a network like "10.0.0.0/8"')


def slug(text: str) -> str:
    """The id of a channel or a group."""
    if not _SLUG.fullmatch(text):
        raise Malformed("is not a valid id: 1 to 64 of a-z, 0-9, - and _, the first a letter or digit")
    return text


def language(text: str) -> str:
    """A language: "en", "pt-BR", "zh-Hant"."""
    if _LANGUAGE.fullmatch(text):
        return text
    meant = _canonical(text)
    raise Malformed('is not a language like "en" or "pt-BR"', meant if _LANGUAGE.fullmatch(meant) else None)


def _canonical(text: str) -> str:
    first, *rest = re.split(r"[-_]", text)
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)])


def phone(text: str) -> str:
    """A number in E.164 form, with its plus."""
    if international(text) != text:
        raise Malformed("is not a phone number like +15550006000, with its + and country code and only digits")
    return text


def sender(text: str) -> str:
    """A number in E.164 form, or a short code of 3 to 8 digits."""
    if not _SHORT_CODE.fullmatch(text) and international(text) != text:
        raise Malformed("is neither a phone number like +15550006000 nor a short code of 3 to 8 digits")
    return text


def keyword(text: str) -> str:
    """A keyword, trimmed: 1 to 34 characters, at least one of them a letter or digit."""
    word = text.strip()
    if len(word) > LONGEST_KEYWORD:
        raise Malformed(f"is longer than {LONGEST_KEYWORD} characters")
    if not normalize(word):
        raise Malformed("has no letter or digit, so no message can match it")
    return word


def bearer(text: str) -> str:
    """A key that can stand in an Authorization header."""
    if not re.fullmatch(r"[\x21-\x7e]+", text):
        raise Malformed("must be plain characters without spaces, and not empty")
    return text


def sink_secret(text: str) -> str:
    """A secret of Standard Webhooks: after `whsec_` it is base64, anything else is taken as it is."""
    if not text:
        raise Malformed("must not be empty")
    if text.startswith("whsec_"):
        try:
            key = base64.b64decode(text.removeprefix("whsec_"), validate=True)
        except (binascii.Error, ValueError):
            key = b""
        if not key:
            raise Malformed("starts with whsec_, and what follows is not base64")
    return text
