"""Splits bytes into lines, in bounded memory. A file has one of three line ends; UTF-16 becomes UTF-8."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass

MOST_BYTES = 64 * 1024
"""The longest line, and the longest row of several lines."""


class BadFile(Exception):
    """The stream as a whole cannot be read; the message says why."""


@dataclass(slots=True)
class Lines:
    """Splits bytes into lines without their ends (`\\n`, `\\r\\n` or a lone `\\r`); a line that is too long is None."""

    count: int = 0
    _rest: bytes = b""
    _end: bytes | None = None
    _dropping: bool = False
    _utf16: codecs.IncrementalDecoder | None = None

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes | None]]:
        """The lines that are complete now, with their numbers. UTF-16 with its mark becomes UTF-8. Raises BadFile."""
        if self._utf16 is not None:
            data = as_utf8(self._utf16, data)
        if self._end is None:
            self._rest += data
            if self._utf16 is None and (decoder := utf16_of(self._rest)):
                self._utf16, self._rest = decoder, as_utf8(decoder, self._rest)
            self._end = line_end(self._rest)
            if self._end is None and len(self._rest) < MOST_BYTES:
                return
            self._end, data, self._rest = self._end or b"\n", self._rest, b""
            refuse_other_encodings(data)
            data = data.removeprefix(b"\xef\xbb\xbf")
        parts = (self._rest + data).split(self._end)
        self._rest = parts.pop()
        for part in parts:
            self.count += 1
            yield self.count, None if self._dropping or len(part) > MOST_BYTES else part.rstrip(b"\r")
            self._dropping = False
        if len(self._rest) > MOST_BYTES:
            self._rest, self._dropping = b"", True

    def end(self) -> Iterator[tuple[int, bytes | None]]:
        """The last line, if it has no line end. Raises BadFile."""
        if self._end is None:
            self._end = b"\n"
            refuse_other_encodings(self._rest)
            self._rest = self._rest.removeprefix(b"\xef\xbb\xbf")
        if self._rest or self._dropping:
            self.count += 1
            yield self.count, None if self._dropping else self._rest.rstrip(b"\r")


def line_end(start: bytes) -> bytes | None:
    """The line end of a text that begins like this, None when that is not clear yet."""
    if b"\n" in start:
        return b"\n"
    return b"\r" if b"\r" in start[:-1] else None


def refuse_other_encodings(start: bytes) -> None:
    """Raise BadFile for a file whose beginning shows that it is UTF-16 without a mark, or a workbook."""
    if start[1:2] == b"\0" or start[:1] == b"\0":
        raise BadFile('the file is UTF-16 without its mark, not UTF-8: save it as "CSV UTF-8"')
    if start.startswith(b"PK\x03\x04"):
        raise BadFile("this is a workbook or an archive, not a text file: export it as CSV UTF-8")


def utf16_of(start: bytes) -> codecs.IncrementalDecoder | None:
    """The decoder of a file that begins with the mark of UTF-16, None for any other."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return codecs.getincrementaldecoder("utf-16")("replace")
    return None


def as_utf8(decoder: codecs.IncrementalDecoder, data: bytes) -> bytes:
    """The next bytes of a file in another encoding, as UTF-8."""
    return str(decoder.decode(data)).encode("utf-8", "replace")


def excel_text_of(raw: bytes) -> str:
    """The text of a line as a spreadsheet writes it: UTF-8, else Windows-1252. Raises ValueError for neither."""
    try:
        return text_of(raw)
    except ValueError:
        if b"\0" in raw:
            raise
        try:
            return raw.decode("cp1252")
        except UnicodeDecodeError:
            pass
        raise


def text_of(raw: bytes) -> str:
    """The text of UTF-8 bytes. Raises ValueError that says where they are not UTF-8."""
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise ValueError(f"is not UTF-8: byte 0x{raw[error.start]:02X} at position {error.start + 1}") from None
    if "\0" in text:
        raise ValueError("has a NUL character")
    return text
