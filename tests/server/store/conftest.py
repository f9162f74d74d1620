"""A journal in a file of its own; and failed assertions of the contract show their values."""

from pathlib import Path

import pytest

pytest.register_assert_rewrite("contract")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"
