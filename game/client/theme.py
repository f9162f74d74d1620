"""How everything looks: colours, faces, sizes and the surfaces made from them.

A theme is one column of the tokens in `assets/theme.json` at one text size.
Every length in the client is a logical pixel that goes through `px`, so that
one setting makes text, targets and spacing grow together. What is costly to
make (fonts, lines of text, icons, flags) is made once and kept here; changing
the text size or the contrast makes a new theme.
"""

import json
from collections.abc import Callable, Hashable
from enum import Enum
from io import BytesIO
from typing import TypeVar

import pygame

from game.resources import asset_bytes

TEXT_SCALES = (100, 125, 150, 175, 200)
"""The text sizes a person can choose, in per cent."""

_KEPT = 2000
T = TypeVar("T")


class Contrast(Enum):
    """The columns of tokens that a pupil's client can show."""

    NORMAL = "light"
    HIGH = "high_contrast"


class Face(Enum):
    """The typefaces: serif for what is read, sans for what is used."""

    SANS = ("sans", "regular")
    SEMIBOLD = ("sans", "semibold")
    BOLD = ("sans", "bold")
    ITALIC = ("sans", "italic")
    SERIF = ("serif", "regular")
    SERIF_SEMIBOLD = ("serif", "semibold")
    SERIF_ITALIC = ("serif", "italic")

    @property
    def family(self) -> str:
        return self.value[0]


class _Kept:
    """A cache that forgets what was not asked for since it was last full.

    Bounded in a long game, and never empty all at once: what is on the screen
    is asked for again before it can be forgotten.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._made: dict[Hashable, object] = {}
        self._older: dict[Hashable, object] = {}

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        if key not in self._made:
            if len(self._made) >= self._room:
                self._older, self._made = self._made, {}
            self._made[key] = self._older.pop(key) if key in self._older else make()
        return self._made[key]  # type: ignore[return-value]  # one key is only ever made one way


class Theme:
    """Tokens, scaled, and everything drawn from them more than once."""

    def __init__(
        self,
        text_scale: int = 100,
        contrast: Contrast = Contrast.NORMAL,
        reduced_motion: bool = False,
    ) -> None:
        tokens = json.loads(asset_bytes("theme.json"))
        self.text_scale = text_scale
        self.contrast = contrast
        self.reduced_motion = reduced_motion
        self._scale = text_scale / 100
        self._colours = {
            name: pygame.Color(value) for name, value in tokens["colours"][contrast.value].items()
        }
        self._files: dict[str, dict[str, str]] = tokens["fonts"]
        self._leading: dict[str, float] = tokens["line_height"]
        self._motion: dict[str, int] = tokens["motion"]
        self._font_bytes: dict[str, bytes] = {}
        self._fonts = _Kept(200)
        self._widths = _Kept(20 * _KEPT)
        self._lines = _Kept(_KEPT)
        self._pictures = _Kept(_KEPT)

    def px(self, logical: float) -> int:
        """A length on this screen. Never nothing where something was asked for."""
        scaled = round(logical * self._scale)
        return scaled if scaled or not logical else 1

    def logical(self, pixels: int) -> float:
        """How many logical pixels a width on this screen is: what layouts decide by."""
        return pixels / self._scale

    def colour(self, token: str) -> pygame.Color:
        return self._colours[token]

    def motion(self, name: str) -> float:
        """How long a change takes, in seconds; nothing moves where motion is reduced."""
        return 0.0 if self.reduced_motion else self._motion[name] / 1000

    def font(self, face: Face, size: float) -> pygame.font.Font:
        return self._fonts.get((face, size), lambda: self._open_font(face, size))

    def _open_font(self, face: Face, size: float) -> pygame.font.Font:
        family, weight = face.value
        file = self._files[family][weight]
        if file not in self._font_bytes:
            self._font_bytes[file] = asset_bytes(f"fonts/{file}")
        return pygame.font.Font(BytesIO(self._font_bytes[file]), self.px(size))

    def leading(self, face: Face, size: float) -> int:
        """The height of one line of text."""
        return round(self.px(size) * self._leading[face.family])

    def width(self, face: Face, size: float, text: str) -> int:
        return self._widths.get(
            (face, size, text), lambda: self.font(face, size).size(text)[0] if text else 0
        )

    def line(self, face: Face, size: float, text: str, colour: str) -> pygame.Surface:
        """One line of text as a surface. Shared: never draw into it."""
        return self._lines.get(
            (face, size, text, colour),
            lambda: self.font(face, size).render(text, True, self.colour(colour)),
        )

    def write(
        self,
        surface: pygame.Surface,
        text: str,
        place: pygame.Rect,
        *,
        face: Face = Face.SANS,
        size: float = 16,
        colour: str = "ink",
        align: float = 0.0,
    ) -> pygame.Rect:
        """Write one line, centred on the height of `place`; `align` 0 is left, 1 is right."""
        made = self.line(face, size, text, colour)
        left = place.x + round((place.w - made.get_width()) * align)
        return surface.blit(made, (left, place.y + (place.h - made.get_height()) // 2))

    def icon(self, name: str, size: float, colour: str) -> pygame.Surface:
        """A line icon, drawn in a colour of the theme."""
        side = self.px(size)
        return self._pictures.get(
            ("icon", name, side, colour), lambda: self._icon(name, side, colour)
        )

    def _icon(self, name: str, side: int, colour: str) -> pygame.Surface:
        drawn = asset_bytes(f"icons/{name}.svg").decode("utf-8")
        red, green, blue = self.colour(colour)[:3]
        inked = drawn.replace("currentColor", f"#{red:02x}{green:02x}{blue:02x}")
        return pygame.image.load_sized_svg(BytesIO(inked.encode("utf-8")), (side, side))

    def flag(self, seat: str, height: float) -> pygame.Surface:
        """The flag of a seat, scaled from the nearest picture that ships."""
        return self._pictures.get(
            ("flag", seat, self.px(height)), lambda: self._flag(seat, self.px(height))
        )

    def _flag(self, seat: str, height: int) -> pygame.Surface:
        raw = pygame.image.load(BytesIO(asset_bytes(f"flags/{seat}@48.png")), "flag.png")
        width = round(raw.get_width() * height / raw.get_height())
        return pygame.transform.smoothscale(raw, (width, height))

    def keep(self, key: Hashable, make: Callable[[], T]) -> T:
        """Keep what is costly to make under a key that says everything it depends on."""
        return self._pictures.get(key, make)
