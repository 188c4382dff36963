"""What Meta says of our own number: limits, ratings, ends of restrictions and templates in all their forms."""

from typing import Any

import pytest

from channels.channel import Template
from channels.whatsapp import UNLIMITED, parse_limit, parse_rating, parse_template, parsing


@pytest.mark.parametrize(
    ("written", "limit"),
    [
        (2000, 2000),
        ("2000", 2000),
        (" 250 ", 250),
        ("TIER_50", 50),
        ("TIER_250", 250),
        ("TIER_1K", 1000),
        ("TIER_2K", 2000),
        ("tier_10k", 10_000),
        ("TIER_100K", 100_000),
        ("TIER_UNLIMITED", UNLIMITED),
        ("unlimited", UNLIMITED),
        (-1, UNLIMITED),
        ("-1", UNLIMITED),
        ("TIER_NOT_SET", None),
        ("TIER_GALACTIC", None),
        ("", None),
        (None, None),
        (True, None),
        (0, None),
        (-5, None),
        ("9" * 30, None),
        (" TIER_2K ", 2000),
        ("TIER_1B", None),
        ("-", None),
        ("9" * 5000, None),
        (2000.0, None),
        ({"limit": 5}, None),
    ],
)
def test_a_messaging_limit_is_read_in_every_form(written: Any, limit: int | None) -> None:
    assert parse_limit(written) == limit


@pytest.mark.parametrize(
    ("written", "rating"),
    [
        ("GREEN", "green"),
        ("Yellow", "yellow"),
        ({"score": "RED", "date": 1}, "red"),
        ("UNKNOWN", "unknown"),
        ("NA", "unknown"),
        (None, "unknown"),
        ({}, "unknown"),
        (5, "unknown"),
    ],
)
def test_a_rating_is_read_in_every_form(written: Any, rating: str) -> None:
    assert parse_rating(written) == rating


APRIL = 1_744_848_000_000_000  # 2025-04-17


@pytest.mark.parametrize(
    "value",
    [
        1_744_848_000,
        "1744848000",
        " 1744848000 ",
        1_744_848_000.0,
        1_744_848_000_000,
        "1744848000000",
        "2025-04-17",
        "2025-04-17T00:00:00Z",
        "2025-04-17T02:00:00+02:00",
        "2025-04-17T00:00:00+0000",
        "April 17, 2025",
        "Apr 17, 2025",
        "17 April 2025",
    ],
)
def test_end_of_a_restriction(value: Any) -> None:
    assert parsing.moment(value) == APRIL


@pytest.mark.parametrize(
    "value", [None, True, "", "soon", 0, -1, "nan", "inf", 1e300, "9" * 400, [], {}, "31 April 2025"]
)
def test_no_end_of_a_restriction(value: Any) -> None:
    assert parsing.moment(value) is None


TEMPLATE = {
    "id": "594425479261596",
    "name": "promo_1",
    "language": "en_US",
    "status": "APPROVED",
    "category": "MARKETING",
    "quality_score": {"score": "GREEN", "date": 1730000000},
    "components": [
        {"type": "HEADER", "format": "IMAGE"},
        {"type": "BODY", "text": "Hi {{1}}, {{2}} and {{1}}"},
        {"type": "FOOTER", "text": "Not interested? Tap Stop promotions"},
        {
            "type": "BUTTONS",
            "buttons": [
                {"type": "URL", "text": "Shop", "url": "https://x/{{1}}"},
                {"type": "QUICK_REPLY", "text": "Stop promotions"},
            ],
        },
    ],
}


def test_a_template_is_read_with_its_buttons() -> None:
    assert parse_template(TEMPLATE) == Template(
        name="promo_1",
        language="en_US",
        status="approved",
        category="marketing",
        quality="green",
        id="594425479261596",
        buttons=("", "Stop promotions"),
        variables=("1", "2"),
        header="image",
    )


@pytest.mark.parametrize(
    ("value", "template"),
    [
        ({"name": "a", "language": "pt-BR"}, Template("a", "pt_BR", "unknown", "unknown")),
        (
            {"name": "a", "language": "en", "components": ["?", {"type": "BUTTONS", "buttons": "?"}, {"type": "BODY"}]},
            Template("a", "en", "unknown", "unknown"),
        ),
        ({"name": "a", "language": "en", "components": {"type": "BODY"}}, Template("a", "en", "unknown", "unknown")),
        ({"name": "a"}, None),
        ("?", None),
    ],
)
def test_a_strange_template_is_read_as_far_as_it_goes(value: Any, template: Template | None) -> None:
    assert parse_template(value) == template
