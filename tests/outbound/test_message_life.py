"""How long a message may wait, whoever asks: a single message, a campaign, a dry run."""

from __future__ import annotations

import pytest

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.policy.gates import Category
from gateway.outbound.submit import life


@pytest.mark.parametrize("category", Category)
def test_without_a_word_a_code_waits_10_minutes_and_the_others_a_day(category: Category) -> None:
    assert life(category.value, None) == (10 * MINUTE if category is Category.AUTHENTICATION else DAY)
    assert life(category.value, HOUR) == HOUR
