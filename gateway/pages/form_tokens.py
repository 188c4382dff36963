"""The token in a form: when, where, in which language and with which text it was shown. Signed, and kept nowhere; only
that one was used is stored, with what its form caused (`ConsentChange.once`)."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import astuple, dataclass
from enum import StrEnum

from itsdangerous import BadData, URLSafeTimedSerializer

from gateway.core.clock import DAY, SECOND, Instant
from gateway.store.idempotency import KEPT

OLDEST = DAY
"""How long a form may be open, in microseconds; not longer than it is remembered which tokens were used."""
YOUNGEST = 2 * SECOND
"""Nobody reads and fills in a form faster, in microseconds."""
AHEAD = 5 * SECOND
"""How far another node's clock may be ahead of ours, in microseconds."""

assert OLDEST <= KEPT


class TokenFault(StrEnum):
    """Why a token does not count."""

    FOREIGN = "foreign"  # forged, damaged, of another form or page
    EXPIRED = "expired"
    TOO_YOUNG = "too_young"  # it becomes good by waiting
    CHANGED = "changed"  # the text is not the one that was shown


@dataclass(frozen=True, slots=True)
class FormToken:
    """`origin` is that of a site's own form, empty for our page; `page` the address of the site that embeds our page,
    where it is known. `id` is a UUID."""

    id: str
    form: str
    language: str
    at: Instant
    origin: str
    page: str
    digest: str  # of the disclosure


def issued(form: str, language: str, disclosure: str, now: Instant, *, origin: str = "", page: str = "") -> FormToken:
    """A new token."""
    return FormToken(str(uuid.uuid4()), form, language, now, origin, page, digest_of(disclosure))


def digest_of(disclosure: str) -> str:
    """The hash of a disclosure."""
    return hashlib.sha256(disclosure.encode()).hexdigest()[:32]


def written(signer: URLSafeTimedSerializer, token: FormToken) -> str:
    """A token as it stands in the form."""
    text = signer.dumps(astuple(token))
    return text if isinstance(text, str) else text.decode()


def read(signer: URLSafeTimedSerializer, text: str) -> FormToken | None:
    """The token of a text; None where we did not write it."""
    try:
        return FormToken(*signer.loads(text))
    except (BadData, UnicodeError, TypeError):
        return None


def fault(token: FormToken | None, form: str, origin: str, now: Instant) -> TokenFault | None:
    """Why a token does not count for this form, posted by a page of this origin; None when it does, if the text is
    still the one that was shown (`shows`)."""
    if token is None or token.form != form or token.origin != origin or token.at > now + AHEAD:
        return TokenFault.FOREIGN
    if now - token.at > OLDEST:
        return TokenFault.EXPIRED
    return TokenFault.TOO_YOUNG if now - token.at < YOUNGEST else None


def shows(token: FormToken, disclosure: str) -> bool:
    """Whether a token was given with this text."""
    return token.digest == digest_of(disclosure)
