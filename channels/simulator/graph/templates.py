"""The templates of a simulated account: their state, how Graph lists them, and the webhooks that announce a change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from channels.inbound import Json
from channels.simulator.graph.webhooks import Update

_VARIABLE: Final = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")


@dataclass(frozen=True, slots=True)
class SimulatedTemplate:
    """One template in one language. `buttons` are quick replies' labels, `header` is a format (`TEXT`, `IMAGE`, …) or
    empty. `pacing`: sends are accepted and held for a quality assessment."""

    name: str
    language: str = "en_US"
    category: str = "MARKETING"
    status: str = "APPROVED"
    quality: str = "GREEN"
    body: str = "Hi {{1}}"
    buttons: tuple[str, ...] = ()
    header: str = ""
    id: str = ""
    pacing: bool = False

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables of the body, each once."""
        return tuple(dict.fromkeys(_VARIABLE.findall(self.body)))

    def render(self, parameters: Iterable[Mapping[str, Json]]) -> str:
        """The body with its parameters."""
        texts = {
            str(parameter.get("parameter_name") or place): parameter.get("text")
            for place, parameter in enumerate(parameters, 1)
        }
        return _VARIABLE.sub(lambda variable: str(texts.get(variable[1], variable[0])), self.body)

    def json(self) -> dict[str, Json]:
        """An element of `message_templates`."""
        components: list[Json] = [{"type": "HEADER", "format": self.header}] if self.header else []
        components.append({"type": "BODY", "text": self.body})
        if self.buttons:
            components.append(
                {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": label} for label in self.buttons]}
            )
        return {
            "id": self.id,
            "name": self.name,
            "language": self.language,
            "status": self.status,
            "category": self.category,
            "quality_score": {"score": self.quality, "date": 1_780_000_000},
            "components": components,
        }

    def updates(self, old: SimulatedTemplate) -> list[Update]:
        """The webhooks that tell how it changed from `old`. Ids are integers and languages have a hyphen there."""
        template: dict[str, Json] = {
            "message_template_id": int(self.id),
            "message_template_name": self.name,
            "message_template_language": self.language.replace("_", "-"),
        }
        updates: list[Update] = []
        if self.status != old.status:
            value = {"event": self.status, **template, "message_template_category": self.category, "reason": "NONE"}
            updates.append(Update("message_template_status_update", "", value))
        if self.quality != old.quality:
            value = {"previous_quality_score": old.quality, "new_quality_score": self.quality, **template}
            updates.append(Update("message_template_quality_update", "", value))
        if self.category != old.category:
            value = {**template, "previous_category": old.category, "new_category": self.category}
            updates.append(Update("template_category_update", "", value))
        return updates


DEFAULTS: Final = (
    SimulatedTemplate("promo_1", body="Hi {{1}}, 20% off this week.", buttons=("Stop promotions",)),
    SimulatedTemplate("promo_1", "pt_BR", body="Oi {{1}}, 20% off esta semana.", buttons=("Parar promoções",)),
    SimulatedTemplate("order_update", category="UTILITY", body="Your order {{1}} is on its way."),
    SimulatedTemplate("opt_in_1", category="UTILITY", body="Do you want our news?", buttons=("Yes", "No")),
    SimulatedTemplate("login_code", category="AUTHENTICATION", body="{{1}} is your code."),
)
"""What each account has at start."""


class Templates:
    """The templates of one account."""

    def __init__(self, account: str, templates: Iterable[SimulatedTemplate]) -> None:
        self._account = account
        self._templates: dict[tuple[str, str], SimulatedTemplate] = {}
        for template in templates:
            self.put(template)

    def put(self, template: SimulatedTemplate) -> SimulatedTemplate:
        """Add or replace one; its id is given here."""
        key = (template.name, template.language)
        known = self._templates.get(key)
        id_ = known.id if known else template.id or f"{self._account[:8]}{len(self._templates) + 1:06d}"
        self._templates[key] = replace(template, id=id_)
        return self._templates[key]

    def find(self, name: str, language: str) -> SimulatedTemplate | None:
        """A template by name and language."""
        return self._templates.get((name, language))

    def by_id(self, id_: str) -> SimulatedTemplate | None:
        """A template by id."""
        return next((template for template in self._templates.values() if template.id == id_), None)

    def page(self, limit: int, after: int) -> dict[str, Json]:
        """One page of the list; the cursor is a place in it."""
        page = list(self._templates.values())[after : after + limit]
        end = after + len(page)
        paging: dict[str, Json] = {"cursors": {"before": str(after), "after": str(end)}}
        if end < len(self._templates):
            paging["next"] = f"https://graph.facebook.com/{self._account}/message_templates?after={end}"
        return {"data": [template.json() for template in page], "paging": paging}
