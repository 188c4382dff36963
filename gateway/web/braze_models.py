"""The bodies of Braze's calls. Its customers also send fields for which this gateway has no use: these are ignored."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from gateway.web.enum_types import AskedState
from gateway.web.request_fields import Name, Text

MOST = 50
"""People of one group in a call at most."""
MOST_TRACKED = 75
"""Users, events and purchases in a call, of each at most."""
BOTH = "Either an email address or a phone number should be provided, but not both."

People = Annotated[list[Name], Field(max_length=MOST)]
OneOrMore = Name | Annotated[list[Name], Field(min_length=1, max_length=MOST)] | None
Group = Annotated[str, Field(min_length=1, max_length=256)]


class BrazeBody(BaseModel):
    """A JSON object of Braze's calls."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)


class StatusGroup(BrazeBody):
    """A group and the state in it. With `use_double_opt_in_logic` the person is asked to confirm."""

    subscription_group_id: Group
    subscription_state: AskedState
    use_double_opt_in_logic: bool = False


class StatusBody(StatusGroup):
    """`POST /subscription/status/set`."""

    external_id: OneOrMore = None
    phone: OneOrMore = None
    email: OneOrMore = None


class StatusV2Group(StatusGroup):
    """One group of `POST /v2/subscription/status/set`."""

    external_ids: People = []
    phones: People = []
    emails: People = []


class StatusV2Body(BrazeBody):
    """`POST /v2/subscription/status/set`."""

    subscription_groups: Annotated[list[StatusV2Group], Field(min_length=1, max_length=MOST)]


class Alias(BrazeBody):
    """A user alias. One with the label `phone` is a phone."""

    alias_name: Text
    alias_label: Text

    @property
    def phone(self) -> str | None:
        """The phone that the alias names; None where it names something else."""
        return self.alias_name if self.alias_label == "phone" else None


class TrackUser(BrazeBody):
    """One of the `attributes` of `POST /users/track`."""

    external_id: Name | None = None
    user_alias: Alias | None = None
    phone: Text | None = None
    subscription_groups: Annotated[list[StatusGroup], Field(max_length=MOST)] = []


class TrackBody(BrazeBody):
    """`POST /users/track`. Events and purchases are taken and passed over."""

    attributes: Annotated[list[TrackUser], Field(max_length=MOST_TRACKED)] = []
    events: Annotated[list[dict[str, Any]], Field(max_length=MOST_TRACKED)] = []
    purchases: Annotated[list[dict[str, Any]], Field(max_length=MOST_TRACKED)] = []
