"""What a claim and the counts cost with few and with many messages in the store, as a ratio."""

from __future__ import annotations


def claims(few: int, many: int) -> None:
    raise NotImplementedError
