"""Media that a message carries: the API's shape, its limits, and Graph's JSON."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from channels.inbound import Json

Short = Annotated[str, StringConstraints(min_length=1, max_length=60)]
Long = Annotated[str, StringConstraints(min_length=1, max_length=1024)]
Link = Annotated[str, StringConstraints(pattern=r"^https?://\S+$", max_length=2048)]
MediaId = Annotated[str, StringConstraints(min_length=1, max_length=256)]


class Strict(BaseModel):
    """Refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)


class Attachment(Strict):
    """Media by `url`, which Meta fetches, or by the `id` of an upload."""

    type: Literal["image", "video", "audio", "document", "sticker"]
    url: Link | None = None
    id: MediaId | None = None
    caption: Long | None = None
    filename: Annotated[str, StringConstraints(min_length=1, max_length=240)] | None = None

    @model_validator(mode="after")
    def _fits(self) -> Attachment:
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
