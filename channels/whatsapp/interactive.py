"""Messages with reply buttons or a list: the API's shapes, their limits, and Graph's JSON (messages reference).

    {"type": "button", "body": "Confirm?", "footer": "…", "header": "…", "buttons": [{"id": "yes", "title": "Yes"}]}
    {"type": "list", "body": "Pick", "button": "Open",
     "sections": [{"title": "S", "rows": [{"id": "r1", "title": "Row", "description": "…"}]}]}

`body`, `header` and `footer` may also be written as Graph does: `{"text": "…"}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from channels.inbound import Json
from channels.whatsapp.media import Long, Short, Strict


def _plain(value: object) -> object:
    if isinstance(value, Mapping) and set(value) <= {"text", "type"}:
        return value.get("text")
    return value


Body = Annotated[Long, BeforeValidator(_plain)]
Line = Annotated[Short, BeforeValidator(_plain)]
Label = Annotated[str, StringConstraints(min_length=1, max_length=20)]


class ReplyButton(Strict):
    id: Annotated[str, StringConstraints(min_length=1, max_length=256)]
    title: Label


class Row(Strict):
    id: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    title: Annotated[str, StringConstraints(min_length=1, max_length=24)]
    description: Annotated[str, StringConstraints(min_length=1, max_length=72)] | None = None


class Section(Strict):
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


class Buttons(_Interactive):
    """Up to three reply buttons; ids and titles are unique."""

    type: Literal["button"]
    buttons: Annotated[tuple[ReplyButton, ...], Field(min_length=1, max_length=3)]

    @model_validator(mode="after")
    def _unique(self) -> Buttons:
        for key in ("id", "title"):
            if len({getattr(button, key) for button in self.buttons}) != len(self.buttons):
                raise ValueError(f"two buttons with one {key}")
        return self

    def graph(self) -> dict[str, Json]:
        """The object under `interactive`."""
        return self._frame({"buttons": [{"type": "reply", "reply": button.model_dump()} for button in self.buttons]})


class Menu(_Interactive):
    """A list of up to ten rows over all sections; with several sections each has a title."""

    type: Literal["list"]
    button: Label
    sections: Annotated[tuple[Section, ...], Field(min_length=1, max_length=10)]

    @model_validator(mode="after")
    def _fits(self) -> Menu:
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
