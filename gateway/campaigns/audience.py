"""A campaign's audience: who is subscribed to a group when it starts, in place of uploaded recipients.

The campaign runs while its people are added, some hundreds in a transaction (`chores`), in the order of their ids, and
is finished only once all are in. Nobody is added who came after the start. Whoever stops meanwhile is no longer
subscribed, or is refused like any recipient.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from channels.channel import Channel
from channels.outbound import Content, ContentProblem
from gateway.campaigns.recipients import CampaignContent, Recipient, RenderedRow, insert, target_of
from gateway.consents.addresses import reaching
from gateway.core.clock import Instant
from gateway.outbound.preference_links import example
from gateway.outbound.render import placeholders, render
from gateway.runtime.context import Context
from gateway.store import campaigns as campaign_store
from gateway.store import consents as consent_store
from gateway.store import identities as identity_store


@dataclass(frozen=True, slots=True)
class AudiencePage:
    """Some people of a group who can be reached, and the contact after whom the next page begins (None: no more)."""

    recipients: list[Recipient]
    next: str | None


def page(
    connection: Connection, channel: Channel, group: str, *, until: Instant, after: str, most: int
) -> AudiencePage:
    """The next people who are subscribed to a group, and were at `until`, each with the address at which the channel
    reaches them; who has none is left out."""
    contacts = consent_store.subscribed(connection, group, until, after, most)
    addresses = identity_store.addresses(connection, contacts)
    medium = channel.capabilities.medium
    reached = (reaching((known.value for known in addresses.get(contact, ())), medium) for contact in contacts)
    recipients = [Recipient(address, {}) for address in reached if address is not None]
    return AudiencePage(recipients, contacts[-1] if len(contacts) == most else None)


def add_some(connection: Connection, context: Context, row: Row[Any], most: int, now: Instant) -> bool:
    """Add the next people to a campaign that has started, whose row the transaction has locked; whether there are
    more."""
    target, channel = target_of(row), context.channels[row.channel]
    people = page(connection, channel, row.audience, until=row.started_at, after=row.chore_after or "", most=most)
    if people.recipients:
        insert(connection, context, target, rendered(target.content, channel, people, example(context.config)), now)
    if people.next is None:
        campaign_store.end_chore(connection, row.id)
        return False
    campaign_store.go_on_with_chore(connection, row.id, people.next)
    return True


def rendered(
    content: Mapping[str, Any], channel: Channel, people: AudiencePage, link: Mapping[str, str]
) -> list[RenderedRow]:
    """The rows of an audience: all of them say the same, which `problems` has looked at."""
    ready, _ = CampaignContent(content, channel, link).render_all(people.recipients)
    return ready


def problems(content: Mapping[str, Any], channel: Channel, link: Mapping[str, str]) -> tuple[ContentProblem, ...]:
    """What is wrong with a content for an audience, of whose people no variables are known."""
    without = [place.name for place in placeholders(content) if place.default is None]
    if without:
        names = ", ".join(f"{{{{{name}}}}}" for name in without)
        return (ContentProblem((), f"an audience has no variables: give {names} a default, as in {{{{name|there}}}}"),)
    return channel.check(Content(**render(content, link)))
