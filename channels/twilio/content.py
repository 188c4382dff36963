"""What a message by SMS or MMS may hold: text of at most 1600 characters, up to ten media URLs, nothing else.

Source: twilio.com/docs/messaging/api/message-resource (Body, MediaUrl; error 21617).
"""

from __future__ import annotations

from collections.abc import Mapping

from channels.inbound import Json
from channels.outbound import Content, ContentProblem

MAX_TEXT = 1600
MAX_MEDIA = 10


def check(content: Content) -> tuple[ContentProblem, ...]:
    """What is wrong with a content; empty when it can be sent."""
    problems = [
        ContentProblem((name,), f"SMS has no {what}")
        for name, what, value in (
            ("template", "templates", content.template),
            ("interactive", "interactive messages", content.interactive),
            ("reply_to", "quoted replies", content.reply_to),
        )
        if value is not None
    ]
    if content.text is not None and len(content.text) > MAX_TEXT:
        problems.append(
            ContentProblem(("text",), f"has {len(content.text)} characters, at most {MAX_TEXT} can be sent")
        )
    if content.media is not None:
        problems.extend(_check_media(content.media))
    elif not problems and not (content.text or "").strip():
        problems.append(ContentProblem(("text",), "is required"))
    return tuple(problems)


def media_urls(media: Mapping[str, Json]) -> list[Json]:
    """The URLs of `{"url": …}` or `{"urls": […]}`, unchecked."""
    urls = media.get("urls", [media["url"]] if "url" in media else [])
    return list(urls) if isinstance(urls, list | tuple) else [urls]


def _check_media(media: Mapping[str, Json]) -> list[ContentProblem]:
    problems = [
        ContentProblem(("media", name), "is not known; SMS takes url or urls")
        for name in sorted(media.keys() - {"url", "urls"})
    ]
    if {"url", "urls"} <= media.keys():
        problems.append(ContentProblem(("media",), "give either url or urls"))
    urls = media_urls(media)
    if not 1 <= len(urls) <= MAX_MEDIA:
        problems.append(ContentProblem(("media", "urls"), f"must be 1 to {MAX_MEDIA} URLs"))
    problems.extend(
        ContentProblem(("media", "urls", index), "must be an http or https URL")
        for index, url in enumerate(urls)
        if not isinstance(url, str) or not url.startswith(("http://", "https://"))
    )
    return problems
