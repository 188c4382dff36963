"""Whatever somebody wrote, named or sent, no page of the console gets an element, an attribute or a link of it."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from urllib.parse import quote

import pytest

from tests.support.browser import Browser
from tests.support.house import House

ANA = "+15551230001"
ATTACKS = {
    "elements": '<svg onload=alert(1)><img src=x onerror=alert(2)>"><iframe src=//evil.example></iframe>',
    "attributes": '\' autofocus onfocus=alert(1) x=\'" style="background:url(//evil.example)" y="',
    "ends": "</textarea></title></option></script><script>alert(1)</script><!--",
    "links": "javascript:alert(1)//evil.example",
}
ELEMENTS = {
    "a", "article", "b", "body", "button", "code", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "form", "h1", "h2", "h3", "head", "header", "html", "img", "input", "label", "legend", "li", "link",
    "main", "meta", "nav", "ol", "option", "p", "progress", "script", "section", "select", "span", "summary", "table",
    "tbody", "td", "textarea", "th", "thead", "time", "title", "tr", "ul",
}  # fmt: skip
"""What our templates have."""


class Strangers(HTMLParser):
    """What a page has that is not of our templates."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ELEMENTS:
            self.found.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("style", "srcdoc", "autofocus", "x", "y"):
                self.found.append(f"{tag} {name}")
            local = str(value).startswith(("/", "#", "?")) and not str(value).startswith("//")
            if name in ("src", "href", "action", "formaction") and not local:
                self.found.append(f"{tag} {name}={value}")
        if tag == "script":
            self.found += [] if dict(attrs).get("src", "").startswith("/assets/") else ["script"]  # type: ignore[union-attr]

    def handle_comment(self, data: str) -> None:
        self.found.append(f"comment {data}")


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
async def test_no_word_of_anybody_is_markup(both: House, player: Browser, attack: str) -> None:
    await both.text(ANA, f"Hello {attack}")
    evidence = {"text": attack, "user_agent": attack, "url": f"https://acme.example/{quote(attack)}"}
    await both.api("PATCH", f"/v1/contacts/{ANA}", {"external_id": attack})
    put = {"state": "subscribed", "source": "web_form", "evidence": evidence}
    assert (await both.api("PUT", f"/v1/consents/sms-promos/{ANA}", put))[0] == 200
    body = {
        "name": attack,
        "channel": "sms-us",
        "category": "utility",
        "text": "{{x}}",
        "recipients": [],
        "start": False,
    }
    _, draft = await both.api("POST", "/v1/campaigns", body)
    path = f"/console/campaigns/{draft['id']}"
    row = json.dumps({"to": ANA, "variables": {"x": attack}}) + "\n" + json.dumps({"to": attack}) + "\n"
    status, said = await both.api(
        "POST", f"/v1/campaigns/{draft['id']}/recipients?part={quote(attack, safe='')}", raw=row.encode(),
        headers={"Content-Type": "application/x-ndjson"},
    )  # fmt: skip
    assert status == 200, said
    await player.open(path)
    await player.upload(f"{path}/people", f"to,x\n{ANA},b\n".encode(), attack)
    told = json.dumps({"rating": attack, "factor": 0.5, "source": attack, "holds": [{"why": attack}], attack: attack})
    await both.sql("INSERT INTO channel_history (id, channel, at, data) VALUES ('h', 'wa-main', 1, $1)", told)
    await both.sql("UPDATE templates SET buttons = $1, status = $2", json.dumps([attack]), attack)
    await both.sql("UPDATE templates SET name = $1 WHERE name = 'promo_1' AND language = 'en_US'", attack)
    error = json.dumps({"code": attack, "detail": attack, "at": 1})
    await both.sql("UPDATE channels SET last_error = $1, paused_until = $2, paused_reason = $3", error, 1 << 60, attack)
    await both.sql(
        "INSERT INTO audit (id, at, key, action, about, detail) VALUES ('a', 1, $1, $1, $1, $2)",
        attack, json.dumps({attack: attack}),
    )  # fmt: skip
    form = {"name": attack, "channel": "sms-us", "category": attack, "text": attack, "people": attack, "whom": attack}
    shown = [
        await player.open(where)
        for where in (
            "/console", "/console/channels", "/console/channels/wa-main", "/console/channels/sms-us", path,
            "/console/campaigns", f"/console/people/{ANA}", "/console/inbox", "/console/audit", "/console/phones",
            f"/console/phones?p={quote(ANA)}@sms-us", f"/console/people?q={quote(attack)}",
            f"/console/people/{quote(attack, safe='')}", f"/console/channels/{quote(attack, safe='')}",
            f"/console/campaigns?state={quote(attack)}", f"/console/{quote(attack, safe='')}",
        )
    ]  # fmt: skip
    await player.open("/console/campaigns/new")
    shown += [await player.send(f"/console/campaigns/{what}", form) for what in ("preview", "change", "new")]
    for page in shown:
        strangers = Strangers()
        strangers.feed(page.text)
        assert strangers.found == [], page.path
    for what in ("quality", "week/reached", "week/rate"):
        image = await player.open(f"/console/channels/wa-main/{what}.svg")
        assert image.headers["Content-Security-Policy"] == "default-src 'none'"
        assert "alert" not in image.text
        assert "evil" not in image.text
