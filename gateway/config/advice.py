"""What is not wrong but unwise, and what a running gateway cannot take over.

`warnings` looks at a configuration that has been loaded: a database whose certificate is not checked, groups without
quiet hours, confirm words without effect, prompts, confirmations and help that lack what carriers and the CTIA require,
a confirmation of a stop that promises too much or contains an offer. Frequency, rates, offers and promises are looked
for in English texts only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from channels.channel import Medium
from gateway.config.formats import sslmode
from gateway.config.mistakes import Loc, Mistake, dotted
from gateway.config.settings import Config, GroupConfig
from gateway.core.consent.normalize import normalize
from gateway.core.consent.states import Kind, Reply

_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
_MESSAGES = r"(?:msgs?|messages?|texts?|alerts?|sms)"
_FREQUENCY = re.compile(
    rf"\b{_NUMBER}\s*{_MESSAGES}\b|\brecurring\b|\b{_MESSAGES}\s+freq(?:uency)?\b|\bfrequency\s+varies\b"
    rf"|\b{_MESSAGES}\s*(?:/|per|a|each|every)\s*(?:day|week|wk|month|mo|year)|\b(?:daily|weekly|monthly)\b",
    re.IGNORECASE,
)
_RATES = re.compile(r"\b(?:msg|message)s?\s*(?:&|and)\s*data\s+rates\s+may\s+apply", re.IGNORECASE)

_OFFER = re.compile(
    r"\d\s*%|[$€£]\s*\d|\d\s*(?:off|euro|dollars?)\b|\b(?:sale|discount|deals?|coupon|promo code|voucher|free gift)\b",
    re.IGNORECASE,
)
_SILENCE = re.compile(rf"\bno\s+(?:more|further)\s+{_MESSAGES}\b", re.IGNORECASE)
_CONTACT = re.compile(r"[\w-]+\.[a-z]{2,}\b|\S@\S|\+?\d[\d\s().-]{5,}\d", re.IGNORECASE)


AT_START = ("listen", "store", "node")
"""The keys of `[gateway]` that are read once."""


def warnings(config: Config) -> list[Mistake]:
    """What is unwise in a configuration, in the order of the file."""
    unwise: list[Mistake] = []
    if sslmode(config.gateway.store.get_secret_value()) is None:
        why = "is a database on another machine, and whose it is is not checked: add ?sslmode=verify-full"
        unwise.append(Mistake(dotted(("gateway", "store")), why))
    for channel in config.channels:
        if config.group_of(channel) is None:
            why = "belongs to no subscription group, so nobody can opt in or out through it"
            unwise.append(Mistake(dotted(("channels", channel)), why))
    if not config.gateway.trusted_proxies and (pages := _pages_behind_a_proxy(config)):
        why = f"is not set: behind the proxy that has the certificate, {pages} do not know who fills them in"
        unwise.append(Mistake(dotted(("gateway", "trusted_proxies")), why))
    for group in config.groups.values():
        unwise += _group(group)
        unwise += _one_brand(group, config)
    return unwise


def _pages_behind_a_proxy(config: Config) -> str:
    """Which pages for everybody are reached by https, which the gateway itself does not speak; empty where none is."""
    forms = ["forms"] if config.forms and config.gateway.public_url.startswith("https:") else []
    links = ["preference pages"] if config.links is not None else []  # always by https
    return " and ".join(forms + links)


def compatible(old: Config, new: Config) -> list[Mistake]:
    """What of the new configuration cannot be applied without a restart; empty when all can."""
    mistakes = [
        _restart(("gateway", key)) for key in AT_START if getattr(old.gateway, key) != getattr(new.gateway, key)
    ]
    if old.simulator != new.simulator:
        mistakes.append(_restart(("simulator", "listen") if old.simulator and new.simulator else ("simulator",)))
    if old.console != new.console:
        mistakes.append(_restart(("console", "listen")))
    return mistakes


def _restart(loc: Loc) -> Mistake:
    return Mistake(dotted(loc), "cannot change while the gateway runs; restart it")


def _group(group: GroupConfig) -> Iterator[Mistake]:
    here: Loc = ("subscription_groups", group.id)
    if group.quiet_hours is None and not group.quiet_hours_in:
        yield Mistake(dotted((*here, "quiet_hours")), "is not set: marketing may go out at night")
    for language, keywords in group.keywords.items():
        if keywords.confirm and not (group.double_opt_in or group.has_form):
            path = dotted((*here, "keywords", language, "confirm"))
            yield Mistake(path, "has no effect: the group has no double opt-in")
    for language, replies in group.replies.items():
        texts = {
            Reply.PROMPT: replies.prompt if group.double_opt_in or group.has_form else None,
            Reply.CONFIRMED: replies.confirmed,
            Reply.HELP: replies.help,
            Reply.ASK_STOP: replies.ask_stop,
        }
        for reply, text in texts.items():
            lacking = list(_lacking(group, reply, language, text)) if text is not None else []
            if lacking:
                path = dotted((*here, "replies", language, reply))
                yield Mistake(path, f"does not say {', '.join(lacking[:-1])}{' or ' * (len(lacking) > 1)}{lacking[-1]}")
        if replies.opted_out is not None and _english(language) and _OFFER.search(replies.opted_out):
            path = dotted((*here, "replies", language, Reply.OPTED_OUT))
            yield Mistake(path, "contains an offer; a confirmation of a stop must not contain one")
    if group.medium is Medium.WHATSAPP and group.double_opt_in and group.prompt_template("en") is None:
        why = "is not set: outside the service window nobody can be asked to confirm"
        yield Mistake(dotted((*here, "replies", "en", "prompt_template")), why)


def _one_brand(group: GroupConfig, config: Config) -> Iterator[Mistake]:
    """A stop's confirmation that promises no more messages, although another group of the brand goes on sending."""
    if group.medium is not Medium.SMS or group.stop_scope == "everywhere":
        return
    others = [
        other.id
        for other in config.groups.values()
        if other.id != group.id and other.medium is Medium.SMS and _brand(other) == _brand(group)
    ]
    for language, replies in group.replies.items():
        if others and _english(language) and replies.opted_out is not None and _SILENCE.search(replies.opted_out):
            path = dotted(("subscription_groups", group.id, "replies", language, Reply.OPTED_OUT))
            why = f'promises no more messages, but {", ".join(others)} has the same brand and stop_scope is "group"'
            yield Mistake(path, why)


