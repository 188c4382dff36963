"""What is not wrong but unwise, and what a running gateway cannot take over.

`warnings` looks at a configuration that has been loaded: groups without quiet hours, and prompts and confirmations that
lack what carriers and the CTIA want to see in them. Frequency and rates are looked for in English texts for SMS only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from channels.base import Medium
from gateway.config.mistakes import Loc, Mistake, dotted
from gateway.config.resolved import Config, GroupConfig
from gateway.consent.keywords import fold
from gateway.consent.model import Kind, Reply

_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
_MESSAGES = r"(?:msgs?|messages?|texts?|alerts?|sms)"
_FREQUENCY = re.compile(
    rf"\b{_NUMBER}\s*{_MESSAGES}\b|\brecurring\b|\b{_MESSAGES}\s+freq(?:uency)?\b|\bfrequency\s+varies\b"
    rf"|\b{_MESSAGES}\s*(?:/|per|a|each|every)\s*(?:day|week|wk|month|mo|year)|\b(?:daily|weekly|monthly)\b",
    re.IGNORECASE,
)
_RATES = re.compile(r"\b(?:msg|message)s?\s*(?:&|and)\s*data\s+rates\s+may\s+apply", re.IGNORECASE)


def warnings(config: Config) -> list[Mistake]:
    """What is unwise in a configuration, in the order of the file."""
    found: list[Mistake] = []
    for channel in config.channels:
        if config.group_of(channel) is None:
            why = "belongs to no subscription group, so nobody can opt in or out through it"
            found.append(Mistake(dotted(("channels", channel)), why))
    for group in config.groups.values():
        found += _group(group)
    return found


def compatible(old: Config, new: Config) -> list[Mistake]:
    """What of the new configuration cannot be taken over without a restart."""
    found: list[Mistake] = []
    if old.gateway.listen != new.gateway.listen:
        found.append(_restart(("gateway", "listen")))
    if old.gateway.store != new.gateway.store:
        found.append(_restart(("gateway", "store")))
    if old.simulator != new.simulator:
        found.append(_restart(("simulator", "listen") if old.simulator and new.simulator else ("simulator",)))
    return found


def _restart(loc: Loc) -> Mistake:
    return Mistake(dotted(loc), "cannot change while the gateway runs; restart it")


def _group(group: GroupConfig) -> Iterator[Mistake]:
    here: Loc = ("subscription_groups", group.id)
    if group.quiet_hours is None and not group.quiet_hours_in:
        yield Mistake(dotted((*here, "quiet_hours")), "is not set: marketing may go out at night")
    for language, replies in group.replies.items():
        texts = {Reply.PROMPT: replies.prompt if group.double_opt_in else None, Reply.CONFIRMED: replies.confirmed}
        for reply, text in texts.items():
            lacking = list(_lacking(group, reply, language, text)) if text is not None else []
            if lacking:
                path = dotted((*here, "replies", language, reply))
                yield Mistake(path, f"does not say {', '.join(lacking[:-1])}{' or ' * (len(lacking) > 1)}{lacking[-1]}")
    if group.medium is Medium.WHATSAPP and group.double_opt_in and group.prompt_template("en") is None:
        why = "is not set: outside the service window nobody can be asked to confirm"
        yield Mistake(dotted((*here, "replies", "en", "prompt_template")), why)


def _lacking(group: GroupConfig, reply: Reply, language: str, text: str) -> Iterator[str]:
    """What a prompt or confirmation ought to say and does not."""
    said = _phrases(text)
    brand = group.name.split()[0] if group.name.split() else ""
    if fold(brand) not in said:
        yield f'the brand ("{brand}")'
    if group.medium is Medium.SMS and language.partition("-")[0] == "en":
        if not _FREQUENCY.search(text):
            yield "how many messages to expect"
        if not _RATES.search(text):
            yield '"Msg & data rates may apply"'
    if not any(group.means(phrase, Kind.HELP) for phrase in said):
        yield "HELP"
    if not any(group.means(phrase, Kind.OPT_OUT) for phrase in said):
        yield "STOP"
    if reply is Reply.PROMPT and not any(group.means(phrase, Kind.CONFIRM) for phrase in said):
        yield "a confirm word"


def _phrases(text: str) -> set[str]:
    """Every run of up to four words in a text, folded: what it may name as a keyword."""
    words = re.findall(r"\w+", text)
    runs = (" ".join(words[start : start + length]) for length in range(1, 5) for start in range(len(words)))
    return {"", *map(fold, runs)}
