"""The shape of the whole file, as pydantic models: strict, frozen, an unknown key is an error.

Every field is checked by itself here; what concerns several fields stands in `checks`. Spans of time are integers in
microseconds. Secrets are `SecretStr`. Lists are tuples (`environment.expand` makes them so). The public, resolved
configuration is `settings.Config`; channels, keys and sinks are used as they stand here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from ipaddress import IPv4Network, IPv6Network
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr

from channels.channel import Medium
from gateway.config import durations, formats
from gateway.config.durations import Cap, PlaceRules, QuietHours
from gateway.config.formats import Listen
from gateway.config.mistakes import Malformed
from gateway.core.clock import DAY, HOUR, MINUTE, SECOND
from gateway.core.consent.states import LikelyOptOut
from gateway.core.event_types import EventType

Scope = Literal["send", "consent", "read", "personal", "admin"]
"""What an API key may do: `personal` is to see who people are in the console, and to export them; `admin` is all."""

ReplyMode = Literal["gateway", "twilio_default", "advanced_opt_out", "toll_free"]
"""Who answers STOP, START and HELP on a Twilio channel."""

StopScope = Literal["group", "everywhere"]
"""How far a STOP reaches."""


def _hidden(check: Callable[[str], str]) -> AfterValidator:
    """A check of a secret's text that keeps it a secret."""

    def checked(secret: SecretStr) -> SecretStr:
        check(secret.get_secret_value())
        return secret

    return AfterValidator(checked)


def _hex_digest(value: str) -> str:
    if len(value) != 64 or not set(value) <= set("0123456789abcdefABCDEF"):
        raise Malformed("is not a SHA-256 in 64 hexadecimal digits")
    return value


def _rising(pair: tuple[float, float]) -> tuple[float, float]:
    if not 0 < pair[0] <= pair[1]:
        raise Malformed("must be two shares above 0, for yellow and for red, the second not below the first")
    return pair


Text = Annotated[str, Field(min_length=1)]
Duration = Annotated[int, BeforeValidator(durations.duration)]
CapRule = Annotated[Cap, BeforeValidator(durations.cap)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Thresholds = Annotated[tuple[Share, Share], AfterValidator(_rising)]
Rate = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Secret = Annotated[SecretStr, Field(min_length=1)]
BearerSecret = Annotated[SecretStr, _hidden(formats.bearer)]
Url = Annotated[str, AfterValidator(formats.http_url)]
Slug = Annotated[str, AfterValidator(formats.slug)]
Language = Annotated[str, AfterValidator(formats.language)]
Keywords = tuple[Annotated[str, AfterValidator(formats.keyword)], ...]
Network = Annotated[IPv4Network | IPv6Network, BeforeValidator(formats.network)]
ListenAddress = Annotated[Listen, BeforeValidator(formats.listen)]
Region = Annotated[str, AfterValidator(formats.region)]
ButtonIndex = Annotated[int, Field(ge=0, le=9)]
"""A button's place among all buttons of a template, which are ten at most."""
Digits = Annotated[str, Field(pattern=r"^[0-9]{1,32}$")]


class Table(BaseModel):
    """A table of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)


class GatewayConfig(Table):
    """`[gateway]`. `store` may hold a password, so it is a secret. `node` is the process's name for people (None: host
    and process id). `trusted_proxies` are believed when they say in X-Forwarded-For for whom they ask. `countries` may
    be written to (none: all); the caps of `prompts_per_…` are for prompts that forms ask for, against traffic
    pumping."""

    listen: ListenAddress = Listen("127.0.0.1", 8080)
    public_url: Url
    store: Annotated[SecretStr, _hidden(formats.store_url)] = SecretStr("sqlite:///assent.db")
    node: Text | None = None
    default_region: Region = "US"
    trusted_proxies: tuple[Network, ...] = ()
    countries: tuple[Region, ...] = ()
    prompts_per_ip: tuple[CapRule, ...] = (Cap(5, HOUR), Cap(20, DAY))
    prompts_per_range: tuple[CapRule, ...] = (Cap(10, HOUR), Cap(30, DAY))
    prompts_per_group: tuple[CapRule, ...] = (Cap(60, HOUR),)
    prompts_per_country: tuple[CapRule, ...] = (Cap(20, HOUR),)


class ApiKey(Table):
    """One of `[[api_keys]]`: exactly one of `key` and `sha256` is set."""

    name: Text
    key: BearerSecret | None = None
    sha256: Annotated[SecretStr, _hidden(_hex_digest)] | None = None
    scopes: Annotated[tuple[Scope, ...], Field(min_length=1)]

    def may(self, scope: Scope) -> bool:
        """Whether the key has a scope, or all of them."""
        return scope in self.scopes or "admin" in self.scopes

    @property
    def digest(self) -> bytes:
        """The SHA-256 of the key, to be compared in constant time."""
        if self.key is not None:
            return hashlib.sha256(self.key.get_secret_value().encode()).digest()
        return bytes.fromhex(self.sha256.get_secret_value() if self.sha256 else "")


class Quality(Table):
    """`[channels.x.quality]`: which share of the marketing budget each rating leaves, and how much of it a day may give
    back after a rating has risen (None: all at once)."""

    green: Share = 1.0
    yellow: Share = 0.5
    red: Share = 0.0
    unknown: Share = 0.5
    recover_per_day: Rate | None = None


class SmsQuality(Quality):
    """The same for SMS, where only we rate a channel: an unknown rating takes nothing away."""

    unknown: Share = 1.0


class HealthConfig(Table):
    """`[channels.x.health]`: for each sign, the shares of what was sent from which it counts as yellow and as red; and
    how many messages a window needs (`sample`) before its shares mean anything."""

    sample: Annotated[int, Field(ge=1)] = 200
    opt_outs: Thresholds = (0.02, 0.05)
    filtered: Thresholds = (0.01, 0.05)
    unreachable: Thresholds = (0.05, 0.15)


class TwilioConfig(Table):
    """A channel of Twilio: exactly one of `sender` and `messaging_service_sid` is set. `rate` is segments a second,
    `deactivations` whether Twilio's daily list of deactivated numbers is processed."""

    adapter: Literal["twilio"]
    account_sid: Annotated[str, Field(pattern=r"^AC[0-9A-Za-z]{1,64}$")]
    auth_token: Secret
    sender: Annotated[str, AfterValidator(formats.sender)] | None = None
    messaging_service_sid: Annotated[str, Field(pattern=r"^MG[0-9A-Za-z]{1,64}$")] | None = None
    rate: Rate = 1.0
    replies: ReplyMode = "gateway"
    deactivations: bool = False
    timeout: Duration = 15 * SECOND
    api_base_url: Url | None = None
    quality: SmsQuality = SmsQuality()
    health: HealthConfig = HealthConfig()

    @property
    def medium(self) -> Medium:
        """SMS."""
        return Medium.SMS


