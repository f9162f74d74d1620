"""Seat drivers: governments that act on their documented stances.

`stances` says where a government stands after the notes it has received;
`driver` says what the bot in a seat does now. All of it is deterministic.
"""

from game.bots.driver import next_command

__all__ = ["next_command"]
