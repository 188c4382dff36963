"""Whether a webhook was signed by Twilio; whatever the library's validator fails on is a BadSignature.

The signature is HMAC-SHA1 with the account's auth token over the URL as Twilio called it and, for a form, its
sorted parameters. A JSON body is bound by `bodySHA256` in the URL instead. Shared-key signatures (HMAC_SHA256) are
refused: no such key is configured, and the header alone must not choose the algorithm.

Sources: twilio.com/docs/usage/webhooks/webhooks-security, /webhook-shared-keys; `twilio.request_validator`.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import parse_qs, urlsplit

from twilio.request_validator import (
    HMAC_SHA1,
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)

from channels.errors import BadSignature
from channels.forms import FORM, Form, parse_form
from channels.inbound import WebhookRequest

JSON = "application/json"


class Signature:
    """Verifies webhooks of one account."""

    def __init__(self, auth_token: str) -> None:
        self._validator = RequestValidator(auth_token)

    def verify(self, request: WebhookRequest) -> Form | None:
        """The form of a signed webhook; None for a signed JSON body. Raises BadSignature, and nothing else."""
        signature = request.headers.get(SIGNATURE_HEADER.lower())
        if not signature or not signature.isascii():
            raise BadSignature("no signature")
        _refuse_shared_key(request.headers)
        content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if content_type == FORM:
            form = parse_form(request.body)
            self._compare(request.url, form, signature)
            return form
        if content_type == JSON:
            self._compare(request.url, Form(), signature)
            _verify_body(request.url, request.body)
            return None
        raise BadSignature(f"content type {content_type[:40]!r} cannot be signed")

    def _compare(self, url: str, form: Form, signature: str) -> None:
        """Raise BadSignature unless the signature fits the URL as it is, which is what Twilio nearly always signs, or
        the URL with or without its port."""
        try:
            expected: str = self._validator.compute_signature(url, form)
            if hmac.compare_digest(expected, signature):
                return
            valid = self._validator.validate(url, form, signature)
        except (ValueError, TypeError, LookupError) as error:  # an odd host or port, characters that have no bytes
            raise BadSignature(f"cannot be verified: {error}") from error
        if not valid:
            raise BadSignature("the signature does not fit")


def _refuse_shared_key(headers: Mapping[str, str]) -> None:
    settings = headers.get(SIGNATURE_SETTINGS_HEADER.lower())
    if settings and get_signature_algorithm(settings).upper() != HMAC_SHA1:
        raise BadSignature("signed with a shared key, and none is configured")


def _verify_body(url: str, body: bytes) -> None:
    try:
        hashes = parse_qs(urlsplit(url).query).get("bodySHA256", [])
    except ValueError as error:
        raise BadSignature(f"cannot be verified: {error}") from error
    if len(hashes) != 1 or not hashes[0].isascii() or not hmac.compare_digest(sha256(body).hexdigest(), hashes[0]):
        raise BadSignature("the body does not fit its hash")
