"""What a key without the scope `personal` or `admin` is shown instead of numbers, texts and IP addresses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gateway.core import phone

HIDDEN = "•••"


@dataclass(frozen=True, slots=True)
class Masking:
    """Shows things, or hides them: `on` is whether it hides."""

    on: bool

    def number(self, address: str) -> str:
        """An address."""
        return phone.mask(address) if self.on else address

    def text(self, text: str | None) -> str:
        """What somebody wrote."""
        if not text:
            return ""
        return HIDDEN if self.on else text

    def evidence(self, value: Any) -> Any:
        """Evidence: JSON, of which no text is left."""
        if not self.on:
            return value
        if isinstance(value, dict):
            return {name: self.evidence(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.evidence(inner) for inner in value]
        return HIDDEN if isinstance(value, str) else value
