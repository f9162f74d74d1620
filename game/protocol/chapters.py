"""A debrief in chapters: split by whoever sends it, bound together by whoever reads it.

A whole debrief is larger than a message may be. Its view is sent without the
turns, and each turn follows as a `chapter`.
"""

from __future__ import annotations

from game.core.views.debrief import DebriefTurn, DebriefView
from game.core.views.whole import FacilitatorView, RoomView, SeatView
from game.protocol.messages import Chapter, FromServer, View

AnyView = SeatView | RoomView | FacilitatorView


def split(view: AnyView) -> tuple[FromServer, ...]:
    """The messages that carry a view: one, or for a debrief one and its chapters."""
    debrief = view.debrief
    if debrief is None:
        return (View(view=view),)
    turns: list[tuple[int | None, DebriefTurn]] = [(None, turn) for turn in debrief.turns]
    turns += [(n, turn) for n, path in enumerate(debrief.earlier_paths) for turn in path]
    cover = debrief.model_copy(update={"turns": (), "earlier_paths": (), "chapters": len(turns)})
    return (
        View(view=view.model_copy(update={"debrief": cover})),
        *(
            Chapter(view=view.number, number=number, path=path, turn=turn)
            for number, (path, turn) in enumerate(turns)
        ),
    )


class Binder:
    """Holds a debrief's view back until its chapters are there."""

    def __init__(self) -> None:
        self._cover: AnyView | None = None
        self._chapters: dict[int, Chapter] = {}

    def add(self, message: View | Chapter) -> AnyView | None:
        """Take the next message; returns the view when it is whole.

        A chapter of another view than the last is left aside.
        """
        if isinstance(message, View):
            self._cover, self._chapters = message.view, {}
        elif self._cover is not None and message.view == self._cover.number:
            self._chapters[message.number] = message
        return self._whole()

    def _whole(self) -> AnyView | None:
        cover = self._cover
        if cover is None or cover.debrief is None or not cover.debrief.chapters:
            return cover
        if len(self._chapters) < cover.debrief.chapters:
            return None
        chapters = [self._chapters[n] for n in sorted(self._chapters)]
        return cover.model_copy(update={"debrief": _bound(cover.debrief, chapters)})


def _bound(cover: DebriefView, chapters: list[Chapter]) -> DebriefView:
    paths = sorted({c.path for c in chapters if c.path is not None})
    return cover.model_copy(
        update={
            "turns": tuple(c.turn for c in chapters if c.path is None),
            "earlier_paths": tuple(
                tuple(c.turn for c in chapters if c.path == path) for path in paths
            ),
            "chapters": 0,
        }
    )
