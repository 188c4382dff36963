"""What the gates need to know of one message: from its row and its person's state, in one way for intake, the claim
and the review of what waits after a stop."""

from __future__ import annotations

from channels.channel import Channel
from gateway.consents.addresses import identity_of
from gateway.core.clock import Instant
from gateway.core.consent.effective import inherited
from gateway.core.consent.states import EVERYWHERE, Consent
from gateway.core.policy import gates
from gateway.core.policy.gates import Category, GateFacts, Verdict, stricter
from gateway.store.outbox import NewMessage
from gateway.store.person_states import PersonState
from gateway.store.stored_messages import StoredMessage


def consent_in(person: PersonState, group: str | None, now: Instant) -> Consent:
    """The person's consent in a group as it stands now. A group without a consent of its own inherits a stop that was
    meant for every group; a channel outside every group knows nobody."""
    if group is None:
        return Consent()
    return inherited(person.consents.get(group), person.consents.get(EVERYWHERE), now)


def facts_of(
    person: PersonState,
    channel: Channel,
    *,
    group: str | None,
    address: str,
    category: Category,
    reply: str | None,
    template: bool,
    now: Instant,
    live: tuple[str, str] | None = None,
    message: str | None = None,
) -> GateFacts:
    """The facts about one message at `now`. `category` is the one that decides, `live` its template's status and
    category, if we know them; `message` is its id, by which a prompt is known."""
    answerable_at, window_until = person.talked.get(channel.id, (None, None))
    return GateFacts(
        category=category,
        consent=consent_in(person, group, now),
        now=now,
        reply=reply,
        prompt=message,
        blocked=channel.id in person.blocked,
        invalid=bool(person.invalid) and identity_of(address).value in person.invalid,
        answerable_at=answerable_at,
        window_until=window_until,
        needs_window=channel.capabilities.service_window and not template,
        template=live[0] if live else None,
    )


def verdict_on(
    message: NewMessage | StoredMessage, person: PersonState, channel: Channel, now: Instant
) -> Verdict | None:
    """What the gates say of a message by what is known of its person and its channel alone: the first refusal or
    deferral, None when it may go."""
    return gates.verdict(
        facts_of(
            person,
            channel,
            group=message.group_id,
            address=message.address,
            category=stricter(message.category, None),
            reply=message.reply,
            template=message.form == "template",
            now=now,
            message=message.id,
        )
    )
