"""The memory journal keeps the contract."""

import pytest
from contract import Clock, JournalContract

from game.session.journal import MemoryJournal


class TestMemoryJournal(JournalContract):
    @pytest.fixture
    def journal(self, clock: Clock) -> MemoryJournal:
        return MemoryJournal(clock)
