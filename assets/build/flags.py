"""Draw the delegations' flags as small pictures, `assets/flags/SEAT@HEIGHT.png`.

Run by hand, never by the tests: `npm install flag-icons@7.5` in some folder,
`apt-get install librsvg2-bin`, then

    python assets/build/flags.py FOLDER/node_modules

The pictures are made here and not in the game because pygame's own SVG drops
repeated shapes: the United States would lose its stars. The United Nations'
emblem is protected, so its seat has a plain badge with letters instead.
"""

import subprocess
import sys
from pathlib import Path

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

ASSETS = Path(__file__).resolve().parent.parent
HEIGHTS = (24, 48, 96)
SEATS = {
    "afghanistan": "af",
    "belgium": "be",
    "canada": "ca",
    "denmark": "dk",
    "finland": "fi",
    "france": "fr",
    "germany": "de",
    "greece": "gr",
    "hungary": "hu",
    "iceland": "is",
    "italy": "it",
    "luxembourg": "lu",
    "netherlands": "nl",
    "norway": "no",
    "poland": "pl",
    "portugal": "pt",
    "russia": "ru",
    "spain": "es",
    "sweden": "se",
    "turkey": "tr",
    "united_kingdom": "gb",
    "united_states": "us",
}
BADGES = {"united_nations": ("UN", "#2F6AA8")}


def badge(letters: str, ground: str) -> bytes:
    """A lettered field of a flag's shape, its letters as outlines of our own font."""
    font = TTFont(ASSETS / "fonts" / "SourceSans3-Bold.ttf")
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    scale, across = 0.42, 0.0
    outline = SVGPathPen(glyphs)
    bounds = BoundsPen(glyphs)
    for letter in letters:
        glyph = glyphs[names[ord(letter)]]
        for pen in (outline, bounds):
            glyph.draw(TransformPen(pen, (scale, 0, 0, -scale, across, 0)))
        across += glyph.width * scale
    left, top, right, bottom = bounds.bounds
    move = f"translate({320 - (left + right) / 2:.2f} {240 - (top + bottom) / 2:.2f})"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480">'
        f'<rect width="640" height="480" fill="{ground}"/>'
        f'<path fill="#FFFFFF" transform="{move}" d="{outline.getCommands()}"/></svg>'
    ).encode()


def draw(seat: str, svg: bytes) -> None:
    for height in HEIGHTS:
        target = ASSETS / "flags" / f"{seat}@{height}.png"
        size = ["--width", str(height * 4 // 3), "--height", str(height)]
        subprocess.run(["rsvg-convert", *size, "--output", str(target)], input=svg, check=True)


def main(node_modules: Path) -> None:
    for seat, country in SEATS.items():
        draw(seat, (node_modules / "flag-icons/flags/4x3" / f"{country}.svg").read_bytes())
    for seat, (letters, ground) in BADGES.items():
        draw(seat, badge(letters, ground))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
