"""The body of a webhook that is an HTML form, as its fields."""

from __future__ import annotations

from urllib.parse import parse_qsl

from channels.errors import BadSignature

FORM = "application/x-www-form-urlencoded"
MAX_FIELDS = 1000
"""Fields of one webhook; Twilio sends about twenty."""


class Form(dict[str, list[str]]):
    """A form's values by name. `getall` is there for the `twilio` library's validator, which asks a form by it."""

    def getall(self, name: str) -> list[str]:
        """Every value of a name."""
        return self[name]

    def first(self, name: str) -> str:
        """The first value of a name, "" where there is none."""
        values = self.get(name)
        return values[0] if values else ""


def parse_form(body: bytes) -> Form:
    """A form's fields, blank values and repetitions kept. Raises BadSignature: of what is no form no signature can be
    checked."""
    form = Form()
    try:
        for name, value in parse_qsl(
            body.decode("ascii"), keep_blank_values=True, max_num_fields=MAX_FIELDS, errors="strict"
        ):
            form.setdefault(name, []).append(value)
    except ValueError as error:
        raise BadSignature(f"not a form: {error}") from error
    return form
