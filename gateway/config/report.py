"""What `assent check` prints: a line for each mistake, then one for each warning."""

from __future__ import annotations

from collections.abc import Iterable

from gateway.config.mistakes import Mistake


def render(mistakes: Iterable[Mistake], warnings: Iterable[Mistake] = ()) -> str:
    """Lines `path: message (did you mean "x"?)`; warnings begin with `warning: `. Empty when there is nothing."""
    return "\n".join([*map(str, mistakes), *(f"warning: {warning}" for warning in warnings)])
