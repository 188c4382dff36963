"""What a message of ours may hold, as pydantic models: the API's shapes, their limits, and Graph's JSON.

    {"type": "button", "body": "Confirm?", "footer": "…", "header": "…", "buttons": [{"id": "yes", "title": "Yes"}]}
    {"type": "list", "body": "Pick", "button": "Open",
     "sections": [{"title": "S", "rows": [{"id": "r1", "title": "Row", "description": "…"}]}]}

`body`, `header` and `footer` may also be written as Graph does: `{"text": "…"}`. Limits are those of the messages
reference (September 2026). Whether a template's parameters fit the template is Meta's to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from channels.inbound import Json
from channels.outbound import OPT_IN_PAYLOAD, OPT_OUT_PAYLOAD

Short = Annotated[str, StringConstraints(min_length=1, max_length=60)]
Long = Annotated[str, StringConstraints(min_length=1, max_length=1024)]
Link = Annotated[str, StringConstraints(pattern=r"^https?://\S+$", max_length=2048)]
MediaId = Annotated[str, StringConstraints(min_length=1, max_length=256)]


class Strict(BaseModel):
    """Refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)


class MediaMessage(Strict):
    """Media by `url`, which Meta fetches, or by the `id` of an upload."""

    type: Literal["image", "video", "audio", "document", "sticker"]
    url: Link | None = None
    id: MediaId | None = None
    caption: Long | None = None
    filename: Annotated[str, StringConstraints(min_length=1, max_length=240)] | None = None

    @model_validator(mode="after")
    def _fits(self) -> MediaMessage:
        if (self.url is None) == (self.id is None):
            raise ValueError("give either 'url' or 'id'")
        if self.caption is not None and self.type in ("audio", "sticker"):
            raise ValueError(f"a {self.type} takes no caption")
        if self.filename is not None and self.type != "document":
            raise ValueError("only a document takes a filename")
        return self

    def graph(self) -> dict[str, Json]:
        """The object under the type's own key."""
        parts = {"link": self.url, "id": self.id, "caption": self.caption, "filename": self.filename}
        return {key: value for key, value in parts.items() if value is not None}


def _text_of(value: object) -> object:
    """A text from its own or Graph's shape."""
    if isinstance(value, Mapping) and set(value) <= {"text", "type"}:
        return value.get("text")
    return value


Body = Annotated[Long, BeforeValidator(_text_of)]
Line = Annotated[Short, BeforeValidator(_text_of)]
Label = Annotated[str, StringConstraints(min_length=1, max_length=20)]


class ReplyButton(Strict):
    """A button that sends its title back; `id` comes with it."""

    id: Annotated[str, StringConstraints(min_length=1, max_length=256)]
    title: Label


class Row(Strict):
    """A row of a list, which sends its title back; `id` comes with it."""

    id: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    title: Annotated[str, StringConstraints(min_length=1, max_length=24)]
    description: Annotated[str, StringConstraints(min_length=1, max_length=72)] | None = None


class Section(Strict):
    """Rows of a list under one title."""

    title: Annotated[str, StringConstraints(min_length=1, max_length=24)] | None = None
    rows: Annotated[tuple[Row, ...], Field(min_length=1, max_length=10)]


class _Interactive(Strict):
    body: Body
    header: Line | None = None
    footer: Line | None = None

    def _frame(self, action: Json) -> dict[str, Json]:
        frame: dict[str, Json] = {"type": getattr(self, "type", ""), "body": {"text": self.body}, "action": action}
        if self.header is not None:
            frame["header"] = {"type": "text", "text": self.header}
        if self.footer is not None:
            frame["footer"] = {"text": self.footer}
        return frame


class ButtonMessage(_Interactive):
    """Up to three reply buttons; ids and titles are unique."""

    type: Literal["button"]
    buttons: Annotated[tuple[ReplyButton, ...], Field(min_length=1, max_length=3)]

    @model_validator(mode="after")
    def _unique(self) -> ButtonMessage:
        for key in ("id", "title"):
            if len({getattr(button, key) for button in self.buttons}) != len(self.buttons):
                raise ValueError(f"two buttons with one {key}")
        return self

    def graph(self) -> dict[str, Json]:
        """The object under `interactive`."""
        return self._frame({"buttons": [{"type": "reply", "reply": button.model_dump()} for button in self.buttons]})


