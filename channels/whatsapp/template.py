"""A template with its parameters: the API's shape, its limits, and Graph's JSON.

Limits are those of the messages reference (September 2026). Whether the parameters fit the template is Meta's to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from channels.inbound import Json
from channels.outbound import OPT_IN_PAYLOAD, OPT_OUT_PAYLOAD
from channels.whatsapp.media import Attachment, Short, Strict

HEADER_MEDIA: Final = ("image", "video", "document")

Parameter = Annotated[str, StringConstraints(min_length=1, max_length=1024)]
ButtonIndex = Annotated[int, Field(ge=0, le=9, strict=True)]


class HeaderText(Strict):
    """A text header's variable; `name` only where the template has named ones."""

    type: Literal["text"]
    text: Short
    name: str | None = None


class HeaderLocation(Strict):
    type: Literal["location"]
    latitude: float
    longitude: float
    name: str = ""
    address: str = ""


class TemplateButton(Strict):
    """A parameter of one button; `index` is its place among all buttons of the template."""

    index: ButtonIndex | None = None
    type: Literal["quick_reply", "url", "copy_code", "flow"] = "url"
    text: Parameter | None = None  # url: what replaces its variable
    payload: Annotated[str, StringConstraints(min_length=1, max_length=256)] | None = None  # quick_reply
    code: Annotated[str, StringConstraints(min_length=1, max_length=20)] | None = None  # copy_code
    flow_token: str | None = None

    @model_validator(mode="after")
    def _fits(self) -> TemplateButton:
        wanted = BUTTON_PARAMETERS[self.type][0]
        given = {key for key in ("text", "payload", "code", "flow_token") if getattr(self, key) is not None}
        if given - {wanted} or (not given and self.type != "flow"):
            raise ValueError(f"a {self.type} button takes {wanted!r}")
        return self


BUTTON_PARAMETERS: Final[Mapping[str, tuple[str, str, str]]] = {
    "quick_reply": ("payload", "payload", "payload"),
    "url": ("text", "text", "text"),
    "copy_code": ("code", "coupon_code", "coupon_code"),
    "flow": ("flow_token", "action", "action"),
}
"""Of each button type: our key, Graph's parameter type, Graph's key."""


Header = Annotated[HeaderText | HeaderLocation | Attachment, Field(discriminator="type")]


def _text_header(value: object) -> object:
    return {"type": "text", "text": value} if isinstance(value, str) else value


def _url_button(value: object) -> object:
    return {"type": "url", "text": value} if isinstance(value, str) else value


class Template(Strict):
    """A template with its parameters. A header given as text is that of a text header; a button given as text is a url
    button's variable, as null it has none.
    `opt_out_button` and `opt_in_button` are the quick replies that get our own payload."""

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+$", max_length=512)]
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}([_-][A-Za-z]{2,4})?$")]
    body: tuple[Parameter, ...] = ()
    named: dict[Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+$")], Parameter] = Field(default_factory=dict)
    header: Annotated[Header, BeforeValidator(_text_header)] | None = None
    buttons: tuple[Annotated[TemplateButton, BeforeValidator(_url_button)] | None, ...] = ()
    opt_out_button: ButtonIndex | None = None
    opt_in_button: ButtonIndex | None = None

    @model_validator(mode="after")
    def _fits(self) -> Template:
        if self.body and self.named:
            raise ValueError("give either 'body' or 'named'")
        if isinstance(self.header, Attachment) and self.header.type not in HEADER_MEDIA:
            raise ValueError(f"a header takes {', '.join(HEADER_MEDIA)} or text")
        own = [index for index in (self.opt_out_button, self.opt_in_button) if index is not None]
        taken = [self._index(place, button) for place, button in enumerate(self.buttons) if button is not None] + own
        if len(set(taken)) != len(taken):
            raise ValueError("two parameters for one button")
        return self

    @staticmethod
    def _index(place: int, button: TemplateButton) -> int:
        return place if button.index is None else button.index

    def graph(self) -> dict[str, Json]:
        """The object under `template`."""
        return {
            "name": self.name,
            "language": {"code": self.language.replace("-", "_")},
            "components": [*self._header(), *self._body(), *self._buttons()],
        }

    def _header(self) -> list[Json]:
        header = self.header
        if header is None:
            return []
        if isinstance(header, HeaderText):
            named = {"parameter_name": header.name} if header.name else {}
            parameter: dict[str, Json] = {"type": "text", **named, "text": header.text}
        elif isinstance(header, HeaderLocation):
            parameter = {"type": "location", "location": header.model_dump(exclude={"type"})}
        else:
            parameter = {"type": header.type, header.type: header.graph()}
        return [{"type": "header", "parameters": [parameter]}]

    def _body(self) -> list[Json]:
        parameters: list[Json] = [{"type": "text", "text": text} for text in self.body]
        parameters += [{"type": "text", "parameter_name": name, "text": text} for name, text in self.named.items()]
        return [{"type": "body", "parameters": parameters}] if parameters else []

    def _buttons(self) -> list[Json]:
        found: dict[int, Json] = {}
        for place, button in enumerate(self.buttons):
            if button is not None:
                found[self._index(place, button)] = _button_parameter(button)
        for index, payload in ((self.opt_out_button, OPT_OUT_PAYLOAD), (self.opt_in_button, OPT_IN_PAYLOAD)):
            if index is not None:
                found[index] = ("quick_reply", {"type": "payload", "payload": payload})
        return [
            {"type": "button", "sub_type": found[index][0], "index": str(index), "parameters": [found[index][1]]}
            for index in sorted(found)
        ]


def _button_parameter(button: TemplateButton) -> tuple[str, Json]:
    if button.type == "flow":
        return "flow", {"type": "action", "action": {"flow_token": button.flow_token} if button.flow_token else {}}
    ours, kind, theirs = BUTTON_PARAMETERS[button.type]
    return button.type, {"type": kind, theirs: getattr(button, ours)}
