"""Where a number may be: its time zones, its country, and the places whose rules hold for it."""

import pytest

from gateway.core.policy.area_codes import STATE_OF
from gateway.core.policy.time_zones import _zones, country_of, is_zone, places_of, zones_of


@pytest.mark.parametrize(
    ("case", "address", "stored", "expected"),
    [
        ("stored beats the number", "+12125550123", "Europe/Berlin", ("Europe/Berlin",)),
        ("stored nonsense does not", "+12125550123", "Mars/Base", ("America/New_York",)),
        ("nor a folder", "+12125550123", "America", ("America/New_York",)),
        ("nor a path", "+12125550123", "../../etc/passwd", ("America/New_York",)),
        ("one zone", "+13125550123", None, ("America/Chicago",)),
        ("an area code with two", "+12085550123", None, ("America/Boise", "America/Los_Angeles")),
        ("a country with two", "+34600123456", None, ("Atlantic/Canary", "Europe/Madrid")),
        ("a number whose zone is unknown, by its prefix", "+14415550123", None, ("Atlantic/Bermuda",)),
        ("a BSUID, by its country", "FR.1349", None, ("Europe/Paris",)),
        ("a parent BSUID", "FR.ENT.1349", None, ("Europe/Paris",)),
        ("a BSUID of no country", "XX.1349", None, ()),
        ("a satellite", "+870773111632", None, ()),
        ("no number", "+999123", None, ()),
        ("nothing", None, None, ()),
        ("nothing, but stored", None, "Asia/Tokyo", ("Asia/Tokyo",)),
    ],
)
def test_the_zones_that_an_address_may_be_in(case, address, stored, expected):
    assert zones_of(address, stored) == expected, case


def test_an_american_number_of_no_area_may_be_in_any_zone_of_the_country():
    zones = zones_of("+15551230001")
    assert zones == zones_of("US.1349")
    assert {"America/New_York", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"} <= set(zones)
    assert not {"Pacific/Guam", "America/St_Johns"} & set(zones)
    assert {"Pacific/Guam", "America/St_Johns"} <= set(zones_of("+18005550123"))


@pytest.mark.parametrize("name", ["", "Mars/Base", "/etc/passwd", "a\0b", "America"])
def test_a_name_of_no_zone_is_none(name):
    assert not is_zone(name)


@pytest.mark.parametrize(
    ("address", "country", "places"),
    [
        ("+12145550123", "US", ("US", "US-TX")),
        ("+15551230001", "US", ("US",)),
        ("+14165550123", "CA", ("CA",)),
        ("+14415550123", "BM", ("BM",)),
        ("+447700900123", "GB", ("GB",)),
        ("+33612345678", "FR", ("FR",)),
        ("+870773111632", None, ()),
        ("+80012345678", None, ()),
        ("+999123", None, ()),
        ("US.1349", "US", ("US",)),
        ("us.1349", None, ()),
        ("somebody", None, ()),
        ("", None, ()),
    ],
)
def test_the_country_of_an_address_and_its_places(address, country, places):
    assert country_of(address) == country
    assert places_of(address) == places


def test_an_area_codes_zones_are_those_of_its_numbers() -> None:
    numbers = [f"+1{code}{rest}" for code in sorted(STATE_OF) for rest in ("2000000", "5550101", "9999999")]
    assert {number: zones_of(number) for number in numbers} == {number: _zones(number) for number in numbers}
