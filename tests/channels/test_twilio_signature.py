"""Twilio signatures: the published vectors, and every way to be refused."""

import hashlib
from urllib.parse import urlencode

import pytest
from twilio.request_validator import HMAC_SHA256, RequestValidator

from channels.errors import BadSignature
from channels.forms import Form
from channels.inbound import WebhookRequest
from channels.twilio.signature import Signature

TOKEN = "12345"
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
PARAMS = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Digits", "1234"),
    ("From", "+14158675309"),
    ("To", "+18005551212"),
    ("Caller", "+14158675309"),
]
OTHER_PARAMS = [(name, value.replace("5309", "5310")) for name, value in PARAMS]
REPEATED = [("Sid", "CA123"), ("SidAccount", "AC123"), ("Digits", "5678"), ("Digits", "1234"), ("Digits", "1234")]
FORM = "application/x-www-form-urlencoded"
JSON_BODY = b'{"property": "value", "boolean": true}'
JSON_HASH = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"
GOOD = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
JSON_GOOD = "a9nBmqA0ju/hNViExpshrM61xv4="


def request(
    url: str = URL,
    params: list[tuple[str, str]] | bytes = PARAMS,
    signature: str | None = GOOD,
    content_type: str | None = FORM,
    **headers: str,
) -> WebhookRequest:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    if signature is not None:
        sent["x-twilio-signature"] = signature
    if content_type is not None:
        sent["content-type"] = content_type
    body = params if isinstance(params, bytes) else urlencode(params).encode()
    return WebhookRequest("POST", url, sent, body)


VECTORS = [
    ("the library's own", request()),
    ("https with port 443", request(URL.replace(".com", ".com:443", 1), signature="kvajT1Ptam85bY51eRf/AJRuM3w=")),
    (
        "http with port 80",
        request(URL.replace("https", "http").replace(".com", ".com:80", 1), signature="0ZXoZLH/DfblKGATFgpif+LLRf4="),
    ),
    (
        "http with port 1234",
        request(URL.replace("https", "http").replace(".com", ".com:1234", 1), signature="Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
    ),
    ("signed without the port we have", request(URL.replace(".com", ".com:443", 1))),
    ("signed with the port we have not", request(signature="kvajT1Ptam85bY51eRf/AJRuM3w=")),
    ("repeated names", request(params=REPEATED, signature="IK+Dwps556ElfBT0I3Rgjkr1wJU=")),
    (
        "Twilio's documentation",
        request("https://example.com/myapp.php?foo=1&bar=2", OTHER_PARAMS, "L/OH5YylLD5NRKLltdqwSvS0BnU="),
    ),
    ("content type with a charset", request(content_type=FORM.upper() + "; charset=UTF-8")),
    ("JSON", request(f"{URL}&bodySHA256={JSON_HASH}", JSON_BODY, JSON_GOOD, "application/json")),
    (
        "the settings header names HMAC_SHA1",
        request(x_twilio_webhooks_signature_settings="key=whatever,algorithm=HMAC_SHA1"),
    ),
]


@pytest.mark.parametrize("signed", [case[1] for case in VECTORS], ids=[case[0] for case in VECTORS])
def test_a_good_signature_is_accepted(signed: WebhookRequest) -> None:
    Signature(TOKEN).verify(signed)


def test_values_come_as_they_were_sent() -> None:
    params = [("Body", " a\x00é😀 "), ("Empty", ""), ("Plus", "+1 2"), ("Body", "again")]
    form = Form({"Body": [" a\x00é😀 ", "again"], "Empty": [""], "Plus": ["+1 2"]})
    signature = RequestValidator(TOKEN).compute_signature(URL, form)
    assert Signature(TOKEN).verify(request(params=params, signature=signature)) == form


def signed_json(url: str, body: bytes) -> WebhookRequest:
    return request(url, body, RequestValidator(TOKEN).compute_signature(url, {}), "application/json")


REFUSED = [
    ("another signature", request(signature="RSOYDt4T1cUTdK1PDd93/VVr8B9=")),
    ("no signature", request(signature=None)),
    ("empty signature", request(signature="")),
    ("short signature", request(signature="R")),
    ("signature beyond ASCII", request(signature="RSOYDt4T1cUTdK1PDd93/VVr8Bé=")),
    ("surrogates in the signature", request(signature="\udcff")),
    ("another parameter", request(params=[*PARAMS, ("X", "1")])),
    ("another URL", request(URL + "3")),
    ("no content type", request(content_type=None)),
    ("multipart", request(content_type="multipart/form-data; boundary=x", params=b"--x--")),
    ("plain text", request(content_type="text/plain")),
    ("bytes that are no form", request(params=b"\xff\xfe=1")),
    ("percent bytes that are no UTF-8", request(params=b"Body=%FF")),
    ("percent bytes of a surrogate", request(params=b"Body=%ED%A0%BD")),
    ("too many fields", request(params=b"a&" * 2000)),
    ("empty body", request(params=b"")),
    ("userinfo and port", request("https://user:pass@ex.com:8443/p")),
    ("IPv6", request("https://[::1]:8443/p")),
    ("broken IPv6", request("https://[::1/p")),
    ("port that is no number", request("https://ex.com:port/p")),
    ("port out of range", request("https://ex.com:99999/p")),
    ("surrogate in the URL", request("https://ex.com/\udcff")),
    ("JSON without its hash", signed_json(URL, JSON_BODY)),
    ("JSON with another hash", signed_json(f"{URL}&bodySHA256={'0' * 64}", JSON_BODY)),
    ("JSON with two hashes", signed_json(f"{URL}&bodySHA256={JSON_HASH}&bodySHA256={JSON_HASH}", JSON_BODY)),
    ("JSON with a hash beyond ASCII", signed_json(f"{URL}&bodySHA256=%C3%A9", JSON_BODY)),
    (
        "JSON with another body",
        request(f"{URL}&bodySHA256={JSON_HASH}", JSON_BODY + b" ", JSON_GOOD, "application/json"),
    ),
    (
        "a shared key, rightly signed with the auth token",
        request(
            signature=RequestValidator(TOKEN).compute_signature(URL, dict(PARAMS), HMAC_SHA256),
            x_twilio_webhooks_signature_settings="key=webhooks_sharedkey_1,algorithm=HMAC_SHA256",
        ),
    ),
    ("an unknown algorithm", request(x_twilio_webhooks_signature_settings="key=1,algorithm=NONE")),
    ("SHA256 without the header", request(signature="033hgUJA9M/hXIZsYjwkerEP/DBm35nEri5FhCYjA5s=")),
]


@pytest.mark.parametrize("bad", [case[1] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_a_bad_signature_is_refused(bad: WebhookRequest) -> None:
    with pytest.raises(BadSignature):
        Signature(TOKEN).verify(bad)


@pytest.mark.parametrize("url", ["https://[::1]:8443/p?a=1", "https://user:pass@ex.com:8443/p", "https://ex.com/p?"])
def test_an_odd_url_that_was_signed_as_it_is_is_good(url: str) -> None:
    signature = RequestValidator(TOKEN).compute_signature(url, dict(PARAMS))
    assert Signature(TOKEN).verify(request(url, signature=signature)) is not None


def test_json_of_any_bytes() -> None:
    body = b"\xff\x00"
    assert Signature(TOKEN).verify(signed_json(f"{URL}&bodySHA256={hashlib.sha256(body).hexdigest()}", body)) is None
