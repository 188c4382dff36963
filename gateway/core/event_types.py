"""The types of events, and the states of an event that an event sink did not accept.

The configuration's filters, the feed, the sinks and the description of the API take them from here.
"""

from __future__ import annotations

from enum import StrEnum


class EventType(StrEnum):
    """What an event reports."""

    MESSAGE_RECEIVED = "message.received"
    MESSAGE_STATUS = "message.status"
    CONSENT_CHANGED = "consent.changed"
    CONSENT_LIKELY = "consent.likely"
    CHANNEL_QUALITY = "channel.quality"
    CAMPAIGN_STATE = "campaign.state"
    PERSON_REQUEST = "person.request"


class DeliveryState(StrEnum):
    """The state of an event that a sink did not accept."""

    RETRY = "retry"
    """It will be tried again."""
    BEHIND = "behind"
    """It waits behind an earlier one of the same person."""
    DEAD = "dead"
    """It was given up; only a replay sends it again."""
