"""Tests against real material that stands beside the project, in `../shared`; skipped where it is not."""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[3] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    if not SHARED.is_dir():
        pytest.skip("no folder ../shared with real pages beside the project")
    return SHARED
