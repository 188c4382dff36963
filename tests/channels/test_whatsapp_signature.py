"""Meta's signature and verification: the vectors, and every way to be refused."""

import pytest

from channels.errors import BadSignature, BadWebhook
from channels.inbound import WebhookRequest, WebhookResponse
from channels.whatsapp import WhatsAppChannel, WhatsAppSettings, sign

SECRET = "test_app_secret"
URL = "https://gw.example/webhooks/wa"
EMPTY = b'{"object":"whatsapp_business_account","entry":[]}'
GOOD = "sha256=dec6a680679a968e7e0319355b23599cbfc54502c0784668e9618baa0c633756"

VECTORS = {
    "compact": (EMPTY, GOOD),
    "with spaces": (
        b'{"object": "whatsapp_business_account", "entry": []}',
        "sha256=56cbbaf4961c6cfdae48b7f116c047e5eb513d2c931baae63a2bc1afd26f803a",
    ),
    "escaped": (
        rb'{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"value":{"x":"caf\u00e9 \/ '
        rb'\ud83d\ude00"},"field":"messages"}]}]}',
        "sha256=4f960b432d00077d6c660799eb8f740a59e7550289967b11e381ae648e1fb702",
    ),
}

REFUSED = {
    "missing": None,
    "empty": "",
    "bare hex": GOOD.removeprefix("sha256="),
    "upper-case hex": "sha256=" + GOOD.removeprefix("sha256=").upper(),
    "upper-case prefix": "SHA256=" + GOOD.removeprefix("sha256="),
    "sha1": "sha1=" + GOOD.removeprefix("sha256="),
    "short": GOOD[:-1],
    "long": GOOD + "0",
    "one digit off": GOOD[:-1] + "7",
    "not ASCII": "sha256=é" + GOOD[8:],
    "a lone surrogate": "sha256=\ud800" + GOOD[8:],
    "blank before": " " + GOOD,
    "of another body": VECTORS["with spaces"][1],
    "of another secret": sign("other", EMPTY),
    "of the empty secret": sign("", EMPTY),
}


def channel(secret: str | tuple[str, ...] = SECRET, verify_token: str = "vérify") -> WhatsAppChannel:
    return WhatsAppChannel("wa", WhatsAppSettings("106", "102", "+15550783881", "token", secret, verify_token))


def posted(body: bytes, signature: str | None) -> WebhookRequest:
    return WebhookRequest("POST", URL, {} if signature is None else {"x-hub-signature-256": signature}, body)


@pytest.mark.parametrize("label", VECTORS)
def test_a_published_vector_is_accepted(label: str) -> None:
    body, signature = VECTORS[label]
    assert sign(SECRET, body) == signature
    assert channel().receive(posted(body, signature)).response.status == 200


@pytest.mark.parametrize("label", REFUSED)
@pytest.mark.parametrize("secret", [SECRET, (SECRET, ""), ()])
def test_a_bad_signature_is_refused(label: str, secret: str | tuple[str, ...]) -> None:
    request = posted(EMPTY, REFUSED[label])
    with pytest.raises(BadSignature):
        channel(secret).receive(request)


def test_each_of_several_secrets_serves() -> None:
    for secrets in ((SECRET, "new"), ("new", SECRET)):
        assert channel(secrets).receive(posted(EMPTY, GOOD)).items == ()


def test_secrets_are_not_shown() -> None:
    assert SECRET not in repr(channel().settings)
    assert "token" not in repr(channel().settings).replace("verify_token", "").replace("access_token", "")


def asked(query: str) -> WebhookRequest:
    return WebhookRequest("GET", f"{URL}?{query}", {}, b"")


def test_a_challenge_with_the_token_is_answered() -> None:
    received = channel().receive(asked("hub.mode=subscribe&hub.challenge=115%2B8201&hub.verify_token=v%C3%A9rify"))
    assert received.response == WebhookResponse(200, "text/plain", "115+8201")
    assert received.items == ()


@pytest.mark.parametrize(
    "query",
    [
        "",
        "hub.mode=subscribe&hub.challenge=1",
        "hub.mode=subscribe&hub.challenge=1&hub.verify_token=",
        "hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong",
        "hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=v%C3%A9rify",
        "hub.challenge=1&hub.verify_token=v%C3%A9rify",
        "hub.mode=subscribe&hub.verify_token=v%C3%A9rify",
        "hub.mode=subscribe&hub.challenge=1&hub.verify_token=%FF",
    ],
)
def test_a_challenge_without_the_token_is_refused(query: str) -> None:
    with pytest.raises(BadWebhook) as refused:
        channel().receive(asked(query))
    assert refused.value.status == 403


def test_no_token_configured_verifies_nobody() -> None:
    with pytest.raises(BadWebhook):
        channel(verify_token="").receive(asked("hub.mode=subscribe&hub.challenge=1&hub.verify_token="))
