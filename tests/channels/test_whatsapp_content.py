"""Contents that cannot be sent, and where it says so."""

from typing import Any

import pytest

from channels.outbound import Content
from channels.whatsapp.content import check

BUTTON = {"id": "1", "title": "t"}
ROW = {"id": "r", "title": "t"}


def template(**more: Any) -> Content:
    return Content(template={"name": "promo_1", "language": "en_US", **more})


def media(**more: Any) -> Content:
    return Content(media={"type": "image", "url": "https://x.example/a", **more})


def buttons(**more: Any) -> Content:
    return Content(interactive={"type": "button", "body": "b", "buttons": [BUTTON], **more})


def menu(**more: Any) -> Content:
    return Content(interactive={"type": "list", "body": "b", "button": "o", "sections": [{"rows": [ROW]}], **more})


FAULTS: dict[str, tuple[Content, tuple[str | int, ...]]] = {
    "nothing": (Content(), ()),
    "two leads": (Content(text="a", media={"type": "image", "id": "1"}), ()),
    "empty text": (Content(text=""), ("text",)),
    "blank text": (Content(text=" \n"), ("text",)),
    "long text": (Content(text="x" * 4097), ("text",)),
    "lone surrogate": (Content(text="a\ud800"), ("text",)),
    "empty reply_to": (Content(text="a", reply_to=""), ("reply_to",)),
    "template is no object": (Content(template=[]), ("template",)),  # type: ignore[arg-type]
    "template without language": (Content(template={"name": "a"}), ("template", "language")),
    "template name": (template(name="Promo 1"), ("template", "name")),
    "language": (template(language="English"), ("template", "language")),
    "unknown key": (template(boddy=["x"]), ("template", "boddy")),
    "null parameter": (template(body=["a", None]), ("template", "body", 1)),
    "empty parameter": (template(body=[""]), ("template", "body", 0)),
    "body and named": (template(body=["a"], named={"b": "c"}), ("template",)),
    "header without media": (template(header={"type": "image"}), ("template", "header")),
    "header url": (template(header={"type": "image", "url": "ftp://x"}), ("template", "header", "url")),
    "header type": (template(header={"type": "audio", "id": "1"}), ("template",)),
    "button index": (template(opt_out_button=10), ("template", "opt_out_button")),
    "one button twice": (template(buttons=["x"], opt_out_button=0), ("template",)),
    "both own payloads": (template(opt_in_button=0, opt_out_button=0), ("template",)),
    "button without parameter": (template(buttons=[{"type": "url"}]), ("template", "buttons", 0)),
    "foreign parameter": (template(buttons=[{"type": "quick_reply", "code": "x"}]), ("template", "buttons", 0)),
    "media type": (media(type="hologram"), ("media", "type")),
    "media by both": (media(id="1"), ("media",)),
    "media by none": (Content(media={"type": "image"}), ("media",)),
    "caption": (media(caption="x" * 1025), ("media", "caption")),
    "caption on a sticker": (media(type="sticker", caption="x"), ("media",)),
    "filename on an image": (media(filename="x"), ("media",)),
    "interactive type": (Content(interactive={"type": "carousel"}), ("interactive", "type")),
    "interactive body": (buttons(body="x" * 1025), ("interactive", "body")),
    "footer": (buttons(footer="x" * 61), ("interactive", "footer")),
    "no buttons": (buttons(buttons=[]), ("interactive", "buttons")),
    "four buttons": (
        buttons(buttons=[{"id": f"{n}", "title": f"{n}"} for n in range(4)]),
        ("interactive", "buttons"),
    ),
    "button title": (buttons(buttons=[{"id": "1", "title": "x" * 21}]), ("interactive", "buttons", 0, "title")),
    "two alike": (buttons(buttons=[BUTTON, {"id": "2", "title": "t"}]), ("interactive",)),
    "row title": (
        menu(sections=[{"rows": [{"id": "r", "title": "x" * 25}]}]),
        ("interactive", "sections", 0, "rows", 0, "title"),
    ),
    "row description": (
        menu(sections=[{"rows": [{**ROW, "description": "x" * 73}]}]),
        ("interactive", "sections", 0, "rows", 0, "description"),
    ),
    "eleven rows": (
        menu(sections=[{"title": "a", "rows": [{"id": f"{s}{n}", "title": "t"} for n in range(6)]} for s in "ab"]),
        ("interactive",),
    ),
    "untitled sections": (menu(sections=[{"rows": [ROW]}, {"rows": [{"id": "s", "title": "t"}]}]), ("interactive",)),
}


@pytest.mark.parametrize("label", FAULTS)
def test_a_faulty_content_is_told_with_its_place(label: str) -> None:
    content, loc = FAULTS[label]
    found = check(content)
    assert loc in [problem.loc for problem in found], found
    assert all(problem.msg for problem in found)


@pytest.mark.parametrize(
    "content",
    [
        Content(text="x" * 4096),
        template(),
        template(body=["{{first_name}}"], header={"type": "text", "text": "x", "name": "y"}),
        template(header={"type": "location", "latitude": 1.5, "longitude": 2}),
        template(buttons=[{"type": "flow", "index": 2}], opt_in_button=1, opt_out_button=0),
        media(caption="x" * 1024),
        buttons(header="h", body={"text": "b"}),
        menu(),
    ],
)
def test_a_good_content_has_no_fault(content: Content) -> None:
    assert check(content) == ()
