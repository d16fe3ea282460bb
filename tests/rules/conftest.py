import gc
import sys

import pytest


@pytest.fixture
def steps():
    """Counts the calls of Python functions that some work takes: a measure of work that no clock disturbs."""

    def count(work):
        calls = 0

        def note(_frame, event, _argument):
            nonlocal calls
            calls += event in ("call", "c_call")

        before = sys.getprofile()
        gc.disable()  # what a collection calls is no part of the work
        sys.setprofile(note)
        try:
            work()
        finally:
            sys.setprofile(before)
            gc.enable()
        return calls

    return count
