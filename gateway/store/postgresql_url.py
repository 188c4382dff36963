"""The address of a PostgreSQL database as it is written in the configuration: shown without its secrets, and the files
that it names. It may name several hosts, separated by commas."""

from __future__ import annotations

import os
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit, urlunsplit

FILES = ("sslrootcert", "sslcert", "sslkey", "sslcrl")
"""The parameters that name files."""
SECRETS = ("password", "sslpassword")
"""The parameters that are secret."""


def shown(url: str) -> str:
    """A database's address without its secrets; of one that is not written as a URL nothing but that it is one."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "postgresql://***"
    if "#" in url or "@" in f"{parts.path}?{parts.query}":  # a password with a / or # that is not encoded
        return "postgresql://***"
    user, at, hosts = parts.netloc.rpartition("@")
    name, colon, _ = user.partition(":")
    kept = [pair for pair in parts.query.split("&") if unquote(pair.partition("=")[0]) not in SECRETS]
    return urlunsplit((parts.scheme, f"{name}{colon and ':***'}{at}{hosts}", parts.path, "&".join(kept), ""))


def missing_file(url: str) -> str | None:
    """Which file that an address names cannot be read, in a sentence; None if all can."""
    for name, path in _parameters(url):
        if name in FILES and not os.access(path, os.R_OK):
            return f"{name}: the file {path} is not there, or this user may not read it"
    return None


def _parameters(url: str) -> Iterator[tuple[str, str]]:
    for pair in urlsplit(url).query.split("&"):
        name, _, value = pair.partition("=")
        yield unquote(name), unquote(value)
