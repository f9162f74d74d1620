"""A question over everything, which has an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.client.widgets.button import Button, Look
from game.client.widgets.containers import Col, Flow
from game.client.widgets.node import Description, Handled, Message, Node, describe_all
from game.client.widgets.panel import Card
from game.client.widgets.scroll import Scroll
from game.client.widgets.text import Heading


@dataclass(frozen=True)
class Answer:
    """One way to answer a dialog, and what its button says."""

    value: str
    label: str
    look: Look = Look.QUIET


class Dialog(Node):
    """Asks, and closes with an answer.

    Enter gives the first answer, Escape the last, so the last one is
    always the one that changes nothing. The body may hold widgets of its
    own; their messages come through as usual.
    """

    role: ClassVar[str] = "dialog"

    @dataclass(frozen=True)
    class Answered(Message):
        """The dialog closed with this answer."""

        answer: str

    def __init__(
        self,
        name: str,
        title: str,
        body: Node,
        answers: Sequence[Answer],
        *,
        width: float = 560,
    ) -> None:
        super().__init__(name)
        self.title, self.width = title, width
        self.answers = tuple(answers)
        self._buttons = [_AnswerButton(self, answer) for answer in self.answers]
        self._card = Card(
            Col(
                [Heading(title, 3), Scroll(body, f"{name}:body", least=60), Flow(self._buttons)],
                gap=14,
            ),
            pad=24,
            line="edge",
        )
        self.adopt(self._card)

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        theme = self.theme
        width = min(theme.px(self.width), rect.w - 2 * theme.px(16))
        high = min(self._card.measure(width), rect.h - 2 * theme.px(16))
        card = pygame.Rect(0, 0, width, high)
        card.center = rect.center
        self._card.arrange(card)

    def close(self, answer: str) -> Handled:
        """Answer, and give the focus back."""
        self.host.close_layer(self)
        return (self.Answered(self, answer),)

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.KEYDOWN:
            return None
        if event.key == pygame.K_ESCAPE:
            return self.close(self.answers[-1].value)
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            return self.close(self.answers[0].value)
        return None

    def mouse(self, event: pygame.event.Event) -> Handled:
        return ()

    def draw(self, surface: pygame.Surface) -> None:
        surface.blit(self.theme.keep(("veil", self.rect.size), self._veil), self.rect)
        self.draw_children(surface)

    def _veil(self) -> pygame.Surface:
        veil = pygame.Surface(self.rect.size, pygame.SRCALPHA)
        colour = pygame.Color(self.theme.colour("band"))
        colour.a = 150
        veil.fill(colour)
        return veil

    def describe(self) -> Description:
        return Description(self.role, self.title, ("modal",), "", describe_all(self.children))


class _AnswerButton(Button):
    """A button that answers its dialog."""

    def __init__(self, dialog: Dialog, answer: Answer) -> None:
        super().__init__(answer.label, f"answer:{answer.value}", look=answer.look)
        self._dialog, self._answer = dialog, answer

    def press(self) -> Handled:
        return self._dialog.close(self._answer.value)
