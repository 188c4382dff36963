"""Twilio's own opt-out handling, by who answers (`replies` of the channel): which words block, unblock, get an answer.

A block is kept per sender or messaging service and person. With `gateway` Twilio does nothing. Words match the whole
message, in any case. START lifts a block and is answered only where there was one.

Sources: Twilio support 223134027 (words), 360058144374 (toll-free), 31560110671259 (OptOutType).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
START = frozenset({"START", "UNSTOP", "YES"})
HELP = frozenset({"HELP", "INFO"})
NOTHING: frozenset[str] = frozenset()

STOPPED = (
    "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe."
)
STARTED = (
    "You have successfully been re-subscribed to messages from this number. "
    "Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply."
)
HELPED = "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
NETWORK_STOPPED = (
    'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. '
    'Text back "unstop" to receive messages again.'
)
NETWORK_STARTED = 'NETWORK MSG: You have replied "unstop" and will begin receiving messages again from this number.'


@dataclass(frozen=True, slots=True)
class Mode:
    """The words and answers of one way to handle opt-outs; `sends_type`: the webhook carries `OptOutType`."""

    stop: frozenset[str]
    start: frozenset[str]
    help: frozenset[str]
    stopped: str = STOPPED
    started: str = STARTED
    sends_type: bool = False


MODES: Mapping[str, Mode] = {
    "gateway": Mode(NOTHING, NOTHING, NOTHING),
    "twilio_default": Mode(STOP, START, HELP),
    "advanced_opt_out": Mode(STOP, START, HELP, sends_type=True),
    "toll_free": Mode(frozenset({"STOP"}), frozenset({"START", "UNSTOP"}), NOTHING, NETWORK_STOPPED, NETWORK_STARTED),
}


@dataclass(frozen=True, slots=True)
class Handled:
    """What Twilio did with a message by itself: its reply, and the `OptOutType` it tells us."""

    reply: str | None = None
    opt_out_type: str | None = None


class OptOuts:
    """The blocks of one simulated Twilio."""

    def __init__(self) -> None:
        self._blocked: set[tuple[str, str]] = set()

    def blocked(self, scope: str, phone: str) -> bool:
        """Whether a person is blocked for a sender or messaging service."""
        return (scope, phone) in self._blocked

    def inbound(self, replies: str, scope: str, phone: str, text: str) -> Handled:
        """Handle a person's message. An unknown `replies` is a KeyError."""
        mode, word, key = MODES[replies], text.strip().upper(), (scope, phone)
        if word in mode.stop:
            newly_blocked = key not in self._blocked
            self._blocked.add(key)
            return Handled(mode.stopped if newly_blocked else None, "STOP" if mode.sends_type else None)
        if word in mode.start:
            was_blocked = key in self._blocked
            self._blocked.discard(key)
            return Handled(mode.started if was_blocked else None, "START" if mode.sends_type else None)
        if word in mode.help:
            return Handled(None if key in self._blocked else HELPED, "HELP" if mode.sends_type else None)
        return Handled()
