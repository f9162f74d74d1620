"""How the game is shown to one person: language, size of text, contrast, motion, sound."""

from __future__ import annotations

from game.client.screens.screen import Screen, page, pressed
from game.client.theme import TEXT_SCALES, Contrast
from game.client.widgets import (
    Button,
    Checkbox,
    Choice,
    Col,
    Flow,
    Heading,
    Message,
    Node,
    Radio,
    Row,
    Text,
)
from game.protocol.commands import SetLanguage
from game.texts import LANGUAGES


class SettingsScreen(Screen):
    """Each change holds at once; there is nothing to save."""

    def first_focus(self) -> str:
        return "close"

    def build(self) -> Node:
        desk, settings = self.desk, self.desk.settings
        languages = [Choice(each, self.word("language", each)) for each in LANGUAGES]
        sizes = [Choice("0", self.say("client-size-window"))] + [
            Choice(str(scale), self.say("client-size", percent=scale)) for scale in TEXT_SCALES
        ]
        choices = Row(
            [
                Radio("language", self.say("client-language"), languages, settings.language),
                Radio("text_scale", self.say("client-text-size"), sizes, str(settings.text_scale)),
            ],
            gap=40,
            stack_below=520,
        )
        high = settings.contrast is Contrast.HIGH
        switches: list[Node] = [
            Checkbox("contrast", self.say("client-contrast"), high, switch=True),
            Checkbox("motion", self.say("client-motion"), settings.reduced_motion, switch=True),
            Checkbox("sound", self.say("client-sound"), settings.sound, switch=True),
        ]
        parts: list[Node] = [
            Heading(self.say("common-settings"), 1),
            Flow([Button(self.say("common-back"), "close", icon="arrow-left")]),
            choices,
            *switches,
            Text(self.say("client-settings-kept"), colour="ink_quiet"),
            *self._way(),
        ]
        return page(Col(parts, gap=16), width=620, desk=desk)

    def _way(self) -> list[Node]:
        """How this machine reaches the lesson, for whoever helps with the network."""
        model = self.desk.model
        if model is None or model.link.way == "none":
            return []
        return [Text(self.say(f"connection-way-{model.link.way}"), colour="ink_quiet")]

    def answer(self, message: Message) -> None:
        desk = self.desk
        match message:
            case Radio.Chosen(name="language", value=language):
                desk.change(language=language)
                if desk.model is not None and desk.model.welcome is not None:
                    desk.model.do(SetLanguage(language=desk.settings.language))
            case Radio.Chosen(name="text_scale", value=scale):
                desk.change(text_scale=int(scale))
            case Checkbox.Toggled(name="contrast", on=on):
                desk.change(contrast=Contrast.HIGH if on else Contrast.NORMAL)
            case Checkbox.Toggled(name="motion", on=on):
                desk.change(reduced_motion=on)
            case Checkbox.Toggled(name="sound", on=on):
                desk.change(sound=on)
            case _ if pressed(message, "close"):
                desk.navigator.pop()
            case _:
                pass
