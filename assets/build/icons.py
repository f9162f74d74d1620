"""Copy the icons that the clients use from Lucide into `assets/icons`.

Run by hand, never by the tests: `npm install lucide-static@1.62` in some
folder, then

    python assets/build/icons.py FOLDER/node_modules

Every icon is 24x24, drawn with `currentColor`: replace that word by a colour
of the theme before pygame reads it. Two are ours: Lucide has no tilde, and its
star is hollow, while the mark for the preferred option is a solid one.
"""

import sys
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "icons"
NAMES = """
arrow-down arrow-left arrow-right arrow-up book-open bot check check-check chevron-down
chevron-left chevron-right chevron-up circle-help clipboard clock contrast download ellipsis eye
eye-off file-text flag handshake history hourglass house info key-round landmark languages list
lock log-in log-out mail mail-open map map-pin maximize megaphone minus monitor newspaper pause
pen-line plane play plus presentation qr-code quote refresh-cw rotate-ccw scale scroll-text search
send settings shield ship skip-forward star text timer triangle-alert type undo-2 user user-check
user-plus user-x users volume-2 volume-x wifi wifi-off x
""".split()
TILDE = """\
<svg
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M4 14c1.7-3.6 4.6-4.2 8-2s6.3 1.6 8-2" />
</svg>
"""


def main(node_modules: Path) -> None:
    lucide = node_modules / "lucide-static" / "icons"
    for name in NAMES:
        drawing = (lucide / f"{name}.svg").read_text(encoding="utf-8").lstrip()
        (ICONS / f"{name}.svg").write_text(drawing, encoding="utf-8")
    (ICONS / "tilde.svg").write_text(TILDE, encoding="utf-8")
    star = (lucide / "star.svg").read_text(encoding="utf-8").lstrip()
    solid = star.replace('fill="none"', 'fill="currentColor"')
    (ICONS / "star-solid.svg").write_text(solid, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
