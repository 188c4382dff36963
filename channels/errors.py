"""What can go wrong between us and a provider.

ChannelError
 ├─ BadSignature      the webhook was not signed by the provider (answer 403, write nothing)
 ├─ BadWebhook        signed, but not a webhook we can take (answer its status, write nothing)
 └─ SendError         one attempt failed; carries outcome, retry, scope and code
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from channels.texts import plain


class SendOutcome(StrEnum):
    """What is known of a failed attempt."""

    NOT_SENT = "not_sent"  # the provider certainly did not take it
    UNKNOWN = "unknown"  # it may have: never sent again


class Scope(StrEnum):
    """How wide a failure reaches: what should be slowed, paused or marked."""

    MESSAGE = "message"
    PERSON = "person"
    TEMPLATE = "template"
    CHANNEL = "channel"
    ACCOUNT = "account"


class Meaning(StrEnum):
    """What a failure says beyond itself; the gateway acts on it (the channel knows nothing of consent)."""

    NOTHING = "nothing"
    BLOCKED = "blocked"  # the carrier blocks us to this person (21610)
    MARKETING_STOPPED = "marketing_stopped"  # Meta's own switch is off (131050)
    INVALID_ADDRESS = "invalid_address"  # the address can never be reached
    UNREACHABLE = "unreachable"  # unknown or inactive number (30005): the second one deactivates it
    UNDELIVERABLE = "undeliverable"  # not reached this time (30003, 131026)
    FILTERED = "filtered"  # the carrier held it for spam (30007)
    EXPIRED = "expired"  # its validity ended at the provider
    COOL_DOWN = "cool_down"  # no marketing to this person for 24 h (131049)
    WINDOW_CLOSED = "window_closed"  # outside the service window (131047)
    TEMPLATE_PAUSED = "template_paused"
    TEMPLATE_DISABLED = "template_disabled"
    PAIR_RATE = "pair_rate"  # too many to this person (131056)
    SLOW_DOWN = "slow_down"  # the channel sends too fast (429, 20429, 130429)
    SPAM = "spam"  # business-initiated sends are limited (131048)
    CONFIGURATION = "configuration"  # credentials, sender or account: a human must act


class ConnectionResult(StrEnum):
    """What a failed attempt says of the connection to the provider."""

    ANSWERED = "answered"  # the provider, or something before it, gave an answer that could be read
    BROKEN = "broken"  # cut, silent, unreadable, or a server's error: the message may have been taken
    UNUSED = "unused"  # nothing was asked over it


class ChannelError(Exception):
    """Something between us and a provider went wrong."""


class BadSignature(ChannelError):
    """The webhook is not signed by the provider."""


class BadWebhook(ChannelError):
    """The webhook cannot be taken: `status` is the HTTP status to answer."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class SendError(ChannelError):
    """One attempt failed. `retry_after` is seconds until the same message may be tried again, None for never
    (always None when the outcome is unknown); `code` is the provider's, as text; `pause_for` is for how many
    seconds what `scope` names should rest, 0 for not at all; `connection` is what became of the connection."""

    def __init__(
        self,
        code: str,
        detail: str,
        *,
        outcome: SendOutcome = SendOutcome.NOT_SENT,
        retry_after: float | None = None,
        scope: Scope = Scope.MESSAGE,
        meaning: Meaning = Meaning.NOTHING,
        pause_for: float = 0.0,
        connection: ConnectionResult = ConnectionResult.ANSWERED,
    ) -> None:
        code, detail = plain(code), plain(detail)  # whatever the provider says is kept with the message
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.outcome = outcome
        self.retry_after = retry_after if outcome is SendOutcome.NOT_SENT else None
        self.scope = scope
        self.meaning = meaning
        self.pause_for = pause_for
        self.connection = connection

    def without_words(self, code: str | None = None) -> SendError:
        """The same error without the provider's words, and, if one is given, with another code."""
        return SendError(
            self.code if code is None else code, "", outcome=self.outcome, retry_after=self.retry_after,
            scope=self.scope, meaning=self.meaning, pause_for=self.pause_for, connection=self.connection,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class ErrorRule:
    """What follows from a provider's error: a row of its error table. `note` is for people, `retry` the seconds
    until the same message may be tried again (None: never), `pause` for how many seconds what `scope` names rests; the
    others as in `SendError`."""

    note: str = ""
    meaning: Meaning = Meaning.NOTHING
    scope: Scope = Scope.MESSAGE
    retry: float | None = None
    pause: float = 0.0
    outcome: SendOutcome = SendOutcome.NOT_SENT
    connection: ConnectionResult = ConnectionResult.ANSWERED

    def error(self, code: str, detail: str, wait: float = 0.0) -> SendError:
        """The error of one attempt. `wait` is how many seconds the provider asked us to wait: it lengthens a retry and
        a pause, but never makes one."""
        return SendError(
            code,
            detail,
            outcome=self.outcome,
            retry_after=None if self.retry is None else max(self.retry, wait),
            scope=self.scope,
            meaning=self.meaning,
            pause_for=max(self.pause, wait) if self.pause else 0.0,
            connection=self.connection,
        )
