"""The automatic replies: which text, in which language, and whether the person may be sent one more.

A reply is a message like any other, in the first lane of the same outbox. It carries the words of the group's
settings and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from channels.base import Channel, Content
from gateway.clock import DAY, HOUR, MINUTE, Instant
from gateway.config import Config, GroupConfig, PromptTemplate
from gateway.consent import replies
from gateway.consent.model import Decision, Reply, Signal, Source
from gateway.contents import content_json, form_of
from gateway.gates import lanes, policy, quiet_hours, zones
from gateway.ids import new_id
from gateway.people import night
from gateway.people.identity import identity_of
from gateway.store.messages import NewMessage
from gateway.store.people import PersonState

LIFE: Mapping[Reply, int] = {Reply.OPTED_OUT: 5 * MINUTE, Reply.PROMOTIONS_STOPPED: 5 * MINUTE}
"""How long after its cause a reply may go out: a confirmation is presumed covered by the stop for 5 minutes
(47 CFR 64.1200(a)(12)); the others have an hour, a prompt that an outside source asked for a day."""


KEEPING_QUIET = (Source.API, Source.CRM, Source.IMPORT)
"""Sources behind which nobody sits and waits for the prompt."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a signal came in: the channel and the address that its replies go to, and what of the words decides the
    reply (the languages that have the word, a custom keyword's own text)."""

    channel: str
    address: str
    languages: tuple[str, ...] = ()
    text: str | None = None


class Answers:
    """The automatic replies of one transaction."""

    def __init__(self, config: Config, channels: Mapping[str, Channel], now: Instant) -> None:
        self._config = config
        self._channels = channels
        self._now = now
        self.drafts: list[NewMessage] = []

    def draft(
        self, person: PersonState, group: GroupConfig, decision: Decision, signal: Signal, place: Place
    ) -> str | None:
        """Write the reply that a decision asks for, if it may be sent, and return its text (for the ledger)."""
        reply = decision.reply
        if reply is None or place.channel not in self._channels:
            return None
        language = replies.language(place.languages, person.language)
        text = place.text if reply is Reply.CUSTOM else group.reply_text(reply.value, language)
        if text is None:
            return None
        history = person.replies.setdefault(place.channel, [])
        asked = signal.source is Source.INBOUND
        if asked and not replies.allowed(
            reply,
            replies.ReplyHistory(tuple(history)),
            received_at=signal.at.received,
            now=self._now,
            fresh=decision.fresh,
        ):
            return None
        content = self._content(person, group, reply, language, text, place)
        history.append((self._now, reply.value))
        self.drafts.append(
            NewMessage(
                id=new_id(self._now),
                channel=place.channel,
                contact_id=person.id,
                address=place.address,
                group_id=group.id,
                category=policy.Category.UTILITY,
                kind="reply",
                reply=reply.value,
                stream=f"{place.channel}/{lanes.REPLIES}",
                lane=lanes.REPLIES,
                due_at=self._due(person, group, reply, signal, place),
                expires_at=signal.at.received + LIFE.get(reply, HOUR if asked else DAY),
                created_at=self._now,
                cost=self._channels[place.channel].cost(content),
                form=form_of(content),
                content=content_json(content),
            )
        )
        return text

    def _due(self, person: PersonState, group: GroupConfig, reply: Reply, signal: Signal, place: Place) -> Instant:
        """Now, but a prompt that a machine asked for keeps quiet hours (contract §5, "Sources")."""
        if reply is not Reply.PROMPT or signal.source not in KEEPING_QUIET:
            return self._now
        value = identity_of(place.address).value
        hours = night.hours(group, value)
        if hours is None:
            return self._now
        return quiet_hours.next_allowed(self._now, zones.zones_of(value, person.timezone), hours) or self._now

    def prompts_by_template(self, person: PersonState, group: GroupConfig, place: Place) -> bool:
        """Whether a prompt to a person would be the group's template: outside the service window, if there is one."""
        return self._template(person, group, replies.language(place.languages, person.language), place) is not None

    def _content(
        self, person: PersonState, group: GroupConfig, reply: Reply, language: str, text: str, place: Place
    ) -> Content:
        """The text, or outside the service window the group's template that prompts."""
        template = self._template(person, group, language, place) if reply is Reply.PROMPT else None
        return Content(text=text) if template is None else Content(template=template.as_template())

    def _template(self, person: PersonState, group: GroupConfig, language: str, place: Place) -> PromptTemplate | None:
        _, window = person.talked.get(place.channel, (None, None))
        if not self._channels[place.channel].capabilities.service_window:
            return None
        return group.prompt_template(language) if window is None or window <= self._now else None
