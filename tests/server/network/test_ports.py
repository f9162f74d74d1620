"""The port that a host listens at."""

from __future__ import annotations

import pytest

from server.network.ports import USUAL, PortTaken, listen, listen_somewhere


def test_the_usual_port_is_taken_when_free_and_another_one_when_not(usual: int) -> None:
    assert USUAL == 8765
    with listen_somewhere(0) as first, listen_somewhere(0) as second:
        ports = [one.getsockname()[1] for one in (first, second)]
        assert ports[0] == usual != ports[1]
    with pytest.raises(PortTaken) as caught:
        listen(70_000)
    assert (caught.value.port, caught.value.forbidden) == (70_000, False)


def test_a_port_that_the_system_keeps_for_itself_is_not_called_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("server.network.ports.socket.socket.bind", forbidden)
    with pytest.raises(PortTaken) as caught:
        listen(80)
    assert caught.value.forbidden
