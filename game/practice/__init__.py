"""A session without a host: the whole of it in this process, for one pupil and bots."""

from game.practice.link import PracticeLink

__all__ = ["PracticeLink"]
