"""What a message says, checked and in Graph's shape.

An unknown key is a fault: it may be misspelt, and would be left out without a word. Lengths are counted in characters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Final

from pydantic import StringConstraints, TypeAdapter, ValidationError

from channels.inbound import Json
from channels.outbound import Content, ContentProblem
from channels.whatsapp.content_models import ButtonMessage, ListMessage, MediaMessage, TemplateMessage

TEXT_LIMIT: Final = 4096

_TEXT: Final[TypeAdapter[str]] = TypeAdapter(
    Annotated[str, StringConstraints(strict=True, min_length=1, max_length=TEXT_LIMIT, pattern=r"\S")]
)
_TEMPLATE: Final[TypeAdapter[TemplateMessage]] = TypeAdapter(TemplateMessage)
_MEDIA: Final[TypeAdapter[MediaMessage]] = TypeAdapter(MediaMessage)
_INTERACTIVE: Final[Mapping[str, TypeAdapter[ButtonMessage] | TypeAdapter[ListMessage]]] = {
    "button": TypeAdapter(ButtonMessage),
    "list": TypeAdapter(ListMessage),
}


class Unsendable(ValueError):
    """A content cannot be sent; `problems` say why."""

    def __init__(self, problems: tuple[ContentProblem, ...]) -> None:
        super().__init__("; ".join(f"{'.'.join(map(str, problem.loc))}: {problem.msg}" for problem in problems))
        self.problems = problems


def _text(value: Json) -> tuple[str, Json]:
    return "text", {"preview_url": False, "body": _TEXT.validate_python(value)}


def _template(value: Json) -> tuple[str, Json]:
    return "template", _TEMPLATE.validate_python(value).graph()


def _media(value: Json) -> tuple[str, Json]:
    attachment = _MEDIA.validate_python(value)
    return attachment.type, attachment.graph()


def _interactive(value: Json) -> tuple[str, Json]:
    kind = value.get("type") if isinstance(value, Mapping) else None
    adapter = _INTERACTIVE.get(kind) if isinstance(kind, str) else None
    if adapter is None:
        raise Unsendable((ContentProblem(("interactive", "type"), "must be 'button' or 'list'"),))
    return "interactive", adapter.validate_python(value).graph()


LEADS: Final[Mapping[str, Callable[[Json], tuple[str, Json]]]] = {
    "text": _text,
    "template": _template,
    "media": _media,
    "interactive": _interactive,
}
"""The fields of `Content` of which exactly one leads, and how each becomes Graph's message type and object. They raise
ValidationError, `interactive` also Unsendable."""


def graph(content: Content) -> tuple[str, Json]:
    """Graph's message type and the object under it. Raises Unsendable."""
    leads = [name for name in LEADS if getattr(content, name) is not None]
    if len(leads) != 1:
        raise Unsendable((ContentProblem((), f"give exactly one of {', '.join(LEADS)}"),))
    lead = leads[0]
    if content.reply_to is not None and not 0 < len(content.reply_to) <= 512:
        raise Unsendable((ContentProblem(("reply_to",), "must be a message id"),))
    try:
        return LEADS[lead](getattr(content, lead))
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False, include_context=False)
        problems = tuple(ContentProblem((lead, *_loc(fault["loc"])), fault["msg"]) for fault in faults)
        raise Unsendable(problems) from error


def _loc(loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """A place in a content, without the kind of header that pydantic puts into it."""
    return (loc[0], *loc[2:]) if loc[:1] == ("header",) else loc


def check(content: Content) -> tuple[ContentProblem, ...]:
    """What is wrong with a content; empty when it can be sent."""
    try:
        graph(content)
    except Unsendable as error:
        return error.problems
    return ()
