"""The automatic replies: which text, in which language, and whether the person may be sent one more.

A reply is a message like any other, in the first lane of the same outbox. It carries the words of the group's
settings and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from channels.channel import Channel, Medium
from channels.outbound import KEEP_PAYLOAD, STOP_PAYLOAD, Content
from gateway.config import Config, GroupConfig, PromptTemplate
from gateway.consents import group_quiet_hours
from gateway.consents.addresses import identity_of
from gateway.core.clock import DAY, Instant
from gateway.core.consent import reply_limits, stop_question
from gateway.core.consent.states import Reply, Signal, SignalSource
from gateway.core.policy import gates, lanes, quiet_hours, time_zones
from gateway.store.contents import content_json, form_of
from gateway.store.outbox import NewMessage
from gateway.store.person_states import PersonState, SentReply

KEEPING_QUIET = (SignalSource.API, SignalSource.CRM, SignalSource.IMPORT)
"""Sources behind which no person waits for the prompt."""


NEVER = 365 * DAY
"""Longer than any prompt waits: hours that never open."""


def keeps_quiet(reply: Reply, signal: Signal) -> bool:
    """Whether a reply waits for the end of quiet hours."""
    return reply is Reply.PROMPT and signal.source in KEEPING_QUIET


@dataclass(frozen=True, slots=True)
class ReplyAddress:
    """Where a signal came in: the channel and the address that its replies go to, and what of the keyword decides
    the reply (the languages that have it, a custom keyword's own text)."""

    channel: str
    address: str
    languages: tuple[str, ...] = ()
    text: str | None = None


class AutoReplies:
    """The automatic replies of one transaction."""

    def __init__(self, config: Config, channels: Mapping[str, Channel], now: Instant) -> None:
        self._config = config
        self._channels = channels
        self._now = now
        self.drafts: list[NewMessage] = []

    def draft(
        self, person: PersonState, group: GroupConfig, reply: Reply, signal: Signal, place: ReplyAddress, message: str,
        quiet_until: Instant | None,
    ) -> None:  # fmt: skip
        """Write a reply, as the message of this id."""
        language = reply_limits.language(place.languages, person.language)
        text = self.text(person, group, reply, place)
        if text is None or place.channel not in self._channels:
            return
        content = self._content(person, group, reply, language, text, place)
        person.replies.setdefault(place.channel, []).append(SentReply(self._now, reply.value, message))
        self.drafts.append(
            NewMessage(
                id=message,
                channel=place.channel,
                contact_id=person.id,
                address=place.address,
                group_id=group.id,
                category=gates.Category.UTILITY,
                kind="reply",
                reply=reply.value,
                stream=f"{place.channel}/{lanes.REPLIES}",
                lane=lanes.REPLIES,
                due_at=self._now if quiet_until is None else quiet_until,
                expires_at=signal.at.received + reply_limits.life(reply, signal.source),
                created_at=self._now,
                cost=self._channels[place.channel].cost(content),
                form=form_of(content),
                content=content_json(content),
                options=json.dumps({"keeps_quiet": True}) if keeps_quiet(reply, signal) else None,
            )
        )

    def text(self, person: PersonState, group: GroupConfig, reply: Reply, place: ReplyAddress) -> str | None:
        """What a reply says to a person; None where nobody wrote it."""
        language = reply_limits.language(place.languages, person.language)
        return place.text if reply is Reply.CUSTOM else group.reply_text(reply.value, language)

    def quiet_until(
        self, person: PersonState, group: GroupConfig, signal: Signal, place: ReplyAddress
    ) -> Instant | None:
        """Until when a prompt keeps quiet hours, None for not at all (contract §5, "Sources")."""
        value = identity_of(place.address).value
        hours = group_quiet_hours.hours(group, value) if keeps_quiet(Reply.PROMPT, signal) else None
        if hours is None:
            return None
        opens = quiet_hours.next_allowed(self._now, time_zones.zones_of(value, person.timezone), hours)
        if opens is None:
            return self._now + NEVER
        return opens if opens > self._now else None

    def prompts_by_template(self, person: PersonState, group: GroupConfig, place: ReplyAddress) -> bool:
        """Whether a prompt to a person would be the group's template: outside the service window, if there is one."""
        return self._template(person, group, reply_limits.language(place.languages, person.language), place) is not None

    def _content(
        self, person: PersonState, group: GroupConfig, reply: Reply, language: str, text: str, place: ReplyAddress
    ) -> Content:
        """The text, or outside the service window the group's template that prompts."""
        template = self._template(person, group, language, place) if reply is Reply.PROMPT else None
        if template is not None:
            return Content(template=template.as_template())
        if reply is Reply.ASK_STOP and group.medium is Medium.WHATSAPP:
            return Content(interactive=_two_buttons(text, stop_question.of(language)))
        return Content(text=text)

    def _template(
        self, person: PersonState, group: GroupConfig, language: str, place: ReplyAddress
    ) -> PromptTemplate | None:
        _, window = person.talked.get(place.channel, (None, None))
        if not self._channels[place.channel].capabilities.service_window:
            return None
        return group.prompt_template(language) if window is None or window <= self._now else None


def _two_buttons(text: str, question: stop_question.StopQuestion) -> dict[str, object]:
    """The question as a message with buttons, in the shape that the send API takes."""
    buttons = ((STOP_PAYLOAD, question.stop), (KEEP_PAYLOAD, question.keep))
    return {"type": "button", "body": text, "buttons": [{"id": id_, "title": label} for id_, label in buttons]}
