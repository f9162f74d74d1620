"""What a person has to know about the connection, or about what was just refused."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import ClassVar

from game.client.layout import Fit, Share, Width
from game.client.theme import Face
from game.client.widgets.containers import Align, Row
from game.client.widgets.node import Description, Node, describe_all
from game.client.widgets.panel import Panel
from game.client.widgets.picture import Icon
from game.client.widgets.text import Text


class Tone(Enum):
    """How much something matters: ground, letters and icon."""

    CALM = ("blue_ground", "ink", "info")
    GOOD = ("accept_ground", "accept", "check")
    WARNING = ("reserve_ground", "reserve", "triangle-alert")
    GRAVE = ("cannot_ground", "cannot", "triangle-alert")


class Banner(Panel):
    """One sentence across the screen, with an icon and perhaps what can be done about it."""

    role: ClassVar[str] = "status"

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.CALM,
        *,
        icon: str = "",
        actions: Sequence[Node] = (),
        name: str = "",
    ) -> None:
        ground, ink, usual = tone.value
        self.text, self.tone = text, tone
        said = Text(text, face=Face.SEMIBOLD, colour=ink)
        parts: list[Node] = [Icon(icon or usual, 20, colour=ink), said, *actions]
        widths: list[Width] = [Fit(), Share(), *(Fit() for _ in actions)]
        row = Row(parts, widths, align=Align.CENTRE)
        super().__init__(row, fill=ground, line=ink, radius=8, pad=(14, 8), name=name)

    def natural(self) -> int:
        return self.theme.px(480)

    def describe(self) -> Description:
        grave = self.tone in (Tone.WARNING, Tone.GRAVE)
        inner = [part for part in self.children[0].children if not isinstance(part, Text)]
        return Description("alert" if grave else self.role, self.text, (), "", describe_all(inner))
