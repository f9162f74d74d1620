"""What every journal promises, as tests. Run once for each implementation."""

import asyncio

import pytest

from game.session.journal import (
    LARGEST_NAME,
    LARGEST_ROW,
    Closed,
    Conflict,
    Gone,
    JournalError,
    Shelf,
)


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


async def fill(journal: Shelf, session: str, rows: int) -> None:
    for seq in range(rows):
        await journal.append(session, seq, f"{session} {seq + 1}".encode())


class JournalContract:
    """Subclasses give a fresh `journal` that uses the `clock`."""

    @pytest.fixture
    def clock(self) -> Clock:
        return Clock()

    async def test_rows_are_numbered_from_one_and_read_back_in_order(self, journal: Shelf) -> None:
        assert await journal.append("s", 0, b"opened") == 1
        assert await journal.append("s", 1, b"begun") == 2
        assert await journal.read({"s": 0}) == [("s", 1, b"opened"), ("s", 2, b"begun")]

    async def test_reading_after_a_number_gives_only_the_news(self, journal: Shelf) -> None:
        await fill(journal, "a", 3)
        await fill(journal, "b", 2)
        assert await journal.read({"a": 2, "b": 2}) == [("a", 3, b"a 3")]
        assert await journal.read({"a": 9, "nobody": 0}) == []

    async def test_one_read_serves_many_sessions_without_mixing_them(self, journal: Shelf) -> None:
        await asyncio.gather(*(fill(journal, f"s{n}", 5) for n in range(40)))
        rows = await journal.read({f"s{n}": 0 for n in range(40)})
        assert rows == [
            (f"s{n}", seq, f"s{n} {seq}".encode()) for n in range(40) for seq in range(1, 6)
        ]

    async def test_any_bytes_come_back_as_they_were(self, journal: Shelf) -> None:
        body = bytes(range(256)) * 1_000
        await journal.append("s", 0, body)
        await journal.append("s", 1, b"")
        assert [row[2] for row in await journal.read({"s": 0})] == [body, b""]

    async def test_the_later_of_two_writers_of_one_row_gets_a_conflict(
        self, journal: Shelf
    ) -> None:
        await fill(journal, "s", 2)
        with pytest.raises(Conflict) as raised:
            await journal.append("s", 1, b"late")
        assert not isinstance(raised.value, Gone)
        assert raised.value.code == "journal_conflict"
        assert await journal.read({"s": 1}) == [("s", 2, b"s 2")]

    async def test_of_thirty_writers_of_one_row_exactly_one_wins(self, journal: Shelf) -> None:
        await journal.append("s", 0, b"opened")
        for expected in range(1, 11):
            tries = [journal.append("s", expected, f"writer {n}".encode()) for n in range(30)]
            results = await asyncio.gather(*tries, return_exceptions=True)
            assert [r for r in results if not isinstance(r, Conflict)] == [expected + 1]
            winner = results.index(expected + 1)
            assert await journal.read({"s": expected}) == [
                ("s", expected + 1, f"writer {winner}".encode())
            ]

    async def test_a_race_to_open_a_session_has_one_winner(self, journal: Shelf) -> None:
        tries = [journal.append("s", 0, f"writer {n}".encode()) for n in range(30)]
        results = await asyncio.gather(*tries, return_exceptions=True)
        assert [r for r in results if not isinstance(r, Conflict)] == [1]

    async def test_one_loser_does_not_spoil_the_rows_of_others(self, journal: Shelf) -> None:
        await fill(journal, "s", 1)
        tries = [journal.append(name, 0, b"opened") for name in ("a", "s", "b")]
        first, lost, second = await asyncio.gather(*tries, return_exceptions=True)
        assert (first, second) == (1, 1)
        assert isinstance(lost, Conflict)
        assert len(await journal.read({"a": 0, "b": 0})) == 2

    async def test_a_row_that_leaves_a_gap_is_refused(self, journal: Shelf) -> None:
        await fill(journal, "s", 2)
        with pytest.raises(Conflict):
            await journal.append("s", 3, b"row 4 without row 3")
        assert await journal.read({"s": 2}) == []

    async def test_a_session_that_was_never_opened_is_gone(self, journal: Shelf) -> None:
        with pytest.raises(Gone):
            await journal.append("s", 1, b"out of nowhere")
        assert await journal.sessions() == []

    async def test_a_stale_writer_cannot_bring_a_forgotten_session_back(
        self, journal: Shelf, clock: Clock
    ) -> None:
        await fill(journal, "s", 3)
        await journal.forget("s")
        with pytest.raises(Gone):
            await journal.append("s", 3, b"I still thought it was there", wake=1.0)
        assert await journal.read({"s": 0}) == []
        assert await journal.due() == []

    async def test_forgetting_takes_the_rows_the_wake_up_time_and_the_name(
        self, journal: Shelf
    ) -> None:
        await journal.append("s", 0, b"opened", wake=1.0)
        await journal.append("other", 0, b"opened", wake=2.0)
        await journal.forget("s")
        assert await journal.read({"s": 0, "other": 0}) == [("other", 1, b"opened")]
        assert await journal.due() == ["other"]
        assert await journal.sessions() == ["other"]

    async def test_forgetting_twice_is_harmless(self, journal: Shelf) -> None:
        await fill(journal, "s", 1)
        await journal.forget("s")
        await journal.forget("s")
        await journal.forget("never was")
        assert await journal.sessions() == []

    async def test_a_session_is_due_when_its_time_has_come_and_not_before(
        self, journal: Shelf, clock: Clock
    ) -> None:
        await journal.append("s", 0, b"opened", wake=clock.now + 60)
        clock.now += 59.9
        assert await journal.due() == []
        clock.now += 0.2
        assert await journal.due() == ["s"]
        assert await journal.due() == ["s"], "due until a row says otherwise"

    async def test_a_row_leaves_the_wake_up_time_moves_it_or_takes_it_away(
        self, journal: Shelf, clock: Clock
    ) -> None:
        await journal.append("s", 0, b"1", wake=clock.now - 1)
        await journal.append("s", 1, b"2")
        assert await journal.due() == ["s"]
        await journal.append("s", 2, b"3", wake=clock.now + 10)
        assert await journal.due() == []
        clock.now += 10
        assert await journal.due() == ["s"]
        await journal.append("s", 3, b"4", wake=0)
        assert await journal.due() == []

    async def test_a_lost_race_does_not_move_the_wake_up_time(
        self, journal: Shelf, clock: Clock
    ) -> None:
        await journal.append("s", 0, b"1", wake=clock.now + 60)
        with pytest.raises(Conflict):
            await journal.append("s", 0, b"again", wake=clock.now - 1)
        assert await journal.due() == []

    async def test_the_longest_overdue_come_first_up_to_the_limit(
        self, journal: Shelf, clock: Clock
    ) -> None:
        for n in (3, 1, 2):
            await journal.append(f"s{n}", 0, b"", wake=float(n))
        assert await journal.due() == ["s1", "s2", "s3"]
        assert await journal.due(limit=2) == ["s1", "s2"]

    async def test_presence_is_what_all_nodes_reported_lately(
        self, journal: Shelf, clock: Clock
    ) -> None:
        await journal.here("one", {"s": ["norway"], "t": ["france"]})
        clock.now += 6
        assert await journal.here("two", {"s": ["turkey", "norway"]}) == {"s": ("norway", "turkey")}
        clock.now += 6
        assert await journal.here("two", {"s": ["turkey"], "t": []}) == {"s": ("turkey",), "t": ()}

    async def test_a_report_replaces_the_last_one_of_its_node(self, journal: Shelf) -> None:
        await journal.here("one", {"s": ["norway", "france"]})
        assert await journal.here("one", {"s": ["france"]}) == {"s": ("france",)}

    async def test_a_forgotten_session_has_nobody_present(self, journal: Shelf) -> None:
        await journal.here("one", {"s": ["norway"]})
        await journal.forget("s")
        assert await journal.here("two", {"s": []}) == {"s": ()}

    async def test_sessions_are_named_in_the_order_they_were_opened(self, journal: Shelf) -> None:
        for name in ("b", "a", "c"):
            await fill(journal, name, 2)
        assert await journal.sessions() == ["b", "a", "c"]

    @pytest.mark.parametrize(
        ("session", "expected", "body", "wake"),
        [
            ("", 0, b"", None),
            ("é" * LARGEST_NAME, 0, b"", None),
            ("\ud800", 0, b"", None),
            ("s", -1, b"", None),
            ("s", 2**63, b"", None),
            ("s", 0, "text", None),
            ("s", 0, b"x" * (LARGEST_ROW + 1), None),
            ("s", 0, b"", float("nan")),
            ("s", 0, b"", float("inf")),
            ("s", 0, b"", -1.0),
        ],
    )
    async def test_what_cannot_be_stored_is_refused_and_hurts_nobody_else(
        self, journal: Shelf, session: str, expected: int, body: bytes, wake: float | None
    ) -> None:
        good = asyncio.ensure_future(journal.append("good", 0, b"opened"))
        with pytest.raises(ValueError):
            await journal.append(session, expected, body, wake)
        assert await good == 1
        assert await journal.sessions() == ["good"]

    async def test_a_closed_journal_says_so(self, journal: Shelf) -> None:
        await fill(journal, "s", 1)
        await journal.close()
        await journal.close()
        for ask in (
            journal.append("s", 1, b""),
            journal.read({"s": 0}),
            journal.due(),
            journal.here("one", {}),
            journal.forget("s"),
            journal.sessions(),
        ):
            with pytest.raises(Closed):
                await ask

    def test_every_error_has_a_code_of_its_own(self) -> None:
        kinds = [JournalError, *walk(JournalError)]
        assert len({kind.code for kind in kinds}) == len(kinds)


def walk(kind: type[JournalError]) -> list[type[JournalError]]:
    return [found for sub in kind.__subclasses__() for found in (sub, *walk(sub))]
