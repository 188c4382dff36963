"""Links by which people join a group from their own phone, and QR codes of them.

A link opens the phone's messages with the group's opt-in word written and the number filled in; the person only sends
it. So it is the handset that asks, and the word's language is known. Nothing here needs a running gateway.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from urllib.parse import quote

import segno

from channels.channel import Medium
from gateway.config import Config, GroupConfig, TwilioConfig
from gateway.core.consent.builtin_keywords import ALWAYS_OPT_IN, OPT_IN
from gateway.core.consent.normalize import normalize

PIXELS = 10
"""Pixels of a PNG, and units of an SVG, for each module of a QR code."""


@dataclass(frozen=True, slots=True)
class JoinLink:
    """How to join a group through one of its channels: the word to send, the number it goes to, and the link."""

    channel: str
    number: str
    word: str
    url: str


class NoJoinLink(LookupError):
    """A group has no link; its text says why."""


def join_link(
    config: Config, group: GroupConfig, *, language: str | None = None, word: str | None = None,
    channel: str | None = None,
) -> JoinLink:  # fmt: skip
    """The link of a group: through this channel or the first whose number is known, with this word or the group's own
    one of a language. Raises NoJoinLink."""
    numbers = {id_: number for id_ in group.channels if (number := number_of(config, id_)) is not None}
    if channel is not None and channel not in group.channels:
        raise NoJoinLink(f"{channel} is not a channel of {group.id}; its channels: {', '.join(group.channels)}")
    through = channel or next(iter(numbers), group.channels[0])
    if through not in numbers:
        raise NoJoinLink(f"the number of {through} is not known: its messaging service chooses among several")
    text = word or opt_in_word(group, language)
    return JoinLink(through, numbers[through], text, link(group.medium, numbers[through], text))


def number_of(config: Config, channel: str) -> str | None:
    """The number or short code to which people text; None where a messaging service chooses it."""
    settings = config.channels[channel]
    return settings.sender if isinstance(settings, TwilioConfig) else settings.display_phone_number


def opt_in_word(group: GroupConfig, language: str | None = None) -> str:
    """The word by which people join a group in a language: its own one (JOIN) before those that every group has.
    Without a language it is the English one, else that of the group's first language. Raises NoJoinLink."""
    by_language = {tag.lower(): keywords.opt_in for tag, keywords in group.keywords.items() if keywords.opt_in}
    if language is None:
        listed = by_language.get("en") or next(iter(by_language.values()), ())
        return _own(listed) or ALWAYS_OPT_IN
    wanted = language.replace("_", "-").lower()
    words = by_language.get(wanted) or by_language.get(wanted.partition("-")[0])
    if words is None and wanted.partition("-")[0] != "en":
        others = ", ".join(by_language) or "en"
        raise NoJoinLink(f"{group.id} has no opt-in word in {language}; it has some in {others}")
    return _own(words or ()) or ALWAYS_OPT_IN


def _own(words: tuple[str, ...]) -> str | None:
    """The first word that is not one of every group, else the first."""
    everybody = {normalize(word) for word in OPT_IN}
    return next((word for word in words if normalize(word) not in everybody), next(iter(words), None))


def link(medium: Medium, number: str, word: str) -> str:
    """The link that opens a message of this word to a number. `?&body=` is what iOS and Android both understand."""
    text = quote(word, safe="")
    if medium is Medium.WHATSAPP:
        return f"https://wa.me/{number.removeprefix('+')}?text={text}"
    return f"sms:{number}?&body={text}"


def qr_code(url: str) -> segno.QRCode:
    """The QR code of a link; a sixth of it may be unreadable (on paper, behind glass)."""
    return segno.make_qr(url, error="m")


def svg(url: str) -> bytes:
    """A link's QR code as an SVG file."""
    return _saved(url, "svg")


def png(url: str) -> bytes:
    """A link's QR code as a PNG file."""
    return _saved(url, "png")


def _saved(url: str, kind: str) -> bytes:
    out = BytesIO()
    qr_code(url).save(out, kind=kind, scale=PIXELS, light="white")
    return out.getvalue()