class WhatsAppConfig(Table):
    """A channel of the WhatsApp Cloud API. `rate` is messages a second, `limit_margin` the share of Meta's messaging
    limit that is used, `portfolio` names the business portfolio whose numbers share that limit, `us_marketing` says
    whether marketing templates are sent to US area codes."""

    adapter: Literal["whatsapp"]
    phone_number_id: Digits
    business_account_id: Digits
    display_phone_number: Annotated[str, AfterValidator(formats.phone)]
    access_token: BearerSecret
    app_secret: Secret
    verify_token: Secret
    graph_version: Annotated[str, Field(pattern=r"^v[1-9][0-9]?\.[0-9]$")] = "v26.0"
    portfolio: Text = Field(default_factory=lambda data: str(data["business_account_id"]))
    rate: Rate = 80.0
    quality_poll: Duration = 3 * MINUTE
    limit_margin: Annotated[float, Field(gt=0, le=1, allow_inf_nan=False)] = 1.0
    us_marketing: bool = True
    timeout: Duration = 15 * SECOND
    api_base_url: Url | None = None
    quality: Quality = Quality()
    health: HealthConfig = HealthConfig()

    @property
    def medium(self) -> Medium:
        """WhatsApp."""
        return Medium.WHATSAPP


ChannelConfig = Annotated[TwilioConfig | WhatsAppConfig, Field(discriminator="adapter")]
ADAPTERS: dict[str, Medium] = {"twilio": Medium.SMS, "whatsapp": Medium.WHATSAPP}
"""The medium of each adapter."""


def double_opt_in_by_default(medium: Medium | None) -> bool:
    """Whether a group that does not say has double opt-in. An unknown medium (None) counts as SMS."""
    return medium is not Medium.WHATSAPP


class KeywordSet(Table):
    """`[subscription_groups.x.keywords.en]`. None is "not given": the default serves."""

    opt_in: Keywords | None = None
    confirm: Keywords | None = None
    opt_out: Keywords | None = None
    help: Keywords | None = None
    stop_promotions: Keywords | None = None


class PromptTemplate(Table):
    """The approved template that prompts on WhatsApp when no service window is open. `opt_in_button` is the index of
    the quick reply that confirms."""

    name: Text
    language: Text
    body: tuple[str, ...] = ()
    opt_in_button: ButtonIndex | None = None

    def as_template(self) -> dict[str, object]:
        """The template in the shape that the send API takes."""
        content: dict[str, object] = {"name": self.name, "language": self.language, "body": list(self.body)}
        if self.opt_in_button is not None:
            content["opt_in_button"] = self.opt_in_button
        return content