def _brand(group: GroupConfig) -> str:
    """The first word of the brand, normalized: a text that has it names the brand."""
    return normalize(group.brand.split()[0]) if group.brand.split() else ""


def _english(language: str) -> bool:
    return language.partition("-")[0] == "en"


def _lacking(group: GroupConfig, reply: Reply, language: str, text: str) -> Iterator[str]:
    """What a prompt, a confirmation, the help or the question whether to stop ought to say and does not."""
    phrases = _phrases(text)
    if _brand(group) not in phrases:
        yield f'the brand ("{group.brand.split()[0]}")'
    if reply is Reply.ASK_STOP:
        if not any(group.means(phrase, Kind.OPT_OUT) for phrase in phrases):
            yield "STOP"
        answers = map(group.vocabulary.answer, phrases)
        if not any(answer is not None and answer.kind is Kind.KEEP for answer in answers):
            yield "a word that goes on, such as KEEP"
        return
    if reply is Reply.HELP:
        if not _CONTACT.search(text):
            yield "how to reach you (a web page, an e-mail or a number)"
        if not any(group.means(phrase, Kind.OPT_OUT) for phrase in phrases):
            yield "STOP"
        return
    if group.medium is Medium.SMS and _english(language):
        if not _FREQUENCY.search(text):
            yield "how many messages to expect"
        if not _RATES.search(text):
            yield '"Msg & data rates may apply"'
    if not any(group.means(phrase, Kind.HELP) for phrase in phrases):
        yield "HELP"
    if not any(group.means(phrase, Kind.OPT_OUT) for phrase in phrases):
        yield "STOP"
    confirming = (Kind.CONFIRM,) if group.double_opt_in else (Kind.CONFIRM, Kind.OPT_IN)
    if reply is Reply.PROMPT and not any(group.means(phrase, kind) for phrase in phrases for kind in confirming):
        yield "a confirm word"


def _phrases(text: str) -> set[str]:
    """Every run of up to four words of a text, normalized: the keywords and the brand that it may name. The empty
    phrase is one of them, for a brand that is empty when normalized."""
    words = re.findall(r"\w+", text)
    runs = (" ".join(words[start : start + length]) for length in range(1, 5) for start in range(len(words)))
    return {"", *map(normalize, runs)}
