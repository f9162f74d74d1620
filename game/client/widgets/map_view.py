"""The theatre, and on it what this turn is about."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.map_base import Lonlat, Projection, aspect, base_map, draw_base
from game.client.widgets.map_signs import arrow_body, place_body, ring_body
from game.client.widgets.node import Description, Handled, Message, Node
from game.client.widgets.paint import box, vector
from game.client.widgets.rows import rows_high, rows_wide, write_rows
from game.client.widgets.text import ACTIVATE

_LABEL = 14
_IMPORTANT = ("capital", "safe_area", "city", "town")


@dataclass(frozen=True)
class Place:
    """A named place: capital, city, town or safe_area."""

    name: str
    lon: float
    lat: float
    kind: str = "town"


@dataclass(frozen=True)
class Ring:
    """A place that matters now: safe_area, lost, attack or force."""

    lon: float
    lat: float
    label: str
    kind: str


@dataclass(frozen=True)
class Arrow:
    """A movement: offensive, flight, force or envoy."""

    start: Lonlat
    end: Lonlat
    label: str
    kind: str


@dataclass(frozen=True)
class _Item:
    """Something on the map that can be pointed at and names itself."""

    at: Lonlat
    text: str


class MapView(Node):
    """A map without zoom. Pointing at it names what is there, and so do the arrow keys.

    `base` is the name of a map that ships. Enter or a click asks the
    screen to open it, for instance larger.
    """

    role: ClassVar[str] = "image"

    @dataclass(frozen=True)
    class Opened(Message):
        """Somebody wants to see the map larger, or more about what is lit on it."""

        place: str

    def __init__(
        self,
        name: str,
        base: str,
        language: str,
        *,
        caption: str = "",
        places: Sequence[Place] = (),
        rings: Sequence[Ring] = (),
        arrows: Sequence[Arrow] = (),
        layers: Sequence[str] = (),
        grow: float = 0.0,
        radius: float = 10,
        most: float = 560,
    ) -> None:
        super().__init__(name, grow=grow)
        self.base, self.language, self.caption = base, language, caption
        self.places, self.rings, self.arrows = tuple(places), tuple(rings), tuple(arrows)
        self.layers, self.radius, self.most = tuple(layers), radius, most
        self._items = tuple(self._named())
        self._lit: int | None = None

    def _named(self) -> Iterator[_Item]:
        ringed = {(round(ring.lon, 2), round(ring.lat, 2)) for ring in self.rings}
        yield from (_Item((ring.lon, ring.lat), ring.label) for ring in self.rings)
        for arrow in self.arrows:
            middle = ((arrow.start[0] + arrow.end[0]) / 2, (arrow.start[1] + arrow.end[1]) / 2)
            yield _Item(middle, arrow.label)
        for place in self.places:
            if (round(place.lon, 2), round(place.lat, 2)) not in ringed:
                yield _Item((place.lon, place.lat), place.name)

    @property
    def focusable(self) -> bool:
        return True

    @property
    def lit(self) -> str:
        """What is named at present."""
        return self._items[self._lit].text if self._lit is not None else ""

    def take_over(self, old: Node) -> None:
        if isinstance(old, MapView) and old._items == self._items:
            self._lit = old._lit

    def natural(self) -> int:
        return self.theme.px(318)

    def measure(self, width: int) -> int:
        return min(round(width * aspect(base_map(self.base))), self.theme.px(self.most))

    def least(self, width: int) -> int:
        wanted = self.measure(width)
        return min(wanted, self.theme.px(200)) if self.grow else wanted

    def ring(self) -> tuple[pygame.Rect, int]:
        return self.rect, round(self.radius)

    def _projection(self) -> Projection:
        return Projection.fit(base_map(self.base), self.rect.size)

    # -- input -------------------------------------------------------------------

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.KEYDOWN:
            return None
        if event.key in ACTIVATE:
            return (self.Opened(self, self.lit),)
        by = {pygame.K_LEFT: -1, pygame.K_UP: -1, pygame.K_RIGHT: 1, pygame.K_DOWN: 1}
        if event.key not in by or not self._items:
            return None
        start = -1 if by[event.key] > 0 else 0
        at = start if self._lit is None else self._lit
        self._light((at + by[event.key]) % len(self._items))
        return ()

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.MOUSEMOTION:
            self._light(self._nearest(event.pos))
            return ()
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return (self.Opened(self, self.lit),)
        return None

    def focus_changed(self, focused: bool) -> Handled:
        if not focused:
            self._light(None)
        return None

    def _light(self, index: int | None) -> None:
        if index != self._lit:
            self._lit = index
            self.host.repaint(self)

    def _nearest(self, place: tuple[int, int]) -> int | None:
        projection = self._projection()
        here = place[0] - self.rect.x, place[1] - self.rect.y
        away = [(math.dist(projection.at(item.at), here), i) for i, item in enumerate(self._items)]
        closest = min(away, default=(math.inf, 0))
        return closest[1] if closest[0] <= self.theme.px(16) else None

    # -- look ---------------------------------------------------------------------

    def draw(self, surface: pygame.Surface) -> None:
        if self.rect.w <= 0 or self.rect.h <= 0:
            return
        surface.blit(self.theme.keep(self._key(), self._picture), self.rect)
        box(surface, self.theme, self.rect, fill=None, line="line", radius=self.radius)
        if self._lit is not None and (self.hovered or self.focused):
            self._draw_lit(surface, self._items[self._lit])

    def _key(self) -> tuple[object, ...]:
        drawn = (self.base, self.language, self.places, self.rings, self.arrows, self.layers)
        return ("theatre", *drawn, self.rect.size, self.radius)

    def _picture(self) -> pygame.Surface:
        """Everything but what is lit. Its corners are cut, so that it lies well on a card."""
        theme, size = self.theme, self.rect.size
        picture = pygame.Surface(size, pygame.SRCALPHA)
        picture.blit(draw_base(theme, self.base, size, self.layers), (0, 0))
        projection = self._projection()
        body = "".join(
            ring_body(theme, ring.kind, projection.at((ring.lon, ring.lat))) for ring in self.rings
        )
        body += "".join(
            arrow_body(theme, arrow.kind, projection.at(arrow.start), projection.at(arrow.end))
            for arrow in self.arrows
        )
        body += "".join(
            place_body(theme, place.kind, projection.at((place.lon, place.lat)))
            for place in self.places
        )
        picture.blit(vector(theme, body, size, f"0 0 {size[0]} {size[1]}"), (0, 0))
        self._label_all(picture, projection)
        mask = pygame.Surface(size, pygame.SRCALPHA)
        box(mask, theme, picture.get_rect(), fill="field", radius=self.radius)
        picture.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return picture

    def _label_all(self, picture: pygame.Surface, projection: Projection) -> None:
        """Names where there is room, the important ones first; the rest is found by pointing."""
        dots = {place: self._dot(projection, place) for place in self.places}
        lit = [dot for place, dot in dots.items() if self._ringed(place)]
        taken: list[pygame.Rect] = []
        inside = picture.get_rect().inflate(-8, -8)
        for place in sorted(self.places, key=self._rank):
            small = place.kind == "town" and not self._ringed(place)
            text = self._haloed(place.name, Face.SANS if small else Face.SEMIBOLD, "map_label")
            around = list(self._around(dots[place], text.get_size()))
            # What matters now is named even where that covers the dot of a smaller place.
            for others in [[*dots.values()]] if small else [[*dots.values()], lit]:
                free = self._free(around, inside, [*taken, *others])
                if free is not None:
                    picture.blit(text, free)
                    taken.append(free.inflate(-4, -4))
                    break
        taken += dots.values()
        for label in base_map(self.base)["labels"]:
            face = Face.ITALIC if label["kind"] == "sea" else Face.SANS
            text = self._haloed(label["text"][self.language], face, "map_label_quiet", halo=False)
            rect = text.get_rect(center=projection.at(label["at"]))
            wanted = label["kind"] != "theatre"
            if wanted and inside.contains(rect) and rect.collidelist(taken) < 0:
                picture.blit(text, rect)
                taken.append(rect)

    def _ringed(self, place: Place) -> bool:
        return any(math.dist((r.lon, r.lat), (place.lon, place.lat)) < 0.03 for r in self.rings)

    def _rank(self, place: Place) -> tuple[bool, int]:
        """What the turn is about is named first, then capitals, then by size."""
        return not self._ringed(place), _IMPORTANT.index(place.kind)

    @staticmethod
    def _free(
        around: Sequence[pygame.Rect], inside: pygame.Rect, taken: Sequence[pygame.Rect]
    ) -> pygame.Rect | None:
        """The first place for a name that lies on nothing."""
        for rect in around:
            tight = rect.inflate(-4, -4)
            if inside.contains(tight) and tight.collidelist(list(taken)) < 0:
                return rect
        return None

    def _dot(self, projection: Projection, place: Place) -> pygame.Rect:
        side = self.theme.px(20 if self._ringed(place) else 8)
        dot = pygame.Rect(0, 0, side, side)
        x, y = projection.at((place.lon, place.lat))
        dot.center = (round(x), round(y))
        return dot

    def _around(self, dot: pygame.Rect, size: tuple[int, int]) -> Iterator[pygame.Rect]:
        rect = pygame.Rect((0, 0), size)
        yield rect.move(dot.right - 1, dot.centery - rect.h // 2)
        yield rect.move(dot.left - rect.w + 1, dot.centery - rect.h // 2)
        yield rect.move(dot.centerx - rect.w // 2, dot.top - rect.h + 3)
        yield rect.move(dot.centerx - rect.w // 2, dot.bottom - 3)
        for left in (dot.right - 3, dot.left - rect.w + 3):
            yield rect.move(left, dot.top - rect.h + 6)
            yield rect.move(left, dot.bottom - 6)

    def _haloed(self, text: str, face: Face, colour: str, halo: bool = True) -> pygame.Surface:
        return self.theme.keep(
            ("haloed", text, face, colour, halo), lambda: self._halo(text, face, colour, halo)
        )

    def _halo(self, text: str, face: Face, colour: str, halo: bool) -> pygame.Surface:
        theme, edge = self.theme, self.theme.px(1.5)
        letters = theme.line(face, _LABEL, text, colour)
        made = pygame.Surface(
            (letters.get_width() + 2 * edge, letters.get_height() + 2 * edge), pygame.SRCALPHA
        )
        if halo:
            behind = theme.line(face, _LABEL, text, "map_halo")
            for step in range(12):
                turn = step * math.pi / 6
                made.blit(behind, (edge + edge * math.cos(turn), edge + edge * math.sin(turn)))
        made.blit(letters, (edge, edge))
        return made

    def _draw_lit(self, surface: pygame.Surface, item: _Item) -> None:
        theme = self.theme
        x, y = self._projection().at(item.at)
        here = round(self.rect.x + x), round(self.rect.y + y)
        pygame.draw.aacircle(surface, theme.colour("focus"), here, theme.px(9), theme.px(2))
        room = min(theme.px(240), self.rect.w - theme.px(24))
        look = (item.text, Face.SEMIBOLD, float(_LABEL), room)
        wide = rows_wide(theme, *look) + 2 * theme.px(8)
        sign = pygame.Rect(here[0] + theme.px(14), 0, wide, rows_high(theme, *look) + theme.px(8))
        sign.centery = here[1]
        sign.clamp_ip(self.rect)
        if sign.collidepoint(here):
            sign.bottom = here[1] - theme.px(14)
            sign.clamp_ip(self.rect)
        box(surface, theme, sign, fill="band", radius=5)
        inner = pygame.Rect(sign.x + theme.px(8), sign.y, room, sign.h)
        write_rows(
            surface,
            theme,
            item.text,
            inner,
            face=Face.SEMIBOLD,
            size=_LABEL,
            colour="on_band",
            middle=True,
        )

    def describe(self) -> Description:
        told = [Description("listitem", ring.label, (ring.kind,)) for ring in self.rings]
        told += [Description("listitem", arrow.label, (arrow.kind,)) for arrow in self.arrows]
        return Description(self.role, self.caption, (), self.lit, tuple(told))
