"""What can be known of console and projector without a browser."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from game.core.events import PhaseName
from game.core.views.whole import PlannedTurn
from game.protocol.messages import Join, Look, OpenConsole, OpenRoom, Ping, Rejoin, WireCommand
from game.resources import asset_names, asset_text
from game.texts import LANGUAGES
from server.pages.around import page_of
from server.pages.deliveries import KINDS
from server.pages.files import TYPES, asset_files, web_files

WEB = Path(__file__).resolve().parents[3] / "server" / "web"
AREAS = {
    "console": ("common", "room", "console", "doctor"),
    "board": ("common", "room", "client", "console", "seat_table", "board"),
    "room": ("common", "room"),
    "seat": ("common", "client", "room", "seat", "seat_table", "seat_after"),
}
"""What each page speaks."""
SHEETS = {
    "board": ("shared/base.css", "console/console.css", "console/seats.css", "board/board.css",
              "board/papers.css"),
    "console": ("shared/base.css", "console/console.css", "console/network.css",
                "console/seats.css"),
    "reach": ("shared/base.css", "reach/reach.css"),
    "room": ("shared/base.css", "room/room.css"),
    "seat": ("shared/base.css", "seat/seat.css", "seat/table.css", "seat/after/after.css",
             "seat/after/course.css"),
}  # fmt: skip
SAID = {"common", "room", "console", "step", "connection", "phase", "amount", "list", "date",
        "client", "seat", "after", "doctor", "board", "join"}  # fmt: skip
"""How the ids begin that scripts name in full."""
MOST_BYTES = 200_000
"""Two thirds of what a page may weigh: a warning before the limit in `test_weight`."""


def read(path: Path) -> str:
    return path.read_text("utf-8")


def own(kind: str) -> list[Path]:
    return [path for path in sorted(WEB.rglob(f"*.{kind}")) if "vendor" not in path.parts]


def scripts() -> str:
    return "\n".join(read(path) for path in own("js"))


def ids(language: str, area: str) -> set[str]:
    text = asset_text(f"texts/{language}/{area}.ftl")
    return set(re.findall(r"^([a-z0-9-]+) =", text, re.MULTILINE))


@pytest.mark.parametrize("page", own("html"), ids=lambda path: path.name)
def test_a_page_has_nothing_inline_and_loads_only_our_own_files(page: Path) -> None:
    text = read(page)
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=", text)
    assert all(" src=" in tag for tag in re.findall(r"<script[^>]*>", text))
    loaded = re.findall(r'(?:src|href)="([^"]+)"', text)
    assert "data:," in loaded
    for address in loaded:
        if address != "data:,":
            assert (WEB / address.removeprefix("/static/")).is_file(), address


@pytest.mark.parametrize("script", own("js"), ids=lambda path: path.name)
def test_a_script_writes_text_only_as_text(script: Path) -> None:
    text = read(script)
    for markup in ("innerHTML", "outerHTML", "insertAdjacentHTML", "InnerHTML", "document.write"):
        assert markup not in text
    assert not re.search(r"\beval\(|new Function|javascript:|\sstyle=", text)


@pytest.mark.parametrize("script", sorted(WEB.rglob("*.js")), ids=lambda path: path.name)
def test_a_script_imports_only_files_that_are_there(script: Path) -> None:
    text = read(script)
    for name in re.findall(r"""(?<![-\w])(?:from|import)\s*["']([^"']+)["']""", text):
        assert name.startswith("."), name
        assert (script.parent / name).resolve().is_file(), name
    assert "sourceMappingURL" not in text


def imported(script: Path) -> set[Path]:
    """A script, and all that it imports."""
    found = {script}
    waiting = [script]
    while waiting:
        here = waiting.pop()
        for name in re.findall(r"""(?<![-\w])(?:from|import)[\s(]*["']([^"']+)["']""", read(here)):
            path = (here.parent / name).resolve()
            if path not in found:
                found.add(path)
                waiting.append(path)
    return found


@pytest.mark.parametrize("page", ["board", "console", "room"])
def test_a_page_asks_for_all_its_scripts_at_once(page: str) -> None:
    text = page_of(page)
    asked = re.findall(r'(?:modulepreload" href|script type="module" src)="/static/([^"]+)"', text)
    needed = {path.relative_to(WEB).as_posix() for path in imported(WEB / page / "main.js")}
    assert sorted(asked) == sorted(needed)


def test_no_address_elsewhere_stands_in_a_script_or_style() -> None:
    allowed = {r"http:\/\/"}  # What is taken off an address before it is shown.
    text = scripts() + "".join(read(path) for path in own("css"))
    found = set(re.findall(r"(?:https?|wss?):\\?/\\?/[\w.]*", text))
    assert found <= allowed
    assert set(re.findall(r"\$\{scheme\}://(\S+)/socket", text)) == {"${location.host}"}


def test_styles_load_only_assets_that_ship() -> None:
    for path in own("css"):
        text = read(path)
        assert "@import" not in text
        for address in re.findall(r"url\(\"?([^\")]+)", text):
            assert address.removeprefix("/assets/") in asset_files(), address


@pytest.mark.parametrize(
    ("page", "scheme"),
    [
        ("board", "light"),
        ("console", "light"),
        ("room", "projector"),
        ("seat", "light"),
        ("seat", "high_contrast"),
        ("reach", "light"),
    ],
)
def test_every_colour_of_a_style_is_a_token(page: str, scheme: str) -> None:
    text = "".join(read(WEB / sheet) for sheet in SHEETS[page])
    tokens = {
        name.replace("_", "-") for name in json.loads(asset_text("theme.json"))["colours"][scheme]
    }
    assert set(re.findall(r"var\(--([a-z-]+)\)", text)) - tokens == {"sans", "serif"}
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", text)


def named() -> Iterator[str]:
    """Every message id that a script names in full; classes, names and groups look alike."""
    text = re.sub(r'(?:class|name)="[^"]*"|word\("[^"]*"', "", scripts())
    for key in re.findall(r"""["']([a-z]+(?:-[a-z0-9]+)+)["']""", text):
        if key.split("-")[0] in SAID:
            yield key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_that_a_script_names_exists(language: str) -> None:
    known = {key for areas in AREAS.values() for area in areas for key in ids(language, area)}
    assert sorted(set(named()) - known) == []
    assert len(set(named())) > 150


PAPERS = ("cards", "turn", "letters", "ahead")
WITHOUT_SCRIPT = {"seat-no-script"}
"""What only the server says on these pages."""


def composed() -> set[str]:
    """Ids that scripts put together from a fixed set."""
    states = get_args(PlannedTurn.model_fields["state"].annotation)
    turn = ("briefing", "consultation", "chair", "silence", "key", "pledging", "adding")
    return (
        {f"step-close-{phase}" for phase in turn}
        | {"step-next-turn", "step-begin", "step-end"}
        | {f"console-planned-{state.replace('_', '-')}" for state in states if state != "left_out"}
        | {f"console-driver-{driver}" for driver in ("documented", "bot")}
        | {f"console-key-{answer}" for answer in ("turn", "refuse", "limit")}
        | {f"console-keep-{form}" for form in KINDS}
        | {f"console-say-{phase}" for phase in ("pledging", "adding")}
        | {f"console-tool-{tool}" for tool in ("inject", "texts", "notes", "people", "back")}
        | {f"seat-size-{size}" for size in ("normal", "large", "largest")}
        | {f"board-papers-{kind}" for kind in PAPERS}
        | {f"board-papers-{kind}-how" for kind in PAPERS}
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_scripts_put_together_exists_and_nothing_is_written_in_vain(language: str) -> None:
    areas = ("room", "console", "seat", "seat_table", "seat_after", "board")
    known = {key for area in areas for key in ids(language, area)} - WITHOUT_SCRIPT
    assert sorted(composed() - known) == []
    assert sorted(known - composed() - set(named())) == []


def test_every_phase_has_a_page_on_the_projector() -> None:
    pages = read(WEB / "room" / "app.js").split("const PAGES", 1)[1].split("};", 1)[0]
    assert set(re.findall(r"(\w+): \w+", pages)) == set(get_args(PhaseName)) - {"ended"}


def test_every_phase_has_a_screen_at_a_pupils_seat() -> None:
    screens = read(WEB / "seat" / "screens.js")
    found = re.findall(r"^ +(\w+): [\w.]+,$", screens, re.MULTILINE)
    assert set(found) == set(get_args(PhaseName))


def test_the_console_and_the_seat_give_only_commands_that_exist_with_their_fields() -> None:
    commands = {c.model_fields["type"].default: c for c in get_args(get_args(WireCommand)[0])}
    given = re.findall(r"(?:act|give|do)\(\{\s*(type:[^}]*?)\}\)", scripts(), re.DOTALL)
    assert len(given) > 15
    for body in given:
        names = re.findall(r"(?:^|,)\s*(\w+)(?=[:,\s}]|$)", body)
        for kind in re.findall(r'"(\w+)"', body.split(",")[0]):
            assert set(names) <= set(commands[kind].model_fields), body


GREETINGS_AND_MORE = (Join, Rejoin, OpenConsole, OpenRoom, Look, Ping)


def test_what_else_a_page_says_exists_too() -> None:
    others = {m.model_fields["type"].default for m in GREETINGS_AND_MORE}
    said = set(re.findall(r'send\(\{ type: "(\w+)"', scripts())) - {"do"}
    said |= set(re.findall(r'greeting: "(\w+)"', scripts()))
    said |= set(re.findall(r'return \{ type: "(\w+)", protocol', scripts()))
    assert said == others


def test_everything_in_the_folder_can_be_served() -> None:
    files = [path for path in WEB.rglob("*") if path.is_file()]
    assert {path.suffix[1:] for path in files} <= {*TYPES, "md"}


def test_a_page_is_sent_every_message_and_nothing_for_translators() -> None:
    for area in {area for areas in AREAS.values() for area in areas}:
        sent = asset_files()[f"texts/en/{area}.ftl"].content.decode()
        whole = asset_text(f"texts/en/{area}.ftl")
        assert "#" in whole and not re.search("^#", sent, re.MULTILINE)
        parser = FluentParser()
        assert messages(parser.parse(sent)) == messages(parser.parse(whole))


def messages(catalogue: ast.Resource) -> list[str]:
    """All of them, without what stands above them."""
    assert not any(isinstance(each, ast.Junk) for each in catalogue.body)
    found = [each for each in catalogue.body if isinstance(each, ast.Message)]
    bare = [ast.Message(each.id, each.value, each.attributes) for each in found]
    return [FluentSerializer().serialize_entry(each) for each in bare]


@pytest.mark.parametrize("page", sorted(AREAS))
def test_a_page_is_light_before_fonts_and_map(page: str) -> None:
    """As it goes over the line, in a language that brings its English along."""
    scripts = [path.relative_to(WEB).as_posix() for path in imported(WEB / page / "main.js")]
    loaded = [web_files()[name] for name in (f"{page}.html", *SHEETS[page], *scripts)]
    loaded += [
        asset_files()[f"texts/{language}/{area}.ftl"]
        for area in AREAS[page]
        for language in ("nn", "en")
    ]
    weight = sum(len(file.packed or file.content) for file in loaded)
    assert 20_000 < weight < MOST_BYTES


def test_what_others_wrote_has_its_licence_beside_it() -> None:
    told = read(WEB / "vendor" / "README.md")
    for path in (WEB / "vendor").iterdir():
        assert path.name.startswith("LICENSE") or path.name in told or path.name == "README.md"
    assert "MIT License" in read(WEB / "vendor" / "LICENSE-preact.txt")
    assert "Apache License" in read(WEB / "vendor" / "LICENSE-htm-and-fluent.txt")
    assert asset_names("texts/nb")
