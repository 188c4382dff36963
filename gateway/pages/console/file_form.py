"""Forms that bring a file: their few fields are read, and the file is left to be read as a stream."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import BodyPartReader, web
from aiohttp.http_exceptions import BadHttpMessage

from gateway.campaigns.text_lines import BadFile
from gateway.pages.console.guard import Form
from gateway.web.body_streams import BLOCK
from gateway.web.connections import CONNECTIONS, content_type
from gateway.web.problems import Problem

MULTIPART = "multipart/form-data"
FIELDS = 10
"""Fields before the file at most."""
FIELD = 8 * 1024
"""Bytes of a field at most."""
MOST = 256 * 1024 * 1024
"""Bytes of a form with its file at most; what is longer goes by the API."""
FILE = web.RequestKey("file", BodyPartReader)
"""The file of a request whose fields were read."""
MALFORMED = (ValueError, KeyError, RuntimeError, BadHttpMessage)
"""What the reader of multipart bodies raises for one that is none."""


async def file_form(request: web.Request) -> Form:
    """The fields of a form that stand before its file, which is then `request[FILE]`. Raises Problem 408, 411, 413,
    415, 422."""
    if content_type(request) != MULTIPART:
        raise Problem(415, f"Send {MULTIPART}.")
    if request.content_length is None:
        raise Problem(411, "Say how long the file is.", close=True)
    if request.content_length > MOST:
        raise Problem(413, f"The file is larger than {MOST >> 20} MB: send it with assent campaign send.", close=True)
    try:
        async with asyncio.timeout(request.app[CONNECTIONS].bounds.body):
            return await _fields(request)
    except TimeoutError:
        raise Problem(408, "The form did not arrive in time.", close=True) from None
    except MALFORMED:
        raise Problem(422, "This form cannot be read.", close=True) from None


async def _fields(request: web.Request) -> Form:
    fields: dict[str, str] = {}
    reader = await request.multipart()
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader) or len(fields) >= FIELDS:
            raise ValueError("has too much in it")
        if part.filename is not None:
            request[FILE] = part
            break
        fields[part.name or ""] = await _text(part)
    return fields


async def _text(part: BodyPartReader) -> str:
    """The value of a field. Raises ValueError for one that is too long, or no text."""
    value = b""
    while not part.at_eof():
        value += await part.read_chunk(FIELD)
        if len(value) > FIELD:
            raise ValueError("is too long")
    text = value.decode()
    if "\0" in text:
        raise ValueError("has a NUL in it")
    return text


def reading(file: BodyPartReader) -> Callable[[], Awaitable[bytes]]:
    """What gives the next bytes of a file, none at its end; it raises BadFile for one that was cut off."""

    async def read() -> bytes:
        try:
            while not file.at_eof():
                if data := bytes(await file.read_chunk(BLOCK)):
                    return data
        except MALFORMED:
            raise BadFile("the file was cut off on its way: send it again to continue") from None
        return b""

    return read


def name_of(file: BodyPartReader, most: int) -> str:
    """A file's name as it can be shown and stored: without folders, of printable characters; empty where no file was
    chosen."""
    name = (file.filename or "").replace("\\", "/").rpartition("/")[2]
    return "".join(char if char.isprintable() else "\ufffd" for char in name)[:most].strip()
