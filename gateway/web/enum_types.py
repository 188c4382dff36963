"""The words that bodies and answers may have: each list is made from the enum of the module that gives them meaning."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from gateway.channel_health.views import ChannelState as ChannelStates
from gateway.consents.reviews import Ruling
from gateway.core.consent.guards import OUTSIDE
from gateway.core.consent.states import Conflict, LikelyOptOut, PromptResult, State
from gateway.core.message_status import NEVER_SENT, MessageStatus
from gateway.core.policy.gates import Category as Categories
from gateway.core.policy.quality import Rating as Ratings
from gateway.imports.service import INVALID, UNSTORABLE


class OneOf:
    """A text that is one of these words."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = [str(word) for word in words]

    def __get_pydantic_core_schema__(self, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Validated and described as a literal is."""
        return core_schema.literal_schema(list(self.words))


ASKED_STATES = (State.SUBSCRIBED, State.UNSUBSCRIBED)
"""The states that an outside source may ask for."""
UNSENT = (MessageStatus.FAILED, *NEVER_SENT)
"""With one of these statuses a recipient may be taken over by a later campaign."""

Category = Annotated[str, OneOf(Categories)]
CampaignCategory = Annotated[str, OneOf(word for word in Categories if word is not Categories.SERVICE)]
RefuseOrDefer = Literal["refuse", "defer"]
UnsentStatus = Annotated[str, OneOf(UNSENT)]
ConsentState = Annotated[str, OneOf(State)]
LikelyDoes = Annotated[str, OneOf(LikelyOptOut)]
ReviewDecision = Annotated[str, OneOf(Ruling)]
AskedState = Annotated[str, OneOf(ASKED_STATES)]
OutsideSource = Annotated[str, OneOf(OUTSIDE)]
ConflictReason = Annotated[str, OneOf(Conflict)]
ImportRefusalReason = Annotated[str, OneOf((INVALID, *Conflict, UNSTORABLE))]
PromptOutcome = Annotated[str, OneOf(PromptResult)]
Rating = Annotated[str, OneOf(Ratings)]
ChannelState = Annotated[str, OneOf(ChannelStates)]
