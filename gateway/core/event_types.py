"""The types of events, and what becomes of one that a sink did not take: what the application gets to hear.

The configuration's filters, the feed, the sinks and the description of the API have them from here.
"""

from __future__ import annotations

from enum import StrEnum


class EventType(StrEnum):
    """What an event tells of."""

    MESSAGE_RECEIVED = "message.received"
    MESSAGE_STATUS = "message.status"
    CONSENT_CHANGED = "consent.changed"
    CHANNEL_QUALITY = "channel.quality"
    CAMPAIGN_STATE = "campaign.state"


class DeliveryState(StrEnum):
    """What becomes of an event that a sink did not take."""

    RETRY = "retry"
    """It is tried again."""
    BEHIND = "behind"
    """It waits behind an earlier one of the same person."""
    DEAD = "dead"
    """It was given up, until somebody replays it."""
