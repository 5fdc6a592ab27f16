"""A signal waits for what must not be cut in two, and is lost nowhere."""

import os
import signal
import threading

import pytest

from cli_base.interrupts import SIGNALS, postponed


def test_an_interrupt_comes_after_the_moment_and_once() -> None:
    done: list[int] = []

    @postponed()
    def interrupted_thrice() -> None:
        for number in range(3):
            os.kill(os.getpid(), signal.SIGINT)
            done.append(number)

    with pytest.raises(KeyboardInterrupt):
        interrupted_thrice()
    assert done == [0, 1, 2]


def test_an_error_within_is_the_interrupts_context() -> None:
    @postponed()
    def interrupted_and_wrong() -> None:
        os.kill(os.getpid(), signal.SIGINT)
        raise ValueError("first")

    with pytest.raises(KeyboardInterrupt) as raised:
        interrupted_and_wrong()
    assert isinstance(raised.value.__context__, ValueError)


def test_handlers_are_put_back_and_what_is_ignored_stays_ignored() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        found = [signal.getsignal(number) for number in SIGNALS]
        with postponed():
            assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
            os.kill(os.getpid(), signal.SIGHUP)
        assert [signal.getsignal(number) for number in SIGNALS] == found
    finally:
        signal.signal(signal.SIGHUP, before)


def test_in_another_thread_it_does_nothing() -> None:
    seen: list[bool] = []
    found = signal.getsignal(signal.SIGINT)

    def look() -> None:
        with postponed():
            seen.append(signal.getsignal(signal.SIGINT) is found)

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == [True]
