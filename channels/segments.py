"""How many SMS segments a text takes: GSM 03.38 (GSM-7) where every character fits, else UCS-2.

One segment holds 160 septets or 70 UTF-16 code units; of several each holds 153 or 67 (the rest is the concatenation
header), on US and Canadian toll-free numbers 152 or 66. An escaped GSM-7 character and a surrogate pair are never
split over two segments. Counted is the text as given: a provider's "smart encoding" is not imitated.

Sources: 3GPP TS 23.038 §6.2.1; Twilio, "SMS character limit" (segments, UTF-16 units).
"""

from __future__ import annotations

import re

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The 127 characters of one septet."""

EXTENDED = frozenset("\f^{}\\[~]|€")
"""The characters of two septets: ESC and another."""

GSM = BASIC | EXTENDED

GSM_7, UCS_2 = "GSM-7", "UCS-2"
"""The two encodings of an SMS."""

TOLL_FREE_MULTIPART = (152, 66)
"""Septets and UTF-16 units of one segment of several, on a toll-free number of the US and Canada."""

_TOLL_FREE = re.compile(r"\+18(?:00|33|44|55|66|77|88)[0-9]{7}")


def is_toll_free(number: str) -> bool:
    """Whether an E.164 number is a toll-free one of the North American plan."""
    return _TOLL_FREE.fullmatch(number) is not None


def is_gsm(text: str) -> bool:
    """Whether every character is in the GSM-7 tables."""
    return GSM.issuperset(text)


def segments(text: str, multipart_gsm: int = 153, multipart_ucs: int = 67) -> int:
    """The number of segments, at least 1 (an empty text is a message too)."""
    if is_gsm(text):
        return _count(text, EXTENDED.intersection(text), 160, multipart_gsm)
    return _count(text, {char for char in text if char > "\uffff"}, 70, multipart_ucs)


def _count(text: str, double: set[str] | frozenset[str], single: int, multipart: int) -> int:
    """Segments of a text in which the characters of `double` take two units and all others one."""
    if not double:
        return 1 if len(text) <= single else -(-len(text) // multipart)
    if sum(2 if char in double else 1 for char in text) <= single:
        return 1
    count, room = 1, multipart
    for char in text:
        units = 2 if char in double else 1
        if units > room:
            count, room = count + 1, multipart
        room -= units
    return count
