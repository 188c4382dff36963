"""The types of events: what the application gets to hear, in the feed and at event sinks.

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