class ListMessage(_Interactive):
    """A list of up to ten rows over all sections; with several sections each has a title."""

    type: Literal["list"]
    button: Label
    sections: Annotated[tuple[Section, ...], Field(min_length=1, max_length=10)]

    @model_validator(mode="after")
    def _fits(self) -> ListMessage:
        rows = [row.id for section in self.sections for row in section.rows]
        if len(rows) > 10:
            raise ValueError("more than 10 rows")
        if len(set(rows)) != len(rows):
            raise ValueError("two rows with one id")
        if len(self.sections) > 1 and any(section.title is None for section in self.sections):
            raise ValueError("of several sections each needs a title")
        return self

    def graph(self) -> dict[str, Json]:
        """The object under `interactive`."""
        sections = [section.model_dump(exclude_none=True, mode="json") for section in self.sections]
        return self._frame({"button": self.button, "sections": sections})


HEADER_MEDIA: Final = ("image", "video", "document")

Parameter = Annotated[str, StringConstraints(min_length=1, max_length=1024)]
ButtonIndex = Annotated[int, Field(ge=0, le=9, strict=True)]


class HeaderText(Strict):
    """A text header's variable; `name` only where the template has named ones."""

    type: Literal["text"]
    text: Short
    name: str | None = None


class HeaderLocation(Strict):
    """A place on the map as a header, in degrees."""

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


BUTTON_PARAMETERS: Final[Mapping[str, tuple[str, str]]] = {
    "quick_reply": ("payload", "payload"),
    "url": ("text", "text"),
    "copy_code": ("code", "coupon_code"),
    "flow": ("flow_token", "action"),
}
"""Our key of each button type's parameter, and Graph's, which is also Graph's parameter type."""


Header = Annotated[HeaderText | HeaderLocation | MediaMessage, Field(discriminator="type")]


def _text_header(value: object) -> object:
    return {"type": "text", "text": value} if isinstance(value, str) else value


def _url_button(value: object) -> object:
    return {"type": "url", "text": value} if isinstance(value, str) else value


class TemplateMessage(Strict):
    """A template with its parameters. A header given as text is that of a text header; a button given as text is a url
    button's variable, as null it has none. `opt_out_button` and `opt_in_button` are the places of the quick replies
    that get our own payload."""

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+$", max_length=512)]
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}([_-][A-Za-z]{2,4})?$")]
    body: tuple[Parameter, ...] = ()
    named: dict[Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+$")], Parameter] = Field(default_factory=dict)
    header: Annotated[Header, BeforeValidator(_text_header)] | None = None
    buttons: tuple[Annotated[TemplateButton, BeforeValidator(_url_button)] | None, ...] = ()
    opt_out_button: ButtonIndex | None = None
    opt_in_button: ButtonIndex | None = None

    @model_validator(mode="after")
    def _fits(self) -> TemplateMessage:
        if self.body and self.named:
            raise ValueError("give either 'body' or 'named'")
        if isinstance(self.header, MediaMessage) and self.header.type not in HEADER_MEDIA:
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
        parameters: dict[int, Json] = {}
        for place, button in enumerate(self.buttons):
            if button is not None:
                parameters[self._index(place, button)] = _button_parameter(button)
        for index, payload in ((self.opt_out_button, OPT_OUT_PAYLOAD), (self.opt_in_button, OPT_IN_PAYLOAD)):
            if index is not None:
                parameters[index] = ("quick_reply", {"type": "payload", "payload": payload})
        return [
            {
                "type": "button",
                "sub_type": parameters[index][0],
                "index": str(index),
                "parameters": [parameters[index][1]],
            }
            for index in sorted(parameters)
        ]


def _button_parameter(button: TemplateButton) -> tuple[str, Json]:
    """Graph's `sub_type` of a button, and its parameter."""
    ours, theirs = BUTTON_PARAMETERS[button.type]
    value = getattr(button, ours)
    if button.type == "flow":
        value = {"flow_token": value} if value else {}
    return button.type, {"type": theirs, theirs: value}
