"""The configuration as the gateway uses it: checked, resolved, immutable.

A group knows its medium and whether it has double opt-in, and its vocabulary is built once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from channels.channel import Medium
from gateway.config.durations import Cap, PlaceRules, QuietHours
from gateway.config.model import (
    ApiKey,
    Console,
    CustomKeyword,
    EventSink,
    File,
    Frequency,
    GatewayConfig,
    GroupTable,
    KeywordSet,
    Links,
    OptInForm,
    PromptTemplate,
    ReplySet,
    Retention,
    Simulator,
    StopScope,
    TwilioConfig,
    WhatsAppConfig,
    double_opt_in_by_default,
)
from gateway.core.consent import stop_question
from gateway.core.consent.keywords import Vocabulary
from gateway.core.consent.normalize import normalize
from gateway.core.consent.states import GroupRules, Kind, LikelyOptOut, Reply


@dataclass(frozen=True)
class GroupConfig:
    """A subscription group. `quiet_hours` are minutes of the recipient's day, `marketing_caps` (limit, window in
    microseconds), `confirm_within` microseconds. With `has_form` a form asks people to confirm whatever
    `double_opt_in` says."""

    id: str
    name: str
    brand: str
    medium: Medium
    channels: tuple[str, ...]
    double_opt_in: bool
    confirm_within: int
    marketing_caps: tuple[Cap, ...]
    quiet_hours: QuietHours | None
    quiet_hours_in: PlaceRules
    quiet_hours_of_states: bool
    stop_scope: StopScope
    likely_opt_out: LikelyOptOut
    keywords: Mapping[str, KeywordSet]
    replies: Mapping[str, ReplySet]
    custom_keywords: tuple[CustomKeyword, ...]
    has_form: bool
    vocabulary: Vocabulary = field(repr=False)

    @property
    def rules(self) -> GroupRules:
        """What `decide` needs to know of the group."""
        return GroupRules(self.double_opt_in, self.confirm_within, stop_everywhere=self.stop_scope == "everywhere")

    def means(self, word: str, kind: Kind) -> bool:
        """Whether a word, however written, is a keyword of a kind in this group, in any language."""
        tables = (self.vocabulary.settled, self.vocabulary.pending)
        meanings = [table.get(normalize(word)) for table in tables]
        return any(match is not None and match.kind is kind for match in meanings)

    def reply_text(self, reply: Reply | str, language: str | None) -> str | None:
        """The text of a reply in a language, else in its main language, else in English; None when there is none.
        A custom keyword's reply stands with the keyword. The question whether to stop that nobody wrote is the built-in
        one of each of these languages."""
        for tag in _in_order(language):
            text = getattr(self._by_tag.get(tag), str(reply), None)
            if isinstance(text, str):
                return text
            if reply == Reply.ASK_STOP and tag in stop_question.TEXTS:
                return stop_question.TEXTS[tag].text.format(brand=self.brand)
        return None

    def prompt_template(self, language: str | None) -> PromptTemplate | None:
        """The template that prompts on WhatsApp outside the window, by the same order of languages."""
        known = [self._by_tag[tag].prompt_template for tag in _in_order(language) if tag in self._by_tag]
        return next((template for template in known if template is not None), None)

    @cached_property
    def _by_tag(self) -> dict[str, ReplySet]:
        return {language.lower(): replies for language, replies in self.replies.items()}


def _in_order(language: str | None) -> list[str]:
    """The languages in which a text is looked for."""
    wanted = (language or "en").replace("_", "-").lower()
    return [*dict.fromkeys((wanted, wanted.partition("-")[0], "en"))]


@dataclass(frozen=True)
class Config:
    """The whole configuration."""

    gateway: GatewayConfig
    api_keys: tuple[ApiKey, ...]
    channels: Mapping[str, TwilioConfig | WhatsAppConfig]
    groups: Mapping[str, GroupConfig]
    frequency: Frequency
    event_sinks: tuple[EventSink, ...]
    simulator: Simulator | None
    forms: Mapping[str, OptInForm]
    links: Links | None
    console: Console
    retention: Retention

    def group_of(self, channel_id: str) -> GroupConfig | None:
        """The group that a channel belongs to, if it belongs to any."""
        return self._owners.get(channel_id)

    def channels_of_app(self, channel: WhatsAppConfig) -> dict[str, WhatsAppConfig]:
        """The channels of the app whose secret signs this channel's webhooks, itself included, in the order of ids."""
        return {
            id_: settings
            for id_, settings in sorted(self.channels.items())
            if isinstance(settings, WhatsAppConfig) and settings.app_secret == channel.app_secret
        }

    @cached_property
    def _owners(self) -> dict[str, GroupConfig]:
        return {channel: group for group in self.groups.values() for channel in group.channels}


def resolve(file: File) -> Config:
    """The configuration of a file that has passed every check."""
    groups = {name: _group(name, table, file) for name, table in file.subscription_groups.items()}
    return Config(
        gateway=file.gateway,
        api_keys=file.api_keys,
        channels=file.channels,
        groups=groups,
        frequency=file.frequency,
        event_sinks=file.event_sinks,
        simulator=file.simulator,
        forms=file.forms,
        links=file.links,
        console=file.console,
        retention=file.retention,
    )


def _group(group_id: str, table: GroupTable, file: File) -> GroupConfig:
    medium = file.channels[table.channels[0]].medium
    double_opt_in = double_opt_in_by_default(medium) if table.double_opt_in is None else table.double_opt_in
    has_form = any(form.group == group_id for form in file.forms.values())
    return GroupConfig(
        id=group_id,
        name=table.name,
        brand=table.brand or table.name,
        medium=medium,
        channels=table.channels,
        double_opt_in=double_opt_in,
        confirm_within=table.confirm_within,
        marketing_caps=table.marketing_caps,
        quiet_hours=table.quiet_hours,
        quiet_hours_in=table.quiet_hours_in,
        quiet_hours_of_states=table.quiet_hours_of_states,
        stop_scope=table.stop_scope,
        likely_opt_out=table.likely_opt_out,
        keywords=table.keywords,
        replies=table.replies,
        custom_keywords=table.custom_keywords,
        has_form=has_form,
        vocabulary=_vocabulary(table, medium, double_opt_in, has_form),
    )


def _vocabulary(table: GroupTable, medium: Medium, double_opt_in: bool, has_form: bool) -> Vocabulary:
    def given(name: str) -> dict[str, tuple[str, ...]]:
        lists = {language: getattr(keywords, name) for language, keywords in table.keywords.items()}
        return {language: words for language, words in lists.items() if words is not None}

    return Vocabulary.build(
        opt_in=given("opt_in"),
        confirm=given("confirm"),
        opt_out=given("opt_out"),
        help=given("help"),
        stop_promotions=given("stop_promotions"),
        custom=[custom.keywords for custom in table.custom_keywords],
        double_opt_in=double_opt_in,
        has_form=has_form,
        promotions_apart=medium is Medium.WHATSAPP,  # in SMS, STOP is what there is
        brand=table.brand or table.name,
    )
