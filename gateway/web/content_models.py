"""What a message may say, for the API's description: which members there are. The channel checks the content itself,
with its own limits."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema

from gateway.config import ButtonIndex


class ContentPart(BaseModel):
    """A part of what a message says."""

    model_config = ConfigDict(extra="forbid")


class MediaContent(ContentPart):
    """Media by `url`, or by the provider's `id` of an upload."""

    type: Literal["image", "video", "audio", "document", "sticker"]
    url: str | None = None
    id: str | None = None
    caption: str | None = None
    filename: str | None = Field(default=None, description="Of a document.")


class HeaderText(ContentPart):
    """A text header's variable; `name` where the template has named ones."""

    type: Literal["text"]
    text: str
    name: str | None = None


class HeaderLocation(ContentPart):
    """A location header: `latitude` and `longitude` in degrees (WGS 84)."""

    type: Literal["location"]
    latitude: float
    longitude: float
    name: str | None = None
    address: str | None = None


class HeaderMedia(ContentPart):
    """A media header."""

    type: Literal["image", "video", "document"]
    url: str | None = None
    id: str | None = None
    caption: str | None = None
    filename: str | None = None


Header = str | HeaderText | HeaderLocation | HeaderMedia


class TemplateButton(ContentPart):
    """A parameter of one button; `index` is its place among all buttons of the template."""

    index: ButtonIndex | None = None
    type: Literal["quick_reply", "url", "copy_code", "flow"] | None = None
    text: str | None = Field(default=None, description="Of a url button: what replaces its variable.")
    payload: str | None = Field(default=None, description="Of a quick reply.")
    code: str | None = Field(default=None, description="Of a button that copies a code.")
    flow_token: str | None = None


Button = str | TemplateButton | None


class ReplyButton(ContentPart):
    """A button that replies."""

    id: str
    title: str


class ListRow(ContentPart):
    """A row of a list."""

    id: str
    title: str
    description: str | None = None


class ListSection(ContentPart):
    """A section of a list; of several each has a title."""

    title: str | None = None
    rows: list[ListRow]


class ButtonsContent(ContentPart):
    """A text with up to three reply buttons."""

    type: Literal["button"]
    body: str
    header: str | None = None
    footer: str | None = None
    buttons: Annotated[list[ReplyButton], Field(min_length=1, max_length=3)]


class ListContent(ContentPart):
    """A text with a list of up to ten rows."""

    type: Literal["list"]
    body: str
    header: str | None = None
    footer: str | None = None
    button: str
    sections: Annotated[list[ListSection], Field(min_length=1, max_length=10)]


Interactive = Annotated[ButtonsContent | ListContent, Field(discriminator="type")]


class Described:
    """Describes a member, which is checked elsewhere, as this type."""

    def __init__(self, shown: Any) -> None:
        self._shown: TypeAdapter[Any] = TypeAdapter(list[shown])

    def __get_pydantic_json_schema__(self, _: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """The schema of the type that is shown. It is taken from a list's items, where a type with a name is a
        reference."""
        shown: dict[str, Any] = handler(self._shown.core_schema)["items"]
        return shown