class ReplySet(Table):
    """`[subscription_groups.x.replies.en]`: the automatic replies, in one language."""

    prompt: Text | None = None
    confirmed: Text | None = None
    opted_out: Text | None = None
    help: Text | None = None
    promotions_stopped: Text | None = None
    ask_stop: Text | None = None
    prompt_template: PromptTemplate | None = None


class CustomKeyword(Table):
    """One of `[[subscription_groups.x.custom_keywords]]`: words with a reply of their own, which may also be an
    opt-in to another group."""

    keywords: Annotated[Keywords, Field(min_length=1)]
    reply: Text
    subscribes: Text | None = None


class GroupTable(Table):
    """`[subscription_groups.x]` as it is written; `settings.GroupConfig` is what the gateway uses."""

    name: Text
    brand: Text | None = None
    channels: Annotated[tuple[str, ...], Field(min_length=1)]
    double_opt_in: bool | None = None
    confirm_within: Duration = 30 * DAY
    marketing_caps: tuple[CapRule, ...] = ()
    quiet_hours: Annotated[QuietHours, BeforeValidator(durations.quiet_hours)] | None = None
    quiet_hours_in: Annotated[PlaceRules, BeforeValidator(durations.quiet_places)] = ()
    quiet_hours_of_states: bool = False
    stop_scope: StopScope = "group"
    likely_opt_out: Annotated[LikelyOptOut, Field(strict=False)] = LikelyOptOut.ASK
    keywords: dict[Language, KeywordSet] = {}
    replies: dict[Language, ReplySet] = {}
    custom_keywords: tuple[CustomKeyword, ...] = ()


class Frequency(Table):
    """`[frequency]`: caps over all groups and media together."""

    marketing_caps: tuple[CapRule, ...] = ()


class EventSink(Table):
    """One of `[[event_sinks]]`: where the application gets its events."""

    url: Annotated[str, AfterValidator(formats.sink_url)]
    secret: Annotated[SecretStr, _hidden(formats.sink_secret)]
    types: Annotated[tuple[Annotated[EventType, Field(strict=False)], ...], Field(min_length=1)] = tuple(EventType)
    raw: bool = False


class Simulator(Table):
    """`[simulator]`: plays Twilio and Graph over HTTP."""

    listen: ListenAddress = Listen("127.0.0.1", 8090)


class Turnstile(Table):
    """`turnstile` of a form: the check by Cloudflare that no machine fills it in."""

    site_key: Text
    secret: Secret
    api_base_url: Url = "https://challenges.cloudflare.com"


class FormTexts(Table):
    """`[forms.x.texts.xx]`: what a form says in a language. The disclosure is evidence, word by word."""

    title: Text
    disclosure: Text


class OptInForm(Table):
    """`[forms.x]`: a page that asks for a phone number, `/f/x`. `origins` may embed it and post to it; `min_age` in
    years asks for a birth date, of which only the result is kept."""

    group: Slug
    origins: tuple[Annotated[str, AfterValidator(formats.origin)], ...] = ()
    terms_url: Url | None = None
    privacy_url: Url | None = None
    min_age: Annotated[int, Field(ge=1, le=120)] | None = None
    turnstile: Turnstile | None = None
    texts: Annotated[dict[Language, FormTexts], Field(min_length=1)]


class Links(Table):
    """`[links]`: the sender's own domain, under which people get the links to their preferences."""

    base: Annotated[str, AfterValidator(formats.origin)]


class Console(Table):
    """`[console]`: where the console listens. None: on the gateway's own listener where that is loopback, else it is
    off."""

    listen: ListenAddress | None = None


def _at_least(least: int) -> AfterValidator:
    """A span that is not too short."""

    def checked(span: int) -> int:
        if span < least:
            raise Malformed(f"must be at least {durations.written(least)}")
        return span

    return AfterValidator(checked)


class Retention(Table):
    """`[retention]`: how old may be what people and campaigns said, webhooks as they came, and evidence in the ledger
    (counted from the last message to that person). None: it stays."""

    texts: Annotated[Duration, _at_least(30 * DAY)] | None = None
    raw: Annotated[Duration, _at_least(DAY)] | None = None
    evidence: Annotated[Duration, _at_least(30 * DAY)] | None = None


class File(Table):
    """The whole file, as it is written."""

    gateway: GatewayConfig
    api_keys: tuple[ApiKey, ...] = ()
    channels: dict[Slug, ChannelConfig] = {}
    subscription_groups: dict[Slug, GroupTable] = {}
    frequency: Frequency = Frequency()
    event_sinks: tuple[EventSink, ...] = ()
    simulator: Simulator | None = None
    forms: dict[Slug, OptInForm] = {}
    links: Links | None = None
    console: Console = Console()
    retention: Retention = Retention()
