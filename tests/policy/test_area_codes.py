"""Who has a US number, and in which state."""

import phonenumbers
import pytest

from gateway.core.policy.area_codes import STATE_OF, STATES, is_us_number, state_of
from gateway.core.policy.sms_pumping import premium_rate


@pytest.mark.parametrize(
    ("case", "phone", "us"),
    [
        ("New York", "+12125550123", True),
        ("Alaska", "+19075550123", True),
        ("Washington, D.C.", "+12025550123", True),
        ("Toronto", "+14165550123", False),
        ("Newfoundland", "+17095550123", False),
        ("Bermuda", "+14415550123", False),
        ("Jamaica", "+18765550123", False),
        ("Puerto Rico", "+17875550123", False),
        ("Guam", "+16715550123", False),
        ("toll-free", "+18005550123", False),
        ("personal", "+15005550006", False),
        ("no area code", "+15551230001", False),
        ("France", "+33612345678", False),
        ("not +1 though it begins so", "+12", False),
        ("too long", "+121255501234", False),
        ("a BSUID", "US.2125550123", False),
    ],
)
def test_which_numbers_are_of_the_us(case, phone, us):
    assert is_us_number(phone) is us, case


def test_the_area_codes_agree_with_phonenumbers():
    """Every code that it puts in a place of the US is in the table, and none of the table is anywhere else."""
    without_place = {"500", "521", "522", "525", "526", "527", "528", "529", "532", "533", "544", "566", "577", "588"}
    without_place |= {"800", "833", "844", "855", "866", "877", "888", "900"}
    for number in range(200, 1000):
        code = str(number)
        country = phonenumbers.region_code_for_number(phonenumbers.parse(f"+1{code}5550123"))
        if country == "US":
            assert (code in STATE_OF) is (code not in without_place), code
        elif country is not None:
            assert code not in STATE_OF, (code, country)


def test_no_number_with_the_area_code_of_a_state_charges_a_premium():
    """So that `sms_pumping.premium_rate` need not have such numbers read."""
    charging = {phonenumbers.PhoneNumberType.PREMIUM_RATE, phonenumbers.PhoneNumberType.SHARED_COST}
    for code in STATE_OF:
        for exchange in ("200", "555", "900", "976"):
            number = f"+1{code}{exchange}0123"
            assert phonenumbers.number_type(phonenumbers.parse(number)) not in charging, number
            assert not premium_rate(number)
    assert premium_rate("+19002345678")


def test_each_code_is_of_one_state():
    assert len(STATES) == 51
    assert sum(len(codes.split()) for codes in STATES.values()) == len(STATE_OF)
    assert state_of("+12145550123") == "TX"
    assert state_of("+14165550123") is None
