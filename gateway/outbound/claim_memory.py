"""What one channel's claims remember from one to the next."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from channels.channel import Channel
from gateway.core.clock import Instant
from gateway.core.policy import rate_limit
from gateway.outbound.stored_contents import StoredContents
from gateway.store.stored_messages import StoredMessage


@dataclass(slots=True)
class ClaimMemory:
    """Fairness among lanes (`credits`) and campaigns (`turn`, `places`), what is on its way, campaigns' contents."""

    channel: Channel
    node: str
    credits: dict[int, int] = field(default_factory=dict)
    turn: int = 0
    window: rate_limit.ArrivalWindow = field(default_factory=rate_limit.ArrivalWindow)
    contents: StoredContents = field(default_factory=StoredContents)
    places: dict[str, tuple[Instant, str]] = field(default_factory=dict)  # campaign → (due at, id) to read on behind

    def look_behind(self, candidates: Sequence[StoredMessage], held: Collection[str]) -> None:
        """Where a limit holds everything that was read of a campaign, the next claim reads on behind it: the limit does
        not hold everybody. After the last message it begins at the first again."""
        if held:
            passing = {row.campaign_id for row in candidates if row.id not in held}
            for row in candidates:
                if row.campaign_id is not None and row.campaign_id not in passing and row.due_at is not None:
                    self.places[row.campaign_id] = row.due_at, row.id
