"""Texts made fit to be kept: without what no store takes."""

from __future__ import annotations


def plain(text: str) -> str:
    """A text that every store takes: without NUL, surrogate pairs joined, lone surrogates become U+FFFD."""
    text = text.replace("\x00", "")
    if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
