"""The rate of a channel: what it never exceeds, what it always reaches, and clocks that jump."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import AHEAD, HOUR, SECOND
from gateway.core.policy.rate_limit import (
    ArrivalWindow,
    Bucket,
    bound,
    capacity,
    next_at,
    recent,
    refill,
    spend,
    take,
    transit,
)

START = 1_000_000 * SECOND
RATES = [0.5, 1.0, 3.75, 10.0, 12.0, 80.0, 225.0]


class Sender:
    """A channel's bucket and what went when, for a caller that takes all it may."""

    def __init__(self, rate):
        self.rate, self.bucket, self.sent = rate, Bucket(), []

    def take(self, now, costs):
        self.bucket = recent(refill(self.bucket, self.rate, now), now)
        count = take(self.bucket, self.rate, costs)
        self.bucket = spend(self.bucket, sum(costs[:count]))
        self.sent += [(now, cost) for cost in costs[:count]]
        return count

    def most_in_a_second(self):
        most = total = first = 0
        for last, (at, cost) in enumerate(self.sent):
            total += cost
            while self.sent[first][0] <= at - SECOND:
                total -= self.sent[first][1]
                first += 1
            most = max(most, total)
            assert first <= last
        return most


@st.composite
def days(draw):
    """A rate, and calls: how long after the one before, and what waits, each message within the bound."""
    rate = draw(st.sampled_from(RATES) | st.floats(0.2, 300))
    costs = st.integers(1, max(1, int(1.1 * rate + 1)))
    calls = st.tuples(
        st.integers(0, 2 * SECOND) | st.integers(0, SECOND // 10) | st.integers(0, 3), st.lists(costs, max_size=40)
    )
    return rate, draw(st.lists(calls, max_size=60))


@given(days())
def test_never_more_than_the_bound_in_any_second(day):
    rate, calls = day
    sender, now = Sender(rate), START
    for passed, costs in calls:
        now += passed
        sender.take(now, costs)
    assert sender.most_in_a_second() <= 1.1 * rate + 1


@given(st.sampled_from(RATES), st.data())
def test_a_backlog_of_any_costs_keeps_the_bound_whoever_asks(rate, data):
    """A caller that asks all the time, and not only when `next_at` says."""
    costs = data.draw(st.lists(st.integers(1, max(1, int(1.1 * rate + 1))), min_size=1, max_size=12))
    beat = data.draw(st.integers(10_000, 100_000))
    sender, now, waiting = Sender(rate), START, costs * 4
    for _ in range(300):
        now += beat
        del waiting[: sender.take(now, waiting)]
    assert sender.most_in_a_second() <= 1.1 * rate + 1


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("late", [0, 20_000, 50_000])
@pytest.mark.parametrize(("name", "costs"), [("ones", [1]), ("twos", [2]), ("mixed", [1, 2, 1, 1])])
def test_a_backlog_goes_at_95_percent_of_the_rate(rate, late, name, costs):
    """Whoever comes when `next_at` says, or up to 50 ms later, loses nothing to speak of."""
    sender, now, seconds = Sender(rate), START, max(30, int(60 / rate))
    waiting = costs * int(seconds * rate * 2 + 10)
    while now < START + seconds * SECOND:
        count = sender.take(now, waiting[:600])
        del waiting[:count]
        now = max(now + 1, next_at(sender.bucket, rate, waiting[0]) + late)
    units = sum(cost for _, cost in sender.sent)
    assert 0.95 * rate * seconds - 1 <= units <= rate * seconds + max(costs) + capacity(rate)


@given(days())
def test_a_message_goes_when_next_at_says(day):
    rate, calls = day
    sender, now = Sender(rate), START
    for passed, costs in calls:
        now += passed
        sender.take(now, costs)
        if costs:
            bucket = recent(refill(sender.bucket, rate, now), now)
            at = next_at(bucket, rate, costs[0])
            assert at >= bucket.at
            assert take(recent(refill(bucket, rate, at), at), rate, costs[:1]) == 1


def test_a_bucket_starts_empty():
    sender = Sender(80.0)
    assert sender.take(START, [1] * 100) == 0
    assert sender.take(START + SECOND // 10, [1] * 100) <= capacity(80.0)


@pytest.mark.parametrize("rate", RATES)
def test_after_a_rest_it_is_not_full_of_a_second(rate):
    sender = Sender(rate)
    sender.take(START, [1])
    assert sender.take(START + HOUR, [1] * 500) == int(1 + 0.1 * rate)


def test_a_message_beyond_the_bound_goes_alone():
    sender = Sender(1.0)
    sender.take(START, [])
    assert sender.take(START + SECOND, [1, 11]) == 1
    assert sender.take(START + SECOND + SECOND // 2, [11]) == 0
    assert sender.take(START + 2 * SECOND, [11, 1]) == 1
    assert sender.take(START + 12 * SECOND, [1]) == 0
    assert sender.take(START + 13 * SECOND, [1]) == 1


@pytest.mark.parametrize("back", [1, SECOND // 2, SECOND, AHEAD, AHEAD + 1, HOUR, 1_000 * HOUR])
@pytest.mark.parametrize("rate", RATES)
def test_a_clock_that_goes_back_gives_nothing_and_holds_nothing_up(rate, back):
    sender = Sender(rate)
    sender.take(START, [1])
    now = START + 10 * SECOND
    first = sender.take(now, [1] * 500)
    assert first >= 1
    assert sender.take(now - back, [1] * 500) == 0
    assert sender.take(now - back + int(AHEAD + 2 * SECOND + SECOND / rate), [1]) == 1


def test_two_nodes_with_clocks_apart_keep_the_bound():
    sender, lag = Sender(80.0), 20_000
    for n in range(3_000):
        sender.take(START + n * 5_000 - (lag if n % 2 else 0), [1] * 20)
    real = [(START + n * 5_000) for n in range(3_000)]
    assert len(sender.sent) <= 80 * (real[-1] - START) / SECOND + capacity(80.0) + 1


class Provider:
    """What reaches a provider when a window is kept: a message needs time to begin, to arrive, to be answered."""

    def __init__(self, rate):
        self.rate, self.bucket, self.window = rate, Bucket(), ArrivalWindow()
        self.arrived, self.pending, self.number = [], [], 0

    def claim(self, now, costs, ways):
        """Take what may go; `ways` are (to begin, to arrive, to be answered) in microseconds of each in turn."""
        for at, report, key in sorted((step for step in self.pending if step[0] <= now), key=lambda step: step[0]):
            report(key, at)
        self.pending = [step for step in self.pending if step[0] > now]
        refilled = refill(self.bucket, self.rate, now)
        bucket = self.window.of(refilled, self.rate, now)
        count = take(bucket, self.rate, costs)
        for cost in costs[:count]:
            self.number += 1
            key = str(self.number)
            begin, arrive, answer = ways[self.number % len(ways)]
            self.window.claimed(key, cost, now)
            self.pending += [
                (now + begin, self.window.begun, key),
                (now + begin + arrive + answer, self.window.ended, key),
            ]
            self.arrived.append((now + begin + arrive, cost))
        units = sum(costs[:count])
        self.bucket = spend(recent(refilled, now, ArrivalWindow.KEPT), units)
        return count, next_at(spend(bucket, units), self.rate, costs[count] if count < len(costs) else 1)

    def most_in_a_second(self):
        most = total = first = 0
        arrived = sorted(self.arrived)
        for at, cost in arrived:
            total += cost
            while arrived[first][0] <= at - SECOND:
                total -= arrived[first][1]
                first += 1
            most = max(most, total)
        return most


MS = SECOND // 1000
ways = st.lists(st.tuples(st.integers(0, 400 * MS), st.integers(0, 20 * MS), st.integers(0, 2 * SECOND)), min_size=1)


@given(st.sampled_from([1.0, 6.0, 10.0, 80.0, 300.0]), ways, st.data())
def test_the_bound_holds_where_the_provider_counts(rate, ways, data):
    """However late each message begins, arrives and is answered, and whenever somebody claims."""
    costs = data.draw(st.lists(st.integers(1, max(1, int(bound(rate)))), min_size=1, max_size=12))
    late = data.draw(st.lists(st.integers(0, 300 * MS), min_size=1, max_size=12))
    provider, now, waiting = Provider(rate), START, costs * 40
    for turn in range(150):
        if not waiting:
            break
        count, at = provider.claim(now, waiting[:40], ways)
        del waiting[:count]
        now = max(now + MS, at + late[turn % len(late)])
    assert provider.most_in_a_second() <= bound(rate)


@pytest.mark.parametrize("rate", [1.0, 6.0, 10.0, 80.0, 300.0, 1000.0])
@pytest.mark.parametrize("cost", [1, 2, 3])
@pytest.mark.parametrize("answer", [3 * MS, 80 * MS, 400 * MS])
@pytest.mark.parametrize(("late", "begin"), [(20 * MS, MS), (60 * MS, 15 * MS)], ids=["at rest", "at work"])
def test_the_rate_is_reached_within_three_percent(rate, cost, answer, late, begin):
    """With claims up to so late, over 10 s or 6,000 messages; what cannot be sent so within the bound is left out."""
    seconds = max(min(10, int(6000 / rate)), int(40 / rate))
    lost = transit(rate, cost) + (begin + late // 2 if begin > MS else 0)
    if cost > bound(rate) or (bound(rate) // cost) * cost < rate * (1 + lost / SECOND) * 0.98:
        assert (rate, cost) in {(1.0, 3)} | ({(6.0, 2), (6.0, 3)} if begin > MS else set())
        return
    provider, now, turn = Provider(rate), START, 0
    while now < START + seconds * SECOND:
        _, at = provider.claim(now, [cost] * 300, [(begin, MS, answer)])
        turn += 1
        now = max(now + 1, at + turn * 7 * MS % late)
    units = sum(cost for at, cost in provider.arrived if at <= START + seconds * SECOND)
    assert units >= 0.97 * rate * seconds - cost
    assert provider.most_in_a_second() <= bound(rate)


@pytest.mark.parametrize(
    ("lag", "before", "stands"),
    [(0.01, [], False), (0.5, [600] * 8, True), (0.5, [600] * 9, False), (0.5, [900] * 8 + [300], True)],
    ids=["at rest", "few answers known", "as slow as ever", "slower than the fastest"],
)
def test_a_busy_process_counts_by_the_answers(lag, before, stands):
    """What it handed over late may have arrived just before the answer, less what an answer takes at the least."""
    window, bucket = ArrivalWindow(), Bucket(0.0, START)
    for number, took in enumerate(before):
        window.claimed(str(number), 1, START - 2 * SECOND)
        window.begun(str(number), START - 2 * SECOND)
        window.ended(str(number), START - 2 * SECOND + took * MS)
    window.claimed("a", 1, START)
    window.begun("a", START)
    window.lagged(lag, START)
    window.ended("a", START + 600 * MS)
    now = START + 1200 * MS
    assert len(window.of(bucket, 80.0, now).taken) == stands


def test_what_answers_took_is_forgotten_after_ten_seconds_and_when_the_clock_goes_back():
    for at, stands in ((START - 4 * SECOND, False), (START - 11 * SECOND, True), (START + HOUR, True)):
        window = ArrivalWindow()
        for key, begun in (*((str(n), at) for n in range(10)), ("a", START)):
            window.claimed(key, 1, begun)
            window.begun(key, begun)
            window.ended(key, begun + 600 * MS)
        window.lagged(0.5, START)
        assert bool(window.of(Bucket(0.0, START), 80.0, START + 1200 * MS).taken) == stands


@given(st.sampled_from([1.0, 6.0, 10.0, 80.0, 300.0]), st.integers(0, 400 * MS), ways, st.data())
def test_a_busy_process_keeps_the_bound_with_a_slow_provider(rate, answer, ways, data):
    """However late each message arrives: the provider answers it so long after that, or later."""
    late = data.draw(st.lists(st.integers(0, 300 * MS), min_size=1, max_size=12))
    ways = [(begin, 20 * arrive, answer + more) for begin, arrive, more in ways]
    provider, now = Provider(rate), START
    for turn in range(150):
        provider.window.lagged(1.0, now)
        _, at = provider.claim(now, [1] * 40, ways)
        now = max(now + MS, at + late[turn % len(late)])
    assert provider.most_in_a_second() <= bound(rate)


@pytest.mark.parametrize("rate", [80.0, 300.0, 1000.0])
@pytest.mark.parametrize("answer", [80 * MS, 250 * MS, 400 * MS])
def test_a_busy_process_reaches_the_rate_with_a_slow_provider(rate, answer):
    provider, now = Provider(rate), START
    for turn in range(100_000):
        if now >= START + 10 * SECOND:
            break
        provider.window.lagged(0.04, now)
        _, at = provider.claim(now, [1] * 300, [(MS, MS, answer), (10 * MS, 5 * MS, answer)])
        now = max(now + 1, at + turn * 7 * MS % (40 * MS))
    assert sum(at <= START + 10 * SECOND for at, _ in provider.arrived) >= 0.97 * rate * 10
    assert provider.most_in_a_second() <= bound(rate)
