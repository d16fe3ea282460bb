import pytest

from bot.pacing import Pacing


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def send_as_fast_as_allowed(pacing: Pacing, seconds: Seconds, chat: int, until: float) -> list[float]:
    """Moments at which messages to one chat leave."""
    moments = []
    while seconds.now < until:
        while pacing.wait() or pacing.rest(chat):
            seconds.now += 0.01
        pacing.took(chat)
        moments.append(seconds.now)
    return [moment for moment in moments if moment < until]


def busiest(moments: list[float], window: float) -> int:
    return max(sum(start <= moment < start + window for moment in moments) for start in moments)


def test_a_burst_of_five_then_twenty_five_a_second() -> None:
    seconds = Seconds()
    pacing = Pacing(monotonic=seconds)
    moments = []
    for chat in range(1, 400):
        while pacing.wait():
            seconds.now += 0.001
        pacing.took(chat)
        moments.append(seconds.now)
    assert moments[4] == 1000.0 < moments[5]
    assert busiest(moments, 1.0) <= 30
    assert 24 <= (len(moments) - 5) / (moments[-1] - moments[0]) <= 25.1


@pytest.mark.parametrize(("chat", "window", "limit"), [(501, 1.0, 1), (-1001, 60.0, 20)])
def test_a_chat_is_written_to_no_faster_than_telegram_allows(chat: int, window: float, limit: int) -> None:
    seconds = Seconds()
    moments = send_as_fast_as_allowed(Pacing(monotonic=seconds), seconds, chat, until=1200.0)
    assert busiest(moments, window) == limit


def test_one_chat_at_rest_does_not_hold_up_another() -> None:
    pacing = Pacing(monotonic=Seconds())
    pacing.took(501)
    assert pacing.resting() == {501}
    assert pacing.rest(502) == pacing.wait() == 0


def test_one_flooded_chat_halts_nobody_and_two_halt_everybody() -> None:
    seconds = Seconds()
    pacing = Pacing(monotonic=seconds)
    pacing.flooded(501, 7)
    pacing.flooded(501, 7)
    assert pacing.wait() == 0
    pacing.flooded(502, 7)
    assert pacing.wait() == 7


def test_two_floods_far_apart_halt_nobody() -> None:
    seconds = Seconds()
    pacing = Pacing(monotonic=seconds)
    pacing.flooded(501, 7)
    seconds.now += 11
    pacing.flooded(502, 7)
    assert pacing.wait() == 0


def test_a_wait_of_half_a_day_halts_the_others_for_a_minute_at_most() -> None:
    pacing = Pacing(monotonic=Seconds())
    pacing.flooded(501, 43838)
    pacing.flooded(502, 43838)
    assert pacing.wait() == 60


def test_without_limits_nothing_waits() -> None:
    pacing = Pacing.unlimited()
    for _ in range(1000):
        pacing.took(501)
    assert pacing.wait() == 0
    assert pacing.pause() is None
    assert not pacing.resting()
