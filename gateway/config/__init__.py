"""The configuration file: `load` reads it strictly and reports every mistake at once.

`Config` and `GroupConfig` are what the gateway uses, resolved and immutable; `warnings` says what is unwise,
`compatible` what a running gateway cannot take over, and `render` puts both into lines.
"""

from gateway.config.advice import compatible, warnings
from gateway.config.durations import Cap, PlaceRules, QuietHours
from gateway.config.formats import Listen
from gateway.config.load import load, parse
from gateway.config.mistakes import ConfigError, Mistake
from gateway.config.model import (
    ApiKey,
    ButtonIndex,
    CustomKeyword,
    EventSink,
    Frequency,
    GatewayConfig,
    HealthConfig,
    KeywordSet,
    OptInForm,
    PromptTemplate,
    Quality,
    ReplyMode,
    ReplySet,
    Retention,
    Scope,
    Simulator,
    StopScope,
    Turnstile,
    TwilioConfig,
    WhatsAppConfig,
)
from gateway.config.report import render
from gateway.config.settings import Config, GroupConfig

__all__ = [
    "ApiKey",
    "ButtonIndex",
    "Cap",
    "Config",
    "ConfigError",
    "CustomKeyword",
    "EventSink",
    "Frequency",
    "GatewayConfig",
    "GroupConfig",
    "HealthConfig",
    "KeywordSet",
    "Listen",
    "Mistake",
    "OptInForm",
    "PlaceRules",
    "PromptTemplate",
    "Quality",
    "QuietHours",
    "ReplyMode",
    "ReplySet",
    "Retention",
    "Scope",
    "Simulator",
    "StopScope",
    "Turnstile",
    "TwilioConfig",
    "WhatsAppConfig",
    "compatible",
    "load",
    "parse",
    "render",
    "warnings",
]
